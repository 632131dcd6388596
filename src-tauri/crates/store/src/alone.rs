//! Whether a change can be taken back by itself: its rows are as it left them, nothing that came later
//! refers to them, and what is left afterwards keeps to the rules that every action keeps to.

use std::collections::{BTreeSet, HashMap, HashSet};

use rusqlite::hooks::Action;
use rusqlite::session::ChangesetItem;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use uuid::Uuid;

use crate::changed::{as_id, each_change, key};
use crate::claims::key_of;
use crate::history::{self, Of};
use crate::{StoreError, journal};

/// Which column of a table refers to which other.
const REFERENCES: &[(&str, usize, &str)] = &[
    ("sources", 1, "cases"),
    ("claims", 1, "cases"),
    ("claims", 7, "persons"),
    ("claim_tags", 0, "claims"),
    ("appearances", 1, "claims"),
    ("appearances", 2, "sources"),
    ("relations", 1, "claims"),
    ("relations", 2, "claims"),
    ("verdicts", 0, "claims"),
    ("evidence", 1, "cases"),
    ("evidence", 10, "persons"),
    ("findings", 1, "claims"),
    ("findings", 2, "evidence"),
    ("views", 1, "cases"),
];

/// Of larger changes only what is of the claim at hand is looked at.
const LOOKED_AT: usize = 1_000;

/// Whether an entry that stands can be taken back by itself, as far as can be told from what it changed
/// of this claim and, unless that is a lot, of all else.
pub(crate) fn stands_alone(
    conn: &Connection,
    seq: i64,
    claim: Uuid,
    claim_key: i64,
) -> Result<bool, StoreError> {
    let whole = journal::last_part(conn, seq)? == 1;
    let parts = if whole { vec![1] } else { history::parts(conn, claim_key, seq)? };
    let mut changesets = Vec::new();
    let mut own = Own { seq, ..Own::default() };
    let mut rows = 0;
    for part in parts {
        let changeset = journal::part(conn, seq, part)?;
        each_change(&changeset, |table, item| {
            rows += 1;
            own.add(table, item)?;
            Ok(true)
        })?;
        changesets.push(changeset);
    }
    let all = whole && rows <= LOOKED_AT;
    let mut alone = true;
    for changeset in changesets {
        each_change(&changeset, |table, item| {
            let of_claim = match history::of(table, item)? {
                Of::Claims(claims) => claims.contains(&Some(claim)),
                of @ Of::Row(..) => {
                    let mut claims = BTreeSet::new();
                    history::add(conn, of, &mut claims)?;
                    claims.contains(&claim)
                }
                Of::Nothing => false,
            };
            alone = !(all || of_claim) || own.can_go_back(conn, table, item)?;
            Ok(alone)
        })?;
        if !alone {
            break;
        }
    }
    Ok(alone)
}

/// A row, by its table and key; a tag's key is its claim's id and itself.
type RowKey = (String, Uuid, String);

/// The rows that came and went with a change.
#[derive(Default)]
struct Own {
    /// The entry.
    seq: i64,
    came: HashSet<RowKey>,
    went: HashSet<RowKey>,
    /// The cases that claims, sources and exhibits were of, where it changed that.
    cases: HashMap<Uuid, Uuid>,
    /// The claims whose stage it changed.
    staged: HashSet<Uuid>,
}

impl Own {
    fn add(&mut self, table: &str, item: &ChangesetItem) -> Result<(), StoreError> {
        let code = item.op()?.code();
        if let (Some(id), "claims" | "sources" | "evidence", false) =
            (key(item)?, table, code == Action::SQLITE_INSERT)
        {
            self.cases.extend(item.old_value(1).ok().and_then(as_id).map(|case| (id, case)));
            if table == "claims" && code == Action::SQLITE_UPDATE && item.new_value(3).is_ok() {
                self.staged.insert(id);
            }
        }
        match code {
            Action::SQLITE_INSERT => self.came.extend(row_key(table, item)?),
            Action::SQLITE_DELETE => self.went.extend(row_key(table, item)?),
            _ => {}
        }
        Ok(())
    }

    /// Whether the change of this row can be taken back.
    fn can_go_back(
        &self,
        conn: &Connection,
        table: &str,
        item: &ChangesetItem,
    ) -> Result<bool, StoreError> {
        let Some(row) = row_key(table, item)? else { return Ok(false) };
        let now = now(conn, table, &row)?;
        let code = item.op()?.code();
        match (code, now) {
            (Action::SQLITE_DELETE, None) => {
                let stage = (table == "claims").then(|| item.old_value(3)).transpose()?;
                let done = stage.is_some_and(|stage| stage.as_str() == Ok("done"));
                Ok(self.parents_there(conn, table, item)?
                    && self.is_of_one_case(conn, table, item, None)?
                    && !is_related(conn, table, item)?
                    && (!done || self.brings_verdict(row.1)))
            }
            (Action::SQLITE_DELETE, Some(_)) | (_, None) => Ok(false),
            (Action::SQLITE_INSERT, Some(now)) => {
                for (column, now) in now.iter().enumerate() {
                    if item.new_value(column)? != ValueRef::from(now) {
                        return Ok(false);
                    }
                }
                let came = self.came.contains(&("claims".to_owned(), row.1, String::new()));
                let bare = table == "verdicts"
                    && !came
                    && !self.staged.contains(&row.1)
                    && is_done(conn, row.1)?;
                Ok(!bare && self.children_gone(conn, table, row.1)?)
            }
            (_, Some(now)) => {
                for (column, now) in now.iter().enumerate() {
                    if let Ok(value) = item.new_value(column)
                        && value != ValueRef::from(now)
                    {
                        return Ok(false);
                    }
                }
                let done = table == "claims"
                    && item.old_value(3).is_ok_and(|stage| stage.as_str() == Ok("done"));
                Ok(self.parents_there(conn, table, item)?
                    && self.is_of_one_case(conn, table, item, Some(&now))?
                    && (!done || self.brings_verdict(row.1) || has_verdict(conn, row.1)?))
            }
        }
    }

    /// Whether what the row joins is of one case afterwards; `now` is the row, where it is there.
    fn is_of_one_case(
        &self,
        conn: &Connection,
        table: &str,
        item: &ChangesetItem,
        now: Option<&[Value]>,
    ) -> Result<bool, StoreError> {
        // What it will have in a column: what it had, if the change was of that, or else what it has.
        let then = |column: usize| {
            let old = item.old_value(column).ok().and_then(as_id);
            old.or_else(|| now.and_then(|now| as_id(ValueRef::from(now.get(column)?))))
        };
        match table {
            "findings" | "appearances" => {
                let things = if table == "findings" { "evidence" } else { "sources" };
                let (Some(claim), Some(thing)) = (then(1), then(2)) else { return Ok(false) };
                Ok(self.case_then(conn, "claims", claim)? == self.case_then(conn, things, thing)?)
            }
            // A claim that was moved has whatever it was given since.
            "claims" if now.is_some() && item.new_value(1).is_ok() => {
                let Some(id) = key(item)? else { return Ok(false) };
                let claim_key = key_of(conn, id.into())?;
                let mut later = conn.prepare_cached(
                    "SELECT 1 FROM claim_entries WHERE key = ? AND seq > ? LIMIT 1",
                )?;
                Ok(!later.exists([claim_key, self.seq])?)
            }
            // One that went along is used by whoever uses it now.
            "evidence" | "sources" if now.is_some() && item.new_value(1).is_ok() => {
                let (Some(id), Some(case)) = (key(item)?, then(1)) else { return Ok(false) };
                let (by, column) = if table == "evidence" {
                    ("findings", "evidence_id")
                } else {
                    ("appearances", "source_id")
                };
                let mut users = conn.prepare_cached(&format!(
                    "SELECT DISTINCT claim_id FROM {by} WHERE {column} = ?"
                ))?;
                let mut users = users.query([id])?;
                while let Some(row) = users.next()? {
                    if self.case_then(conn, "claims", row.get(0)?)? != Some(case) {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            _ => Ok(true),
        }
    }

    /// The case that a thing is of when the change is taken back.
    fn case_then(
        &self,
        conn: &Connection,
        table: &str,
        id: Uuid,
    ) -> Result<Option<Uuid>, StoreError> {
        if let Some(case) = self.cases.get(&id) {
            return Ok(Some(*case));
        }
        Ok(conn
            .prepare_cached(&format!("SELECT case_id FROM {table} WHERE id = ?"))?
            .query_row([id], |row| row.get(0))
            .optional()?)
    }

    fn brings_verdict(&self, claim: Uuid) -> bool {
        self.went.contains(&("verdicts".to_owned(), claim, String::new()))
    }

    /// Whether what the row referred to is there, or comes back with it.
    fn parents_there(
        &self,
        conn: &Connection,
        table: &str,
        item: &ChangesetItem,
    ) -> Result<bool, StoreError> {
        for (_, column, parent) in REFERENCES.iter().filter(|(child, ..)| *child == table) {
            let Some(id) = item.old_value(*column).ok().and_then(|id| id.as_blob().ok()) else {
                continue;
            };
            let Ok(id) = Uuid::from_slice(id) else { return Ok(false) };
            let there = conn
                .prepare_cached(&format!("SELECT 1 FROM {parent} WHERE id = ?"))?
                .exists([id])?;
            if !there && !self.went.contains(&((*parent).to_owned(), id, String::new())) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether all that refers to the row came with it, and so goes with it.
    fn children_gone(&self, conn: &Connection, table: &str, id: Uuid) -> Result<bool, StoreError> {
        for (child, column, _) in REFERENCES.iter().filter(|(.., parent)| *parent == table) {
            let column = column_name(conn, child, *column)?;
            let tag = if *child == "claim_tags" { "tag" } else { "''" };
            let first = column_name(conn, child, 0)?;
            let mut there = conn.prepare_cached(&format!(
                "SELECT {first}, {tag} FROM {child} WHERE {column} = ?"
            ))?;
            let mut there = there.query([id])?;
            while let Some(row) = there.next()? {
                if !self.came.contains(&((*child).to_owned(), row.get(0)?, row.get(1)?)) {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}

fn row_key(table: &str, item: &ChangesetItem) -> Result<Option<RowKey>, StoreError> {
    let tag = if table == "claim_tags" {
        let tag = match item.op()?.code() {
            Action::SQLITE_INSERT => item.new_value(1)?,
            _ => item.old_value(1)?,
        };
        tag.as_str().unwrap_or_default().to_owned()
    } else {
        String::new()
    };
    Ok(key(item)?.map(|id| (table.to_owned(), id, tag)))
}

/// The row as it is now.
fn now(
    conn: &Connection,
    table: &str,
    (_, id, tag): &RowKey,
) -> Result<Option<Vec<Value>>, StoreError> {
    let first = column_name(conn, table, 0)?;
    let (more, values) = if table == "claim_tags" {
        (" AND tag = ?", vec![Value::Blob(id.as_bytes().to_vec()), Value::Text(tag.clone())])
    } else {
        ("", vec![Value::Blob(id.as_bytes().to_vec())])
    };
    let mut row = conn.prepare_cached(&format!("SELECT * FROM {table} WHERE {first} = ?{more}"))?;
    let columns = row.column_count();
    Ok(row
        .query_row(params_from_iter(values), |row| {
            (0..columns).map(|column| row.get(column)).collect::<Result<Vec<Value>, _>>()
        })
        .optional()?)
}

fn column_name(conn: &Connection, table: &str, column: usize) -> Result<String, StoreError> {
    Ok(conn
        .prepare_cached("SELECT name FROM pragma_table_info(?) WHERE cid = ?")?
        .query_row(params![table, i64::try_from(column).unwrap_or(-1)], |row| row.get(0))?)
}

fn has_verdict(conn: &Connection, claim: Uuid) -> Result<bool, StoreError> {
    Ok(conn.prepare_cached("SELECT 1 FROM verdicts WHERE claim_id = ?")?.exists([claim])?)
}

fn is_done(conn: &Connection, claim: Uuid) -> Result<bool, StoreError> {
    let mut done = conn.prepare_cached("SELECT 1 FROM claims WHERE id = ? AND stage = 'done'")?;
    Ok(done.exists([claim])?)
}

/// Whether two claims are related again as they were by a relation that went.
fn is_related(conn: &Connection, table: &str, item: &ChangesetItem) -> Result<bool, StoreError> {
    if table != "relations" {
        return Ok(false);
    }
    let mut ends = Vec::new();
    for column in 1..4 {
        ends.push(Value::try_from(item.old_value(column)?).map_err(rusqlite::Error::from)?);
    }
    let mut same = conn
        .prepare_cached("SELECT 1 FROM relations WHERE from_id = ? AND to_id = ? AND kind = ?")?;
    Ok(same.exists(params_from_iter(ends))?)
}

/// What the rows that a change took away or altered referred to, and that is not there any more.
pub(crate) fn missing_parents(
    conn: &Connection,
    changeset: &[u8],
) -> Result<BTreeSet<Uuid>, StoreError> {
    let mut missing = BTreeSet::new();
    each_change(changeset, |table, item| {
        if item.op()?.code() == Action::SQLITE_INSERT {
            return Ok(true);
        }
        for (_, column, parent) in REFERENCES.iter().filter(|(child, ..)| *child == table) {
            let Some(id) = item.old_value(*column).ok().and_then(as_id) else { continue };
            let mut there = conn.prepare_cached(&format!("SELECT 1 FROM {parent} WHERE id = ?"))?;
            if !there.exists([id])? {
                missing.insert(id);
            }
        }
        Ok(true)
    })?;
    Ok(missing)
}

/// Whether what a change touched, now that it is taken back, keeps to the rules: done needs a verdict, and
/// what is joined is of one case.
pub(crate) fn keeps_to_rules(conn: &Connection, changeset: &[u8]) -> Result<bool, StoreError> {
    let mut broken = [
        "SELECT 1 FROM claims WHERE id = ? AND (
             stage = 'done' AND NOT EXISTS (SELECT 1 FROM verdicts WHERE claim_id = claims.id)
             OR EXISTS (SELECT 1 FROM findings JOIN evidence ON evidence.id = evidence_id
                        WHERE claim_id = claims.id AND evidence.case_id <> claims.case_id)
             OR EXISTS (SELECT 1 FROM appearances JOIN sources ON sources.id = source_id
                        WHERE claim_id = claims.id AND sources.case_id <> claims.case_id))",
        "SELECT 1 FROM evidence JOIN findings ON evidence_id = evidence.id
         JOIN claims ON claims.id = claim_id
         WHERE evidence.id = ? AND claims.case_id <> evidence.case_id",
        "SELECT 1 FROM sources JOIN appearances ON source_id = sources.id
         JOIN claims ON claims.id = claim_id
         WHERE sources.id = ? AND claims.case_id <> sources.case_id",
    ]
    .map(|sql| conn.prepare_cached(sql));
    let mut kept = true;
    each_change(changeset, |table, item| {
        let mut claims = BTreeSet::new();
        history::add(conn, history::of(table, item)?, &mut claims)?;
        let things = match table {
            "evidence" => Some(1),
            "sources" => Some(2),
            _ => None,
        };
        let others = things.map(|at| (at, key(item))).into_iter();
        let others = others.filter_map(|(at, id)| Some((at, id.ok()??)));
        for (at, id) in claims.into_iter().map(|claim| (0, claim)).chain(others) {
            if let Some(Ok(broken)) = broken.get_mut(at) {
                kept &= !broken.exists([id])?;
            }
        }
        Ok(kept)
    })?;
    Ok(kept)
}
