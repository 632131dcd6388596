//! Whether what is derived from the domain tables and the journal is what these say.

use std::collections::HashSet;
use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::{Connection, Row};
use uuid::Uuid;

use super::{Damage, DatabaseDamage};
use crate::column::word;
use crate::undo::Kind;
use crate::{HitKind, StoreError};

/// What undo would do next is what the journal says.
pub(super) fn undo_line(conn: &Connection, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    let (mut undo, mut redo) = (HashSet::new(), HashSet::new());
    let mut all = conn.prepare("SELECT id, kind, undoes FROM journal ORDER BY seq")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let (id, kind): (Uuid, Kind) = (row.get(0)?, word(row, "kind")?);
        if let Some(target) = row.get::<_, Option<Uuid>>(2)? {
            undo.remove(&target);
            redo.remove(&target);
        }
        if kind == Kind::Do {
            redo.clear();
        }
        if kind == Kind::Undo {
            redo.insert(id)
        } else {
            undo.insert(id)
        };
    }
    let mut kept = conn.prepare("SELECT id, redo FROM undo_line LEFT JOIN journal USING (seq)")?;
    let mut rows = kept.query([])?;
    let mut entries = 0;
    while let Some(row) = rows.next()? {
        let line = if row.get(1)? { &mut redo } else { &mut undo };
        entries += usize::from(!row.get::<_, Option<Uuid>>(0)?.is_some_and(|id| line.remove(&id)));
    }
    entries += undo.len() + redo.len();
    if entries > 0 {
        damage.push(Damage::new("undo_line", DatabaseDamage::UndoLine { entries }));
    }
    Ok(())
}

/// Which entries changed which claims, as a sum that does not depend on the order: the table may be as long
/// as the journal.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Histories {
    rows: u64,
    sum: u64,
}

impl Histories {
    pub(super) fn add(&mut self, claim: Uuid, seq: i64, part: i64) {
        let mut hasher = DefaultHasher::new();
        (claim, seq, part).hash(&mut hasher);
        self.rows += 1;
        self.sum = self.sum.wrapping_add(hasher.finish());
    }

    /// What is noted of them is what the journal says.
    pub(super) fn check(
        &self,
        replayed: &Connection,
        damage: &mut Vec<Damage>,
    ) -> Result<(), StoreError> {
        let mut found = Self::default();
        let mut all = replayed.prepare(
            "SELECT id, seq, part FROM library.claim_entries
             LEFT JOIN library.search_keys USING (key)",
        )?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            let claim: Option<Uuid> = row.get(0)?;
            found.add(claim.unwrap_or_default(), row.get(1)?, row.get(2)?);
        }
        if found != *self {
            damage.push(Damage::new("claim_entries", DatabaseDamage::HistoriesDiffer));
        }
        Ok(())
    }
}

/// Every part belongs to an entry.
pub(super) fn stray_parts(conn: &Connection, damage: &mut Vec<Damage>) -> Result<(), StoreError> {
    let parts: i64 = conn.query_row(
        "SELECT count(*) FROM journal_parts WHERE seq NOT IN (SELECT seq FROM journal)",
        [],
        |row| row.get(0),
    )?;
    if parts > 0 {
        damage.push(Damage::new("journal_parts", DatabaseDamage::PartWithoutEntry { parts }));
    }
    Ok(())
}

/// The index has an entry for each thing that is searched, and no others. What is derived otherwise is
/// as it would be if it were made again.
pub(super) fn lists_and_index(
    conn: &Connection,
    damage: &mut Vec<Damage>,
) -> Result<(), StoreError> {
    for kind in HitKind::ALL.map(HitKind::as_str) {
        let place = format!("search_{kind}");
        // Beside the words, FTS5 has a row of its own for each thing that it indexes.
        let (missing, extra): (i64, i64) = conn.query_row(
            &format!(
                "SELECT (SELECT count(*) FROM search_{kind}_texts texts WHERE NOT EXISTS (
                             SELECT 1 FROM search_keys
                             JOIN search_{kind}_docsize docs ON docs.id = search_keys.key
                             WHERE kind = '{kind}' AND search_keys.id = texts.id)),
                        (SELECT count(*) FROM search_{kind}_docsize)
                            - (SELECT count(*) FROM search_{kind}_texts)"
            ),
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let mut wrong = String::new();
        if missing > 0 {
            let _ = write!(wrong, "{missing} things can't be found by their words. ");
        }
        if extra + missing > 0 {
            let _ = write!(wrong, "{} things that are gone are still in it. ", extra + missing);
        }
        if !wrong.is_empty() {
            let detail = wrong.trim_end().to_owned();
            damage.push(Damage::new(place, DatabaseDamage::SearchIndex { detail }));
        }
    }
    let due: i64 = conn.query_row("SELECT count(*) FROM search_due", [], |row| row.get(0))?;
    if due > 0 {
        let detail = format!("{due} things were changed and not indexed again.");
        damage.push(Damage::new("search_due", DatabaseDamage::SearchIndex { detail }));
    }
    for table in ["claim_facts", "claim_lists", "list_counts"] {
        // But for those columns that SQLite makes of the others.
        let columns: String = conn.query_row(
            "SELECT group_concat(name, ', ') FROM pragma_table_info(?)",
            [table],
            |row| row.get(0),
        )?;
        let rows: i64 = conn.query_row(
            &format!(
                "SELECT (SELECT count(*) FROM
                             (SELECT {columns} FROM {table} EXCEPT SELECT {columns} FROM {table}_now))
                      + (SELECT count(*) FROM
                             (SELECT {columns} FROM {table}_now EXCEPT SELECT {columns} FROM {table}))"
            ),
            [],
            |row| row.get(0),
        )?;
        if rows > 0 {
            damage.push(Damage::new(table, DatabaseDamage::ListsDiffer { rows }));
        }
    }
    Ok(())
}

/// The search indexes are what comes out when everything is indexed anew: FTS5's own check can't know,
/// since they hold no texts.
pub(super) fn search_words(
    replayed: &Connection,
    damage: &mut Vec<Damage>,
) -> Result<(), StoreError> {
    replayed.execute_batch("INSERT INTO main.search_keys SELECT * FROM library.search_keys")?;
    for (kind, table) in [
        ("claim", "claims"),
        ("source", "sources"),
        ("evidence", "evidence"),
        ("finding", "findings"),
    ] {
        replayed.execute_batch(&format!(
            "INSERT INTO main.search_again (kind, id) SELECT '{kind}', id FROM main.{table};
             INSERT INTO main.search_now (kind) VALUES ('{kind}');
             CREATE VIRTUAL TABLE temp.expected USING fts5vocab (main, search_{kind}, instance);
             CREATE VIRTUAL TABLE temp.found USING fts5vocab (library, search_{kind}, instance);"
        ))?;
        if !same_words(replayed)? {
            let detail = "The index does not have the words that the library's texts have: some things \
                          would not be found.";
            let wrong = DatabaseDamage::SearchIndex { detail: detail.to_owned() };
            damage.push(Damage::new(format!("search_{kind}"), wrong));
        }
        replayed.execute_batch("DROP TABLE temp.expected; DROP TABLE temp.found")?;
    }
    Ok(())
}

/// Whether the same words stand at the same places in the two indexes, which tell them in order.
fn same_words(conn: &Connection) -> Result<bool, StoreError> {
    type Place = (String, i64, String, i64);
    let place = |row: &Row<'_>| -> Result<Place, rusqlite::Error> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    };
    let all =
        |table: &str| conn.prepare(&format!("SELECT term, doc, col, offset FROM temp.{table}"));
    let (mut expected, mut found) = (all("expected")?, all("found")?);
    let (mut expected, mut found) = (expected.query([])?, found.query([])?);
    loop {
        let expected = expected.next()?.map(place).transpose()?;
        let found = found.next()?.map(place).transpose()?;
        if expected != found {
            return Ok(false);
        }
        if found.is_none() {
            return Ok(true);
        }
    }
}
