//! The failing disk of `faults.c`, laid under a command.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

/// What happens at an operation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fault {
    /// It fails.
    Once(Errno),
    /// So does all that comes after it.
    FromThenOn(Errno),
    /// Only half of a write is done.
    Short,
    /// The process is killed.
    Kill,
    /// The power goes; the number says what is lost.
    Cut(u64),
}

/// What the system says, by its number on Linux.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Errno {
    Io = 5,
    NotAllowed = 13,
    Full = 28,
    ReadOnly = 30,
    Quota = 122,
}

impl Fault {
    /// Whether the process comes to its end by this.
    pub fn is_deadly(self) -> bool {
        matches!(self, Self::Kill | Self::Cut(_))
    }

    fn say(self, command: &mut Command) {
        let (deed, number) = match self {
            Self::Once(errno) => ("fail", ("FAULTS_ERRNO", errno as u64)),
            Self::FromThenOn(errno) => ("fail-on", ("FAULTS_ERRNO", errno as u64)),
            Self::Short => ("short", ("FAULTS_SEED", 0)),
            Self::Kill => ("kill", ("FAULTS_SEED", 0)),
            Self::Cut(seed) => ("cut", ("FAULTS_SEED", seed)),
        };
        command.env("FAULTS_DO", deed).env(number.0, number.1.to_string());
    }
}

/// The log of the disk and what it keeps aside, outside of the folder that it is laid under.
pub struct Disk {
    aside: TempDir,
}

impl Disk {
    pub fn new() -> Self {
        Self { aside: TempDir::new().unwrap() }
    }

    /// Lays the disk under the command, below the folder. It only counts.
    pub fn under(&self, command: &mut Command, folder: &Path) {
        let stash = self.aside.path().join("stash");
        let _ = fs::remove_dir_all(&stash);
        let _ = fs::remove_file(self.log());
        fs::create_dir(&stash).unwrap();
        command
            .env("LD_PRELOAD", library())
            .env("FAULTS_FOLDER", folder)
            .env("FAULTS_LOG", self.log())
            .env("FAULTS_STASH", stash);
    }

    /// The fault strikes at the operation of that number.
    pub fn fails(&self, command: &mut Command, folder: &Path, at: usize, fault: Fault) {
        self.under(command, folder);
        command.env("FAULTS_AT", at.to_string());
        fault.say(command);
    }

    /// The operations of the last run, such as “write /library/docket.db-wal”.
    pub fn operations(&self) -> Vec<String> {
        self.lines().iter().filter_map(|line| Some(line.split_once(' ')?.1.to_owned())).collect()
    }

    /// Whether a fault struck in the last run.
    pub fn struck(&self) -> bool {
        self.lines().iter().any(|line| line == "hit")
    }

    fn log(&self) -> PathBuf {
        self.aside.path().join("log")
    }

    fn lines(&self) -> Vec<String> {
        let log = fs::read_to_string(self.log()).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }
}

/// The disk as a library that is loaded before all others, compiled once for all tests.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/crash/faults.c");
        let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults.so");
        // Under another name first: another run of the tests may be using the one that is there.
        let new = library.with_extension(std::process::id().to_string());
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-fvisibility=hidden"])
            .arg("-o")
            .args([&new, &source])
            .arg("-lpthread")
            .output()
            .expect("these tests need a C compiler called “cc”, as building SQLite does");
        assert!(compiled.status.success(), "{}", String::from_utf8_lossy(&compiled.stderr));
        fs::rename(&new, &library).unwrap();
        library
    })
}
