//! The evidence folder, and reading from it.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use docket_domain::Sha256;

use crate::error::shown;
use crate::{LockerError, regular};

/// The evidence folder of one library. Cheap to open; any number may be open at once, in any number
/// of processes.
#[derive(Debug, Clone)]
pub struct Locker {
    folder: PathBuf,
}

impl Locker {
    /// Opens the locker of the library in `library`, making its folders if need be.
    ///
    /// # Errors
    /// When the folders can't be made.
    pub fn open(library: &Path) -> Result<Self, LockerError> {
        let locker = Self { folder: library.join("evidence") };
        let incoming = locker.incoming();
        fs::create_dir_all(&incoming)
            .map_err(|source| LockerError::from_io(&shown(&incoming), source))?;
        Ok(locker)
    }

    /// Opens the kept file `digest` for reading. Its bytes are those that were captured, unless the
    /// disk or somebody else changed them: only [`Locker::verify`] can tell.
    ///
    /// # Errors
    /// [`LockerError::Vanished`] when it is not kept, and those of opening a file.
    pub fn open_file(&self, digest: &Sha256) -> Result<File, LockerError> {
        regular::open(&self.path(digest))
    }

    /// The bytes of the kept file `digest`, which may be at most `most`.
    ///
    /// # Errors
    /// [`LockerError::TooLarge`], and those of [`Locker::open_file`].
    pub fn bytes(&self, digest: &Sha256, most: u64) -> Result<Vec<u8>, LockerError> {
        let (bytes, size) = self.beginning(digest, most)?;
        if size > most {
            let name = digest.to_string();
            return Err(LockerError::TooLarge { name, size, limit: most });
        }
        Ok(bytes)
    }

    /// At most `most` bytes of the kept file `digest`, and how many it has.
    pub(crate) fn beginning(
        &self,
        digest: &Sha256,
        most: u64,
    ) -> Result<(Vec<u8>, u64), LockerError> {
        let told = |source| LockerError::from_io(&digest.to_string(), source);
        let file = self.open_file(digest)?;
        let size = file.metadata().map_err(told)?.len();
        let mut bytes = Vec::new();
        file.take(most).read_to_end(&mut bytes).map_err(told)?;
        Ok((bytes, size))
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn incoming(&self) -> PathBuf {
        self.folder.join("incoming")
    }

    pub(crate) fn path(&self, digest: &Sha256) -> PathBuf {
        let name = digest.to_string();
        self.folder.join(&name[..2]).join(name)
    }
}

/// Marks a file as one that is only read from now on.
pub(crate) fn read_only(file: &File) -> io::Result<()> {
    let mut permissions = file.metadata()?.permissions();
    #[cfg(unix)]
    std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o444);
    #[cfg(not(unix))]
    permissions.set_readonly(true);
    file.set_permissions(permissions)
}

/// Makes what was done to the names in `folder` last.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows writes names down by itself, and can't open a folder as a file.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Removes a file; one that is gone already is as good.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(gone) if gone.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
