//! What can go wrong with a library.

use std::fmt;
use std::path::{Path, PathBuf};

use docket_domain::{Problem, Told};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use thiserror::Error;
use ts_rs::TS;
use uuid::Uuid;

use crate::{Holder, Thing};

/// Nothing has been written when one of these is returned.
#[derive(Debug, Error, Serialize, TS)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
pub enum StoreError {
    /// There is no such thing.
    #[error("There is no {what} with the id {id} in this library. It may have been removed.")]
    NotFound {
        /// What was looked for.
        what: Thing,
        /// Its id.
        id: String,
    },
    /// There is such a thing already.
    #[error("{} is there already.", there(*what, id.as_ref()))]
    Exists {
        /// What is there.
        what: Thing,
        /// Its id; none where it is there under another.
        #[serde(skip)]
        id: Option<Uuid>,
    },
    /// Two things that belong to different cases can't be joined.
    #[error("The {what} belongs to another case. Choose one of the same case.")]
    OtherCase {
        /// Which of them.
        what: Thing,
    },
    /// Somebody can't be removed while other things name them.
    #[error(
        "This person is still needed: claimant of {claims} claims, collector of {exhibits} exhibits. \
         Change those first."
    )]
    InUse {
        /// Of how many claims they are the claimant.
        claims: u32,
        /// Of how many exhibits they are the collector.
        exhibits: u32,
    },
    /// There is nothing to undo or redo.
    #[error("There is nothing to {what}.")]
    #[serde(rename = "nothing_to_undo")]
    NothingTo {
        /// What was to be done.
        what: Undoing,
    },
    /// The entry has been taken back before.
    #[error("That change has been undone already.")]
    UndoneAlready,
    /// Something changed since that the undo would destroy.
    #[error(
        "This can't be undone, because later changes rest on it: {name} by {by} on {at}. Undo that \
         first."
    )]
    ChangedSince {
        /// The later action's name.
        name: String,
        /// Who did it.
        by: String,
        /// When.
        at: String,
    },
    /// The library was made by a newer Docket.
    #[error(
        "This library was made by a newer Docket (its format is {found}; this Docket knows up to \
         {known}). It has been left as it is. Open it with the newer Docket."
    )]
    #[serde(rename = "newer_library")]
    Newer {
        /// The library's format.
        #[ts(type = "number")]
        found: i64,
        /// The newest that this program knows.
        #[ts(type = "number")]
        known: i64,
    },
    /// The file is not a library's.
    #[error("{} is not a Docket library. Choose another folder.", path.display())]
    NotALibrary {
        /// The file.
        #[serde(serialize_with = "displayed")]
        #[ts(type = "string")]
        path: PathBuf,
    },
    /// Another program is writing.
    #[error(
        "{} is writing to this library. Nothing was changed. Try again in a moment.",
        holder.as_ref().map_or_else(|| "Another window or command".to_owned(), ToString::to_string)
    )]
    #[serde(serialize_with = "writer")]
    #[ts(type = "{ by: string, program: string, process: number, }")]
    Busy {
        /// Who, if that is known.
        holder: Option<Holder>,
    },
    /// The disk is full.
    #[error("The disk is full. Nothing was changed. Make room, then try again.")]
    DiskFull,
    /// The library can't be written.
    #[error(
        "This library can't be written to. Nothing was changed. Check the folder's permissions and \
         that its disk is not read-only."
    )]
    ReadOnly,
    /// The disk refused to read or write: unplugged, read-only, failing, or a quota used up.
    #[error(
        "The disk would not read or write this library ({detail}). Check that it is still there, \
         writable and has room, and that the folder is yours; then try again. What was being changed \
         is there whole or not at all: “docket journal” tells."
    )]
    Disk {
        /// What was noticed.
        detail: String,
    },
    /// The database is damaged.
    #[error(
        "The library is damaged: {detail}. Nothing was changed. “docket verify” shows what is wrong, \
         “docket repair” brings back what can be brought back."
    )]
    Damaged {
        /// What was noticed.
        detail: String,
    },
    /// What was being done was broken off.
    #[error("It was cancelled. Nothing was changed.")]
    Cancelled,
    /// A backup was made, and what was read back is not what the library has.
    #[error(
        "The backup is not sound ({detail}), so it was removed again. Run “docket verify”: if the \
         library is intact, the disk may be failing, and a backup belongs on another one."
    )]
    NotSound {
        /// What was noticed.
        detail: String,
    },
    /// A migration was not begun.
    #[error(
        "This library has to be brought up to date, and the backup that comes before that could \
         not be made: {why} It has been left as it is."
    )]
    NotBackedUp {
        /// What went wrong.
        why: Told,
    },
    /// The database failed in another way.
    #[error("The library could not be read or written: {0}. Nothing was changed.")]
    Sqlite(
        #[serde(serialize_with = "why")]
        #[ts(type = "{ why: string, }")]
        rusqlite::Error,
    ),
    /// A file of the library could not be read or written.
    #[error("The library's folder could not be used: {0}. Check that it exists and is yours.")]
    Io(
        #[serde(serialize_with = "why")]
        #[ts(type = "{ why: string, }")]
        std::io::Error,
    ),
    /// What was asked for breaks a rule.
    #[error(transparent)]
    #[serde(untagged)]
    Problem(#[from] Problem),
}

/// What there is nothing of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "told by their words")]
pub enum Undoing {
    Undo,
    Redo,
    InBatch,
    Salvage,
}

impl fmt::Display for Undoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::InBatch => "undo inside a batch",
            Self::Salvage => "salvage: only a repair does that",
        })
    }
}

fn there(what: Thing, id: Option<&Uuid>) -> String {
    match id {
        Some(id) => format!("A {what} with the id {id}"),
        None => format!("This {what} between the two claims"),
    }
}

fn displayed<S: Serializer>(path: &Path, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&path.display())
}

fn why<S: Serializer>(error: &impl fmt::Display, to: S) -> Result<S::Ok, S::Error> {
    let mut args = to.serialize_map(Some(1))?;
    args.serialize_entry("why", &error.to_string())?;
    args.end()
}

/// Who is writing; nobody's process has the number 0.
fn writer<S: Serializer>(holder: &Option<Holder>, to: S) -> Result<S::Ok, S::Error> {
    let unknown = Holder { by: String::new(), program: String::new(), process: 0 };
    holder.as_ref().unwrap_or(&unknown).serialize(to)
}

impl StoreError {
    /// A short name that programs can act on.
    pub fn code(&self) -> String {
        Told::of(self).code
    }

    pub(crate) fn not_found(what: Thing, id: impl ToString) -> Self {
        Self::NotFound { what, id: id.to_string() }
    }

    pub(crate) fn damaged(detail: impl ToString) -> Self {
        Self::Damaged { detail: detail.to_string() }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy { holder: None },
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::ReadOnly | Code::PermissionDenied) => Self::ReadOnly,
            Some(Code::SystemIoFailure | Code::CannotOpen) => {
                Self::Disk { detail: error.to_string() }
            }
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::damaged(error),
            Some(Code::OperationInterrupted) => Self::Cancelled,
            _ => Self::Sqlite(error),
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => Self::damaged(other),
        }
    }
}
