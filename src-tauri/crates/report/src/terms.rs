//! The report's own words. Every format takes them from here, so that a language is one file more.

mod ar;
mod en;
mod fa;

use serde::Serialize;

use crate::Language;

/// The words of one language. A language that lacks one does not compile.
#[derive(Debug, Serialize)]
pub(crate) struct Terms {
    pub tag: &'static str,
    pub dir: &'static str,
    pub months: [&'static str; 12],
    /// Between things that are listed, with the space after it.
    pub comma: &'static str,

    pub verdict_report: &'static str,
    pub sample: &'static str,
    pub sample_notice: &'static str,
    pub skip: &'static str,
    pub contents: &'static str,
    pub scope_claim: &'static str,
    pub scope_selection: &'static str,
    pub scope_case: &'static str,
    pub claims_one: &'static str,
    pub claims_other: &'static str,
    pub no_claims: &'static str,
    pub case: &'static str,
    pub summary: &'static str,
    pub organisation: &'static str,
    pub author: &'static str,
    pub second_reader: &'static str,
    pub written_at: &'static str,
    pub page_of: &'static str,

    pub not_recorded: &'static str,
    pub name_withheld: &'static str,
    pub exhibit_withheld: &'static str,

    pub claims: &'static str,
    pub claim: &'static str,
    pub claim_number: &'static str,
    pub statement: &'static str,
    pub attribution: &'static str,
    pub translation: &'static str,
    pub said_by: &'static str,
    pub role: &'static str,
    pub date: &'static str,
    pub place: &'static str,
    pub kind: &'static str,
    pub stage: &'static str,
    pub inbox: &'static str,
    pub checking: &'static str,
    pub review: &'static str,
    pub done: &'static str,
    pub tags: &'static str,
    pub appearances: &'static str,
    pub first_appearance: &'static str,
    pub no_appearance: &'static str,
    pub why_checked: &'static str,
    pub published_review: &'static str,

    pub verdict: &'static str,
    pub confirmed: &'static str,
    pub denied: &'static str,
    pub unverified: &'static str,
    pub not_checked: &'static str,
    pub not_checked_yet: &'static str,
    pub given_by: &'static str,
    pub rationale: &'static str,
    pub confidence: &'static str,
    pub low: &'static str,
    pub medium: &'static str,
    pub high: &'static str,
    pub unknowns: &'static str,
    pub corrections: &'static str,
    pub corrections_lead: &'static str,
    pub corrections_withdrawn: &'static str,

    pub evidence: &'static str,
    pub supports: &'static str,
    pub refutes: &'static str,
    pub context: &'static str,
    pub against_verdict: &'static str,
    pub no_support: &'static str,
    pub no_refutation: &'static str,
    pub checkers_note: &'static str,
    pub place_page: &'static str,
    pub place_time: &'static str,
    pub place_span: &'static str,
    pub place_region: &'static str,
    pub place_other: &'static str,
    pub passage_changed: &'static str,
    pub passage_misplaced: &'static str,
    pub quoted_from: &'static str,

    pub relations: &'static str,
    pub asserts: &'static str,
    pub asserted_by: &'static str,
    pub repeats: &'static str,
    pub repeated_by: &'static str,
    pub contradicts: &'static str,
    pub contradicted_by: &'static str,
    pub part_of: &'static str,
    pub has_part: &'static str,
    pub outside: &'static str,

    pub method: &'static str,
    pub right_of_reply: &'static str,

    pub gaps: &'static str,
    pub gap_no_verdict: &'static str,
    pub gap_no_evidence: &'static str,
    pub gap_nothing_supports: &'static str,
    pub gap_nothing_refutes: &'static str,
    pub gap_one_source: &'static str,
    pub gap_no_confidence: &'static str,
    pub gap_unanswered: &'static str,
    pub gap_no_reply: &'static str,
    pub gap_no_appearance: &'static str,

    pub sources: &'static str,
    pub no_sources: &'static str,
    pub source: &'static str,
    pub exhibits: &'static str,
    pub no_exhibits: &'static str,
    pub exhibit: &'static str,
    pub number: &'static str,
    pub details: &'static str,
    pub capture_and_file: &'static str,
    pub title: &'static str,
    pub by: &'static str,
    pub publisher: &'static str,
    pub published: &'static str,
    pub language: &'static str,
    pub address: &'static str,
    pub archived: &'static str,
    pub kind_file: &'static str,
    pub kind_link: &'static str,
    pub kind_quotation: &'static str,
    pub kind_note: &'static str,
    pub origin: &'static str,
    pub primary: &'static str,
    pub secondary: &'static str,
    pub origin_note: &'static str,
    pub captured_at: &'static str,
    pub collector: &'static str,
    pub tool: &'static str,
    pub file: &'static str,
    pub no_file: &'static str,
    pub size: &'static str,
    pub sha256: &'static str,
    pub words: &'static str,
    pub clipped: &'static str,
    pub picture_of: &'static str,

    pub scale: &'static str,
    pub scale_lead: &'static str,
    pub scale_confirmed: &'static str,
    pub scale_denied: &'static str,
    pub scale_unverified: &'static str,
    pub scale_not_checked: &'static str,
    pub scale_confidence: &'static str,

    pub integrity: &'static str,
    pub integrity_unchanged: &'static str,
    pub integrity_limits: &'static str,
    pub integrity_check: &'static str,
    pub integrity_list: &'static str,
    pub integrity_no_files: &'static str,
    pub integrity_journal: &'static str,
    pub integrity_journal_empty: &'static str,

    pub feed_unchecked: &'static str,

    pub sign_off: &'static str,
    pub made_with: &'static str,
}

impl Terms {
    /// The words of that language.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &en::TERMS,
            Language::Persian => &fa::TERMS,
            Language::Arabic => &ar::TERMS,
        }
    }
}

/// Puts values into the `{…}` of a term.
pub(crate) fn fill(term: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(term.len());
    let mut rest = term;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        filled.push_str(before);
        filled.push_str(values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_never_read_as_a_place_for_another() {
        let filled = fill("{a} of {b}.", &[("a", "{b}"), ("b", "2")]);
        assert_eq!(filled, "{b} of 2.");
    }
}
