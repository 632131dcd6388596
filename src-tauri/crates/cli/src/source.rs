//! `docket source`.

use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use docket_desk::domain::{Action, SourceDetails, SourceId};
use docket_desk::{IntoCase, Thing};

use crate::bar::Bar;
use crate::fault::Fault;
use crate::look;
use crate::out::{BOLD, DIM, count, one_line, plain, size, styled};
use crate::session::{Session, beginning};
use crate::words::{date, piped, replace};

/// How much of a text is shown with what is known about it.
const SHOWN: usize = 1_000;

#[derive(Debug, Subcommand)]
pub enum SourceCommand {
    /// Bring in a document, from a file or from what is piped in
    #[command(
        after_help = "Examples:\n  docket source add article.txt --case iran --title \"Protests \
                            in Iran\" --date 2026-01-12\n  pbpaste | docket source add - --title \
                            \"A post\" --url https://example.org/post"
    )]
    Add {
        /// The file (text or HTML), whose bytes are kept; “-” for what is piped in
        file: PathBuf,
        /// The case, by a part of its title or the beginning of its id [default: the only case]
        #[arg(long)]
        case: Option<String>,
        #[command(flatten)]
        given: Given,
    },
    /// List the sources
    #[command(after_help = "Example:\n  docket source list --case iran")]
    List {
        /// Only of this case
        #[arg(long)]
        case: Option<String>,
    },
    /// Show a source, the claims in it and its text
    #[command(
        after_help = "Examples:\n  docket source show 0193\n  docket source show 0193 --text | \
                            less"
    )]
    Show {
        /// The beginning of its id
        source: String,
        /// Nothing but the text, all of it
        #[arg(long)]
        text: bool,
    },
    /// Change what is known about a source; its text stays as it is
    #[command(
        after_help = "Example:\n  docket source edit 0193 --publisher \"The Evening Paper\"\n\n\
                            An empty text takes a detail away: --url \"\""
    )]
    Edit {
        /// The beginning of its id
        source: String,
        #[command(flatten)]
        given: Given,
    },
    /// Remove sources; “docket undo” brings them back
    #[command(after_help = "Example:\n  docket source remove 0193")]
    Remove {
        /// The beginnings of their ids
        #[arg(required = true)]
        sources: Vec<String>,
    },
}

/// What is known about a source.
#[derive(Debug, Args)]
pub struct Given {
    /// Its headline or name [default when adding: from the document]
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Who wrote it
    #[arg(long, value_name = "NAME")]
    author: Option<String>,
    /// Who published it
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// Where it was published
    #[arg(long)]
    url: Option<String>,
    /// A copy of it in a web archive
    #[arg(long, value_name = "URL")]
    archived_url: Option<String>,
    /// When it was published; may be vague, like “early January 2026”
    #[arg(long)]
    date: Option<String>,
    /// Its language, like en or fa
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// A working note, never in a report
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl Given {
    fn set(self, details: &mut SourceDetails) -> Result<(), Fault> {
        replace(&mut details.title, self.title);
        replace(&mut details.author, self.author);
        replace(&mut details.publisher, self.publisher);
        replace(&mut details.url, self.url);
        replace(&mut details.archived_url, self.archived_url);
        replace(&mut details.language, self.language);
        replace(&mut details.note, self.note);
        if let Some(text) = self.date {
            details.date = date(&text)?;
        }
        Ok(())
    }
}

impl SourceCommand {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        match self {
            Self::Add { file, case, given } => {
                let into = IntoCase::Existing { case: session.case(case.as_deref())? };
                let mut details = SourceDetails::default();
                given.set(&mut details)?;
                let id = if file.as_os_str() == "-" {
                    session.desk.source_add(into, details, piped()?, session.moment())?
                } else {
                    let name = file.to_string_lossy();
                    let mut bar = Bar::new(session.out.json);
                    let told = |done, total| {
                        bar.tell(&name, done, total);
                        ControlFlow::Continue(())
                    };
                    session.desk.source_add_file(into, details, &file, session.moment(), told)?
                }
                .value
                .source;
                let title = session.desk.read().source(id)?.row.details.title;
                session.out.added(id, format!("Brought in the source “{title}”."));
                Ok(())
            }
            Self::List { case } => list(session, case.as_deref()),
            Self::Show { source, text } => show(session, &source, text),
            Self::Edit { source, given } => {
                let id = session.source(&source)?;
                let mut details = session.desk.read().source(id)?.row.details;
                given.set(&mut details)?;
                let changed = session.apply(&Action::EditSource { id, details })?;
                session.changed(id, &changed, "Changed the source.");
                Ok(())
            }
            Self::Remove { sources } => {
                let ids: Vec<SourceId> =
                    sources.iter().map(|text| session.source(text)).collect::<Result<_, _>>()?;
                session
                    .apply_all(ids.iter().map(|id| Action::RemoveSource { id: *id }).collect())?;
                let said = count(ids.len() as u64, "source", "sources");
                session.out.done(&ids, format!("Removed {said}. “docket undo” takes that back."));
                Ok(())
            }
        }
    }
}

fn list(session: &mut Session<'_>, case: Option<&str>) -> Result<(), Fault> {
    let rows = session.desk.read().sources(session.case_if(case)?)?;
    if session.out.json {
        return session.out.document(&rows);
    }
    let ids: Vec<SourceId> = rows.iter().map(|row| row.id).collect();
    let length = session.id_length(Thing::Source, &ids)?;
    let table: Vec<_> = rows
        .iter()
        .map(|row| {
            vec![
                styled(beginning(&row.id.to_string(), length), DIM),
                plain(count(row.claims.into(), "claim", "claims")),
                plain(row.details.date.as_ref().map(ToString::to_string).unwrap_or_default()),
                plain(&row.details.publisher),
                plain(one_line(&row.details.title)),
            ]
        })
        .collect();
    session.out.table(&table);
    if rows.is_empty() {
        session.out.remark("No sources yet. “docket source add FILE” brings one in.");
    }
    Ok(())
}

fn show(session: &mut Session<'_>, source: &str, text: bool) -> Result<(), Fault> {
    let id = session.source(source)?;
    let view = session.desk.read().source(id)?;
    if session.out.json {
        return session.out.document(&view);
    }
    if text {
        session.out.line(view.text.trim_end());
        return Ok(());
    }
    let details = &view.row.details;
    let title = &details.title;
    session.out.line(format!("{BOLD}{title}{BOLD:#}"));
    let file = view.row.file.as_ref();
    session.out.fields(&[
        ("Id", view.row.id.to_string()),
        ("Author", details.author.clone()),
        ("Publisher", details.publisher.clone()),
        ("Date", details.date.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("Address", details.url.clone()),
        ("Archived", details.archived_url.clone()),
        ("Language", details.language.clone()),
        ("Note", details.note.clone()),
        (
            "File",
            file.map(|file| format!("{}, {}", file.name, size(file.size))).unwrap_or_default(),
        ),
        ("SHA-256", file.map(|file| file.sha256.to_string()).unwrap_or_default()),
    ]);
    if !view.appearances.is_empty() {
        session.out.line(format!("\n{BOLD}Claims in it{BOLD:#}"));
        let ids: Vec<_> = view.appearances.iter().map(|place| place.claim).collect();
        let length = session.id_length(Thing::Claim, &ids)?;
        let table: Vec<_> = view
            .appearances
            .iter()
            .map(|place| {
                vec![
                    styled(beginning(&place.claim.to_string(), length), DIM),
                    look::verdict(place.verdict),
                    plain(one_line(&place.wording)),
                ]
            })
            .collect();
        session.out.table(&table);
    }
    session.out.line(format!("\n{BOLD}Text{BOLD:#}"));
    beginning_of_text(session, &view.text);
    Ok(())
}

/// The beginning of a text, and how to see the rest.
pub fn beginning_of_text(session: &mut Session<'_>, text: &str) {
    let shown: String = text.chars().take(SHOWN).collect();
    session.out.text(&shown, 0);
    let more = text.chars().count() - shown.chars().count();
    if more > 0 {
        let more = count(more as u64, "character", "characters");
        session.out.remark(format!("… {more} more; --text shows all."));
    }
}
