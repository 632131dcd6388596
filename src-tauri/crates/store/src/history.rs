//! What became of a claim: which entries of the journal changed something of it, and what each changed.

use std::collections::{BTreeSet, HashMap};

use docket_domain::ClaimId;
use rusqlite::hooks::Action;
use rusqlite::session::ChangesetItem;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::changed::{as_id, each_change, key};
use crate::claims::key_of;
use crate::{ClaimEntry, ClaimHistory, FieldChange, Store, StoreError, alone, journal};

/// So many entries are told when nobody says, and at most.
const TOLD: u32 = 50;
const MOST: u32 = 500;

/// Longer texts are cut for reading.
const LONG_TEXT: usize = 1_000;

/// What a change of one row says of the claim that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    /// These claims: of a relation both, of a finding that was moved both.
    Claims([Option<Uuid>; 2]),
    /// That of the row, which the change does not name.
    Row(&'static str, Uuid),
    /// None.
    Nothing,
}

/// The claims that a change of a row is about.
pub(crate) fn of(table: &str, item: &ChangesetItem) -> Result<Of, StoreError> {
    let columns: &[usize] = match table {
        "claims" | "claim_tags" | "verdicts" => &[0],
        "appearances" | "findings" => &[1],
        "relations" => &[1, 2],
        _ => return Ok(Of::Nothing),
    };
    let inserted = item.op()?.code() == Action::SQLITE_INSERT;
    let deleted = item.op()?.code() == Action::SQLITE_DELETE;
    let mut claims = [None; 2];
    for (column, place) in columns.iter().zip(&mut claims) {
        let old = if inserted { None } else { item.old_value(*column).ok().and_then(as_id) };
        let new = if deleted { None } else { item.new_value(*column).ok().and_then(as_id) };
        *place = old.or(new);
        if let ([_], Some(old), Some(new)) = (columns, old, new)
            && old != new
        {
            return Ok(Of::Claims([Some(old), Some(new)]));
        }
    }
    match (claims, table, key(item)?) {
        ([None, None], "findings", Some(id)) => Ok(Of::Row("findings", id)),
        ([None, None], "appearances", Some(id)) => Ok(Of::Row("appearances", id)),
        _ => Ok(Of::Claims(claims)),
    }
}

/// The claim of a row that is there.
pub(crate) fn claim_of(
    conn: &Connection,
    table: &str,
    id: Uuid,
) -> Result<Option<Uuid>, rusqlite::Error> {
    conn.prepare_cached(&format!("SELECT claim_id FROM main.{table} WHERE id = ?"))?
        .query_row([id], |row| row.get(0))
        .optional()
}

/// Adds the claims that a change of a row is about, when the rows are as it left them.
pub(crate) fn add(
    conn: &Connection,
    of: Of,
    claims: &mut BTreeSet<Uuid>,
) -> Result<(), StoreError> {
    match of {
        Of::Claims(these) => claims.extend(these.into_iter().flatten()),
        Of::Row(table, id) => claims.extend(claim_of(conn, table, id)?),
        Of::Nothing => {}
    }
    Ok(())
}

/// The claims of which a part of an entry, just done, changed something.
pub(crate) fn touched(conn: &Connection, changeset: &[u8]) -> Result<BTreeSet<Uuid>, StoreError> {
    let mut claims = BTreeSet::new();
    each_change(changeset, |table, item| {
        add(conn, of(table, item)?, &mut claims)?;
        Ok(true)
    })?;
    Ok(claims)
}

/// Notes that a part of an entry changed something of these claims.
pub(crate) fn note(
    conn: &Connection,
    seq: i64,
    part: i64,
    claims: impl IntoIterator<Item = Uuid>,
) -> Result<(), rusqlite::Error> {
    let mut note = conn.prepare_cached(
        "INSERT INTO claim_entries (key, seq, part)
         SELECT key, ?2, ?3 FROM search_keys WHERE kind = 'claim' AND id = ?1",
    )?;
    for claim in claims {
        note.execute(params![claim, seq, part])?;
    }
    Ok(())
}

/// Notes for every entry of the journal anew which claims it changed. What can't be read is left out: that
/// is for `verify` to find.
pub(crate) fn derive(conn: &Connection) -> Result<(), rusqlite::Error> {
    conn.execute("DELETE FROM claim_entries", [])?;
    // From the newest to the oldest, so that the tables tell the claim of a row that a change does not
    // name; of rows that went later, the change that took them told it.
    let mut gone: HashMap<Uuid, Option<Uuid>> = HashMap::new();
    let mut all = conn.prepare(
        "SELECT seq, part, changeset FROM journal_parts
         UNION ALL SELECT seq, 1, changeset FROM journal ORDER BY seq DESC, part DESC",
    )?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let (seq, part): (i64, i64) = (row.get(0)?, row.get(1)?);
        let mut claims = BTreeSet::new();
        // Nothing but what can't be read fails here, and so does what is written afterwards.
        let _ = each_change(row.get_ref(2)?.as_blob()?, |table, item| {
            let of = of(table, item)?;
            match of {
                Of::Row(_, id) if gone.contains_key(&id) => {
                    claims.extend(gone.get(&id).copied().flatten());
                }
                _ => add(conn, of, &mut claims)?,
            }
            if let ("findings" | "appearances", Some(id)) = (table, key(item)?) {
                match (item.op()?.code(), of) {
                    (Action::SQLITE_INSERT, _) => {
                        gone.remove(&id);
                    }
                    (Action::SQLITE_DELETE, Of::Claims([claim, _]))
                    | (_, Of::Claims([claim, Some(_)])) => {
                        gone.insert(id, claim);
                    }
                    _ => {}
                }
            }
            Ok(true)
        });
        note(conn, seq, part, claims)?;
    }
    Ok(())
}

impl Store {
    /// What became of a claim, the newest first: of entries before the one numbered `before`.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when there never was such a claim, and when the database can't be read.
    pub fn claim_history(
        &self,
        claim: ClaimId,
        before: Option<u64>,
        limit: u32,
    ) -> Result<ClaimHistory, StoreError> {
        let conn = &self.conn;
        let key = key_of(conn, claim)?;
        let limit = if limit == 0 { TOLD } else { limit.min(MOST) };
        let before = before.map_or(i64::MAX, u64::cast_signed);
        let mut newest: Vec<i64> = conn
            .prepare_cached(
                "SELECT DISTINCT seq FROM claim_entries WHERE key = ? AND seq < ?
                 ORDER BY seq DESC LIMIT ?",
            )?
            .query_map(params![key, before, limit + 1], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let more = u32::try_from(newest.len()).is_ok_and(|found| found > limit);
        newest.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        let entries = newest
            .into_iter()
            .map(|seq| {
                let row = journal::row(conn, seq)?;
                let mut telling = Telling { conn, claim: claim.0, named: HashMap::new() };
                let mut changes = Vec::new();
                for part in parts(conn, key, seq)? {
                    changes.extend(telling.changes(&journal::part(conn, seq, part)?)?);
                }
                let undoable = !row.undone && alone::stands_alone(conn, seq, claim.0, key)?;
                Ok(ClaimEntry { row, changes, undoable })
            })
            .collect::<Result<_, StoreError>>()?;
        Ok(ClaimHistory { entries, more })
    }
}

/// The parts of an entry that changed something of a claim.
pub(crate) fn parts(conn: &Connection, key: i64, seq: i64) -> Result<Vec<i64>, StoreError> {
    let mut parts = conn
        .prepare_cached("SELECT part FROM claim_entries WHERE key = ? AND seq = ? ORDER BY part")?;
    Ok(parts.query_map([key, seq], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// Tells what an entry changed of a claim.
struct Telling<'c> {
    conn: &'c Connection,
    claim: Uuid,
    /// What things are called that the entry itself brought or took.
    named: HashMap<Uuid, String>,
}

/// The columns of a table that are told, with the names that its fields have elsewhere.
fn fields(table: &str) -> &'static [(usize, &'static str)] {
    match table {
        "claims" => &[
            (1, "case"),
            (2, "kind"),
            (3, "stage"),
            (4, "wording"),
            (5, "language"),
            (6, "translation"),
            (7, "claimant"),
            (8, "role"),
            (9, "date"),
            (12, "place"),
            (13, "why_checked"),
            (14, "method"),
            (15, "right_of_reply"),
            (16, "note"),
        ],
        "verdicts" => &[(1, "word"), (2, "rationale"), (3, "confidence"), (4, "unknowns")],
        "findings" => &[
            (1, "claim"),
            (2, "evidence"),
            (3, "passage"),
            (4, "stance"),
            (5, "note"),
            (6, "note_confidential"),
        ],
        "appearances" => &[(1, "claim"), (2, "source"), (3, "passage")],
        _ => &[],
    }
}

/// The column by which a whole row is told, and those told with it when it came or went.
fn whole(table: &str) -> (usize, &'static [(usize, &'static str)]) {
    match table {
        "claims" => (4, &[]),
        "verdicts" => (1, &[(2, "rationale"), (3, "confidence"), (4, "unknowns")]),
        "findings" => (4, &[(5, "note")]),
        "claim_tags" => (1, &[]),
        "appearances" => (3, &[]),
        _ => (3, &[]),
    }
}

impl Telling<'_> {
    fn changes(&mut self, changeset: &[u8]) -> Result<Vec<FieldChange>, StoreError> {
        self.note_names(changeset)?;
        let mut changes = Vec::new();
        each_change(changeset, |table, item| {
            let mut claims = BTreeSet::new();
            match of(table, item)? {
                // The row may be gone since; then the entry that took it tells of it.
                of @ Of::Row(..) => add(self.conn, of, &mut claims)?,
                Of::Claims(these) => claims.extend(these.into_iter().flatten()),
                Of::Nothing => {}
            }
            if claims.contains(&self.claim) {
                self.tell(table, item, &mut changes)?;
            }
            Ok(true)
        })?;
        Ok(changes)
    }

    /// What things are called that came or went with the entry.
    fn note_names(&mut self, changeset: &[u8]) -> Result<(), StoreError> {
        each_change(changeset, |table, item| {
            let column = match table {
                "cases" | "persons" => 1,
                "sources" => 2,
                "evidence" => 3,
                "claims" => 4,
                _ => return Ok(true),
            };
            let value = match item.op()?.code() {
                Action::SQLITE_INSERT => item.new_value(column)?,
                Action::SQLITE_DELETE => item.old_value(column)?,
                _ => return Ok(true),
            };
            if let (Some(id), Ok(name)) = (key(item)?, value.as_str()) {
                self.named.insert(id, shortened(name));
            }
            Ok(true)
        })
    }

    fn tell(
        &self,
        table: &str,
        item: &ChangesetItem,
        changes: &mut Vec<FieldChange>,
    ) -> Result<(), StoreError> {
        let code = item.op()?.code();
        let old = |column: usize| match code {
            Action::SQLITE_INSERT => None,
            _ => item.old_value(column).ok(),
        };
        let new = |column: usize| match code {
            Action::SQLITE_DELETE => None,
            _ => item.new_value(column).ok(),
        };
        let row = match table {
            "claims" | "verdicts" => String::new(),
            "claim_tags" => {
                old(1).or(new(1)).and_then(|tag| tag.as_str().ok()).unwrap_or_default().to_owned()
            }
            _ => key(item)?.map(|id| id.to_string()).unwrap_or_default(),
        };
        let about = self.about(table, item)?;
        let mut tell = |field: &str, before: Option<String>, after: Option<String>| {
            changes.push(FieldChange {
                table: table.to_owned(),
                row: row.clone(),
                field: field.to_owned(),
                about: about.clone(),
                before,
                after,
            });
        };
        if matches!(code, Action::SQLITE_INSERT | Action::SQLITE_DELETE) {
            let (named, besides) = whole(table);
            let field = if table == "appearances" { "passage" } else { "" };
            // A whole row was there, also where it says nothing.
            let said = |value: Option<ValueRef<'_>>| -> Result<Option<String>, StoreError> {
                value.map(|value| Ok(self.said(field, value)?.unwrap_or_default())).transpose()
            };
            tell("", said(old(named))?, said(new(named))?);
            for (column, field) in besides {
                let before = old(*column).map(|value| self.said(field, value)).transpose()?;
                let after = new(*column).map(|value| self.said(field, value)).transpose()?;
                let (before, after) = (before.flatten(), after.flatten());
                if before.is_some() || after.is_some() {
                    tell(field, before, after);
                }
            }
            return Ok(());
        }
        for (column, field) in fields(table) {
            let (Some(before), Some(after)) = (old(*column), new(*column)) else { continue };
            tell(field, self.said(field, before)?, self.said(field, after)?);
        }
        Ok(())
    }

    /// What a row is about besides its claim: an exhibit, a source, another claim.
    fn about(&self, table: &str, item: &ChangesetItem) -> Result<String, StoreError> {
        let sides = |column: usize| {
            let new = match item.op()?.code() {
                Action::SQLITE_DELETE => None,
                _ => item.new_value(column).ok().and_then(as_id),
            };
            let old = match item.op()?.code() {
                Action::SQLITE_INSERT => None,
                _ => item.old_value(column).ok().and_then(as_id),
            };
            Ok::<_, StoreError>(new.or(old))
        };
        let joined = |table: &str, column: &str| -> Result<Option<Uuid>, StoreError> {
            let Some(id) = key(item)? else { return Ok(None) };
            Ok(self
                .conn
                .prepare_cached(&format!("SELECT {column} FROM {table} WHERE id = ?"))?
                .query_row([id], |row| row.get(0))
                .optional()?)
        };
        let (things, id) = match table {
            "findings" => {
                let named = sides(2)?;
                (
                    "evidence",
                    named.map_or_else(|| joined("findings", "evidence_id"), |id| Ok(Some(id)))?,
                )
            }
            "appearances" => (
                "sources",
                sides(2)?.map_or_else(|| joined("appearances", "source_id"), |id| Ok(Some(id)))?,
            ),
            "relations" => {
                let ends = [sides(1)?, sides(2)?];
                ("claims", ends.into_iter().flatten().find(|id| *id != self.claim))
            }
            _ => return Ok(String::new()),
        };
        id.map_or_else(|| Ok(String::new()), |id| self.name(things, id))
    }

    /// What a thing is called now, or was when it came or went.
    fn name(&self, table: &str, id: Uuid) -> Result<String, StoreError> {
        let column = match table {
            "persons" => "name",
            "claims" => "wording",
            _ => "title",
        };
        let now: Option<String> = self
            .conn
            .prepare_cached(&format!("SELECT {column} FROM {table} WHERE id = ?"))?
            .query_row([id], |row| row.get(0))
            .optional()?;
        Ok(now
            .map(|name| shortened(&name))
            .or_else(|| self.named.get(&id).cloned())
            .unwrap_or_default())
    }

    /// A value in words; none when it says nothing.
    fn said(&self, field: &str, value: ValueRef<'_>) -> Result<Option<String>, StoreError> {
        let things = match field {
            "case" => Some("cases"),
            "claimant" => Some("persons"),
            "evidence" => Some("evidence"),
            "source" => Some("sources"),
            "claim" => Some("claims"),
            _ => None,
        };
        if let (Some(table), Some(id)) = (things, as_id(value)) {
            return Ok(Some(self.name(table, id)?));
        }
        Ok(match value {
            ValueRef::Text(_) => {
                let text = value.as_str().map_err(rusqlite::Error::from)?;
                let text = match field {
                    "passage" => exact(text),
                    _ => text.to_owned(),
                };
                Some(shortened(&text)).filter(|text| !text.is_empty())
            }
            // The only numbers are yes and no.
            ValueRef::Integer(0) => None,
            ValueRef::Integer(_) => Some("yes".to_owned()),
            _ => None,
        })
    }
}

/// The quoted words of a passage.
fn exact(json: &str) -> String {
    let passage: Result<docket_domain::Passage, _> = serde_json::from_str(json);
    passage.map(|passage| passage.exact).unwrap_or_default()
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONG_TEXT) {
        Some((cut, _)) => format!("{}…", text.get(..cut).unwrap_or_default()),
        None => text.to_owned(),
    }
}
