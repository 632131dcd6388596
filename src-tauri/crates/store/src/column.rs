//! Between columns and the domain's types.

use std::fmt::Display;
use std::str::FromStr;

use chrono::{DateTime, SecondsFormat, TimeZone, Utc};
use docket_domain::{FileRef, Located, Passage, Sha256, VagueDate};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row};
use uuid::Uuid;

use crate::{StoreError, Thing};

type Sql<T> = Result<T, rusqlite::Error>;

fn wrong(column: &str, what: impl Display) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, format!("{column}: {what}").into())
}

/// A choice, by its word.
pub(crate) fn word<T: FromStr<Err: Display>>(row: &Row<'_>, column: &str) -> Sql<T> {
    row.get_ref(column)?.as_str()?.parse().map_err(|error| wrong(column, error))
}

/// A choice that may be missing.
pub(crate) fn word_or_none<T: FromStr<Err: Display>>(
    row: &Row<'_>,
    column: &str,
) -> Sql<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|error| wrong(column, error))).transpose()
}

/// An id.
pub(crate) fn id<T: From<Uuid>>(row: &Row<'_>, column: &str) -> Sql<T> {
    row.get::<_, Uuid>(column).map(T::from)
}

/// An id that may be missing.
pub(crate) fn id_or_none<T: From<Uuid>>(row: &Row<'_>, column: &str) -> Sql<Option<T>> {
    Ok(row.get::<_, Option<Uuid>>(column)?.map(T::from))
}

/// A digest.
pub(crate) fn sha256(row: &Row<'_>, column: &str) -> Sql<Sha256> {
    row.get(column).map(Sha256)
}

/// A passage that may be missing.
pub(crate) fn passage(row: &Row<'_>, column: &str) -> Sql<Option<Passage>> {
    let json: Option<String> = row.get(column)?;
    json.map(|json| serde_json::from_str(&json).map_err(|error| wrong(column, error))).transpose()
}

/// A passage's JSON.
pub(crate) fn passage_json(passage: Option<&Passage>) -> Result<Option<String>, StoreError> {
    passage.map(serde_json::to_string).transpose().map_err(StoreError::damaged)
}

/// A vague date that may be missing.
pub(crate) fn date(row: &Row<'_>, column: &str) -> Sql<Option<VagueDate>> {
    word_or_none(row, column)
}

/// A moment as it is written: UTC, milliseconds, so that texts sort as times do.
pub(crate) fn time_text<Z: TimeZone>(at: &DateTime<Z>) -> String {
    at.to_utc().to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// A moment.
pub(crate) fn time(row: &Row<'_>, column: &str) -> Sql<DateTime<Utc>> {
    let text: String = row.get(column)?;
    DateTime::parse_from_rfc3339(&text).map(|at| at.to_utc()).map_err(|error| wrong(column, error))
}

/// The four columns of a kept file.
pub(crate) fn file(row: &Row<'_>) -> Sql<Option<FileRef>> {
    let Some(digest) = row.get::<_, Option<[u8; 32]>>("file_sha256")? else {
        return Ok(None);
    };
    Ok(Some(FileRef {
        sha256: Sha256(digest),
        size: row.get::<_, i64>("file_size")?.cast_unsigned(),
        name: row.get("file_name")?,
        media_type: row.get("file_type")?,
    }))
}

/// Fails unless the row is there. `table` is a name of ours, never from outside.
pub(crate) fn require(
    conn: &Connection,
    table: &str,
    what: Thing,
    id: Uuid,
) -> Result<(), StoreError> {
    let there =
        conn.prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?"))?.exists([id])?;
    if there { Ok(()) } else { Err(StoreError::not_found(what, id)) }
}

/// Fails if the row is there: an action applied twice would say so in the database's words.
pub(crate) fn require_new(
    conn: &Connection,
    table: &str,
    what: Thing,
    id: Uuid,
) -> Result<(), StoreError> {
    match require(conn, table, what, id) {
        Ok(()) => Err(StoreError::Exists { what, id: Some(id) }),
        Err(StoreError::NotFound { .. }) => Ok(()),
        Err(other) => Err(other),
    }
}

/// The case that a row belongs to.
pub(crate) fn case_of(
    conn: &Connection,
    table: &str,
    what: Thing,
    id: Uuid,
) -> Result<Uuid, StoreError> {
    conn.prepare_cached(&format!("SELECT case_id FROM {table} WHERE id = ?"))?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| StoreError::not_found(what, id))
}

/// Refuses a passage that is not where it says it is. A place that is no run of text has no words to
/// compare.
pub(crate) fn check_passage(
    passage: Option<&Passage>,
    text: &str,
    sha256: Sha256,
) -> Result<(), StoreError> {
    match passage {
        Some(passage) if passage.exact.is_empty() && passage.fragment.is_some() => Ok(()),
        Some(passage) if passage.locate(text, sha256) != Located::Found => {
            Err(docket_domain::Problem::PassageMisplaced.into())
        }
        _ => Ok(()),
    }
}

/// A count from SQL.
pub(crate) fn count(row: &Row<'_>, column: &str) -> Sql<u32> {
    row.get(column)
}
