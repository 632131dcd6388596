//! Evidence: the exhibits' rows, written and read.

use chrono::DateTime;
use docket_domain::{CaseId, Evidence, EvidenceDetails, EvidenceId, EvidenceKind, Sha256};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{count, file, id, id_or_none, require, require_new, word};
use crate::{
    EvidenceFinding, EvidenceRow, EvidenceView, Store, StoreError, Thing, findings, persons,
};

const WHAT: Thing = Thing::Evidence;

pub(crate) fn add(
    conn: &Connection,
    EvidenceId(id): EvidenceId,
    evidence: &Evidence,
) -> Result<(), StoreError> {
    require_new(conn, "evidence", WHAT, id)?;
    require(conn, "cases", Thing::Case, evidence.case.0)?;
    let (details, file) = (&evidence.details, evidence.file.as_ref());
    if let Some(collector) = details.collector {
        require(conn, "persons", Thing::Person, collector.0)?;
    }
    conn.prepare_cached(
        "INSERT INTO evidence (id, case_id, kind, title, author, publisher, url, archived_url,
             language, captured_at, collector_id, tool, origin, origin_note, confidential,
             withheld_because, file_sha256, file_size, file_name, file_type, text)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        id,
        evidence.case.0,
        evidence.kind.as_str(),
        details.title,
        details.author,
        details.publisher,
        details.url,
        details.archived_url,
        details.language,
        details.captured_at.map(|at| at.to_rfc3339()),
        details.collector.map(|person| person.0),
        details.tool,
        details.origin.as_str(),
        details.origin_note,
        details.confidential,
        details.withheld_because,
        file.map(|file| file.sha256.0),
        file.map(|file| file.size.cast_signed()),
        file.map(|file| &file.name),
        file.map(|file| &file.media_type),
        evidence.text,
    ])?;
    Ok(())
}

pub(crate) fn edit(
    conn: &Connection,
    EvidenceId(id): EvidenceId,
    details: &EvidenceDetails,
    text: Option<&str>,
) -> Result<(), StoreError> {
    let mut evidence = get(conn, EvidenceId(id))?;
    if let Some(collector) = details.collector {
        require(conn, "persons", Thing::Person, collector.0)?;
    }
    evidence.details = details.clone();
    if let Some(text) = text {
        if !matches!(evidence.kind, EvidenceKind::Quotation | EvidenceKind::Note) {
            return Err(docket_domain::Problem::EvidenceLacks {
                what: docket_domain::Lack::FixedText,
            }
            .into());
        }
        text.clone_into(&mut evidence.text);
    }
    // What it is made of and what is known of it must still fit together.
    evidence.check()?;
    conn.prepare_cached(
        "UPDATE evidence SET title = ?2, author = ?3, publisher = ?4, url = ?5, archived_url = ?6,
             language = ?7, captured_at = ?8, collector_id = ?9, tool = ?10, origin = ?11,
             origin_note = ?12, confidential = ?13, withheld_because = ?14, text = ?15
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        details.title,
        details.author,
        details.publisher,
        details.url,
        details.archived_url,
        details.language,
        details.captured_at.map(|at| at.to_rfc3339()),
        details.collector.map(|person| person.0),
        details.tool,
        details.origin.as_str(),
        details.origin_note,
        details.confidential,
        details.withheld_because,
        evidence.text,
    ])?;
    Ok(())
}

/// Removes the exhibit, and with it the findings that it serves. Its file is kept.
pub(crate) fn remove(conn: &Connection, EvidenceId(id): EvidenceId) -> Result<(), StoreError> {
    require(conn, "evidence", WHAT, id)?;
    conn.execute("DELETE FROM findings WHERE evidence_id = ?", [id])?;
    conn.execute("DELETE FROM evidence WHERE id = ?", [id])?;
    Ok(())
}

/// One exhibit.
pub(crate) fn get(conn: &Connection, EvidenceId(id): EvidenceId) -> Result<Evidence, StoreError> {
    conn.prepare_cached("SELECT * FROM evidence WHERE id = ?")?
        .query_row([id], |row| {
            Ok(Evidence {
                case: self::id(row, "case_id")?,
                kind: word(row, "kind")?,
                details: details(row)?,
                file: file(row)?,
                text: row.get("text")?,
            })
        })
        .optional()?
        .ok_or_else(|| StoreError::not_found(WHAT, id))
}

/// What is known about an exhibit, from its columns.
pub(crate) fn details(row: &Row<'_>) -> Result<EvidenceDetails, rusqlite::Error> {
    let captured: Option<String> = row.get("captured_at")?;
    Ok(EvidenceDetails {
        title: row.get("title")?,
        author: row.get("author")?,
        publisher: row.get("publisher")?,
        url: row.get("url")?,
        archived_url: row.get("archived_url")?,
        language: row.get("language")?,
        captured_at: captured.and_then(|text| DateTime::parse_from_rfc3339(&text).ok()),
        collector: id_or_none(row, "collector_id")?,
        tool: row.get("tool")?,
        origin: word(row, "origin")?,
        origin_note: row.get("origin_note")?,
        confidential: row.get("confidential")?,
        withheld_because: row.get("withheld_because")?,
    })
}

/// The digest that an exhibit's passages are bound to, from its columns.
pub(crate) fn bound_to(row: &Row<'_>) -> Result<Sha256, rusqlite::Error> {
    match row.get::<_, Option<[u8; 32]>>("file_sha256")? {
        Some(digest) => Ok(Sha256(digest)),
        None => Ok(Sha256::of(row.get_ref("text")?.as_str()?.as_bytes())),
    }
}

impl Store {
    /// A case's exhibits, or all, the newest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn evidence_list(&self, case: Option<CaseId>) -> Result<Vec<EvidenceRow>, StoreError> {
        let mut all = self.conn.prepare_cached(
            "SELECT evidence.*,
                    (SELECT count(*) FROM findings WHERE evidence_id = evidence.id) AS findings
             FROM evidence WHERE ?1 IS NULL OR case_id = ?1 ORDER BY id DESC",
        )?;
        let rows = all.query_map([case.map(|case| case.0)], |row| {
            Ok(EvidenceRow {
                id: id(row, "id")?,
                case: id(row, "case_id")?,
                kind: word(row, "kind")?,
                details: details(row)?,
                file: file(row)?,
                findings: count(row, "findings")?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// An exhibit with its text and what it is held against.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and when the database can't be read.
    pub fn evidence(&self, id: EvidenceId) -> Result<EvidenceView, StoreError> {
        let evidence = get(&self.conn, id)?;
        let collector = evidence.details.collector;
        let collector = collector.map(|person| persons::get(&self.conn, person)).transpose()?;
        let sha256 = evidence.sha256();
        let mut held = self.conn.prepare_cached(
            "SELECT findings.*, wording FROM findings JOIN claims ON claims.id = claim_id
             WHERE evidence_id = ? ORDER BY findings.id",
        )?;
        let findings = held.query_map([id.0], |row| {
            let finding = findings::finding(row)?;
            Ok(EvidenceFinding {
                id: self::id(row, "id")?,
                located: finding
                    .passage
                    .as_ref()
                    .map(|passage| findings::located(passage, &evidence.text, sha256)),
                wording: row.get("wording")?,
                finding,
            })
        })?;
        let findings = findings.collect::<Result<_, _>>()?;
        Ok(EvidenceView { id, evidence, collector, sha256, findings })
    }
}
