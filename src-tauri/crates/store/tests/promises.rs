//! What the store promises besides undo: nothing half done, a journal that can't be altered unseen,
//! and things found by their words.

#![allow(clippy::unwrap_used)]

mod library;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use docket_domain::{
    Action, Batch, Claim, ClaimOrder, Person, Stage, Stance, Verdict, VerdictWord,
};
use docket_store::{ClaimFilter, Page, Store, StoreError, Thing, VerdictFilter};
use library::{Library, add_case, add_claim, add_source, attach, content_of, find, go_on, id};
use rusqlite::Connection;

fn small() -> Library {
    let mut library = Library::new();
    for action in [
        add_case(1),
        add_claim(2, 1, "Iran reached out to negotiate"),
        add_source(3, 1, "Reports say that they want to talk."),
        attach(4, 1, "A call from the ministry"),
        find(5, 2, 4, Stance::Refutes, "He denied it outright"),
    ] {
        library.apply(&action).unwrap();
    }
    library
}

#[test]
fn a_failing_part_leaves_nothing_of_a_batch() {
    let mut library = small();
    let before = library.content();
    let actions = vec![add_claim(10, 1, "fits"), add_claim(11, 99, "has no case")];
    let error = library.apply(&Action::Batch { what: Batch::Together, actions }).unwrap_err();
    assert!(matches!(error, StoreError::NotFound { what: Thing::Case, .. }), "{error}");
    assert_eq!(library.content(), before);
    assert_eq!(library.store.journal_head().unwrap().entries, 5);
}

#[test]
fn what_changes_nothing_leaves_no_entry() {
    let mut library = small();
    let stage = Action::SetStage { claims: vec![id(2)], stage: Stage::Inbox };
    assert_eq!(library.apply(&stage).unwrap().entry, None);
    assert_eq!(library.store.journal_head().unwrap().entries, 5);
}

#[test]
fn things_of_two_cases_are_not_joined() {
    let mut library = small();
    library.apply(&add_case(20)).unwrap();
    library.apply(&attach(21, 20, "of the other")).unwrap();
    let error = library.apply(&find(22, 2, 21, Stance::Context, "")).unwrap_err();
    assert!(matches!(error, StoreError::OtherCase { .. }), "{error}");
}

#[test]
fn done_needs_a_verdict_and_losing_it_opens_the_claim_again() {
    let mut library = small();
    let done = Action::SetStage { claims: vec![id(2)], stage: Stage::Done };
    assert_eq!(library.apply(&done).unwrap_err().code(), "done_without_verdict");
    let verdict = Verdict {
        word: VerdictWord::Denied,
        rationale: "The ministry says otherwise".into(),
        confidence: None,
        unknowns: String::new(),
    };
    library.apply(&Action::SetVerdict { claims: vec![id(2)], verdict }).unwrap();
    library.apply(&done).unwrap();
    library.apply(&Action::ClearVerdict { claims: vec![id(2)] }).unwrap();
    let view = library.store.claim(id(2)).unwrap();
    assert_eq!((view.stage, view.verdict), (Stage::Checking, None));
}

#[test]
fn a_second_verdict_takes_the_place_of_the_first() {
    let mut library = small();
    let mut give = |word, rationale: &str| {
        let rationale = rationale.to_owned();
        let verdict = Verdict { word, rationale, confidence: None, unknowns: "When".into() };
        library.apply(&Action::SetVerdict { claims: vec![id(2)], verdict }).unwrap();
    };
    give(VerdictWord::Unverified, "Nobody answers");
    give(VerdictWord::Denied, "The ministry says otherwise");
    let given = library.store.claim(id(2)).unwrap().verdict.unwrap();
    assert_eq!(given.verdict.word, VerdictWord::Denied);
    assert_eq!(library.store.search("otherwise", None).unwrap().hits.len(), 1);
    assert_eq!(library.store.search("nobody", None).unwrap().hits.len(), 0);
}

#[test]
fn a_claimant_is_not_removed_from_under_a_claim() {
    let mut library = small();
    let person = Person { name: "A. Speaker".into(), ..Person::default() };
    library.apply(&Action::AddPerson { id: id(30), person }).unwrap();
    let mut claim = Claim::new(id(1), "Iran reached out to negotiate");
    claim.claimant = Some(id(30));
    library.apply(&Action::EditClaim { id: id(2), claim }).unwrap();
    let error = library.apply(&Action::RemovePerson { id: id(30) }).unwrap_err();
    assert!(error.to_string().contains("claimant of 1 claims"), "{error}");
    // The claimant's name finds the claim, and a new name finds it anew.
    assert_eq!(library.store.search("speaker", None).unwrap().hits.len(), 1);
    let person = Person { name: "B. Orator".into(), ..Person::default() };
    library.apply(&Action::EditPerson { id: id(30), person }).unwrap();
    assert_eq!(library.store.search("speaker", None).unwrap().hits.len(), 0);
    assert_eq!(library.store.search("orat", None).unwrap().hits.len(), 1);
}

#[test]
fn everything_is_found_by_its_words() {
    let library = small();
    for (words, kind) in [
        ("negotiate", "claim"),
        ("want to talk", "source"),
        ("ministry", "evidence"),
        ("outright", "finding"),
    ] {
        let hits = library.store.search(words, None).unwrap().hits;
        let kinds: Vec<_> =
            hits.iter().map(|hit| format!("{:?}", hit.kind).to_lowercase()).collect();
        assert_eq!(kinds, [kind], "{words}");
        assert!(hits[0].snippet.iter().any(|part| part.hit), "{words}");
        // In what has a text of its own it is told where.
        assert_eq!(hits[0].at.is_some(), matches!(kind, "source" | "evidence"), "{words}");
    }
    assert_eq!(library.store.search("negotiate", Some(id(1))).unwrap().hits.len(), 1);
    assert_eq!(library.store.search("negotiate", Some(id(9))).unwrap().hits.len(), 0);
    assert_eq!(library.store.search("\" OR *", None).unwrap().hits.len(), 0);
}

#[test]
fn claims_are_filtered_and_paged() {
    let mut library = small();
    let actions = (0..50).map(|n| add_claim(100 + n, 1, &format!("number {n}"))).collect();
    library.apply(&Action::Batch { what: Batch::Together, actions }).unwrap();
    let all = ClaimFilter { case: Some(id(1)), ..ClaimFilter::default() };
    let first =
        library.store.claims(&all, ClaimOrder::default(), Page { after: None, limit: 20 }).unwrap();
    assert_eq!((first.more, first.rows.len()), (true, 20));
    let after = first.rows.last().map(|row| row.id);
    let second =
        library.store.claims(&all, ClaimOrder::default(), Page { after, limit: 40 }).unwrap();
    assert_eq!((second.more, second.rows.len()), (false, 31));
    let none = ClaimFilter { verdict: Some(VerdictFilter::None), ..all.clone() };
    assert_eq!(library.store.claim_count(&none).unwrap(), 51);
    let worded = ClaimFilter { words: "number 7".into(), ..all };
    assert_eq!(library.store.claim_count(&worded).unwrap(), 1);
}

#[test]
fn the_journal_can_not_be_rewritten() {
    let library = small();
    let other = Connection::open(library.path()).unwrap();
    for sql in
        ["UPDATE journal SET by = 'x'", "DELETE FROM journal", "DELETE FROM kept_files WHERE 1"]
    {
        let result = other.execute(sql, []);
        if sql.contains("journal") {
            assert!(result.unwrap_err().to_string().contains("append-only"));
        }
    }
}

/// Whoever alters the database with other tools is found out, and told where.
#[test]
fn tampering_is_noticed_and_located() {
    for (sql, code, place) in [
        ("UPDATE claims SET wording = 'Iran did not reach out'", "row_altered", "claims"),
        ("DELETE FROM findings", "row_altered", "findings"),
        ("INSERT INTO claim_tags SELECT id, 'x' FROM claims", "row_altered", "claim_tags"),
        (
            "DROP TRIGGER journal_is_not_rewritten; UPDATE journal SET by = 'Nobody' WHERE seq = 2",
            "entry_altered",
            "journal entry 2",
        ),
        (
            "DROP TRIGGER journal_is_not_cut; DELETE FROM journal WHERE seq = 3",
            "entry_missing",
            "journal entry 4",
        ),
        ("DELETE FROM search_keys", "search_index", "search"),
        ("UPDATE claim_facts SET supports = 7", "lists_differ", "claim_facts"),
        ("DELETE FROM claim_lists WHERE list = 1", "lists_differ", "claim_lists"),
        ("UPDATE list_counts SET n = n + 1", "lists_differ", "list_counts"),
        ("DELETE FROM claim_entries WHERE seq = 2", "histories_differ", "claim_entries"),
    ] {
        let library = small();
        let other = Connection::open(library.path()).unwrap();
        let functions = [("docket_fold", 1), ("docket_marks", 2), ("docket_order", 1)];
        for (name, arguments) in functions {
            other
                .create_scalar_function(
                    name,
                    arguments,
                    rusqlite::functions::FunctionFlags::SQLITE_UTF8
                        | rusqlite::functions::FunctionFlags::SQLITE_INNOCUOUS,
                    move |context| context.get::<String>(arguments.cast_unsigned() as usize - 1),
                )
                .unwrap();
        }
        for name in ["docket_says", "docket_day"] {
            let flags = rusqlite::functions::FunctionFlags::SQLITE_UTF8
                | rusqlite::functions::FunctionFlags::SQLITE_INNOCUOUS;
            other.create_scalar_function(name, 1, flags, |_| Ok(1)).unwrap();
        }
        other.execute_batch(sql).unwrap();
        drop(other);
        let damage = library.store.verify(go_on).unwrap();
        assert!(
            damage.iter().any(|one| one.code() == code && one.place.starts_with(place)),
            "{sql}: {damage:#?}"
        );
    }
}

#[test]
fn an_untouched_library_has_no_damage() {
    let mut library = small();
    library.undo();
    library.redo();
    let mut told = Vec::new();
    let damage = library.store.verify(|done, total| {
        told.push((done, total));
        go_on(done, total)
    });
    assert_eq!(damage.unwrap(), vec![]);
    assert!(told.is_sorted());
    assert_eq!(told.last(), Some(&(7, 7)));
    for at in 0..told.len() {
        let mut step = 0;
        let broken_off = library.store.verify(|_, _| {
            step += 1;
            if step > at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(matches!(broken_off, Err(StoreError::Cancelled)), "at step {at}");
    }
}

#[test]
fn a_change_that_is_stopped_is_not_there_at_all() {
    let mut library = small();
    let before = content_of(&library.path()).unwrap();
    let actions: Vec<_> = (1_000..3_000).map(|n| add_claim(n, 1, "one of many")).collect();
    let many = Action::Batch { what: Batch::Together, actions };
    library.store.stop_with(Some(Arc::new(AtomicBool::new(true)))).unwrap();
    assert!(matches!(library.apply(&many), Err(StoreError::Cancelled)));
    library.store.stop_with(None).unwrap();
    assert_eq!(content_of(&library.path()).unwrap(), before);
    assert_eq!(library.store.verify(go_on).unwrap(), vec![]);
    library.apply(&many).unwrap();
}

#[test]
fn a_second_reader_sees_what_the_first_wrote() {
    let mut library = small();
    let second = Store::open(&library.path()).unwrap();
    let before = second.data_version().unwrap();
    library.apply(&add_claim(40, 1, "new")).unwrap();
    assert_ne!(second.data_version().unwrap(), before);
    assert_eq!(second.search("new", None).unwrap().hits.len(), 1);
}
