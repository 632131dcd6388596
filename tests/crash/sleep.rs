//! A laptop that is closed in the middle of a copy, and opened again.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use docket_desk::domain::Sha256;

use crate::args;
use crate::docket::Docket;
use crate::state::{shown, sound};

/// Enough that half of it takes a while.
const SIZE: usize = 48 << 20;

/// A library and a large file that is being attached to it; the process sleeps half way.
fn asleep() -> (Docket, Sha256, Child) {
    let docket = Docket::with_case();
    let bytes: Vec<u8> = (0..SIZE).map(|at| (at / 7 + at / 4099) as u8 | 1).collect();
    let path = docket.file("film.bin", &bytes);
    let mut command = docket.program();
    command.args(args!["--json", "evidence", "attach", path]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let incoming = docket.library().join("evidence/incoming");
    let begun = Instant::now();
    while copied(&incoming) == 0 {
        assert!(child.try_wait().unwrap().is_none(), "it ended before it could be stopped");
        assert!(begun.elapsed() < Duration::from_secs(60), "it copies nothing");
    }
    signal("STOP", &child);
    let half = copied(&incoming);
    assert!(half < SIZE as u64, "stopped too late: {half} bytes are copied");
    // Whoever works on meanwhile is not kept waiting, and does not clear the sleeper's file away.
    docket.does(["claim", "add", "A claim of the meantime"]);
    assert_eq!(copied(&incoming), half);
    (docket, Sha256::of(&bytes), child)
}

/// How much of a file has come in.
fn copied(incoming: &Path) -> u64 {
    let files = fs::read_dir(incoming).into_iter().flatten().flatten();
    files
        .filter(|file| file.file_name().to_string_lossy().ends_with(".part"))
        .filter_map(|file| Some(file.metadata().ok()?.len()))
        .sum()
}

fn awake(child: Child) -> Output {
    signal("CONT", &child);
    child.wait_with_output().unwrap()
}

fn signal(name: &str, child: &Child) {
    let sent = Command::new("kill").args([format!("-{name}"), child.id().to_string()]).status();
    assert!(sent.unwrap().success(), "SIG{name} could not be sent");
}

#[test]
fn a_copy_goes_on_where_it_was() {
    let (docket, sha256, child) = asleep();
    let output = awake(child);
    assert!(output.status.success(), "{}", shown(&output));
    let content = sound(&docket).unwrap().content;
    let files: Vec<_> =
        content.evidence.iter().filter_map(|it| it.evidence.file.as_ref()).collect();
    assert_eq!(files.iter().map(|file| file.sha256).collect::<Vec<_>>(), [sha256]);
}

#[test]
fn a_file_that_was_changed_meanwhile_is_refused() {
    for longer in [false, true] {
        let (docket, _, child) = asleep();
        let mut file = OpenOptions::new().write(true).open(docket.place("film.bin")).unwrap();
        if longer {
            file.seek(SeekFrom::End(0)).unwrap();
        }
        file.write_all(b"Changed while the laptop slept").unwrap();
        drop(file);
        let output = awake(child);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{}", shown(&output));
        assert!(said.contains("\"changed\"") && said.contains("try again"), "{said}");
        let content = sound(&docket).unwrap().content;
        assert_eq!((content.evidence.len(), content.claims.len()), (0, 1));
    }
}

#[test]
fn what_never_wakes_up_is_cleared_away() {
    let (docket, _, mut child) = asleep();
    child.kill().unwrap();
    child.wait().unwrap();
    let content = sound(&docket).unwrap().content;
    assert_eq!((content.evidence.len(), content.claims.len()), (0, 1));
}
