//! What a claim still lacks before others can rely on its verdict. Tells, never forbids.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Stance, VerdictWord};

/// Something that a careful second reader would ask about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    /// No verdict yet.
    NoVerdict,
    /// No evidence either way.
    NoEvidence,
    /// Confirmed, and nothing supports it.
    NothingSupports,
    /// Denied, and nothing refutes it.
    NothingRefutes,
    /// Confirmed or denied on a single exhibit.
    OneSource,
    /// How sure is not stated.
    NoConfidence,
    /// Evidence against the verdict that the checker has said nothing about.
    UnansweredEvidence,
    /// Nothing is said of who was asked, or why nobody was.
    NoRightOfReply,
    /// The claim appears nowhere: no source shows that it was made.
    NoAppearance,
}

/// The facts that readiness is read from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Readiness {
    /// The verdict, if there is one.
    pub verdict: Option<VerdictWord>,
    /// Whether the verdict says how sure it is.
    pub has_confidence: bool,
    /// The stance of each finding, and whether the checker wrote something about it.
    pub findings: Vec<(Stance, bool)>,
    /// In how many sources the claim appears.
    pub appearances: usize,
    /// Whether the right of reply is recorded.
    pub has_reply: bool,
}

impl Readiness {
    /// What is missing, the weightiest first. Empty when nothing is.
    pub fn gaps(&self) -> Vec<Gap> {
        let count = |stance| self.findings.iter().filter(|(s, _)| *s == stance).count();
        let (supports, refutes) = (count(Stance::Supports), count(Stance::Refutes));
        let (own, against) = match self.verdict {
            Some(VerdictWord::Confirmed) => (Some(supports), Some(Stance::Refutes)),
            Some(VerdictWord::Denied) => (Some(refutes), Some(Stance::Supports)),
            Some(VerdictWord::Unverified) | None => (None, None),
        };
        let unanswered =
            self.findings.iter().any(|(stance, said)| Some(*stance) == against && !said);
        let checks = [
            (self.verdict.is_none(), Gap::NoVerdict),
            (supports + refutes == 0 && own.is_none(), Gap::NoEvidence),
            (own == Some(0) && against == Some(Stance::Refutes), Gap::NothingSupports),
            (own == Some(0) && against == Some(Stance::Supports), Gap::NothingRefutes),
            (own == Some(1), Gap::OneSource),
            (unanswered, Gap::UnansweredEvidence),
            (self.verdict.is_some() && !self.has_confidence, Gap::NoConfidence),
            (!self.has_reply, Gap::NoRightOfReply),
            (self.appearances == 0, Gap::NoAppearance),
        ];
        checks.into_iter().filter_map(|(missing, gap)| missing.then_some(gap)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_claim_lacks_everything() {
        let gaps = Readiness::default().gaps();
        assert_eq!(gaps, [Gap::NoVerdict, Gap::NoEvidence, Gap::NoRightOfReply, Gap::NoAppearance]);
    }

    #[test]
    fn a_denial_on_one_exhibit_with_silence_about_the_other_side() {
        let facts = Readiness {
            verdict: Some(VerdictWord::Denied),
            has_confidence: true,
            findings: vec![(Stance::Refutes, false), (Stance::Supports, false)],
            appearances: 1,
            has_reply: true,
        };
        assert_eq!(facts.gaps(), [Gap::OneSource, Gap::UnansweredEvidence]);
    }

    #[test]
    fn a_confirmation_needs_support() {
        let facts = Readiness {
            verdict: Some(VerdictWord::Confirmed),
            has_confidence: true,
            findings: vec![(Stance::Refutes, true)],
            appearances: 1,
            has_reply: true,
        };
        assert_eq!(facts.gaps(), [Gap::NothingSupports]);
    }

    #[test]
    fn nothing_is_missing_from_a_well_made_verdict() {
        let facts = Readiness {
            verdict: Some(VerdictWord::Unverified),
            has_confidence: true,
            findings: vec![(Stance::Supports, true)],
            appearances: 2,
            has_reply: true,
        };
        assert_eq!(facts.gaps(), []);
    }
}
