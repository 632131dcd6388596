//! Taking files in, as everything above the locker sees it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;

use common::{Room, quietly};
use docket_domain::Sha256;
use docket_locker::{Locker, LockerError};

fn refused(room: &Room, path: &Path) -> LockerError {
    let error = room.locker.capture(path, quietly).unwrap_err();
    room.assert_nothing_left(&[]);
    error
}

#[test]
fn a_file_is_kept_under_its_digest_and_read_back() {
    let room = Room::new();
    let path = room.file("statement.txt", b"They want to talk.");
    let file = room.locker.capture(&path, quietly).unwrap().keep();
    assert_eq!(file.sha256, Sha256::of(b"They want to talk."));
    assert_eq!((file.size, file.name.as_str()), (18, "statement.txt"));
    assert_eq!(file.media_type, "text/plain");
    assert_eq!(room.locker.bytes(&file.sha256, 100).unwrap(), b"They want to talk.");
    assert_eq!(room.locker.bytes(&file.sha256, 17).unwrap_err().code(), "too_large");
    let kept = room.kept(&file.sha256);
    assert!(fs::metadata(&kept).unwrap().permissions().readonly());
    room.assert_nothing_left(&[file.sha256]);
}

#[test]
fn the_same_content_is_kept_once() {
    let room = Room::new();
    let one = room.file("one.txt", b"same");
    let two = room.file("two.txt", b"same");
    let first = room.locker.capture(&one, quietly).unwrap().keep();
    let second = room.locker.capture(&two, quietly).unwrap();
    assert_eq!(first.sha256, second.file().sha256);
    assert_eq!(second.file().name, "two.txt");
    // Dropping the second takes nothing from the first.
    drop(second);
    room.assert_nothing_left(&[first.sha256]);
}

#[test]
fn what_is_not_kept_is_taken_out_again() {
    let room = Room::new();
    let path = room.file("a", b"content");
    drop(room.locker.capture(&path, quietly).unwrap());
    room.assert_nothing_left(&[]);
}

#[test]
fn bytes_come_in_as_well() {
    let room = Room::new();
    let file = room.locker.capture_bytes("dir/pasted.txt", b"pasted").unwrap().keep();
    assert_eq!((file.name.as_str(), file.size), ("pasted.txt", 6));
    assert_eq!(room.locker.capture_bytes("nothing", b"").unwrap_err().code(), "is_empty");
    room.assert_nothing_left(&[file.sha256]);
}

#[test]
fn what_is_no_file_with_something_in_it_is_refused() {
    let room = Room::new();
    let folder = room.outside().join("folder");
    fs::create_dir(&folder).unwrap();
    assert_eq!(refused(&room, &folder).code(), "is_folder");
    assert_eq!(refused(&room, &room.file("empty", b"")).code(), "is_empty");
    let error = refused(&room, &room.outside().join("missing.pdf"));
    assert_eq!(error.code(), "vanished");
    assert!(error.to_string().contains("missing.pdf"), "{error}");
}

#[cfg(unix)]
#[test]
fn links_pipes_sockets_and_devices_are_refused_at_once() {
    use std::os::unix::fs::symlink;
    let room = Room::new();
    let file = room.file("real.txt", b"real");
    let link = room.outside().join("link");
    for (target, words) in [
        (file.as_path(), "a link to another file"),
        (room.outside().as_path(), "a link to a folder"),
        (Path::new("/nowhere/at/all"), "can't be found"),
    ] {
        symlink(target, &link).unwrap();
        let error = refused(&room, &link);
        assert_eq!(error.code(), "is_link");
        assert!(error.to_string().contains(words), "{error}");
        fs::remove_file(&link).unwrap();
    }

    let pipe = room.outside().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_eq!(refused(&room, &pipe).code(), "not_a_file");

    let socket = room.outside().join("socket");
    let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    assert_eq!(refused(&room, &socket).code(), "not_a_file");
    assert_eq!(refused(&room, Path::new("/dev/zero")).code(), "not_a_file");
}

#[test]
fn a_file_that_changes_while_it_is_read_is_refused() {
    let room = Room::new();
    type Change = fn(&Path);
    let changes: [(&str, Change); 3] = [
        ("grows", |path| {
            fs::OpenOptions::new().append(true).open(path).unwrap().write_all(b"more").unwrap();
        }),
        ("shrinks", |path| {
            fs::OpenOptions::new().write(true).open(path).unwrap().set_len(10).unwrap();
        }),
        ("is touched", |path| {
            let file = fs::OpenOptions::new().write(true).open(path).unwrap();
            file.set_modified(std::time::UNIX_EPOCH).unwrap();
        }),
    ];
    for (what, change) in changes {
        let path = room.file("moving", &vec![7; 3 << 20]);
        let error = room
            .locker
            .capture(&path, |_, _| {
                change(&path);
                ControlFlow::Continue(())
            })
            .unwrap_err();
        assert_eq!(error.code(), "changed", "{what}");
        room.assert_nothing_left(&[]);
    }
}

#[test]
fn a_capture_tells_how_far_it_is_and_can_be_broken_off() {
    let room = Room::new();
    let path = room.file("long", &vec![7; 5 << 20]);
    let mut told = Vec::new();
    let error = room
        .locker
        .capture(&path, |done, total| {
            told.push((done, total));
            if done > 3 << 20 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
        .unwrap_err();
    assert_eq!(error.code(), "cancelled");
    assert!(told.is_sorted() && told.iter().all(|(_, total)| *total == 5 << 20));
    // It stops with the first block after it is told to.
    let over: Vec<_> = told.iter().filter(|(done, _)| *done > 3 << 20).collect();
    assert!(over.len() == 1 && over[0].0 < 5 << 20, "{told:?}");
    room.assert_nothing_left(&[]);
}

#[test]
fn a_kept_copy_that_has_changed_size_is_told() {
    let room = Room::new();
    let path = room.file("a.txt", b"content");
    let file = room.locker.capture(&path, quietly).unwrap().keep();
    room.tamper(&file.sha256, b"cont");
    let error = room.locker.capture(&path, quietly).unwrap_err();
    assert_eq!(error.code(), "file_damaged");
    assert!(error.to_string().contains("4 bytes and should have 7"), "{error}");
    assert!(room.kept(&file.sha256).exists(), "damage is for the user to mend");
}

#[test]
fn many_captures_of_the_same_content_at_once_agree() {
    let room = Room::new();
    let path = room.file("same", &vec![3; 200_000]);
    let digest = Sha256::of(&vec![3; 200_000]);
    for round in 0..20 {
        std::thread::scope(|scope| {
            for worker in 0..8 {
                let (room, path) = (&room, &path);
                scope.spawn(move || {
                    let locker = Locker::open(&room.library()).unwrap();
                    let capture = locker.capture(path, quietly).unwrap();
                    // In every other round one of them is kept.
                    if round % 2 == 0 && worker == 3 {
                        capture.keep();
                        assert!(room.kept(&digest).exists());
                    } else {
                        assert!(room.kept(&digest).exists());
                        drop(capture);
                    }
                });
            }
        });
        if round % 2 == 0 {
            room.assert_nothing_left(&[digest]);
            let _ = fs::remove_dir_all(room.kept(&digest).parent().unwrap());
        } else {
            room.assert_nothing_left(&[]);
        }
    }
}
