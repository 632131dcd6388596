//! What a report will hold and what it withholds, told before it is written.

use std::collections::{BTreeMap, BTreeSet};

use docket_domain::{ClaimId, EvidenceId, Person, PersonId, SourceId};
use docket_store::ClaimView;
use serde::Serialize;
use ts_rs::TS;

use crate::freeze::{Frozen, Pictures};
use crate::leak::{Place, leaks};
use crate::{Desk, DeskError, Moment, ReportRequest};

/// The most of what is withheld that is listed, and of what stands in a report's way.
const WITHHELD: usize = 200;
const LEAKS: usize = 20;

/// How many characters of the words around a confidential name are shown.
const AROUND: usize = 80;

/// What a report will hold and what it withholds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportOutline {
    /// How many claims it is about.
    pub claims: u32,
    /// What it leaves out because it is confidential, in the order of the report; at most 200.
    pub withheld: Vec<Withheld>,
    /// How many things it leaves out in all.
    pub withheld_total: u32,
    /// Where confidential names stand in somebody's words: as long as there are any, it is not
    /// written. At most 20.
    pub leaks: Vec<Leak>,
}

/// Something that a report leaves out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Withheld {
    /// What it is.
    pub kind: WithheldKind,
    /// Its title or name, for the window alone.
    pub title: String,
    /// The reason that the report gives; empty for notes.
    pub reason: String,
    /// The claim to open to see it, of a person and a note.
    pub claim: Option<ClaimId>,
    /// The exhibit, of an exhibit and of a note on one.
    pub evidence: Option<EvidenceId>,
}

/// Kinds of what a report leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "named for what they are")]
pub enum WithheldKind {
    Exhibit,
    Person,
    Note,
}

/// A confidential name in somebody's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Leak {
    /// The confidential name.
    pub name: String,
    /// The words that it stands in, cut around it.
    pub text: String,
    /// The claim that they belong to; none when they belong to something else.
    pub claim: Option<ClaimId>,
    /// The exhibit that they belong to.
    pub evidence: Option<EvidenceId>,
    /// The source that they belong to.
    pub source: Option<SourceId>,
}

impl Desk {
    /// What the report would hold and withhold if it were written now, and what stands in its way.
    ///
    /// # Errors
    /// When there is nothing to report on.
    pub fn report_outline(
        &self,
        request: &ReportRequest,
        moment: Moment<'_>,
    ) -> Result<ReportOutline, DeskError> {
        let frozen = self.frozen(request, moment, Pictures::LeftOut)?;
        let persons: BTreeMap<_, _> =
            frozen.persons.iter().map(|row| (row.id, &row.person)).collect();
        let mut withheld = withheld(&frozen.views, &persons);
        let withheld_total = u32::try_from(withheld.len()).unwrap_or(u32::MAX);
        withheld.truncate(WITHHELD);
        let leaks = leaks(&frozen.model, frozen.persons.iter().map(|row| &row.person))?
            .into_iter()
            .take(LEAKS)
            .map(|found| leak(&frozen, found.name, &found.text, &found.place))
            .collect();
        let claims = u32::try_from(frozen.views.len()).unwrap_or(u32::MAX);
        Ok(ReportOutline { claims, withheld, withheld_total, leaks })
    }
}

/// What the claims bring with them that stays behind, each thing once.
fn withheld(views: &[ClaimView], persons: &BTreeMap<PersonId, &Person>) -> Vec<Withheld> {
    let mut all = Vec::new();
    let mut told_persons = BTreeSet::new();
    let mut told_exhibits = BTreeSet::new();
    let mut tell_person = |all: &mut Vec<Withheld>, id: Option<PersonId>, claim| {
        let person = id.and_then(|id| persons.get(&id).map(|person| (id, *person)));
        if let Some((id, person)) = person
            && person.confidential
            && told_persons.insert(id)
        {
            all.push(Withheld {
                kind: WithheldKind::Person,
                title: person.name.clone(),
                reason: person.withheld_because.clone(),
                claim: Some(claim),
                evidence: None,
            });
        }
    };
    for view in views {
        tell_person(&mut all, view.claim.claimant, view.id);
        for found in &view.findings {
            let (details, evidence) = (&found.details, found.finding.evidence);
            if details.confidential && told_exhibits.insert(evidence) {
                all.push(Withheld {
                    kind: WithheldKind::Exhibit,
                    title: details.title.clone(),
                    reason: details.withheld_because.clone(),
                    claim: None,
                    evidence: Some(evidence),
                });
            }
            if !details.confidential {
                tell_person(&mut all, details.collector, view.id);
            }
            if found.finding.note_confidential && !found.finding.note.trim().is_empty() {
                all.push(Withheld {
                    kind: WithheldKind::Note,
                    title: details.title.clone(),
                    reason: String::new(),
                    claim: Some(view.id),
                    evidence: Some(evidence),
                });
            }
        }
    }
    all
}

fn leak(frozen: &Frozen, name: String, text: &str, place: &Place) -> Leak {
    let text = around(text, &name);
    let mut leak = Leak { name, text, claim: None, evidence: None, source: None };
    match (place.list.as_str(), place.at) {
        ("claims", Some(at)) => leak.claim = frozen.views.get(at).map(|view| view.id),
        ("exhibits", Some(at)) => leak.evidence = frozen.exhibits.get(at).copied(),
        ("sources", Some(at)) => leak.source = frozen.sources.get(at).copied(),
        _ => {}
    }
    leak
}

/// The text, cut around a name; from its beginning where the name is spelt in another way.
fn around(text: &str, name: &str) -> String {
    let before = text.find(name).map_or(0, |at| text.get(..at).unwrap_or_default().chars().count());
    let from = before.saturating_sub(AROUND);
    let length = (before - from) + name.chars().count() + AROUND;
    let cut: String = text.chars().skip(from).take(length).collect();
    let begun = if from > 0 { "…" } else { "" };
    let ended = if from + length < text.chars().count() { "…" } else { "" };
    format!("{begun}{cut}{ended}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_around_the_name() {
        assert_eq!(around("Asked Reza K. twice.", "Reza K."), "Asked Reza K. twice.");
        let long = format!("{}رضا{}", "الف ".repeat(50), " ب".repeat(80));
        let cut = around(&long, "رضا");
        assert!(cut.starts_with('…') && cut.ends_with('…') && cut.contains("رضا"), "{cut}");
        assert_eq!(cut.chars().count(), 2 + 80 + 3 + 80);
    }
}
