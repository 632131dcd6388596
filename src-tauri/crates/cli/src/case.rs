//! `docket case`.

use clap::{Args, Subcommand};
use docket_desk::Thing;
use docket_desk::domain::{Action, Case, CaseId};
use docket_desk::store::CaseRow;

use crate::args::Global;
use crate::fault::Fault;
use crate::look;
use crate::out::{BOLD, DIM, Out, count, plain, styled};
use crate::session::{Session, beginning};
use crate::words::replace;

#[derive(Debug, Subcommand)]
pub enum CaseCommand {
    /// Add a case, starting the library if there is none
    #[command(after_help = "Example:\n  docket case add \"Iran protests, January 2026\"")]
    Add {
        /// What it is called
        title: String,
        /// What it is about and why it is investigated
        #[arg(long, value_name = "TEXT")]
        summary: Option<String>,
    },
    /// List the cases
    #[command(after_help = "Example:\n  docket case list")]
    List,
    /// Show a case
    #[command(after_help = "Example:\n  docket case show iran")]
    Show {
        /// A part of its title, or the beginning of its id [default: the only case]
        case: Option<String>,
    },
    /// Change a case's title or summary
    #[command(after_help = "Example:\n  docket case edit iran --title \"Protests in Iran\"")]
    Edit {
        /// A part of its title, or the beginning of its id
        case: String,
        #[command(flatten)]
        given: CaseText,
    },
    /// Remove cases with all that belongs to them; “docket undo” brings them back
    #[command(after_help = "Example:\n  docket case remove iran")]
    Remove {
        /// A part of the title, or the beginning of the id
        #[arg(required = true)]
        cases: Vec<String>,
    },
}

/// What can be changed about a case.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub struct CaseText {
    /// What it is called
    #[arg(long)]
    title: Option<String>,
    /// What it is about; an empty text takes it away
    #[arg(long, value_name = "TEXT")]
    summary: Option<String>,
}

impl CaseCommand {
    pub fn run(self, global: &Global, out: &mut Out) -> Result<(), Fault> {
        if let Self::Add { title, summary } = self {
            let session = Session::begin(global, out)?;
            let case = Case { title, summary: summary.unwrap_or_default(), sample: false };
            let said = format!("Added the case “{}”.", case.title);
            let id = session.desk.case_add(case, session.moment())?.value;
            session.out.added(id, said);
            return Ok(());
        }
        let session = &mut Session::open(global, out)?;
        match self {
            Self::Add { .. } => Ok(()),
            Self::List => list(session),
            Self::Show { case } => show(session, case.as_deref()),
            Self::Edit { case, given } => {
                let row = row(session, session.case(Some(&case))?)?;
                let mut case = row.case;
                replace(&mut case.title, given.title);
                replace(&mut case.summary, given.summary);
                let changed = session.apply(&Action::EditCase { id: row.id, case })?;
                session.changed(row.id, &changed, "Changed the case.");
                Ok(())
            }
            Self::Remove { cases } => {
                let ids: Vec<CaseId> =
                    cases.iter().map(|text| session.case(Some(text))).collect::<Result<_, _>>()?;
                session.apply_all(ids.iter().map(|id| Action::RemoveCase { id: *id }).collect())?;
                let said = count(ids.len() as u64, "case", "cases");
                session.out.done(&ids, format!("Removed {said}. “docket undo” brings it back."));
                Ok(())
            }
        }
    }
}

fn row(session: &Session<'_>, id: CaseId) -> Result<CaseRow, Fault> {
    let rows = session.desk.read().cases()?;
    rows.into_iter().find(|row| row.id == id).ok_or(Fault::NoCase)
}

fn list(session: &mut Session<'_>) -> Result<(), Fault> {
    let rows = session.desk.read().cases()?;
    if session.out.json {
        return session.out.document(&rows);
    }
    let ids: Vec<CaseId> = rows.iter().map(|row| row.id).collect();
    let length = session.id_length(Thing::Case, &ids)?;
    let table: Vec<_> = rows
        .iter()
        .map(|row| {
            let sample = if row.case.sample { " (sample)" } else { "" };
            vec![
                styled(beginning(&row.id.to_string(), length), DIM),
                plain(look::verdicts(row.verdicts)),
                plain(format!("{}{sample}", row.case.title)),
            ]
        })
        .collect();
    session.out.table(&table);
    if rows.is_empty() {
        session.out.remark("No cases yet. “docket case add TITLE” adds one.");
    }
    Ok(())
}

fn show(session: &mut Session<'_>, named: Option<&str>) -> Result<(), Fault> {
    let row = row(session, session.case(named)?)?;
    if session.out.json {
        return session.out.document(&row);
    }
    let verdicts = row.verdicts;
    let claims = verdicts.confirmed + verdicts.denied + verdicts.unverified + verdicts.none;
    let title = &row.case.title;
    session.out.line(format!("{BOLD}{title}{BOLD:#}"));
    session.out.fields(&[
        ("Id", row.id.to_string()),
        ("About", row.case.summary.clone()),
        (
            "Sample",
            if row.case.sample { "yes, made up to show how Docket works" } else { "" }.into(),
        ),
        ("Claims", format!("{claims}  {}", look::verdicts(verdicts))),
        ("Sources", row.sources.to_string()),
        ("Exhibits", row.evidence.to_string()),
    ]);
    Ok(())
}
