//! The journal: every change, in order, each entry chained to the one before by its hash.

use docket_domain::{Action, EntryId, Sha256};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;
use sha2::Digest;
use uuid::{NoContext, Timestamp, Uuid};

use crate::column::{id, id_or_none, sha256, time, time_text, word};
use crate::undo::{Kind, Target};
use crate::{JournalHead, JournalRow, Moment, Store, StoreError, Undoes};

/// The hash that the first entry is chained to.
pub(crate) const START: Sha256 = Sha256([0; 32]);

/// In the action that people read, longer texts and lists are cut: the changeset has all of it.
const LONG_TEXT: usize = 1_000;
const LONG_LIST: usize = 100;

/// What an entry is made of.
pub(crate) struct NewEntry<'a> {
    pub action: &'a Action,
    pub moment: Moment<'a>,
    pub undoes: Option<Target>,
    pub changeset: &'a [u8],
}

/// Everything that an entry's hash covers, in the order that it is hashed.
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

impl Sealed<'_> {
    /// SHA-256 over the fields, each with its length (8 bytes, big-endian) before it, so that no two
    /// entries can be written as the same bytes.
    pub(crate) fn hash(&self) -> Sha256 {
        let mut hash = sha2::Sha256::new();
        let mut add = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        add(b"docket journal 1");
        add(&self.seq.to_be_bytes());
        add(self.id.as_bytes());
        add(self.at.as_bytes());
        add(self.by.as_bytes());
        add(self.device.as_bytes());
        add(self.kind.as_bytes());
        add(self.undoes.as_ref().map_or(&[], |id| id.as_bytes()));
        add(self.root.as_ref().map_or(&[], |id| id.as_bytes()));
        add(self.name.as_bytes());
        add(self.action.as_bytes());
        add(self.changeset);
        add(&self.prev_hash.0);
        Sha256(hash.finalize().into())
    }
}

/// Writes the next entry.
pub(crate) fn write(conn: &Connection, entry: &NewEntry<'_>) -> Result<EntryId, StoreError> {
    let head = head(conn)?;
    let at = entry.moment.at;
    let seconds = u64::try_from(at.timestamp()).unwrap_or_default();
    let id = Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, at.timestamp_subsec_nanos()));
    let mut action = serde_json::to_value(entry.action).map_err(StoreError::damaged)?;
    shorten(&mut action);
    let (at, action) = (time_text(&at), action.to_string());
    let sealed = Sealed {
        seq: head.entries.cast_signed() + 1,
        id,
        at: &at,
        by: entry.moment.by,
        device: entry.moment.device,
        kind: entry.undoes.as_ref().map_or(Kind::Do, |target| target.kind).as_str(),
        undoes: entry.undoes.as_ref().map(|target| target.entry),
        root: entry.undoes.as_ref().map(|target| target.root),
        name: entry.action.name(),
        action: &action,
        changeset: entry.changeset,
        prev_hash: head.hash,
    };
    conn.prepare_cached(
        "INSERT INTO journal (seq, id, at, by, device, kind, undoes, root, name, action, changeset,
                              prev_hash, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        sealed.seq,
        sealed.id,
        sealed.at,
        sealed.by,
        sealed.device,
        sealed.kind,
        sealed.undoes,
        sealed.root,
        sealed.name,
        sealed.action,
        sealed.changeset,
        sealed.prev_hash.0,
        sealed.hash().0,
    ])?;
    Ok(EntryId(id))
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
        let text = |column: &str| row.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
        let sealed = Sealed {
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
        each(&sealed, sha256(row, "hash")?)?;
    }
    Ok(())
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
            .prepare_cached(
                "SELECT journal.seq, journal.id, journal.at, journal.by, journal.kind, journal.name,
                        journal.action, journal.undoes, journal.hash, root.name AS root_name
                 FROM journal LEFT JOIN journal AS root ON root.id = journal.root
                 WHERE journal.seq < ? ORDER BY journal.seq DESC LIMIT ?",
            )?
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
        for (which, entry) in altered.iter().enumerate() {
            assert_ne!(entry.hash(), sealed().hash(), "{which}");
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
