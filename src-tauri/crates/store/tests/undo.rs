//! What undo and redo promise: everything can be taken back and done again, the search index
//! included, after a restart too; and what can't be taken back is refused in words.

#![allow(clippy::unwrap_used)]

mod library;

use docket_domain::{
    Action, Appearance, Batch, Case, Claim, ClaimColumn, ClaimId, ClaimOrder, Confidence, Finding,
    Passage, Person, Relation, RelationKind, SavedView, Sha256, Stage, Stance, Verdict,
    VerdictWord,
};
use docket_store::StoreError;
use library::{
    Library, add_case, add_claim, add_source, attach, broken_rules, find, go_on, id, lines_of,
};
use proptest::prelude::*;

fn verdict(word: VerdictWord, rationale: &str) -> Verdict {
    Verdict {
        word,
        rationale: rationale.into(),
        confidence: Some(Confidence::Medium),
        unknowns: "who began it".into(),
    }
}

/// Turns random numbers into an action on things that may or may not be there: most fit, some not.
fn action(kind: u8, n: u128, a: u128, b: u128, text: &str) -> Action {
    let case = 1 + a % 2;
    match kind {
        0 => add_case(1 + n % 3),
        1 => Action::EditCase {
            id: id(case),
            case: Case { title: format!("{text}!"), summary: text.into(), sample: false },
        },
        2 => Action::RemoveCase { id: id(1 + n % 3) },
        3 | 4 => add_claim(100 + n, case, &format!("claim {text}")),
        5 => {
            let mut claim = Claim::new(id(case), format!("edited {text}"));
            claim.claimant = b.is_multiple_of(2).then(|| id(500 + b % 3));
            Action::EditClaim { id: id(100 + n), claim }
        }
        6 => Action::RemoveClaim { id: id(100 + n) },
        7 => add_source(200 + n % 3, case, &format!("They want to talk, {text}")),
        8 => Action::RemoveSource { id: id(200 + n % 3) },
        9 => {
            let text = format!("They want to talk, {text}");
            let digest = Sha256::of(text.as_bytes());
            Action::AddAppearance {
                id: id(300 + n),
                appearance: Appearance {
                    claim: id(100 + a),
                    source: id(200 + b % 3),
                    passage: if a.is_multiple_of(2) {
                        Passage::quote(&text, "want to talk", digest).ok()
                    } else {
                        None
                    },
                },
            }
        }
        10 => attach(400 + n % 4, case, &format!("heard {text}")),
        11 => Action::RemoveEvidence { id: id(400 + n % 4) },
        12 | 13 => {
            let stance = Stance::ALL[usize::try_from(b % 3).unwrap()];
            find(600 + n, 100 + a, 400 + b % 4, stance, text)
        }
        14 => Action::RemoveFinding { id: id(600 + n) },
        15 => Action::AddPerson {
            id: id(500 + n % 3),
            person: Person { name: format!("P {text}"), ..Person::default() },
        },
        16 => Action::EditPerson {
            id: id(500 + n % 3),
            person: Person { name: format!("Q {text}"), ..Person::default() },
        },
        17 => Action::RemovePerson { id: id(500 + n % 3) },
        18 => Action::SetVerdict {
            claims: vec![id(100 + n)],
            verdict: verdict(
                VerdictWord::ALL[usize::try_from(b % 3).unwrap()],
                &format!("{text}."),
            ),
        },
        19 => Action::ClearVerdict { claims: vec![id(100 + n)] },
        20 => Action::SetStage {
            claims: vec![id(100 + a), id(100 + b)],
            stage: Stage::ALL[usize::try_from(n % 4).unwrap()],
        },
        21 => Action::TagClaims { claims: vec![id(100 + a)], tag: format!("t{}", n % 3) },
        22 => Action::UntagClaims { claims: vec![id(100 + a)], tag: format!("t{}", n % 3) },
        23 => Action::AddRelation {
            id: id(700 + n),
            relation: Relation {
                from: id(100 + a),
                to: id(100 + b),
                kind: RelationKind::ALL[usize::try_from(n % 4).unwrap()],
            },
        },
        24 | 25 => Action::MoveClaims {
            claims: (0..1 + n % 3).map(|k| id(100 + (a + k) % 8)).collect(),
            to: id(1 + b % 3),
        },
        26 => Action::AddView { id: id(800 + n % 3), view: view(n, a, text) },
        27 => Action::EditView { id: id(800 + n % 3), view: view(b, a, text) },
        28 => Action::RemoveView { id: id(800 + n % 3) },
        29 => Action::EditFinding {
            id: id(600 + n),
            finding: Finding {
                claim: id(100 + a),
                evidence: id(400 + b % 4),
                passage: None,
                stance: Stance::ALL[usize::try_from(n % 3).unwrap()],
                note: text.into(),
                note_confidential: false,
            },
        },
        _ => Action::Batch {
            what: Batch::Together,
            actions: (0..3)
                .map(|k| add_claim(100 + n + 8 * k, case, &format!("many {text}")))
                .collect(),
        },
    }
}

fn view(n: u128, case: u128, text: &str) -> SavedView {
    SavedView {
        case: (case > 0).then(|| id(1 + case % 3)),
        name: format!("View {n}"),
        words: text.into(),
        order: ClaimOrder {
            by: ClaimColumn::ALL[usize::try_from(n % 7).unwrap()],
            descending: n.is_multiple_of(2),
        },
    }
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    let one = (0u8..31, 0u128..8, 0u128..8, 0u128..8, "[a-zیکم\u{200c} ]{0,8}")
        .prop_map(|(kind, n, a, b, text)| action(kind, n, a, b, &text));
    proptest::collection::vec(one, 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_actions_all_undone_and_redone(actions in actions()) {
        let mut library = Library::new();
        for action in [add_case(1), add_case(2), add_claim(100, 1, "first"), attach(400, 1, "x")] {
            library.apply(&action).unwrap();
        }
        let mut done = 0;
        for action in &actions {
            let before = library.content();
            match library.apply(action) {
                Ok(outcome) if outcome.entry.is_some() => done += 1,
                Ok(_) | Err(_) => prop_assert_eq!(library.content(), before),
            }
        }
        let all = library.content();
        prop_assert_eq!(broken_rules(&library), Vec::<String>::new());
        for _ in 0..done + 4 {
            prop_assert!(library.undo());
        }
        prop_assert!(!library.undo());
        prop_assert_eq!(library.content(), Vec::<String>::new());
        library.reopen();
        for _ in 0..done + 4 {
            prop_assert!(library.redo());
        }
        prop_assert!(!library.redo());
        prop_assert_eq!(library.content(), all);
        prop_assert_eq!(library.store.verify(go_on).unwrap(), vec![]);
    }

    #[test]
    fn undo_and_redo_in_any_order_walk_one_line(
        actions in actions(),
        steps in proptest::collection::vec(any::<bool>(), 1..40),
    ) {
        let mut library = Library::new();
        let mut line = vec![library.content()];
        for action in [add_case(1), add_case(2)].iter().chain(&actions) {
            if library.apply(action).is_ok_and(|outcome| outcome.entry.is_some()) {
                line.push(library.content());
            }
        }
        let mut at = line.len() - 1;
        for back in steps {
            let moved = if back { library.undo() } else { library.redo() };
            prop_assert_eq!(moved, if back { at > 0 } else { at + 1 < line.len() });
            if moved {
                at = if back { at - 1 } else { at + 1 };
            }
            prop_assert_eq!(&library.content(), &line[at]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    /// Whichever entry is taken back by itself, the rules hold; what is said to be undoable is, and what
    /// is refused leaves all as it was. Which entries changed which claim is as the journal says.
    #[test]
    fn single_changes_taken_back_in_any_order_break_no_rule(
        actions in actions(),
        picks in proptest::collection::vec(0usize..60, 1..20),
    ) {
        let mut library = Library::new();
        let first = [add_case(1), add_case(2), add_claim(100, 1, "first"), attach(400, 1, "x")];
        let mut entries = Vec::new();
        for action in first.iter().chain(&actions) {
            entries.extend(library.apply(action).ok().and_then(|outcome| outcome.entry));
        }
        for pick in picks {
            let entry = entries[pick % entries.len()];
            let said: Vec<bool> = (0..24)
                .filter_map(|n| library.store.claim_history(id(100 + n), None, 500).ok())
                .flat_map(|history| history.entries)
                .filter(|one| one.row.id == entry)
                .map(|one| one.undoable)
                .collect();
            let before = library.content();
            match library.apply(&Action::Undo { entry }) {
                Ok(outcome) => entries.extend(outcome.entry),
                Err(error) => {
                    prop_assert!(
                        matches!(error, StoreError::ChangedSince { .. } | StoreError::UndoneAlready),
                        "{}", error
                    );
                    prop_assert!(!said.contains(&true), "{:?} {}", said, error);
                    prop_assert_eq!(library.content(), before);
                }
            }
            prop_assert_eq!(broken_rules(&library), Vec::<String>::new());
        }
        prop_assert_eq!(library.store.verify(go_on).unwrap(), vec![]);
        let entries_of = |library: &Library| {
            let all = "SELECT key, seq, part FROM claim_entries".to_owned();
            lines_of(&library.path(), &[all]).unwrap()
        };
        let (before, content) = (entries_of(&library), library.content());
        library.store.derive_again().unwrap();
        prop_assert_eq!(entries_of(&library), before);
        prop_assert_eq!(library.content(), content);
    }
}

#[test]
fn a_new_change_ends_what_can_be_redone() {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    library.apply(&add_claim(2, 1, "one")).unwrap();
    assert!(library.undo());
    library.apply(&add_claim(3, 1, "two")).unwrap();
    assert!(library.store.undo_state().unwrap().redo.is_none());
    assert!(library.undo());
    assert!(library.undo());
    assert_eq!(library.content(), Vec::<String>::new());
}

#[test]
fn a_change_that_others_rest_on_is_not_taken_back() {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    let claim = library.apply(&add_claim(2, 1, "one")).unwrap().entry.unwrap();
    library.apply(&attach(3, 1, "heard")).unwrap();
    let finding = library.apply(&find(4, 2, 3, Stance::Supports, "")).unwrap().entry.unwrap();
    let before = library.content();
    let error = library.apply(&Action::Undo { entry: claim }).unwrap_err();
    assert!(
        matches!(&error, StoreError::ChangedSince { name, by, .. } if name == "add_finding" && by == "Roya"),
        "{error}"
    );
    assert_eq!(library.content(), before);
    // Once that is taken back, so can this be; and a change is not taken back twice.
    library.apply(&Action::Undo { entry: finding }).unwrap();
    library.apply(&Action::Undo { entry: claim }).unwrap();
    let again = library.apply(&Action::Undo { entry: claim }).unwrap_err();
    assert!(matches!(again, StoreError::UndoneAlready));
}

#[test]
fn an_edit_of_other_columns_does_not_stand_in_the_way() {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    library.apply(&add_claim(2, 1, "one")).unwrap();
    let mut claim = Claim::new(id(1), "two");
    let worded = library.apply(&Action::EditClaim { id: id(2), claim: claim.clone() }).unwrap();
    claim.place = "Tehran".into();
    library.apply(&Action::EditClaim { id: id(2), claim }).unwrap();
    library.apply(&Action::Undo { entry: worded.entry.unwrap() }).unwrap();
    let view = library.store.claim(id::<ClaimId>(2)).unwrap();
    assert_eq!((view.claim.wording.as_str(), view.claim.place.as_str()), ("one", "Tehran"));
}

#[test]
fn a_bulk_action_is_one_entry_and_one_undo() {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    let actions = (0..5_000).map(|n| add_claim(1_000 + n, 1, &format!("claim {n}"))).collect();
    let outcome = library.apply(&Action::Batch { what: Batch::Together, actions }).unwrap();
    assert_eq!(library.store.journal_head().unwrap().entries, 2);
    // Too many to tell one by one.
    assert!(outcome.changed.tables.iter().all(|table| table.ids.is_empty()));
    assert!(library.undo());
    assert!(library.store.search("claim", None).unwrap().hits.is_empty());
    assert!(library.redo());
    assert_eq!(library.store.search("claim", None).unwrap().hits.len(), 50);
    assert_eq!(library.store.verify(go_on).unwrap(), vec![]);
}
