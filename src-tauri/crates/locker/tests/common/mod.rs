//! A library in a folder that vanishes, and some room outside it.
#![allow(dead_code, reason = "each test file uses its part of it")]

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::Sha256;
use docket_locker::Locker;
use tempfile::TempDir;

pub struct Room {
    folder: TempDir,
    pub locker: Locker,
}

impl Room {
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir(folder.path().join("outside")).unwrap();
        let locker = Locker::open(&folder.path().join("library")).unwrap();
        Self { folder, locker }
    }

    pub fn library(&self) -> PathBuf {
        self.folder.path().join("library")
    }

    pub fn outside(&self) -> PathBuf {
        self.folder.path().join("outside")
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.outside().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    pub fn evidence(&self) -> PathBuf {
        self.library().join("evidence")
    }

    pub fn incoming(&self) -> PathBuf {
        self.evidence().join("incoming")
    }

    pub fn kept(&self, digest: &Sha256) -> PathBuf {
        let name = digest.to_string();
        self.evidence().join(&name[..2]).join(name)
    }

    /// Does to a kept file what a locker never does.
    pub fn tamper(&self, digest: &Sha256, bytes: &[u8]) {
        let path = self.kept(digest);
        fs::remove_file(&path).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// The evidence folder holds `kept` and nothing else.
    pub fn assert_nothing_left(&self, kept: &[Sha256]) {
        let mut wanted: Vec<PathBuf> = kept.iter().map(|digest| self.kept(digest)).collect();
        wanted.sort();
        let mut found = Vec::new();
        list(&self.evidence(), &mut found);
        found.retain(|path| *path != self.incoming().join("lock"));
        found.sort();
        assert_eq!(found, wanted);
    }
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { list(&path, found) } else { found.push(path) }
    }
}

pub fn quietly(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
