//! A claim as it is shown.

use docket_domain::{
    ClaimKind, Confidence, Gap, Located, RelationKind, Stage, Stance, VerdictWord,
};
use serde::Serialize;
use unicode_normalization::char::is_combining_mark;

use super::{Badge, Fact, Look, Prose, isolated};
use crate::terms::{Terms, fill};
use crate::text::{Text, moment, place};
use crate::{
    Cited, Direction, Exhibit, Quote, ReportClaim, ReportFinding, ReportModel, ReportRelation,
    ReportVerdict,
};

#[derive(Debug, Serialize)]
pub(crate) struct Claim {
    pub number: u32,
    pub heading: String,
    pub badge: Badge,
    pub wording: Text,
    pub translation: Option<Text>,
    pub facts: Vec<Fact>,
    pub appearances: Vec<Appearance>,
    pub why_checked: Prose,
    pub verdict: Option<Verdict>,
    pub corrections_lead: Option<String>,
    pub corrections: Vec<Correction>,
    pub evidence: Vec<FindingGroup>,
    pub relations: Vec<Relation>,
    pub method: Prose,
    pub right_of_reply: Prose,
    pub gaps: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Verdict {
    pub given: String,
    pub rationale: Prose,
    pub confidence: Fact,
    pub unknowns: Prose,
}

#[derive(Debug, Serialize)]
pub(crate) struct Correction {
    pub badge: Badge,
    pub given: String,
    pub rationale: Prose,
}

#[derive(Debug, Serialize)]
pub(crate) struct Appearance {
    pub source: u32,
    pub title: Text,
    pub first: bool,
    pub passage: Option<Passage>,
}

/// Quoted words with their surroundings, where they are, and whether they still are there.
#[derive(Debug, Serialize)]
pub(crate) struct Passage {
    pub before: String,
    /// None when a part of a picture or a recording is meant, which has no words.
    pub exact: Option<Text>,
    pub after: String,
    pub place: Option<String>,
    pub doubt: Option<&'static str>,
}

/// The findings of one stance; when there are none, the words that say so.
#[derive(Debug, Serialize)]
pub(crate) struct FindingGroup {
    pub key: &'static str,
    pub heading: &'static str,
    pub against_verdict: bool,
    pub none: Option<&'static str>,
    pub findings: Vec<Finding>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Finding {
    pub exhibit: u32,
    pub title: Text,
    pub withheld: bool,
    pub passage: Option<Passage>,
    pub note: Vec<Text>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Relation {
    pub words: &'static str,
    pub number: Option<u32>,
    pub wording: Text,
}

impl Badge {
    pub fn of(word: Option<VerdictWord>, terms: &Terms) -> Self {
        match word {
            Some(VerdictWord::Confirmed) => Self { key: "confirmed", word: terms.confirmed },
            Some(VerdictWord::Denied) => Self { key: "denied", word: terms.denied },
            Some(VerdictWord::Unverified) => Self { key: "unverified", word: terms.unverified },
            None => Self { key: "none", word: terms.not_checked },
        }
    }
}

impl Claim {
    pub fn of(claim: &ReportClaim, model: &ReportModel, terms: &'static Terms) -> Self {
        let word = claim.verdict.as_ref().map(|verdict| verdict.word);
        let said = |text: &str| Text::within(text, &claim.language);
        Self {
            number: claim.number,
            heading: fill(terms.claim_number, &[("n", &claim.number.to_string())]),
            badge: Badge::of(word, terms),
            wording: said(&claim.wording),
            translation: (!claim.translation.trim().is_empty())
                .then(|| Text::new(&claim.translation)),
            facts: facts(claim, terms),
            appearances: appearances(claim, model, terms),
            why_checked: Prose::of(&claim.why_checked, terms),
            verdict: claim.verdict.as_ref().map(|verdict| Verdict {
                given: given(verdict, terms),
                rationale: Prose::of(&verdict.rationale, terms),
                confidence: confidence(verdict.confidence, terms),
                unknowns: Prose::of(&verdict.unknowns, terms),
            }),
            corrections_lead: corrections_lead(claim, terms),
            corrections: claim
                .earlier_verdicts
                .iter()
                .map(|verdict| Correction {
                    badge: Badge::of(Some(verdict.word), terms),
                    given: given(verdict, terms),
                    rationale: Prose::of(&verdict.rationale, terms),
                })
                .collect(),
            evidence: [Stance::Supports, Stance::Refutes, Stance::Context]
                .into_iter()
                .filter_map(|stance| FindingGroup::of(stance, claim, model, terms))
                .collect(),
            relations: claim.relations.iter().map(|r| Relation::of(r, terms)).collect(),
            method: Prose::of(&claim.method, terms),
            right_of_reply: Prose::of(&claim.right_of_reply, terms),
            gaps: claim.gaps.iter().map(|gap| gap_words(*gap, terms)).collect(),
        }
    }
}

fn facts(claim: &ReportClaim, terms: &'static Terms) -> Vec<Fact> {
    let kind = match claim.kind {
        ClaimKind::Statement => terms.statement,
        ClaimKind::Attribution => terms.attribution,
    };
    let date = claim.date.as_ref().map_or("", |date| date.text());
    let mut facts = vec![
        Fact::name(terms.said_by, claim.claimant.as_ref(), terms),
        Fact::text(terms.role, &claim.role, terms),
        Fact::text(terms.date, date, terms),
        Fact::text(terms.place, &claim.place, terms),
        Fact::own(terms.kind, kind, terms),
        Fact::own(terms.stage, stage_words(claim.stage, terms), terms),
    ];
    if !claim.tags.is_empty() {
        let tags: Vec<String> = claim.tags.iter().map(|tag| isolated(tag)).collect();
        facts.push(Fact::own(terms.tags, tags.join(terms.comma), terms));
    }
    if let Some(url) = &claim.url {
        facts.push(Fact::link(terms.published_review, url, terms));
    }
    facts
}

fn appearances(claim: &ReportClaim, model: &ReportModel, terms: &Terms) -> Vec<Appearance> {
    let several = claim.appearances.len() > 1;
    claim
        .appearances
        .iter()
        .enumerate()
        .map(|(at, appearance)| {
            let source = model.source(appearance.source);
            Appearance {
                source: appearance.source,
                title: source.map_or_else(
                    || Text::own(terms.not_recorded, terms),
                    |source| Text::within(&source.title, &source.language),
                ),
                first: several && at == 0,
                passage: appearance.quote.as_ref().map(|quote| {
                    Passage::of(quote, source.map_or("", |source| &source.language), terms)
                }),
            }
        })
        .collect()
}

fn given(verdict: &ReportVerdict, terms: &Terms) -> String {
    let by = if verdict.by.trim().is_empty() { terms.not_recorded } else { &verdict.by };
    fill(terms.given_by, &[("by", &isolated(by)), ("at", &moment(&verdict.at, terms))])
}

fn confidence(confidence: Option<Confidence>, terms: &Terms) -> Fact {
    let words = match confidence {
        None => return Fact::missing(terms.confidence, terms),
        Some(Confidence::Low) => terms.low,
        Some(Confidence::Medium) => terms.medium,
        Some(Confidence::High) => terms.high,
    };
    Fact { label: terms.confidence, value: Text::own(words, terms), look: Look::Text }
}

fn corrections_lead(claim: &ReportClaim, terms: &Terms) -> Option<String> {
    if claim.earlier_verdicts.is_empty() {
        return None;
    }
    let version = (claim.earlier_verdicts.len() + 1).to_string();
    Some(match claim.verdict {
        Some(_) => fill(terms.corrections_lead, &[("n", &version)]),
        None => terms.corrections_withdrawn.to_owned(),
    })
}

pub(crate) fn stage_words(stage: Stage, terms: &Terms) -> &'static str {
    match stage {
        Stage::Inbox => terms.inbox,
        Stage::Checking => terms.checking,
        Stage::Review => terms.review,
        Stage::Done => terms.done,
    }
}

pub(crate) fn gap_words(gap: Gap, terms: &Terms) -> &'static str {
    match gap {
        Gap::NoVerdict => terms.gap_no_verdict,
        Gap::NoEvidence => terms.gap_no_evidence,
        Gap::NothingSupports => terms.gap_nothing_supports,
        Gap::NothingRefutes => terms.gap_nothing_refutes,
        Gap::OneSource => terms.gap_one_source,
        Gap::NoConfidence => terms.gap_no_confidence,
        Gap::UnansweredEvidence => terms.gap_unanswered,
        Gap::NoRightOfReply => terms.gap_no_reply,
        Gap::NoAppearance => terms.gap_no_appearance,
    }
}

pub(crate) fn doubt_words(located: Located, terms: &Terms) -> Option<&'static str> {
    match located {
        Located::Found => None,
        Located::Changed => Some(terms.passage_changed),
        Located::Misplaced => Some(terms.passage_misplaced),
    }
}

impl Passage {
    fn of(quote: &Quote, language: &str, terms: &Terms) -> Self {
        // One paragraph in one direction: that of the quoted words.
        let exact = Text::within(&quote.exact, language);
        let around = |text: &str| Text::new(&text.replace(['\n', '\r', '\t'], " ")).text;
        Self {
            before: around(from_whole_word(&quote.prefix)),
            after: around(to_whole_word(&quote.suffix)),
            exact: (!quote.exact.trim().is_empty()).then_some(exact),
            place: quote.fragment.as_deref().map(|fragment| place(fragment, terms)),
            doubt: doubt_words(quote.located, terms),
        }
    }
}

/// What stands before a quotation, without the half of a word or letter that it may begin with.
fn from_whole_word(prefix: &str) -> &str {
    let whole = prefix.split_once(char::is_whitespace).filter(|_| is_cut(prefix));
    // Where words are not spaced, at least no mark without its letter: no font can set that.
    whole.map_or(prefix, |(_, rest)| rest).trim_start_matches(is_combining_mark)
}

/// What stands after a quotation, without the half of a word that it may end with.
fn to_whole_word(suffix: &str) -> &str {
    let whole = suffix.rsplit_once(char::is_whitespace).filter(|_| is_cut(suffix));
    whole.map_or(suffix, |(rest, _)| rest)
}

/// Whether the surroundings of a passage are cut, and not where its text begins or ends.
fn is_cut(context: &str) -> bool {
    context.chars().count() >= docket_domain::Passage::CONTEXT
}

impl FindingGroup {
    fn of(
        stance: Stance,
        claim: &ReportClaim,
        model: &ReportModel,
        terms: &'static Terms,
    ) -> Option<Self> {
        let findings: Vec<Finding> = claim
            .findings
            .iter()
            .filter(|finding| finding.stance == stance)
            .map(|finding| Finding::of(finding, model, terms))
            .collect();
        let word = claim.verdict.as_ref().map(|verdict| verdict.word);
        let (key, heading, none, against) = match stance {
            Stance::Supports => {
                ("supports", terms.supports, Some(terms.no_support), VerdictWord::Denied)
            }
            Stance::Refutes => {
                ("refutes", terms.refutes, Some(terms.no_refutation), VerdictWord::Confirmed)
            }
            // Context is not a side: nobody misses it.
            Stance::Context if findings.is_empty() => return None,
            Stance::Context => ("context", terms.context, None, VerdictWord::Unverified),
        };
        Some(Self {
            key,
            heading,
            against_verdict: stance != Stance::Context
                && word == Some(against)
                && !findings.is_empty(),
            none: none.filter(|_| findings.is_empty()),
            findings,
        })
    }
}

impl Finding {
    fn of(finding: &ReportFinding, model: &ReportModel, terms: &Terms) -> Self {
        let number = finding.exhibit.number();
        let (title, language) = match model.exhibit(number) {
            Some(Exhibit::Shown(shown)) => {
                (Text::within(&shown.title, &shown.language), shown.language.as_str())
            }
            Some(Exhibit::Withheld { reason }) => {
                let reason = isolated(reason);
                (Text::own(fill(terms.exhibit_withheld, &[("reason", &reason)]), terms), "")
            }
            None => (Text::own(terms.not_recorded, terms), ""),
        };
        Self {
            exhibit: number,
            title,
            withheld: matches!(finding.exhibit, Cited::Withheld { .. }),
            passage: finding.exhibit.quote().map(|quote| Passage::of(quote, language, terms)),
            note: Text::paragraphs(finding.note.as_deref().unwrap_or_default(), ""),
        }
    }
}

impl Relation {
    fn of(relation: &ReportRelation, terms: &Terms) -> Self {
        let (to, from) = match relation.kind {
            RelationKind::Asserts => (terms.asserts, terms.asserted_by),
            RelationKind::Repeats => (terms.repeats, terms.repeated_by),
            RelationKind::Contradicts => (terms.contradicts, terms.contradicted_by),
            RelationKind::PartOf => (terms.part_of, terms.has_part),
        };
        Self {
            words: if relation.direction == Direction::To { to } else { from },
            number: relation.number,
            wording: Text::new(&relation.wording),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_stands_between_whole_words() {
        let half = "ow-up. The newsreader says that ";
        assert_eq!(half.chars().count(), 32);
        assert_eq!(from_whole_word(half), "The newsreader says that ");
        assert_eq!(from_whole_word("It began "), "It began ");
        assert_eq!(
            to_whole_word(" at nine in the morning of the 1"),
            " at nine in the morning of the"
        );
        assert_eq!(to_whole_word(" and ended."), " and ended.");
        assert_eq!(from_whole_word("\u{654}字"), "字");
    }
}
