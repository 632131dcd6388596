//! A computer's worth of folders for one test: a library, settings, a home, and files to bring in.

use std::fs;
use std::path::{Path, PathBuf};

use docket_desk::domain::Case;
use docket_desk::{Desk, Moment};
use serde_json::Value;
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
        let case = Case { title: title.to_owned(), ..Case::default() };
        self.desk().case_add(case, moment()).expect("the case is added");
    }

    /// Opens the sample case, as the first start offers to.
    pub fn open_sample(&self) {
        self.desk().sample_open(moment()).expect("the sample opens");
    }

    /// Sets what the person at this computer has chosen.
    pub fn prefer(&self, settings: &Value) {
        fs::write(self.at("settings.json"), settings.to_string())
            .expect("the settings are written");
    }

    /// The language that was chosen.
    pub fn language(&self) -> String {
        let settings = fs::read(self.at("settings.json")).unwrap_or_default();
        let settings: Value = serde_json::from_slice(&settings).unwrap_or_default();
        settings["language"].as_str().unwrap_or("en").to_owned()
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

/// Somebody does something, elsewhere and then.
pub fn moment() -> Moment<'static> {
    let at = "2026-01-12T09:00:00+03:30".parse().expect("a moment");
    Moment { by: "Roya", device: "elsewhere", at }
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}
