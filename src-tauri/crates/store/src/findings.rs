//! Findings: the rows between claims and evidence.

use docket_domain::{ClaimId, Finding, FindingId, Located, Passage, Sha256};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{
    case_of, check_passage, file, id, passage, passage_json, require, require_new, word,
};
use crate::{FindingView, Store, StoreError, Thing, evidence};

const WHAT: Thing = Thing::Finding;

pub(crate) fn add(
    conn: &Connection,
    FindingId(id): FindingId,
    finding: &Finding,
) -> Result<(), StoreError> {
    require_new(conn, "findings", WHAT, id)?;
    fits(conn, finding)?;
    conn.prepare_cached(
        "INSERT INTO findings (id, claim_id, evidence_id, passage, stance, note, note_confidential)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        id,
        finding.claim.0,
        finding.evidence.0,
        passage_json(finding.passage.as_ref())?,
        finding.stance.as_str(),
        finding.note,
        finding.note_confidential,
    ])?;
    Ok(())
}

pub(crate) fn edit(
    conn: &Connection,
    FindingId(id): FindingId,
    finding: &Finding,
) -> Result<(), StoreError> {
    require(conn, "findings", WHAT, id)?;
    fits(conn, finding)?;
    conn.prepare_cached(
        "UPDATE findings SET claim_id = ?2, evidence_id = ?3, passage = ?4, stance = ?5, note = ?6,
                             note_confidential = ?7
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        finding.claim.0,
        finding.evidence.0,
        passage_json(finding.passage.as_ref())?,
        finding.stance.as_str(),
        finding.note,
        finding.note_confidential,
    ])?;
    Ok(())
}

pub(crate) fn remove(conn: &Connection, FindingId(id): FindingId) -> Result<(), StoreError> {
    require(conn, "findings", WHAT, id)?;
    conn.execute("DELETE FROM findings WHERE id = ?", [id])?;
    Ok(())
}

/// The claim and the exhibit are there, in one case, and the passage is in the exhibit.
fn fits(conn: &Connection, finding: &Finding) -> Result<(), StoreError> {
    let of_claim = case_of(conn, "claims", Thing::Claim, finding.claim.0)?;
    if of_claim != case_of(conn, "evidence", Thing::Evidence, finding.evidence.0)? {
        return Err(StoreError::OtherCase { what: Thing::Evidence });
    }
    if finding.passage.is_some() {
        let exhibit = evidence::get(conn, finding.evidence)?;
        check_passage(finding.passage.as_ref(), &exhibit.text, exhibit.sha256())?;
    }
    Ok(())
}

/// A finding, from its columns.
pub(crate) fn finding(row: &Row<'_>) -> Result<Finding, rusqlite::Error> {
    Ok(Finding {
        claim: id(row, "claim_id")?,
        evidence: id(row, "evidence_id")?,
        passage: passage(row, "passage")?,
        stance: word(row, "stance")?,
        note: row.get("note")?,
        note_confidential: row.get("note_confidential")?,
    })
}

/// Whether a finding's passage is where it was. A place that is no run of text is bound to the bytes
/// alone.
pub(crate) fn located(passage: &Passage, text: &str, sha256: Sha256) -> Located {
    if passage.exact.is_empty() && passage.fragment.is_some() {
        if passage.sha256 == sha256 { Located::Found } else { Located::Changed }
    } else {
        passage.locate(text, sha256)
    }
}

/// The findings of a claim: what supports it, what refutes it, what is context.
pub(crate) fn of_claim(conn: &Connection, claim: ClaimId) -> Result<Vec<FindingView>, StoreError> {
    let mut all = conn.prepare_cached(
        "SELECT findings.id AS finding, claim_id, evidence_id, passage, stance, note,
                note_confidential, evidence.*
         FROM findings JOIN evidence ON evidence.id = evidence_id
         WHERE claim_id = ?
         ORDER BY CASE stance WHEN 'supports' THEN 1 WHEN 'refutes' THEN 2 ELSE 3 END, findings.id",
    )?;
    let rows = all.query_map([claim.0], |row| {
        let finding = finding(row)?;
        let text = row.get_ref("text")?.as_str()?;
        let bound = evidence::bound_to(row)?;
        Ok(FindingView {
            id: id(row, "finding")?,
            located: finding.passage.as_ref().map(|passage| located(passage, text, bound)),
            finding,
            kind: word(row, "kind")?,
            details: evidence::details(row)?,
            file: file(row)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl Store {
    /// One finding.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and when the database can't be read.
    pub fn finding(&self, id: FindingId) -> Result<Finding, StoreError> {
        self.conn
            .prepare_cached("SELECT * FROM findings WHERE id = ?")?
            .query_row([id.0], finding)
            .optional()?
            .ok_or_else(|| StoreError::not_found(WHAT, id))
    }
}
