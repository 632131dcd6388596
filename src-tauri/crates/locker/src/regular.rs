//! Opening a file that a user points at: a regular one, never through a link, without waiting.

use std::fs::{self, File, FileType, OpenOptions};
use std::io;
use std::path::Path;

use crate::LockerError;
use crate::error::{LinkTarget, SpecialFile, shown};

/// Opens the regular file at `path` for reading.
///
/// What it is is asked before opening, since opening a device can do something and a link can be
/// named well, and again of the open file, since another can have taken its place in between.
pub(crate) fn open(path: &Path) -> Result<File, LockerError> {
    let told = |source| LockerError::from_io(&shown(path), source);
    check(path, fs::symlink_metadata(path).map_err(told)?.file_type())?;
    let file = open_unfollowed(path).map_err(told)?;
    check(path, file.metadata().map_err(told)?.file_type())?;
    Ok(file)
}

fn check(path: &Path, kind: FileType) -> Result<(), LockerError> {
    let name = || shown(path);
    if kind.is_symlink() {
        let target = match fs::metadata(path) {
            Ok(target) if target.is_dir() => LinkTarget::Folder,
            Ok(target) if target.is_file() => LinkTarget::File,
            Ok(_) => LinkTarget::Special,
            Err(_) => LinkTarget::Nothing,
        };
        Err(LockerError::IsLink { name: name(), target })
    } else if kind.is_dir() {
        Err(LockerError::IsFolder { name: name() })
    } else if !kind.is_file() {
        Err(LockerError::NotAFile { name: name(), what: named(kind) })
    } else {
        Ok(())
    }
}

#[cfg(unix)]
fn named(kind: FileType) -> SpecialFile {
    use std::os::unix::fs::FileTypeExt;
    if kind.is_fifo() {
        SpecialFile::Pipe
    } else if kind.is_socket() {
        SpecialFile::Socket
    } else {
        SpecialFile::Device
    }
}

#[cfg(not(unix))]
fn named(_: FileType) -> SpecialFile {
    SpecialFile::Device
}

/// A link that took the file's place fails to open, and a pipe does not keep us waiting.
#[cfg(unix)]
fn open_unfollowed(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new().read(true).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK).open(path)
}

/// A link that took the file's place is opened itself, and refused for what it is.
#[cfg(windows)]
fn open_unfollowed(path: &Path) -> io::Result<File> {
    use std::os::windows::fs::OpenOptionsExt;
    const FILE_FLAG_OPEN_REPARSE_POINT: u32 = 0x0020_0000;
    OpenOptions::new().read(true).custom_flags(FILE_FLAG_OPEN_REPARSE_POINT).open(path)
}
