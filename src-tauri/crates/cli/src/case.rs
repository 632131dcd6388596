//! `docket case`.

use clap::{Args, Subcommand};
use docket_desk::Thing;
use docket_desk::domain::{Action, Case, CaseId};
use docket_desk::store::{CaseRow, HappeningKind};

use crate::args::Global;
use crate::fault::Fault;
use crate::look;
use crate::out::{BOLD, DIM, Out, count, one_line, plain, styled};
use crate::session::{Session, beginning};
use crate::words::{date, replace};

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
    /// Show a case at a glance: where its claims stand and what they lack
    #[command(after_help = "Example:\n  docket case overview iran")]
    Overview {
        /// A part of its title, or the beginning of its id [default: the only case]
        case: Option<String>,
    },
    /// Tell what happened in a case: what was stated, captured and given a verdict, and when
    #[command(after_help = "Example:\n  docket case timeline iran --from 2026-01-01")]
    Timeline {
        /// A part of its title, or the beginning of its id [default: the only case]
        case: Option<String>,
        /// From this day on; a vague date begins with its first
        #[arg(long, value_name = "DATE")]
        from: Option<String>,
        /// Until this day
        #[arg(long, value_name = "DATE")]
        to: Option<String>,
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
            Self::Overview { case } => overview(session, case.as_deref()),
            Self::Timeline { case, from, to } => {
                timeline(session, case.as_deref(), from.as_deref(), to.as_deref())
            }
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

fn overview(session: &mut Session<'_>, named: Option<&str>) -> Result<(), Fault> {
    let id = session.case(named)?;
    let overview = session.desk.read().overview(id)?;
    if session.out.json {
        return session.out.document(&overview);
    }
    let claims = |many: u32| count(u64::from(many), "claim", "claims");
    let states: Vec<_> = overview
        .states
        .iter()
        .map(|state| {
            vec![plain(state.stage), look::verdict(state.verdict), plain(claims(state.count))]
        })
        .collect();
    session.out.table(&states);
    if !overview.gaps.is_empty() {
        session.out.line(format!("\n{BOLD}Still open{BOLD:#}"));
        let gaps: Vec<_> = overview
            .gaps
            .iter()
            .map(|one| {
                let query = format!("gap:{}", one.gap.as_str().replace('_', "-"));
                vec![plain(claims(one.count)), styled(query, DIM), plain(look::gap(one.gap))]
            })
            .collect();
        session.out.table(&gaps);
    }
    session.out.line("");
    session.out.fields(&[
        ("Findings", look::stances(overview.stances)),
        ("Sources", overview.sources.to_string()),
        ("Exhibits", overview.evidence.to_string()),
    ]);
    Ok(())
}

fn timeline(
    session: &mut Session<'_>,
    named: Option<&str>,
    from: Option<&str>,
    to: Option<&str>,
) -> Result<(), Fault> {
    let id = session.case(named)?;
    let from = from.map(date).transpose()?.flatten().map(|date| date.earliest());
    let to = to.map(date).transpose()?.flatten().map(|date| date.latest());
    let timeline = session.desk.read().timeline(id, from, to)?;
    if session.out.json {
        return session.out.document(&timeline);
    }
    let table: Vec<_> = timeline
        .happenings
        .iter()
        .map(|one| {
            let what = match (one.kind, one.verdict) {
                (HappeningKind::Statement, _) => plain("stated"),
                (HappeningKind::Capture, _) => plain("captured"),
                (HappeningKind::Verdict, word) => look::verdict(word),
            };
            vec![plain(one.from), what, plain(one_line(&one.title))]
        })
        .collect();
    session.out.table(&table);
    let told = u32::try_from(table.len()).unwrap_or(u32::MAX);
    if told < timeline.total {
        let all = timeline.total;
        session.out.remark(format!("These are the first {told} of {all}; “--from” begins later."));
    }
    if timeline.undated > 0 {
        let undated = count(u64::from(timeline.undated), "claim has", "claims have");
        session.out.remark(format!("{undated} no date."));
    }
    Ok(())
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
