//! Whether the database is one that SQLite and Docket can work with.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::Connection;

use super::Damage;
use crate::StoreError;
use crate::open::fresh;

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
        damage.push(Damage::new(
            "schema_altered",
            name.as_str(),
            "This part of the database's structure is not as Docket made it.",
        ));
    }
    Ok(())
}

pub(super) fn sqlite_integrity(
    conn: &Connection,
    damage: &mut Vec<Damage>,
) -> Result<(), StoreError> {
    let mut check = conn.prepare("PRAGMA integrity_check")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            damage.push(Damage::new("database_damaged", "docket.db", line));
        }
    }
    Ok(())
}

pub(super) fn foreign_keys(conn: &Connection, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    let mut check = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        damage.push(Damage::new(
            "reference_broken",
            &table,
            format!("A row of {table} refers to one of {parent} that is not there."),
        ));
    }
    Ok(())
}
