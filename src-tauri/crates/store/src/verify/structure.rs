//! Whether the database is one that SQLite and Docket can work with.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;

use super::{Damage, DatabaseDamage};
use crate::open::fresh;
use crate::{HitKind, StoreError};

/// The tables, indexes and triggers are those that Docket made: whoever takes a trigger away could
/// change what it guards.
pub(super) fn schema(conn: &Connection, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    let all = |conn: &Connection| -> Result<BTreeSet<(String, String)>, StoreError> {
        let mut all = conn.prepare(
            "SELECT CAST(name AS TEXT), concat_ws(' ', quote(type), quote(tbl_name), quote(sql))
             FROM main.sqlite_schema",
        )?;
        let rows = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let (found, expected) = (all(conn)?, all(&fresh(Path::new(""))?)?);
    let differing = found.symmetric_difference(&expected).map(|(name, _)| name);
    for name in differing.collect::<BTreeSet<_>>() {
        damage.push(Damage::new(name.as_str(), DatabaseDamage::SchemaAltered));
    }
    Ok(())
}

/// Makes FTS5 read its structure anew: its check of itself does not, and would take what another
/// connection has merged away since for damage. Opening a cursor does.
pub(super) fn forget_old_index(conn: &Connection) -> Result<(), StoreError> {
    for kind in HitKind::ALL {
        let kind = kind.as_str();
        conn.prepare(&format!("SELECT 1 FROM search_{kind} LIMIT 1"))?.exists([])?;
    }
    Ok(())
}

/// SQLite's own check, which has FTS5 check its indexes.
pub(super) fn sqlite_integrity(
    conn: &Connection,
    damage: &mut Vec<Damage>,
) -> Result<(), StoreError> {
    let mut check = conn.prepare("PRAGMA integrity_check")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()? {
        let detail: String = row.get(0)?;
        if detail != "ok" {
            let what = if detail.to_lowercase().contains("fts5") {
                DatabaseDamage::SearchIndex { detail }
            } else {
                DatabaseDamage::DatabaseDamaged { detail }
            };
            damage.push(Damage::new("docket.db", what));
        }
    }
    Ok(())
}

pub(super) fn foreign_keys(conn: &Connection, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    let mut check = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        damage.push(Damage::new(table.clone(), DatabaseDamage::ReferenceBroken { table, parent }));
    }
    Ok(())
}
