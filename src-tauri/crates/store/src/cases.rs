//! Cases: their rows, written and read.

use docket_domain::{Case, CaseId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::column::{count, id, require, require_new};
use crate::record::Writing;
use crate::{CaseRow, Store, StoreError, VerdictCounts, claims, evidence, sources};

const WHAT: &str = "case";

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
    let things: [(&str, Remove); 3] = [
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
    /// All cases, the newest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn cases(&self) -> Result<Vec<CaseRow>, StoreError> {
        let mut all = self.conn.prepare_cached(
            "SELECT cases.*,
                    (SELECT count(*) FROM sources WHERE case_id = cases.id) AS sources,
                    (SELECT count(*) FROM evidence WHERE case_id = cases.id) AS evidence,
                    coalesce(confirmed, 0) AS confirmed, coalesce(denied, 0) AS denied,
                    coalesce(unverified, 0) AS unverified, coalesce(unchecked, 0) AS unchecked
             FROM cases LEFT JOIN (
                 SELECT case_id, sum(word IS 'confirmed') AS confirmed,
                        sum(word IS 'denied') AS denied, sum(word IS 'unverified') AS unverified,
                        sum(word IS NULL) AS unchecked
                 FROM claims LEFT JOIN verdicts ON claim_id = claims.id GROUP BY case_id
             ) ON case_id = cases.id
             ORDER BY cases.id DESC",
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
    Ok(CaseRow {
        id: id(row, "id")?,
        case: Case {
            title: row.get("title")?,
            summary: row.get("summary")?,
            sample: row.get("sample")?,
        },
        verdicts: VerdictCounts {
            confirmed: count(row, "confirmed")?,
            denied: count(row, "denied")?,
            unverified: count(row, "unverified")?,
            none: count(row, "unchecked")?,
        },
        sources: count(row, "sources")?,
        evidence: count(row, "evidence")?,
    })
}
