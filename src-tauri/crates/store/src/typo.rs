//! Mistyped words: those in the index that differ in one letter.

use rusqlite::Connection;

use crate::{HitKind, StoreError};

/// Shorter words differ in one letter from too many others.
const LETTERS: usize = 4;

/// Longer ones are no words; and looking for what is near them takes long.
const MOST: usize = 40;

/// How often a word is counted to see which of two is more frequent.
const COUNTED: u32 = 50;

/// The letters of a word's script, folded; none where that would be no help.
fn alphabet(word: &str) -> impl Iterator<Item = char> + Clone {
    let script = match word.chars().find(|c| c.is_alphabetic()) {
        Some('a'..='z') => "abcdefghijklmnopqrstuvwxyz",
        Some('α'..='ω') => "αβγδεζηθικλμνξοπρστυφχψω",
        Some('\u{430}'..='\u{4ff}') => "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґђјљњћџ",
        Some('א'..='ת') => "אבגדהוזחטיכלמנסעפצקרשת",
        Some('\u{621}'..='\u{6d3}') => "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیٹڈڑ",
        _ => "",
    };
    script.chars()
}

/// Every word at a distance of one from this one: a letter too many, too few, another, or two that
/// changed places. In order, each once.
fn near(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut all = Vec::new();
    let join = |parts: [&[char]; 3]| parts.concat().into_iter().collect::<String>();
    for at in 0..=letters.len() {
        let (before, after) = letters.split_at(at);
        for c in alphabet(word) {
            all.push(join([before, &[c], after]));
            if let Some((_, rest)) = after.split_first() {
                all.push(join([before, &[c], rest]));
            }
        }
        if let [first, second, rest @ ..] = after {
            all.push(join([before, &[*second, *first], rest]));
        }
        if let Some((_, rest)) = after.split_first() {
            all.push(join([before, &[], rest]));
        }
    }
    all.retain(|other| other != word);
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether a word is one that may be mistyped.
pub(crate) fn may_be_mistyped(word: &str) -> bool {
    (LETTERS..=MOST).contains(&word.chars().count()) && word.chars().any(char::is_alphabetic)
}

/// The words of the index near this one, the most frequent first. The words of the index are looked up
/// in order: where it has none for a while, all those between are passed over at once.
pub(crate) fn corrections(
    conn: &Connection,
    kind: HitKind,
    word: &str,
) -> Result<Vec<(String, u32)>, StoreError> {
    let mut found = Vec::new();
    if !may_be_mistyped(word) {
        return Ok(found);
    }
    let kind = kind.as_str();
    let mut next = conn
        .prepare_cached(&format!("SELECT term FROM search_{kind}_words WHERE term >= ? LIMIT 1"))?;
    let mut count = conn.prepare_cached(&format!(
        "SELECT count(*) FROM (SELECT 1 FROM search_{kind} WHERE search_{kind} MATCH ? LIMIT {COUNTED})"
    ))?;
    let mut there = String::new();
    for other in near(word) {
        if other < there {
            continue;
        }
        if other > there {
            let mut rows = next.query([&other])?;
            match rows.next()? {
                None => break,
                Some(row) => there = row.get(0)?,
            }
        }
        if other == there {
            let n: u32 = count.query_row([format!("\"{other}\"")], |row| row.get(0))?;
            found.push((other, n));
        }
    }
    found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_makes_a_word_near() {
        let all = near("iran");
        for other in ["irran", "ran", "iren", "rian", "irans", "iran"] {
            assert_eq!(all.contains(&other.to_owned()), other != "iran", "{other}");
        }
        assert!(all.is_sorted());
        assert!(near("ایرن").contains(&"ایران".to_owned()));
        assert!(near("тегеан").contains(&"тегеран".to_owned()));
        // A script without an alphabet here: letters may be too many or have changed places.
        assert!(near("तेहररान").contains(&"तेहरान".to_owned()));
    }

    #[test]
    fn short_words_and_numbers_are_left_alone() {
        assert!(may_be_mistyped("iran"));
        assert!(!may_be_mistyped("war"));
        assert!(!may_be_mistyped("2026"));
    }
}
