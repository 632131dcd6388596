//! What the window asks of a library, in one place: the questions that are measured.

use docket_desk::Desk;
use docket_desk::domain::{ClaimId, ClaimOrder, Stage};
use docket_desk::store::{ClaimFilter, Page, VerdictFilter};

use crate::Result;
use crate::invent::{Inventor, RARE, RARE_TAG};
use crate::words::Script;

/// As many rows as the window asks for at once.
const ROWS: u32 = 200;

/// A page of the list of claims; how many rows it has.
pub fn page(desk: &Desk, filter: &ClaimFilter, after: Option<ClaimId>) -> Result<usize> {
    Ok(desk.read().claims(filter, ClaimOrder::default(), Page { after, limit: ROWS })?.rows.len())
}

/// How many claims pass the filter.
pub fn count(desk: &Desk, filter: &ClaimFilter) -> Result<u32> {
    Ok(desk.read().claim_count(filter)?)
}

/// How many hits the search shows.
pub fn search(desk: &Desk, words: &str) -> Result<usize> {
    Ok(desk.read().search(words, None)?.hits.len())
}

/// The filters that people set, each by its name.
pub fn filters(inventor: &Inventor) -> Vec<(&'static str, ClaimFilter)> {
    let none = ClaimFilter::default;
    let case = Some(inventor.case_id(0));
    let rare = || inventor.tag(15);
    // Somebody who has at least this claim, however small the library is.
    let last = inventor.claim(inventor.claims - 1);
    vec![
        ("all claims", none()),
        ("case", ClaimFilter { case, ..none() }),
        ("small case", ClaimFilter { case: Some(inventor.case_id(3)), ..none() }),
        ("stage", ClaimFilter { stage: Some(Stage::Review), ..none() }),
        ("case and stage", ClaimFilter { case, stage: Some(Stage::Review), ..none() }),
        ("verdict", ClaimFilter { verdict: Some(VerdictFilter::Denied), ..none() }),
        ("no verdict", ClaimFilter { verdict: Some(VerdictFilter::None), ..none() }),
        ("case and verdict", ClaimFilter { case, verdict: Some(VerdictFilter::Denied), ..none() }),
        ("common tag", ClaimFilter { tag: Some(inventor.tag(0)), ..none() }),
        ("uncommon tag", ClaimFilter { tag: Some(rare()), ..none() }),
        ("tag of 20 claims", ClaimFilter { tag: Some(RARE_TAG.to_owned()), ..none() }),
        ("busy claimant", ClaimFilter { claimant: Some(inventor.person_id(0)), ..none() }),
        ("claimant", ClaimFilter { claimant: last.claim.claimant, ..none() }),
        (
            "case, stage, verdict and tag",
            ClaimFilter {
                case,
                stage: Some(Stage::Done),
                verdict: Some(VerdictFilter::Confirmed),
                tag: Some(inventor.tag(0)),
                ..none()
            },
        ),
        ("rare word", ClaimFilter { words: RARE.to_owned(), ..none() }),
        ("common word", ClaimFilter { words: common(inventor), ..none() }),
        ("case and common word", ClaimFilter { case, words: common(inventor), ..none() }),
    ]
}

/// A word of every twentieth text or so.
pub fn common(inventor: &Inventor) -> String {
    inventor.vocabulary.word(Script::Latin, 12).to_owned()
}

/// What people search for, each by its name. Those that other programs can be asked in the same words
/// are marked.
pub fn searches(inventor: &Inventor) -> Vec<(&'static str, String, bool)> {
    let latin = |rank| inventor.vocabulary.word(Script::Latin, rank);
    let beginning = |letters| latin(12).chars().take(letters).collect::<String>();
    let persian = inventor.vocabulary.word(Script::Persian, 5);
    let chinese = inventor.vocabulary.word(Script::Chinese, 5);
    let (common, also) = (latin(12), latin(15));
    // Two letters changed places.
    let mistyped = RARE.replace("vex", "vxe");
    vec![
        ("rare word", RARE.to_owned(), true),
        ("uncommon word", latin(3_000).to_owned(), true),
        ("common word", common.to_owned(), true),
        ("the most common word", latin(0).to_owned(), true),
        ("two common words", format!("{common} {also}"), true),
        ("three common words", format!("{} {common} {also}", latin(0)), true),
        ("rare and common word", format!("{RARE} {common}"), true),
        ("phrase", format!("\"{} {}\"", latin(0), latin(1)), true),
        ("exclusion", format!("{common} -{also}"), true),
        ("OR", format!("{common} OR {also}"), true),
        ("field filter", format!("{common} stage:review"), false),
        ("1 letter typed", beginning(1), false),
        ("2 letters typed", beginning(2), false),
        ("3 letters typed", beginning(3), false),
        ("mistyped word", mistyped, false),
        ("no such word", "qqqqxxxxqqqq".to_owned(), true),
        ("Persian word", persian.to_owned(), true),
        ("Persian word, Arabic letters", persian.replace('ی', "ي").replace('ک', "ك"), false),
        ("Chinese word", chinese.to_owned(), false),
        ("Chinese character", chinese.chars().take(1).collect(), false),
    ]
}
