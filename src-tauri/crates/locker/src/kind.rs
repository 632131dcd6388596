//! What a file is, told by its bytes.

use serde::de::IgnoredAny;

use crate::decode::{self, Certainty};
use crate::name;

/// The media type of what could be anything.
pub(crate) const UNKNOWN: &str = "application/octet-stream";

/// Formats that begin with plain text and are not text.
const LOOK_LIKE_TEXT: [&str; 3] = ["application/pdf", "application/rtf", "application/postscript"];

/// As much as is looked at for text.
const HEAD: usize = 1 << 16;

/// The media type of a file that begins with `start` and has `size` bytes. Its `name` only tells
/// kinds of plain text apart.
pub(crate) fn media_type(start: &[u8], size: u64, name: &str) -> &'static str {
    let head = &start[..start.len().min(HEAD)];
    let whole = head.len() as u64 == size;
    let known = infer::get(start).map(|known| known.mime_type());
    // Object files are known by two bytes that much else begins with.
    let weak = known == Some("application/x-executable") && !start.starts_with(b"\x7fELF");
    let known = known.filter(|_| !weak);
    // Signatures of two or three letters make bitmaps of sentences: Unicode that reads as text is
    // believed before most of them, and text in an older encoding after.
    match (decode::read_as_text(head, whole), known) {
        (Some((_, Certainty::Unicode)), Some(known)) if LOOK_LIKE_TEXT.contains(&known) => known,
        (Some((text, Certainty::Unicode)), _) => kind_of_text(&text, whole, name),
        (_, Some(known)) if !known.starts_with("text/") => known,
        (Some((text, Certainty::Guess)), _) => kind_of_text(&text, whole, name),
        (None, _) => UNKNOWN,
    }
}

/// Whether files of that type can be read as text.
pub(crate) fn is_text(media_type: &str) -> bool {
    media_type.starts_with("text/")
        || matches!(media_type, "application/json" | "application/xml" | "image/svg+xml")
}

fn kind_of_text(text: &str, whole: bool, name: &str) -> &'static str {
    let text = text.trim_start();
    let (root, is_xml) = root_element(text);
    if root == "svg" {
        "image/svg+xml"
    } else if is_html_element(&root) {
        "text/html"
    } else if is_xml {
        "application/xml"
    } else if is_json(text, whole) {
        "application/json"
    } else {
        match name::ending(name).as_str() {
            "csv" => "text/csv",
            "tsv" => "text/tab-separated-values",
            "md" | "markdown" => "text/markdown",
            _ => "text/plain",
        }
    }
}

/// The name of the first element after comments and declarations, and whether it is declared to be
/// XML. A document type of HTML counts as its element.
fn root_element(text: &str) -> (String, bool) {
    let mut rest = text;
    let mut is_xml = false;
    loop {
        rest = rest.trim_start();
        let skipped = if let Some(comment) = rest.strip_prefix("<!--") {
            comment.split_once("-->")
        } else if let Some(declaration) = rest.strip_prefix("<?") {
            is_xml |= starts_with(declaration, "xml");
            declaration.split_once("?>")
        } else if starts_with(rest, "<!doctype") {
            let named = rest["<!doctype".len()..].trim_start();
            if starts_with(named, "html") {
                return ("html".to_owned(), is_xml);
            }
            is_xml = true;
            // A document type may hold declarations of its own.
            match named.find(['[', '>']) {
                Some(at) if named[at..].starts_with('[') => {
                    named.split_once(']').and_then(|(_, after)| after.split_once('>'))
                }
                _ => named.split_once('>'),
            }
        } else {
            break;
        };
        match skipped {
            Some((_, after)) => rest = after,
            None => return (String::new(), is_xml),
        }
    }
    let root = rest.strip_prefix('<').and_then(|tag| {
        let end = tag.find(|c: char| c.is_whitespace() || c == '>' || c == '/')?;
        Some(tag[..end].to_ascii_lowercase())
    });
    (root.unwrap_or_default(), is_xml)
}

/// Whether a document that begins with this element is a web page or a part of one.
fn is_html_element(name: &str) -> bool {
    matches!(
        name,
        "html"
            | "head"
            | "body"
            | "title"
            | "meta"
            | "link"
            | "base"
            | "script"
            | "style"
            | "div"
            | "p"
            | "br"
            | "a"
            | "b"
            | "i"
            | "span"
            | "font"
            | "table"
            | "h1"
            | "h2"
            | "h3"
            | "ul"
            | "ol"
            | "img"
            | "iframe"
            | "main"
            | "article"
            | "section"
            | "header"
            | "nav"
    )
}

fn starts_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

fn is_json(text: &str, whole: bool) -> bool {
    text.starts_with(['{', '['])
        && match serde_json::from_str::<IgnoredAny>(text) {
            Ok(_) => true,
            Err(error) => !whole && error.is_eof(),
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8], name: &str) -> &'static str {
        media_type(bytes, bytes.len() as u64, name)
    }

    #[test]
    fn the_bytes_decide() {
        for (bytes, expected) in [
            (&b"%PDF-1.7\n"[..], "application/pdf"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "image/jpeg"),
            (b"BMW announced a record year.", "text/plain"),
            (b"\0\x01\x02\x03", UNKNOWN),
            (b"They said so.\n", "text/plain"),
            ("تهران، ۱۲ ژانویه".as_bytes(), "text/plain"),
            (b"\xff\xfea\0b\0c\0", "text/plain"),
            (b"a\0b\0c\0d\0e\0f\0", "text/plain"),
            (b"\xef\xbb\xbf<!DOCTYPE html><p>x", "text/html"),
            (b"\n<!-- saved -->\n<HTML lang=fa>", "text/html"),
            (b"<?xml version='1.0'?><html xmlns='x'/>", "text/html"),
            (b"<?xml version='1.0'?><feed/>", "application/xml"),
            (b"<!DOCTYPE note [<!ENTITY a 'b>c'>]><note/>", "application/xml"),
            (b"<?xml version='1.0'?>\n<svg xmlns='x'/>", "image/svg+xml"),
            (b"<svg/>", "image/svg+xml"),
            (b"{\"a\": [1, 2]}", "application/json"),
            (b"{not json}", "text/plain"),
            (b"#!/bin/sh\necho\n", "text/plain"),
            // Russian in Windows-1251.
            (
                b"\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0! \xdd\xf2\xee \xf2\xe5\xea\xf1\xf2.",
                "text/plain",
            ),
        ] {
            assert_eq!(of(bytes, "name.exe"), expected, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_program_is_no_text_whatever_it_is_called() {
        let mut program = b"\x7fELF\x02\x01\x01".to_vec();
        program.resize(64, 0);
        assert_eq!(of(&program, "notes.txt"), "application/x-executable");
    }

    #[test]
    fn the_ending_only_refines_plain_text() {
        assert_eq!(of(b"a,b\n1,2\n", "figures.CSV"), "text/csv");
        assert_eq!(of(b"# Notes\n", "notes.md"), "text/markdown");
        assert_eq!(of(b"\0\0\0\0", "figures.csv"), UNKNOWN);
        assert_eq!(of(b"%PDF-1.4\n", "figures.csv"), "application/pdf");
        assert_eq!(of(b"plain words", "picture.png"), "text/plain");
    }

    #[test]
    fn text_that_goes_on_is_told_from_its_beginning() {
        let json = format!("[{}", "1,".repeat(HEAD));
        assert_eq!(media_type(json.as_bytes(), 1 << 30, ""), "application/json");
        // The cut falls inside a character.
        let persian = format!("a{}", "ی".repeat(HEAD));
        assert_eq!(media_type(persian.as_bytes(), 1 << 30, ""), "text/plain");
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>, name in ".{0,20}") {
            of(&bytes, &name);
        }

        #[test]
        fn no_markup_makes_it_panic(text in "(<|<!|<!--|-->|<\\?xml|\\?>|<!doctype|\\[|\\]|>| |a|é){0,12}") {
            of(text.as_bytes(), "");
        }
    }
}
