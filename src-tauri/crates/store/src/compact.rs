//! Making the database smaller without losing anything: its journal least of all.

use crate::{Store, StoreError};

/// What a compaction did, in bytes of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compacted {
    /// Before.
    pub before: u64,
    /// Afterwards.
    pub after: u64,
}

impl Store {
    /// Merges what the search indexes keep apart, gives back the room that removed rows left, and
    /// takes the log in. `by` is who others are told has the turn. Rows, journal and hashes stay as
    /// they are; nothing is entered into the journal.
    ///
    /// # Errors
    /// When somebody else is writing, or there is no room for a second copy while it is made.
    pub fn compact(&mut self, by: &str) -> Result<Compacted, StoreError> {
        let _turn = self.turns.take(by)?;
        let pages = || -> Result<u64, StoreError> {
            let bytes: i64 = self.conn.query_row(
                "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
                [],
                |row| row.get(0),
            )?;
            Ok(bytes.cast_unsigned())
        };
        let before = pages()?;
        for kind in ["claim", "source", "evidence", "finding"] {
            let merge = format!("INSERT INTO search_{kind} (search_{kind}) VALUES ('optimize')");
            self.conn.execute(&merge, [])?;
        }
        self.conn.execute_batch("VACUUM")?;
        let truncate = "PRAGMA wal_checkpoint(TRUNCATE)";
        self.conn.query_row(truncate, [], |_| Ok(()))?;
        Ok(Compacted { before, after: pages()? })
    }
}
