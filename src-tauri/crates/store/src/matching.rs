//! What FTS5 is asked for: words, as an expression of its own language. Nothing of it is typed by
//! people: words come folded, without a character that FTS5 knows.

use docket_domain::{AnyOf, Says, Sha256, Term, Words, fold_query, is_character};
use rusqlite::Connection;
use uuid::Uuid;

use crate::{HitKind, StoreError};

/// The mark that everything in the index has.
const EVERYTHING: &str = "\u{e002}";

/// So many words with the same beginning are asked for one by one, so that what has them comes row by
/// row. More are few enough each that SQLite may gather them first.
const BEGINNINGS: usize = 100;

/// The marks that a thing of this case and with this wording or title has in the index.
pub(crate) fn marks(case: Uuid, head: &str) -> String {
    let head = fold_query(head);
    let whole = if head.is_empty() { String::new() } else { whole_mark(&head) };
    format!("{} {EVERYTHING} {whole}", case_mark(case))
}

fn case_mark(case: Uuid) -> String {
    format!("\u{e001}{}", case.simple())
}

/// The mark of a whole wording or title, folded: things with the same one are found at once.
fn whole_mark(head: &str) -> String {
    let Sha256([a, b, c, d, ..]) = Sha256::of(head.as_bytes());
    format!("\u{e003}{:08x}", u32::from_be_bytes([a, b, c, d]))
}

/// How good a place the words have, from the best on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tier {
    /// They are the whole wording or title.
    Whole,
    /// They stand in it in a row.
    RowInHead,
    /// They all stand in it.
    Head,
    /// They stand in a row anywhere.
    Row,
    /// They all stand there.
    All,
}

impl Tier {
    pub(crate) const ALL: [Self; 5] =
        [Self::Whole, Self::RowInHead, Self::Head, Self::Row, Self::All];
}

/// How far a word may be from those that are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// The word itself; of one that may not be typed to its end, also what begins so.
    Exact,
    /// All words that begin so.
    Beginnings,
}

/// Makes expressions for one kind of things.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Matching<'a> {
    pub(crate) conn: &'a Connection,
    pub(crate) kind: HitKind,
    pub(crate) reach: Reach,
}

impl Matching<'_> {
    /// The expression for what has one of each choice, in a place of this tier, and not what it must
    /// not have; of one case or of all. All choices must be words. With nothing that must be there, it
    /// is for everything else. None when this tier does not suit what is asked.
    pub(crate) fn all(
        &self,
        all: &[&AnyOf],
        tier: Tier,
        case: Option<Uuid>,
    ) -> Result<Option<String>, StoreError> {
        let mut must: Vec<String> = Vec::new();
        let mut must_not: Vec<String> = Vec::new();
        for any in all {
            let mut choices = Vec::new();
            for term in &any.choices {
                let Says::Words(words) = &term.says else {
                    continue;
                };
                match (self.words(words)?, term.not) {
                    (None, _) => {}
                    (Some(words), false) => choices.push(words),
                    (Some(words), true) if any.choices.len() == 1 => must_not.push(words),
                    (Some(words), true) => choices.push(format!("(\"{EVERYTHING}\" NOT {words})")),
                }
            }
            if !choices.is_empty() {
                must.push(either(choices));
            }
        }
        let head = |asked: &str| format!("head : ({asked})");
        if !must.is_empty() {
            let asked = match tier {
                Tier::All => Some(must.join(" AND ")),
                Tier::Head => Some(head(&must.join(" AND "))),
                Tier::Whole => {
                    in_a_row(all).map(|row| format!("\"{}\"", whole_mark(&row.row.join(" "))))
                }
                Tier::Row | Tier::RowInHead if must.len() < 2 => None,
                Tier::Row => in_a_row(all).map(|row| self.words(&row)).transpose()?.flatten(),
                Tier::RowInHead => in_a_row(all)
                    .map(|row| self.words(&row))
                    .transpose()?
                    .flatten()
                    .map(|row| head(&row)),
            };
            match asked {
                Some(asked) => must = vec![asked],
                None => return Ok(None),
            }
        } else if tier != Tier::All {
            return Ok(None);
        }
        if let Some(case) = case {
            must.push(format!("\"{}\"", case_mark(case)));
        }
        if must.is_empty() {
            must.push(format!("\"{EVERYTHING}\""));
        }
        let mut asked = must.join(" AND ");
        if !must_not.is_empty() {
            asked = format!("({asked}) NOT {}", either(must_not));
        }
        Ok(Some(asked))
    }

    /// One row of words. None for a letter that may be the beginning of anything.
    pub(crate) fn words(&self, words: &Words) -> Result<Option<String>, StoreError> {
        let mut forms = self.row(&words.row, words)?;
        if !words.apart.is_empty() {
            forms.extend(self.row(&words.apart, words)?);
        }
        Ok((!forms.is_empty()).then(|| either(forms)))
    }

    fn row(&self, row: &[String], words: &Words) -> Result<Vec<String>, StoreError> {
        let Some((last, before)) = row.split_last() else {
            return Ok(Vec::new());
        };
        let phrase = |last: &str| {
            let mut all: Vec<&str> = before.iter().map(String::as_str).collect();
            all.push(last);
            format!("\"{}\"", all.join(" "))
        };
        let open = words.starred
            || (!words.quoted && (self.reach == Reach::Beginnings || words.unfinished));
        let letters = last.chars().count();
        if !open || !can_go_on(last) {
            return Ok(vec![phrase(last)]);
        }
        if letters == 1 {
            // Too short to look for all that begins so: where it was just begun, it says nothing yet.
            let vague = before.is_empty()
                && words.unfinished
                && self.reach == Reach::Beginnings
                && last.chars().all(char::is_alphabetic);
            return Ok(if vague { Vec::new() } else { vec![phrase(last)] });
        }
        if letters > 3
            && let Some(all) = self.beginning_with(last)?
        {
            return Ok(if all.is_empty() {
                vec![phrase(last)]
            } else {
                all.iter().map(|word| phrase(word)).collect()
            });
        }
        Ok(vec![format!("{}*", phrase(last))])
    }

    /// The words in the index that begin so; none when they are too many.
    fn beginning_with(&self, beginning: &str) -> Result<Option<Vec<String>>, StoreError> {
        let mut next = self.conn.prepare_cached(&format!(
            "SELECT term FROM search_{}_words WHERE term >= ? LIMIT 1",
            self.kind.as_str()
        ))?;
        let mut found = Vec::new();
        let mut from = beginning.to_owned();
        loop {
            let mut rows = next.query([&from])?;
            let word: String = match rows.next()? {
                Some(row) => row.get(0)?,
                None => return Ok(Some(found)),
            };
            if !word.starts_with(beginning) {
                return Ok(Some(found));
            }
            if found.len() == BEGINNINGS {
                return Ok(None);
            }
            // The least word after this one.
            from = format!("{word}\u{1}");
            found.push(word);
        }
    }
}

/// All words that must be there as one row; none where one chooses between words.
fn in_a_row(all: &[&AnyOf]) -> Option<Words> {
    let mut row =
        Words { row: vec![], apart: vec![], quoted: false, starred: false, unfinished: false };
    for any in all {
        match any.choices.as_slice() {
            [Term { not: true, .. }] => {}
            [Term { says: Says::Words(words), .. }] => {
                row.row.extend(words.row.iter().cloned());
                let apart = if words.apart.is_empty() { &words.row } else { &words.apart };
                row.apart.extend(apart.iter().cloned());
                row.quoted = words.quoted;
                row.starred = words.starred;
                row.unfinished = words.unfinished;
            }
            _ => return None,
        }
    }
    if row.apart == row.row {
        row.apart.clear();
    }
    (!row.row.is_empty()).then_some(row)
}

/// Whether a word may go on after this letter: characters of scripts without spaces are words each.
fn can_go_on(word: &str) -> bool {
    !is_character(word)
}

fn either(mut choices: Vec<String>) -> String {
    match choices.len() {
        1 => choices.remove(0),
        _ => format!("({})", choices.join(" OR ")),
    }
}
