//! What the store does with damage: none goes unnoticed, none makes it panic, and a salvage brings
//! back what anything still says.

#![allow(clippy::unwrap_used)]

mod library;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use docket_domain::{Action, Stage, Stance, Verdict, VerdictWord};
use docket_store::{Moment, Salvaged, Store};
use library::{
    Library, add_case, add_claim, add_source, attach, content_of, find, go_on, id, lines_of,
    rows_of, unguarded,
};
use proptest::prelude::*;
use rusqlite::Connection;

fn worked_in() -> Library {
    let mut library = Library::new();
    for action in [
        add_case(1),
        add_claim(2, 1, "The bridge was closed on Monday"),
        add_claim(3, 1, "پل روز دوشنبه بسته شد"),
        add_source(4, 1, "The bridge was closed on Monday, a reader says."),
        attach(5, 1, "The road office says that it was Tuesday"),
        find(6, 2, 5, Stance::Refutes, "Their own log"),
        Action::SetStage { claims: vec![id(2)], stage: Stage::Checking },
        Action::TagClaims { claims: vec![id(2), id(3)], tag: "roads".into() },
        Action::SetVerdict {
            claims: vec![id(2)],
            verdict: Verdict {
                word: VerdictWord::Denied,
                rationale: "The log says Tuesday".into(),
                confidence: None,
                unknowns: String::new(),
            },
        },
    ] {
        library.apply(&action).unwrap();
    }
    library.undo();
    library.redo();
    library
}

/// The library's files at rest: the database without a log, and the head beside it.
fn at_rest(library: Library) -> (Vec<u8>, Vec<u8>) {
    let path = library.path();
    let Library { dir, store, .. } = library;
    drop(store);
    let read = |path: PathBuf| fs::read(path).unwrap();
    let files = (read(path.clone()), read(path.with_extension("head")));
    drop(dir);
    files
}

fn moment() -> Moment<'static> {
    let at = DateTime::parse_from_rfc3339("2026-02-01T08:00:00Z").unwrap().to_utc();
    Moment { by: "Roya", device: "test", at }
}

fn put(dir: &Path, database: &[u8], head: &[u8]) -> PathBuf {
    let path = dir.join("docket.db");
    for stale in ["docket.db-wal", "docket.db-shm"] {
        let _ = fs::remove_file(dir.join(stale));
    }
    fs::write(&path, database).unwrap();
    fs::write(path.with_extension("head"), head).unwrap();
    path
}

/// Everything that is in the database: what the library says, its journal, its structure.
fn everything(path: &Path) -> Result<Vec<String>, rusqlite::Error> {
    let tables =
        ["sqlite_schema", "journal", "journal_parts", "kept_files", "undo_line", "search_keys"];
    let mut lines = content_of(path)?;
    lines.extend(lines_of(path, &tables.map(|table| format!("SELECT * FROM {table}")))?);
    Ok(lines)
}

/// Whether opening or verifying says that something is wrong.
fn noticed(path: &Path) -> bool {
    match Store::open(path) {
        Err(_) => true,
        Ok(store) => !store.verify(go_on).unwrap().is_empty(),
    }
}

/// Whether the tests may take their time.
fn is_torture() -> bool {
    std::env::var_os("TORTURE").is_some()
}

/// Each byte that is looked at is changed in one bit. Unnoticed may stay only what changes nothing
/// that the library says: a database has bytes that hold nothing.
#[test]
fn a_flipped_bit_is_noticed_or_holds_nothing() {
    let (database, head) = at_rest(worked_in());
    let dir = tempfile::tempdir().unwrap();
    let said = everything(&put(dir.path(), &database, &head)).unwrap();
    assert!(!noticed(&dir.path().join("docket.db")));
    // All of them take hours; a prime step meets every kind of place.
    let step = if is_torture() { 31 } else { 997 };
    let (mut found, mut empty) = (0, 0);
    for at in (0..database.len()).step_by(step) {
        let mut flipped = database.clone();
        flipped[at] ^= 1 << (at % 8);
        let path = put(dir.path(), &flipped, &head);
        if noticed(&path) {
            found += 1;
        } else {
            let says = everything(&path).unwrap_or_default();
            let differs: Vec<_> = says.iter().filter(|line| !said.contains(line)).collect();
            assert!(says == said, "byte {at} went unnoticed: {differs:?}");
            empty += 1;
        }
    }
    println!("of {} flipped bytes {found} were noticed, {empty} hold nothing", found + empty);
    assert!(found > 0);
}

/// Of one entry some bytes of each field; for torture, all bytes of all entries.
#[test]
fn every_flipped_bit_of_the_journal_is_noticed() {
    const BLOBS: [&str; 6] = ["id", "undoes", "root", "changeset", "prev_hash", "hash"];
    const TEXTS: [&str; 6] = ["at", "by", "device", "kind", "name", "action"];
    let library = worked_in();
    let entries = library.store.journal_head().unwrap().entries;
    let conn = unguarded(&library.path());
    let unguarded = library.store.verify(go_on).unwrap();
    let mut flips = 0;
    for seq in if is_torture() { 1..=entries } else { entries..=entries } {
        for column in BLOBS.iter().chain(&TEXTS) {
            let value = format!(
                "SELECT CAST(coalesce({column}, '') AS BLOB) FROM journal WHERE seq = {seq}"
            );
            let bytes: Vec<u8> = conn.query_row(&value, [], |row| row.get(0)).unwrap();
            let step = if is_torture() { 1 } else { 1 + bytes.len() / 16 };
            let kind = if BLOBS.contains(column) { "BLOB" } else { "TEXT" };
            let set = format!("UPDATE journal SET {column} = CAST(? AS {kind}) WHERE seq = {seq}");
            for at in (0..bytes.len()).step_by(step) {
                let mut flipped = bytes.clone();
                flipped[at] ^= 1 << (at % 7);
                conn.execute(&set, [&flipped]).unwrap();
                let damage = library.store.verify(go_on).unwrap();
                assert_ne!(damage, unguarded, "entry {seq}, {column}, byte {at}");
                flips += 1;
            }
            if !bytes.is_empty() {
                conn.execute(&set, [&bytes]).unwrap();
            }
        }
    }
    assert_eq!(library.store.verify(go_on).unwrap(), unguarded);
    println!("all of {flips} flipped bytes of the journal were noticed");
}

#[test]
fn a_database_cut_short_is_noticed() {
    let (database, head) = at_rest(worked_in());
    let dir = tempfile::tempdir().unwrap();
    for kept in [1, 99, 100, 512, 4_096, 8_192, database.len() / 2, database.len() - 4_096] {
        let path = put(dir.path(), &database[..kept], &head);
        assert!(noticed(&path), "{kept} bytes of {}", database.len());
    }
}

fn salvage(dir: &Path, damaged: &Path, backups: &[PathBuf]) -> (Salvaged, Library) {
    let into = dir.join("new");
    fs::create_dir(&into).unwrap();
    let path = into.join("docket.db");
    let salvaged = Store::salvage(damaged, backups, &path, moment(), |_| {}).unwrap();
    let library = Library::at(into);
    assert_eq!(library.store.verify(go_on).unwrap(), vec![]);
    (salvaged, library)
}

#[test]
fn altered_tables_come_back_from_the_journal() {
    let library = worked_in();
    let before = library.content();
    let damaged = library.path();
    let other = unguarded(&damaged);
    other
        .execute_batch(
            "DELETE FROM findings; UPDATE verdicts SET word = 'confirmed';
             DELETE FROM search_keys; DELETE FROM undo_line; DELETE FROM claim_facts",
        )
        .unwrap();
    drop(other);
    let dir = tempfile::tempdir().unwrap();
    let (salvaged, mut new) = salvage(dir.path(), &damaged, &[]);
    assert_eq!(salvaged, Salvaged { entries: 11, ..Salvaged::default() });
    assert_eq!(new.content(), before);
    // What could be undone still can.
    assert!(new.undo());
}

#[test]
fn an_entry_that_is_lost_comes_back_from_a_backup() {
    let mut library = worked_in();
    let backup = library.dir.path().join("backup.db");
    let conn = Connection::open(library.path()).unwrap();
    conn.execute("VACUUM INTO ?", [backup.to_str().unwrap()]).unwrap();
    library.apply(&add_claim(7, 1, "Since the backup")).unwrap();
    let before = library.content();
    drop(conn);
    unguarded(&library.path())
        .execute_batch("UPDATE journal SET changeset = zeroblob(9) WHERE seq = 3")
        .unwrap();
    let dir = tempfile::tempdir().unwrap();
    let (salvaged, new) = salvage(dir.path(), &library.path(), &[backup]);
    assert_eq!(salvaged, Salvaged { entries: 12, from_backups: 1, ..Salvaged::default() });
    assert_eq!(new.content(), before);
}

#[test]
fn where_the_journal_is_lost_the_tables_are_kept_and_the_journal_says_so() {
    let library = worked_in();
    let before = rows_of(&library.path()).unwrap();
    let conn = unguarded(&library.path());
    conn.execute_batch("UPDATE journal SET by = 'Nobody' WHERE seq = 3").unwrap();
    let dir = tempfile::tempdir().unwrap();
    let (salvaged, new) = salvage(dir.path(), &library.path(), &[]);
    assert_eq!((salvaged.entries, salvaged.lost), (3, Some((3, 11))));
    assert!(salvaged.rows_kept > 0);
    assert_eq!(salvaged.rows_lost, 0);
    assert_eq!(rows_of(&new.path()).unwrap(), before);
    let newest = &new.store.journal(None, 1).unwrap()[0];
    assert_eq!((newest.name.as_str(), &newest.action["to"]), ("salvage", &11.into()));
}

#[test]
fn a_backup_does_when_nothing_else_can_be_read() {
    let library = worked_in();
    let before = library.content();
    let dir = tempfile::tempdir().unwrap();
    let backup = dir.path().join("backup.db");
    Connection::open(library.path())
        .unwrap()
        .execute("VACUUM INTO ?", [backup.to_str().unwrap()])
        .unwrap();
    let damaged = dir.path().join("docket.db");
    fs::write(&damaged, vec![7; 100_000]).unwrap();
    let bytes = fs::read(&backup).unwrap();
    let (salvaged, new) = salvage(dir.path(), &damaged, std::slice::from_ref(&backup));
    assert_eq!((salvaged.entries, salvaged.from_backups, salvaged.lost), (11, 11, None));
    assert_eq!(new.content(), before);
    assert_eq!(fs::read(&backup).unwrap(), bytes, "a backup stays as it is");
    assert!(!dir.path().join("backup.db-wal").exists());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever is destroyed, a salvage makes a sound library of the rest, or says why not; with a
    /// backup of everything, everything is back.
    #[test]
    fn a_salvage_makes_a_sound_library(
        at in 0.0..1.0_f64, length in 1_usize..20_000, byte in any::<u8>(), cut in any::<bool>(),
        with_backup in any::<bool>(),
    ) {
        let library = worked_in();
        let before = library.content();
        let dir = tempfile::tempdir().unwrap();
        let backup = dir.path().join("backup.db");
        Connection::open(library.path())
            .unwrap()
            .execute("VACUUM INTO ?", [backup.to_str().unwrap()])
            .unwrap();
        let (mut database, head) = at_rest(library);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a small file")]
        let from = (at * database.len() as f64) as usize;
        if cut {
            database.truncate(from);
        } else {
            let to = database.len().min(from + length);
            database[from..to].fill(byte);
        }
        let damaged = put(dir.path(), &database, &head);
        let backups: Vec<PathBuf> = with_backup.then_some(backup).into_iter().collect();
        let into = dir.path().join("new");
        fs::create_dir(&into).unwrap();
        Store::salvage(&damaged, &backups, &into.join("docket.db"), moment(), |_| {}).unwrap();
        let new = Library::at(into);
        prop_assert_eq!(new.store.verify(go_on).unwrap(), vec![]);
        if with_backup {
            prop_assert_eq!(new.content(), before);
        }
    }

    /// Whatever stands in the place of a change, it is told as damage; nothing panics or hangs.
    #[test]
    fn no_bytes_are_taken_for_a_change(
        noise in proptest::collection::vec(any::<u8>(), 0..400),
        flips in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6),
        seq in 1_i64..=11,
        how in 0..3_u8,
    ) {
        let library = worked_in();
        let conn = unguarded(&library.path());
        let read = "SELECT changeset FROM journal WHERE seq = ?";
        let changeset: Vec<u8> = conn.query_row(read, [seq], |row| row.get(0)).unwrap();
        let mut plain = zstd::decode_all(changeset.as_slice()).unwrap();
        let put = match how {
            // Not compressed at all, compressed noise, and a change that is nearly right.
            0 => noise,
            1 => zstd::encode_all(noise.as_slice(), 3).unwrap(),
            _ => {
                for (at, bits) in flips {
                    let at = at.index(plain.len());
                    plain[at] ^= bits;
                }
                zstd::encode_all(plain.as_slice(), 3).unwrap()
            }
        };
        prop_assume!(put != changeset);
        conn.execute("UPDATE journal SET changeset = ? WHERE seq = ?", rusqlite::params![put, seq])
            .unwrap();
        let damage = library.store.verify(go_on).unwrap();
        prop_assert!(damage.iter().any(|one| one.code() == "entry_altered"), "{:?}", damage);
    }
}
