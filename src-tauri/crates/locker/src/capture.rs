//! Taking files in.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::ControlFlow;
use std::path::Path;

use docket_domain::FileRef;

use crate::blocks::{BLOCK, hashed};
use crate::error::shown;
use crate::hold::{self, Hold};
use crate::locker::{Locker, read_only};
use crate::{LockerError, kind, name, regular};

/// A file that has been taken in and waits for its row. Call [`Capture::keep`] once the row is
/// committed; dropped before that, the file is taken out again, unless something else needs it.
#[derive(Debug)]
#[must_use = "a capture that is dropped takes its file out again"]
pub struct Capture {
    file: FileRef,
    hold: Hold,
}

impl Capture {
    /// What was taken in.
    pub fn file(&self) -> &FileRef {
        &self.file
    }

    /// The file stays: its row is committed.
    pub fn keep(mut self) -> FileRef {
        self.hold.let_go(true);
        self.file
    }
}

impl Locker {
    /// Takes in the file at `path`. `progress` is told how many bytes of how many are done, and can
    /// break off.
    ///
    /// # Errors
    /// When it is no regular file with something in it, when it changes meanwhile, when it can't be
    /// read or kept, and [`LockerError::Cancelled`]. Nothing is left behind then.
    pub fn capture(
        &self,
        path: &Path,
        progress: impl FnMut(u64, u64) -> ControlFlow<()>,
    ) -> Result<Capture, LockerError> {
        let shown = shown(path);
        let told = |source| LockerError::from_io(&shown, source);
        let mut file = regular::open(path)?;
        let before = file.metadata().map_err(told)?;
        let taken = Incoming { shown: &shown, name: name::of_path(path), size: before.len() };
        taken.take(self, &mut file, progress, |file| {
            let after = file.metadata().map_err(told)?;
            Ok(after.len() == before.len() && after.modified().ok() == before.modified().ok())
        })
    }

    /// Takes in `bytes` that are no file yet, such as pasted data or a fetched page, as `name`.
    ///
    /// # Errors
    /// When there are none, or they can't be kept.
    pub fn capture_bytes(&self, name: &str, bytes: &[u8]) -> Result<Capture, LockerError> {
        let name = name::sanitised(name);
        let shown = name.clone();
        let taken = Incoming { shown: &shown, name, size: bytes.len() as u64 };
        taken.take(self, &mut { bytes }, |_, _| ControlFlow::Continue(()), |_| Ok(true))
    }
}

struct Incoming<'a> {
    /// As the user gave it, for messages.
    shown: &'a str,
    name: String,
    size: u64,
}

impl Incoming<'_> {
    /// `unchanged` looks at the source once more when it has been read.
    fn take<R: Read>(
        self,
        locker: &Locker,
        source: &mut R,
        mut progress: impl FnMut(u64, u64) -> ControlFlow<()>,
        unchanged: impl FnOnce(&R) -> Result<bool, LockerError>,
    ) -> Result<Capture, LockerError> {
        let Self { shown, name, size } = self;
        let told = |error| LockerError::from_io(shown, error);
        let name_of = || shown.to_owned();
        if size == 0 {
            return Err(LockerError::IsEmpty { name: name_of() });
        }
        let mut part = hold::part(locker).map_err(told)?;
        let mut media_type = None;
        let mut done = 0;
        // One byte more than it should have tells a file that grows, and a file that never stops
        // growing still comes to an end.
        let mut source = source.take(size + 1);
        let sha256 = hashed(&mut source, shown, |block| {
            media_type.get_or_insert_with(|| kind::media_type(block, size, &name));
            write_or_skip(part.as_file_mut(), block).map_err(told)?;
            done += block.len() as u64;
            match progress(done.min(size), size) {
                ControlFlow::Continue(()) => Ok(()),
                ControlFlow::Break(()) => Err(LockerError::Cancelled { name: name_of() }),
            }
        })?;
        if done != size || !unchanged(source.into_inner())? {
            return Err(LockerError::Changed { name: name_of() });
        }
        finish(part.as_file(), size).map_err(told)?;
        let hold = Hold::take(locker, part, sha256, size, shown)?;
        let media_type = media_type.unwrap_or(kind::UNKNOWN).to_owned();
        Ok(Capture { file: FileRef { sha256, size, name, media_type }, hold })
    }
}

/// Writes `block`, or leaves a hole for one of nothing but zeros: a sparse file of a terabyte need
/// not fill the disk.
fn write_or_skip(file: &mut File, block: &[u8]) -> std::io::Result<()> {
    static ZEROS: [u8; BLOCK] = [0; BLOCK];
    if block == &ZEROS[..block.len()] {
        file.seek(SeekFrom::Current(block.len() as i64)).map(|_| ())
    } else {
        file.write_all(block)
    }
}

fn finish(file: &File, size: u64) -> std::io::Result<()> {
    file.set_len(size)?;
    read_only(file)?;
    file.sync_all()
}
