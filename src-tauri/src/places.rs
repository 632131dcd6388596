//! Where the library and the settings are.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use docket_desk::{ErrorView, Settings, WindowError};

/// The library's folder and the settings' file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places {
    pub(crate) library: PathBuf,
    pub(crate) settings: PathBuf,
}

impl Places {
    /// The places that the arguments and the environment name; or else the library that was open
    /// last, or the usual one.
    pub(crate) fn find() -> Result<Self, ErrorView> {
        let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let settings = named("DOCKET_SETTINGS")
            .map(PathBuf::from)
            .or_else(|| Some(dirs::config_dir()?.join("docket").join("settings.json")))
            .ok_or_else(|| nowhere("DOCKET_SETTINGS"))?;
        let library = library_argument(std::env::args_os().skip(1))
            .or_else(|| named("DOCKET_LIBRARY"))
            .map(PathBuf::from)
            .or_else(|| last_library(&settings))
            .or_else(|| Some(dirs::home_dir()?.join("Docket")))
            .ok_or_else(|| nowhere("DOCKET_LIBRARY"))?;
        // As one absolute path, as the library tells it.
        let library = std::path::absolute(&library).unwrap_or(library);
        Ok(Self { library, settings })
    }
}

/// The library that was open last, if it is still there.
fn last_library(settings: &Path) -> Option<PathBuf> {
    let last: PathBuf = Settings::load(settings).ok()?.libraries.into_iter().next()?.into();
    last.join("docket.db").is_file().then_some(last)
}

/// The folder in `--library DIR` or `--library=DIR`, or one that stands alone.
fn library_argument(mut arguments: impl Iterator<Item = OsString>) -> Option<OsString> {
    while let Some(argument) = arguments.next() {
        if argument == "--library" {
            return arguments.next();
        }
        if let Some(folder) = argument.to_str().and_then(|text| text.strip_prefix("--library=")) {
            return Some(folder.into());
        }
        if !argument.to_string_lossy().starts_with('-') {
            return Some(argument);
        }
    }
    None
}

fn nowhere(variable: &'static str) -> ErrorView {
    WindowError::NoHome { variable }.view()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library_in(arguments: &[&str]) -> Option<OsString> {
        library_argument(arguments.iter().map(OsString::from))
    }

    #[test]
    fn the_library_can_be_named_in_three_ways() {
        assert_eq!(library_in(&["--library", "/a b"]), Some("/a b".into()));
        assert_eq!(library_in(&["-x", "--library=/a b"]), Some("/a b".into()));
        assert_eq!(library_in(&["-x", "/a b"]), Some("/a b".into()));
    }

    #[test]
    fn other_arguments_name_no_library() {
        assert_eq!(library_in(&[]), None);
        assert_eq!(library_in(&["--library"]), None);
        assert_eq!(library_in(&["-a", "--libraryish=/b"]), None);
    }

    #[test]
    fn the_library_that_was_open_last_is_opened_if_it_is_still_there() {
        let dir = tempfile::tempdir().unwrap();
        let (settings, library) = (dir.path().join("settings.json"), dir.path().join("library"));
        assert_eq!(last_library(&settings), None);
        let mut kept = Settings::load(&settings).unwrap();
        kept.remember(&library);
        kept.save(&settings).unwrap();
        assert_eq!(last_library(&settings), None, "it is not there");
        std::fs::create_dir(&library).unwrap();
        std::fs::write(library.join("docket.db"), "").unwrap();
        assert_eq!(last_library(&settings), Some(library));
    }
}
