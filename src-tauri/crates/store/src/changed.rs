//! What a changeset touched.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use rusqlite::Connection;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::ValueRef;
use uuid::Uuid;

use crate::{Changed, ChangedTable, StoreError, history};

/// The domain tables: those whose changes are recorded. Those that others refer to come first.
pub(crate) const TABLES: &[&str] = &[
    "cases",
    "persons",
    "sources",
    "claims",
    "claim_tags",
    "appearances",
    "relations",
    "verdicts",
    "evidence",
    "findings",
    "views",
];

/// So many rows of one table are told one by one; beyond, the screen does better to read all again.
const TOLD: usize = 1_000;

/// The tables and rows that an entry touched, and the claims, part by part.
#[derive(Default)]
pub(crate) struct Touched {
    tables: BTreeMap<String, BTreeSet<Uuid>>,
    /// What the part at hand says of claims.
    of_claims: Vec<history::Of>,
}

impl Touched {
    /// Adds what a changeset touched.
    pub(crate) fn add(&mut self, mut changeset: impl Read) -> Result<(), StoreError> {
        each_in(&mut changeset, |table, item| {
            if !self.tables.contains_key(table) {
                self.tables.insert(table.to_owned(), BTreeSet::new());
            }
            if let Some(rows) = self.tables.get_mut(table)
                && rows.len() <= TOLD
            {
                rows.extend(key(item)?);
            }
            self.of_claims.push(history::of(table, item)?);
            Ok(true)
        })
    }

    /// The claims that the part just added is about; the rows are as it left them.
    pub(crate) fn claims(&mut self, conn: &Connection) -> Result<BTreeSet<Uuid>, StoreError> {
        let mut claims = BTreeSet::new();
        self.of_claims.drain(..).try_for_each(|of| history::add(conn, of, &mut claims))?;
        Ok(claims)
    }

    pub(crate) fn into_changed(self) -> Changed {
        let tables = self.tables.into_iter().map(|(table, rows)| {
            let told = rows.len() <= TOLD;
            let ids = rows.iter().filter(|_| told).map(Uuid::to_string).collect();
            ChangedTable { table, ids }
        });
        Changed { tables: tables.collect() }
    }
}

/// Calls `each` with the table and the change of a compressed changeset, until it answers false.
pub(crate) fn each_change(
    changeset: &[u8],
    each: impl FnMut(&str, &ChangesetItem) -> Result<bool, StoreError>,
) -> Result<(), StoreError> {
    each_in(&mut zstd::Decoder::with_buffer(changeset)?, each)
}

fn each_in(
    input: &mut dyn Read,
    mut each: impl FnMut(&str, &ChangesetItem) -> Result<bool, StoreError>,
) -> Result<(), StoreError> {
    let mut changes = ChangesetIter::start_strm(&input)?;
    while let Some(item) = changes.next()? {
        let op = item.op()?;
        if !each(op.table_name(), item)? {
            break;
        }
    }
    Ok(())
}

/// The row's own id: in every domain table the first column, which is part of the primary key and so
/// always in the change.
pub(crate) fn key(item: &ChangesetItem) -> Result<Option<Uuid>, StoreError> {
    let value = match item.op()?.code() {
        Action::SQLITE_INSERT => item.new_value(0)?,
        _ => item.old_value(0)?,
    };
    Ok(as_id(value))
}

/// Whether any value of the change, before or after, is one of these ids.
pub(crate) fn mentions(item: &ChangesetItem, ids: &BTreeSet<Uuid>) -> Result<bool, StoreError> {
    let op = item.op()?;
    let columns = usize::try_from(op.number_of_columns()).unwrap_or_default();
    let (old, new) = match op.code() {
        Action::SQLITE_INSERT => (false, true),
        Action::SQLITE_DELETE => (true, false),
        _ => (true, true),
    };
    for column in 0..columns {
        // A column that an update left alone has no value here.
        let before = if old { item.old_value(column).ok().and_then(as_id) } else { None };
        let after = if new { item.new_value(column).ok().and_then(as_id) } else { None };
        if [before, after].into_iter().flatten().any(|id| ids.contains(&id)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A value as an id, if it is one.
pub(crate) fn as_id(value: ValueRef<'_>) -> Option<Uuid> {
    Uuid::from_slice(value.as_blob().ok()?).ok()
}
