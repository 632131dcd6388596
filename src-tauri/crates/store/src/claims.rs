//! Claims: their rows, their stages and their tags, written and read.

use docket_domain::{Claim, ClaimId, Problem, Readiness, Stage};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};

use crate::column::{
    case_of, count, date, id, id_or_none, require, require_new, word, word_or_none,
};
use crate::search::match_words;
use crate::{
    ClaimFilter, ClaimPage, ClaimRow, ClaimView, Page, StanceCounts, Store, StoreError,
    VerdictFilter, appearances, findings, persons, relations, verdicts,
};

const WHAT: &str = "claim";

/// How many rows a page has when nobody says.
const PAGE: u32 = 200;

pub(crate) fn add(
    conn: &Connection,
    ClaimId(id): ClaimId,
    claim: &Claim,
) -> Result<(), StoreError> {
    require_new(conn, "claims", WHAT, id)?;
    require(conn, "cases", "case", claim.case.0)?;
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
        return Err(StoreError::OtherCase { what: "The claim" });
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
    claim.claimant.map_or(Ok(()), |person| require(conn, "persons", "person", person.0))
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

/// The conditions of a filter, as SQL after WHERE, with their values.
fn conditions(filter: &ClaimFilter) -> (String, Vec<Value>) {
    let mut sql = vec!["true"];
    let mut values = Vec::new();
    if let Some(case) = filter.case {
        sql.push("claims.case_id = ?");
        values.push(Value::Blob(case.0.as_bytes().to_vec()));
    }
    if let Some(stage) = filter.stage {
        sql.push("claims.stage = ?");
        values.push(Value::Text(stage.as_str().to_owned()));
    }
    sql.extend(filter.verdict.map(|verdict| match verdict {
        VerdictFilter::Confirmed => "verdicts.word = 'confirmed'",
        VerdictFilter::Denied => "verdicts.word = 'denied'",
        VerdictFilter::Unverified => "verdicts.word = 'unverified'",
        VerdictFilter::None => "verdicts.word IS NULL",
    }));
    if let Some(tag) = &filter.tag {
        sql.push("EXISTS (SELECT 1 FROM claim_tags WHERE claim_id = claims.id AND tag = ?)");
        values.push(Value::Text(tag.clone()));
    }
    if let Some(person) = filter.claimant {
        sql.push("claims.claimant_id = ?");
        values.push(Value::Blob(person.0.as_bytes().to_vec()));
    }
    if let Some(words) = match_words(&filter.words) {
        sql.push(
            "claims.id IN (SELECT id FROM search JOIN search_keys ON key = search.rowid
                           WHERE kind = 'claim' AND search MATCH ?)",
        );
        values.push(Value::Text(words));
    }
    (sql.join(" AND "), values)
}

impl Store {
    /// A page of the claims that pass the filter, oldest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn claims(&self, filter: &ClaimFilter, page: Page) -> Result<ClaimPage, StoreError> {
        let (mut sql, mut values) = conditions(filter);
        // The verdict is needed to count only when it is filtered by.
        let joined = if filter.verdict.is_some() {
            "LEFT JOIN verdicts ON verdicts.claim_id = claims.id"
        } else {
            ""
        };
        let total = self
            .conn
            .prepare_cached(&format!("SELECT count(*) FROM claims {joined} WHERE {sql}"))?
            .query_row(params_from_iter(&values), |row| row.get(0))?;
        if let Some(after) = page.after {
            sql.push_str(" AND claims.id > ?");
            values.push(Value::Blob(after.0.as_bytes().to_vec()));
        }
        let limit = if page.limit == 0 { PAGE } else { page.limit };
        values.push(Value::Integer(limit.into()));
        let mut rows = self
            .conn
            .prepare_cached(&format!(
                "SELECT claims.*, persons.name AS claimant, word,
                        (SELECT count(*) FROM findings
                         WHERE claim_id = claims.id AND stance = 'supports') AS supports,
                        (SELECT count(*) FROM findings
                         WHERE claim_id = claims.id AND stance = 'refutes') AS refutes,
                        (SELECT count(*) FROM findings
                         WHERE claim_id = claims.id AND stance = 'context') AS context
                 FROM claims
                 LEFT JOIN persons ON persons.id = claims.claimant_id
                 LEFT JOIN verdicts ON verdicts.claim_id = claims.id
                 WHERE {sql} ORDER BY claims.id LIMIT ?"
            ))?
            .query_map(params_from_iter(&values), claim_row)?
            .collect::<Result<Vec<_>, _>>()?;
        for row in &mut rows {
            row.tags = tags_of(&self.conn, row.id)?;
        }
        Ok(ClaimPage { rows, total })
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
        verdict: word_or_none(row, "word")?,
        stances: StanceCounts {
            supports: count(row, "supports")?,
            refutes: count(row, "refutes")?,
            context: count(row, "context")?,
        },
        tags: Vec::new(),
    })
}
