//! What is left when a process dies, and who may clear it away. The processes that die are this very
//! test, started again with something to do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::env;
use std::io::{BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use common::{Room, quietly};
use docket_domain::Sha256;
use docket_locker::{Locker, Swept};

const LIBRARY: &str = "LOCKER_TEST_LIBRARY";
const FILE: &str = "LOCKER_TEST_FILE";
const STOP: &str = "LOCKER_TEST_STOP";

/// Not a test of its own: what the other process does, and where it stays until it is killed.
#[test]
fn the_other_process() {
    let Ok(library) = env::var(LIBRARY) else { return };
    let locker = Locker::open(Path::new(&library)).unwrap();
    let path = env::var(FILE).unwrap();
    let stay = || loop {
        println!("\nhere");
        std::thread::sleep(std::time::Duration::from_secs(60));
    };
    let reading = env::var(STOP).unwrap() == "reading";
    let capture = locker.capture(Path::new(&path), |_, _| {
        if reading {
            stay();
        }
        ControlFlow::Continue(())
    });
    let _capture = capture.unwrap();
    stay();
}

/// Another process that has got as far as `stop` with the file at `path`.
struct Other(Child);

impl Other {
    fn at(room: &Room, path: &Path, stop: &str) -> Self {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["the_other_process", "--exact", "--nocapture"])
            .env(LIBRARY, room.library())
            .env(FILE, path)
            .env(STOP, stop)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(said.map_while(Result::ok).any(|line| line == "here"));
        Self(child)
    }

    fn killed(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

fn nothing() -> Swept {
    Swept::default()
}

#[test]
fn a_crash_while_reading_leaves_a_part_that_is_swept() {
    let room = Room::new();
    let path = room.file("a", b"content");
    let other = Other::at(&room, &path, "reading");
    assert_eq!(room.locker.sweep(|_| false).unwrap(), nothing(), "it is still alive");
    other.killed();
    let swept = room.locker.sweep(|_| false).unwrap();
    assert_eq!(swept, Swept { unfinished: 1, orphans: vec![] });
    room.assert_nothing_left(&[]);
}

#[test]
fn a_crash_before_the_row_leaves_an_orphan_that_is_swept() {
    let room = Room::new();
    let path = room.file("a", b"content");
    let digest = Sha256::of(b"content");
    let other = Other::at(&room, &path, "captured");
    assert_eq!(room.locker.sweep(|_| false).unwrap(), nothing(), "it is still alive");
    other.killed();
    let swept = room.locker.sweep(|_| false).unwrap();
    assert_eq!(swept, Swept { unfinished: 0, orphans: vec![digest] });
    room.assert_nothing_left(&[]);
}

#[test]
fn a_crash_after_the_row_loses_nothing() {
    let room = Room::new();
    let path = room.file("a", b"content");
    let digest = Sha256::of(b"content");
    Other::at(&room, &path, "captured").killed();
    assert_eq!(room.locker.sweep(|asked| *asked == digest).unwrap(), nothing());
    room.assert_nothing_left(&[digest]);
    // From now on it is kept for good.
    drop(room.locker.capture(&path, quietly).unwrap());
    assert_eq!(room.locker.sweep(|_| false).unwrap(), nothing());
    room.assert_nothing_left(&[digest]);
}

#[test]
fn what_a_dead_process_may_have_committed_is_not_taken_out_by_the_living() {
    let room = Room::new();
    let path = room.file("a", b"content");
    let digest = Sha256::of(b"content");
    // One that came before the crash, and one that came after it.
    let other = Other::at(&room, &path, "captured");
    let before = room.locker.capture(&path, quietly).unwrap();
    other.killed();
    let after = room.locker.capture(&path, quietly).unwrap();
    drop(before);
    drop(after);
    assert!(room.kept(&digest).exists());
    assert_eq!(room.locker.sweep(|asked| *asked == digest).unwrap(), nothing());
    room.assert_nothing_left(&[digest]);
}

#[test]
fn a_sweep_leaves_what_the_living_hold_and_they_take_it_out_themselves() {
    let room = Room::new();
    let path = room.file("a", b"content");
    let digest = Sha256::of(b"content");
    let other = Other::at(&room, &path, "captured");
    let mine = room.locker.capture(&path, quietly).unwrap();
    other.killed();
    assert_eq!(room.locker.sweep(|_| false).unwrap(), nothing());
    assert!(room.kept(&digest).exists());
    drop(mine);
    room.assert_nothing_left(&[]);
}

#[test]
fn whoever_keeps_it_keeps_it_for_all() {
    let room = Room::new();
    let path = room.file("a", b"content");
    let digest = Sha256::of(b"content");
    for first_keeps in [true, false] {
        let first = room.locker.capture(&path, quietly).unwrap();
        let second = room.locker.capture(&path, quietly).unwrap();
        let (kept, dropped) = if first_keeps { (first, second) } else { (second, first) };
        drop(dropped);
        assert!(room.kept(&digest).exists());
        kept.keep();
        room.assert_nothing_left(&[digest]);
        std::fs::remove_dir_all(room.kept(&digest).parent().unwrap()).unwrap();

        let first = room.locker.capture(&path, quietly).unwrap();
        let second = room.locker.capture(&path, quietly).unwrap();
        let (kept, dropped) = if first_keeps { (first, second) } else { (second, first) };
        kept.keep();
        drop(dropped);
        room.assert_nothing_left(&[digest]);
        std::fs::remove_dir_all(room.kept(&digest).parent().unwrap()).unwrap();
    }
    // And the last to go takes it out, whoever brought it in.
    let first = room.locker.capture(&path, quietly).unwrap();
    let second = room.locker.capture(&path, quietly).unwrap();
    drop(first);
    drop(second);
    room.assert_nothing_left(&[]);
}

#[test]
fn a_sweep_asks_only_about_what_is_new() {
    let room = Room::new();
    for n in 0..50 {
        room.locker.capture_bytes("a", format!("content {n}").as_bytes()).unwrap().keep();
    }
    let swept = room.locker.sweep(|_| panic!("asked about a kept file")).unwrap();
    assert_eq!(swept, nothing());
}
