//! Saved views: their rows, written and read.

use docket_domain::{CaseId, ClaimOrder, SavedView, ViewId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{id, id_or_none, require, require_new, word};
use crate::{SavedViewRow, Store, StoreError, Thing};

const WHAT: Thing = Thing::View;

pub(crate) fn add(
    conn: &Connection,
    ViewId(id): ViewId,
    view: &SavedView,
) -> Result<(), StoreError> {
    require_new(conn, "views", WHAT, id)?;
    require_case(conn, view)?;
    conn.prepare_cached(
        "INSERT INTO views (id, case_id, name, words, order_by, descending)
         VALUES (?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        id,
        view.case.map(|case| case.0),
        view.name.trim(),
        view.words,
        view.order.by.as_str(),
        view.order.descending,
    ])?;
    Ok(())
}

pub(crate) fn edit(
    conn: &Connection,
    ViewId(id): ViewId,
    view: &SavedView,
) -> Result<(), StoreError> {
    require(conn, "views", WHAT, id)?;
    require_case(conn, view)?;
    conn.prepare_cached(
        "UPDATE views SET case_id = ?2, name = ?3, words = ?4, order_by = ?5, descending = ?6
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        view.case.map(|case| case.0),
        view.name.trim(),
        view.words,
        view.order.by.as_str(),
        view.order.descending,
    ])?;
    Ok(())
}

pub(crate) fn remove(conn: &Connection, ViewId(id): ViewId) -> Result<(), StoreError> {
    require(conn, "views", WHAT, id)?;
    conn.prepare_cached("DELETE FROM views WHERE id = ?")?.execute([id])?;
    Ok(())
}

fn require_case(conn: &Connection, view: &SavedView) -> Result<(), StoreError> {
    view.case.map_or(Ok(()), |case| require(conn, "cases", Thing::Case, case.0))
}

impl Store {
    /// The views of a case and those of every case, or all, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn views(&self, case: Option<CaseId>) -> Result<Vec<SavedViewRow>, StoreError> {
        let mut all = self.conn.prepare_cached(
            "SELECT * FROM views WHERE ?1 IS NULL OR case_id IS NULL OR case_id = ?1
             ORDER BY docket_order(name), id",
        )?;
        let rows = all.query_map([case.map(|case| case.0)], view_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One view.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and when the database can't be read.
    pub fn view(&self, view: ViewId) -> Result<SavedView, StoreError> {
        self.conn
            .prepare_cached("SELECT * FROM views WHERE id = ?")?
            .query_row([view.0], |row| Ok(view_row(row)?.view))
            .optional()?
            .ok_or_else(|| StoreError::not_found(WHAT, view))
    }
}

fn view_row(row: &Row<'_>) -> Result<SavedViewRow, rusqlite::Error> {
    Ok(SavedViewRow {
        id: id(row, "id")?,
        view: SavedView {
            case: id_or_none(row, "case_id")?,
            name: row.get("name")?,
            words: row.get("words")?,
            order: ClaimOrder { by: word(row, "order_by")?, descending: row.get("descending")? },
        },
    })
}
