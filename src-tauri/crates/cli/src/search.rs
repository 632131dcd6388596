//! `docket search`.

use clap::Args;
use docket_desk::Thing;
use docket_desk::store::HitKind;

use crate::fault::Fault;
use crate::out::{BOLD, DIM, one_line, plain, styled};
use crate::session::Session;

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  docket search nuclear talks\n  docket search '\"nuclear talks\" \
                  -oman'\n  docket search 'minister verdict:none claimant:\"A. Speaker\"'\n\n\
                  Found is what has all the words, in any order; accents and case make no difference. \
                  The 50 best are shown. A query may have, and is best put in single quotes then:\n\n  \
                  \"two words\"  in a row\n  \
                  word*        all that begins so\n  \
                  -word        without it\n  \
                  this OR that one of both\n  \
                  case:, claimant:, tag:, stage:, verdict:, before:, after:, kind:\n  \
                  has:         evidence, support, refutation, context, verdict, source, reply, \
                  translation, note, date, place, claimant, tag, relation or method\n  \
                  gap:         no-verdict, no-evidence, nothing-supports, nothing-refutes, \
                  one-source, no-confidence, unanswered-evidence, no-right-of-reply or \
                  no-appearance\n\n\
                  What can't be read as one of these is searched as words."
)]
pub struct SearchArgs {
    /// The words, and what else is asked for
    #[arg(required = true)]
    words: Vec<String>,
    /// Only in this case
    #[arg(long)]
    case: Option<String>,
}

impl SearchArgs {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        let case = session.case_if(self.case.as_deref())?;
        let found = session.desk.search(&self.words.join(" "), case)?;
        if session.out.json {
            return session.out.document(&found);
        }
        if let Some(corrected) = &found.corrected {
            session.out.remark(format!("Nothing has these words. This has: {corrected}"));
        }
        for hit in &found.hits {
            let (thing, word) = match hit.kind {
                HitKind::Claim => (Thing::Claim, "claim"),
                HitKind::Source => (Thing::Source, "source"),
                HitKind::Evidence => (Thing::Evidence, "evidence"),
                HitKind::Finding => (Thing::Finding, "finding"),
            };
            let id = session.short(thing, &hit.id)?;
            session.out.table(&[vec![plain(word), styled(id, DIM), plain(one_line(&hit.title))]]);
            let snippet: String = hit
                .snippet
                .iter()
                .map(|part| {
                    let text = part.text.replace(['\n', '\r', '\t'], " ");
                    if part.hit { format!("{BOLD}{text}{BOLD:#}") } else { text }
                })
                .collect();
            if !snippet.trim().is_empty() {
                session.out.text(&snippet, 4);
            }
        }
        if found.hits.is_empty() {
            session.out.remark("Nothing has all these words.");
        }
        Ok(())
    }
}
