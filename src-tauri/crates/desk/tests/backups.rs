//! What backups promise: they are whole, they are there when they are needed, and going back to one
//! touches nothing.

#![allow(missing_docs, clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, TimeDelta};
use docket_desk::domain::{Action, Batch, Case, CaseId, Claim, Sha256};
use docket_desk::{
    Attachment, BackedUp, Backup, BackupReason, ClaimDraft, Desk, Moment, backup_pool,
    backup_verify, backups_folder, backups_in, find_backup, place_for_restoring, restore,
};
use tempfile::TempDir;

const TEXTS: [&str; 3] = ["the first exhibit", "another one", "and a third"];

fn now() -> Moment<'static> {
    later(0)
}

/// Some hours later.
fn later(hours: i64) -> Moment<'static> {
    let at = DateTime::parse_from_rfc3339("2026-01-12T09:00:00+03:30").unwrap();
    Moment { by: "Roya", device: "test", at: at + TimeDelta::hours(hours) }
}

fn go_on(_: &str, _: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

struct Room {
    dir: TempDir,
    desk: Desk,
    case: CaseId,
}

impl Room {
    /// A library with a case and three exhibits.
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let desk = Desk::open(&dir.path().join("library")).unwrap();
        let case = Case { title: "Iran protests".into(), ..Case::default() };
        let case = desk.case_add(case, now()).unwrap().value;
        let room = Self { dir, desk, case };
        for text in TEXTS {
            room.attach(text);
        }
        room
    }

    fn place(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn attach(&self, text: &str) {
        let path = self.place("exhibit.txt");
        fs::write(&path, text).unwrap();
        let done = self
            .desk
            .evidence_attach(&[path], &Attachment::new(self.case, None), now(), go_on)
            .unwrap();
        assert!(done.value.refused.is_empty());
    }

    fn claim(&self, wording: &str) {
        let draft = ClaimDraft {
            claim: Claim::new(self.case, wording),
            claimant_name: String::new(),
            appears_in: None,
            tags: Vec::new(),
        };
        self.desk.claim_add(draft, now()).unwrap();
    }

    fn claims(&self, count: usize) {
        let actions = (0..count)
            .map(|n| Action::AddClaim {
                id: uuid::Uuid::new_v4().into(),
                claim: Claim::new(self.case, format!("Claim {n}")),
            })
            .collect();
        self.desk.apply(&Action::Batch { what: Batch::Together, actions }, now()).unwrap();
    }

    fn back_up(&self) -> BackedUp {
        self.desk.back_up(None, now(), go_on).unwrap()
    }

    fn back_up_to(&self, name: &str) -> BackedUp {
        self.desk.back_up(Some(&self.place(name)), now(), go_on).unwrap()
    }

    /// Changes something, and makes the backup that is due some hours later, if one is.
    fn pass(&self, hours: i64) -> bool {
        self.claim(&format!("Said {hours} hours later"));
        self.desk.back_up_if_due(later(hours), go_on).unwrap().is_some()
    }
}

fn intact(library: &Path) -> Desk {
    let desk = Desk::open(library).unwrap();
    assert_eq!(desk.verify(go_on).unwrap().damage, []);
    desk
}

fn names(folder: &Path) -> BTreeSet<String> {
    backups_in(folder).unwrap().into_iter().map(|one| one.name).collect()
}

/// Puts other bytes in the place of a file, as another file of that name.
fn alter(path: &Path, bytes: &str) {
    fs::remove_file(path).unwrap();
    fs::write(path, bytes).unwrap();
}

#[test]
fn what_is_restored_is_the_library_and_goes_on() {
    let room = Room::new();
    room.claim("Talks were offered");
    let rows = room.desk.read().cases().unwrap();
    let head = room.desk.read().journal_head().unwrap();
    let made = room.back_up();
    assert_eq!((made.files, made.new_files, made.lacks.len()), (3, 3, 0));
    assert_eq!((made.backup.entries, made.backup.reason), (head.entries, BackupReason::Manual));
    room.claim("Said after the backup");

    let to = room.place("restored");
    let restored = restore(&made.backup.path, &to, go_on).unwrap();
    assert_eq!((restored.head, restored.files, restored.lost.len()), (head, 3, 0));
    assert_eq!(restored.verified.damage, []);
    let desk = intact(&to);
    assert_eq!(desk.read().cases().unwrap(), rows);
    for text in TEXTS {
        assert_eq!(desk.file(Sha256::of(text.as_bytes()), 100).unwrap().0, text.as_bytes());
    }
    // Back beyond the backup, and on from there.
    for _ in 0..head.entries {
        desk.undo(now()).unwrap();
    }
    assert_eq!(desk.read().cases().unwrap(), []);
    desk.redo(now()).unwrap();
    intact(&to);
    // The library itself went on without noticing.
    assert_eq!(room.desk.read().journal_head().unwrap().entries, head.entries + 1);
    intact(room.desk.dir());
}

#[test]
fn a_library_is_brought_back_to_a_new_place_alone() {
    let room = Room::new();
    let made = room.back_up();
    let to = room.place("mine");
    fs::create_dir(&to).unwrap();
    fs::write(to.join("diary.txt"), "private").unwrap();
    let error = restore(&made.backup.path, &to, go_on).unwrap_err();
    assert_eq!(error.code(), "not_empty");
    assert_eq!(fs::read_dir(&to).unwrap().count(), 1);
    assert_eq!(restore(&made.backup.path, room.desk.dir(), go_on).unwrap_err().code(), "not_empty");
    let beside = place_for_restoring(&made.backup, &to);
    assert_eq!(beside.parent(), Some(to.as_path()));
    restore(&made.backup.path, &beside, go_on).unwrap();
    let empty = room.place("mine/empty");
    assert_eq!(place_for_restoring(&made.backup, &empty), empty);
    restore(&made.backup.path, &empty, go_on).unwrap();
}

#[test]
fn a_restore_that_is_broken_off_while_it_is_read_again_leaves_nothing() {
    let room = Room::new();
    let made = room.back_up();
    let to = room.place("new");
    let whole = to.join("docket.db");
    let mut told = 0;
    let error = restore(&made.backup.path, &to, |_, _, _| {
        if whole.exists() {
            told += 1;
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
    assert_eq!((error.unwrap_err().code().as_str(), told), ("cancelled", 1));
    assert!(!to.exists());
}

#[test]
fn a_restore_that_is_broken_off_or_impossible_leaves_nothing() {
    let room = Room::new();
    let made = room.back_up();
    let there = room.place("there");
    fs::create_dir(&there).unwrap();
    for to in [&there, &room.place("not-there")] {
        let was_there = to.exists();
        for what in ["journal", "evidence"] {
            let stop = |now: &str, _, _| {
                if now == what { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let error = restore(&made.backup.path, to, stop).unwrap_err();
            assert_eq!(error.code(), "cancelled", "{what}");
            assert_eq!(to.exists(), was_there, "{what}");
            assert!(!was_there || fs::read_dir(to).unwrap().count() == 0, "{what}");
        }
    }
    let bytes = fs::read(&made.backup.path).unwrap();
    fs::write(&made.backup.path, &bytes[..bytes.len() / 2]).unwrap();
    let error = restore(&made.backup.path, &room.place("not-there"), go_on).unwrap_err();
    assert_eq!(error.code(), "backup_damaged", "{error}");
    assert!(!room.place("not-there").exists());
    let found = backup_verify(&made.backup.path, go_on).unwrap();
    assert_eq!(found.damage[0].code, "database_damaged");
}

#[test]
fn files_that_a_backup_lost_are_named_and_the_rest_comes_back() {
    let room = Room::new();
    let made = room.back_up_to("disk");
    let path = &made.backup.path;
    assert_eq!(backup_verify(path, go_on).unwrap().damage, []);
    let pool = backup_pool(&room.place("disk"));
    let digests = TEXTS.map(|text| Sha256::of(text.as_bytes()));
    fs::remove_file(pool.path(&digests[0])).unwrap();
    alter(&pool.path(&digests[1]), "another 0ne");

    let found = backup_verify(path, go_on).unwrap();
    let mut named: Vec<_> =
        found.damage.iter().map(|one| (one.place.clone(), one.code.as_str())).collect();
    let mut expected = vec![
        (format!("evidence {}", digests[0]), "file_missing"),
        (format!("evidence {}", digests[1]), "file_altered"),
    ];
    named.sort();
    expected.sort();
    assert_eq!(named, expected);

    let restored = restore(path, &room.place("restored"), go_on).unwrap();
    assert_eq!((restored.files, restored.lost.len()), (1, 2));
    let missing: Vec<_> = restored.verified.damage.iter().map(|one| one.code.as_str()).collect();
    assert_eq!(missing, ["file_missing", "file_missing"], "and nothing altered was brought along");
    let desk = Desk::open(&room.place("restored")).unwrap();
    assert_eq!(desk.read().cases().unwrap(), room.desk.read().cases().unwrap());
    assert_eq!(desk.file(digests[2], 100).unwrap().0, TEXTS[2].as_bytes());
}

#[test]
fn what_the_pool_lost_comes_from_the_library() {
    let room = Room::new();
    let made = room.back_up();
    let digest = Sha256::of(TEXTS[1].as_bytes());
    alter(&backup_pool(&backups_folder(room.desk.dir())).path(&digest), "another 0ne");
    assert_eq!(backup_verify(&made.backup.path, go_on).unwrap().damage.len(), 1);
    let restored = restore(&made.backup.path, &room.place("restored"), go_on).unwrap();
    assert_eq!((restored.files, restored.lost.len()), (3, 0));
    intact(&room.place("restored"));
}

#[test]
fn one_bad_exhibit_does_not_keep_the_rest_from_being_backed_up() {
    let room = Room::new();
    let evidence = docket_desk::backup_pool(room.desk.dir());
    fs::remove_file(evidence.path(&Sha256::of(TEXTS[0].as_bytes()))).unwrap();
    let made = room.back_up();
    let [lacking] = made.lacks.as_slice() else { unreachable!("{:?}", made.lacks) };
    assert_eq!(lacking.code, "file_missing");
    assert_eq!(made.new_files, 2);
}

#[test]
fn a_folder_elsewhere_is_its_own_and_gets_only_what_is_new() {
    let room = Room::new();
    let first = room.back_up_to("disk");
    assert_eq!((first.files, first.new_files), (3, 3));
    room.attach("a fourth");
    let second = room.back_up_to("disk");
    assert_eq!((second.files, second.new_files), (4, 1));
    assert_eq!(names(&room.place("disk")).len(), 2, "two of one second have two names");
    assert_eq!(room.desk.backups().unwrap(), [], "none is the library's own");
    // What happens to the library's file does not happen to this one.
    let digest = Sha256::of(b"a fourth");
    let kept = docket_desk::backup_pool(room.desk.dir()).path(&digest);
    let copy = backup_pool(&room.place("disk")).path(&digest);
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        assert_ne!(fs::metadata(&kept).unwrap().ino(), fs::metadata(&copy).unwrap().ino());
        assert_eq!(fs::metadata(&copy).unwrap().nlink(), 1);
    }
    drop(room.desk);
    fs::remove_dir_all(room.dir.path().join("library")).unwrap();
    restore(&second.backup.path, &room.dir.path().join("restored"), go_on).unwrap();
    intact(&room.dir.path().join("restored"));
}

#[test]
fn a_backup_does_not_go_among_a_librarys_files() {
    let room = Room::new();
    let error = room.desk.back_up(Some(room.desk.dir()), now(), go_on).unwrap_err();
    assert_eq!(error.code(), "is_library");
}

#[test]
fn one_is_made_when_due_and_only_then() {
    let room = Room::new();
    assert!(room.desk.back_up_if_due(now(), go_on).unwrap().is_some());
    assert!(!room.pass(23), "the newest is not a day old");
    assert!(room.pass(25));
    assert!(room.desk.back_up_if_due(later(100), go_on).unwrap().is_none(), "nothing is new");
    let status = room.desk.status().unwrap();
    let newest = status.backup.unwrap();
    assert_eq!(newest.at, later(25).at);
    assert_eq!(newest.entries, status.head.entries);
    assert_eq!(newest, room.desk.backups().unwrap()[0]);
}

#[test]
fn old_ones_go_but_for_those_asked_for() {
    let room = Room::new();
    let day = 24;
    room.back_up();
    for on in 1..=70 {
        room.pass(on * day + on);
    }
    let all = room.desk.backups().unwrap();
    let of = |reason| all.iter().filter(|one| one.reason == reason).collect::<Vec<&Backup>>();
    assert_eq!(of(BackupReason::Manual).len(), 1);
    let made = of(BackupReason::Start);
    let newest = made[0].at;
    let old = made.iter().filter(|one| newest - one.at > TimeDelta::days(30)).count();
    let recent = made.len() - old;
    assert!((28..=31).contains(&recent), "one a day: {recent}");
    assert!((1..=2).contains(&old), "one a month: {old}");
    for one in &all {
        assert_eq!(backup_verify(&one.path, go_on).unwrap().damage, [], "{}", one.name);
    }
}

#[test]
fn much_at_once_begins_with_a_backup() {
    let room = Room::new();
    let before = room.desk.read().journal_head().unwrap().entries;
    room.claims(1_000);
    assert_eq!(room.desk.backups().unwrap(), []);
    room.claims(1_001);
    let [made] = room.desk.backups().unwrap().try_into().unwrap();
    assert_eq!((made.reason, made.entries), (BackupReason::Import, before + 1));
}

#[test]
fn a_big_change_that_could_not_be_backed_up_is_not_made() {
    let room = Room::new();
    fs::write(backups_folder(room.desk.dir()), "a file where the folder should be").unwrap();
    let head = room.desk.read().journal_head().unwrap();
    let actions: Vec<_> = (0..1_001)
        .map(|_| Action::AddClaim {
            id: uuid::Uuid::new_v4().into(),
            claim: Claim::new(room.case, "Talks were offered"),
        })
        .collect();
    room.desk.apply(&Action::Batch { what: Batch::Together, actions }, now()).unwrap_err();
    assert_eq!(room.desk.read().journal_head().unwrap(), head);
    room.claim("A small one is");
    assert!(room.desk.status().unwrap().backup.is_none());
}

#[test]
fn what_a_dead_backup_left_is_no_backup_and_goes() {
    let room = Room::new();
    let folder = backups_folder(room.desk.dir());
    fs::create_dir_all(folder.join("evidence")).unwrap();
    let left = [folder.join("new.part"), folder.join("new.part-journal")];
    for path in &left {
        fs::write(path, "half").unwrap();
    }
    fs::write(folder.join("evidence/new.part"), "half").unwrap();
    assert_eq!(room.desk.backups().unwrap(), []);
    room.back_up();
    assert!(left.iter().all(|path| !path.exists()));
    assert!(!folder.join("evidence/new.part").exists());
}

#[test]
fn a_backup_is_found_by_the_beginning_of_its_name_or_by_its_path() {
    let room = Room::new();
    let first = room.back_up().backup;
    let folder = backups_folder(room.desk.dir());
    assert_eq!(find_backup(&folder, "2026").unwrap(), first.path);
    assert_eq!(find_backup(&folder, &first.name).unwrap(), first.path);
    assert_eq!(find_backup(&folder, first.path.to_str().unwrap()).unwrap(), first.path);
    assert_eq!(find_backup(&folder, "2025").unwrap_err().code(), "not_found");
    room.claim("More");
    room.back_up();
    assert_eq!(find_backup(&folder, "2026").unwrap_err().code(), "ambiguous");
    assert_eq!(find_backup(&folder, &first.name).unwrap(), first.path);
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to)?;
        } else {
            match fs::copy(entry.path(), to) {
                // It went away meanwhile, as `cp` would also find.
                Err(gone) if gone.kind() == std::io::ErrorKind::NotFound => {}
                other => drop(other?),
            }
        }
    }
    Ok(())
}

#[test]
fn a_library_copied_at_rest_is_the_same_library_backups_included() {
    let room = Room::new();
    room.back_up();
    room.claim("Said after the backup");
    let rows = room.desk.read().cases().unwrap();
    // Open, but nobody writes: what is in the log is copied with it.
    copy_folder(room.desk.dir(), &room.place("open")).unwrap();
    let from = room.desk.dir().to_owned();
    drop(room.desk);
    copy_folder(&from, &room.dir.path().join("closed")).unwrap();
    for name in ["open", "closed"] {
        let desk = intact(&room.dir.path().join(name));
        assert_eq!(desk.read().cases().unwrap(), rows, "{name}");
        let [backup] = desk.backups().unwrap().try_into().unwrap();
        assert_eq!(backup_verify(&backup.path, go_on).unwrap().damage, [], "{name}");
    }
}

#[test]
fn a_library_copied_while_it_is_written_to_is_never_silently_wrong() {
    let room = Room::new();
    let stop = AtomicBool::new(false);
    let (mut sound, mut damaged) = (0, 0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for n in 0.. {
                room.attach(&format!("exhibit {n}"));
                room.claim(&format!("Claim {n}"));
                if stop.load(Ordering::Relaxed) {
                    break;
                }
            }
        });
        for copy in 0..12 {
            let to = room.place(&format!("copy-{copy}"));
            copy_folder(room.desk.dir(), &to).unwrap();
            // Damaged is as good an answer as any: the copy is known not to be relied on.
            let Ok(desk) = Desk::open(&to) else {
                damaged += 1;
                continue;
            };
            match desk.verify(go_on) {
                Ok(found) if found.damage.is_empty() => {
                    // What it has is what the library had at some moment.
                    let head = desk.read().journal_head().unwrap();
                    let entry = room.desk.journal(Some(head.entries + 1), 1).unwrap();
                    assert_eq!(entry[0].hash, head.hash, "copy {copy}");
                    sound += 1;
                }
                _ => damaged += 1,
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    assert_eq!(sound + damaged, 12);
}
