//! What can go wrong at the desk, and the one form in which it is shown.

use docket_domain::Problem;
use docket_locker::LockerError;
use docket_report::ReportError;
use docket_store::StoreError;
use thiserror::Error;

use crate::ErrorView;

/// Something could not be done. Nothing has been changed when this is returned, unless it says so.
#[derive(Debug, Error)]
pub enum DeskError {
    /// What was asked for breaks a rule.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The store refused or failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file was refused or could not be kept.
    #[error(transparent)]
    Locker(#[from] LockerError),
    /// A report could not be made.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// Somebody has the library open that a repair wants for itself.
    #[error(
        "Another window or command has this library open. Close it, then repair. Nothing was \
         changed."
    )]
    OpenElsewhere,
    /// A repair has the library for itself.
    #[error("This library is just being repaired. Wait until that is done, then open it again.")]
    BeingRepaired,
    /// The folder has the files of a library, and no database.
    #[error(
        "The database of this library, docket.db in “{place}”, is not there, though its evidence or \
         backups are. Put it back, or run “docket repair” to make it anew from the backups."
    )]
    DatabaseMissing {
        /// The library's folder.
        place: String,
    },
    /// Nothing of a database could be read.
    #[error(
        "Nothing of this library's database could be brought back. A copy of it as it is lies in \
         {place}. If you have a backup elsewhere, “docket restore” makes a library of it."
    )]
    NothingLeft {
        /// Where the copy is.
        place: String,
    },
    /// A folder that can't be looked through.
    #[error("“{place}” can't be looked through: {why}. Check its name and permissions.")]
    NotRead {
        /// The folder.
        place: String,
        /// What the system said.
        why: String,
    },
    /// A beginning that no id has.
    #[error("No {what} is called or begins with “{text}”. {hint}")]
    NoneSuch {
        /// What was looked for.
        what: &'static str,
        /// What was written.
        text: String,
        /// How to see which there are.
        hint: &'static str,
    },
    /// A beginning that several ids have.
    #[error("“{text}” could be any of these; write more of it:\n{choices}")]
    Ambiguous {
        /// What was written.
        text: String,
        /// The candidates, a line each.
        choices: String,
    },
    /// A file that no text can be read from.
    #[error(
        "No text could be read from “{name}”, so no claim can be picked out of it. Attach it as \
         evidence, or copy its text and bring that in."
    )]
    NoText {
        /// The file's name.
        name: String,
    },
    /// A report that would name somebody confidential.
    #[error(
        "This report would give away what is confidential, so it was not written. “{name}” stands \
         in: {places}. Change those words, or lift the confidentiality if that is safe."
    )]
    WouldLeak {
        /// The confidential name.
        name: String,
        /// Where it stands in the report.
        places: String,
    },
    /// A report about nothing.
    #[error("There is no claim to report on. Add a claim to the case, or choose another.")]
    NothingToReport,
    /// Claims of several cases in one report.
    #[error(
        "These claims belong to several cases. A report is about one: choose claims of one case."
    )]
    SeveralCases,
    /// Reports are not written in that language.
    #[error("There are no reports in “{tag}”. Choose English (en), Persian (fa) or Arabic (ar).")]
    NoSuchLanguage {
        /// What was asked for.
        tag: String,
    },
    /// A report's folder or file could not be written.
    #[error("“{place}” could not be written: {why}. Choose another folder, or make room.")]
    NotWritten {
        /// The file or folder.
        place: String,
        /// What the system said.
        why: String,
    },
    /// What was read back is not what was written.
    #[error(
        "“{place}” was written, but reading it back gave something else. It was removed again. The \
         disk may be failing: choose another folder."
    )]
    NotAsWritten {
        /// The file.
        place: String,
    },
    /// A library is brought back to a new place alone.
    #[error(
        "There is something in “{place}” already. A library is brought back to a new place: name a \
         folder that is empty or not there yet."
    )]
    NotEmpty {
        /// The folder.
        place: String,
    },
    /// Backups do not go among a library's own files.
    #[error(
        "“{place}” is a library itself. Name a folder for the backups, such as one on another disk."
    )]
    IsLibrary {
        /// The folder.
        place: String,
    },
    /// A backup that nothing can be brought back from.
    #[error(
        "The backup in “{place}” is damaged ({detail}), so nothing was brought back. Choose another: \
         “docket backup list” shows which there are."
    )]
    BackupDamaged {
        /// Its database.
        place: String,
        /// What was noticed.
        detail: String,
    },
    /// The settings could not be read or written.
    #[error("The settings in “{place}” could not be used: {why}.")]
    Settings {
        /// The file.
        place: String,
        /// What was wrong.
        why: String,
    },
    /// The sample that comes with Docket is faulty.
    #[error(
        "The sample case could not be read: {why}. This is a fault in Docket; please report it."
    )]
    Sample {
        /// What was wrong.
        why: String,
    },
}

impl DeskError {
    /// A short name that programs can act on.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Problem(problem) => problem.code(),
            Self::Store(error) => error.code(),
            Self::Locker(error) => error.code(),
            Self::Report(_) => "report",
            Self::OpenElsewhere => "open_elsewhere",
            Self::BeingRepaired => "being_repaired",
            Self::DatabaseMissing { .. } => "database_missing",
            Self::NothingLeft { .. } => "nothing_left",
            Self::NotRead { .. } => "not_read",
            Self::NoneSuch { .. } => "not_found",
            Self::Ambiguous { .. } => "ambiguous",
            Self::NoText { .. } => "no_text",
            Self::WouldLeak { .. } => "would_leak",
            Self::NothingToReport => "nothing_to_report",
            Self::SeveralCases => "several_cases",
            Self::NoSuchLanguage { .. } => "no_such_language",
            Self::NotWritten { .. } => "not_written",
            Self::NotAsWritten { .. } => "not_as_written",
            Self::NotEmpty { .. } => "not_empty",
            Self::IsLibrary { .. } => "is_library",
            Self::BackupDamaged { .. } => "backup_damaged",
            Self::Settings { .. } => "settings",
            Self::Sample { .. } => "sample",
        }
    }

    /// The error as it is shown, at the edge.
    pub fn view(&self) -> ErrorView {
        let mut cause: Option<&dyn std::error::Error> = std::error::Error::source(self);
        let mut detail = Vec::new();
        while let Some(error) = cause {
            detail.push(error.to_string());
            cause = error.source();
        }
        ErrorView {
            code: self.code().to_owned(),
            message: self.to_string(),
            detail: detail.join(": "),
        }
    }
}
