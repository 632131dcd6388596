//! A computer's worth of folders for one test: a library, settings, a home, and files to bring in.

use std::fs;
use std::path::{Path, PathBuf};

use docket_desk::domain::Case;
use docket_desk::{Desk, Moment};
use tempfile::TempDir;

pub struct Library {
    folder: TempDir,
}

impl Library {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        for name in ["home", "files", "reports"] {
            fs::create_dir(folder.path().join(name)).expect("the folder can be made");
        }
        Self { folder }
    }

    /// A library that has a case already.
    pub fn with_case(title: &str) -> Self {
        let library = Self::new();
        library.add_case(title);
        library
    }

    /// Adds a case, as another program does.
    pub fn add_case(&self, title: &str) {
        let at = "2026-01-12T09:00:00+03:30".parse().expect("a moment");
        let case = Case { title: title.to_owned(), ..Case::default() };
        self.desk()
            .case_add(case, Moment { by: "Roya", device: "elsewhere", at })
            .expect("the case is added");
    }

    /// The library as another program opens it.
    pub fn desk(&self) -> Desk {
        Desk::open(&self.at("library")).expect("the library opens")
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file to bring in or attach.
    pub fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.at("files").join(name);
        fs::write(&path, content).expect("the file is written");
        path
    }

    /// The files in the folder that reports are written to.
    pub fn reports(&self) -> Vec<PathBuf> {
        files_in(&self.at("reports"))
    }
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}
