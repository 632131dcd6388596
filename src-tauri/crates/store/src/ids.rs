//! Ids by their beginning, for people who type them.

use std::fmt;

use docket_domain::Sha256;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::{Store, StoreError};

/// The kinds of things that have ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "named for what they are")]
pub enum Thing {
    Case,
    Person,
    Source,
    Claim,
    Appearance,
    Relation,
    Evidence,
    Finding,
    View,
    Entry,
}

impl Thing {
    const fn table(self) -> &'static str {
        match self {
            Self::Case => "cases",
            Self::Person => "persons",
            Self::Source => "sources",
            Self::Claim => "claims",
            Self::Appearance => "appearances",
            Self::Relation => "relations",
            Self::Evidence => "evidence",
            Self::Finding => "findings",
            Self::View => "views",
            Self::Entry => "journal",
        }
    }

    /// What it is called in a message.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Person => "person",
            Self::Source => "source",
            Self::Claim => "claim",
            Self::Appearance => "appearance",
            Self::Relation => "relation",
            Self::Evidence => "exhibit",
            Self::Finding => "finding",
            Self::View => "view",
            Self::Entry => "journal entry",
        }
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// The most ids that are worth naming when a beginning fits several.
const NAMED: u32 = 8;

impl Store {
    /// The first ids of that kind that begin with these hexadecimal digits; dashes don't matter.
    /// None at all when it is not the beginning of an id.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn ids_beginning(&self, thing: Thing, text: &str) -> Result<Vec<Uuid>, StoreError> {
        beginning(&self.conn, thing, text)
    }

    /// The media type that a kept file was brought in with, and its size; none for other content.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn media_type(&self, sha256: Sha256) -> Result<Option<String>, StoreError> {
        use rusqlite::OptionalExtension;
        let found = self
            .conn
            .prepare_cached(
                "SELECT file_type FROM evidence WHERE file_sha256 = ?1
                 UNION ALL SELECT file_type FROM sources WHERE file_sha256 = ?1 LIMIT 1",
            )?
            .query_row([sha256.0], |row| row.get(0))
            .optional()?;
        Ok(found)
    }
}

/// The first ids of that kind that begin with these hexadecimal digits.
pub(crate) fn beginning(
    conn: &Connection,
    thing: Thing,
    text: &str,
) -> Result<Vec<Uuid>, StoreError> {
    let digits: String = text.chars().filter(|c| *c != '-').collect();
    let full = |fill: char| format!("{digits}{}", fill.to_string().repeat(32 - digits.len()));
    if digits.is_empty() || digits.len() > 32 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(Vec::new());
    }
    let (Ok(from), Ok(to)) = (Uuid::parse_str(&full('0')), Uuid::parse_str(&full('f'))) else {
        return Ok(Vec::new());
    };
    let mut all = conn.prepare_cached(&format!(
        "SELECT id FROM {} WHERE id BETWEEN ? AND ? ORDER BY id LIMIT {NAMED}",
        thing.table()
    ))?;
    let rows = all.query_map([from, to], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
