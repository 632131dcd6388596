//! `docket verdict`.

use clap::Subcommand;
use docket_desk::domain::{Action, Confidence, Verdict, VerdictWord};

use crate::fault::Fault;
use crate::session::Session;
use crate::words::{one_of, text};

#[derive(Debug, Subcommand)]
pub enum VerdictCommand {
    /// Give a claim its verdict, with the reason
    #[command(
        after_help = "Example:\n  docket verdict set 0194 unverified --because \"The two accounts \
                            differ\" --unknown \"who initiated contact\" --confidence medium\n\n“unverified” \
                            is for what was checked and can't be determined; it must say what remains \
                            unknown. A claim without a verdict is not checked yet."
    )]
    Set {
        /// The beginning of the claim's id
        claim: String,
        /// The verdict
        #[arg(value_parser = one_of(VerdictWord::ALL, VerdictWord::as_str), ignore_case = true)]
        verdict: VerdictWord,
        /// The reason, for those who will read it; “-” for what is piped in
        #[arg(long, value_name = "TEXT")]
        because: String,
        /// What remains unknown
        #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
        unknown: String,
        /// How sure it is
        #[arg(long, value_parser = one_of(Confidence::ALL, Confidence::as_str), ignore_case = true)]
        confidence: Option<Confidence>,
    },
    /// Take a claim's verdict away: it counts as not checked yet
    #[command(after_help = "Example:\n  docket verdict clear 0194")]
    Clear {
        /// The beginning of the claim's id
        claim: String,
    },
}

impl VerdictCommand {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        match self {
            Self::Set { claim, verdict: word, because, unknown, confidence } => {
                let id = session.claim(&claim)?;
                let verdict =
                    Verdict { word, rationale: text(because)?, confidence, unknowns: unknown };
                let changed = session.desk.verdict_set(id, verdict, session.moment())?.changed;
                session.changed(id, &changed, &format!("The claim is {word}."));
            }
            Self::Clear { claim } => {
                let id = session.claim(&claim)?;
                let changed = session.apply(&Action::ClearVerdict { claim: id })?;
                session.changed(id, &changed, "The claim counts as not checked yet.");
            }
        }
        Ok(())
    }
}
