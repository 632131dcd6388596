//! Bringing the search indexes up to date. Triggers note what a change touched; it is indexed once, before
//! the change is committed.

use rusqlite::Connection;

use crate::StoreError;

/// Indexes what is due. Whoever changes the domain tables calls it before the commit.
pub(crate) fn catch_up(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT INTO search_now (kind) SELECT DISTINCT kind FROM search_due")?
        .execute([])?;
    Ok(())
}
