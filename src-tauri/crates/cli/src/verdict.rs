//! `docket verdict`.

use clap::Subcommand;
use docket_desk::domain::{Action, Confidence, Verdict, VerdictWord};

use crate::claim::these;
use crate::fault::Fault;
use crate::session::Session;
use crate::words::{one_of, text};

#[derive(Debug, Subcommand)]
pub enum VerdictCommand {
    /// Give claims their verdict, with the reason
    #[command(
        after_help = "Example:\n  docket verdict set 0194 unverified --because \"The two accounts \
                            differ\" --unknown \"who initiated contact\" --confidence medium\n  docket \
                            verdict set 0195 0196 denied --because \"The register says \
                            otherwise\"\n\n“unverified” \
                            is for what was checked and can't be determined; it must say what remains \
                            unknown. A claim without a verdict is not checked yet."
    )]
    Set {
        /// The beginnings of the claims' ids
        #[arg(required = true)]
        claims: Vec<String>,
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
    /// Take claims' verdict away: they count as not checked yet
    #[command(after_help = "Example:\n  docket verdict clear 0194")]
    Clear {
        /// The beginnings of the claims' ids
        #[arg(required = true)]
        claims: Vec<String>,
    },
}

impl VerdictCommand {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        match self {
            Self::Set { claims, verdict: word, because, unknown, confidence } => {
                let ids = session.claims(&claims)?;
                let verdict =
                    Verdict { word, rationale: text(because)?, confidence, unknowns: unknown };
                let done = session.desk.verdict_set(ids.clone(), verdict, session.moment())?;
                match ids.as_slice() {
                    [id] => session.changed(id, &done.changed, &format!("The claim is {word}.")),
                    ids => session.out.done(ids, format!("{} are {word} now.", these(ids))),
                }
            }
            Self::Clear { claims } => {
                let ids = session.claims(&claims)?;
                let changed = session.apply(&Action::ClearVerdict { claims: ids.clone() })?;
                match ids.as_slice() {
                    [id] => session.changed(id, &changed, "The claim counts as not checked yet."),
                    ids => {
                        session.out.done(ids, format!("{} count as not checked yet.", these(ids)))
                    }
                }
            }
        }
        Ok(())
    }
}
