//! Which texts are taken in: lengths, and no characters that can't be seen.

use crate::{Problem, TextName};

/// The most characters that a kind of text may have. Generous for people, bounded for screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextLimit {
    /// A name, a title, a place, a tag, a role: one line.
    Line,
    /// A claim's wording, and its translation: a statement, not an article.
    Statement,
    /// A rationale, a note, what remains unknown.
    Note,
    /// The text of a source or of an exhibit.
    Document,
}

impl TextLimit {
    /// The limit in characters (Unicode code points).
    pub const fn characters(self) -> usize {
        match self {
            Self::Line => 1_000,
            Self::Statement => 10_000,
            Self::Note => 100_000,
            Self::Document => 20_000_000,
        }
    }
}

/// Accepts `text` if it keeps to its limit and has no control characters but line breaks and tabs.
/// The marks that set the direction of writing are no control characters in this sense.
///
/// # Errors
/// [`Problem::TooLong`] and [`Problem::ControlCharacter`].
pub fn check_text(field: TextName, text: &str, limit: TextLimit) -> Result<(), Problem> {
    let most = limit.characters();
    // A text of few bytes can't have too many characters: most texts need no counting.
    if text.len() > most {
        let actual = text.chars().count();
        if actual > most {
            return Err(Problem::TooLong { field, actual, limit: most });
        }
    }
    let lines = !matches!(limit, TextLimit::Line);
    let bad = |c: char| c.is_control() && !(lines && matches!(c, '\n' | '\r' | '\t' | '\u{c}'));
    match text.chars().enumerate().find(|(_, c)| bad(*c)) {
        Some((at, c)) => {
            Err(Problem::ControlCharacter { field, code: u32::from(c), position: at + 1 })
        }
        None => Ok(()),
    }
}

/// As [`check_text`], and the text must say something.
///
/// # Errors
/// [`Problem::Empty`], and those of [`check_text`].
pub fn require_text(field: TextName, text: &str, limit: TextLimit) -> Result<(), Problem> {
    // Marks of direction and joiners alone say nothing either.
    let silent = |c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}');
    if text.chars().all(silent) {
        return Err(Problem::Empty { field });
    }
    check_text(field, text, limit)
}

/// Accepts a tag: one line that says something.
///
/// # Errors
/// Those of [`require_text`].
pub fn check_tag(tag: &str) -> Result<(), Problem> {
    require_text(TextName::Tag, tag, TextLimit::Line)
}

/// Accepts an empty text or a web address. Other schemes are refused, since a report makes links of
/// addresses and a link must not run anything.
pub(crate) fn check_address(field: TextName, text: &str) -> Result<(), Problem> {
    check_text(field, text, TextLimit::Statement)?;
    let web = ["https://", "http://"].iter().any(|scheme| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && text.len() > scheme.len()
    });
    if text.is_empty() || (web && !text.contains(char::is_whitespace)) {
        Ok(())
    } else {
        Err(Problem::NotAnAddress { text: shorten(text) })
    }
}

/// The beginning of a text, for a message.
pub(crate) fn shorten(text: &str) -> String {
    const MOST: usize = 80;
    let mut short: String = text.chars().take(MOST).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_must_say_something() {
        for text in ["", "  \n", "\u{200f}\u{200c}"] {
            assert_eq!(
                require_text(TextName::Note, text, TextLimit::Note),
                Err(Problem::Empty { field: TextName::Note })
            );
        }
        assert_eq!(require_text(TextName::Note, "می‌شود", TextLimit::Line), Ok(()));
    }

    #[test]
    fn a_megabyte_is_no_statement() {
        let text = "x".repeat(1_000_000);
        let problem =
            require_text(TextName::ClaimWording, &text, TextLimit::Statement).unwrap_err();
        assert_eq!(problem.code(), "too_long");
        assert!(problem.to_string().contains("10000"), "{problem}");
    }

    #[test]
    fn a_limit_counts_characters_and_not_bytes() {
        assert_eq!(check_text(TextName::Note, &"ی".repeat(1_000), TextLimit::Line), Ok(()));
        assert!(check_text(TextName::Note, &"ی".repeat(1_001), TextLimit::Line).is_err());
    }

    #[test]
    fn control_characters_are_named_with_their_place() {
        let problem = check_text(TextName::Note, "ab\u{7}c", TextLimit::Note).unwrap_err();
        assert_eq!(
            problem,
            Problem::ControlCharacter { field: TextName::Note, code: 7, position: 3 }
        );
        assert!(check_text(TextName::Note, "a\r\n\tb", TextLimit::Note).is_ok());
        assert!(check_text(TextName::CaseTitle, "a\nb", TextLimit::Line).is_err());
    }

    #[test]
    fn only_web_addresses_are_addresses() {
        for good in ["", "https://example.org/a?b=c#d", "HTTP://example.org"] {
            assert_eq!(check_address(TextName::Note, good), Ok(()), "{good}");
        }
        for bad in ["javascript:alert(1)", "example.org", "https://", "http://a b", "file:///etc"] {
            assert_eq!(
                check_address(TextName::Note, bad).unwrap_err().code(),
                "not_an_address",
                "{bad}"
            );
        }
    }
}
