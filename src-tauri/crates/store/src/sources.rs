//! Sources: their rows, written and read.

use docket_domain::{CaseId, Sha256, Source, SourceDetails, SourceId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{count, date, file, id, passage, require, require_new, word_or_none};
use crate::{SourceAppearance, SourceRow, SourceView, Store, StoreError, Thing};

const WHAT: Thing = Thing::Source;

pub(crate) fn add(
    conn: &Connection,
    SourceId(id): SourceId,
    source: &Source,
) -> Result<(), StoreError> {
    require_new(conn, "sources", WHAT, id)?;
    require(conn, "cases", Thing::Case, source.case.0)?;
    let (details, file) = (&source.details, source.file.as_ref());
    conn.prepare_cached(
        "INSERT INTO sources (id, case_id, title, author, publisher, url, archived_url, date_text,
                              language, note, file_sha256, file_size, file_name, file_type, text)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        id,
        source.case.0,
        details.title,
        details.author,
        details.publisher,
        details.url,
        details.archived_url,
        details.date.as_ref().map(|date| date.text()),
        details.language,
        details.note,
        file.map(|file| file.sha256.0),
        file.map(|file| file.size.cast_signed()),
        file.map(|file| &file.name),
        file.map(|file| &file.media_type),
        source.text,
    ])?;
    Ok(())
}

pub(crate) fn edit(
    conn: &Connection,
    SourceId(id): SourceId,
    details: &SourceDetails,
) -> Result<(), StoreError> {
    require(conn, "sources", WHAT, id)?;
    conn.prepare_cached(
        "UPDATE sources SET title = ?2, author = ?3, publisher = ?4, url = ?5, archived_url = ?6,
                            date_text = ?7, language = ?8, note = ?9
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        details.title,
        details.author,
        details.publisher,
        details.url,
        details.archived_url,
        details.date.as_ref().map(|date| date.text()),
        details.language,
        details.note,
    ])?;
    Ok(())
}

/// Removes the source, and with it the appearances of claims in it.
pub(crate) fn remove(conn: &Connection, SourceId(id): SourceId) -> Result<(), StoreError> {
    require(conn, "sources", WHAT, id)?;
    conn.execute("DELETE FROM appearances WHERE source_id = ?", [id])?;
    conn.execute("DELETE FROM sources WHERE id = ?", [id])?;
    Ok(())
}

/// The text, and the digest that passages of it are bound to.
pub(crate) fn text(
    conn: &Connection,
    SourceId(id): SourceId,
) -> Result<(String, Sha256), StoreError> {
    let text: String = conn
        .prepare_cached("SELECT text FROM sources WHERE id = ?")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| StoreError::not_found(WHAT, id))?;
    let digest = Sha256::of(text.as_bytes());
    Ok((text, digest))
}

/// What is known about a source, from its columns.
pub(crate) fn details(row: &Row<'_>) -> Result<SourceDetails, rusqlite::Error> {
    Ok(SourceDetails {
        title: row.get("title")?,
        author: row.get("author")?,
        publisher: row.get("publisher")?,
        url: row.get("url")?,
        archived_url: row.get("archived_url")?,
        date: date(row, "date_text")?,
        language: row.get("language")?,
        note: row.get("note")?,
    })
}

const ROWS: &str = "SELECT id, case_id, title, author, publisher, url, archived_url, date_text,
        language, note, file_sha256, file_size, file_name, file_type,
        (SELECT count(DISTINCT claim_id) FROM appearances WHERE source_id = sources.id) AS claims
    FROM sources";

fn source_row(row: &Row<'_>) -> Result<SourceRow, rusqlite::Error> {
    Ok(SourceRow {
        id: id(row, "id")?,
        case: id(row, "case_id")?,
        details: details(row)?,
        claims: count(row, "claims")?,
        file: file(row)?,
    })
}

impl Store {
    /// A case's sources, or all, the newest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn sources(&self, case: Option<CaseId>) -> Result<Vec<SourceRow>, StoreError> {
        let mut all = self
            .conn
            .prepare_cached(&format!("{ROWS} WHERE ?1 IS NULL OR case_id = ?1 ORDER BY id DESC"))?;
        let rows = all.query_map([case.map(|case| case.0)], source_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A source with its text and the claims in it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and when the database can't be read.
    pub fn source(&self, source: SourceId) -> Result<SourceView, StoreError> {
        let row = self
            .conn
            .prepare_cached(&format!("{ROWS} WHERE id = ?"))?
            .query_row([source.0], source_row)
            .optional()?
            .ok_or_else(|| StoreError::not_found(WHAT, source))?;
        let (text, digest) = text(&self.conn, source)?;
        let mut there = self.conn.prepare_cached(
            "SELECT appearances.id AS id, claims.id AS claim_id, wording, word, passage
             FROM appearances
             JOIN claims ON claims.id = appearances.claim_id
             LEFT JOIN verdicts ON verdicts.claim_id = claims.id
             WHERE source_id = ?
             ORDER BY passage IS NULL, passage ->> 'start', appearances.id",
        )?;
        let appearances = there.query_map([source.0], |row| {
            let passage = passage(row, "passage")?;
            Ok(SourceAppearance {
                id: id(row, "id")?,
                claim: id(row, "claim_id")?,
                wording: row.get("wording")?,
                verdict: word_or_none(row, "word")?,
                located: passage.as_ref().map(|passage| passage.locate(&text, digest)),
                passage,
            })
        })?;
        let appearances = appearances.collect::<Result<_, _>>()?;
        Ok(SourceView { row, text, appearances })
    }
}
