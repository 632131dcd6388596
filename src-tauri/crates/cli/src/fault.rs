//! What can go wrong on the command line, beyond what the desk says.

use std::io;
use std::process::ExitCode;

use docket_desk::domain::Problem;
use docket_desk::store::StoreError;
use docket_desk::{DeskError, ErrorView};
use thiserror::Error;

/// Why a command did not do what was asked.
#[derive(Debug, Error)]
pub enum Fault {
    #[error(transparent)]
    Desk(#[from] DeskError),
    #[error(
        "There is no library in “{place}”. “docket case add TITLE” starts one there; --library DIR \
         chooses another folder."
    )]
    NoLibrary { place: String },
    #[error(
        "Docket can't tell where your files belong. Name the library's folder with --library DIR."
    )]
    NoHome,
    #[error(
        "Docket does not know who you are, and every change is kept with a name. Give it once with \
         “docket settings set --name NAME”, or with --user NAME."
    )]
    NoName,
    #[error("This library has no case yet. “docket case add TITLE” adds one.")]
    NoCase,
    #[error("This library has several cases. Say which with --case:\n{choices}")]
    WhichCase { choices: String },
    #[error(
        "{what} is not valid UTF-8, so it can't be kept as text. Save it as a file and bring that \
         in: Docket finds out in which encoding a file is."
    )]
    NotUtf8 { what: &'static str },
    #[error(
        "What was piped in is longer than the {limit} bytes that Docket takes. Save it as a file."
    )]
    TooMuch { limit: u64 },
    #[error("What was piped in could not be read: {0}.")]
    Input(io::Error),
    #[error(
        "“{text}” is not a moment that Docket can read. Write it like 2026-01-12T09:30:00+03:30."
    )]
    NotAMoment { text: String },
    #[error("{0}")]
    NotJoined(&'static str),
    #[error("{}", .0.message)]
    Refused(ErrorView),
    #[error("The answer could not be written: {0}.")]
    Output(io::Error),
    /// Wrong usage, in the words of the parser.
    #[error("{message}")]
    Usage { code: &'static str, message: String },
    /// Damage was found; the command has said what.
    #[error(
        "This library is damaged. “docket repair” brings back what can be brought back, and keeps \
         what was damaged."
    )]
    Damage,
    #[error("{}", .0.message)]
    TooDamaged(ErrorView),
    #[error("There is no backup yet. “docket backup” makes one.")]
    NoBackup,
    /// The command has said what.
    #[error("This backup is damaged. Make a new one with “docket backup”.")]
    BackupDamage,
    /// The command has said what.
    #[error(
        "Not all of it could be brought back. Another backup may have the rest: “docket backup list”."
    )]
    NotAllBack,
}

impl Fault {
    /// The code to leave the program with.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage { .. } => ExitCode::from(2),
            Self::Damage | Self::TooDamaged(_) | Self::BackupDamage | Self::NotAllBack => {
                ExitCode::from(3)
            }
            _ => ExitCode::FAILURE,
        }
    }

    /// The error as `--json` shows it.
    pub fn view(&self) -> ErrorView {
        let code = match self {
            Self::Desk(error) => return error.view(),
            Self::Refused(view) | Self::TooDamaged(view) => return view.clone(),
            Self::NoLibrary { .. } => "no_library",
            Self::NoHome => "no_home",
            Self::NoName => "no_name",
            Self::NoCase => "no_case",
            Self::WhichCase { .. } => "which_case",
            Self::NotUtf8 { .. } => "not_utf8",
            Self::TooMuch { .. } => "too_long",
            Self::Input(_) => "input",
            Self::NotAMoment { .. } => "not_a_moment",
            Self::NotJoined(_) => "not_found",
            Self::Output(_) => "output",
            Self::Usage { code, .. } => code,
            Self::Damage => "damaged",
            Self::NoBackup => "no_backup",
            Self::BackupDamage => "backup_damaged",
            Self::NotAllBack => "not_all_back",
        };
        // Told in English alone, and so without what it would take to tell it otherwise.
        ErrorView {
            code: code.to_owned(),
            args: serde_json::Map::new(),
            message: self.to_string(),
            detail: String::new(),
        }
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Desk(error.into())
    }
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        Self::Desk(problem.into())
    }
}
