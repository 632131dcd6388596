//! What the journal promises: large changes in parts, and an end that can't get lost unseen.

#![allow(clippy::unwrap_used)]

mod library;

use std::fs;

use docket_domain::{Action, Batch, ClaimId, Stage};
use docket_store::Store;
use library::{Library, add_case, add_claim, go_on, id, unguarded};
use rusqlite::Connection;

fn many(claims: u128) -> Library {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    let actions = (0..claims).map(|n| add_claim(1_000 + n, 1, &format!("claim {n}"))).collect();
    library.apply(&Action::Batch { what: Batch::Together, actions }).unwrap();
    library
}

fn parts(library: &Library) -> i64 {
    let conn = Connection::open(library.path()).unwrap();
    conn.query_row("SELECT count(*) FROM journal_parts", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_large_change_is_kept_in_parts_and_is_one_undo() {
    let mut library = many(6_000);
    let imported = parts(&library);
    assert!(imported > 0, "6,000 claims make more than one part");
    let before = library.content();
    let claims: Vec<ClaimId> = (0..6_000).map(|n| id(1_000 + n)).collect();
    library.apply(&Action::TagClaims { claims: claims.clone(), tag: "flood".into() }).unwrap();
    library.apply(&Action::SetStage { claims, stage: Stage::Checking }).unwrap();
    library.apply(&Action::RemoveCase { id: id(1) }).unwrap();
    assert_eq!(library.content(), Vec::<String>::new());
    assert!(parts(&library) > imported);
    for _ in 0..3 {
        assert!(library.undo());
    }
    assert_eq!(library.content(), before);
    assert!(library.undo());
    assert!(library.redo());
    assert_eq!(library.content(), before);
    assert_eq!(library.store.verify(go_on).unwrap(), vec![]);
    let shown = library.store.journal(None, 100).unwrap();
    let staged = shown.iter().find(|row| row.name == "set_stage").unwrap();
    assert_eq!(staged.action["claims"][20], "… (6000 in all)");
    assert_eq!(staged.action["claims"].as_array().unwrap().len(), 21);
}

#[test]
fn a_part_can_neither_be_altered_nor_added_nor_lost_unseen() {
    for (sql, code) in [
        ("UPDATE journal_parts SET changeset = zeroblob(20) WHERE part = 2", "entry_altered"),
        ("DELETE FROM journal_parts WHERE part = 2", "entry_altered"),
        (
            "INSERT INTO journal_parts SELECT 1, 2, changeset FROM journal_parts LIMIT 1",
            "entry_altered",
        ),
        ("INSERT INTO journal_parts VALUES (99, 2, zeroblob(4))", "part_without_entry"),
        ("DELETE FROM undo_line", "undo_line"),
        ("UPDATE undo_line SET redo = 1", "undo_line"),
    ] {
        let library = many(6_000);
        let other = unguarded(&library.path());
        other.execute_batch(sql).unwrap();
        drop(other);
        let damage = library.store.verify(go_on).unwrap();
        assert!(damage.iter().any(|one| one.code() == code), "{sql}: {damage:#?}");
    }
}

#[test]
fn an_end_of_the_journal_that_is_gone_is_missed() {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    library.apply(&add_claim(2, 1, "kept")).unwrap();
    let copy = library.dir.path().join("copy.db");
    Connection::open(library.path())
        .unwrap()
        .execute("VACUUM INTO ?", [copy.to_str().unwrap()])
        .unwrap();
    library.apply(&add_claim(3, 1, "lost")).unwrap();
    library.apply(&add_claim(4, 1, "lost as well")).unwrap();

    // Somebody puts the older database in the place of the newer.
    let path = library.path();
    library.store = Store::open(&library.dir.path().join("elsewhere.db")).unwrap();
    for suffix in ["-wal", "-shm"] {
        let _ = fs::remove_file(library.dir.path().join(format!("docket.db{suffix}")));
    }
    fs::rename(&copy, &path).unwrap();
    library.reopen();
    let lost = |library: &Library| {
        let damage = library.store.verify(go_on).unwrap();
        assert_eq!(damage.len(), 1, "{damage:#?}");
        assert_eq!(damage[0].code(), "entries_lost");
        damage[0].what.to_string()
    };
    assert!(lost(&library).contains("ends with number 2, and had 4"), "{}", lost(&library));
    // Working on does not make it forgotten.
    for n in 5..8 {
        library.apply(&add_claim(n, 1, "new")).unwrap();
    }
    library.reopen();
    assert!(lost(&library).contains("Entry 4 is not the one"), "{}", lost(&library));
}
