//! `docket finding`.

use clap::{Args, Subcommand};
use docket_desk::FindingDraft;
use docket_desk::domain::{Action, FindingId, Passage, Stance};

use crate::fault::Fault;
use crate::out::count;
use crate::session::Session;
use crate::words::{one_of, replace, text};

#[derive(Debug, Subcommand)]
pub enum FindingCommand {
    /// Hold an exhibit, or a passage of it, against a claim
    #[command(
        after_help = "Example:\n  docket finding add 0195 --claim 0194 --stance supports --quote \
                            \"a call took place\""
    )]
    Add {
        /// The beginning of the exhibit's id
        exhibit: String,
        /// The beginning of the claim's id
        #[arg(long, value_name = "ID")]
        claim: String,
        /// What it says about the claim
        #[arg(long, value_parser = one_of(Stance::ALL, Stance::as_str), ignore_case = true)]
        stance: Stance,
        /// What you make of it; appears in reports. “-” for what is piped in
        #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
        note: String,
        /// Keep that note out of every report
        #[arg(long, requires = "note")]
        confidential_note: bool,
        /// The words in the exhibit, exactly as they stand there
        #[arg(long, value_name = "TEXT")]
        quote: Option<String>,
    },
    /// Change a finding
    #[command(
        after_help = "Example:\n  docket finding edit 0196 --stance context --note \"Only hearsay\"\n\n\
                            “docket claim show” tells the ids of a claim's findings."
    )]
    Edit {
        /// The beginning of its id
        finding: String,
        #[command(flatten)]
        given: Given,
    },
    /// Remove findings; “docket undo” brings them back
    #[command(after_help = "Example:\n  docket finding remove 0196")]
    Remove {
        /// The beginnings of their ids
        #[arg(required = true)]
        findings: Vec<String>,
    },
}

/// What can be changed about a finding.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub struct Given {
    /// What it says about the claim
    #[arg(long, value_parser = one_of(Stance::ALL, Stance::as_str), ignore_case = true)]
    stance: Option<Stance>,
    /// What you make of it; “-” for what is piped in
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Keep the note out of every report
    #[arg(long)]
    confidential_note: bool,
    /// No longer keep it out
    #[arg(long, conflicts_with = "confidential_note")]
    open_note: bool,
    /// The words in the exhibit; an empty text for the exhibit as a whole
    #[arg(long, value_name = "TEXT")]
    quote: Option<String>,
}

impl FindingCommand {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        match self {
            Self::Add { exhibit, claim, stance, note, confidential_note, quote } => {
                let evidence = session.evidence(&exhibit)?;
                let draft = FindingDraft {
                    claim: session.claim(&claim)?,
                    stance,
                    note: text(note)?,
                    note_confidential: confidential_note,
                    selection: None,
                    quote,
                };
                let id = session.desk.finding_add(evidence, draft, session.moment())?.value;
                session.out.added(id, "Added the finding.");
                Ok(())
            }
            Self::Edit { finding, given } => {
                let id = session.finding(&finding)?;
                let mut finding = session.desk.read().finding(id)?;
                finding.stance = given.stance.unwrap_or(finding.stance);
                replace(&mut finding.note, given.note.map(text).transpose()?);
                finding.note_confidential =
                    (finding.note_confidential || given.confidential_note) && !given.open_note;
                if let Some(quote) = given.quote {
                    let exhibit = session.desk.read().evidence(finding.evidence)?;
                    finding.passage = if quote.is_empty() {
                        None
                    } else {
                        Some(Passage::quote(&exhibit.evidence.text, &quote, exhibit.sha256)?)
                    };
                }
                let changed = session.apply(&Action::EditFinding { id, finding })?;
                session.changed(id, &changed, "Changed the finding.");
                Ok(())
            }
            Self::Remove { findings } => {
                let ids: Vec<FindingId> =
                    findings.iter().map(|text| session.finding(text)).collect::<Result<_, _>>()?;
                session
                    .apply_all(ids.iter().map(|id| Action::RemoveFinding { id: *id }).collect())?;
                let said = count(ids.len() as u64, "finding", "findings");
                session.out.done(&ids, format!("Removed {said}. “docket undo” takes that back."));
                Ok(())
            }
        }
    }
}
