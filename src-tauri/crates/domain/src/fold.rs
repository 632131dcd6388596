//! Folding: the form of a text under which it is searched and compared. What is stored and shown is
//! never folded.
//!
//! A folded text is nothing but words with one space between them. Spellings that readers take for the
//! same become the same: case, accents and vowel marks, forms of a letter, digits of any script. Where
//! a script puts no space between words, every character is a word of its own, so that any piece of a
//! text is found as a phrase.

use std::ops::Range;

use unicode_normalization::char::{compose, decompose_compatible, is_combining_mark};

/// Zero-width non-joiner: in Persian it stands inside a word, "می‌شود".
const ZWNJ: char = '\u{200c}';

/// Stands between the two forms of a text with zero-width non-joiners, so that no phrase runs from one
/// into the other. Nothing that is folded gives it.
const GAP: &str = " \u{e000} ";

/// What a zero-width non-joiner does to the letters on its sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joiner {
    /// They are in two words.
    Parts,
    /// They are in one word.
    Joins,
}

/// Folds a text for the search index. A text with zero-width non-joiners is given twice, apart and
/// joined, so that "می شود" and "میشود" both find it, in phrases too.
pub fn fold(text: &str) -> String {
    if text.contains(ZWNJ) {
        [fold_as(text, Joiner::Parts), fold_as(text, Joiner::Joins)].join(GAP)
    } else {
        fold_as(text, Joiner::Joins)
    }
}

/// Folds a text that is searched for, as [`fold`] does; a word with a zero-width non-joiner becomes
/// its joined form alone.
pub fn fold_query(text: &str) -> String {
    fold_as(text, Joiner::Joins)
}

/// Folds a text with its zero-width non-joiners read in one way.
pub fn fold_as(text: &str, joiner: Joiner) -> String {
    let mut folded = String::with_capacity(text.len());
    each_word(text, joiner, |word, _| {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    });
    folded
}

/// Calls `each` with every word of the text, folded, and with its place in the text in bytes.
pub fn each_word(text: &str, joiner: Joiner, mut each: impl FnMut(&str, Range<usize>)) {
    let mut word = Word::default();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c.is_ascii_alphanumeric() {
            word.begin_or_go_on(at, &mut each);
            word.letters.push(c.to_ascii_lowercase());
            word.end = end;
        } else if c.is_ascii() {
            // An abbreviation in Hebrew has a quotation mark before its last letter.
            if !(matches!(c, '"' | '\'') && word.letters.chars().next_back().is_some_and(is_hebrew))
            {
                word.give(&mut each);
            }
        } else if c == ZWNJ {
            if joiner == Joiner::Parts {
                word.give(&mut each);
            }
        } else if matches!(c, '가'..='힣') {
            word.push(c, at, end, &mut each);
        } else {
            decompose_compatible(c, |part| {
                for part in part.to_lowercase() {
                    word.push(part, at, end, &mut each);
                }
            });
        }
    }
    word.give(&mut each);
}

/// The word that is being read.
#[derive(Default)]
struct Word {
    letters: String,
    start: usize,
    end: usize,
    /// Whether it is a character of a script without spaces: only marks can follow.
    apart: bool,
}

impl Word {
    fn give(&mut self, each: &mut impl FnMut(&str, Range<usize>)) {
        if !self.letters.is_empty() {
            each(&self.letters, self.start..self.end);
            self.letters.clear();
        }
        self.apart = false;
    }

    fn begin_or_go_on(&mut self, at: usize, each: &mut impl FnMut(&str, Range<usize>)) {
        if self.apart {
            self.give(each);
        }
        if self.letters.is_empty() {
            self.start = at;
        }
    }

    /// Takes in a character that has no compatible or decomposed form, and no capital.
    fn push(&mut self, c: char, at: usize, end: usize, each: &mut impl FnMut(&str, Range<usize>)) {
        if is_silent(c) {
            if !self.letters.is_empty() {
                self.end = end;
            }
            return;
        }
        let last = self.letters.chars().next_back();
        if let Some(last) = last
            && (is_combining_mark(c)
                || matches!(c, '\u{1161}'..='\u{1175}' | '\u{11a8}'..='\u{11c2}'))
            && let Some(whole) = compose(last, c)
            && !is_latin_or_greek(whole)
        {
            self.letters.pop();
            self.letters.push(plain(whole));
            self.end = end;
            return;
        }
        if matches!(c, '\u{300}'..='\u{36f}') {
            if last.is_some() {
                self.end = end;
            }
            return;
        }
        if is_combining_mark(c) {
            if last.is_none() {
                self.start = at;
            }
            self.letters.push(c);
            self.end = end;
        } else if is_apart(c) {
            self.give(each);
            self.start = at;
            self.letters.push(c);
            self.end = end;
            self.apart = true;
        } else if matches!(c, '׳' | '״') && last.is_some_and(is_hebrew) {
            self.end = end;
        } else if c.is_alphanumeric() {
            self.begin_or_go_on(at, each);
            match two_letters(c) {
                Some(letters) => self.letters.push_str(letters),
                None => self.letters.push(plain(c)),
            }
            self.end = end;
        } else {
            self.give(each);
        }
    }
}

/// What is neither seen as a letter nor parts words: vowel marks of Arabic and Hebrew, tatweel and
/// hamza, marks of direction, joiners, modifier letters that stand for an apostrophe.
fn is_silent(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{2b9}'..='\u{2bf}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        | 'ء' | 'ـ' | '\u{610}'..='\u{61a}' | '\u{61c}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{8ca}'..='\u{8e1}' | '\u{8e3}'..='\u{8ff}'
        | '\u{180e}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{feff}'
        | '\u{e0100}'..='\u{e01ef}')
}

/// The letter that stands for all that readers take for the same.
fn plain(c: char) -> char {
    match c {
        'ي' | 'ى' | 'ئ' | 'ے' | 'ې' => 'ی',
        'ك' | 'ڪ' => 'ک',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' => 'ه',
        'ں' => 'ن',
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        'ς' => 'σ',
        'ё' | 'ѐ' => 'е',
        'ѝ' => 'и',
        'ı' => 'i',
        'ø' => 'o',
        'đ' | 'ð' | 'ɗ' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'ŧ' => 't',
        'ŋ' => 'n',
        'ə' => 'e',
        'ɓ' => 'b',
        'ƙ' => 'k',
        _ => latin_digit(c).unwrap_or(c),
    }
}

const fn two_letters(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

const fn is_latin_or_greek(c: char) -> bool {
    matches!(c, '\0'..='\u{24f}' | 'Ͱ'..='Ͽ' | 'Ḁ'..='\u{1fff}')
}

const fn is_hebrew(c: char) -> bool {
    matches!(c, 'א'..='ת')
}

/// Whether the character is of a script that puts no space between words: Chinese, Japanese, Thai, Lao,
/// Khmer, Burmese, Tibetan.
fn is_apart(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e4e}' | '\u{e81}'..='\u{ece}' | '\u{edc}'..='\u{edf}'
        | '\u{f40}'..='\u{fbc}' | '\u{1000}'..='\u{103f}' | '\u{1050}'..='\u{108f}'
        | '\u{1780}'..='\u{17d3}' | '\u{aa60}'..='\u{aa7f}' | '\u{a9e0}'..='\u{a9ef}'
        | '々' | '〆' | '〇' | '\u{3041}'..='\u{30fa}' | 'ー'..='ヿ' | '\u{3105}'..='\u{312f}'
        | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
        && c.is_alphanumeric()
}

/// Whether a folded word is a character of a script without spaces, which is whole and does not go on.
pub fn is_character(word: &str) -> bool {
    word.chars().next().is_some_and(is_apart)
}

/// The zeros of the scripts that have digits of their own; nine more follow each.
const ZEROS: &[u32] = &[
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0,
    0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0,
    0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50, 0x1e140,
    0x1e2f0, 0x1e950,
];

/// The Latin digit for one of another script.
pub(crate) fn latin_digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = match ZEROS.binary_search(&code) {
        Ok(at) => ZEROS.get(at)?,
        Err(at) => ZEROS.get(at.checked_sub(1)?)?,
    };
    char::from_digit(code - zero, 10)
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
        assert_eq!(fold("آزادی"), fold("ازادي"));
        assert_eq!(fold("مدرسة"), fold("مدرسه"));
        assert_eq!(fold("ﺳﻼم"), fold("سلام"));
        assert_eq!(fold("تہران میں"), fold("تهران مین"));
    }

    #[test]
    fn digits_of_every_script_fold_together() {
        assert_eq!(fold("۱۴۰۴ ١٤٠٤ १४०४ ๑๔๐๔ ᠑᠔᠐᠔ １４０４ 𝟙𝟜𝟘𝟜"), ["1404"; 7].join(" "));
        for zero in ZEROS {
            for digit in 0..10 {
                let c = char::from_u32(zero + digit).unwrap();
                assert_eq!(latin_digit(c), char::from_digit(digit, 10));
                assert!(c.is_numeric());
            }
        }
        assert_eq!(
            (latin_digit('a'), latin_digit('\u{66a}'), latin_digit('\u{10ffff}')),
            (None, None, None)
        );
    }

    #[test]
    fn hebrew_is_found_without_its_points_and_final_forms() {
        assert_eq!(fold("שָׁלוֹם"), fold("שלומ"));
        assert_eq!(fold("צה״ל צה\"ל צהל"), ["צהל"; 3].join(" "));
        assert_eq!(fold("בית־ספר"), "בית ספר");
    }

    #[test]
    fn latin_letters_fold_to_those_on_every_keyboard() {
        assert_eq!(fold("Łódź Straße Þór Ærø Đorđe Œuvre"), "lodz strasse thor aero dorde oeuvre");
        assert_eq!(fold("café cafe\u{301} CAFÉ"), ["cafe"; 3].join(" "));
        assert_eq!(fold("Việt Nam"), "viet nam");
        assert_eq!(fold("ＩＲＡＮ Reached ﬁve"), "iran reached five");
        assert_eq!(fold("Trump’s"), fold("Trump's"));
        assert_eq!(fold("ΆΛΦΑ ὁδός"), "αλφα οδοσ");
    }

    #[test]
    fn the_four_letters_i_of_turkish_fold_together() {
        assert_eq!(fold("İstanbul ISTANBUL istanbul ıstanbul"), ["istanbul"; 4].join(" "));
        assert_eq!(fold("Diyarbakır"), "diyarbakir");
    }

    #[test]
    fn cyrillic_keeps_its_letters() {
        assert_eq!(fold("Ёлка елка"), "елка елка");
        assert_eq!(fold("йод и\u{306}од йо\u{301}д"), ["йод"; 3].join(" "));
        assert_ne!(fold("мой"), fold("мои"));
    }

    #[test]
    fn scripts_without_spaces_fold_to_characters() {
        assert_eq!(fold("北京大学2026年"), "北 京 大 学 2026 年");
        assert_eq!(fold("ｶﾞス、ガス"), "カ\u{3099} ス ガ ス".replace("カ\u{3099}", "ガ"));
        assert_eq!(fold("ที่นี่"), "ที่ นี่");
        assert_eq!(fold("ລາວ"), "ລ າ ວ");
        assert_eq!(fold("서울시 \u{1109}\u{1165}\u{110b}\u{116e}\u{11af}"), "서울시 서울");
        assert_eq!(fold("हिन्दी में"), "हिन्दी में");
    }

    #[test]
    fn a_zero_width_non_joiner_separates_and_joins() {
        let indexed = format!(" {} ", fold("گفته می‌شود که"));
        for query in ["می‌شود", "میشود", "می شود", "گفته میشود که", "گفته می شود که"]
        {
            assert!(indexed.contains(&format!(" {} ", fold_query(query))), "{query} in {indexed}");
        }
        assert!(!indexed.contains(&format!(" {} ", fold_query("که گفته"))));
    }

    #[test]
    fn a_word_knows_its_place() {
        let text = "«Straße», می‌شود 北京";
        let mut words = Vec::new();
        each_word(text, Joiner::Joins, |word, place| words.push((word.to_owned(), &text[place])));
        let expected = [("strasse", "Straße"), ("میشود", "می‌شود"), ("北", "北"), ("京", "京")];
        assert_eq!(words, expected.map(|(word, there)| (word.to_owned(), there)));
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,60}") {
            let once = fold_query(&text);
            proptest::prop_assert_eq!(fold_query(&once), once.clone());
            proptest::prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn words_stand_in_order_in_the_text(text in ".{0,60}") {
            let mut before = 0;
            each_word(&text, Joiner::Parts, |word, place| {
                assert!(!word.is_empty() && !word.contains(' '));
                // One character may be two words, "¼".
                assert!(before <= place.start && place.start < place.end);
                assert!(text.get(place.clone()).is_some());
                before = place.start;
            });
        }
    }
}
