//! What can go wrong with a library.

use std::path::PathBuf;

use docket_domain::Problem;
use thiserror::Error;

use crate::Holder;

/// Nothing has been written when one of these is returned.
#[derive(Debug, Error)]
pub enum StoreError {
    /// What was asked for breaks a rule.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// There is no such thing.
    #[error("There is no {what} with the id {id} in this library. It may have been removed.")]
    NotFound {
        /// What was looked for.
        what: &'static str,
        /// Its id.
        id: String,
    },
    /// There is such a thing already.
    #[error("{what} is there already.")]
    Exists {
        /// What is there.
        what: String,
    },
    /// Two things that belong to different cases can't be joined.
    #[error("{what} belongs to another case. Choose one of the same case.")]
    OtherCase {
        /// Which of them.
        what: &'static str,
    },
    /// Something can't be removed while other things need it.
    #[error("{what} is still needed: {needed_by}. Change those first.")]
    InUse {
        /// What can't be removed.
        what: String,
        /// What needs it.
        needed_by: String,
    },
    /// There is nothing to undo or redo.
    #[error("There is nothing to {what}.")]
    NothingTo {
        /// "undo" or "redo".
        what: &'static str,
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
    Newer {
        /// The library's format.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// The file is not a library's.
    #[error("{} is not a Docket library. Choose another folder.", path.display())]
    NotALibrary {
        /// The file.
        path: PathBuf,
    },
    /// Another program is writing.
    #[error(
        "{} is writing to this library. Nothing was changed. Try again in a moment.",
        holder.as_ref().map_or_else(|| "Another window or command".to_owned(), ToString::to_string)
    )]
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
        why: String,
    },
    /// The database failed in another way.
    #[error("The library could not be read or written: {0}. Nothing was changed.")]
    Sqlite(rusqlite::Error),
    /// A file of the library could not be read or written.
    #[error("The library's folder could not be used: {0}. Check that it exists and is yours.")]
    Io(std::io::Error),
}

impl StoreError {
    /// A short name that programs can act on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Problem(problem) => problem.code(),
            Self::NotFound { .. } => "not_found",
            Self::Exists { .. } => "exists",
            Self::OtherCase { .. } => "other_case",
            Self::InUse { .. } => "in_use",
            Self::NothingTo { .. } => "nothing_to_undo",
            Self::UndoneAlready => "undone_already",
            Self::ChangedSince { .. } => "changed_since",
            Self::Newer { .. } => "newer_library",
            Self::NotALibrary { .. } => "not_a_library",
            Self::Busy { .. } => "busy",
            Self::DiskFull => "disk_full",
            Self::ReadOnly => "read_only",
            Self::Disk { .. } => "disk",
            Self::Damaged { .. } => "damaged",
            Self::Cancelled => "cancelled",
            Self::NotSound { .. } => "not_sound",
            Self::NotBackedUp { .. } => "not_backed_up",
            Self::Sqlite(_) => "sqlite",
            Self::Io(_) => "io",
        }
    }

    pub(crate) fn not_found(what: &'static str, id: impl ToString) -> Self {
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
