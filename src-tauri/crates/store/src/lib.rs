//! The library's database: its tables, its journal, and the one door through which they change.
//!
//! [`Store::apply`] is the only way to write. Everything else reads.

mod appearances;
mod apply;
mod cases;
mod changed;
mod claims;
mod column;
mod error;
mod evidence;
mod filter;
mod findings;
mod ids;
mod journal;
mod matching;
mod open;
mod persons;
mod relations;
mod search;
mod snippet;
mod sources;
mod typo;
mod undo;
mod verdicts;
mod verify;
mod view;

use std::path::Path;

use rusqlite::Connection;

pub use apply::{Moment, Outcome};
pub use error::StoreError;
pub use ids::Thing;
pub use verify::{Damage, KeptFile};
pub use view::*;

/// An open library's database.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
}

impl Store {
    /// Opens the database at `path`, making it if it is not there, and brings it up to date.
    ///
    /// # Errors
    /// [`StoreError::Newer`] and [`StoreError::NotALibrary`] leave the file untouched.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Ok(Self { conn: open::open(path)? })
    }

    /// A number that changes when another program, or another connection of this one, has written.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.conn.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }
}
