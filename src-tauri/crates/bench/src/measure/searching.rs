//! The same lists and searches by other programs, over the same tables and the same texts.

use std::path::Path;

use docket_desk::Desk;
use docket_desk::store::ClaimFilter;

use crate::made::Made;
use crate::outcome::Outcome;
use crate::timing::often;
use crate::{Result, library, peers};

const PART: &str = "Against other programs";

pub fn measure(made: &Made, python: Option<&str>, outcome: &mut Outcome) -> Result<()> {
    let desk = Desk::open(&made.library())?;
    sqlite(made, &desk, outcome)?;
    ripgrep(made, &desk, outcome)?;
    match python {
        Some(python) => tantivy(made, &desk, python, outcome),
        None => {
            outcome.missing("Tantivy was not measured: no Python was named with --python.");
            Ok(())
        }
    }
}

fn sqlite(made: &Made, desk: &Desk, outcome: &mut Outcome) -> Result<()> {
    if !peers::there("sqlite3") {
        outcome.missing("The sqlite3 shell was not measured: it is not there.");
        return Ok(());
    }
    let (inventor, claims) = (&made.inventor, made.inventor.claims);
    let case = inventor.case_id(0).0.simple();
    // The columns that a row of the list shows, and its counts of findings.
    let page = |condition: &str| {
        format!(
            "SELECT hex(id), wording, stage, date_text,
                (SELECT name FROM persons WHERE id = claimant_id),
                (SELECT word FROM verdicts WHERE claim_id = claims.id),
                (SELECT count(*) FROM findings WHERE claim_id = claims.id AND stance = 'supports'),
                (SELECT count(*) FROM findings WHERE claim_id = claims.id AND stance = 'refutes'),
                (SELECT count(*) FROM findings WHERE claim_id = claims.id AND stance = 'context'),
                (SELECT group_concat(tag) FROM claim_tags WHERE claim_id = claims.id)
             FROM claims WHERE {condition} ORDER BY id LIMIT 200"
        )
    };
    let common = library::common(inventor);
    let rows = [
        ("first page: all claims", page("true"), ClaimFilter::default()),
        (
            "first page: case",
            page(&format!("case_id = x'{case}'")),
            ClaimFilter { case: Some(inventor.case_id(0)), ..ClaimFilter::default() },
        ),
    ];
    for (what, statement, filter) in rows {
        let theirs = peers::sqlite(&made.database(), &statement)?;
        let ours = often(|| library::page(desk, &filter, None).map(drop))?;
        let against = ("the sqlite3 shell, the plain query", theirs.median());
        outcome.time(claims, (PART, what), &ours, against, None);
    }
    for (what, words) in [("rare word", crate::invent::RARE), ("common word", &common)] {
        let statement = page(&format!("wording LIKE '%{words}%'"));
        let theirs = peers::sqlite(&made.database(), &statement)?;
        let filter = ClaimFilter { words: words.to_owned(), ..ClaimFilter::default() };
        let ours = often(|| library::page(desk, &filter, None).map(drop))?;
        let against = ("the sqlite3 shell, LIKE", theirs.median());
        outcome.time(claims, (PART, format!("first page: {what}")), &ours, against, None);
    }
    Ok(())
}

fn ripgrep(made: &Made, desk: &Desk, outcome: &mut Outcome) -> Result<()> {
    if !peers::there("rg") {
        outcome.missing("ripgrep was not measured: it is not there.");
        return Ok(());
    }
    for (what, words, plain) in library::searches(&made.inventor) {
        if !plain || words.contains([' ', '"']) {
            continue;
        }
        let theirs = peers::ripgrep(&made.texts(), &words)?;
        let ours = often(|| library::search(desk, &words).map(drop))?;
        let against = ("ripgrep over the same texts", theirs.median());
        outcome.time(made.inventor.claims, (PART, format!("search: {what}")), &ours, against, None);
    }
    Ok(())
}

fn tantivy(made: &Made, desk: &Desk, python: &str, outcome: &mut Outcome) -> Result<()> {
    let claims = made.inventor.claims;
    let searches: Vec<_> =
        library::searches(&made.inventor).into_iter().filter(|(_, _, plain)| *plain).collect();
    let queries: Vec<String> = searches.iter().map(|(_, words, _)| words.clone()).collect();
    let script = Path::new("scripts/bench_tantivy.py");
    let told =
        peers::tantivy(python, script, &made.texts(), &made.folder.join("tantivy"), &queries)?;
    for (at, (what, words, _)) in searches.iter().enumerate() {
        let ours = often(|| library::search(desk, words).map(drop))?;
        let against = ("Tantivy, 50 hits without snippets", told.times(at).median());
        outcome.time(claims, (PART, format!("search: {what}")), &ours, against, None);
    }
    let version = told.version.split(',').next().unwrap_or_default().to_owned();
    outcome.figure(claims, format!("{version}: making the index"), told.build_ms / 1e3, "s");
    let bytes = told.index_bytes as f64 / 1e6;
    outcome.figure(claims, format!("{version}: size of the index"), bytes, "MB");
    Ok(())
}
