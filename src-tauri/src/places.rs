//! Where the library and the settings are.

use std::ffi::OsString;
use std::path::PathBuf;

use docket_desk::ErrorView;

/// The library's folder and the settings' file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places {
    pub(crate) library: PathBuf,
    pub(crate) settings: PathBuf,
}

impl Places {
    /// The places that the arguments and the environment name, or else the usual ones.
    pub(crate) fn find() -> Result<Self, ErrorView> {
        let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let library = library_argument(std::env::args_os().skip(1))
            .or_else(|| named("DOCKET_LIBRARY"))
            .map(PathBuf::from)
            .or_else(|| Some(dirs::home_dir()?.join("Docket")))
            .ok_or_else(|| nowhere("DOCKET_LIBRARY"))?;
        let settings = named("DOCKET_SETTINGS")
            .map(PathBuf::from)
            .or_else(|| Some(dirs::config_dir()?.join("docket").join("settings.json")))
            .ok_or_else(|| nowhere("DOCKET_SETTINGS"))?;
        Ok(Self { library, settings })
    }
}

/// The folder in `--library DIR` or `--library=DIR`.
fn library_argument(mut arguments: impl Iterator<Item = OsString>) -> Option<OsString> {
    while let Some(argument) = arguments.next() {
        if argument == "--library" {
            return arguments.next();
        }
        if let Some(folder) = argument.to_str().and_then(|text| text.strip_prefix("--library=")) {
            return Some(folder.into());
        }
    }
    None
}

fn nowhere(variable: &str) -> ErrorView {
    ErrorView {
        code: "no_home".to_owned(),
        message: format!(
            "This account has no home folder, so there is no usual place for Docket's files. Set \
             {variable} to the place you want, then start Docket again."
        ),
        detail: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library_in(arguments: &[&str]) -> Option<OsString> {
        library_argument(arguments.iter().map(OsString::from))
    }

    #[test]
    fn the_library_can_be_named_in_both_ways() {
        assert_eq!(library_in(&["--library", "/a b"]), Some("/a b".into()));
        assert_eq!(library_in(&["-x", "--library=/a b"]), Some("/a b".into()));
    }

    #[test]
    fn other_arguments_name_no_library() {
        assert_eq!(library_in(&[]), None);
        assert_eq!(library_in(&["--library"]), None);
        assert_eq!(library_in(&["/a", "--libraryish=/b"]), None);
    }
}
