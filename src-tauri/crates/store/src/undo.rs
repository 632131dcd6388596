//! Undo and redo: the inverse of an entry's changeset, applied as a new entry.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use docket_domain::EntryId;
use rusqlite::session::{ConflictAction, invert_strm};
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use uuid::Uuid;

use crate::changed::{each_change, key, mentions};
use crate::history::{self, Of};
use crate::record::Writing;
use crate::{Store, StoreError, Thing, UndoState, Undoable, alone, journal};

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
    /// The number of the entry taken back.
    pub seq: i64,
    /// Its id.
    pub entry: Uuid,
    /// The entry that the chain of undos and redos began with.
    pub root: Uuid,
    /// What that makes of the new entry.
    pub kind: Kind,
}

/// What it means to take back this entry.
///
/// # Errors
/// When there is no such entry, or it has been taken back.
pub(crate) fn target(conn: &Connection, EntryId(id): EntryId) -> Result<Target, StoreError> {
    let (seq, kind, root) = conn
        .prepare_cached("SELECT seq, kind, root FROM journal WHERE id = ?")?
        .query_row([id], |row| {
            let kind = crate::column::word::<Kind>(row, "kind")?;
            Ok((row.get(0)?, kind, row.get::<_, Option<Uuid>>(2)?))
        })
        .optional()?
        .ok_or_else(|| StoreError::not_found(Thing::Entry, id))?;
    if is_undone(conn, id)? {
        return Err(StoreError::UndoneAlready);
    }
    Ok(Target { seq, entry: id, root: root.unwrap_or(id), kind: kind.taken_back() })
}

/// Takes back what an entry did: its parts, the last first.
pub(crate) fn take_back(
    conn: &Connection,
    target: Target,
    writing: &mut Writing<'_>,
) -> Result<(), StoreError> {
    for part in (1..=journal::last_part(conn, target.seq)?).rev() {
        take_back_part(conn, target.seq, &journal::part(conn, target.seq, part)?)?;
        writing.breathe()?;
    }
    for part in 1..=journal::last_part(conn, target.seq)? {
        let changeset = journal::part(conn, target.seq, part)?;
        if !alone::keeps_to_rules(conn, &changeset)? {
            return Err(changed_since(conn, target.seq, &changeset)?);
        }
    }
    Ok(())
}

fn take_back_part(conn: &Connection, seq: i64, changeset: &[u8]) -> Result<(), StoreError> {
    let mut inverse = Vec::new();
    invert_strm(&mut zstd::Decoder::with_buffer(changeset)?, &mut inverse)?;
    let refused = Arc::new(AtomicBool::new(false));
    let noticed = Arc::clone(&refused);
    let applied =
        conn.apply_strm(&mut inverse.as_slice(), None::<fn(&str) -> bool>, move |_, _| {
            noticed.store(true, Ordering::Relaxed);
            ConflictAction::SQLITE_CHANGESET_ABORT
        });
    if refused.load(Ordering::Relaxed) {
        return Err(changed_since(conn, seq, changeset)?);
    }
    Ok(applied?)
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

/// Finds a later entry that touched a row of this changeset, or refers to one.
fn changed_since(conn: &Connection, seq: i64, changeset: &[u8]) -> Result<StoreError, StoreError> {
    let mut ids = BTreeSet::new();
    let mut claims = BTreeSet::new();
    each_change(changeset, |table, item| {
        ids.extend(key(item)?);
        if let Of::Claims(these) = history::of(table, item)? {
            claims.extend(these.into_iter().flatten());
        }
        Ok(true)
    })?;
    // Most often it is a change of the same claims, and where these were changed is known.
    for claim in claims {
        let found = explained(
            conn,
            "JOIN claim_entries ON claim_entries.seq = journal.seq
             JOIN search_keys ON search_keys.key = claim_entries.key AND search_keys.kind = 'claim'
             WHERE search_keys.id = ?2 AND",
            params![seq, claim],
            &ids,
        )?;
        if let Some(found) = found {
            return Ok(found);
        }
    }
    if let Some(found) = explained(conn, "WHERE", params![seq], &ids)? {
        return Ok(found);
    }
    // Or what it would bring back belongs to something that is gone.
    let gone = alone::missing_parents(conn, changeset)?;
    Ok(explained(conn, "WHERE", params![seq], &gone)?.unwrap_or_else(|| {
        // No entry explains it: the tables were changed behind the journal's back.
        StoreError::damaged("the tables are not as the journal left them")
    }))
}

/// The newest of these later entries that touched one of the rows and stands, as the reason why an earlier
/// one can't be taken back.
fn explained(
    conn: &Connection,
    which: &str,
    values: &[&dyn ToSql],
    ids: &BTreeSet<Uuid>,
) -> Result<Option<StoreError>, StoreError> {
    let mut later = conn.prepare_cached(&format!(
        "SELECT journal.id, coalesce(root.name, journal.name), journal.by, journal.at,
                journal.changeset, journal.seq
         FROM journal LEFT JOIN journal AS root ON root.id = journal.root
         {which} journal.seq > ?1 ORDER BY journal.seq DESC"
    ))?;
    let mut rows = later.query(values)?;
    while let Some(row) = rows.next()? {
        if is_undone(conn, row.get(0)?)? {
            continue;
        }
        let mut touches = false;
        let mut look = |part: &[u8]| {
            each_change(part, |_, item| {
                touches = touches || mentions(item, ids)?;
                Ok(!touches)
            })
        };
        look(row.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?)?;
        journal::each_part(conn, "main", row.get(5)?, |_, part| look(part))?;
        if touches {
            return Ok(Some(StoreError::ChangedSince {
                name: row.get(1)?,
                by: row.get(2)?,
                at: row.get(3)?,
            }));
        }
    }
    Ok(None)
}

impl Store {
    /// What undo and redo would do now.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn undo_state(&self) -> Result<UndoState, StoreError> {
        Ok(UndoState { undo: self.next(false)?, redo: self.next(true)? })
    }

    /// What taking back this entry would take back.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and when the database can't be read.
    pub fn undoable(&self, entry: EntryId) -> Result<Undoable, StoreError> {
        let name = self
            .conn
            .prepare_cached(
                "SELECT coalesce(root.name, journal.name) FROM journal
                 LEFT JOIN journal AS root ON root.id = journal.root WHERE journal.id = ?",
            )?
            .query_row([entry.0], |row| row.get(0))
            .optional()?
            .ok_or_else(|| StoreError::not_found(Thing::Entry, entry))?;
        Ok(Undoable { entry, name })
    }

    /// The newest entry that stands and that undo (or redo) takes back.
    fn next(&self, redo: bool) -> Result<Option<Undoable>, StoreError> {
        let newest = self
            .conn
            .prepare_cached(
                "SELECT journal.id, coalesce(root.name, journal.name)
                 FROM undo_line JOIN journal ON journal.seq = undo_line.seq
                 LEFT JOIN journal AS root ON root.id = journal.root
                 WHERE redo = ? ORDER BY undo_line.seq DESC LIMIT 1",
            )?
            .query_row([redo], |row| {
                Ok(Undoable { entry: EntryId(row.get(0)?), name: row.get(1)? })
            })
            .optional()?;
        Ok(newest)
    }
}
