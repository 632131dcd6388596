//! The same SQL on the same tables by the same SQLite, with nothing of Docket around it: what a change
//! would cost without the journal, and what the database is made of.

use std::path::Path;

use chrono::NaiveDate;
use docket_desk::domain::{
    Action, Claim, ClaimId, Finding, FindingId, Sha256, Verdict, fold, order_key,
};
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, TransactionBehavior, params};
use uuid::Uuid;

use crate::Result;

/// A connection with the settings that Docket uses.
#[derive(Debug)]
pub struct Plain(Connection, Indexed);

/// Whether what is changed is indexed.
type Indexed = bool;

impl Plain {
    pub fn open(database: &Path) -> Result<Self> {
        let conn = Connection::open(database)?;
        conn.pragma_update(None, "journal_mode", "wal")?;
        conn.pragma_update(None, "synchronous", "full")?;
        conn.pragma_update(None, "foreign_keys", true)?;
        conn.set_prepared_statement_cache_capacity(128);
        // The index's triggers call these.
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
        conn.create_scalar_function("docket_fold", 1, flags, |context| {
            Ok(fold(context.get_raw(0).as_str_or_null()?.unwrap_or_default()))
        })?;
        conn.create_scalar_function("docket_marks", 2, flags, |context| {
            let (case, head): (Uuid, String) = (context.get(0)?, context.get(1)?);
            let digest = Sha256::of(fold(&head).as_bytes()).to_string();
            // As long as the store's own, and as dear; nobody searches for what is changed here.
            Ok(format!("\u{e001}{} \u{e002} \u{e003}{}", case.simple(), &digest[..8]))
        })?;
        conn.create_scalar_function("docket_order", 1, flags, |context| {
            Ok(context.get_raw(0).as_str_or_null()?.map(order_key))
        })?;
        conn.create_scalar_function("docket_says", 1, flags, |context| {
            Ok(!context.get_raw(0).as_str_or_null()?.unwrap_or_default().trim().is_empty())
        })?;
        conn.create_scalar_function("docket_day", 1, flags, |context| {
            let day = context.get_raw(0).as_str_or_null()?.and_then(|text| text.get(..10));
            Ok(day.map(|day| {
                let date = day.parse::<NaiveDate>().unwrap_or_default();
                date.signed_duration_since(NaiveDate::default()).num_days()
            }))
        })?;
        Ok(Self(conn, true))
    }

    /// Takes the search index out of the way: its triggers. What is changed afterwards is not found.
    pub fn without_search(&mut self) -> Result<()> {
        self.1 = false;
        let triggers: Vec<String> = self
            .0
            .prepare(
                "SELECT name FROM sqlite_schema
                 WHERE type = 'trigger' AND tbl_name NOT IN ('journal', 'kept_files')",
            )?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for name in triggers {
            self.0.execute_batch(&format!("DROP TRIGGER \"{name}\""))?;
        }
        Ok(())
    }

    /// In one transaction, with one sync.
    fn transact(&mut self, change: impl FnOnce(&Connection) -> rusqlite::Result<()>) -> Result<()> {
        let tx = self.0.transaction_with_behavior(TransactionBehavior::Immediate)?;
        change(&tx)?;
        if self.1 {
            tx.prepare_cached(
                "INSERT INTO search_now (kind) SELECT DISTINCT kind FROM search_due",
            )?
            .execute([])?;
        }
        tx.commit()?;
        Ok(())
    }

    /// What Docket does for the action, without Docket.
    pub fn apply(&mut self, action: &Action) -> Result<()> {
        self.transact(|tx| match action {
            Action::AddClaim { id, claim } => add_claim(tx, *id, claim),
            Action::EditClaim { id, claim } => edit_claim(tx, *id, claim),
            Action::SetStage { claims, stage } => {
                let mut set = tx.prepare_cached("UPDATE claims SET stage = ?2 WHERE id = ?1")?;
                claims.iter().try_for_each(|id| {
                    set.execute(params![id.0, stage.as_str()])?;
                    Ok(())
                })
            }
            Action::TagClaims { claims, tag } => {
                let mut add =
                    tx.prepare_cached("INSERT OR IGNORE INTO claim_tags VALUES (?, ?)")?;
                claims.iter().try_for_each(|id| {
                    add.execute(params![id.0, tag])?;
                    Ok(())
                })
            }
            Action::SetVerdict { claims, verdict } => {
                claims.iter().try_for_each(|claim| set_verdict(tx, *claim, verdict))
            }
            Action::AddFinding { id, finding } => add_finding(tx, *id, finding),
            _ => Err(rusqlite::Error::InvalidParameterName(action.name().to_owned())),
        })
    }

    pub fn untag(&mut self, tag: &str) -> Result<()> {
        self.transact(|tx| {
            tx.execute("DELETE FROM claim_tags WHERE tag = ?", [tag])?;
            Ok(())
        })
    }

    /// How many bytes each part of the database takes: the search index, the journal, the rest.
    pub fn parts(&self) -> Result<Vec<(&'static str, u64)>> {
        let mut parts = [("search index", 0), ("journal", 0), ("claims and all else", 0)];
        let mut sizes = self.0.prepare("SELECT name, pgsize FROM dbstat WHERE aggregate = TRUE")?;
        let mut rows = sizes.query([])?;
        while let Some(row) = rows.next()? {
            let (name, bytes): (String, i64) = (row.get(0)?, row.get(1)?);
            let of = |word: &str| name.contains(word);
            let at = if of("search") {
                0
            } else if of("journal") {
                1
            } else {
                2
            };
            parts[at].1 += bytes.cast_unsigned();
        }
        Ok(parts.to_vec())
    }

    /// How many bytes the journal's newest entry has, without SQLite's own.
    pub fn newest_entry(&self) -> Result<u64> {
        let bytes: i64 = self.0.query_row(
            "SELECT length(action) + length(changeset) + length(by) + length(at) + length(name)
                    + length(id) + length(prev_hash) + length(hash)
                    + (SELECT coalesce(sum(length(changeset)), 0) FROM journal_parts
                       WHERE journal_parts.seq = journal.seq)
             FROM journal ORDER BY seq DESC LIMIT 1",
            [],
            |row| row.get(0),
        )?;
        Ok(bytes.cast_unsigned())
    }
}

fn add_claim(tx: &Connection, id: ClaimId, claim: &Claim) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT INTO claims (id, case_id, kind, stage, wording, language, translation, claimant_id,
             role, date_text, date_from, date_to, place, why_checked, method, right_of_reply, note)
         VALUES (?, ?, ?, 'inbox', ?, ?, ?, ?, ?, NULL, NULL, NULL, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        id.0,
        claim.case.0,
        claim.kind.as_str(),
        claim.wording,
        claim.language,
        claim.translation,
        claim.claimant.map(|person| person.0),
        claim.role,
        claim.place,
        claim.why_checked,
        claim.method,
        claim.right_of_reply,
        claim.note,
    ])?;
    Ok(())
}

fn edit_claim(tx: &Connection, id: ClaimId, claim: &Claim) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "UPDATE claims SET kind = ?2, wording = ?3, language = ?4, translation = ?5,
             claimant_id = ?6, role = ?7, date_text = NULL, date_from = NULL, date_to = NULL,
             place = ?8, why_checked = ?9, method = ?10, right_of_reply = ?11, note = ?12
         WHERE id = ?1",
    )?
    .execute(params![
        id.0,
        claim.kind.as_str(),
        claim.wording,
        claim.language,
        claim.translation,
        claim.claimant.map(|person| person.0),
        claim.role,
        claim.place,
        claim.why_checked,
        claim.method,
        claim.right_of_reply,
        claim.note,
    ])?;
    Ok(())
}

fn set_verdict(tx: &Connection, claim: ClaimId, verdict: &Verdict) -> rusqlite::Result<()> {
    let values = params![
        claim.0,
        verdict.word.as_str(),
        verdict.rationale,
        verdict.confidence.map(|confidence| confidence.as_str()),
        verdict.unknowns,
    ];
    let changed = tx
        .prepare_cached(
            "UPDATE verdicts SET word = ?2, rationale = ?3, confidence = ?4, unknowns = ?5,
                 by = 'Bench', at = '2026-01-01T00:00:00.000Z'
             WHERE claim_id = ?1",
        )?
        .execute(values)?;
    if changed == 0 {
        tx.prepare_cached(
            "INSERT INTO verdicts (claim_id, word, rationale, confidence, unknowns, by, at)
             VALUES (?1, ?2, ?3, ?4, ?5, 'Bench', '2026-01-01T00:00:00.000Z')",
        )?
        .execute(values)?;
    }
    Ok(())
}

fn add_finding(tx: &Connection, id: FindingId, finding: &Finding) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT INTO findings (id, claim_id, evidence_id, passage, stance, note, note_confidential)
         VALUES (?, ?, ?, NULL, ?, ?, ?)",
    )?
    .execute(params![
        id.0,
        finding.claim.0,
        finding.evidence.0,
        finding.stance.as_str(),
        finding.note,
        finding.note_confidential,
    ])?;
    Ok(())
}

/// The number of the database's format.
pub fn format(database: &Path) -> Result<i64> {
    let conn = Connection::open(database)?;
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
