//! What can be wrong with a database, in words that say what it means.

use docket_domain::Told;
use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

/// Something that is wrong with the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// What it is.
    pub what: DatabaseDamage,
    /// Where: a table and row, an entry of the journal.
    pub place: String,
}

impl Damage {
    pub(super) fn new(place: impl Into<String>, what: DatabaseDamage) -> Self {
        Self { what, place: place.into() }
    }

    /// A short name that programs can act on.
    pub fn code(&self) -> String {
        Told::of(&self.what).code
    }
}

/// What is wrong with a place in the database.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is told by its message")]
pub enum DatabaseDamage {
    #[error("Entries {first} to {last} are missing.")]
    EntryMissing {
        #[ts(type = "number")]
        first: i64,
        #[ts(type = "number")]
        last: i64,
    },
    #[error(
        "It does not follow from the entry before it: one of the two was altered, or entries \
         between them were taken out."
    )]
    ChainBroken,
    #[error("What it says was altered after it was written.")]
    EntryAltered,
    #[error("Its changes can't be read or do not fit: {why}.")]
    EntryNotReplayable { why: Told },
    #[error(
        "Its newest entries are missing: it ends with number {found}, and had {had}. The database \
         was cut short, lost its log (docket.db-wal), or an older one was put in its place."
    )]
    #[serde(rename = "entries_lost")]
    EndLost {
        #[ts(type = "number")]
        found: u64,
        #[ts(type = "number")]
        had: u64,
    },
    #[error(
        "Entry {entry} is not the one that was written: an older database was put in the place of \
         this library's, and worked on."
    )]
    #[serde(rename = "entries_lost")]
    OtherEntries {
        #[ts(type = "number")]
        entry: u64,
    },
    #[error("It can't be read to its end: {why}")]
    Unreadable { why: Told },
    #[error(
        "This row is not as the journal says: it was changed, added or removed by something other \
         than Docket."
    )]
    RowAltered,
    #[error("What can be undone is not what the journal says, at {entries} entries.")]
    UndoLine { entries: usize },
    #[error("Which changes are told of which claim is not what the journal says.")]
    HistoriesDiffer,
    #[error("{parts} parts belong to no entry of the journal.")]
    PartWithoutEntry {
        #[ts(type = "number")]
        parts: i64,
    },
    #[error("{detail}")]
    SearchIndex {
        /// In what it differs from the texts.
        detail: String,
    },
    #[error("{rows} rows are not as the claims are: lists and counts may be wrong.")]
    ListsDiffer {
        #[ts(type = "number")]
        rows: i64,
    },
    #[error("This part of the database's structure is not as Docket made it.")]
    SchemaAltered,
    #[error("{detail}")]
    DatabaseDamaged {
        /// What SQLite said.
        detail: String,
    },
    #[error("A row of {table} refers to one of {parent} that is not there.")]
    ReferenceBroken { table: String, parent: String },
}
