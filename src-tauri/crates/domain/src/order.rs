//! The key by which texts of all scripts stand in alphabetical order.

use crate::fold::{Joiner, fold_as};

/// So many characters of a text are looked at, and so many of its key are kept: texts that begin with
/// as many of the same stand in the order in which they came.
const READ: usize = 160;
const KEPT: usize = 64;

/// The letters of Arabic, Persian and Urdu in the order of the last two; Unicode has those that Arabic
/// lacks behind all others.
const LETTERS: &str = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوهی";

/// What a text is sorted by: folded, so that neither case, marks nor spellings come between what readers
/// take for the same.
pub fn order_key(text: &str) -> String {
    let end = text.char_indices().nth(READ).map_or(text.len(), |(at, _)| at);
    let begins = text.get(..end).unwrap_or(text);
    fold_as(begins, Joiner::Joins).chars().map(in_order).take(KEPT).collect()
}

fn in_order(c: char) -> char {
    // Only what is in the block of Arabic can be one of its letters.
    if !('\u{600}'..='\u{6ff}').contains(&c) {
        return c;
    }
    let place = LETTERS.chars().zip('\u{621}'..).find(|(letter, _)| *letter == c);
    place.map_or(c, |(_, place)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(mut texts: Vec<&str>) -> Vec<&str> {
        texts.sort_by_key(|text| order_key(text));
        texts
    }

    #[test]
    fn texts_stand_as_in_a_dictionary() {
        for texts in [
            vec!["äpfel", "«Apple»", "Banana", "Élan", "zebra"],
            vec![
                "آب",
                "بازار",
                "پاییز",
                "تهران",
                "چای",
                "خانه",
                "ژاله",
                "ساعت",
                "گندم",
                "لاله",
                "ویلا",
                "هوا",
                "یاس",
            ],
            vec!["ёлка", "жук", "яма"],
            vec!["12 people", "الف", "北京"],
        ] {
            let mut mixed = texts.clone();
            mixed.reverse();
            assert_eq!(sorted(mixed), texts);
        }
    }

    #[test]
    fn spellings_of_the_same_stand_together_and_long_texts_have_short_keys() {
        assert_eq!(order_key("كتاب علي"), order_key("کتاب علی"));
        assert_eq!(order_key("می‌شود"), order_key("میشود"));
        assert_eq!(order_key(&"word ".repeat(10_000)).chars().count(), KEPT);
        assert_eq!(order_key("…"), "");
    }
}
