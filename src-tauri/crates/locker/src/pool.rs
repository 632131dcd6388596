//! A second place for kept files, laid out as the evidence folder is: the pool that all backups in a
//! folder share, and the evidence of a library that is brought back from one.
//!
//! Each file is put there once. Where the disk can share bytes between files until one of them is
//! written to, they are shared; else, within one library, the file gets a second name; else it is
//! copied. Nothing is ever taken away from a pool: a library never gives up a file that it kept.

use std::fs::{self, File};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::Sha256;

use crate::blocks::hashed;
use crate::capture::{finish, write_or_skip};
use crate::error::shown;
use crate::locker::{remove, sync_folder};
use crate::{LockerError, regular};

const PASSING: &str = "new.part";

/// A folder of kept files. One process at a time may put files into it, which is the caller's to see
/// to; any number may read.
#[derive(Debug, Clone)]
pub struct Pool {
    folder: PathBuf,
}

/// How a file comes into a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sharing {
    /// As a second name of the same file, where the disk has such.
    Names,
    /// As a file of its own: what happens to the one never happens to the other.
    Nothing,
}

/// How a file came into a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It was there.
    There,
    /// It shares its bytes with the original.
    Shared,
    /// It was copied, and read back.
    Copied,
}

impl Pool {
    /// The pool in this folder, which need not be there yet.
    pub fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Where the file with that digest is, or would be.
    pub fn path(&self, digest: &Sha256) -> PathBuf {
        let name = digest.to_string();
        self.folder.join(&name[..2]).join(name)
    }

    /// Whether a file of that digest and size is there. Its bytes are not looked at.
    pub fn has(&self, digest: &Sha256, size: u64) -> bool {
        fs::symlink_metadata(self.path(digest))
            .is_ok_and(|found| found.is_file() && found.len() == size)
    }

    /// Whether the file at `path` is the one with that digest and size.
    pub fn is(path: &Path, digest: &Sha256, size: u64) -> bool {
        let same_size = fs::symlink_metadata(path).is_ok_and(|found| found.len() == size);
        let read = |file| read_through(file, digest, |_| Ok(()), |_| ControlFlow::Continue(()));
        same_size && regular::open(path).and_then(read).is_ok()
    }

    /// Puts the file at `from` into the pool, unless it is there. `progress` is told how many bytes
    /// of it are copied, and can break off.
    ///
    /// # Errors
    /// [`LockerError::Damaged`] when the file at `from` is not what its digest says, as far as it was
    /// looked at; [`LockerError::Cancelled`]; and when it can't be read or written. The pool is as it
    /// was then.
    pub fn put(
        &self,
        from: &Path,
        digest: &Sha256,
        size: u64,
        sharing: Sharing,
        progress: impl FnMut(u64) -> ControlFlow<()>,
    ) -> Result<Put, LockerError> {
        if self.has(digest, size) {
            return Ok(Put::There);
        }
        let told = |source| LockerError::from_io(&digest.to_string(), source);
        let original = regular::open(from)?;
        let found = original.metadata().map_err(told)?.len();
        if found != size {
            let why = format!("it has {found} bytes and should have {size}");
            return Err(LockerError::Damaged { name: digest.to_string(), why });
        }
        let path = self.path(digest);
        let folder = path.parent().unwrap_or(&self.folder);
        let passing = self.folder.join(PASSING);
        fs::create_dir_all(folder).map_err(told)?;
        remove(&passing).map_err(told)?;
        let put = bring(original, from, &passing, digest, sharing, progress).inspect_err(|_| {
            // What went wrong is worth more than that this did too.
            let _ = remove(&passing);
        })?;
        // One of the wrong size gives way: it can't be the file.
        remove(&path).and_then(|()| fs::rename(&passing, &path)).map_err(told)?;
        // Shared bytes are written down, but not yet that they are this file's.
        for written in [&*path, folder, &*self.folder] {
            sync_folder(written).map_err(told)?;
        }
        Ok(put)
    }

    /// Whether the bytes of the file are what its digest says. `progress` is told how many are read,
    /// and can break off.
    ///
    /// # Errors
    /// [`LockerError::Vanished`] when it is not there, [`LockerError::Damaged`] when it was altered,
    /// [`LockerError::Cancelled`], and when it can't be read.
    pub fn check(
        &self,
        digest: &Sha256,
        progress: impl FnMut(u64) -> ControlFlow<()>,
    ) -> Result<(), LockerError> {
        let file = regular::open(&self.path(digest))?;
        read_through(file, digest, |_| Ok(()), progress)
    }
}

/// Makes the file `to` of the bytes of `from`, which is open as `original`.
fn bring(
    original: File,
    from: &Path,
    to: &Path,
    digest: &Sha256,
    sharing: Sharing,
    progress: impl FnMut(u64) -> ControlFlow<()>,
) -> Result<Put, LockerError> {
    let told = |source| LockerError::from_io(&shown(to), source);
    let put = if reflink_copy::reflink(from, to).is_ok() {
        Put::Shared
    } else if sharing == Sharing::Names && fs::hard_link(from, to).is_ok() {
        return Ok(Put::Shared);
    } else {
        let mut file = File::create_new(to).map_err(told)?;
        let size = original.metadata().map_err(told)?.len();
        let write = |block: &[u8]| write_or_skip(&mut file, block).map_err(told);
        read_through(original, digest, write, progress)?;
        finish(&file, size).map_err(told)?;
        Put::Copied
    };
    // What shares the library's own bytes is as good as they are; all else is read back.
    if put == Put::Copied || sharing == Sharing::Nothing {
        read_through(regular::open(to)?, digest, |_| Ok(()), |_| ControlFlow::Continue(()))?;
    }
    Ok(put)
}

/// Reads a file, and holds what it is against its digest.
fn read_through(
    file: File,
    digest: &Sha256,
    mut see: impl FnMut(&[u8]) -> Result<(), LockerError>,
    mut progress: impl FnMut(u64) -> ControlFlow<()>,
) -> Result<(), LockerError> {
    let name = digest.to_string();
    let mut done = 0;
    let found = hashed(file, &name, |block| {
        see(block)?;
        done += block.len() as u64;
        match progress(done) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(LockerError::Cancelled { name: name.clone() }),
        }
    })?;
    if found == *digest {
        return Ok(());
    }
    let why = format!("its bytes now have the SHA-256 {found}");
    Err(LockerError::Damaged { name, why })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn go_on(_: u64) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn room(bytes: &[u8]) -> (tempfile::TempDir, PathBuf, Sha256, Pool) {
        let dir = tempfile::tempdir().unwrap();
        let original = dir.path().join("original");
        fs::write(&original, bytes).unwrap();
        let pool = Pool::at(&dir.path().join("pool"));
        (dir, original, Sha256::of(bytes), pool)
    }

    #[test]
    fn a_file_is_put_once_and_is_what_it_was() {
        let (_dir, original, digest, pool) = room(b"what was seen");
        assert_ne!(pool.put(&original, &digest, 13, Sharing::Nothing, go_on).unwrap(), Put::There);
        assert_eq!(pool.put(&original, &digest, 13, Sharing::Names, go_on).unwrap(), Put::There);
        assert_eq!(fs::read(pool.path(&digest)).unwrap(), b"what was seen");
        pool.check(&digest, go_on).unwrap();
        assert!(!pool.folder.join(PASSING).exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_second_name_is_given_only_where_that_was_asked_for() {
        use std::os::unix::fs::MetadataExt;
        let (dir, original, digest, pool) = room(b"bytes");
        let inode = |path: &Path| fs::metadata(path).unwrap().ino();
        pool.put(&original, &digest, 5, Sharing::Nothing, go_on).unwrap();
        assert_ne!(inode(&pool.path(&digest)), inode(&original));
        let near = Pool::at(&dir.path().join("near"));
        assert_eq!(near.put(&original, &digest, 5, Sharing::Names, go_on).unwrap(), Put::Shared);
    }

    #[test]
    fn what_is_not_the_file_is_not_put() {
        let (_dir, original, _, pool) = room(b"bytes");
        let other = Sha256::of(b"other");
        for size in [4, 5] {
            let error = pool.put(&original, &other, size, Sharing::Nothing, go_on).unwrap_err();
            assert_eq!(error.code(), "file_damaged");
            assert!(!pool.has(&other, 5) && !pool.folder.join(PASSING).exists());
        }
    }

    #[test]
    fn one_that_was_cut_short_is_put_anew() {
        let (_dir, original, digest, pool) = room(b"bytes");
        fs::create_dir_all(pool.path(&digest).parent().unwrap()).unwrap();
        fs::write(pool.path(&digest), b"byt").unwrap();
        pool.put(&original, &digest, 5, Sharing::Nothing, go_on).unwrap();
        pool.check(&digest, go_on).unwrap();
    }

    #[test]
    fn it_can_be_broken_off() {
        let (_dir, original, digest, pool) = room(b"bytes");
        match pool.put(&original, &digest, 5, Sharing::Nothing, |_| ControlFlow::Break(())) {
            // Where bytes are shared there is nothing to break off.
            Ok(put) => assert_eq!(put, Put::Shared),
            Err(error) => {
                assert_eq!(error.code(), "cancelled");
                assert!(!pool.has(&digest, 5) && !pool.folder.join(PASSING).exists());
            }
        }
    }
}
