//! Folders that are still there after a power cut.

use std::fs;
#[cfg(unix)]
use std::fs::File;
use std::io;
use std::path::Path;

/// Makes the folder, and those above it that are missing, each to last.
pub(crate) fn make(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = match folder.parent() {
        Some(above) if !above.as_os_str().is_empty() => above,
        _ => Path::new("."),
    };
    make(above)?;
    // All at once it may have been made by somebody else; what is no folder is refused.
    fs::create_dir_all(folder)?;
    sync(above)
}

/// Makes what was done to the names in the folder last.
#[cfg(unix)]
pub(crate) fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows writes names down by itself, and can't open a folder as a file.
#[cfg(not(unix))]
pub(crate) fn sync(_: &Path) -> io::Result<()> {
    Ok(())
}
