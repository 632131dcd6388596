//! Real disks: one that is full, one that is read-only, one that somebody else's permissions guard.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::args;
use crate::docket::Docket;
use crate::faults::{Disk, Errno, Fault};
use crate::state::{files_below, shown, sound, within};

/// A small disk of its own, in memory.
struct Small(PathBuf);

impl Small {
    /// None where tests may not mount anything.
    fn at(place: &Path) -> Option<Self> {
        fs::create_dir_all(place).unwrap();
        mount(&["-t", "tmpfs", "-o", "size=2m", "tmpfs"], place).then(|| Self(place.to_owned()))
    }

    fn becomes(&self, options: &str) {
        assert!(mount(&["-o", &format!("remount,{options}")], &self.0), "{options}");
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

fn mount(arguments: &[&str], place: &Path) -> bool {
    let mounted = Command::new("mount").args(arguments).arg(place).output();
    mounted.is_ok_and(|output| output.status.success())
}

/// The code and the words with which a command was refused.
fn refusal(output: &Output) -> (String, String) {
    assert_eq!(output.status.code(), Some(1), "{}", shown(output));
    let error: Value = serde_json::from_slice(&output.stderr).unwrap();
    let text = |field: &str| error["error"][field].as_str().unwrap().to_owned();
    (text("code"), text("message"))
}

fn json(docket: &Docket, arguments: &[&str]) -> Command {
    let mut command = docket.program();
    command.arg("--json").args(arguments);
    command
}

#[test]
fn a_full_disk_loses_nothing_and_goes_on_when_there_is_room() {
    let docket = Docket::new();
    let small = Small::at(&docket.library());
    docket.does(["case", "add", "Floods"]);
    let large = docket.file("film.bin", vec![7; 4 << 20]);
    let layer = Disk::new();
    let folder = docket.library();
    // Where no disk can be mounted, the layer is full instead, from the first byte of the file on.
    let full = |mut command: Command| {
        if small.is_none() {
            layer.fails(&mut command, &folder, 18, Fault::FromThenOn(Errno::Full));
        }
        within(&mut command).unwrap()
    };
    let large = large.to_str().unwrap();
    let (code, message) = refusal(&full(json(&docket, &["evidence", "attach", large])));
    assert_eq!(code, "no_space");
    assert!(message.contains("film.bin") && message.contains("Free some"), "{message}");

    let text = "word ".repeat(3_000);
    let mut added = 0;
    let (code, message) = loop {
        let note = ["evidence", "note", &text, "--title", "A note"];
        let output = full(json(&docket, &note));
        if output.status.success() {
            added += 1;
            assert!(added < 1_000, "the disk does not fill");
            continue;
        }
        break refusal(&output);
    };
    // Some systems notice only when what was written is synced.
    assert!(["disk_full", "disk"].contains(&&*code), "{code}: {message}");
    assert!(message.contains("room"), "{message}");
    if let Some(small) = &small {
        small.becomes("size=64m");
    }
    let before = sound(&docket).unwrap();
    assert_eq!(before.content.evidence.len(), added);
    docket.does(args!["evidence", "attach", large]);
    assert_eq!(sound(&docket).unwrap().entries_since(&before), Ok(1));
}

#[test]
fn a_read_only_disk_is_told_of() {
    let docket = Docket::new();
    let Some(small) = Small::at(&docket.library()) else {
        // Then the faults at every operation have to do, where it fails from each on.
        return;
    };
    docket.does(["case", "add", "Floods"]);
    let before = sound(&docket).unwrap();
    small.becomes("ro");
    let file = docket.file("statement.txt", "As it was said");
    for arguments in
        [&["claim", "add", "One"][..], &["evidence", "attach", file.to_str().unwrap()], &["undo"]]
    {
        let (code, message) = refusal(&within(&mut json(&docket, arguments)).unwrap());
        assert!(["disk", "read_only"].contains(&&*code), "{code}: {message}");
        assert!(message.contains("writable") || message.contains("read-only"), "{message}");
    }
    small.becomes("rw");
    let after = sound(&docket).unwrap();
    assert_eq!(after.entries_since(&before), Ok(0));
    docket.does(["claim", "add", "One"]);
}

#[test]
fn permissions_that_are_lost_are_told_of() {
    let docket = Docket::with_case();
    let program = program_for_all(&docket);
    let before = sound(&docket).unwrap();
    let folder = docket.library();
    let file = docket.file("statement.txt", "As it was said");
    let guard = |folders: u32, files: u32| {
        let set = |path: &Path, mode| fs::set_permissions(path, PermissionsExt::from_mode(mode));
        for file in files_below(&folder).unwrap() {
            set(&file, files).unwrap();
        }
        for path in [folder.join("evidence/incoming"), folder.join("evidence"), folder.clone()] {
            set(&path, folders).unwrap();
        }
    };
    for (folders, files) in [(0o555, 0o444), (0o000, 0o000)] {
        guard(0o777, 0o666);
        guard(folders, files);
        for arguments in
            [&["claim", "add", "One"][..], &["evidence", "attach", file.to_str().unwrap()]]
        {
            let mut command = Command::new(&program);
            for (name, value) in docket.program().get_envs() {
                value.map(|value| command.env(name, value));
            }
            command.arg("--json").args(arguments);
            // Permissions don't hold for root.
            if fs::metadata("/proc/self").unwrap().uid() == 0 {
                command.uid(65_534);
            }
            let (code, message) = refusal(&within(&mut command).unwrap());
            assert!(
                ["read_only", "disk", "io", "not_allowed"].contains(&&*code),
                "{code}: {message}"
            );
            assert!(message.contains("Check") || message.contains("permissions"), "{message}");
        }
    }
    guard(0o755, 0o644);
    let after = sound(&docket).unwrap();
    assert_eq!(after.entries_since(&before), Ok(0));
    docket.does(["claim", "add", "One"]);
}

/// The program where everybody may run it.
fn program_for_all(docket: &Docket) -> PathBuf {
    let program = PathBuf::from(docket.program().get_program());
    let open = |path: &Path| fs::set_permissions(path, PermissionsExt::from_mode(0o755)).unwrap();
    open(&docket.place(""));
    let copy = docket.place("program");
    fs::copy(program, &copy).unwrap();
    open(&copy);
    // Who is not its owner can't make settings beside it.
    docket.does(["settings", "set", "--organisation", "The Evening Paper"]);
    fs::set_permissions(docket.place("settings.json"), PermissionsExt::from_mode(0o644)).unwrap();
    copy
}
