//! Cases: their rows, written and read.

use docket_domain::{Case, CaseId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::column::{id, require, require_new};
use crate::record::Writing;
use crate::{CaseRow, Store, StoreError, Thing, VerdictCounts, claims, evidence, sources, views};

const WHAT: Thing = Thing::Case;

pub(crate) fn add(conn: &Connection, CaseId(id): CaseId, case: &Case) -> Result<(), StoreError> {
    require_new(conn, "cases", WHAT, id)?;
    conn.prepare_cached("INSERT INTO cases (id, title, summary, sample) VALUES (?, ?, ?, ?)")?
        .execute(params![id, case.title, case.summary, case.sample])?;
    Ok(())
}

pub(crate) fn edit(conn: &Connection, CaseId(id): CaseId, case: &Case) -> Result<(), StoreError> {
    require(conn, "cases", WHAT, id)?;
    conn.prepare_cached("UPDATE cases SET title = ?2, summary = ?3, sample = ?4 WHERE id = ?1")?
        .execute(params![id, case.title, case.summary, case.sample])?;
    Ok(())
}

/// So many things of a case are removed between two breaths.
const STEP: u32 = 500;

/// Removes the case with everything in it.
pub(crate) fn remove(
    conn: &Connection,
    CaseId(id): CaseId,
    writing: &mut Writing<'_>,
) -> Result<(), StoreError> {
    require(conn, "cases", WHAT, id)?;
    type Remove = fn(&Connection, Uuid) -> Result<(), StoreError>;
    let things: [(&str, Remove); 4] = [
        ("views", |conn, id| views::remove(conn, id.into())),
        ("claims", |conn, id| claims::remove(conn, id.into())),
        ("evidence", |conn, id| evidence::remove(conn, id.into())),
        ("sources", |conn, id| sources::remove(conn, id.into())),
    ];
    for (table, remove) in things {
        let some = format!("SELECT id FROM {table} WHERE case_id = ? LIMIT {STEP}");
        loop {
            let ids: Vec<Uuid> = conn
                .prepare_cached(&some)?
                .query_map([id], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            if ids.is_empty() {
                break;
            }
            ids.into_iter().try_for_each(|id| remove(conn, id))?;
            writing.breathe()?;
        }
    }
    conn.execute("DELETE FROM cases WHERE id = ?", [id])?;
    Ok(())
}

impl Store {
    /// All cases, the newest first. Asked for after every change: what it counts is counted already.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn cases(&self) -> Result<Vec<CaseRow>, StoreError> {
        let mut all = self.conn.prepare_cached(
            "SELECT cases.*,
                    (SELECT n FROM list_counts WHERE list = 4 AND of = cases.id) AS sources,
                    (SELECT n FROM list_counts WHERE list = 5 AND of = cases.id) AS evidence,
                    sum(n) FILTER (WHERE state % 4 = 1) AS confirmed,
                    sum(n) FILTER (WHERE state % 4 = 2) AS denied,
                    sum(n) FILTER (WHERE state % 4 = 3) AS unverified,
                    sum(n) FILTER (WHERE state % 4 = 0) AS unchecked
             FROM cases LEFT JOIN list_counts ON list = 1 AND of = cases.id
             GROUP BY cases.id ORDER BY cases.id DESC",
        )?;
        let rows = all.query_map([], case_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The sample case, if it is there. Asked for after every change, so it counts nothing.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn sample_case(&self) -> Result<Option<CaseId>, StoreError> {
        let newest = self
            .conn
            .prepare_cached("SELECT id FROM cases WHERE sample ORDER BY id DESC LIMIT 1")?
            .query_row([], |row| id(row, "id"))
            .optional()?;
        Ok(newest)
    }
}

fn case_row(row: &Row<'_>) -> Result<CaseRow, rusqlite::Error> {
    // Nothing counted is none.
    let count = |column| row.get::<_, Option<u32>>(column).map(Option::unwrap_or_default);
    Ok(CaseRow {
        id: id(row, "id")?,
        case: Case {
            title: row.get("title")?,
            summary: row.get("summary")?,
            sample: row.get("sample")?,
        },
        verdicts: VerdictCounts {
            confirmed: count("confirmed")?,
            denied: count("denied")?,
            unverified: count("unverified")?,
            none: count("unchecked")?,
        },
        sources: count("sources")?,
        evidence: count("evidence")?,
    })
}
