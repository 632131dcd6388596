//! What can go wrong with a file, in words that say what to do.

use std::fmt;
use std::io;
use std::path::Path;

use docket_domain::Told;
use serde::{Serialize, Serializer};
use thiserror::Error;
use ts_rs::TS;

/// Something went wrong with a file. Nothing half done is left behind when this is returned.
#[derive(Debug, Error, Serialize, TS)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
#[expect(
    missing_docs,
    reason = "each variant is told by its message; `name` is what the user gave"
)]
pub enum LockerError {
    #[error("“{name}” is a folder. Attach the files in it.")]
    IsFolder { name: String },
    #[error("“{name}” is a link to {target}. Attach the file itself.")]
    IsLink { name: String, target: LinkTarget },
    #[error("“{name}” is empty: it has no bytes to keep. Attach a file with something in it.")]
    IsEmpty { name: String },
    #[error("“{name}” is {what}, not a file. Save what it gives as a file and attach that.")]
    NotAFile { name: String, what: SpecialFile },
    #[error("“{name}” can't be found. Check that it was not moved or deleted, then try again.")]
    Vanished { name: String },
    #[error(
        "“{name}” was being changed while Docket read it. Close what is writing to it, then try \
         again."
    )]
    Changed { name: String },
    #[error("There is no space left on the disk for “{name}”. Free some, then try again.")]
    NoSpace { name: String },
    #[error("Docket is not allowed to use “{name}”. Change its permissions, then try again.")]
    NotAllowed { name: String },
    #[error("“{name}” was cancelled. Nothing was changed.")]
    Cancelled { name: String },
    #[error(
        "The kept copy of “{name}” is damaged: {why}. Verify the library, and bring back the file \
         from a backup."
    )]
    #[serde(rename = "file_damaged")]
    Damaged { name: String, why: String },
    #[error("“{name}” is too large for this: it has {size} bytes, and the most is {limit}.")]
    TooLarge {
        name: String,
        #[ts(type = "number")]
        size: u64,
        #[ts(type = "number")]
        limit: u64,
    },
    #[error("“{name}” has too many parts to be shown as a page. Its text can still be read.")]
    TooIntricate { name: String },
    #[error(
        "“{name}” could not be used: {source}. Check that its disk is still there and in order, then \
         try again."
    )]
    #[serde(rename = "file_io")]
    Io {
        name: String,
        #[serde(rename = "why", serialize_with = "in_words")]
        #[ts(type = "string")]
        source: io::Error,
    },
}

/// What a link leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "told by their words")]
pub enum LinkTarget {
    Folder,
    File,
    Special,
    Nothing,
}

impl fmt::Display for LinkTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Folder => "a folder",
            Self::File => "another file",
            Self::Special => "something that is not a file",
            Self::Nothing => "something that can't be found",
        })
    }
}

/// What has a file's name and is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "told by their words")]
pub enum SpecialFile {
    Pipe,
    Socket,
    Device,
}

impl fmt::Display for SpecialFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pipe => "a pipe",
            Self::Socket => "a socket",
            Self::Device => "a device",
        })
    }
}

fn in_words<S: Serializer>(error: &io::Error, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(error)
}

impl LockerError {
    /// A short name for programs, which stays the same when the words change.
    pub fn code(&self) -> String {
        Told::of(self).code
    }

    /// What the system said about the file called `name`.
    pub(crate) fn from_io(name: &str, source: io::Error) -> Self {
        use io::ErrorKind as Kind;
        let name = name.to_owned();
        match source.kind() {
            Kind::NotFound => Self::Vanished { name },
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::NotAllowed { name },
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::NoSpace { name },
            Kind::IsADirectory => Self::IsFolder { name },
            _ => Self::Io { name, source },
        }
    }

    /// What the system said when the locker in `folder` was to keep the file called `name`. A full
    /// disk is told of the file; in all else it is the folder that should be looked at.
    pub(crate) fn not_kept(name: &str, folder: &Path, source: io::Error) -> Self {
        match Self::from_io(name, source) {
            Self::Vanished { .. } => Self::Vanished { name: shown(folder) },
            Self::NotAllowed { .. } => Self::NotAllowed { name: shown(folder) },
            Self::Io { source, .. } => Self::Io { name: shown(folder), source },
            told => told,
        }
    }
}

/// A path as it may stand in a message: as the user gave it, but for what could disturb the screen.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_is_told_in_words() {
        use io::ErrorKind as Kind;
        for (kind, code) in [
            (Kind::NotFound, "vanished"),
            (Kind::PermissionDenied, "not_allowed"),
            (Kind::ReadOnlyFilesystem, "not_allowed"),
            (Kind::StorageFull, "no_space"),
            (Kind::QuotaExceeded, "no_space"),
            (Kind::TimedOut, "file_io"),
        ] {
            let error = LockerError::from_io("notes.txt", kind.into());
            assert_eq!(error.code(), code);
            assert!(error.to_string().contains("“notes.txt”"), "{error}");
        }
    }

    #[test]
    fn a_folder_that_can_not_be_written_is_not_blamed_on_the_file() {
        let told = |kind: io::ErrorKind| {
            LockerError::not_kept("notes.txt", Path::new("evidence"), kind.into()).to_string()
        };
        assert!(told(io::ErrorKind::StorageFull).contains("notes.txt"));
        for kind in [io::ErrorKind::NotFound, io::ErrorKind::ReadOnlyFilesystem] {
            assert!(told(kind).contains("“evidence”"), "{}", told(kind));
        }
    }

    #[test]
    fn a_message_shows_no_control_characters() {
        assert_eq!(shown(Path::new("a\u{1b}[2Jb")), "a\u{fffd}[2Jb");
    }
}
