//! Folding: the form of a text under which it is searched and compared. What is stored and shown is
//! never folded.

use unicode_normalization::UnicodeNormalization;

/// Zero-width non-joiner: in Persian it stands inside a word, "می‌شود".
const ZWNJ: char = '\u{200c}';

/// Folds a text for the search index: compatibility forms, case, Arabic and Persian letter forms,
/// vowel marks and tatweel taken away, digits of those scripts as Latin ones. A word with a
/// zero-width non-joiner is given apart and, after it, joined, so that "می شود" and "میشود" both
/// find it.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for (at, word) in text.split_whitespace().enumerate() {
        if at > 0 {
            folded.push(' ');
        }
        let letters = fold_letters(word);
        if letters.contains(ZWNJ) {
            folded.push_str(&letters.replace(ZWNJ, " "));
            folded.push(' ');
            folded.extend(letters.chars().filter(|c| *c != ZWNJ));
        } else {
            folded.push_str(&letters);
        }
    }
    folded
}

/// Folds a text that is searched for, as [`fold`] does; a word with a zero-width non-joiner becomes
/// its joined form alone.
pub fn fold_query(text: &str) -> String {
    fold_letters(text).replace(ZWNJ, "")
}

fn fold_letters(text: &str) -> String {
    text.nfkc().filter_map(fold_char).flat_map(char::to_lowercase).collect()
}

fn fold_char(c: char) -> Option<char> {
    Some(match c {
        'ي' | 'ى' | 'ئ' | 'ے' => 'ی',
        'ك' => 'ک',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ة' | 'ۀ' | 'ە' => 'ه',
        // Hamza, tatweel, harakat and the small Quranic marks; marks of direction.
        'ء' | 'ـ' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => return None,
        '\u{200b}'
        | '\u{200d}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => return None,
        '‘' | '’' | 'ʼ' => '\'',
        _ => latin_digit(c).unwrap_or(c),
    })
}

/// The Latin digit for an Arabic or Persian one.
pub(crate) fn latin_digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return None,
    };
    char::from_digit(u32::from(c) - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persian_and_arabic_forms_fold_together() {
        assert_eq!(fold("كتاب"), fold("کتاب"));
        assert_eq!(fold("علي"), fold("علی"));
        assert_eq!(fold("أَحْمَد"), fold("احمد"));
        assert_eq!(fold("كـــتاب"), fold("كتاب"));
        assert_eq!(fold("۱۴۰۴ ١٤٠٤"), "1404 1404");
    }

    #[test]
    fn a_zero_width_non_joiner_separates_and_joins() {
        let indexed = fold("گفته می‌شود که");
        let words: Vec<&str> = indexed.split(' ').collect();
        for query in ["می‌شود", "میشود", "می شود"] {
            for word in fold_query(query).split(' ') {
                assert!(words.contains(&word), "{query}: {word} not in {indexed}");
            }
        }
    }

    #[test]
    fn latin_case_and_wide_forms_fold_together() {
        assert_eq!(fold("ＩＲＡＮ Reached"), "iran reached");
        assert_eq!(fold("Trump’s"), "trump's");
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in ".{0,60}") {
            let once = fold_query(&text);
            proptest::prop_assert_eq!(fold_query(&once), once.clone());
        }
    }
}
