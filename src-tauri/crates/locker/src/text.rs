//! The text of exhibits and sources that are text: what is searched, quoted and shown.

use docket_domain::{FileRef, TextLimit};

use crate::locker::Locker;
use crate::{LockerError, decode, html, kind};

/// The most bytes of a file that are read for its text.
const MOST_BYTES: u64 = 64 << 20;

/// Text read from a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The text, without characters that the store would refuse.
    pub text: String,
    /// What the document calls itself.
    pub title: Option<String>,
    /// The language that the document says it is in, a BCP 47 tag.
    pub lang: Option<String>,
    /// The encoding that it was read in, e.g. `UTF-8` or `windows-1256`.
    pub encoding: &'static str,
    /// Whether something could not be read and stands as U+FFFD.
    pub lossy: bool,
    /// Whether it goes on in the file.
    pub truncated: bool,
}

impl Locker {
    /// The text of a kept file; nothing when files of its type have none to read here.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn text(&self, file: &FileRef) -> Result<Option<Text>, LockerError> {
        if !kind::is_text(&file.media_type) {
            return Ok(None);
        }
        let (bytes, size) = self.beginning(&file.sha256, MOST_BYTES)?;
        let text = text_of_bytes(&file.media_type, &bytes);
        Ok(text.map(|text| Text { truncated: text.truncated || size > MOST_BYTES, ..text }))
    }
}

/// The text of `bytes` of that media type; nothing when it is no type of text.
pub fn text_of_bytes(media_type: &str, bytes: &[u8]) -> Option<Text> {
    if !kind::is_text(media_type) {
        return None;
    }
    let most = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
    let cut = bytes.len() > most;
    let bytes = &bytes[..bytes.len().min(most)];
    let is_html = media_type == "text/html";
    let markup = is_html || media_type.ends_with("xml");
    let (decoded, encoding, lossy) = decode::decode(bytes, markup);
    let mut text = if is_html {
        html::readable(&decoded)
    } else {
        let mut page = Page::default();
        page.push_all(&decoded);
        Text { text: page.text, lossy: page.lossy, truncated: page.full, ..Text::default() }
    };
    text.encoding = encoding.name();
    text.lossy |= lossy;
    text.truncated |= cut;
    Some(text)
}

/// A text being written, within the limits of what the store takes.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) text: String,
    pub(crate) lossy: bool,
    pub(crate) full: bool,
    characters: usize,
}

impl Page {
    pub(crate) fn push_all(&mut self, text: &str) {
        for c in text.chars() {
            if self.full {
                break;
            }
            self.push(c);
        }
    }

    pub(crate) fn push(&mut self, c: char) {
        if self.characters == TextLimit::Document.characters() {
            self.full = true;
            return;
        }
        self.characters += 1;
        self.text.push(match c {
            '\n' | '\r' | '\t' | '\u{c}' => c,
            // Next line.
            '\u{85}' => '\n',
            c if c.is_control() => {
                self.lossy = true;
                char::REPLACEMENT_CHARACTER
            }
            c => c,
        });
    }
}

#[cfg(test)]
mod tests {
    use docket_domain::{TextName, check_text};

    use super::*;

    fn text(media_type: &str, bytes: &[u8]) -> Text {
        text_of_bytes(media_type, bytes).unwrap()
    }

    #[test]
    fn text_is_read_as_it_stands() {
        let read = text("text/plain", b"One\r\n\tTwo\n");
        assert_eq!(read.text, "One\r\n\tTwo\n");
        assert!(!read.lossy && !read.truncated);
        assert_eq!(read.encoding, "UTF-8");
        assert_eq!(text("application/json", b"{\"a\":1}").text, "{\"a\":1}");
    }

    #[test]
    fn what_can_not_be_read_is_told() {
        let read = text("text/plain", &["ژانویه ".as_bytes(), b"\xff\x07"].concat());
        assert_eq!((read.text.as_str(), read.lossy), ("ژانویه \u{fffd}\u{fffd}", true));
    }

    #[test]
    fn what_is_no_text_has_none() {
        for media_type in ["image/png", "application/pdf", "application/octet-stream"] {
            assert_eq!(text_of_bytes(media_type, b"words"), None);
        }
    }

    #[test]
    fn a_text_beyond_the_limit_is_cut_and_says_so() {
        let read = text("text/plain", "é".repeat(20_000_001).as_bytes());
        assert!(read.truncated);
        assert_eq!(check_text(TextName::Note, &read.text, TextLimit::Document), Ok(()));
    }

    proptest::proptest! {
        #[test]
        fn the_store_takes_whatever_is_read(bytes: Vec<u8>, html: bool) {
            let read = text(if html { "text/html" } else { "text/plain" }, &bytes);
            check_text(TextName::Note, &read.text, TextLimit::Document).unwrap();
        }
    }
}
