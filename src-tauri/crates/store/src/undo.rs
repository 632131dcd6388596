//! Undo and redo: the inverse of an entry's changeset, applied as a new entry.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use docket_domain::EntryId;
use rusqlite::session::{ConflictAction, invert_strm};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::changed::{each_change, key, mentions};
use crate::{Store, StoreError, UndoState, Undoable};

/// What an entry is to undo and redo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A change in its own right.
    Do,
    /// The undo of one.
    Undo,
    /// The undo of an undo.
    Redo,
}

impl Kind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    /// What an entry is that takes back one of this kind.
    const fn taken_back(self) -> Self {
        match self {
            Self::Do | Self::Redo => Self::Undo,
            Self::Undo => Self::Redo,
        }
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, UnknownKind> {
        [Self::Do, Self::Undo, Self::Redo]
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or(UnknownKind)
    }
}

/// The journal has a kind of entry that there is not.
#[derive(Debug)]
pub(crate) struct UnknownKind;

impl fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a kind of entry")
    }
}

/// What an entry takes back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Target {
    /// The entry taken back.
    pub entry: Uuid,
    /// The entry that the chain of undos and redos began with.
    pub root: Uuid,
    /// What that makes of the new entry.
    pub kind: Kind,
}

/// Takes back what the entry did.
pub(crate) fn take_back(conn: &Connection, entry: EntryId) -> Result<Target, StoreError> {
    let EntryId(id) = entry;
    let (seq, kind, root, changeset) = conn
        .prepare_cached("SELECT seq, kind, root, changeset FROM journal WHERE id = ?")?
        .query_row([id], |row| {
            Ok((
                row.get::<_, i64>(0)?,
                crate::column::word::<Kind>(row, "kind")?,
                row.get::<_, Option<Uuid>>(2)?,
                row.get::<_, Vec<u8>>(3)?,
            ))
        })
        .optional()?
        .ok_or_else(|| StoreError::not_found("journal entry", id))?;
    if is_undone(conn, id)? {
        return Err(StoreError::UndoneAlready);
    }
    let mut inverse = Vec::new();
    invert_strm(&mut zstd::Decoder::with_buffer(changeset.as_slice())?, &mut inverse)?;
    let refused = Arc::new(AtomicBool::new(false));
    let noticed = Arc::clone(&refused);
    let applied =
        conn.apply_strm(&mut inverse.as_slice(), None::<fn(&str) -> bool>, move |_, _| {
            noticed.store(true, Ordering::Relaxed);
            ConflictAction::SQLITE_CHANGESET_ABORT
        });
    if refused.load(Ordering::Relaxed) {
        return Err(changed_since(conn, seq, &changeset)?);
    }
    applied?;
    Ok(Target { entry: id, root: root.unwrap_or(id), kind: kind.taken_back() })
}

/// Whether the newest undo of the entry stands: it does unless that was undone itself, and so on.
pub(crate) fn is_undone(conn: &Connection, entry: Uuid) -> Result<bool, StoreError> {
    let mut newest =
        conn.prepare_cached("SELECT id FROM journal WHERE undoes = ? ORDER BY seq DESC LIMIT 1")?;
    let (mut at, mut undone) = (entry, false);
    while let Some(by) = newest.query_row([at], |row| row.get(0)).optional()? {
        (at, undone) = (by, !undone);
    }
    Ok(undone)
}

/// Finds the newest later entry that touched a row of this changeset, or refers to one.
fn changed_since(conn: &Connection, seq: i64, changeset: &[u8]) -> Result<StoreError, StoreError> {
    let mut ids = BTreeSet::new();
    each_change(changeset, |_, item| {
        ids.extend(key(item)?);
        Ok(true)
    })?;
    let mut later = conn.prepare(
        "SELECT journal.id, coalesce(root.name, journal.name), journal.by, journal.at,
                journal.changeset
         FROM journal LEFT JOIN journal AS root ON root.id = journal.root
         WHERE journal.seq > ? ORDER BY journal.seq DESC",
    )?;
    let mut rows = later.query([seq])?;
    while let Some(row) = rows.next()? {
        if is_undone(conn, row.get(0)?)? {
            continue;
        }
        let mut touches = false;
        each_change(row.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?, |_, item| {
            touches = mentions(item, &ids)?;
            Ok(!touches)
        })?;
        if touches {
            return Ok(StoreError::ChangedSince {
                name: row.get(1)?,
                by: row.get(2)?,
                at: row.get(3)?,
            });
        }
    }
    // No entry explains it: the tables were changed behind the journal's back.
    Ok(StoreError::damaged("the tables are not as the journal left them"))
}

impl Store {
    /// What undo and redo would do now.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn undo_state(&self) -> Result<UndoState, StoreError> {
        Ok(UndoState { undo: self.next(false)?, redo: self.next(true)? })
    }

    /// The newest entry that stands and that undo (or redo) takes back. A change in its own right
    /// ends what can be redone.
    fn next(&self, redo: bool) -> Result<Option<Undoable>, StoreError> {
        let mut newest = self.conn.prepare_cached(
            "SELECT journal.id, journal.kind, coalesce(root.name, journal.name)
             FROM journal LEFT JOIN journal AS root ON root.id = journal.root
             ORDER BY journal.seq DESC",
        )?;
        let mut rows = newest.query(params![])?;
        while let Some(row) = rows.next()? {
            let kind: Kind = crate::column::word(row, "kind")?;
            if redo && kind == Kind::Do {
                break;
            }
            let id: Uuid = row.get(0)?;
            if (kind == Kind::Undo) == redo && !is_undone(&self.conn, id)? {
                return Ok(Some(Undoable { entry: EntryId(id), name: row.get(2)? }));
            }
        }
        Ok(None)
    }
}
