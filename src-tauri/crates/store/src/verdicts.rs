//! Verdicts: at most one a claim; the earlier ones are in the journal.

use docket_domain::{ClaimId, Verdict};
use rusqlite::{Connection, OptionalExtension, params};

use crate::column::{require, time, time_text, word, word_or_none};
use crate::{GivenVerdict, Moment, StoreError, Thing};

pub(crate) fn set(
    conn: &Connection,
    ClaimId(claim): ClaimId,
    verdict: &Verdict,
    moment: Moment<'_>,
) -> Result<(), StoreError> {
    require(conn, "claims", Thing::Claim, claim)?;
    // The same verdict given again is no change, whoever gives it.
    if get(conn, ClaimId(claim))?.is_some_and(|given| given.verdict == *verdict) {
        return Ok(());
    }
    // Not one statement with ON CONFLICT: its way of solving conflicts would take the place of the
    // triggers' own, and these feed the search index.
    let given = params![
        claim,
        verdict.word.as_str(),
        verdict.rationale,
        verdict.confidence.map(|confidence| confidence.as_str()),
        verdict.unknowns,
        moment.by,
        time_text(&moment.at),
    ];
    let replaced = conn
        .prepare_cached(
            "UPDATE verdicts
             SET word = ?2, rationale = ?3, confidence = ?4, unknowns = ?5, by = ?6, at = ?7
             WHERE claim_id = ?1",
        )?
        .execute(given)?;
    if replaced == 0 {
        conn.prepare_cached(
            "INSERT INTO verdicts (claim_id, word, rationale, confidence, unknowns, by, at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(given)?;
    }
    Ok(())
}

/// Takes the verdict away; a claim that was done is being checked again.
pub(crate) fn clear(conn: &Connection, ClaimId(claim): ClaimId) -> Result<(), StoreError> {
    require(conn, "claims", Thing::Claim, claim)?;
    conn.prepare_cached("DELETE FROM verdicts WHERE claim_id = ?")?.execute([claim])?;
    conn.prepare_cached("UPDATE claims SET stage = 'checking' WHERE id = ? AND stage = 'done'")?
        .execute([claim])?;
    Ok(())
}

/// The claim's verdict, if it has one.
pub(crate) fn get(
    conn: &Connection,
    ClaimId(claim): ClaimId,
) -> Result<Option<GivenVerdict>, StoreError> {
    let found = conn
        .prepare_cached("SELECT * FROM verdicts WHERE claim_id = ?")?
        .query_row([claim], |row| {
            Ok(GivenVerdict {
                verdict: Verdict {
                    word: word(row, "word")?,
                    rationale: row.get("rationale")?,
                    confidence: word_or_none(row, "confidence")?,
                    unknowns: row.get("unknowns")?,
                },
                by: row.get("by")?,
                at: time(row, "at")?,
            })
        })
        .optional()?;
    Ok(found)
}
