//! Bytes to text: which encoding they are in, and reading them.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How sure it is that bytes are text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Certainty {
    /// They are valid Unicode.
    Unicode,
    /// They make sense in an older encoding.
    Guess,
}

/// The text of `head`, if that is what it looks like. `whole` says that nothing follows; otherwise
/// a character may be cut at the end.
pub(crate) fn read_as_text(head: &[u8], whole: bool) -> Option<(String, Certainty)> {
    if let Some(encoding) = unicode(head, whole) {
        let (text, _) = encoding.decode_with_bom_removal(head);
        return is_clean(&text).then(|| (text.into_owned(), Certainty::Unicode));
    }
    let unseen = |byte: &u8| *byte < 0x20 && !b"\t\n\r\x0c\x1b".contains(byte) || *byte == 0x7f;
    if head.iter().any(unseen) {
        return None;
    }
    let (text, _) = guess(head).decode_without_bom_handling(head);
    let sensible = |c: &char| {
        c.is_alphanumeric() || c.is_whitespace() || c.is_ascii_punctuation() || *c == '\u{fffd}'
    };
    let (good, all) = (text.chars().filter(sensible).count(), text.chars().count());
    let broken = text.chars().filter(|c| *c == '\u{fffd}').count();
    (good * 10 >= all * 9 && broken * 20 <= all).then(|| (text.into_owned(), Certainty::Guess))
}

/// The text of `bytes`, the encoding it was in, and whether something could not be read.
/// Markup may name its encoding itself.
pub(crate) fn decode(bytes: &[u8], markup: bool) -> (String, &'static Encoding, bool) {
    let encoding = unicode(bytes, false)
        .or_else(|| if markup { declared(bytes) } else { None })
        .unwrap_or_else(|| if is_broken_utf8(bytes) { UTF_8 } else { guess(bytes) });
    let (text, lossy) = encoding.decode_with_bom_removal(bytes);
    (text.into_owned(), encoding, lossy)
}

/// The Unicode encoding that `bytes` are certainly in.
fn unicode(bytes: &[u8], whole: bool) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding);
    }
    let utf8 = match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => !whole && error.error_len().is_none(),
    };
    // Text in UTF-16 with Latin letters in it is valid UTF-8 full of zeros.
    if utf8 && !bytes.contains(&0) { Some(UTF_8) } else { utf16(bytes).or(utf8.then_some(UTF_8)) }
}

/// UTF-16 without a mark, when every other byte is mostly zero and the rest never is.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if bytes.len() < 4 || (even > 0) == (odd > 0) || (even + odd) * 4 < bytes.len() {
        None
    } else if even == 0 {
        Some(UTF_16LE)
    } else {
        Some(UTF_16BE)
    }
}

/// UTF-8 with mistakes in it: it has more characters beyond ASCII than mistakes.
fn is_broken_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad
}

/// The encoding that a page or an XML document says it is in, near its beginning.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes[..bytes.len().min(4096)].to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    ["charset", "encoding"].iter().find_map(|key| {
        head.match_indices(key).find_map(|(at, _)| {
            let value = head[at + key.len()..].trim_start().strip_prefix('=')?;
            let value = value.trim_start().trim_start_matches(['"', '\'']);
            let end = value.find(|c: char| !c.is_ascii_alphanumeric() && !"-_:".contains(c))?;
            match Encoding::for_label(&value.as_bytes()[..end])? {
                // It could not have been read if it were.
                utf16 if utf16 == UTF_16LE || utf16 == UTF_16BE => Some(UTF_8),
                encoding => Some(encoding),
            }
        })
    })
}

/// The most likely older encoding.
fn guess(bytes: &[u8]) -> &'static Encoding {
    const ENOUGH: usize = 1 << 22;
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    if detector.feed(&bytes[..bytes.len().min(ENOUGH)], true) {
        detector.guess(None, Utf8Detection::Deny)
    } else {
        WINDOWS_1252
    }
}

/// Few enough characters that can't be seen, and no zeros, which text never has.
fn is_clean(text: &str) -> bool {
    let unseen = text.chars().filter(|c| c.is_control() && !"\t\n\r\u{c}\u{1b}".contains(*c));
    !text.contains('\0') && unseen.count() * 50 <= text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn older_encodings_are_found() {
        for (label, text) in [
            ("windows-1256", "این متن به زبان فارسی نوشته شده است و باید درست خوانده شود."),
            ("windows-1251", "Это предложение написано по-русски и должно читаться верно."),
            ("shift_jis", "この文章は日本語で書かれています。正しく読めるはずです。"),
        ] {
            let encoding = Encoding::for_label(label.as_bytes()).unwrap();
            let (bytes, _, unmappable) = encoding.encode(text);
            assert!(!unmappable || label == "windows-1256", "{label}");
            let (read, found, lossy) = decode(&bytes, false);
            assert_eq!((found.name().to_lowercase().as_str(), lossy), (label, false));
            assert_eq!(read, encoding.decode(&bytes).0);
        }
    }

    #[test]
    fn a_page_may_name_its_encoding() {
        let page = b"<meta charset=\"windows-1253\"><p>\xe1\xe2\xe3";
        assert_eq!(decode(page, true).1.name(), "windows-1253");
        let xml = b"<?xml version='1.0' encoding='koi8-r'?><a>\xc1\xc2</a>";
        assert_eq!(decode(xml, true).1.name(), "KOI8-R");
        // Valid UTF-8 is what it is, whatever a stale line in it says.
        let stale = "<meta charset=windows-1252><p>ژانویه";
        assert!(decode(stale.as_bytes(), true).0.ends_with("ژانویه"));
    }

    #[test]
    fn broken_utf8_is_read_as_far_as_it_goes() {
        let (text, encoding, lossy) = decode(&["ژانویه ".as_bytes(), b"\xff"].concat(), false);
        assert_eq!((text.as_str(), encoding, lossy), ("ژانویه \u{fffd}", UTF_8, true));
    }

    #[test]
    fn utf16_is_read_with_and_without_its_mark() {
        for bytes in [&b"\xff\xfeh\0i\0!\0"[..], b"h\0i\0!\0", b"\xfe\xff\0h\0i\0!", b"\0h\0i\0!"] {
            assert_eq!(decode(bytes, false).0, "hi!", "{bytes:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>, markup: bool) {
            decode(&bytes, markup);
            read_as_text(&bytes, markup);
        }

        #[test]
        fn what_was_utf8_is_read_back(text in "[^\0\u{feff}]{0,200}") {
            assert_eq!(decode(text.as_bytes(), false), (text, UTF_8, false));
        }
    }
}
