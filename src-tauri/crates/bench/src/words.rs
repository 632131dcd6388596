//! Words of no language, in several scripts: a few are in nearly every text, most in nearly none, as
//! in real ones (Zipf). The same seed makes the same words.

use std::collections::HashSet;

use fastrand::Rng;

/// The scripts that texts are made in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Latin,
    Persian,
    Arabic,
    Cyrillic,
    Chinese,
}

impl Script {
    const ALL: [Self; 5] =
        [Self::Latin, Self::Persian, Self::Arabic, Self::Cyrillic, Self::Chinese];

    /// Its language tag, for the things that carry one.
    pub const fn language(self) -> &'static str {
        match self {
            Self::Latin => "en",
            Self::Persian => "fa",
            Self::Arabic => "ar",
            Self::Cyrillic => "ru",
            Self::Chinese => "zh",
        }
    }

    /// Half of all texts are Latin.
    pub fn any(rng: &mut Rng) -> Self {
        match rng.u8(0..20) {
            0..10 => Self::Latin,
            10..13 => Self::Persian,
            13..15 => Self::Arabic,
            15..18 => Self::Cyrillic,
            _ => Self::Chinese,
        }
    }

    const fn index(self) -> usize {
        self as usize
    }

    /// What words are made of: letters that begin a syllable, and letters that end it.
    const fn letters(self) -> (&'static str, &'static str) {
        match self {
            Self::Latin => ("bcdfghjklmnprstvwz", "aeiouaeiouáéöüç"),
            Self::Persian => ("بپتجچدرزژسشفکگلمن", "اوی"),
            Self::Arabic => ("بتثجحدرسشصطعفقكلم", "اوي"),
            Self::Cyrillic => ("бвгджзклмнпрстфхцчш", "аеиоуыэюя"),
            // Taken from the block of common ideographs instead.
            Self::Chinese => ("", ""),
        }
    }
}

/// How many words each script has.
const WORDS: usize = 30_000;

/// The words of every script, the most common first.
#[derive(Debug)]
pub struct Vocabulary {
    words: Vec<Vec<String>>,
    /// For each rank, the share of all words that are of this rank or a more common one.
    shares: Vec<f64>,
}

impl Vocabulary {
    pub fn new(seed: u64) -> Self {
        let words = Script::ALL
            .into_iter()
            .map(|script| {
                let mut rng = Rng::with_seed(seed ^ script.index() as u64);
                let mut known = HashSet::new();
                let mut words = Vec::with_capacity(WORDS);
                while words.len() < WORDS {
                    let word = invented(script, words.len(), &mut rng);
                    if known.insert(word.clone()) {
                        words.push(word);
                    }
                }
                words
            })
            .collect();
        let mut sum = 0.0;
        let mut shares: Vec<f64> = (0..WORDS)
            .map(|rank| {
                sum += 1.0 / (rank as f64 + 2.7);
                sum
            })
            .collect();
        shares.iter_mut().for_each(|share| *share /= sum);
        Self { words, shares }
    }

    /// The word of that rank, 0 being the most common.
    pub fn word(&self, script: Script, rank: usize) -> &str {
        self.words.get(script.index()).and_then(|words| words.get(rank)).map_or("", String::as_str)
    }

    /// A text of so many words.
    pub fn text(&self, script: Script, words: usize, rng: &mut Rng) -> String {
        let mut text = String::new();
        for at in 0..words {
            let drawn = rng.f64();
            let rank = self.shares.partition_point(|share| *share < drawn);
            if at > 0 {
                // Chinese is written without spaces; a run of it ends at a comma.
                match script {
                    Script::Chinese if at % 7 == 0 => text.push('，'),
                    Script::Chinese => {}
                    _ => text.push(' '),
                }
            }
            text.push_str(self.word(script, rank));
        }
        text
    }
}

/// A word that there is not. Common words are short.
fn invented(script: Script, rank: usize, rng: &mut Rng) -> String {
    let mut pick = |letters: &str| {
        let letters: Vec<char> = letters.chars().collect();
        letters.get(rng.usize(0..letters.len())).copied().unwrap_or_default()
    };
    let syllables = match rank {
        0..40 => 2,
        40..4_000 => 3,
        _ => 4,
    };
    if script == Script::Chinese {
        let characters = if rank < 300 { 2 } else { 2 + rank % 2 };
        return (0..characters)
            .filter_map(|_| char::from_u32(0x4e00 + rng.u32(0..3_000)))
            .collect();
    }
    let (begin, end) = script.letters();
    let mut word = String::new();
    for syllable in 0..syllables {
        word.push(pick(begin));
        word.push(pick(end));
        // Persian joins the parts of a word without joining their letters.
        if script == Script::Persian && syllable == 0 && rank % 20 == 7 {
            word.push('\u{200c}');
        }
    }
    if rank.is_multiple_of(3) {
        word.push(pick(begin));
    }
    word
}
