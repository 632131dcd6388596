//! Passages: places inside a source or an exhibit.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::shorten;
use crate::{Problem, Sha256, TextName};

/// A place inside a text: a W3C Web Annotation `TextQuoteSelector` (`exact`, `prefix`, `suffix`)
/// with a `TextPositionSelector` (`start`, `end`, in Unicode code points), bound to the exact bytes
/// that it was found in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Passage {
    /// The SHA-256 of the bytes: of a source's text in UTF-8, of an exhibit's file or, without one,
    /// of its text.
    pub sha256: Sha256,
    /// The quoted words.
    pub exact: String,
    /// What stands just before them.
    pub prefix: String,
    /// What stands just after them.
    pub suffix: String,
    /// Where they begin, in code points from the text's start.
    pub start: u32,
    /// Where they end: the code point after their last.
    pub end: u32,
    /// A place that is no run of text, as a media fragment: `page=3`, `t=12.5,14`, `xywh=…`.
    #[serde(default)]
    pub fragment: Option<String>,
}

/// Whether a passage is where it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Located {
    /// The words stand where they stood, in the very bytes they were taken from.
    Found,
    /// The bytes are others now: it can't be found with certainty.
    Changed,
    /// The bytes are the same and the words are not there: the passage itself is wrong.
    Misplaced,
}

impl Passage {
    /// How many characters of the surroundings a passage remembers on each side. The W3C leaves the
    /// length open; 32 is what its best-known users take.
    pub const CONTEXT: usize = 32;

    /// The passage from `start` to `end` (code points) of `text`, whose bytes have that digest.
    ///
    /// # Errors
    /// [`Problem::PassageMisplaced`] when there is no such place, or nothing in it.
    pub fn select(text: &str, start: u32, end: u32, sha256: Sha256) -> Result<Self, Problem> {
        let (from, to) = (start as usize, end as usize);
        let bytes = bytes_of(text, from, to).ok_or(Problem::PassageMisplaced)?;
        let exact = text.get(bytes.0..bytes.1).ok_or(Problem::PassageMisplaced)?;
        if exact.trim().is_empty() {
            return Err(Problem::PassageMisplaced);
        }
        let before = text.get(..bytes.0).unwrap_or_default();
        let after = text.get(bytes.1..).unwrap_or_default();
        let mut prefix: Vec<char> = before.chars().rev().take(Self::CONTEXT).collect();
        prefix.reverse();
        Ok(Self {
            sha256,
            exact: exact.to_owned(),
            prefix: prefix.into_iter().collect(),
            suffix: after.chars().take(Self::CONTEXT).collect(),
            start,
            end,
            fragment: None,
        })
    }

    /// The passage of `text` that reads `quote`. Quotation marks, dashes and spaces may be of another
    /// kind than in the text; the passage has the text's own.
    ///
    /// # Errors
    /// [`Problem::QuoteNotFound`], and [`Problem::QuoteAmbiguous`] when it stands there repeatedly.
    pub fn quote(text: &str, quote: &str, sha256: Sha256) -> Result<Self, Problem> {
        // Typed alike, character for character, so that places in one are places in the other.
        let haystack: String = text.chars().map(typed).collect();
        let needle: String = quote.trim().chars().map(typed).collect();
        if needle.is_empty() {
            return Err(Problem::Empty { field: TextName::Quotation });
        }
        let mut places = haystack.match_indices(&needle).map(|(at, _)| at);
        let quoted = || shorten(quote.trim());
        let first = places.next().ok_or_else(|| Problem::QuoteNotFound { quote: quoted() })?;
        let more = places.count();
        if more > 0 {
            return Err(Problem::QuoteAmbiguous { quote: quoted(), count: more + 1 });
        }
        let count = |part: &str| u32::try_from(part.chars().count());
        let before = haystack.get(..first).unwrap_or_default();
        match (count(before), count(&needle)) {
            (Ok(start), Ok(length)) => Self::select(text, start, start + length, sha256),
            _ => Err(Problem::PassageMisplaced),
        }
    }

    /// Whether the passage stands in `text`, whose bytes have that digest. Never looks for the words
    /// elsewhere: a lookalike is not the place.
    pub fn locate(&self, text: &str, sha256: Sha256) -> Located {
        if sha256 != self.sha256 {
            return Located::Changed;
        }
        let there = bytes_of(text, self.start as usize, self.end as usize)
            .and_then(|(from, to)| text.get(from..to));
        if there == Some(self.exact.as_str()) { Located::Found } else { Located::Misplaced }
    }
}

/// The byte offsets of two code point offsets.
fn bytes_of(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    if start >= end {
        return None;
    }
    let mut offsets = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let from = offsets.nth(start)?;
    let to = offsets.nth(end - start - 1)?;
    Some((from, to))
}

fn typed(c: char) -> char {
    match c {
        '“' | '”' | '„' | '«' | '»' => '"',
        '‘' | '’' | '‚' => '\'',
        '–' | '—' | '‑' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "He spoke on Sunday.\n“They want to talk,” he said. می‌خواهند حرف بزنند. He spoke.";

    fn digest() -> Sha256 {
        Sha256::of(TEXT.as_bytes())
    }

    #[test]
    fn a_quote_is_found_with_its_surroundings() {
        let passage = Passage::quote(TEXT, "\"They want to talk,\"", digest()).unwrap();
        assert_eq!(passage.exact, "“They want to talk,”");
        assert_eq!((passage.start, passage.end), (20, 40));
        assert!(passage.prefix.ends_with("Sunday.\n"));
        assert!(passage.suffix.starts_with(" he said."));
        assert_eq!(passage.locate(TEXT, digest()), Located::Found);
    }

    #[test]
    fn positions_count_code_points_in_any_script() {
        let passage = Passage::quote(TEXT, "می‌خواهند", digest()).unwrap();
        let again = Passage::select(TEXT, passage.start, passage.end, digest()).unwrap();
        assert_eq!(again, passage);
        assert_eq!(again.exact, "می‌خواهند");
    }

    #[test]
    fn a_quote_that_is_not_one_place_is_refused() {
        assert_eq!(
            Passage::quote(TEXT, "They will", digest()).unwrap_err().code(),
            "quote_not_found"
        );
        let twice = Passage::quote(TEXT, "He spoke", digest()).unwrap_err();
        assert_eq!(twice, Problem::QuoteAmbiguous { quote: "He spoke".into(), count: 2 });
        assert_eq!(Passage::quote(TEXT, "  ", digest()).unwrap_err().code(), "empty");
    }

    #[test]
    fn a_passage_is_never_found_in_other_bytes() {
        let passage = Passage::quote(TEXT, "They want to talk", digest()).unwrap();
        let longer = format!("{TEXT} And more.");
        assert_eq!(passage.locate(&longer, Sha256::of(longer.as_bytes())), Located::Changed);
        let moved = Passage { start: passage.start + 1, end: passage.end + 1, ..passage };
        assert_eq!(moved.locate(TEXT, digest()), Located::Misplaced);
    }

    #[test]
    fn no_place_outside_the_text_is_selected() {
        let length = u32::try_from(TEXT.chars().count()).unwrap();
        for (start, end) in [(0, 0), (5, 4), (0, length + 1), (length, length + 1), (u32::MAX, 0)] {
            assert!(Passage::select(TEXT, start, end, digest()).is_err(), "{start} {end}");
        }
        assert!(Passage::select(TEXT, 0, length, digest()).is_ok());
    }

    proptest::proptest! {
        #[test]
        fn what_is_selected_is_located(text in "\\PC{1,50}", a in 0u32..50, b in 0u32..50) {
            let digest = Sha256::of(text.as_bytes());
            if let Ok(passage) = Passage::select(&text, a, b, digest) {
                proptest::prop_assert_eq!(passage.locate(&text, digest), Located::Found);
            }
        }
    }
}
