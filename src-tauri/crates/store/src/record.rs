//! Writing a journal entry: what is done between its beginning and its end is what it records.

use std::io::{self, Write};

use docket_domain::{Action, EntryId, Sha256};
use rusqlite::Connection;
use rusqlite::session::Session;
use uuid::{NoContext, Timestamp, Uuid};

use crate::changed::{TABLES, Touched};
use crate::column::time_text;
use crate::journal::{self, Seal, Sealed};
use crate::undo::{Kind, Target};
use crate::{Changed, JournalHead, Moment, StoreError, history, index};

/// After so many changed rows, those of the search index and the like included, a part is full:
/// memory stays at a part, however large the change.
const FULL: u64 = 20_000;

/// An entry that is being written. What happens in the domain tables is recorded, part by part.
pub(crate) struct Writing<'c> {
    conn: &'c Connection,
    session: Session<'c>,
    /// How many rows had been changed when this part began.
    since: u64,
    header: Header,
    first: Vec<u8>,
    /// The number of the last part, once there are several, and the hash so far.
    further: Option<(i64, Seal)>,
    touched: Touched,
}

/// What an entry holds besides its changes.
struct Header {
    seq: i64,
    id: Uuid,
    at: String,
    by: String,
    device: String,
    kind: Kind,
    undoes: Option<Target>,
    name: &'static str,
    action: String,
    prev_hash: Sha256,
}

impl Header {
    fn sealed<'a>(&'a self, changeset: &'a [u8]) -> Sealed<'a> {
        Sealed {
            seq: self.seq,
            id: self.id,
            at: &self.at,
            by: &self.by,
            device: &self.device,
            kind: self.kind.as_str(),
            undoes: self.undoes.as_ref().map(|target| target.entry),
            root: self.undoes.as_ref().map(|target| target.root),
            name: self.name,
            action: &self.action,
            changeset,
            prev_hash: self.prev_hash,
        }
    }
}

/// What was written.
pub(crate) struct Written {
    /// The entry, and the journal's head with it; none when nothing changed.
    pub entry: Option<(EntryId, JournalHead)>,
    pub changed: Changed,
}

impl<'c> Writing<'c> {
    /// Begins the next entry. `undoes` is what the action takes back, if that is what it does.
    pub(crate) fn begin(
        conn: &'c Connection,
        action: &Action,
        moment: Moment<'_>,
        undoes: Option<Target>,
    ) -> Result<Self, StoreError> {
        let head = journal::head(conn)?;
        let at = moment.at;
        let seconds = u64::try_from(at.timestamp()).unwrap_or_default();
        let header = Header {
            seq: head.entries.cast_signed() + 1,
            id: Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, at.timestamp_subsec_nanos())),
            at: time_text(&at),
            by: moment.by.to_owned(),
            device: moment.device.to_owned(),
            kind: undoes.as_ref().map_or(Kind::Do, |target| target.kind),
            undoes,
            name: action.name(),
            action: journal::readable(action)?,
            prev_hash: head.hash,
        };
        Ok(Self {
            conn,
            session: session(conn)?,
            since: conn.total_changes(),
            header,
            first: Vec::new(),
            further: None,
            touched: Touched::default(),
        })
    }

    /// To be called between the steps of a large change: ends the part when it is full.
    pub(crate) fn breathe(&mut self) -> Result<(), StoreError> {
        if self.conn.total_changes() - self.since < FULL {
            return Ok(());
        }
        self.cut()?;
        self.session = session(self.conn)?;
        self.since = self.conn.total_changes();
        Ok(())
    }

    /// Ends the entry. One without changes is not written.
    pub(crate) fn finish(mut self) -> Result<Written, StoreError> {
        self.cut()?;
        if self.first.is_empty() {
            return Ok(Written { entry: None, changed: Changed::default() });
        }
        index::catch_up(self.conn)?;
        let sealed = self.header.sealed(&self.first);
        let hash = match self.further {
            Some((_, seal)) => seal.hash(),
            None => Seal::of(&sealed).hash(),
        };
        journal::insert(self.conn, &sealed, hash)?;
        let head = JournalHead { entries: sealed.seq.cast_unsigned(), hash };
        Ok(Written {
            entry: Some((EntryId(sealed.id), head)),
            changed: self.touched.into_changed(),
        })
    }

    fn cut(&mut self) -> Result<(), StoreError> {
        let mut changes = Changes::Plain(Vec::new());
        self.session.changeset_strm(&mut changes)?;
        let Some(part) = changes.compressed(&mut self.touched)? else {
            return Ok(());
        };
        let claims = self.touched.claims(self.conn)?;
        if self.first.is_empty() {
            self.first = part;
            history::note(self.conn, self.header.seq, 1, claims)?;
            return Ok(());
        }
        let (number, seal) =
            self.further.get_or_insert_with(|| (1, Seal::of(&self.header.sealed(&self.first))));
        *number += 1;
        seal.add(&part);
        history::note(self.conn, self.header.seq, *number, claims)?;
        journal::insert_part(self.conn, self.header.seq, *number, &part)
    }
}

/// Records the domain tables. Table by table: attached to everything, it would also record FTS5's own
/// tables, and undo would fail.
fn session(conn: &Connection) -> Result<Session<'_>, StoreError> {
    let mut session = Session::new(conn)?;
    for table in TABLES {
        session.attach(Some(*table))?;
    }
    Ok(session)
}

/// Changes of more bytes are compressed while they come.
const LONG: usize = 1 << 20;

/// A changeset on its way into the journal. Most are of a few hundred bytes, for which to set up the
/// compression of a stream would take longer than all else.
enum Changes {
    Plain(Vec<u8>),
    Stream(zstd::Encoder<'static, Vec<u8>>),
}

impl Changes {
    /// The compressed changeset, none when there are no changes; and notes what was touched.
    fn compressed(self, touched: &mut Touched) -> Result<Option<Vec<u8>>, StoreError> {
        match self {
            Self::Plain(plain) if plain.is_empty() => Ok(None),
            Self::Plain(plain) => {
                touched.add(plain.as_slice())?;
                Ok(Some(zstd::bulk::compress(&plain, zstd::DEFAULT_COMPRESSION_LEVEL)?))
            }
            Self::Stream(stream) => {
                let part = stream.finish()?;
                touched.add(zstd::Decoder::with_buffer(part.as_slice())?)?;
                Ok(Some(part))
            }
        }
    }
}

impl Write for Changes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Self::Plain(plain) = self
            && plain.len() + bytes.len() > LONG
        {
            let mut stream = zstd::Encoder::new(Vec::new(), zstd::DEFAULT_COMPRESSION_LEVEL)?;
            stream.write_all(plain)?;
            *self = Self::Stream(stream);
        }
        match self {
            Self::Plain(plain) => plain.write(bytes),
            Self::Stream(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(_) => Ok(()),
            Self::Stream(stream) => stream.flush(),
        }
    }
}
