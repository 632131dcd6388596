//! One thing that is wrong, as it is shown; and what the desk itself finds to be wrong.

use std::fmt::Display;

use docket_domain::Told;
use docket_locker::Damage as FileDamage;
use docket_store::Damage as StoreDamage;
use serde::Serialize;
use serde_json::{Map, Value};
use thiserror::Error;
use ts_rs::TS;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DamageView {
    /// A short name that programs can act on.
    pub code: String,
    /// What the message tells of, by name, so that it can be told in another language.
    #[ts(type = "{ [name: string]: string | number | Told }")]
    pub args: Map<String, Value>,
    /// Where it is: a table and row, an entry of the journal, a file in the library.
    pub place: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl DamageView {
    pub(crate) fn new(place: impl Into<String>, what: &(impl Display + Serialize)) -> Self {
        let Told { code, args, message } = Told::of(what);
        Self { code, args, place: place.into(), message }
    }
}

impl From<StoreDamage> for DamageView {
    fn from(damage: StoreDamage) -> Self {
        Self::new(damage.place, &damage.what)
    }
}

impl From<&FileDamage> for DamageView {
    fn from(damage: &FileDamage) -> Self {
        let place = match damage {
            FileDamage::Missing { sha256 }
            | FileDamage::Altered { sha256, .. }
            | FileDamage::SizeDiffers { sha256, .. }
            | FileDamage::Unreadable { sha256, .. }
            | FileDamage::Stray { sha256 } => sha256.to_string(),
            FileDamage::Foreign { path } => path.clone(),
        };
        Self::new(format!("evidence {place}"), damage)
    }
}

/// What is wrong with a backup, or with a database that can't be opened.
#[derive(Debug, Error, Serialize, TS)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
pub(crate) enum Damage {
    #[error("The library's database is not there.")]
    DatabaseMissing { place: String },
    #[error("{detail}")]
    DatabaseDamaged { detail: Told },
    #[error("Its database is damaged: {detail}. Use another backup.")]
    #[serde(rename = "database_damaged")]
    BackupDamaged { detail: String },
    #[error("The file is missing.")]
    FileMissing,
    #[error("The file was altered: {why}.")]
    FileAltered { why: String },
    #[error("The file can't be used: {why}")]
    FileUnreadable { why: Told },
}
