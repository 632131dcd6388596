//! The report as a table, one row a claim: UTF-8 with a byte order mark and CRLF, as Excel wants it.
//!
//! The columns have the same names in every language. A cell that a spreadsheet would take for a
//! formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) begins with an apostrophe
//! instead, which is not part of the text.

use docket_domain::{ClaimKind, Confidence, Stance, VagueDate};

use crate::terms::{Terms, fill};
use crate::text::{iso, place, plain};
use crate::view::{Badge, gap_words, stage_words};
use crate::{
    Exhibit, Format, Name, Quote, Rendered, ReportClaim, ReportError, ReportFinding, ReportModel,
    ReportVerdict,
};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The columns. Dates are given as they were written and, for sorting, as the first and last day that
/// they can mean; times are UTC.
pub(crate) const COLUMNS: [&str; 34] = [
    "claim",
    "claim_id",
    "kind",
    "wording",
    "language",
    "translation",
    "said_by",
    "role",
    "date",
    "date_earliest",
    "date_latest",
    "place",
    "tags",
    "stage",
    "verdict",
    "rationale",
    "confidence",
    "unknowns",
    "verdict_by",
    "verdict_at",
    "earlier_verdicts",
    "supports",
    "refutes",
    "context",
    "appearances",
    "why_checked",
    "method",
    "right_of_reply",
    "gaps",
    "report",
    "sample",
    "author",
    "organisation",
    "written_at",
];

pub(crate) fn render(model: &ReportModel) -> Result<Rendered, ReportError> {
    let failed = |why: &dyn std::fmt::Display| ReportError::Render {
        format: Format::Csv,
        why: why.to_string(),
    };
    let terms = Terms::of(model.language);
    let mut table = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    table.write_record(COLUMNS).map_err(|error| failed(&error))?;
    for claim in &model.claims {
        let cells = row(claim, model, terms).map(|cell| inert(&cell));
        table.write_record(cells).map_err(|error| failed(&error))?;
    }
    let bytes = table.into_inner().map_err(|error| failed(&error.error()))?;
    Ok(Rendered { bytes, warnings: Vec::new() })
}

fn row(claim: &ReportClaim, model: &ReportModel, terms: &'static Terms) -> [String; COLUMNS.len()] {
    let stated =
        |text: &str| if text.trim().is_empty() { terms.not_recorded } else { text }.to_owned();
    // What a claim without a verdict can't have is left empty: it is not missing.
    let verdict = claim.verdict.as_ref();
    let of_verdict =
        |tell: &dyn Fn(&ReportVerdict) -> String| verdict.map(tell).unwrap_or_default();
    let day = |end: fn(&VagueDate) -> chrono::NaiveDate| {
        claim.date.as_ref().map(|date| end(date).to_string()).unwrap_or_default()
    };
    let findings = |stance| {
        join(claim.findings.iter().filter(|f| f.stance == stance), |finding| {
            finding_words(finding, model, terms)
        })
    };
    [
        claim.number.to_string(),
        claim.id.to_string(),
        match claim.kind {
            ClaimKind::Statement => terms.statement,
            ClaimKind::Attribution => terms.attribution,
        }
        .to_owned(),
        claim.wording.clone(),
        stated(&claim.language),
        claim.translation.clone(),
        name_words(claim.claimant.as_ref(), terms),
        stated(&claim.role),
        stated(claim.date.as_ref().map_or("", VagueDate::text)),
        day(VagueDate::earliest),
        day(VagueDate::latest),
        stated(&claim.place),
        claim.tags.join("; "),
        stage_words(claim.stage, terms).to_owned(),
        Badge::of(verdict.map(|verdict| verdict.word), terms).word.to_owned(),
        of_verdict(&|verdict| stated(&verdict.rationale)),
        of_verdict(&|verdict| confidence_words(verdict.confidence, terms).to_owned()),
        of_verdict(&|verdict| stated(&verdict.unknowns)),
        of_verdict(&|verdict| stated(&verdict.by)),
        of_verdict(&|verdict| iso(&verdict.at)),
        join(claim.earlier_verdicts.iter(), |verdict| {
            let word = Badge::of(Some(verdict.word), terms).word;
            format!("{word} ({}, {}): {}", iso(&verdict.at), stated(&verdict.by), verdict.rationale)
        }),
        findings(Stance::Supports),
        findings(Stance::Refutes),
        findings(Stance::Context),
        join(claim.appearances.iter(), |appearance| {
            let title = model.source(appearance.source).map_or("", |source| source.title.as_str());
            let quote = appearance.quote.as_ref().map(|quote| quote_words(quote, terms));
            format!("S{} {title}{}", appearance.source, quote.unwrap_or_default())
        }),
        stated(&claim.why_checked),
        stated(&claim.method),
        stated(&claim.right_of_reply),
        join(claim.gaps.iter(), |gap| gap_words(*gap, terms).to_owned()),
        model.title.clone(),
        if model.is_sample { terms.sample_notice } else { "" }.to_owned(),
        stated(&model.author),
        stated(&model.organisation),
        iso(&model.written_at),
    ]
}

/// Several things in one cell, a line each.
fn join<T>(things: impl Iterator<Item = T>, words: impl Fn(T) -> String) -> String {
    things.map(words).collect::<Vec<_>>().join("\n")
}

fn name_words(name: Option<&Name>, terms: &Terms) -> String {
    match name {
        None => terms.not_recorded.to_owned(),
        Some(Name::Named { name, about }) if about.trim().is_empty() => name.clone(),
        Some(Name::Named { name, about }) => format!("{name} — {about}"),
        Some(Name::Withheld { reason }) => fill(terms.name_withheld, &[("reason", reason)]),
    }
}

fn confidence_words(confidence: Option<Confidence>, terms: &Terms) -> &'static str {
    match confidence {
        None => terms.not_recorded,
        Some(Confidence::Low) => terms.low,
        Some(Confidence::Medium) => terms.medium,
        Some(Confidence::High) => terms.high,
    }
}

fn finding_words(finding: &ReportFinding, model: &ReportModel, terms: &Terms) -> String {
    let number = finding.exhibit.number();
    let what = match model.exhibit(number) {
        Some(Exhibit::Shown(shown)) => shown.title.clone(),
        Some(Exhibit::Withheld { reason }) => fill(terms.exhibit_withheld, &[("reason", reason)]),
        None => String::new(),
    };
    let quote = finding.exhibit.quote().map(|quote| quote_words(quote, terms)).unwrap_or_default();
    let note = finding.note.as_deref().filter(|note| !note.trim().is_empty());
    let note = note.map(|note| format!(" — {}: {note}", terms.checkers_note)).unwrap_or_default();
    format!("E{number} {what}{quote}{note}")
}

fn quote_words(quote: &Quote, terms: &Terms) -> String {
    let place = quote.fragment.as_deref().map(|fragment| format!(" ({})", place(fragment, terms)));
    let doubt = crate::view::doubt_words(quote.located, terms).map(|doubt| format!(" [{doubt}]"));
    let exact = if quote.exact.trim().is_empty() {
        String::new()
    } else {
        format!(": “{}”", quote.exact.trim())
    };
    format!("{}{exact}{}", place.unwrap_or_default(), doubt.unwrap_or_default())
}

/// The cell, so that no spreadsheet runs it.
fn inert(cell: &str) -> String {
    const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    let text: Vec<String> = cell.split('\n').map(plain_line).collect();
    let text = text.join("\n");
    if cell.trim_start_matches(' ').starts_with(STARTS) { format!("'{text}") } else { text }
}

/// A line without the control characters that spreadsheets stumble over; tabs stay.
fn plain_line(line: &str) -> String {
    let line = line.strip_suffix('\r').unwrap_or(line);
    if !line.contains(char::is_control) {
        return line.to_owned();
    }
    line.split('\t')
        .map(|part| if part.contains(char::is_control) { plain(part) } else { part.to_owned() })
        .collect::<Vec<_>>()
        .join("\t")
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn what_a_spreadsheet_would_run_is_only_text() {
        for bad in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1"] {
            assert!(inert(bad).starts_with('\''), "{bad:?}");
        }
        for good in ["1 + 1", "a=b", "", "'quoted'", "سلام"] {
            assert_eq!(inert(good), good);
        }
        assert_eq!(inert("two\r\nlines\u{7}"), "two\nlines[U+0007]");
    }
}
