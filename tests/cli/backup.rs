//! Backups on the command line: made, listed, verified, brought back; and what a killed one leaves.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::args;
use crate::docket::Docket;

impl Docket {
    fn backups(&self) -> Vec<Value> {
        self.json(["backup", "list"]).as_array().unwrap().clone()
    }

    /// Every backup in the list is whole.
    fn all_whole(&self) -> usize {
        let all = self.backups();
        for one in &all {
            let found = self.json(["backup", "verify", one["name"].as_str().unwrap()]);
            assert_eq!(found["found"]["damage"], json!([]), "{one}");
        }
        all.len()
    }
}

fn path(backup: &Value) -> PathBuf {
    backup["path"].as_str().unwrap().into()
}

#[test]
fn the_first_change_is_backed_up_by_itself_and_looking_is_not() {
    let docket = Docket::new();
    let answer = docket.run(["case", "add", "Iran"]);
    assert_eq!(answer.err, "Added the case “Iran”.\n", "nobody is told");
    let [only] = docket.backups().try_into().unwrap();
    assert_eq!((&only["reason"], &only["entries"]), (&json!("start"), &json!(1)));
    docket.does(["case", "list"]);
    docket.does(["case", "add", "Floods"]);
    assert_eq!(docket.backups().len(), 1, "it is not a day old");
}

#[test]
fn a_backup_that_can_not_be_made_by_itself_fails_no_command() {
    let docket = Docket::with_case();
    fs::remove_dir_all(docket.library().join("backups")).unwrap();
    docket.file("library/backups", "a file where the folder should be");
    let answer = docket.run(["case", "add", "Floods"]);
    assert_eq!(answer.code, 0);
    assert!(answer.err.contains("No backup could be made."), "{}", answer.err);
    assert_eq!(docket.run(["backup"]).code, 1);
    docket.intact();
}

#[test]
fn from_a_backup_to_a_library_that_works() {
    let docket = Docket::new();
    let case = docket.id(["sample"]);
    let content = docket.content();
    let made = docket.json(["backup"]);
    assert!(made["files"].as_u64().unwrap() >= 10);
    let name = made["backup"]["name"].as_str().unwrap();
    docket.does(["claim", "add", "Said after the backup", "--case", &case]);

    let place = docket.place("restored");
    let restored = docket.json(args!["restore", name, &place]);
    assert_eq!((&restored["lost"], &restored["verified"]["damage"]), (&json!([]), &json!([])));
    let there = |arguments: &[&str]| {
        let mut all = args!["--library", &place].to_vec();
        all.extend(arguments.iter().map(Into::into));
        docket.json(all)
    };
    assert_eq!(there(&["claim", "list"]), content["claims"]);
    assert_eq!(there(&["evidence", "list"]), content["evidence"]);
    assert_eq!(there(&["undo"])["name"], "open_sample");
    assert_eq!(there(&["case", "list"]), json!([]));
    assert_eq!(there(&["verify"])["damage"], json!([]));
    docket.intact();

    let refused = docket.run(args!["--json", "restore", name, &place]);
    assert_eq!((refused.code, &refused.error()["code"]), (1, &json!("not_empty")));
}

#[test]
fn a_library_that_is_gone_comes_back_from_another_disk() {
    let docket = Docket::new();
    docket.does(["sample"]);
    let content = docket.content();
    let disk = docket.place("disk");
    let made = docket.json(args!["backup", "--to", &disk]);
    assert_eq!(made["new_files"], made["files"]);
    docket.does(["case", "add", "Floods"]);
    assert_eq!(docket.json(args!["backup", "--to", &disk])["new_files"], 0);
    assert_eq!(docket.json(args!["backup", "list", "--in", &disk]).as_array().unwrap().len(), 2);

    fs::remove_dir_all(docket.library()).unwrap();
    docket.json(args!["restore", path(&made["backup"]), docket.library()]);
    assert_eq!(docket.content(), content);
    docket.intact();
}

#[test]
fn a_damaged_backup_is_told_and_what_is_left_of_it_comes_back() {
    let docket = Docket::new();
    docket.does(["sample"]);
    let disk = docket.place("disk");
    let made = docket.json(args!["backup", "--to", &disk]);
    let database = path(&made["backup"]);
    let lost = a_file_below(&disk.join("evidence"));
    fs::remove_file(&lost).unwrap();
    let digest = lost.file_name().and_then(OsStr::to_str).unwrap();

    let found = docket.run(args!["backup", "verify", &database]);
    assert_eq!(found.code, 3);
    assert!(found.out.contains(digest), "{}", found.out);
    let restored = docket.run(args!["restore", &database, docket.place("restored")]);
    assert_eq!(restored.code, 3);
    assert!(restored.out.contains(digest), "{}", restored.out);
    assert!(restored.err.contains("Not all of it could be brought back"), "{}", restored.err);
    let place = docket.place("restored");
    assert_eq!(
        docket.json(args!["--library", &place, "claim", "list"]),
        docket.json(["claim", "list"])
    );
}

fn a_file_below(folder: &Path) -> PathBuf {
    let path = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    if path.is_dir() { a_file_below(&path) } else { path }
}

#[test]
fn a_killed_backup_leaves_nothing_that_looks_finished() {
    let docket = Docket::new();
    docket.does(["sample"]);
    // Enough to copy for a kill to fall into the middle of it.
    let text: String = "what was said, and by whom ".repeat(100_000);
    docket.piped(["source", "add", "-", "--title", "Long"], text);
    let disk = docket.place("disk");
    let mut finished = 0;
    for wait in 0..24 {
        let mut child = docket
            .program()
            .args(args!["backup", "--to", &disk])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_millis(wait * 5));
        child.kill().unwrap();
        finished += usize::from(child.wait().unwrap().success());
    }
    let listed = docket.json(args!["backup", "list", "--in", &disk]);
    let listed = listed.as_array().unwrap();
    assert!(listed.len() >= finished);
    for one in listed {
        let found = docket.json(args!["backup", "verify", path(one)]);
        assert_eq!(found["found"]["damage"], json!([]));
    }
    docket.json(args!["backup", "--to", &disk]);
    let left: Vec<_> = fs::read_dir(&disk)
        .unwrap()
        .chain(fs::read_dir(disk.join("evidence")).unwrap())
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains(".part"))
        .collect();
    assert_eq!(left, [""; 0], "the next backup clears away what the dead ones left");
    docket.intact();
}

#[test]
fn backups_are_whole_while_others_write() {
    let docket = Docket::with_case();
    thread::scope(|scope| {
        for writer in 0..2 {
            let docket = &docket;
            scope.spawn(move || {
                for n in 0..8 {
                    docket.does(["claim", "add", &format!("Claim {n} of {writer}")]);
                }
            });
        }
        for _ in 0..4 {
            docket.json(["backup"]);
        }
    });
    assert_eq!(docket.all_whole(), 5, "and the one made by itself");
    assert_eq!(docket.json(["claim", "list"])["total"], 16);
    docket.intact();
}

#[test]
fn a_library_in_a_synced_folder_is_warned_about_and_works() {
    let docket = Docket::new();
    let library = docket.place("Dropbox/Docket");
    let begun = docket.run(args!["--library", &library, "case", "add", "Iran"]);
    assert_eq!(begun.code, 0);
    assert!(begun.err.contains("Dropbox"), "{}", begun.err);
    let again = docket.run(args!["--library", &library, "case", "add", "Floods"]);
    assert!(!again.err.contains("Dropbox"), "said once: {}", again.err);
    let verified = docket.run(args!["--library", &library, "verify"]);
    assert_eq!(verified.code, 0, "a warning is no damage");
    assert!(verified.err.contains("Dropbox"), "{}", verified.err);
    let verified = docket.json(args!["--library", &library, "verify"]);
    assert_eq!(verified["warnings"][0], json!({ "kind": "synced", "name": "Dropbox" }));
}
