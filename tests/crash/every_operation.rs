//! Every write, every sync and every change of a name that a command makes fails once, each in every
//! way; and at each the process dies, or the power goes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::docket::Docket;
use crate::faults::{Disk, Errno, Fault};
use crate::seed;
use crate::state::{State, copy_folder, shown, sound, within};
use crate::work::{self, Now, Plan};

/// The faults that can strike at an operation such as “write /library/docket.db”.
fn faults_at(operation: &str) -> Vec<Fault> {
    let (what, _) = operation.split_once(' ').unwrap_or_default();
    let mut faults = vec![
        Fault::Once(Errno::Io),
        Fault::FromThenOn(Errno::Io),
        Fault::FromThenOn(Errno::ReadOnly),
        Fault::Kill,
    ];
    // Each with something else that is lost.
    faults.extend([Fault::Cut(0); 3]);
    if !["unlink", "rmdir"].contains(&what) {
        faults.extend([Fault::FromThenOn(Errno::Full), Fault::Once(Errno::Quota)]);
    }
    match what {
        "write" => faults.push(Fault::Short),
        "truncate" | "allocate" | "fsync" | "fdatasync" => {}
        _ => faults.push(Fault::FromThenOn(Errno::NotAllowed)),
    }
    faults
}

/// How many times a command is run when no torture is asked for.
const FEW: usize = 20;

/// How many times the power goes when a command has ended, each with something else that is lost.
const ENDS: usize = 4;

/// What a failing disk may make a command say, each with its advice.
const KNOWN: [(&str, &str); 10] = [
    ("disk", "then try again"),
    ("disk_full", "Make room"),
    ("read_only", "Check the folder's permissions"),
    ("io", "Check that it exists"),
    ("file_io", "Check that its disk"),
    ("no_space", "Free some"),
    ("not_allowed", "Change its permissions"),
    ("vanished", "then try again"),
    ("not_written", "Choose another folder"),
    ("not_as_written", "choose another folder"),
];

macro_rules! commands {
    ($($test:ident: $name:literal,)*) => {$(
        #[test]
        fn $test() {
            Trial::of($name, work::begin).run();
        }
    )*};
}

commands! {
    adding_a_claim: "claim add",
    tagging_many_claims: "claim tag",
    attaching_a_file: "evidence attach",
    attaching_two_files: "evidence attach two",
    bringing_in_a_source: "source add",
    removing_a_case_with_all_in_it: "case remove",
    bringing_in_the_sample: "sample",
    undoing: "undo",
    writing_reports: "report",
    backing_up: "backup",
    compacting: "compact",
}

/// Another program has the library open, so that what is committed is not folded into the database
/// when the command ends: it must last in the log.
#[test]
fn adding_a_claim_beside_another_program() {
    let mut trial = Trial::of("claim add", work::begin);
    trial.beside = true;
    trial.run();
}

#[test]
fn beginning_a_library() {
    Trial::of("case add", |docket| {
        docket.does(["settings", "set", "--organisation", "The Evening Paper"]);
    })
    .run();
}

#[test]
fn opening_a_library_of_the_first_format() {
    Trial::of("case add", |docket| {
        docket.does(["settings", "set", "--organisation", "The Evening Paper"]);
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format-1");
        copy_folder(&fixture, &docket.library());
    })
    .run();
}

/// A command, and the library that it is tried on over and over.
struct Trial {
    name: &'static str,
    docket: Docket,
    disk: Disk,
    /// The library as it is before the command.
    untouched: TempDir,
    before: Option<State>,
    plan: Plan,
    /// Whether another program has the library open meanwhile.
    beside: bool,
    seed: u64,
    chance: fastrand::Rng,
}

impl Trial {
    fn of(name: &'static str, begin: impl FnOnce(&Docket)) -> Self {
        let (seed, mut chance) = seed::chance();
        let docket = Docket::new();
        begin(&docket);
        let library = docket.library();
        let before = library.exists().then(|| State::of(&library).unwrap());
        let (mut before, mut earlier) = (before, None);
        if name == "undo" {
            // Something large to take back.
            docket.does(["case", "remove", "Floods"]);
            earlier = before.replace(State::of(&library).unwrap());
        }
        let nothing = crate::state::Content::default();
        let plan = (work::work(name).plan)(&mut Now {
            docket: &docket,
            content: before.as_ref().map_or(&nothing, |state| &state.content),
            back: earlier.as_ref().map(|state| &state.content),
            forth: None,
            chance: &mut chance,
        });
        let plan = plan.unwrap_or_else(|| panic!("“{name}” has nothing to work on"));
        let untouched = TempDir::new().unwrap();
        if library.exists() {
            copy_folder(&library, untouched.path());
        }
        Self {
            name,
            docket,
            disk: Disk::new(),
            untouched,
            before,
            plan,
            beside: false,
            seed,
            chance,
        }
    }

    fn run(mut self) {
        let undisturbed = self.command(None).unwrap();
        assert!(undisturbed.status.success(), "{}: {}", self.name, shown(&undisturbed));
        let operations = self.disk.operations();
        assert!(operations.len() > 3, "{}: only {operations:?}", self.name);
        let mut all: Vec<(usize, Fault)> = (1..)
            .zip(&operations)
            .flat_map(|(at, operation)| faults_at(operation).into_iter().map(move |it| (at, it)))
            .collect();
        // And when all is done, the power goes before the system has written down what it was not
        // asked to.
        let end = operations.len() + 1;
        all.extend([(end, Fault::Cut(0)); ENDS]);
        if seed::torture().is_none() {
            let done = all.len() - ENDS;
            self.chance.shuffle(&mut all[..done]);
            all.drain(FEW..done);
        }
        let (mut struck, mut refused) = (0, 0);
        let mut wrong = Vec::new();
        for (at, fault) in all {
            let fault =
                if fault == Fault::Cut(0) { Fault::Cut(self.chance.u64(..)) } else { fault };
            match self.strike(at, fault) {
                Ok(code) => {
                    struck += usize::from(self.disk.struck());
                    refused += usize::from(code == Some(1));
                }
                Err(what) => {
                    let doing = operations.get(at - 1).map_or("the end", String::as_str);
                    wrong.push(format!("{fault:?} at {at} ({doing}): {what}"));
                }
            }
        }
        println!(
            "{:<22} {:>4} operations, {struck:>5} faults struck, {refused:>5} refused for them",
            self.name,
            operations.len(),
        );
        assert!(
            wrong.is_empty(),
            "TORTURE_SEED={}, “{}”, {} of them:\n{}",
            self.seed,
            self.name,
            wrong.len(),
            wrong.join("\n")
        );
    }

    /// The fault strikes while the command runs on the untouched library; answers with the exit code.
    fn strike(&self, at: usize, fault: Fault) -> Result<Option<i32>, String> {
        let output = self.command(Some((at, fault)))?;
        let code = output.status.code();
        let said: Option<Value> = serde_json::from_slice(&output.stdout).ok();
        match code {
            Some(0) => {}
            Some(1) => self.is_clear(&output)?,
            None if fault.is_deadly() => {}
            _ => return Err(format!("it did not end well: {}", shown(&output))),
        }
        let acknowledged = code == Some(0);
        let Some(before) = &self.before else {
            if acknowledged || self.docket.library().join("docket.db").exists() {
                let state = sound(&self.docket)?;
                self.compare(acknowledged, said.as_ref(), &state, state.journal.len())?;
            }
            return Ok(code);
        };
        let state = sound(&self.docket)?;
        let added = state.entries_since(before)?;
        if added == 0 {
            state.content.is(&before.content)?;
        }
        self.compare(acknowledged, said.as_ref(), &state, added)?;
        Ok(code)
    }

    /// Whether all or nothing of the change is there, and all if it was acknowledged.
    fn compare(
        &self,
        acknowledged: bool,
        said: Option<&Value>,
        state: &State,
        added: usize,
    ) -> Result<(), String> {
        let there = (self.plan.there)(&state.content, said);
        if acknowledged && (!there || added != self.plan.entries) {
            return Err(format!("it was acknowledged and is not there; {added} new entries"));
        }
        if self.plan.entries > 0 && there != (added == 1) {
            return Err(format!("there are {added} new entries, and the change is there: {there}"));
        }
        Ok(())
    }

    /// Whether it is said in words what happened, and what to do.
    fn is_clear(&self, output: &Output) -> Result<(), String> {
        let error: Value = serde_json::from_slice(&output.stderr).unwrap_or_default();
        let text = |field: &str| error["error"][field].as_str().unwrap_or_default().to_owned();
        let (code, message) = (text("code"), text("message"));
        let advice = KNOWN.iter().find(|(known, _)| *known == code);
        if advice.is_some_and(|(_, advice)| message.contains(advice)) {
            return Ok(());
        }
        Err(format!("it does not say clearly what is wrong: {}", shown(output)))
    }

    fn command(&self, fault: Option<(usize, Fault)>) -> Result<Output, String> {
        let library = self.docket.library();
        for old in [&library, &self.docket.place("reports")] {
            if old.exists() {
                fs::remove_dir_all(old).unwrap();
            }
        }
        if self.before.is_some() {
            copy_folder(self.untouched.path(), &library);
        }
        let folder: PathBuf = self.docket.library().parent().unwrap().to_owned();
        let mut command = self.docket.program();
        command.arg("--json").args(&self.plan.arguments);
        match fault {
            Some((at, fault)) => self.disk.fails(&mut command, &folder, at, fault),
            None => self.disk.under(&mut command, &folder),
        }
        let other = self.beside.then(|| Beside::open(&self.docket));
        let output = within(&mut command);
        drop(other);
        output
    }
}

/// A program that has the library open and waits for something to be piped in, until it is killed:
/// when the power goes it ends too.
struct Beside(Child);

impl Beside {
    fn open(docket: &Docket) -> Self {
        let mut command = docket.program();
        let child = command.args(["claim", "add", "-", "--case", "Floods"]).stdin(Stdio::piped());
        let beside = Self(child.spawn().unwrap());
        let files = format!("/proc/{}/fd", beside.0.id());
        let database = docket.library().join("docket.db");
        let begun = Instant::now();
        // It opens the database to write and to read; then it has the log open too.
        let opened = || {
            let files = fs::read_dir(&files).into_iter().flatten().flatten();
            files.filter(|file| fs::read_link(file.path()).is_ok_and(|it| it == database)).count()
        };
        while opened() < 2 {
            assert!(begun.elapsed() < Duration::from_secs(60), "the other program does not open");
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_millis(20));
        beside
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
