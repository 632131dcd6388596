//! Where claims appear: the rows between claims and sources.

use docket_domain::{Appearance, AppearanceId, ClaimId, Sha256, SourceId};
use rusqlite::{Connection, params};

use crate::column::{case_of, check_passage, id, passage, passage_json, require, require_new};
use crate::{AppearanceView, StoreError, Thing, sources};

const WHAT: Thing = Thing::Appearance;

pub(crate) fn add(
    conn: &Connection,
    AppearanceId(id): AppearanceId,
    appearance: &Appearance,
) -> Result<(), StoreError> {
    require_new(conn, "appearances", WHAT, id)?;
    let of_claim = case_of(conn, "claims", Thing::Claim, appearance.claim.0)?;
    if of_claim != case_of(conn, "sources", Thing::Source, appearance.source.0)? {
        return Err(StoreError::OtherCase { what: Thing::Source });
    }
    if appearance.passage.is_some() {
        let (text, digest) = sources::text(conn, appearance.source)?;
        check_passage(appearance.passage.as_ref(), &text, digest)?;
    }
    conn.prepare_cached(
        "INSERT INTO appearances (id, claim_id, source_id, passage) VALUES (?, ?, ?, ?)",
    )?
    .execute(params![
        id,
        appearance.claim.0,
        appearance.source.0,
        passage_json(appearance.passage.as_ref())?
    ])?;
    Ok(())
}

pub(crate) fn remove(conn: &Connection, AppearanceId(id): AppearanceId) -> Result<(), StoreError> {
    require(conn, "appearances", WHAT, id)?;
    conn.execute("DELETE FROM appearances WHERE id = ?", [id])?;
    Ok(())
}

/// Where a claim appears, in the order that it was noted.
pub(crate) fn of_claim(
    conn: &Connection,
    claim: ClaimId,
) -> Result<Vec<AppearanceView>, StoreError> {
    let mut all = conn.prepare_cached(
        "SELECT appearances.id AS appearance, source_id, passage, sources.*
         FROM appearances JOIN sources ON sources.id = source_id
         WHERE claim_id = ? ORDER BY appearances.id",
    )?;
    let rows = all.query_map([claim.0], |row| {
        let passage = passage(row, "passage")?;
        let text = row.get_ref("text")?.as_str()?;
        Ok(AppearanceView {
            id: id(row, "appearance")?,
            source: id::<SourceId>(row, "source_id")?,
            details: sources::details(row)?,
            located: passage
                .as_ref()
                .map(|passage| passage.locate(text, Sha256::of(text.as_bytes()))),
            passage,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
