//! Damage as people meet it: named by `verify`, mended by `repair`; and libraries of older Dockets.

use std::ffi::OsStr;
use std::fs;
use std::fs::File;
use std::path::Path;

use crate::docket::Docket;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// What a command that must succeed says.
fn said(docket: &Docket, arguments: &[&str]) -> String {
    let answer = docket.run(arguments);
    assert_eq!(answer.code, 0, "{answer:?}");
    answer.out
}

fn exhibit(docket: &Docket) -> std::path::PathBuf {
    let file = docket.file("log.txt", "Closed on Tuesday");
    docket.does([OsStr::new("evidence"), "attach".as_ref(), file.as_ref()]);
    let folder = fs::read_dir(docket.library().join("evidence"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.file_name().unwrap() != "incoming")
        .unwrap();
    fs::read_dir(folder).unwrap().next().unwrap().unwrap().path()
}

#[test]
fn a_library_of_the_first_format_is_opened_with_all_that_is_in_it() {
    let docket = Docket::new();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format-1");
    copy(&fixture, &docket.library());
    let claims = docket.json(["claim", "list"]);
    let wordings: Vec<&str> = claims["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["wording"].as_str().unwrap())
        .collect();
    assert_eq!(
        wordings,
        [
            "The reservoir fell to eleven percent of its capacity",
            "سد تا پایان تابستان پر می‌شود",
            "The gates were opened at night",
        ]
    );
    assert_eq!(docket.json(["search", "میشود"])["hits"].as_array().unwrap().len(), 2);
    assert_eq!(docket.json(["verify"])["entries"], 17);
    // As it was before it was brought up to date, it is still there.
    assert!(docket.library().join("backups/format-1-17.db").exists());
    // What was done by the older Docket can be taken back by this one.
    docket.does(["undo"]);
    docket.does(["redo"]);
    docket.intact();
}

#[test]
fn a_library_of_the_third_format_is_opened_with_all_that_is_in_it() {
    let docket = Docket::new();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format-3");
    copy(&fixture, &docket.library());
    let claims = docket.json(["claim", "list"]);
    assert_eq!(claims["total"], 3);
    let first = claims["rows"][0]["id"].as_str().unwrap();
    assert_eq!(docket.json(["verify"])["entries"], 16);
    assert!(docket.library().join("backups/format-3-16.db").exists());
    // What the older Docket did is told of each claim, and can be taken back.
    let history = docket.json(["claim", "history", first]);
    let entries = history["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 8);
    assert_eq!(docket.json(["claim", "list", "gap:one-source"])["total"], 1);
    docket.does(["undo", "10"]);
    docket.does(["undo"]);
    docket.intact();
}

#[test]
fn damage_is_named_and_repaired() {
    let docket = Docket::with_case();
    let kept = exhibit(&docket);
    docket.does(["backup"]);
    fs::remove_file(&kept).unwrap();
    let database = docket.library().join("docket.db");
    let whole = fs::read(&database).unwrap();
    fs::write(&database, &whole[..whole.len() / 2]).unwrap();
    let found = docket.run(["verify"]);
    assert_eq!(found.code, 3, "{found:?}");
    assert!(found.err.contains("docket repair"), "{found:?}");
    let repaired = said(&docket, &["repair"]);
    assert!(repaired.contains("1 file of evidence brought back"), "{repaired}");
    assert!(repaired.ends_with("The library is intact again.\n"), "{repaired}");
    docket.intact();
    assert!(said(&docket, &["repair"]).contains("Nothing is wrong"));
}

#[test]
fn what_can_not_be_brought_back_is_said_to_be_lost() {
    let docket = Docket::with_case();
    let kept = exhibit(&docket);
    fs::remove_file(&kept).unwrap();
    let repaired = docket.run(["repair"]);
    assert_eq!(repaired.code, 3);
    let digest = kept.file_name().unwrap().to_str().unwrap();
    assert!(repaired.out.contains("Still wrong") && repaired.out.contains(digest), "{repaired:?}");
    // It lies somewhere else after all.
    let elsewhere = docket.place("");
    let found = said(&docket, &["repair", "--from", elsewhere.to_str().unwrap()]);
    assert!(found.contains("intact again"), "{found}");
}

#[test]
fn what_is_not_dockets_is_remarked_on_and_is_no_damage() {
    let docket = Docket::with_case();
    fs::write(docket.library().join("docket (conflicted copy).db"), "x").unwrap();
    let verified = docket.run(["verify"]);
    assert_eq!(verified.code, 0);
    assert!(verified.err.contains("docket (conflicted copy).db"), "{verified:?}");
}

#[test]
fn who_is_writing_is_told_and_who_reads_does_not_wait() {
    let docket = Docket::with_case();
    // As a program that is writing holds it.
    let path = docket.library().join("docket.lock");
    fs::write(&path, r#"{"by":"Roya","program":"docket-app","process":4321}"#).unwrap();
    let lock = File::options().read(true).write(true).open(&path).unwrap();
    lock.lock().unwrap();
    let busy = docket.run(["--json", "claim", "add", "It rained"]);
    assert_eq!(busy.code, 1);
    assert!(busy.err.contains("Roya (docket-app, process 4321) is writing"), "{busy:?}");
    assert!(busy.err.contains("\"busy\""), "{busy:?}");
    assert_eq!(docket.json(["case", "list"]).as_array().unwrap().len(), 1);
    // Whoever held it died: the system lets go, whatever the file says.
    drop(lock);
    docket.does(["claim", "add", "It rained"]);
}

#[test]
fn compacting_loses_nothing() {
    let docket = Docket::with_case();
    docket.does(["sample"]);
    let before = docket.json(["claim", "list"]);
    docket.does(["undo"]);
    let sizes = docket.json(["compact"]);
    assert!(sizes["after"].as_u64() < sizes["before"].as_u64(), "{sizes}");
    docket.does(["redo"]);
    assert_eq!(docket.json(["claim", "list"]), before);
    docket.intact();
}
