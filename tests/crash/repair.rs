//! A repair that is broken off, or whose disk fails, loses nothing: the next one brings it all back.

use std::fs;

use crate::docket::Docket;
use crate::faults::{Disk, Errno, Fault};
use crate::seed;
use crate::state::{State, copy_folder, shown, sound, within};
use crate::work;

/// How many faults strike when no torture is asked for.
const FEW: usize = 12;

#[test]
fn a_repair_that_fails_can_be_done_again() {
    let (seed, mut chance) = seed::chance();
    let docket = Docket::new();
    work::begin(&docket);
    docket.does(["backup"]);
    docket.does(["claim", "add", "Since the backup", "--case", "Floods"]);
    let before = State::of(&docket.library()).unwrap();
    // The first claim's words are altered behind Docket's back, and an exhibit is gone: the journal
    // and the backup have them.
    let database = docket.library().join("docket.db");
    let mut bytes = fs::read(&database).unwrap();
    let wording = b"Iran protests: claim 0";
    let places: Vec<usize> =
        (0..bytes.len() - wording.len()).filter(|at| bytes[*at..].starts_with(wording)).collect();
    for at in places {
        bytes[at] = b'X';
    }
    fs::write(&database, bytes).unwrap();
    let damaged = tempfile::tempdir().unwrap();
    copy_folder(&docket.library(), damaged.path());
    let begin = |docket: &Docket| {
        let _ = fs::remove_dir_all(docket.library());
        copy_folder(damaged.path(), &docket.library());
    };

    let disk = Disk::new();
    let mut command = docket.program();
    command.args(["--json", "repair"]);
    disk.under(&mut command, &docket.library());
    let output = within(&mut command).unwrap();
    assert!(output.status.success(), "{}", shown(&output));
    assert_eq!(State::of(&docket.library()).unwrap().journal, before.journal);

    let operations = disk.operations().len();
    let mut all: Vec<(usize, Fault)> = (1..=operations)
        .flat_map(|at| {
            [
                Fault::Kill,
                Fault::Cut(at as u64),
                Fault::Once(Errno::Io),
                Fault::FromThenOn(Errno::Full),
            ]
            .map(|fault| (at, fault))
        })
        .collect();
    if seed::torture().is_none() {
        chance.shuffle(&mut all);
        all.truncate(FEW);
    }
    let struck = all.len();
    for (at, fault) in all {
        begin(&docket);
        let mut command = docket.program();
        command.args(["--json", "repair"]);
        disk.fails(&mut command, &docket.library(), at, fault);
        let first = within(&mut command).unwrap();
        let again = within(docket.program().args(["--json", "repair"])).unwrap();
        let told = || {
            format!(
                "TORTURE_SEED={seed}, {fault:?} at {at} of {operations}:\n{}\nthen\n{}",
                shown(&first),
                shown(&again)
            )
        };
        assert!(!String::from_utf8_lossy(&first.stderr).contains("panicked"), "{}", told());
        assert!(again.status.success(), "{}", told());
        let state = sound(&docket).unwrap_or_else(|what| panic!("{what}: {}", told()));
        assert_eq!(state.journal, before.journal, "{}", told());
        state.content.is(&before.content).unwrap_or_else(|what| panic!("{what}: {}", told()));
    }
    println!("{:<22} {operations:>4} operations, {struck:>5} faults struck", "repair");
}
