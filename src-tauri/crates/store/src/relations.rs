//! Relations between claims.

use docket_domain::{ClaimId, Relation, RelationId};
use rusqlite::{Connection, params};

use crate::column::{id, require, require_new, word, word_or_none};
use crate::{RelationView, StoreError, Thing};

const WHAT: Thing = Thing::Relation;

pub(crate) fn add(
    conn: &Connection,
    RelationId(id): RelationId,
    relation: &Relation,
) -> Result<(), StoreError> {
    require_new(conn, "relations", WHAT, id)?;
    require(conn, "claims", Thing::Claim, relation.from.0)?;
    require(conn, "claims", Thing::Claim, relation.to.0)?;
    let key = params![relation.from.0, relation.to.0, relation.kind.as_str()];
    let there = conn
        .prepare_cached("SELECT 1 FROM relations WHERE from_id = ? AND to_id = ? AND kind = ?")?
        .exists(key)?;
    if there {
        return Err(StoreError::Exists { what: WHAT, id: None });
    }
    conn.prepare_cached("INSERT INTO relations (id, from_id, to_id, kind) VALUES (?, ?, ?, ?)")?
        .execute(params![id, relation.from.0, relation.to.0, relation.kind.as_str()])?;
    Ok(())
}

pub(crate) fn remove(conn: &Connection, RelationId(id): RelationId) -> Result<(), StoreError> {
    require(conn, "relations", WHAT, id)?;
    conn.execute("DELETE FROM relations WHERE id = ?", [id])?;
    Ok(())
}

/// A claim's relations, those that lead from it first.
pub(crate) fn of_claim(conn: &Connection, claim: ClaimId) -> Result<Vec<RelationView>, StoreError> {
    let mut all = conn.prepare_cached(
        "SELECT relations.id AS id, relations.kind AS kind, from_id = ?1 AS outgoing,
                claims.id AS other, wording, word
         FROM relations
         JOIN claims ON claims.id = CASE from_id WHEN ?1 THEN to_id ELSE from_id END
         LEFT JOIN verdicts ON verdicts.claim_id = claims.id
         WHERE from_id = ?1 OR to_id = ?1
         ORDER BY outgoing DESC, relations.id",
    )?;
    let rows = all.query_map([claim.0], |row| {
        Ok(RelationView {
            id: id(row, "id")?,
            kind: word(row, "kind")?,
            outgoing: row.get("outgoing")?,
            other: id(row, "other")?,
            wording: row.get("wording")?,
            verdict: word_or_none(row, "word")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
