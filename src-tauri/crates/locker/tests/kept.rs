//! Reading, verifying and copying what is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;
use std::ops::ControlFlow;

use common::{Room, quietly};
use docket_domain::{FileRef, Sha256};
use docket_locker::Damage;

fn kept(room: &Room, name: &str, bytes: &[u8]) -> FileRef {
    room.locker.capture_bytes(name, bytes).unwrap().keep()
}

#[test]
fn an_undamaged_locker_verifies() {
    let room = Room::new();
    let a = kept(&room, "a", b"first");
    let b = kept(&room, "b", b"second");
    let mut told = Vec::new();
    let damages = room.locker.verify([(a.sha256, a.size), (b.sha256, b.size)], |done, total| {
        told.push((done, total));
        ControlFlow::Continue(())
    });
    assert_eq!(damages.unwrap(), []);
    assert_eq!(told.last(), Some(&(11, 11)));
    let error =
        room.locker.verify([(a.sha256, a.size)], |_, _| ControlFlow::Break(())).unwrap_err();
    assert_eq!(error.code(), "cancelled");
}

#[test]
fn every_flipped_bit_of_a_file_is_found() {
    let room = Room::new();
    let bytes = b"Closed on Tuesday, the log says, and not on Monday.";
    let file = kept(&room, "log.txt", bytes);
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        room.tamper(&file.sha256, &flipped);
        let damages = room.locker.verify([(file.sha256, file.size)], quietly).unwrap();
        let found = Sha256::of(&flipped);
        assert_eq!(damages, [Damage::Altered { sha256: file.sha256, found }], "bit {bit}");
    }
}

#[test]
fn every_damage_is_found_and_named() {
    let room = Room::new();
    let whole = kept(&room, "whole", b"whole");
    let missing = kept(&room, "missing", b"missing");
    let altered = kept(&room, "altered", b"altered");
    let cut = kept(&room, "cut", b"cut short");
    let replaced = kept(&room, "replaced", b"replaced");
    let stray = kept(&room, "stray", b"stray");
    // One just coming in is no damage.
    let _coming = room.locker.capture_bytes("coming", b"coming").unwrap();

    fs::remove_file(room.kept(&missing.sha256)).unwrap();
    room.tamper(&altered.sha256, b"Altered");
    room.tamper(&cut.sha256, b"cut");
    fs::remove_file(room.kept(&replaced.sha256)).unwrap();
    fs::create_dir(room.kept(&replaced.sha256)).unwrap();
    fs::write(room.evidence().join("notes.txt"), b"x").unwrap();
    fs::write(room.incoming().join("notes.txt"), b"x").unwrap();
    let beside = room.kept(&whole.sha256).with_file_name("beside.txt");
    fs::write(&beside, b"x").unwrap();

    let all = [&whole, &missing, &altered, &cut, &replaced].map(|file| (file.sha256, file.size));
    let damages = room.locker.verify(all, quietly).unwrap();
    let beside = beside.strip_prefix(room.evidence()).unwrap().display().to_string();
    let expected = [
        Damage::Missing { sha256: missing.sha256 },
        Damage::Altered { sha256: altered.sha256, found: Sha256::of(b"Altered") },
        Damage::SizeDiffers { sha256: cut.sha256, expected: 9, found: 3 },
        Damage::Stray { sha256: stray.sha256 },
        Damage::Foreign { path: "notes.txt".into() },
        Damage::Foreign { path: format!("incoming{}notes.txt", std::path::MAIN_SEPARATOR) },
        Damage::Foreign { path: beside },
    ];
    for damage in &expected {
        assert!(damages.contains(damage), "{damage}");
    }
    assert!(damages.iter().any(
        |damage| matches!(damage, Damage::Unreadable { sha256, .. } if *sha256 == replaced.sha256)
    ));
    assert_eq!(damages.len(), expected.len() + 1, "{damages:?}");
}

#[test]
fn a_copy_has_the_original_name_and_overwrites_nothing() {
    let room = Room::new();
    let file = kept(&room, "statement.pdf", b"%PDF-1.7\n");
    for name in ["statement.pdf", "statement (2).pdf", "statement (3).pdf"] {
        let path = room.locker.copy_out(&file, &room.outside()).unwrap();
        assert_eq!(path, room.outside().join(name));
        assert_eq!(fs::read(path).unwrap(), b"%PDF-1.7\n");
    }
    room.tamper(&file.sha256, b"%PDF-1.8\n");
    let error = room.locker.copy_out(&file, &room.outside()).unwrap_err();
    assert_eq!(error.code(), "file_damaged");
    assert!(!room.outside().join("statement (4).pdf").exists());
    let error = room.locker.copy_out(&file, &room.outside().join("nowhere")).unwrap_err();
    assert_eq!(error.code(), "vanished");
}

#[test]
fn text_and_pages_are_read() {
    let room = Room::new();
    let page = b"<title>Reply</title><p>We <i>deny</i> it.<script>steal()</script>";
    let page = kept(&room, "reply.html", page);
    let text = room.locker.text(&page).unwrap().unwrap();
    assert_eq!((text.text.as_str(), text.title.as_deref()), ("We deny it.", Some("Reply")));
    assert_eq!(room.locker.sanitised_html(&page).unwrap(), "<p>We <i>deny</i> it.</p>");
    let picture = kept(&room, "a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    assert_eq!(room.locker.text(&picture).unwrap(), None);
    fs::remove_file(room.kept(&page.sha256)).unwrap();
    assert_eq!(room.locker.text(&page).unwrap_err().code(), "vanished");
}
