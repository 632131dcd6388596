//! What a repair brings back, and that nothing is thrown away.

#![allow(missing_docs, clippy::unwrap_used)]

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use docket_desk::domain::{Case, CaseId};
use docket_desk::{Attachment, Desk, DeskError, MENDING, Moment, Repaired, repair};
use tempfile::TempDir;

fn now() -> Moment<'static> {
    let at = DateTime::parse_from_rfc3339("2026-01-14T10:30:00+03:30").unwrap();
    Moment { by: "Roya", device: "test", at }
}

fn go_on(_: &str, _: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// A library with a case and two files of evidence in it, closed.
struct Room {
    dir: TempDir,
    files: Vec<PathBuf>,
}

impl Room {
    fn new() -> Self {
        let room = Self { dir: tempfile::tempdir().unwrap(), files: Vec::new() };
        let desk = room.open();
        let case = Case { title: "The bridge".into(), ..Case::default() };
        let case: CaseId = desk.case_add(case, now()).unwrap().value;
        let outside = room.dir.path().join("outside/deep");
        fs::create_dir_all(&outside).unwrap();
        let mut files = Vec::new();
        for (name, text) in [("log.txt", "Closed on Tuesday"), ("notice.txt", "Closed on Monday")] {
            let path = outside.join(name);
            fs::write(&path, text).unwrap();
            let attachment = Attachment::new(case, None);
            let progress = go_on;
            let attached = desk
                .evidence_attach(std::slice::from_ref(&path), &attachment, now(), progress)
                .unwrap();
            let exhibit = desk.read().evidence(attached.value.evidence[0]).unwrap();
            let digest = exhibit.evidence.file.unwrap().sha256.to_string();
            files.push(room.library().join("evidence").join(&digest[..2]).join(digest));
        }
        drop(desk);
        Self { files, ..room }
    }

    fn library(&self) -> PathBuf {
        self.dir.path().join("library")
    }

    fn database(&self) -> PathBuf {
        self.library().join("docket.db")
    }

    fn open(&self) -> Desk {
        Desk::open(&self.library()).unwrap()
    }

    fn back_up(&self) {
        self.open().back_up(None, now(), go_on).unwrap();
    }

    fn repair(&self, elsewhere: &[PathBuf]) -> Repaired {
        repair(&self.library(), elsewhere, now(), go_on).unwrap()
    }

    fn assert_intact(&self) {
        assert_eq!(self.open().verify(go_on).unwrap().damage, []);
    }
}

/// Puts other bytes where a file was, as a disk or a careless program would.
fn replace(path: &Path, bytes: &[u8]) {
    let other = path.with_extension("other");
    fs::write(&other, bytes).unwrap();
    fs::rename(other, path).unwrap();
}

#[test]
fn nothing_is_done_to_a_library_that_is_sound() {
    let room = Room::new();
    let before = fs::read(room.database()).unwrap();
    let repaired = room.repair(&[]);
    assert!(repaired.found.is_empty() && repaired.aside.is_none());
    assert_eq!(fs::read(room.database()).unwrap(), before);
    assert!(!room.library().join("damaged").exists());
}

#[test]
fn files_come_back_from_the_backups_and_from_elsewhere() {
    for with_backup in [true, false] {
        let room = Room::new();
        if with_backup {
            room.back_up();
        }
        fs::remove_file(&room.files[0]).unwrap();
        replace(&room.files[1], b"Closed on Friday");
        let elsewhere = [room.dir.path().join("outside")];
        let repaired = room.repair(if with_backup { &[] } else { &elsewhere });
        assert_eq!((repaired.files, repaired.left.len()), (2, 0), "{repaired:#?}");
        assert!(repaired.database.is_none());
        // The altered file is kept too.
        let aside = PathBuf::from(repaired.aside.unwrap()).join("evidence");
        let kept = aside.join(room.files[1].file_name().unwrap());
        assert_eq!(fs::read(kept).unwrap(), b"Closed on Friday");
        room.assert_intact();
    }
}

#[test]
fn a_repair_is_broken_off_only_before_it_changes_anything() {
    let room = Room::new();
    room.back_up();
    fs::remove_file(&room.files[0]).unwrap();
    let at = |wanted: &'static str| {
        move |what: &str, _, _| {
            if what == wanted { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }
    };
    for looking in ["journal", "evidence"] {
        let error = repair(&room.library(), &[], now(), at(looking)).unwrap_err();
        assert_eq!(error.code(), "cancelled");
        assert!(!room.files[0].exists() && !room.library().join("damaged").exists());
    }
    let repaired = repair(&room.library(), &[], now(), at(MENDING)).unwrap();
    assert_eq!((repaired.files, repaired.left.len()), (1, 0));
    room.assert_intact();
}

#[test]
fn what_nobody_has_is_said_to_be_lost() {
    let room = Room::new();
    fs::remove_file(&room.files[0]).unwrap();
    replace(&room.files[1], b"Closed on Friday");
    let repaired = room.repair(&[]);
    let mut codes: Vec<_> = repaired.left.iter().map(|one| one.code.as_str()).collect();
    codes.sort_unstable();
    assert_eq!((repaired.files, codes), (0, vec!["file_altered", "file_missing"]));
    // An altered file may be all that there is: it stays.
    assert_eq!(fs::read(&room.files[1]).unwrap(), b"Closed on Friday");
}

#[test]
fn a_database_cut_short_is_made_anew_from_a_backup() {
    let room = Room::new();
    room.back_up();
    let whole = fs::read(room.database()).unwrap();
    fs::write(room.database(), &whole[..whole.len() / 3]).unwrap();
    let repaired = room.repair(&[]);
    let database = repaired.database.unwrap();
    assert_eq!((database.entries, database.lost, repaired.left), (3, None, vec![]));
    let aside = PathBuf::from(repaired.aside.unwrap()).join("docket.db");
    assert_eq!(fs::read(aside).unwrap().len(), whole.len() / 3);
    room.assert_intact();
    assert_eq!(room.open().read().cases().unwrap().len(), 1);
}

#[test]
fn a_database_that_is_gone_is_missed_and_made_anew() {
    let room = Room::new();
    room.back_up();
    fs::remove_file(room.database()).unwrap();
    let error = Desk::open(&room.library()).unwrap_err();
    assert_eq!(error.code(), "database_missing");
    assert!(!room.database().exists(), "no empty one takes its place");
    assert_eq!(room.repair(&[]).database.unwrap().entries, 3);
    room.assert_intact();
}

#[test]
fn a_log_that_is_lost_is_said_to_be_lost() {
    let room = Room::new();
    let desk = room.open();
    // Without its log, the database is as it was before this.
    let copy = room.dir.path().join("copy.db");
    fs::copy(room.database(), &copy).unwrap();
    desk.case_add(Case { title: "In the log".into(), ..Case::default() }, now()).unwrap();
    drop(desk);
    fs::copy(&copy, room.database()).unwrap();
    let repaired = room.repair(&[]);
    assert_eq!(repaired.found.len(), 1);
    assert_eq!(repaired.found[0].code, "entries_lost");
    let database = repaired.database.unwrap();
    assert_eq!((database.entries, database.lost), (3, Some((4, 4))));
    assert_eq!(repaired.left, []);
    room.assert_intact();
}

#[test]
fn a_library_that_is_open_is_not_repaired_nor_one_that_is_repaired_opened() {
    let room = Room::new();
    let desk = room.open();
    let error = repair(&room.library(), &[], now(), go_on).unwrap_err();
    assert!(matches!(error, DeskError::OpenElsewhere), "{error}");
    drop(desk);
    fs::remove_file(&room.files[0]).unwrap();
    let mut tried = None;
    repair(&room.library(), &[], now(), |_, _, _| {
        tried.get_or_insert_with(|| Desk::open(&room.library()).unwrap_err().code());
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(tried.as_deref(), Some("being_repaired"));
}

#[test]
fn what_is_no_library_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let error = repair(dir.path(), &[], now(), go_on).unwrap_err();
    assert_eq!(error.code(), "not_a_library");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
}
