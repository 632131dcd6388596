//! What can go wrong at the desk, and the one form in which it is shown.

use std::fmt::Display;

use docket_domain::{Problem, Told};
use docket_locker::LockerError;
use docket_report::ReportError;
use docket_store::StoreError;
use serde::{Serialize, Serializer};
use thiserror::Error;
use ts_rs::TS;

use crate::ErrorView;

/// Something could not be done. Nothing has been changed when this is returned, unless it says so.
#[derive(Debug, Error, Serialize, TS)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
pub enum DeskError {
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
    #[serde(rename = "not_found")]
    NoneSuch {
        /// What was looked for.
        #[ts(type = "Thing | \"backup\"")]
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
    /// A backup that does not have all the files of its library.
    #[error(
        "{} could not be backed up, since the library's own are missing or damaged. Verify the \
         library: that names them.",
        some_files(*files)
    )]
    BackupLacks {
        /// How many it does not have.
        files: usize,
    },
    /// What was asked for breaks a rule.
    #[error(transparent)]
    #[serde(untagged)]
    Problem(#[from] Problem),
    /// The store refused or failed.
    #[error(transparent)]
    #[serde(untagged)]
    Store(#[from] StoreError),
    /// A file was refused or could not be kept.
    #[error(transparent)]
    #[serde(untagged)]
    Locker(#[from] LockerError),
    /// A report could not be made.
    #[error(transparent)]
    #[serde(untagged)]
    Report(#[from] ReportError),
}

fn some_files(many: usize) -> String {
    match many {
        1 => "A file of evidence".to_owned(),
        _ => format!("{many} files of evidence"),
    }
}

impl DeskError {
    /// A short name that programs can act on.
    pub fn code(&self) -> String {
        Told::of(self).code
    }

    /// The error as it is shown, at the edge.
    pub fn view(&self) -> ErrorView {
        view(self)
    }
}

/// What can go wrong in the window, outside the desk.
#[derive(Debug, Error, Serialize, TS)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
pub enum WindowError {
    /// An error of Docket's own making or the system's, which nobody can do anything about here.
    #[error(
        "Something went wrong inside Docket. Please try again; if it happens again, report it with \
         the details."
    )]
    Unexpected {
        /// What was noticed.
        #[serde(rename = "why", serialize_with = "in_words")]
        #[ts(type = "string")]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The page asked for something in a way that can't be read.
    #[error("{why}")]
    InvalidArgument {
        /// What was noticed.
        why: String,
    },
    /// There is no usual place for Docket's files.
    #[error(
        "This account has no home folder, so there is no usual place for Docket's files. Set \
         {variable} to the place you want, then start Docket again."
    )]
    NoHome {
        /// What can name the place.
        variable: &'static str,
    },
    /// Something that is not for the page to open.
    #[error(
        "Only the library's folder, and a report that was exported since Docket was started with its \
         folder, can be opened from here."
    )]
    NotExported,
}

fn in_words<S: Serializer>(error: &impl Display, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(error)
}

impl WindowError {
    /// The error as it is shown.
    pub fn view(&self) -> ErrorView {
        view(self)
    }
}

/// An error as it is shown, with what caused it.
fn view(error: &(impl std::error::Error + Serialize)) -> ErrorView {
    let Told { code, args, message } = Told::of(error);
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    let detail: Vec<String> = causes.map(ToString::to_string).collect();
    ErrorView { code, args, message, detail: detail.join(": ") }
}

#[cfg(test)]
mod tests {
    use docket_domain::{Lack, TextName, VerdictNeed, VerdictWord, Withholdable};
    use docket_store::{Holder, Thing};

    use super::*;

    fn told(error: impl Into<DeskError>) -> ErrorView {
        error.into().view()
    }

    #[test]
    fn what_a_message_tells_of_comes_with_it() {
        let limit = Problem::TooLong { field: TextName::Tag, actual: 1_200, limit: 1_000 };
        let holder = Holder { by: "Roya".into(), program: "docket".into(), process: 7 };
        let io = || std::io::Error::other("the cable is loose");
        for view in [
            told(Problem::NotADate { text: "soon".into() }),
            told(Problem::ControlCharacter { field: TextName::Note, code: 7, position: 3 }),
            told(limit),
            told(StoreError::Busy { holder: Some(holder) }),
            told(StoreError::InUse { claims: 2, exhibits: 1 }),
            told(StoreError::NotALibrary { path: "/srv/letters".into() }),
            told(StoreError::Io(io())),
            told(StoreError::from(Problem::NotADigest { text: "abc".into() })),
            told(LockerError::Io { name: "notes.txt".into(), source: io() }),
            told(ReportError::UnknownFormat { name: "odt".into() }),
            told(DeskError::NotWritten { place: "/mnt".into(), why: "it is gone".into() }),
        ] {
            assert!(!view.args.is_empty(), "{view:?}");
            // Choices are told by their words, in a message.
            for (name, value) in view.args.iter().filter(|(name, _)| *name != "field") {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                assert!(view.message.contains(&value), "{name} of {view:?}");
            }
        }
    }

    #[test]
    fn why_something_failed_can_be_told_in_another_language_too() {
        let why = Told::of(&StoreError::NotSound { detail: "it ends early".into() });
        let view = told(StoreError::NotBackedUp { why: why.clone() });
        assert!(view.message.contains(&format!("could not be made: {why} It has")), "{view:?}");
        assert_eq!(view.args["why"]["code"], "not_sound");
        assert_eq!(view.args["why"]["args"]["detail"], "it ends early");
    }

    #[test]
    fn choices_come_by_the_names_that_translations_know() {
        let named = |view: &ErrorView, name: &str| view.args[name].as_str().unwrap().to_owned();
        let empty = told(Problem::Empty { field: TextName::ClaimWording });
        assert_eq!(named(&empty, "field"), "claim_wording");
        assert_eq!(empty.message, "The claim is empty. Write it, then try again.");
        let withheld = told(Problem::WithheldWithoutReason { field: Withholdable::Person });
        assert_eq!(named(&withheld, "field"), "person");
        let lacks = told(Problem::EvidenceLacks { what: Lack::Address });
        assert_eq!(named(&lacks, "what"), "address");
        assert_eq!(lacks.message, "This link has no address. Give its address.");
        let verdict = VerdictWord::Denied;
        let needs = told(Problem::VerdictNeeds { verdict, needs: VerdictNeed::Reason });
        assert_eq!(
            (named(&needs, "verdict"), named(&needs, "needs")),
            ("denied".into(), "reason".into())
        );
        let other = told(StoreError::OtherCase { what: Thing::Evidence });
        assert_eq!(named(&other, "what"), "evidence");
        assert!(other.message.starts_with("The exhibit belongs to another case."), "{other:?}");
    }

    #[test]
    fn nobody_known_is_writing_where_the_process_is_0() {
        let view = told(StoreError::Busy { holder: None });
        assert_eq!(view.args["process"], 0);
        assert!(view.message.starts_with("Another window or command is writing"), "{view:?}");
    }

    #[test]
    fn what_is_known_only_of_the_cause_is_in_the_detail() {
        let view = WindowError::Unexpected { source: "the thread is gone".into() }.view();
        assert_eq!(
            (view.code.as_str(), view.detail.as_str()),
            ("unexpected", "the thread is gone")
        );
        assert_eq!(view.args["why"], "the thread is gone");
    }
}
