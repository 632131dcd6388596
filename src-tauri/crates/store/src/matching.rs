//! What FTS5 is asked for: words, as an expression of its own language. Nothing of it is typed by
//! people: words come folded, without a character that FTS5 knows.

use docket_domain::{AnyOf, Says, Sha256, Term, Words, fold, fold_query, is_character};
use rusqlite::Connection;
use uuid::Uuid;

use crate::{HitKind, StoreError};

/// The mark that everything in the index has.
const EVERYTHING: &str = "\u{e002}";

/// So many words with the same beginning are asked for one by one, so that what has them comes row by
/// row. More are few enough each that SQLite may gather them first.
const BEGINNINGS: usize = 40;

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

/// What the index is asked for, in pieces.
#[derive(Debug)]
pub(crate) struct Asked {
    must: Vec<String>,
    must_not: Vec<String>,
    /// All that must be there, in a row; none where that is no different, or one may choose.
    row: Option<String>,
    /// The mark of a wording or title that is just this.
    whole: Option<String>,
}

impl Asked {
    /// The expression for what has the words in a place of this tier, of one case or of all. With
    /// nothing that must be there, it is for everything but what must not. None when the tier does not
    /// suit what is asked.
    pub(crate) fn at(&self, tier: Tier, case: Option<Uuid>) -> Option<String> {
        let must = self.must.join(" AND ");
        let words = match tier {
            Tier::All => (!must.is_empty()).then_some(must),
            _ if must.is_empty() => return None,
            Tier::Head => Some(format!("head : ({must})")),
            Tier::Whole => Some(self.whole.clone()?),
            Tier::Row => Some(self.row.clone()?),
            Tier::RowInHead => Some(format!("head : ({})", self.row.as_ref()?)),
        };
        let case = case.map(|case| format!("\"{}\"", case_mark(case)));
        let mut all: Vec<String> = words.into_iter().chain(case).collect();
        if all.is_empty() {
            all.push(format!("\"{EVERYTHING}\""));
        }
        let all = all.join(" AND ");
        Some(if self.must_not.is_empty() {
            all
        } else {
            format!("({all}) NOT {}", either(self.must_not.clone()))
        })
    }
}

/// Whether a claim's texts hold what is asked, as the index would say: for a few claims this is faster.
pub(crate) fn holds(all: &[&AnyOf], head: &str, body: &str) -> bool {
    let (head, body) = (fold(head), fold(body));
    let texts: [Vec<&str>; 2] = [&head, &body].map(|text| text.split(' ').collect());
    let row_is_there = |row: &[String], open: bool| {
        texts.iter().any(|text| {
            text.windows(row.len().max(1)).any(|there| {
                row.iter().zip(there).enumerate().all(|(at, (asked, word))| {
                    asked == word
                        || (open && at + 1 == row.len() && word.starts_with(asked.as_str()))
                })
            })
        })
    };
    all.iter().all(|any| {
        any.choices.iter().any(|term| {
            let Says::Words(words) = &term.says else {
                return false;
            };
            let vague = words.is_vague();
            let there =
                [&words.row, &words.apart].into_iter().filter(|row| !row.is_empty()).any(|row| {
                    row.last().is_some_and(|last| {
                        row_is_there(row, goes_on(words, last, Reach::Beginnings))
                    })
                });
            vague || there != term.not
        })
    })
}

/// Whether words that begin like the last one are meant too.
fn goes_on(words: &Words, last: &str, reach: Reach) -> bool {
    let open = words.starred || (!words.quoted && (reach == Reach::Beginnings || words.unfinished));
    open && !is_character(last) && last.chars().nth(1).is_some()
}

/// Makes expressions for one kind of things.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Matching<'a> {
    pub(crate) conn: &'a Connection,
    pub(crate) kind: HitKind,
    pub(crate) reach: Reach,
}

impl Matching<'_> {
    /// What the index is asked for. All choices must be words.
    pub(crate) fn read(&self, all: &[&AnyOf]) -> Result<Asked, StoreError> {
        let mut asked = Asked { must: Vec::new(), must_not: Vec::new(), row: None, whole: None };
        for any in all {
            let mut choices = Vec::new();
            for term in &any.choices {
                let Says::Words(words) = &term.says else {
                    continue;
                };
                match (self.words(words)?, term.not) {
                    (None, _) => {}
                    (Some(words), false) => choices.push(words),
                    (Some(words), true) if any.choices.len() == 1 => asked.must_not.push(words),
                    (Some(words), true) => choices.push(format!("(\"{EVERYTHING}\" NOT {words})")),
                }
            }
            if !choices.is_empty() {
                asked.must.push(either(choices));
            }
        }
        if let Some(row) = in_a_row(all) {
            asked.whole = Some(format!("\"{}\"", whole_mark(&row.row.join(" "))));
            if asked.must.len() > 1 {
                asked.row = self.words(&row)?;
            }
        }
        Ok(asked)
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
        if self.reach == Reach::Beginnings && words.is_vague() {
            return Ok(Vec::new());
        }
        if !goes_on(words, last, self.reach) {
            return Ok(vec![phrase(last)]);
        }
        // For two and three letters the index has all that begins so at hand.
        if last.chars().nth(3).is_some()
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

/// All words that must be there as one row, just as they are; none where one chooses between words.
fn in_a_row(all: &[&AnyOf]) -> Option<Words> {
    let mut row =
        Words { row: vec![], apart: vec![], quoted: true, starred: false, unfinished: false };
    for any in all {
        match any.choices.as_slice() {
            [Term { not: true, .. }] => {}
            [Term { says: Says::Words(words), .. }] => {
                row.row.extend(words.row.iter().cloned());
                let apart = if words.apart.is_empty() { &words.row } else { &words.apart };
                row.apart.extend(apart.iter().cloned());
            }
            _ => return None,
        }
    }
    if row.apart == row.row {
        row.apart.clear();
    }
    (!row.row.is_empty()).then_some(row)
}

fn either(mut choices: Vec<String>) -> String {
    match choices.len() {
        1 => choices.remove(0),
        _ => format!("({})", choices.join(" OR ")),
    }
}
