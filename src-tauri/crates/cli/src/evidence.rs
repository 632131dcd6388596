//! `docket evidence`.

use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use docket_desk::domain::{
    Action, CaseId, EvidenceDetails, EvidenceId, EvidenceKind, Origin, Stance,
};
use docket_desk::store::EvidenceView;
use docket_desk::{Attachment, EvidenceDraft, FindingDraft, Thing};

use crate::bar::Bar;
use crate::fault::Fault;
use crate::look;
use crate::out::{BOLD, DIM, count, one_line, plain, size, styled};
use crate::session::{Session, beginning};
use crate::source::beginning_of_text;
use crate::words::{moment, one_of, replace, text};

#[derive(Debug, Subcommand)]
pub enum EvidenceCommand {
    /// Attach files; their bytes are kept, and never change
    #[command(
        after_help = "Examples:\n  docket evidence attach statement.pdf --claim 0194 --stance \
                            refutes --note \"Says the opposite\"\n  docket evidence attach *.jpg --case \
                            iran --collector \"Sara\" --origin primary\n\nSeveral files are one \
                            change: one “docket undo” takes all of them back. A file that can't be taken in \
                            does not keep the others out; the exit code is 1 then."
    )]
    Attach {
        /// The files
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        given: Given,
    },
    /// Add an address that you looked at, without a copy of what was there
    #[command(
        after_help = "Example:\n  docket evidence link https://example.org/post --title \"Post of 12 \
                            January\" --archived-url https://archive.example/abc"
    )]
    Link {
        /// The address
        address: String,
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        given: Given,
    },
    /// Add quoted words
    #[command(
        after_help = "Example:\n  docket evidence quote \"We have not contacted anyone\" --title \
                            \"Ministry briefing\" --author \"The ministry's spokesman\" --claim 0194 \
                            --stance refutes"
    )]
    Quote {
        /// The words; “-” for what is piped in
        words: String,
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        given: Given,
    },
    /// Add a note of something seen or heard: a call, an interview, a reply
    #[command(
        after_help = "Example:\n  docket evidence note \"Called the hospital at 14:10: no comment\" \
                            --title \"Call to the hospital\" --claim 0194 --stance context"
    )]
    Note {
        /// The note; “-” for what is piped in
        words: String,
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        given: Given,
    },
    /// List the exhibits
    #[command(after_help = "Example:\n  docket evidence list --case iran")]
    List {
        /// Only of this case
        #[arg(long)]
        case: Option<String>,
    },
    /// Show an exhibit, what it is held against, and its text
    #[command(
        after_help = "Examples:\n  docket evidence show 0195\n  docket evidence show 0195 --text | \
                            less"
    )]
    Show {
        /// The beginning of its id
        exhibit: String,
        /// Nothing but the text, all of it
        #[arg(long)]
        text: bool,
    },
    /// Change what is known about an exhibit; its file stays as it is
    #[command(
        after_help = "Examples:\n  docket evidence edit 0195 --origin secondary --origin-note \"The \
                            original was taken down\"\n  docket evidence edit 0195 --confidential --because \
                            \"it would show who took it\"\n\nAn empty text takes a detail away: --url \"\""
    )]
    Edit {
        /// The beginning of its id
        exhibit: String,
        /// The words of a quotation or a note, corrected; “-” for what is piped in
        #[arg(long, value_name = "TEXT")]
        words: Option<String>,
        /// No longer confidential
        #[arg(long, conflicts_with_all = ["confidential", "because"])]
        not_confidential: bool,
        #[command(flatten)]
        given: Given,
    },
    /// Remove exhibits; “docket undo” brings them back
    #[command(after_help = "Example:\n  docket evidence remove 0195")]
    Remove {
        /// The beginnings of their ids
        #[arg(required = true)]
        exhibits: Vec<String>,
    },
    /// Copy exhibits' files out of the library, under their own names
    #[command(
        after_help = "Example:\n  docket evidence export 0195 --out ~/Desktop\n\nNothing is \
                            overwritten. Each copy is compared with what was captured."
    )]
    Export {
        /// The beginnings of their ids
        #[arg(required = true)]
        exhibits: Vec<String>,
        /// The folder to copy them to
        #[arg(long, value_name = "DIR", default_value = ".")]
        out: PathBuf,
    },
}

/// Where new evidence belongs, and what it says about a claim.
#[derive(Debug, Args)]
pub struct Place {
    /// The case, by a part of its title or the beginning of its id [default: the claim's, or the
    /// only case]
    #[arg(long)]
    case: Option<String>,
    /// The claim that it is held against, by the beginning of its id
    #[arg(long, value_name = "ID", requires = "stance")]
    claim: Option<String>,
    /// What it says about the claim
    #[arg(long, value_parser = one_of(Stance::ALL, Stance::as_str), ignore_case = true)]
    #[arg(requires = "claim")]
    stance: Option<Stance>,
    /// What you make of it; appears in reports
    #[arg(long, value_name = "TEXT", requires = "claim")]
    note: Option<String>,
    /// Keep that note out of every report
    #[arg(long, requires = "note")]
    confidential_note: bool,
    /// The words in the exhibit, exactly as they stand there
    #[arg(long, value_name = "TEXT", requires = "claim")]
    quote: Option<String>,
}

impl Place {
    fn read(self, session: &Session<'_>) -> Result<(CaseId, Option<FindingDraft>), Fault> {
        let claim = self.claim.map(|text| session.claim(&text)).transpose()?;
        let case = match (self.case, claim) {
            (None, Some(claim)) => session.desk.read().claim(claim)?.claim.case,
            (named, _) => session.case(named.as_deref())?,
        };
        let finding = claim.zip(self.stance).map(|(claim, stance)| FindingDraft {
            claim,
            stance,
            note: self.note.unwrap_or_default(),
            note_confidential: self.confidential_note,
            selection: None,
            quote: self.quote,
        });
        Ok((case, finding))
    }
}

/// What is known about an exhibit.
#[derive(Debug, Args)]
pub struct Given {
    /// What it is called [default for a file: its own title, or its name]
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Where it was found
    #[arg(long)]
    url: Option<String>,
    /// A copy of it in a web archive
    #[arg(long, value_name = "URL")]
    archived_url: Option<String>,
    /// Who made it or said it
    #[arg(long, value_name = "NAME")]
    author: Option<String>,
    /// Who published it
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// Its language, like en or fa
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// When it was captured, like 2026-01-12T09:30:00+03:30 [default when adding: now]
    #[arg(long, value_name = "TIME")]
    captured: Option<String>,
    /// Who captured it: somebody known, or somebody new
    #[arg(long, value_name = "NAME")]
    collector: Option<String>,
    /// The tool it was captured with, and its version
    #[arg(long, value_name = "TEXT")]
    tool: Option<String>,
    /// First-hand, or somebody else's account
    #[arg(long, value_parser = one_of(Origin::ALL, Origin::as_str), ignore_case = true)]
    origin: Option<Origin>,
    /// Why a secondary exhibit was used, and its maker's interests
    #[arg(long, value_name = "TEXT")]
    origin_note: Option<String>,
    /// Keep it out of every report
    #[arg(long)]
    confidential: bool,
    /// Why it is withheld; a report says so in its place
    #[arg(long, value_name = "TEXT")]
    because: Option<String>,
}

impl Given {
    /// Sets what is given, and answers with the collector's name.
    fn set(self, details: &mut EvidenceDetails) -> Result<String, Fault> {
        replace(&mut details.title, self.title);
        replace(&mut details.url, self.url);
        replace(&mut details.archived_url, self.archived_url);
        replace(&mut details.author, self.author);
        replace(&mut details.publisher, self.publisher);
        replace(&mut details.language, self.language);
        replace(&mut details.tool, self.tool);
        replace(&mut details.origin_note, self.origin_note);
        replace(&mut details.withheld_because, self.because);
        details.origin = self.origin.unwrap_or(details.origin);
        details.confidential |= self.confidential;
        if let Some(text) = self.captured {
            details.captured_at = moment(&text)?;
        }
        Ok(self.collector.unwrap_or_default())
    }

    fn read(self) -> Result<(EvidenceDetails, String), Fault> {
        let mut details = EvidenceDetails::default();
        let collector_name = self.set(&mut details)?;
        Ok((details, collector_name))
    }
}

impl EvidenceCommand {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        match self {
            Self::Attach { files, place, given } => attach(session, &files, place, given),
            Self::Link { address, place, mut given } => {
                given.title.get_or_insert_with(|| address.clone());
                given.url.get_or_insert(address);
                add(session, EvidenceKind::Link, String::new(), place, given)
            }
            Self::Quote { words, place, given } => {
                add(session, EvidenceKind::Quotation, text(words)?, place, given)
            }
            Self::Note { words, place, given } => {
                add(session, EvidenceKind::Note, text(words)?, place, given)
            }
            Self::List { case } => list(session, case.as_deref()),
            Self::Show { exhibit, text } => show(session, &exhibit, text),
            Self::Edit { exhibit, words, not_confidential, given } => {
                let id = session.evidence(&exhibit)?;
                let mut details = session.desk.read().evidence(id)?.evidence.details;
                details.confidential &= !not_confidential;
                let text = words.map(text).transpose()?;
                let collector = given.set(&mut details)?;
                let moment = session.moment();
                let changed =
                    session.desk.evidence_edit(id, details, &collector, text, moment)?.changed;
                session.changed(id, &changed, "Changed the exhibit.");
                Ok(())
            }
            Self::Remove { exhibits } => {
                let ids: Vec<EvidenceId> =
                    exhibits.iter().map(|text| session.evidence(text)).collect::<Result<_, _>>()?;
                session
                    .apply_all(ids.iter().map(|id| Action::RemoveEvidence { id: *id }).collect())?;
                let said = count(ids.len() as u64, "exhibit", "exhibits");
                session.out.done(&ids, format!("Removed {said}. “docket undo” takes that back."));
                Ok(())
            }
            Self::Export { exhibits, out } => {
                let ids: Vec<EvidenceId> =
                    exhibits.iter().map(|text| session.evidence(text)).collect::<Result<_, _>>()?;
                let mut paths = Vec::new();
                for id in ids {
                    let path = session.desk.evidence_export(id, &out)?.display().to_string();
                    if !session.out.json {
                        session.out.line(&path);
                    }
                    paths.push(path);
                }
                if session.out.json {
                    session.out.document(&serde_json::json!({ "paths": paths }))?;
                }
                Ok(())
            }
        }
    }
}

fn attach(
    session: &mut Session<'_>,
    files: &[PathBuf],
    place: Place,
    given: Given,
) -> Result<(), Fault> {
    let (case, finding) = place.read(session)?;
    let (details, collector_name) = given.read()?;
    let attachment = Attachment { case, details, collector_name, finding };
    let mut bar = Bar::new(session.out.json);
    let told = |what: &str, done, total| {
        bar.tell(what, done, total);
        ControlFlow::Continue(())
    };
    let moment = session.moment();
    let attached = session.desk.evidence_attach(files, &attachment, moment, told)?.value;
    drop(bar);
    let refused = attached.refused.clone();
    let some = !attached.evidence.is_empty();
    if session.out.json {
        // Of several files a program learns which were refused, and why.
        if some || files.len() > 1 {
            session.out.document(&attached)?;
        }
    } else {
        for id in &attached.evidence {
            session.out.line(id);
        }
        if some {
            let said = count(attached.evidence.len() as u64, "file", "files");
            session.out.remark(format!("Attached {said}."));
        }
    }
    let mut refused = refused.into_iter().map(|one| one.error).rev();
    match refused.next() {
        None => Ok(()),
        Some(last) => {
            let others: Vec<_> = refused.collect();
            for error in others.into_iter().rev() {
                session.out.remark(error.message);
            }
            Err(Fault::Refused(last))
        }
    }
}

fn add(
    session: &mut Session<'_>,
    kind: EvidenceKind,
    text: String,
    place: Place,
    given: Given,
) -> Result<(), Fault> {
    let (case, finding) = place.read(session)?;
    let (details, collector_name) = given.read()?;
    let draft = EvidenceDraft { case, kind, details, collector_name, text, finding };
    let id = session.desk.evidence_add(draft, session.moment())?.value;
    session.out.added(id, format!("Added the {kind}."));
    Ok(())
}

fn list(session: &mut Session<'_>, case: Option<&str>) -> Result<(), Fault> {
    let rows = session.desk.read().evidence_list(session.case_if(case)?)?;
    if session.out.json {
        return session.out.document(&rows);
    }
    let ids: Vec<EvidenceId> = rows.iter().map(|row| row.id).collect();
    let length = session.id_length(Thing::Evidence, &ids)?;
    let table: Vec<_> = rows
        .iter()
        .map(|row| {
            let title = one_line(&row.details.title);
            vec![
                styled(beginning(&row.id.to_string(), length), DIM),
                plain(row.kind),
                plain(row.file.as_ref().map(|file| size(file.size)).unwrap_or_default()),
                plain(count(row.findings.into(), "finding", "findings")),
                plain(if row.details.confidential { "confidential" } else { "" }),
                plain(title),
            ]
        })
        .collect();
    session.out.table(&table);
    if rows.is_empty() {
        session.out.remark("No exhibits yet. “docket evidence attach FILE” attaches one.");
    }
    Ok(())
}

fn show(session: &mut Session<'_>, exhibit: &str, text: bool) -> Result<(), Fault> {
    let id = session.evidence(exhibit)?;
    let view = session.desk.read().evidence(id)?;
    if session.out.json {
        return session.out.document(&view);
    }
    if text {
        session.out.line(view.evidence.text.trim_end());
        return Ok(());
    }
    show_details(session, &view);
    if !view.findings.is_empty() {
        session.out.line(format!("\n{BOLD}Held against{BOLD:#}"));
        let ids: Vec<_> = view.findings.iter().map(|one| one.finding.claim).collect();
        let length = session.id_length(Thing::Claim, &ids)?;
        for one in &view.findings {
            session.out.table(&[vec![
                look::stance(one.finding.stance),
                styled(beginning(&one.finding.claim.to_string(), length), DIM),
                plain(one_line(&one.wording)),
            ]]);
            if let Some(passage) = &one.finding.passage {
                session.out.text(&format!("“{}”", passage.exact), 4);
            }
            if let Some(warning) = look::misplaced(one.located) {
                session.out.text(warning, 4);
            }
        }
    }
    if !view.evidence.text.is_empty() {
        session.out.line(format!("\n{BOLD}Text{BOLD:#}"));
        beginning_of_text(session, &view.evidence.text);
    }
    Ok(())
}

fn show_details(session: &mut Session<'_>, view: &EvidenceView) {
    let evidence = &view.evidence;
    let details = &evidence.details;
    let title = look::confidential(&details.title, details.confidential, &details.withheld_because);
    session.out.line(format!("{BOLD}{title}{BOLD:#}"));
    let file = evidence.file.as_ref();
    let origin = match details.origin {
        Origin::Unstated => String::new(),
        known => known.to_string(),
    };
    session.out.fields(&[
        ("Id", view.id.to_string()),
        ("Kind", evidence.kind.to_string()),
        ("Author", details.author.clone()),
        ("Publisher", details.publisher.clone()),
        ("Address", details.url.clone()),
        ("Archived", details.archived_url.clone()),
        ("Language", details.language.clone()),
        ("Captured", details.captured_at.as_ref().map(look::time).unwrap_or_default()),
        ("Collector", view.collector.as_ref().map(look::person).unwrap_or_default()),
        ("Tool", details.tool.clone()),
        ("Origin", origin),
        ("Origin note", details.origin_note.clone()),
        ("File", file.map(|file| file.name.clone()).unwrap_or_default()),
        ("Type", file.map(|file| file.media_type.clone()).unwrap_or_default()),
        ("Size", file.map(|file| size(file.size)).unwrap_or_default()),
        ("SHA-256", view.sha256.to_string()),
    ]);
}
