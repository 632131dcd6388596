//! `docket search`.

use clap::Args;
use docket_desk::Thing;
use docket_desk::store::HitKind;

use crate::fault::Fault;
use crate::out::{BOLD, DIM, one_line, plain, styled};
use crate::session::Session;

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  docket search nuclear talks\n\nFound is what has all the words, or \
                        words that begin so, in any order; accents and case make no difference. The \
                        50 best are shown."
)]
pub struct SearchArgs {
    /// The words
    #[arg(required = true)]
    words: Vec<String>,
    /// Only in this case
    #[arg(long)]
    case: Option<String>,
}

impl SearchArgs {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        let case = session.case_if(self.case.as_deref())?;
        let hits = session.desk.search(&self.words.join(" "), case)?;
        if session.out.json {
            return session.out.document(&hits);
        }
        for hit in &hits {
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
        if hits.is_empty() {
            session.out.remark("Nothing has all these words.");
        }
        Ok(())
    }
}
