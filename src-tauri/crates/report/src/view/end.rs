//! What stands at a report's end: the scale, the integrity statement, the sign-off.

use docket_domain::{FileRef, VerdictWord};
use serde::Serialize;

use super::{Badge, Fact};
use crate::terms::{Terms, fill};
use crate::text::{moment, plain};
use crate::{Exhibit, ReportModel};

#[derive(Debug, Serialize)]
pub(crate) struct ScaleStep {
    pub badge: Badge,
    pub meaning: &'static str,
}

impl ScaleStep {
    pub fn all(terms: &'static Terms) -> Vec<Self> {
        [
            (Some(VerdictWord::Confirmed), terms.scale_confirmed),
            (Some(VerdictWord::Denied), terms.scale_denied),
            (Some(VerdictWord::Unverified), terms.scale_unverified),
            (None, terms.scale_not_checked),
        ]
        .into_iter()
        .map(|(word, meaning)| Self { badge: Badge::of(word, terms), meaning })
        .collect()
    }
}

/// What can be checked, and how.
#[derive(Debug, Serialize)]
pub(crate) struct Integrity {
    pub command: &'static str,
    /// The lines of a file that `sha256sum -c` reads.
    pub lines: Vec<String>,
    pub journal: String,
    pub journal_sha256: Option<String>,
}

impl Integrity {
    pub fn of(model: &ReportModel, terms: &Terms) -> Self {
        let sources = model.sources.iter().filter_map(|source| source.file.as_ref());
        let exhibits = model.exhibits.iter().filter_map(|exhibit| match &exhibit.exhibit {
            Exhibit::Shown(shown) => shown.file.as_ref(),
            Exhibit::Withheld { .. } => None,
        });
        let mut seen = std::collections::HashSet::new();
        let lines: Vec<String> =
            sources.chain(exhibits).map(line).filter(|line| seen.insert(line.clone())).collect();
        let head = &model.journal;
        let journal = match head.sha256 {
            Some(_) => fill(
                terms.integrity_journal,
                &[("entries", &head.entries.to_string()), ("seq", &head.seq.to_string())],
            ),
            None => terms.integrity_journal_empty.to_owned(),
        };
        Self {
            command: "sha256sum -c exhibits.sha256",
            lines,
            journal,
            journal_sha256: head.sha256.map(|digest| digest.to_string()),
        }
    }
}

fn line(file: &FileRef) -> String {
    format!("{}  {}", file.sha256, plain(&file.name))
}

pub(crate) fn sign_off(model: &ReportModel, terms: &'static Terms) -> Vec<Fact> {
    vec![
        Fact::text(terms.author, &model.author, terms),
        Fact::text(terms.second_reader, &model.second_reader, terms),
        Fact::text(terms.organisation, &model.organisation, terms),
        Fact::own(terms.written_at, moment(&model.written_at, terms), terms),
    ]
}
