//! The interface's words in the language that a window is open in, so that one test speaks them all.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// Stands for a part of a text that is filled in; `page.js` takes it for anything.
pub const ANYTHING: &str = "\u{fffc}";

pub struct Words(HashMap<String, String>);

impl Words {
    /// The words of that language's file, or of the English one where there is no such file.
    pub fn of(language: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/i18n");
        let file = [language, "en"].map(|tag| folder.join(format!("{tag}.ftl")));
        let file = file.iter().find(|file| file.exists()).expect("a language file");
        Self(read(&fs::read_to_string(file).expect("the language file can be read")))
    }

    /// The text of that key.
    pub fn t(&self, key: &str) -> &str {
        self.0.get(key).unwrap_or_else(|| panic!("no language has the words “{key}”"))
    }

    /// The text of that key with its gaps filled, from the first on.
    pub fn with(&self, key: &str, parts: &[&str]) -> String {
        parts.iter().fold(self.t(key).to_owned(), |text, part| text.replacen(ANYTHING, part, 1))
    }
}

/// The messages of a Fluent file: of those that come in several forms the last, which always fits.
fn read(file: &str) -> HashMap<String, String> {
    let mut messages = HashMap::new();
    let mut key = None;
    for line in file.lines() {
        let starts = line.starts_with(|first: char| first.is_ascii_lowercase());
        if let (true, Some((name, text))) = (starts, line.split_once(" =")) {
            key = Some(name.to_owned());
            messages.insert(name.to_owned(), filled(text.trim()));
        } else if let (Some(key), Some(text)) = (&key, line.trim().strip_prefix("*[other]")) {
            messages.insert(key.clone(), filled(text.trim()));
        }
    }
    messages
}

/// As the page is read: with gaps, and without the marks that keep the directions of writing apart.
fn filled(text: &str) -> String {
    let text = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    let mut rest = text.as_str();
    let mut whole = String::new();
    while let Some((before, after)) = rest.split_once('{') {
        whole.push_str(before);
        whole.push_str(ANYTHING);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    whole + rest
}

#[test]
fn the_words_of_a_language_file_are_read() {
    let words = Words(read(
        "# Words.\nclose = \u{2066}Close\u{2069}\nnamed = Remove { $title } now\ncount =\n    { $count ->\n        \
         [one] { $count } claim\n       *[other] { $count } claims\n    }\n",
    ));
    assert_eq!(words.t("close"), "Close");
    assert_eq!(words.t("named"), "Remove \u{fffc} now");
    assert_eq!(words.t("count"), "\u{fffc} claims");
    assert_eq!(words.with("named", &["this"]), "Remove this now");
}
