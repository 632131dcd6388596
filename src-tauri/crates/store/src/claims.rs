//! Claims: their rows, their stages and their tags, written and read.

use docket_domain::{Claim, ClaimColumn, ClaimId, ClaimOrder, Problem, Readiness, Stage};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::column::{case_of, count, date, id, id_or_none, require, require_new, word};
use crate::filter::{self, Plan};
use crate::order::Ordered;
use crate::{
    ClaimFilter, ClaimMarks, ClaimPage, ClaimRow, ClaimView, Page, StanceCounts, Store, StoreError,
    Thing, appearances, findings, persons, relations, verdicts,
};

const WHAT: Thing = Thing::Claim;

/// How many rows a page has when nobody says.
const PAGE: u32 = 200;

pub(crate) fn add(
    conn: &Connection,
    ClaimId(id): ClaimId,
    claim: &Claim,
) -> Result<(), StoreError> {
    require_new(conn, "claims", WHAT, id)?;
    require(conn, "cases", Thing::Case, claim.case.0)?;
    require_claimant(conn, claim)?;
    conn.prepare_cached(
        "INSERT INTO claims (id, case_id, kind, stage, wording, language, translation, claimant_id,
             role, date_text, date_from, date_to, place, why_checked, method, right_of_reply, note)
         VALUES (?1, ?2, ?3, ?17, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?
    .execute(params![
        id,
        claim.case.0,
        claim.kind.as_str(),
        claim.wording,
        claim.language,
        claim.translation,
        claim.claimant.map(|person| person.0),
        claim.role,
        claim.date.as_ref().map(|date| date.text()),
        claim.date.as_ref().map(|date| date.earliest().to_string()),
        claim.date.as_ref().map(|date| date.latest().to_string()),
        claim.place,
        claim.why_checked,
        claim.method,
        claim.right_of_reply,
        claim.note,
        Stage::default().as_str(),
    ])?;
    Ok(())
}

pub(crate) fn edit(
    conn: &Connection,
    ClaimId(id): ClaimId,
    claim: &Claim,
) -> Result<(), StoreError> {
    if case_of(conn, "claims", WHAT, id)? != claim.case.0 {
        return Err(StoreError::OtherCase { what: Thing::Claim });
    }
    require_claimant(conn, claim)?;
    conn.prepare_cached(
        "UPDATE claims SET kind = ?2, wording = ?3, language = ?4, translation = ?5,
             claimant_id = ?6, role = ?7, date_text = ?8, date_from = ?9, date_to = ?10, place = ?11,
             why_checked = ?12, method = ?13, right_of_reply = ?14, note = ?15
         WHERE id = ?1",
    )?
    .execute(params![
        id,
        claim.kind.as_str(),
        claim.wording,
        claim.language,
        claim.translation,
        claim.claimant.map(|person| person.0),
        claim.role,
        claim.date.as_ref().map(|date| date.text()),
        claim.date.as_ref().map(|date| date.earliest().to_string()),
        claim.date.as_ref().map(|date| date.latest().to_string()),
        claim.place,
        claim.why_checked,
        claim.method,
        claim.right_of_reply,
        claim.note,
    ])?;
    Ok(())
}

fn require_claimant(conn: &Connection, claim: &Claim) -> Result<(), StoreError> {
    claim.claimant.map_or(Ok(()), |person| require(conn, "persons", Thing::Person, person.0))
}

/// Removes the claim with all that hangs on it. The evidence stays.
pub(crate) fn remove(conn: &Connection, ClaimId(id): ClaimId) -> Result<(), StoreError> {
    require(conn, "claims", WHAT, id)?;
    for doomed in [
        "findings WHERE claim_id = ?1",
        "appearances WHERE claim_id = ?1",
        "relations WHERE from_id = ?1 OR to_id = ?1",
        "claim_tags WHERE claim_id = ?1",
        "verdicts WHERE claim_id = ?1",
        "claims WHERE id = ?1",
    ] {
        conn.prepare_cached(&format!("DELETE FROM {doomed}"))?.execute([id])?;
    }
    Ok(())
}

pub(crate) fn set_stage(
    conn: &Connection,
    claims: &[ClaimId],
    stage: Stage,
) -> Result<(), StoreError> {
    let mut set = conn.prepare_cached("UPDATE claims SET stage = ?2 WHERE id = ?1")?;
    for claim in claims {
        require(conn, "claims", WHAT, claim.0)?;
        if stage == Stage::Done && verdicts::get(conn, *claim)?.is_none() {
            return Err(Problem::DoneWithoutVerdict.into());
        }
        set.execute(params![claim.0, stage.as_str()])?;
    }
    Ok(())
}

pub(crate) fn tag(conn: &Connection, claims: &[ClaimId], tag: &str) -> Result<(), StoreError> {
    let mut add = conn.prepare_cached("INSERT OR IGNORE INTO claim_tags VALUES (?, ?)")?;
    for claim in claims {
        require(conn, "claims", WHAT, claim.0)?;
        add.execute(params![claim.0, tag.trim()])?;
    }
    Ok(())
}

pub(crate) fn untag(conn: &Connection, claims: &[ClaimId], tag: &str) -> Result<(), StoreError> {
    let mut remove =
        conn.prepare_cached("DELETE FROM claim_tags WHERE claim_id = ? AND tag = ?")?;
    for claim in claims {
        require(conn, "claims", WHAT, claim.0)?;
        remove.execute(params![claim.0, tag.trim()])?;
    }
    Ok(())
}

fn tags_of(conn: &Connection, claim: ClaimId) -> Result<Vec<String>, rusqlite::Error> {
    conn.prepare_cached("SELECT tag FROM claim_tags WHERE claim_id = ? ORDER BY tag")?
        .query_map([claim.0], |row| row.get(0))?
        .collect()
}

/// The claim itself, from its columns.
fn claim(row: &Row<'_>) -> Result<Claim, rusqlite::Error> {
    Ok(Claim {
        case: id(row, "case_id")?,
        kind: word(row, "kind")?,
        wording: row.get("wording")?,
        language: row.get("language")?,
        translation: row.get("translation")?,
        claimant: id_or_none(row, "claimant_id")?,
        role: row.get("role")?,
        date: date(row, "date_text")?,
        place: row.get("place")?,
        why_checked: row.get("why_checked")?,
        method: row.get("method")?,
        right_of_reply: row.get("right_of_reply")?,
        note: row.get("note")?,
    })
}

impl Store {
    /// A page of the claims that pass the filter, in that order.
    ///
    /// # Errors
    /// When the database can't be read, or the claim before the page is gone. No words are a wrong query.
    pub fn claims(
        &self,
        filter: &ClaimFilter,
        order: ClaimOrder,
        page: Page,
    ) -> Result<ClaimPage, StoreError> {
        let conn = &self.conn;
        let after = page.after.map(|claim| key_of(conn, claim)).transpose()?;
        if let (Some(claim), true) = (page.after, order.by != ClaimColumn::Added) {
            require(conn, "claims", WHAT, claim.0)?;
        }
        let limit = if page.limit == 0 { PAGE } else { page.limit };
        let plan = Plan::new(conn, filter)?;
        let mut keys = Ordered { plan: &plan, order }.page(conn, after, limit.saturating_add(1))?;
        let fit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = keys.len() > fit;
        keys.truncate(fit);
        let mut one = conn.prepare_cached(
            "SELECT claims.*, persons.name AS claimant, state, supports, refutes, context
             FROM claim_facts
             JOIN claims ON claims.id = claim_facts.claim_id
             LEFT JOIN persons ON persons.id = claims.claimant_id
             WHERE key = ?",
        )?;
        let rows = keys
            .into_iter()
            .map(|key| {
                let mut row = one.query_row([key], claim_row)?;
                row.tags = tags_of(conn, row.id)?;
                Ok(row)
            })
            .collect::<Result<_, StoreError>>()?;
        Ok(ClaimPage { rows, more })
    }

    /// Where in the list of claims that pass the filter pages of so many rows begin.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn claim_marks(
        &self,
        filter: &ClaimFilter,
        order: ClaimOrder,
        every: u32,
    ) -> Result<ClaimMarks, StoreError> {
        let every = if every == 0 { PAGE } else { every };
        let keys = self.keys_in_order(filter, order)?;
        let step = usize::try_from(every).unwrap_or(usize::MAX);
        let before_last = keys.get(..keys.len().saturating_sub(1)).unwrap_or_default();
        let marks = before_last.iter().skip(step - 1).step_by(step);
        let after = marks.map(|key| id_of(&self.conn, *key)).collect::<Result<_, _>>()?;
        Ok(ClaimMarks { total: u32::try_from(keys.len()).unwrap_or(u32::MAX), every, after })
    }

    /// How many claims stand before this one in the list of those that pass the filter; none when it does
    /// not pass.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn claim_position(
        &self,
        filter: &ClaimFilter,
        order: ClaimOrder,
        claim: ClaimId,
    ) -> Result<Option<u32>, StoreError> {
        let Ok(key) = key_of(&self.conn, claim) else { return Ok(None) };
        let keys = self.keys_in_order(filter, order)?;
        let at = keys.iter().position(|one| *one == key);
        Ok(at.and_then(|at| u32::try_from(at).ok()))
    }

    /// All claims that pass the filter, in that order.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn claim_ids(
        &self,
        filter: &ClaimFilter,
        order: ClaimOrder,
    ) -> Result<Vec<ClaimId>, StoreError> {
        let keys = self.keys_in_order(filter, order)?;
        keys.into_iter().map(|key| id_of(&self.conn, key)).collect()
    }

    fn keys_in_order(
        &self,
        filter: &ClaimFilter,
        order: ClaimOrder,
    ) -> Result<Vec<i64>, StoreError> {
        let plan = Plan::new(&self.conn, filter)?;
        Ordered { plan: &plan, order }.all(&self.conn)
    }

    /// How many claims pass the filter.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn claim_count(&self, filter: &ClaimFilter) -> Result<u32, StoreError> {
        Plan::new(&self.conn, filter)?.count(&self.conn)
    }

    /// Everything about one claim.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and when the database can't be read.
    pub fn claim(&self, id: ClaimId) -> Result<ClaimView, StoreError> {
        let conn = &self.conn;
        let (claim, stage) = conn
            .prepare_cached("SELECT * FROM claims WHERE id = ?")?
            .query_row([id.0], |row| Ok((claim(row)?, word(row, "stage")?)))
            .optional()?
            .ok_or_else(|| StoreError::not_found(WHAT, id))?;
        let verdict = verdicts::get(conn, id)?;
        let appearances = appearances::of_claim(conn, id)?;
        let findings = findings::of_claim(conn, id)?;
        let gaps = Readiness {
            verdict: verdict.as_ref().map(|given| given.verdict.word),
            has_confidence: verdict
                .as_ref()
                .is_some_and(|given| given.verdict.confidence.is_some()),
            findings: findings
                .iter()
                .map(|view| (view.finding.stance, !view.finding.note.trim().is_empty()))
                .collect(),
            appearances: appearances.len(),
            has_reply: !claim.right_of_reply.trim().is_empty(),
        }
        .gaps();
        Ok(ClaimView {
            id,
            claimant: claim.claimant.map(|person| persons::get(conn, person)).transpose()?,
            stage,
            verdict,
            appearances,
            findings,
            relations: relations::of_claim(conn, id)?,
            tags: tags_of(conn, id)?,
            gaps,
            claim,
        })
    }
}

/// The claim's key, which it keeps when it is removed.
pub(crate) fn key_of(conn: &Connection, claim: ClaimId) -> Result<i64, StoreError> {
    conn.prepare_cached("SELECT key FROM search_keys WHERE kind = 'claim' AND id = ?")?
        .query_row([claim.0], |row| row.get(0))
        .optional()?
        .ok_or_else(|| StoreError::not_found(WHAT, claim))
}

fn id_of(conn: &Connection, key: i64) -> Result<ClaimId, StoreError> {
    let mut one = conn.prepare_cached("SELECT claim_id FROM claim_facts WHERE key = ?")?;
    Ok(one.query_row([key], |row| id(row, "claim_id"))?)
}

fn claim_row(row: &Row<'_>) -> Result<ClaimRow, rusqlite::Error> {
    Ok(ClaimRow {
        id: id(row, "id")?,
        case: id(row, "case_id")?,
        kind: word(row, "kind")?,
        wording: row.get("wording")?,
        language: row.get("language")?,
        claimant: row.get("claimant")?,
        date: row.get("date_text")?,
        stage: word(row, "stage")?,
        verdict: filter::verdict(row.get("state")?),
        stances: StanceCounts {
            supports: count(row, "supports")?,
            refutes: count(row, "refutes")?,
            context: count(row, "context")?,
        },
        tags: Vec::new(),
    })
}
