//! What lists and searches promise: every filter's pages together are just what passes it, in order;
//! no text is a wrong query; and what is derived is as it would be if it were made again, also in a
//! library of an older format.

#![allow(clippy::unwrap_used)]

mod library;

use std::fs;
use std::path::Path;

use docket_domain::{
    Action, Batch, Claim, ClaimColumn, ClaimId, ClaimOrder, Person, Stage, Stance, VagueDate,
    Verdict, VerdictWord, order_key,
};
use docket_store::{ClaimFilter, ClaimRow, Page, Store, VerdictFilter};
use library::{Library, add_case, add_claim, add_source, attach, content_of, find, go_on, id};
use proptest::prelude::*;

const CLAIMS: u128 = 400;

/// Claims of two cases with everything that a list filters by, in many combinations. Their ids are not
/// in the order in which they come in.
fn many() -> Library {
    let mut library = Library::new();
    let mut actions = vec![add_case(1), add_case(2), attach(9, 1, "x"), attach(10, 2, "y")];
    for n in 0..3 {
        let person = Person { name: format!("Speaker {n}"), ..Person::default() };
        actions.push(Action::AddPerson { id: id(20 + n), person });
    }
    for k in 0..CLAIMS {
        let n = 1_000 + (k * 7) % CLAIMS;
        let mut claim = Claim::new(
            id(1 + n % 2),
            format!("claim {n} of {}", ["oil", "gas", "آب"][n as usize % 3]),
        );
        claim.claimant = (n % 4 < 3).then(|| id(20 + n % 4));
        claim.note = if n.is_multiple_of(5) { "noted".into() } else { String::new() };
        claim.date = n.is_multiple_of(3).then(|| format!("{}", 2000 + n % 30).parse().unwrap());
        actions.push(Action::AddClaim { id: id(n), claim });
        if n.is_multiple_of(6) {
            actions.push(find(5_000 + n, n, 9 + n % 2, Stance::ALL[n as usize % 3], "seen"));
        }
        if n % 10 < 3 {
            let word = VerdictWord::ALL[n as usize % 3];
            let verdict = Verdict {
                word,
                rationale: "so it is".into(),
                confidence: None,
                unknowns: "much".into(),
            };
            actions.push(Action::SetVerdict { claims: vec![id(n)], verdict });
            let stage = Stage::ALL[n as usize % 4];
            actions.push(Action::SetStage { claims: vec![id(n)], stage });
        }
        if n.is_multiple_of(7) {
            actions.push(Action::TagClaims { claims: vec![id(n)], tag: "Seventh".into() });
        }
    }
    library.apply(&Action::Batch { what: Batch::Together, actions }).unwrap();
    library
}

fn all(store: &Store, filter: &ClaimFilter, limit: u32) -> Vec<ClaimRow> {
    let mut rows: Vec<ClaimRow> = Vec::new();
    loop {
        let page = Page { after: rows.last().map(|row| row.id), limit };
        let page = store.claims(filter, ClaimOrder::default(), page).unwrap();
        assert!(page.rows.len() == limit as usize || !page.more);
        rows.extend(page.rows);
        if !page.more {
            return rows;
        }
    }
}

/// A filter, and what it is to let through.
type Case = (ClaimFilter, fn(&ClaimRow) -> bool);

fn filters() -> Vec<Case> {
    let none = ClaimFilter::default();
    let words = |words: &str| ClaimFilter { words: words.into(), ..ClaimFilter::default() };
    vec![
        (none.clone(), |_| true),
        (ClaimFilter { case: Some(id(2)), ..none.clone() }, |row| row.case == id(2)),
        (ClaimFilter { stage: Some(Stage::Review), ..none.clone() }, |row| {
            row.stage == Stage::Review
        }),
        (ClaimFilter { verdict: Some(VerdictFilter::None), ..none.clone() }, |row| {
            row.verdict.is_none()
        }),
        (
            ClaimFilter { verdict: Some(VerdictFilter::Denied), case: Some(id(1)), ..none.clone() },
            |row| row.verdict == Some(VerdictWord::Denied) && row.case == id(1),
        ),
        (ClaimFilter { tag: Some("Seventh".into()), ..none.clone() }, |row| !row.tags.is_empty()),
        (
            ClaimFilter {
                tag: Some("Seventh".into()),
                claimant: Some(id(21)),
                stage: Some(Stage::Inbox),
                ..none.clone()
            },
            |row| {
                !row.tags.is_empty()
                    && row.claimant.as_deref() == Some("Speaker 1")
                    && row.stage == Stage::Inbox
            },
        ),
        (ClaimFilter { claimant: Some(id(22)), ..none.clone() }, |row| {
            row.claimant.as_deref() == Some("Speaker 2")
        }),
        (words("oil"), |row| row.wording.ends_with("oil")),
        (words("آب verdict:none"), |row| row.wording.ends_with("آب") && row.verdict.is_none()),
        (words("-oil"), |row| !row.wording.ends_with("oil")),
        (words("oil OR gas -tag:seventh"), |row| {
            !row.wording.ends_with("آب") && row.tags.is_empty()
        }),
        (words("stage:review OR verdict:denied"), |row| {
            row.stage == Stage::Review || row.verdict == Some(VerdictWord::Denied)
        }),
        (words("oil OR has:evidence"), |row| {
            row.wording.ends_with("oil")
                || row.stances.supports + row.stances.refutes + row.stances.context > 0
        }),
        (words("claimant:\"speaker 1\" gas"), |row| {
            row.claimant.as_deref() == Some("Speaker 1") && row.wording.ends_with("gas")
        }),
        (words("before:2010"), |row| {
            row.date.as_ref().is_some_and(|date| date.to_string().as_str() < "2010")
        }),
        (words("after:2010 has:date"), |row| {
            row.date.as_ref().is_some_and(|date| date.to_string().as_str() > "2010")
        }),
        (words("case:\"case 2\" -has:verdict"), |row| row.case == id(2) && row.verdict.is_none()),
        (words("kind:source"), |_| false),
        (words("tag:nowhere"), |_| false),
        (words("nowhere"), |_| false),
    ]
}

#[test]
fn the_pages_of_a_filter_are_what_passes_it_in_order_and_each_once() {
    let library = many();
    let whole = all(&library.store, &ClaimFilter::default(), 1_000);
    assert_eq!(whole.len() as u128, CLAIMS);
    let in_order: Vec<ClaimId> = (0..CLAIMS).map(|k| id(1_000 + (k * 7) % CLAIMS)).collect();
    assert_eq!(whole.iter().map(|row| row.id).collect::<Vec<_>>(), in_order);
    for (filter, passes) in filters() {
        let expected: Vec<&ClaimRow> = whole.iter().filter(|row| passes(row)).collect();
        for limit in [7, 100, 1_000] {
            let listed = all(&library.store, &filter, limit);
            assert_eq!(listed.iter().collect::<Vec<_>>(), expected, "{filter:?} by {limit}");
        }
        let count = library.store.claim_count(&filter).unwrap();
        assert_eq!(count as usize, expected.len(), "{filter:?}");
    }
}

/// What a row has in a column, so that it sorts; nothing for what says nothing there.
fn worth(row: &ClaimRow, by: ClaimColumn, at: usize) -> Option<String> {
    let choice = |at: Option<usize>| at.map(|at| at.to_string());
    match by {
        ClaimColumn::Added => Some(format!("{at:06}")),
        ClaimColumn::Wording => Some(order_key(&row.wording)),
        ClaimColumn::Claimant => row.claimant.as_deref().map(order_key),
        ClaimColumn::Date => {
            row.date.as_ref().map(|date| date.parse::<VagueDate>().unwrap().earliest().to_string())
        }
        ClaimColumn::Stage => choice(Stage::ALL.iter().position(|stage| *stage == row.stage)),
        ClaimColumn::Verdict => {
            let word = row.verdict;
            choice(word.and_then(|word| VerdictWord::ALL.iter().position(|one| *one == word)))
        }
        ClaimColumn::Evidence => {
            Some(format!("{:06}", row.stances.supports + row.stances.refutes + row.stances.context))
        }
    }
}

/// The rows in that order, sorted as plainly as can be.
fn sorted(rows: &[&ClaimRow], order: ClaimOrder) -> Vec<ClaimId> {
    let mut worths: Vec<_> =
        rows.iter().enumerate().map(|(at, row)| (worth(row, order.by, at), row.id)).collect();
    worths.sort_by(|(a, _), (b, _)| {
        let by_worth = a.cmp(b);
        match (a, b) {
            (Some(_), Some(_)) if order.descending => by_worth.reverse(),
            (Some(_), Some(_)) => by_worth,
            _ => by_worth.reverse(),
        }
    });
    worths.into_iter().map(|(_, id)| id).collect()
}

fn orders() -> impl Iterator<Item = ClaimOrder> {
    let both =
        |by: &ClaimColumn| [false, true].map(|descending| ClaimOrder { by: *by, descending });
    ClaimColumn::ALL.iter().flat_map(both)
}

#[test]
fn the_pages_of_every_order_are_what_passes_in_that_order_and_marks_and_places_agree() {
    let library = many();
    in_every_order(&library.store, &[7, 100, 1_000]);
}

/// The same where lists are long enough for their indexes to be walked.
#[test]
fn long_lists_are_in_order_too() {
    let mut library = many();
    for from in [10_000, 20_000] {
        let actions = (0..700).map(|n| {
            let case = 1 + u128::from(n % 5 == 0);
            let mut claim =
                Claim::new(id(case), format!("later of {}", ["oil", "gas", "آب"][n % 3]));
            claim.claimant = (n % 3 > 0).then(|| id(20 + n as u128 % 2));
            claim.date = (n % 4 > 0).then(|| format!("{}", 2000 + n % 7).parse().unwrap());
            Action::AddClaim { id: id(from + n as u128), claim }
        });
        let actions = actions.collect();
        library.apply(&Action::Batch { what: Batch::Together, actions }).unwrap();
    }
    in_every_order(&library.store, &[70]);
}

fn in_every_order(store: &Store, limits: &[u32]) {
    let whole = all(store, &ClaimFilter::default(), 1_000);
    let mut filters = filters();
    filters.push((ClaimFilter { case: Some(id(1)), ..ClaimFilter::default() }, |row| {
        row.case == id(1)
    }));
    filters.push((
        ClaimFilter { words: "gap:no-verdict -has:evidence".into(), ..ClaimFilter::default() },
        |row| {
            row.verdict.is_none()
                && row.stances.supports + row.stances.refutes + row.stances.context == 0
        },
    ));
    for (filter, passes) in filters {
        let rows: Vec<&ClaimRow> = whole.iter().filter(|row| passes(row)).collect();
        for order in orders() {
            let expected = sorted(&rows, order);
            for limit in limits {
                let mut listed: Vec<ClaimId> = Vec::new();
                loop {
                    let page = Page { after: listed.last().copied(), limit: *limit };
                    let page = store.claims(&filter, order, page).unwrap();
                    listed.extend(page.rows.iter().map(|row| row.id));
                    if !page.more {
                        break;
                    }
                }
                assert_eq!(listed, expected, "{filter:?} {order:?} by {limit}");
                let marks = store.claim_marks(&filter, order, *limit).unwrap();
                let step = *limit as usize;
                let after: Vec<ClaimId> = (1..)
                    .map(|block| block * step)
                    .take_while(|at| *at < expected.len())
                    .map(|at| expected[at - 1])
                    .collect();
                assert_eq!((marks.total as usize, marks.after), (expected.len(), after));
            }
            assert_eq!(store.claim_ids(&filter, order).unwrap(), expected);
            for at in [0, 3, expected.len() / 2] {
                if let Some(claim) = expected.get(at) {
                    let place = store.claim_position(&filter, order, *claim).unwrap();
                    assert_eq!(place, Some(at as u32), "{filter:?} {order:?}");
                }
            }
        }
    }
    let denied = ClaimFilter { verdict: Some(VerdictFilter::Denied), ..ClaimFilter::default() };
    let other = whole.iter().find(|row| row.verdict.is_none()).unwrap();
    let place = store.claim_position(&denied, ClaimOrder::default(), other.id).unwrap();
    assert_eq!(place, None);
}

#[test]
fn what_is_brought_back_stands_where_it_stood() {
    let mut library = many();
    let before = all(&library.store, &ClaimFilter::default(), 50);
    let doomed: Vec<Action> =
        before.iter().step_by(3).map(|row| Action::RemoveClaim { id: row.id }).collect();
    library.apply(&Action::Batch { what: Batch::Together, actions: doomed }).unwrap();
    assert!(all(&library.store, &ClaimFilter::default(), 50).len() < before.len());
    assert!(library.undo());
    assert_eq!(all(&library.store, &ClaimFilter::default(), 50), before);
}

#[test]
fn what_is_derived_is_as_if_it_were_made_again() {
    let mut library = many();
    library.apply(&Action::RemoveCase { id: id(2) }).unwrap();
    let before = library.content();
    library.store.derive_again().unwrap();
    assert_eq!(library.content(), before);
    library.undo();
    let before = library.content();
    library.store.derive_again().unwrap();
    assert_eq!(library.content(), before);
}

#[test]
fn the_sidebar_counts_what_is_there() {
    let mut library = many();
    library.apply(&add_source(30, 1, "A text.")).unwrap();
    for row in library.store.cases().unwrap() {
        let count = |verdict| {
            let filter = ClaimFilter {
                case: Some(row.id),
                verdict: Some(verdict),
                ..ClaimFilter::default()
            };
            all(&library.store, &filter, 1_000).len() as u32
        };
        assert_eq!(row.verdicts.confirmed, count(VerdictFilter::Confirmed));
        assert_eq!(row.verdicts.none, count(VerdictFilter::None));
        assert_eq!((row.sources, row.evidence), (u32::from(row.id == id(1)), 1));
    }
}

#[test]
fn what_can_be_typed_after_a_field_is_offered_and_counted() {
    let library = many();
    let offered = |field: &str, beginning: &str, case| -> Vec<(String, Option<u32>)> {
        let all = library.store.completions(field, beginning, case).unwrap();
        all.into_iter().map(|one| (one.value, one.count)).collect()
    };
    let count = |words: &str, case| {
        let filter = ClaimFilter { words: words.into(), case, ..ClaimFilter::default() };
        Some(library.store.claim_count(&filter).unwrap())
    };
    for case in [None, Some(id(1))] {
        assert_eq!(offered("tag", "SEV", case), [("Seventh".into(), count("tag:Seventh", case))]);
        assert_eq!(
            offered("verdict", "none", case),
            [("none".into(), count("verdict:none", case))]
        );
        let gaps = offered("gap", "no-e", case);
        assert_eq!(gaps, [("no-evidence".into(), count("gap:no-evidence", case))]);
        for (name, n) in offered("claimant", "speak", case) {
            assert_eq!(n, count(&format!("claimant:\"{name}\""), case), "{name}");
        }
    }
    assert_eq!(offered("claimant", "2", None).len(), 1);
    assert_eq!(offered("has", "re", None).len(), 3);
    assert_eq!(offered("colour", "", None), []);
}

#[test]
fn a_mistyped_word_is_found_when_nothing_else_is_and_said_so() {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    library.apply(&add_claim(2, 1, "The minister resigned")).unwrap();
    library.apply(&add_claim(3, 1, "مذاکرات آغاز شد")).unwrap();
    for (typed, corrected) in [
        ("ministre", Some("minister")),
        ("resigned minster", Some("resigned minister")),
        ("مذاکارت", Some("مذاکرات")),
        ("minister", None),
        ("minis", None),
    ] {
        let found = library.store.search(typed, None).unwrap();
        assert_eq!((found.hits.len(), found.corrected.as_deref()), (1, corrected), "{typed}");
    }
    assert_eq!(library.store.search("\"ministre\"", None).unwrap().hits.len(), 0);
}

#[test]
fn the_obvious_comes_first() {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    let mut note = Claim::new(id(1), "Something else");
    note.note = "About flood figures.".into();
    for action in [
        add_claim(2, 1, "Flood figures"),
        add_claim(3, 1, "Figures of a flood were given to the press by the ministry"),
        Action::AddClaim { id: id(4), claim: note },
        add_claim(5, 1, "The new flood figures are wrong"),
        add_claim(6, 1, "Floods and figures"),
    ] {
        library.apply(&action).unwrap();
    }
    let found = library.store.search("flood figures", None).unwrap().hits;
    let order: Vec<String> = found.iter().map(|hit| hit.id.clone()).collect();
    assert_eq!(order, [2, 5, 3, 4, 6].map(|n| id::<ClaimId>(n).to_string()));
}

/// A library of the format before this one comes over whole, with its journal's history of each claim.
#[test]
fn a_library_of_the_third_format_is_brought_over() {
    let fixture =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/format-3/docket.db");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("docket.db");
    fs::copy(fixture, &path).unwrap();
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.verify(go_on).unwrap(), vec![]);
    let rows = all(&store, &ClaimFilter::default(), 2);
    assert_eq!(rows.len(), 3);
    let thin = ClaimFilter { words: "gap:one-source".into(), ..ClaimFilter::default() };
    assert_eq!(all(&store, &thin, 10), rows[..1]);
    let history = store.claim_history(rows[0].id, None, 0).unwrap();
    let names: Vec<&str> = history.entries.iter().map(|entry| &*entry.row.name).collect();
    assert_eq!(
        names,
        [
            "undo",
            "undo",
            "edit_claim",
            "add_relation",
            "set_stage",
            "set_verdict",
            "attach_evidence",
            "add_claim"
        ]
    );
    let before = content_of(&path).unwrap();
    store.derive_again().unwrap();
    assert_eq!(content_of(&path).unwrap(), before);
}

/// The library of the first format comes over whole, and everything in it is found.
#[test]
fn a_library_of_the_first_format_is_brought_over() {
    let fixture =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/format-1/docket.db");
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("docket.db");
    fs::copy(fixture, &path).unwrap();
    let store = Store::open(&path).unwrap();
    assert_eq!(store.verify(go_on).unwrap(), vec![]);
    let rows = all(&store, &ClaimFilter::default(), 3);
    assert!(!rows.is_empty());
    assert_eq!(rows.len(), store.claim_count(&ClaimFilter::default()).unwrap() as usize);
    for row in &rows {
        let found = store.search(&row.wording, None).unwrap();
        assert_eq!(found.hits[0].id, row.id.to_string(), "{}", row.wording);
    }
    assert!(rows.iter().any(|row| row.wording.contains('ی')), "one is in Persian");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_a_wrong_query(
        typed in proptest::collection::vec("([-a-z*:\"“”'()^+~{} ]|OR|AND|NOT|NEAR|tag:|has:|note|verdict:|denied|claimant:|case:|kind:|before:|2026|می\u{200c}شود|京|\\PC){1,4}", 1..6),
    ) {
        thread_local! {
            static LIBRARY: Library = many();
        }
        LIBRARY.with(|library| {
            let words = typed.join(" ");
            library.store.search(&words, None).unwrap();
            library.store.search(&words, Some(id(1))).unwrap();
            let filter = ClaimFilter { words: words.clone(), ..ClaimFilter::default() };
            let rows = all(&library.store, &filter, 60);
            assert_eq!(rows.len(), library.store.claim_count(&filter).unwrap() as usize, "{words}");
            // Few are looked at one by one, many through the index: with the same answer.
            let few = ClaimFilter { stage: Some(Stage::Review), ..filter };
            let reviewed: Vec<_> = rows.into_iter().filter(|row| row.stage == Stage::Review).collect();
            assert_eq!(all(&library.store, &few, 60), reviewed, "{words}");
        });
    }
}
