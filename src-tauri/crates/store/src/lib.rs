//! The library's database: its tables, its journal, and the one door through which they change.
//!
//! [`Store::apply`] is the only way to write. Everything else reads.

mod alone;
mod appearances;
mod apply;
mod backup;
mod cases;
mod changed;
mod claims;
mod column;
mod compact;
mod completion;
mod error;
mod evidence;
mod filter;
mod findings;
mod head;
mod history;
mod ids;
mod index;
mod journal;
mod matching;
mod moving;
mod open;
mod order;
mod overview;
mod persons;
mod record;
mod relations;
mod salvage;
mod search;
mod snippet;
mod sources;
mod stop;
mod timeline;
mod turn;
mod typo;
mod undo;
mod verdicts;
mod verify;
mod view;
mod views;

use std::path::Path;

use head::HeadFile;
use rusqlite::{Connection, TransactionBehavior};
use turn::Turns;

pub use apply::{Moment, Outcome};
pub use backup::{BACKUPS, BackupFolder, PassingCopy};
pub use compact::Compacted;
pub use error::{StoreError, Undoing};
pub use ids::Thing;
pub use salvage::Salvaged;
pub use turn::Holder;
pub use verify::{Damage, DatabaseDamage, KeptFile};
pub use view::*;

/// An open library's database.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    turns: Turns,
    head: HeadFile,
}

impl Store {
    /// Opens the database at `path`, making it if it is not there, and brings it up to date.
    ///
    /// # Errors
    /// [`StoreError::Newer`] and [`StoreError::NotALibrary`] leave the file untouched.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let mut turns = Turns::of(path);
        let conn = open::open(path, &mut turns)?;
        let mut store = Self { turns, ..Self::reading(path, conn) };
        if store.lost_entries()?.is_some() {
            store.head.freeze();
        }
        Ok(store)
    }

    fn reading(path: &Path, conn: Connection) -> Self {
        Self { conn, turns: Turns::of(path), head: HeadFile::of(path) }
    }

    /// Makes everything that is derived again, from the domain tables and the journal: the search index,
    /// lists and counts, what became of each claim. Nothing of it is recorded, and in a sound library nothing is different afterwards.
    ///
    /// # Errors
    /// When the database can't be read or written.
    pub fn derive_again(&mut self) -> Result<(), StoreError> {
        let _turn = self.turns.take("Docket, making lists and the search index again,")?;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(open::REFILL)?;
        history::derive(&tx)?;
        Ok(tx.commit()?)
    }

    /// A number that changes when another program, or another connection of this one, has written.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.conn.pragma_query_value(None, "data_version", |row| row.get(0))?)
    }
}
