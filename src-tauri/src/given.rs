//! What the page gives along with a command, where a person wrote part of it.

use docket_desk::domain::VagueDate;
use docket_desk::{DeskError, ErrorView, WindowError};
use serde::Deserialize;
use tauri::Runtime;
use tauri::ipc::{CommandArg, CommandItem, InvokeError};

/// An argument that is refused as everything else is. Tauri alone would refuse it in a string.
pub(crate) struct Given<T>(pub(crate) T);

impl<'de, R: Runtime, T: Deserialize<'de>> CommandArg<'de, R> for Given<T> {
    fn from_command(command: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        let given = T::deserialize(command);
        given.map(Self).map_err(|error| InvokeError::from(refusal(&error.to_string())))
    }
}

/// The error behind these words. Only dates are read on the way in of all that a person writes.
fn refusal(words: &str) -> ErrorView {
    let quoted = words.split_once('“').and_then(|(_, rest)| rest.split_once('”'));
    let problem = quoted.and_then(|(text, _)| text.parse::<VagueDate>().err());
    match problem.filter(|problem| words.contains(&problem.to_string())) {
        Some(problem) => DeskError::from(problem).view(),
        None => WindowError::InvalidArgument { why: words.to_owned() }.view(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a date on its way in is refused with.
    fn refused(date: &str) -> ErrorView {
        let text = serde_json::json!(date);
        refusal(&VagueDate::deserialize(text).unwrap_err().to_string())
    }

    #[test]
    fn a_date_that_can_not_be_read_is_refused_as_one() {
        let soon = refused("soon");
        assert_eq!((soon.code.as_str(), soon.args["text"].as_str()), ("not_a_date", Some("soon")));
        assert!(soon.message.starts_with("“soon” is not a date"), "{}", soon.message);
        assert_eq!(refused(&"soon ".repeat(50)).code, "not_a_date", "its words are shortened");
    }

    #[test]
    fn anything_else_is_told_as_it_was_said() {
        let other = refusal("missing field `wording`");
        assert_eq!(other.code, "invalid_argument");
        assert_eq!(other.message, "missing field `wording`");
    }
}
