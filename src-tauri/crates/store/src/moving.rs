//! Moving claims to another case. Each case stays whole: a source or an exhibit that only moved claims
//! use goes along; of one that others need as well, a copy does, with the same file. Relations stay,
//! also between claims of two cases.

use std::collections::{HashMap, HashSet};

use docket_domain::{CaseId, ClaimId, Sha256};
use rusqlite::{Connection, params};
use uuid::{Builder, Uuid};

use crate::apply::STEP;
use crate::column::{case_of, require};
use crate::record::Writing;
use crate::{StoreError, Thing};

/// What claims are joined to, and by what.
struct Joined {
    table: &'static str,
    by: &'static str,
    column: &'static str,
}

const JOINED: [Joined; 2] = [
    Joined { table: "sources", by: "appearances", column: "source_id" },
    Joined { table: "evidence", by: "findings", column: "evidence_id" },
];

pub(crate) fn claims(
    conn: &Connection,
    claims: &[ClaimId],
    CaseId(to): CaseId,
    writing: &mut Writing<'_>,
) -> Result<(), StoreError> {
    require(conn, "cases", Thing::Case, to)?;
    let (mut moved, mut in_order) = (HashSet::new(), Vec::new());
    for ClaimId(claim) in claims {
        if case_of(conn, "claims", Thing::Claim, *claim)? != to && moved.insert(*claim) {
            in_order.push(*claim);
        }
    }
    let mut copies: HashMap<Uuid, Uuid> = HashMap::new();
    let mut set = conn.prepare_cached("UPDATE claims SET case_id = ?2 WHERE id = ?1")?;
    for some in in_order.chunks(STEP) {
        for claim in some {
            set.execute([claim, &to])?;
            for joined in &JOINED {
                joined.follow(conn, *claim, to, &moved, &mut copies)?;
            }
        }
        writing.breathe()?;
    }
    Ok(())
}

impl Joined {
    /// Brings along what the claim is joined to.
    fn follow(
        &self,
        conn: &Connection,
        claim: Uuid,
        to: Uuid,
        moved: &HashSet<Uuid>,
        copies: &mut HashMap<Uuid, Uuid>,
    ) -> Result<(), StoreError> {
        let Self { table, by, column } = self;
        let left_behind: Vec<Uuid> = conn
            .prepare_cached(&format!(
                "SELECT DISTINCT {table}.id FROM {by} JOIN {table} ON {table}.id = {column}
                 WHERE claim_id = ? AND case_id <> ? ORDER BY {table}.id"
            ))?
            .query_map([claim, to], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        for id in left_behind {
            if !copies.contains_key(&id) && self.is_free(conn, id, moved)? {
                conn.prepare_cached(&format!("UPDATE {table} SET case_id = ?2 WHERE id = ?1"))?
                    .execute([id, to])?;
                continue;
            }
            let copy = match copies.get(&id) {
                Some(copy) => *copy,
                None => self.copy(conn, id, to)?,
            };
            copies.insert(id, copy);
            conn.prepare_cached(&format!(
                "UPDATE {by} SET {column} = ?3 WHERE claim_id = ?1 AND {column} = ?2"
            ))?
            .execute([claim, id, copy])?;
        }
        Ok(())
    }

    /// Whether no other claims use it than those that are moved.
    fn is_free(
        &self,
        conn: &Connection,
        id: Uuid,
        moved: &HashSet<Uuid>,
    ) -> Result<bool, StoreError> {
        let mut users = conn.prepare_cached(&format!(
            "SELECT claim_id FROM {} WHERE {} = ?",
            self.by, self.column
        ))?;
        let mut users = users.query([id])?;
        while let Some(row) = users.next()? {
            if !moved.contains(&row.get(0)?) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The copy of it in that case, made if it is not there yet.
    fn copy(&self, conn: &Connection, id: Uuid, to: Uuid) -> Result<Uuid, StoreError> {
        let table = self.table;
        let columns: String = conn
            .prepare_cached(
                "SELECT group_concat(name, ', ') FROM pragma_table_info(?)
                 WHERE name NOT IN ('id', 'case_id')",
            )?
            .query_row([table], |row| row.get(0))?;
        let mut is_taken = conn.prepare_cached(&format!("SELECT 1 FROM {table} WHERE id = ?"))?;
        // What passages are bound to is the same.
        let mut is_same = conn.prepare_cached(&format!(
            "SELECT 1 FROM {table} AS one JOIN {table} AS other
                 ON other.text = one.text AND other.file_sha256 IS one.file_sha256
             WHERE one.id = ? AND other.id = ? AND other.case_id = ?"
        ))?;
        let mut number = 0;
        loop {
            let copy = copy_id(id, to, number);
            if is_same.exists([id, copy, to])? {
                return Ok(copy);
            }
            if !is_taken.exists([copy])? {
                conn.prepare_cached(&format!(
                    "INSERT INTO {table} (id, case_id, {columns})
                     SELECT ?2, ?3, {columns} FROM {table} WHERE id = ?1"
                ))?
                .execute(params![id, copy, to])?;
                return Ok(copy);
            }
            number += 1;
        }
    }
}

/// The id of a copy follows from what it is of and where it is, so that the action means the same
/// wherever it is done. It is of the same time, and so stands where the other stood in lists.
fn copy_id(of: Uuid, to: Uuid, number: u32) -> Uuid {
    let mut from = Vec::from(*of.as_bytes());
    from.extend(to.as_bytes());
    from.extend(number.to_be_bytes());
    let Sha256(digest) = Sha256::of(&from);
    let mut tail = [0; 10];
    tail.copy_from_slice(&digest[..10]);
    let milliseconds = u64::try_from(of.as_u128() >> 80).unwrap_or_default();
    Builder::from_unix_timestamp_millis(milliseconds, &tail).into_uuid()
}
