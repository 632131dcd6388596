//! The journal: every change, in order, each entry chained to the one before by its hash.

use docket_domain::{Action, Sha256};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;
use sha2::Digest;
use uuid::Uuid;

use crate::column::{id, id_or_none, sha256, time, word};
use crate::undo::Kind;
use crate::{JournalHead, JournalRow, Store, StoreError, Undoes};

/// The hash that the first entry is chained to.
pub(crate) const START: Sha256 = Sha256([0; 32]);

/// In the action that people read, longer texts and lists are cut: the changeset has all of it.
const LONG_TEXT: usize = 1_000;
const LONG_LIST: usize = 20;

/// Everything that an entry's hash covers, in the order that it is hashed; of a change in parts, the
/// first.
pub(crate) struct Sealed<'a> {
    pub seq: i64,
    pub id: Uuid,
    pub at: &'a str,
    pub by: &'a str,
    pub device: &'a str,
    pub kind: &'a str,
    pub undoes: Option<Uuid>,
    pub root: Option<Uuid>,
    pub name: &'a str,
    pub action: &'a str,
    pub changeset: &'a [u8],
    pub prev_hash: Sha256,
}

/// The hash of an entry, part by part: SHA-256 over the fields and then the further parts, each with
/// its length (8 bytes, big-endian) before it, so that no two entries can be written as the same
/// bytes.
pub(crate) struct Seal(sha2::Sha256);

impl Seal {
    pub(crate) fn of(entry: &Sealed<'_>) -> Self {
        let mut seal = Self(sha2::Sha256::new());
        seal.add(b"docket journal 1");
        seal.add(&entry.seq.to_be_bytes());
        seal.add(entry.id.as_bytes());
        seal.add(entry.at.as_bytes());
        seal.add(entry.by.as_bytes());
        seal.add(entry.device.as_bytes());
        seal.add(entry.kind.as_bytes());
        seal.add(entry.undoes.as_ref().map_or(&[], |id| id.as_bytes()));
        seal.add(entry.root.as_ref().map_or(&[], |id| id.as_bytes()));
        seal.add(entry.name.as_bytes());
        seal.add(entry.action.as_bytes());
        seal.add(entry.changeset);
        seal.add(&entry.prev_hash.0);
        seal
    }

    /// Adds a further part.
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    pub(crate) fn hash(self) -> Sha256 {
        Sha256(self.0.finalize().into())
    }
}

/// Puts an entry into the journal.
pub(crate) fn insert(
    conn: &Connection,
    entry: &Sealed<'_>,
    hash: Sha256,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO journal (seq, id, at, by, device, kind, undoes, root, name, action, changeset,
                              prev_hash, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        entry.seq,
        entry.id,
        entry.at,
        entry.by,
        entry.device,
        entry.kind,
        entry.undoes,
        entry.root,
        entry.name,
        entry.action,
        entry.changeset,
        entry.prev_hash.0,
        hash.0,
    ])?;
    Ok(())
}

/// Puts a further part of an entry into the journal; the first of these is number 2.
pub(crate) fn insert_part(
    conn: &Connection,
    seq: i64,
    part: i64,
    changeset: &[u8],
) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT INTO journal_parts (seq, part, changeset) VALUES (?, ?, ?)")?
        .execute(params![seq, part, changeset])?;
    Ok(())
}

/// The further parts of an entry, in order.
pub(crate) fn each_part(
    conn: &Connection,
    schema: &str,
    seq: i64,
    mut each: impl FnMut(i64, &[u8]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut parts = conn.prepare_cached(&format!(
        "SELECT part, changeset FROM {schema}.journal_parts WHERE seq = ? ORDER BY part"
    ))?;
    let mut rows = parts.query([seq])?;
    while let Some(row) = rows.next()? {
        each(row.get(0)?, row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?)?;
    }
    Ok(())
}

/// The hash of the entry with this number, if there is one.
pub(crate) fn hash_of(conn: &Connection, entry: u64) -> Result<Option<Sha256>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT hash FROM journal WHERE seq = ?")?
        .query_row([entry.cast_signed()], |row| Ok(Sha256(row.get(0)?)))
        .optional()?)
}

/// The newest entry's number and hash.
pub(crate) fn head(conn: &Connection) -> Result<JournalHead, StoreError> {
    let newest = conn
        .prepare_cached("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get::<_, i64>(0)?, Sha256(row.get(1)?))))
        .optional()?;
    let (entries, hash) = newest.unwrap_or((0, START));
    Ok(JournalHead { entries: entries.cast_unsigned(), hash })
}

/// Each stored entry, oldest first, sealed as it should be and with the hash that it has; stops when
/// `each` fails.
pub(crate) fn each_entry(
    conn: &Connection,
    schema: &str,
    mut each: impl FnMut(&Sealed<'_>, Sha256) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut all = conn.prepare(&format!("SELECT * FROM {schema}.journal ORDER BY seq"))?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let (entry, hash) = entry(row)?;
        each(&entry, hash)?;
    }
    Ok(())
}

/// An entry as it is stored, and the hash that it has.
pub(crate) fn entry<'r>(row: &'r Row<'_>) -> Result<(Sealed<'r>, Sha256), rusqlite::Error> {
    let text = |column: &str| row.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
    let entry = Sealed {
        seq: row.get("seq")?,
        id: row.get("id")?,
        at: text("at")?,
        by: text("by")?,
        device: text("device")?,
        kind: text("kind")?,
        undoes: row.get("undoes")?,
        root: row.get("root")?,
        name: text("name")?,
        action: text("action")?,
        changeset: row.get_ref("changeset")?.as_blob().map_err(rusqlite::Error::from)?,
        prev_hash: sha256(row, "prev_hash")?,
    };
    Ok((entry, sha256(row, "hash")?))
}

/// The action as people read it. Long lists are cut before they are written out, not after: bulk
/// actions name as many claims as there are.
pub(crate) fn readable(action: &Action) -> Result<String, StoreError> {
    fn cut<T: Clone>(list: &[T]) -> Vec<T> {
        list.iter().take(LONG_LIST).cloned().collect()
    }
    let short = match action {
        Action::SetStage { claims, stage } => {
            Some((Action::SetStage { claims: cut(claims), stage: *stage }, "claims", claims.len()))
        }
        Action::TagClaims { claims, tag } => {
            let short = Action::TagClaims { claims: cut(claims), tag: tag.clone() };
            Some((short, "claims", claims.len()))
        }
        Action::UntagClaims { claims, tag } => {
            let short = Action::UntagClaims { claims: cut(claims), tag: tag.clone() };
            Some((short, "claims", claims.len()))
        }
        Action::MoveClaims { claims, to } => {
            Some((Action::MoveClaims { claims: cut(claims), to: *to }, "claims", claims.len()))
        }
        Action::SetVerdict { claims, verdict } => {
            let short = Action::SetVerdict { claims: cut(claims), verdict: verdict.clone() };
            Some((short, "claims", claims.len()))
        }
        Action::ClearVerdict { claims } => {
            Some((Action::ClearVerdict { claims: cut(claims) }, "claims", claims.len()))
        }
        Action::Batch { what, actions } => {
            let short = Action::Batch { what: *what, actions: cut(actions) };
            Some((short, "actions", actions.len()))
        }
        _ => None,
    };
    let written = short.as_ref().map_or(action, |(short, ..)| short);
    let mut value = serde_json::to_value(written).map_err(StoreError::damaged)?;
    shorten(&mut value);
    if let Some((_, list, length)) = short
        && length > LONG_LIST
        && let Some(items) = value.get_mut(list).and_then(Value::as_array_mut)
    {
        items.push(Value::String(format!("… ({length} in all)")));
    }
    Ok(value.to_string())
}

fn shorten(value: &mut Value) {
    match value {
        Value::String(text) if text.len() > LONG_TEXT => {
            if let Some((cut, _)) = text.char_indices().nth(LONG_TEXT) {
                let length = text.chars().count();
                *text = format!("{}… ({length} characters)", text.get(..cut).unwrap_or_default());
            }
        }
        Value::Array(items) => {
            let length = items.len();
            items.truncate(LONG_LIST);
            items.iter_mut().for_each(shorten);
            if length > LONG_LIST {
                items.push(Value::String(format!("… ({length} in all)")));
            }
        }
        Value::Object(fields) => fields.values_mut().for_each(shorten),
        _ => {}
    }
}

impl Store {
    /// The journal's newest entries before the one numbered `before`, newest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn journal(&self, before: Option<u64>, limit: u32) -> Result<Vec<JournalRow>, StoreError> {
        let before = before.map_or(i64::MAX, u64::cast_signed);
        let mut rows = self
            .conn
            .prepare_cached(&format!(
                "{ROWS} WHERE journal.seq < ? ORDER BY journal.seq DESC LIMIT ?"
            ))?
            .query_map(params![before, limit], journal_row)?
            .collect::<Result<Vec<_>, _>>()?;
        for row in &mut rows {
            row.undone = crate::undo::is_undone(&self.conn, row.id.0)?;
        }
        Ok(rows)
    }

    /// The journal's head: how long it is, and the hash that covers all of it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn journal_head(&self) -> Result<JournalHead, StoreError> {
        head(&self.conn)
    }
}

const ROWS: &str = "SELECT journal.seq, journal.id, journal.at, journal.by, journal.kind,
        journal.name, journal.action, journal.undoes, journal.hash, root.name AS root_name
    FROM journal LEFT JOIN journal AS root ON root.id = journal.root";

/// One entry, as it is listed.
pub(crate) fn row(conn: &Connection, seq: i64) -> Result<JournalRow, StoreError> {
    let mut row = conn
        .prepare_cached(&format!("{ROWS} WHERE journal.seq = ?"))?
        .query_row([seq], journal_row)?;
    row.undone = crate::undo::is_undone(conn, row.id.0)?;
    Ok(row)
}

/// One part of an entry's changes, compressed.
pub(crate) fn part(conn: &Connection, seq: i64, part: i64) -> Result<Vec<u8>, StoreError> {
    Ok(if part == 1 {
        conn.prepare_cached("SELECT changeset FROM journal WHERE seq = ?")?
            .query_row([seq], |row| row.get(0))?
    } else {
        conn.prepare_cached("SELECT changeset FROM journal_parts WHERE seq = ? AND part = ?")?
            .query_row([seq, part], |row| row.get(0))?
    })
}

/// The number of an entry's last part.
pub(crate) fn last_part(conn: &Connection, seq: i64) -> Result<i64, StoreError> {
    Ok(conn
        .prepare_cached("SELECT coalesce(max(part), 1) FROM journal_parts WHERE seq = ?")?
        .query_row([seq], |row| row.get(0))?)
}

fn journal_row(row: &Row<'_>) -> Result<JournalRow, rusqlite::Error> {
    let kind: Kind = word(row, "kind")?;
    let undoes = match (id_or_none(row, "undoes")?, row.get::<_, Option<String>>("root_name")?) {
        (Some(entry), Some(name)) => Some(Undoes { entry, name, redo: kind == Kind::Redo }),
        _ => None,
    };
    let action: String = row.get("action")?;
    Ok(JournalRow {
        id: id(row, "id")?,
        seq: row.get::<_, i64>("seq")?.cast_unsigned(),
        at: time(row, "at")?,
        by: row.get("by")?,
        name: row.get("name")?,
        action: serde_json::from_str(&action).unwrap_or(Value::String(action)),
        undoes,
        undone: false,
        hash: sha256(row, "hash")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_under_the_hash() {
        let sealed = || Sealed {
            seq: 1,
            id: Uuid::nil(),
            at: "at",
            by: "by",
            device: "device",
            kind: "do",
            undoes: None,
            root: None,
            name: "name",
            action: "{}",
            changeset: b"changes",
            prev_hash: START,
        };
        let other = Uuid::max();
        let altered = [
            Sealed { seq: 2, ..sealed() },
            Sealed { id: other, ..sealed() },
            Sealed { at: "then", ..sealed() },
            Sealed { by: "she", ..sealed() },
            Sealed { device: "phone", ..sealed() },
            Sealed { kind: "undo", ..sealed() },
            Sealed { undoes: Some(other), ..sealed() },
            Sealed { root: Some(other), ..sealed() },
            Sealed { name: "names", ..sealed() },
            Sealed { action: "[]", ..sealed() },
            Sealed { changeset: b"others", ..sealed() },
            Sealed { prev_hash: Sha256([1; 32]), ..sealed() },
            // A letter moved from one field to the next.
            Sealed { at: "atb", by: "y", ..sealed() },
        ];
        let mut longer = Seal::of(&sealed());
        longer.add(b"");
        assert_ne!(longer.hash(), Seal::of(&sealed()).hash(), "a further part");
        for (which, entry) in altered.iter().enumerate() {
            assert_ne!(Seal::of(entry).hash(), Seal::of(&sealed()).hash(), "{which}");
        }
    }

    #[test]
    fn long_texts_and_lists_are_cut_for_reading() {
        let mut value = serde_json::json!({ "text": "ی".repeat(5_000), "list": vec![1; 500] });
        shorten(&mut value);
        assert!(value["text"].as_str().unwrap().ends_with("… (5000 characters)"));
        assert_eq!(value["list"].as_array().unwrap().len(), LONG_LIST + 1);
    }
}
