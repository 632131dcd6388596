//! What copies of the database promise: whole, of one moment, and never in anybody's way.

#![allow(clippy::unwrap_used)]

mod library;

use std::fs;
use std::ops::ControlFlow;

use docket_store::{BackupFolder, Store, StoreError};
use library::{Library, add_case, add_claim, add_source, go_on};
use rusqlite::Connection;
use tempfile::TempDir;

/// Big enough to be copied in several steps.
fn big() -> Library {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    // Many bytes and few words: what is copied is pages.
    library.apply(&add_source(2, 1, &"0123456789".repeat(600_000))).unwrap();
    library
}

fn small() -> Library {
    let mut library = Library::new();
    library.apply(&add_case(1)).unwrap();
    library.apply(&add_source(2, 1, &"what was said, and by whom ".repeat(2_000))).unwrap();
    library
}

fn folder() -> (TempDir, BackupFolder) {
    let dir = tempfile::tempdir().unwrap();
    let folder = BackupFolder::lock(dir.path()).unwrap();
    (dir, folder)
}

fn files(dir: &TempDir) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "backup.lock")
        .collect();
    names.sort();
    names
}

#[test]
fn a_copy_is_of_one_moment_and_writers_do_not_wait_for_it() {
    let mut library = big();
    let reader = Store::open(&library.path()).unwrap();
    let before = library.content();
    let head = library.store.journal_head().unwrap();
    let (dir, folder) = folder();
    let mut written = 0;
    let copy = folder
        .copy(&reader, |_, _| {
            // Waiting would end in an error after five seconds, and here it would never end well.
            library.apply(&add_claim(100 + written, 1, "Written meanwhile")).unwrap();
            written += 1;
            assert!(written < 100, "the copy begins anew whenever somebody writes");
            ControlFlow::Continue(())
        })
        .unwrap();
    // Every entry is told of once more when the copy is checked.
    let steps = written - u128::from(head.entries);
    assert!(steps > 1, "too small a library to be copied in steps: {steps}");
    assert_eq!(copy.head(), head);
    let path = copy.finish("copy.db").unwrap();
    assert_eq!(files(&dir), ["copy.db"], "one file, with no log beside it");

    // What was written meanwhile is in the library, and not in the copy.
    let entries = library.store.journal_head().unwrap().entries;
    assert_eq!(u128::from(entries), u128::from(head.entries) + written);
    let restored = tempfile::tempdir().unwrap();
    fs::copy(path, restored.path().join("docket.db")).unwrap();
    library.dir = library::Dir::Own(restored);
    library.reopen();
    assert_eq!(library.content(), before);
    assert_eq!(library.store.verify(go_on).unwrap(), []);
}

#[test]
fn looking_into_a_backup_leaves_it_as_it_is() {
    let library = small();
    let (dir, folder) = folder();
    let path = folder.copy(&library.store, go_on).unwrap().finish("copy.db").unwrap();
    let before = fs::read(&path).unwrap();
    let backup = Store::open_backup(&path).unwrap();
    assert_eq!(backup.check_backup(go_on).unwrap(), library.store.journal_head().unwrap());
    assert_eq!(files(&dir), ["copy.db"]);
    drop(backup);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn one_that_is_broken_off_leaves_nothing() {
    let library = big();
    let (dir, folder) = folder();
    let mut steps = 0;
    folder
        .copy(&library.store, |_, _| {
            steps += 1;
            ControlFlow::Continue(())
        })
        .unwrap();
    for at in [0, 1, steps / 2, steps - 1] {
        let mut left = at;
        let error = folder.copy(&library.store, |_, _| {
            if left == 0 {
                return ControlFlow::Break(());
            }
            left -= 1;
            ControlFlow::Continue(())
        });
        assert!(matches!(error, Err(StoreError::Cancelled)), "at step {at}");
        assert_eq!(files(&dir), [""; 0], "at step {at}");
    }
}

#[test]
fn a_name_is_given_once() {
    let library = small();
    let (_dir, folder) = folder();
    folder.copy(&library.store, go_on).unwrap().finish("copy.db").unwrap();
    let second = folder.copy(&library.store, go_on).unwrap().finish("copy.db");
    assert_eq!(second.unwrap_err().code(), "io");
}

#[test]
fn what_is_read_back_must_be_sound() {
    let library = small();
    let (dir, folder) = folder();
    let conn = Connection::open(library.path()).unwrap();
    conn.execute_batch(
        "DROP TRIGGER journal_is_not_rewritten; UPDATE journal SET by = 'Somebody' WHERE seq = 2",
    )
    .unwrap();
    let error = folder.copy(&library.store, go_on).unwrap_err();
    assert_eq!(error.code(), "not_sound");
    assert!(error.to_string().contains("at entry 2"), "{error}");
    assert_eq!(files(&dir), [""; 0]);
}

#[test]
fn damage_to_a_backup_is_noticed_wherever_it_is() {
    let library = small();
    let (_dir, folder) = folder();
    let path = folder.copy(&library.store, go_on).unwrap().finish("copy.db").unwrap();
    let sound = fs::read(&path).unwrap();
    let check = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        Store::open_backup(&path).and_then(|backup| backup.check_backup(go_on))
    };
    check(&sound).unwrap();
    check(&sound[..sound.len() / 2]).unwrap_err();
    // The name of an entry and what it did stand beside one another.
    let entry = sound.windows(12).position(|bytes| bytes == b"add_source{\"").unwrap();
    for at in entry..entry + 50 {
        let mut altered = sound.clone();
        altered[at] ^= 1;
        assert!(check(&altered).is_err(), "byte {at}");
    }
}
