//! What people type to find things: words, “phrases”, beginnings*, -exclusions, one OR another, and
//! fields such as `verdict:denied`.
//!
//! Nothing that is typed is wrong: what can't be read as more is searched as words.

use std::fmt;
use std::ops::Range;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::fold::{Joiner, fold_as, fold_query, is_character};
use crate::{ClaimKind, Gap, Stage, VagueDate, VerdictWord};

/// So many terms of a query count, and so many words of one row of words: more would only take long.
const TERMS: usize = 32;
const ROW: usize = 200;

/// What is searched for: everything of `all` must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// What must hold: of each, one of its choices.
    pub all: Vec<AnyOf>,
}

/// Choices, of which one must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnyOf {
    /// The choices, at least one.
    pub choices: Vec<Term>,
}

/// One thing that must hold, or must not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Whether it must not hold.
    pub not: bool,
    /// What it says.
    pub says: Says,
    /// Where in the typed text it stands, in bytes.
    pub place: Range<usize>,
}

impl Term {
    /// The same, saying this word.
    pub fn saying(&self, word: String) -> Self {
        let says = Says::Words(Words {
            row: vec![word],
            apart: Vec::new(),
            quoted: false,
            starred: false,
            unfinished: false,
        });
        Self { says, ..self.clone() }
    }
}

/// What a term says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Says {
    /// These words stand there.
    Words(Words),
    /// A field is so.
    Field(Field),
}

/// Words in a row, folded. Most often it is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The words, at least one.
    pub row: Vec<String>,
    /// The same read with its zero-width non-joiners as spaces, where that is different.
    pub apart: Vec<String>,
    /// Whether they were in quotation marks: then just these words, not others that begin so.
    pub quoted: bool,
    /// Whether a star asks for all words that begin like the last.
    pub starred: bool,
    /// Whether it stands at the very end, where it may not be typed to its end.
    pub unfinished: bool,
}

/// A field and what is asked of it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "named for what is typed")]
pub enum Field {
    /// None for claims that have no verdict.
    Verdict(Option<VerdictWord>),
    Stage(Stage),
    /// By a part of the name.
    Claimant(String),
    Tag(String),
    /// The claim's date is before this day.
    Before(NaiveDate),
    /// The claim's date is after this day.
    After(NaiveDate),
    Has(Has),
    /// What it still lacks.
    Gap(Gap),
    /// By a part of the title, or the beginning of the id.
    Case(String),
    Kind(Kind),
}

/// What a claim may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named for what is typed")]
pub enum Has {
    Evidence,
    Support,
    Refutation,
    Context,
    Verdict,
    Source,
    Reply,
    Translation,
    Note,
    Date,
    Place,
    Claimant,
    Tag,
    Relation,
    Method,
}

impl Has {
    /// Every one, with the word that is typed for it.
    pub const ALL: &[(Self, &'static str)] = &[
        (Self::Evidence, "evidence"),
        (Self::Support, "support"),
        (Self::Refutation, "refutation"),
        (Self::Context, "context"),
        (Self::Verdict, "verdict"),
        (Self::Source, "source"),
        (Self::Reply, "reply"),
        (Self::Translation, "translation"),
        (Self::Note, "note"),
        (Self::Date, "date"),
        (Self::Place, "place"),
        (Self::Claimant, "claimant"),
        (Self::Tag, "tag"),
        (Self::Relation, "relation"),
        (Self::Method, "method"),
    ];

    fn read(value: &str) -> Option<Self> {
        let asked = value.to_lowercase();
        let one = match asked.as_str() {
            "supports" => "support",
            "refutes" | "refute" => "refutation",
            "tags" => "tag",
            "sources" | "appearance" => "source",
            "finding" | "findings" => "evidence",
            "relations" => "relation",
            other => other,
        };
        Self::ALL.iter().find(|(_, word)| *word == one).map(|(has, _)| *has)
    }

    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(has, _)| *has == self).map_or("", |(_, word)| word)
    }
}

/// Kinds of things that are found, and kinds of claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "named for what they are")]
pub enum Kind {
    Claim,
    Statement,
    Attribution,
    Source,
    Evidence,
    Finding,
}

impl Kind {
    /// Every one, with the word that is typed for it.
    pub const ALL: &[(Self, &'static str)] = &[
        (Self::Claim, "claim"),
        (Self::Statement, ClaimKind::Statement.as_str()),
        (Self::Attribution, ClaimKind::Attribution.as_str()),
        (Self::Source, "source"),
        (Self::Evidence, "evidence"),
        (Self::Finding, "finding"),
    ];

    fn read(value: &str) -> Option<Self> {
        let asked = value.to_lowercase();
        Self::ALL
            .iter()
            .find(|(_, word)| asked == *word || asked.strip_suffix('s') == Some(*word))
            .map(|(kind, _)| *kind)
    }

    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }
}

impl Words {
    /// Whether it is a single letter that may go on as anything: it says nothing yet.
    pub fn is_vague(&self) -> bool {
        let letter = |word: &str| {
            let mut letters = word.chars();
            letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
        };
        matches!(self.row.as_slice(), [only] if letter(only) && !is_character(only))
            && self.unfinished
            && !self.starred
    }
}

impl Query {
    /// Reads what was typed. Every text is a query.
    pub fn read(text: &str) -> Self {
        let mut all: Vec<AnyOf> = Vec::new();
        for Said { term, or, .. } in said(text) {
            match all.last_mut() {
                Some(last) if or => last.choices.push(term),
                _ => all.push(AnyOf { choices: vec![term] }),
            }
        }
        Self { all }
    }

    /// What the parts of the typed text were understood as, in order.
    pub fn parts(text: &str) -> Vec<QueryPart> {
        let mut walked = (0, 0);
        // From bytes to what the window counts in; the parts are in order.
        let mut utf16 = |byte: usize| {
            let between = text.get(walked.0..byte).unwrap_or_default();
            walked = (byte, walked.1 + between.encode_utf16().count());
            u32::try_from(walked.1).unwrap_or(u32::MAX)
        };
        said(text)
            .into_iter()
            .map(|Said { piece, term, .. }| {
                let (start, end) = (utf16(term.place.start), utf16(term.place.end));
                let (field, value, known) = piece.told(&term);
                QueryPart { start, end, field, value, excluded: term.not, known }
            })
            .collect()
    }

    /// Every term, with those between which one chooses.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.all.iter().flat_map(|any| &any.choices)
    }

    /// The words that are looked for, without those that must not stand there.
    pub fn words(&self) -> impl Iterator<Item = &Words> {
        self.terms().filter(|term| !term.not).filter_map(|term| match &term.says {
            Says::Words(words) => Some(words),
            Says::Field(_) => None,
        })
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

/// A part of a query, and what it was understood as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QueryPart {
    /// Where it stands in the text: UTF-16 code units.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// The field that is asked, e.g. `stage`; none for words.
    pub field: Option<String>,
    /// What is asked of it, or the words, without quotation marks.
    pub value: String,
    /// Whether what it names is left out.
    pub excluded: bool,
    /// Whether it is understood: a field that is none, or a value that it can't have, is searched as
    /// words.
    pub known: bool,
}

/// A term, what it was typed as, and whether it is another choice to the one before.
struct Said<'a> {
    piece: Piece<'a>,
    term: Term,
    or: bool,
}

/// What is said in the text, in order, as far as it counts.
fn said(text: &str) -> Vec<Said<'_>> {
    let mut all: Vec<Said<'_>> = Vec::new();
    let pieces = pieces(text);
    let last = pieces.len().saturating_sub(1);
    let mut or = false;
    for (at, piece) in pieces.into_iter().enumerate() {
        let between = at > 0 && at < last;
        match piece {
            Piece::Word { text: "OR", not: false, .. } if between && !or && !all.is_empty() => {
                or = true;
                continue;
            }
            // All must be there anyway.
            Piece::Word { text: "AND", not: false, .. } if between => continue,
            // The other choice is yet to be typed.
            Piece::Word { text: "OR" | "AND", not: false, .. }
                if at > 0 && at == last && !or && !all.is_empty() =>
            {
                continue;
            }
            _ => {}
        }
        let unfinished = at == last && !text.ends_with(|c: char| c.is_whitespace() || c == '"');
        let Some(term) = piece.term(unfinished) else {
            continue;
        };
        all.push(Said { piece, term, or });
        or = false;
        if all.len() == TERMS {
            break;
        }
    }
    all
}

/// A part of what is typed, by its form alone.
enum Piece<'a> {
    Word { text: &'a str, not: bool, place: Range<usize> },
    Phrase { text: &'a str, not: bool, starred: bool, place: Range<usize> },
    Field { name: &'a str, value: &'a str, not: bool, place: Range<usize> },
}

/// The mark that ends a quotation begun with this one.
const fn closing(open: char) -> Option<char> {
    Some(match open {
        '"' => '"',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '‟' => '”',
        '「' => '」',
        '『' => '』',
        _ => return None,
    })
}

/// A quotation that begins at the beginning of `text`: what is in it, and its length with the marks.
fn quotation(text: &str) -> Option<(&str, usize)> {
    let open = text.chars().next()?;
    let close = closing(open)?;
    let inside = &text[open.len_utf8()..];
    // People also close with the plain mark, or with the other one of their language.
    let end =
        inside.find(|c| c == close || (open != '"' && c == '"') || (open == '„' && c == '”'))?;
    let mark = inside[end..].chars().next()?;
    Some((&inside[..end], open.len_utf8() + end + mark.len_utf8()))
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let blank = rest.len() - rest.trim_start().len();
        if blank > 0 {
            at += blank;
            continue;
        }
        let start = at;
        let after = rest.strip_prefix('-').filter(|after| !after.starts_with(char::is_whitespace));
        let (rest, not) = match after {
            Some(after) if !after.is_empty() => (after, true),
            _ => (rest, false),
        };
        at += usize::from(not);
        if let Some((inside, length)) = quotation(rest) {
            at += length;
            let starred = text.get(at..).is_some_and(|rest| rest.starts_with('*'));
            at += usize::from(starred);
            pieces.push(Piece::Phrase { text: inside, not, starred, place: start..at });
            continue;
        }
        // A quotation may begin inside, right after a field's colon.
        let length = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let word = &rest[..length];
        if let Some((name, value)) = word.split_once([':', '：'])
            && !name.is_empty()
        {
            let from = word.len() - value.len();
            let (value, end) = match quotation(&rest[from..]) {
                Some((inside, length)) => (inside, from + length),
                None => (value, length),
            };
            at += end;
            pieces.push(Piece::Field { name, value, not, place: start..at });
            continue;
        }
        at += length;
        pieces.push(Piece::Word { text: word, not, place: start..at });
    }
    pieces
}

impl Piece<'_> {
    /// What it says; none when there is nothing in it that could be searched.
    fn term(&self, unfinished: bool) -> Option<Term> {
        let (says, not, place) = match self {
            Self::Word { text, not, place } => {
                (words(text, false, text.ends_with('*'), unfinished)?, *not, place)
            }
            Self::Phrase { text, not, starred, place } => {
                (words(text, true, *starred, false)?, *not, place)
            }
            Self::Field { name, value, not, place } => match field(name, value) {
                Some(field) => (Says::Field(field), *not, place),
                None => {
                    let text = format!("{name} {value}");
                    (words(&text, false, value.ends_with('*'), unfinished)?, *not, place)
                }
            },
        };
        Some(Term { not, says, place: place.clone() })
    }

    /// The field, what is asked of it or the words, and whether that is understood.
    fn told(&self, term: &Term) -> (Option<String>, String, bool) {
        match self {
            Self::Word { text, .. } | Self::Phrase { text, .. } => (None, (*text).to_owned(), true),
            Self::Field { name, value, .. } => {
                match FIELDS.iter().find(|field| is_field(name, field)) {
                    Some(field) => {
                        let known = matches!(term.says, Says::Field(_));
                        (Some((*field).to_owned()), plain(value), known)
                    }
                    None => (None, format!("{name}:{value}"), false),
                }
            }
        }
    }
}

/// The names of the fields.
const FIELDS: &[&str] =
    &["verdict", "stage", "claimant", "tag", "before", "after", "has", "gap", "case", "kind"];

fn is_field(name: &str, field: &str) -> bool {
    let name = name.to_lowercase();
    name == field || (name == "by" && field == "claimant")
}

/// What is asked of a field, without the mark of a quotation that is not closed, or not yet.
fn plain(value: &str) -> String {
    value.replace('"', "").trim().to_owned()
}

fn words(text: &str, quoted: bool, starred: bool, unfinished: bool) -> Option<Says> {
    let split = |text: String| text.split(' ').take(ROW).map(str::to_owned).collect::<Vec<_>>();
    let folded = fold_query(text);
    if folded.is_empty() {
        return None;
    }
    let apart = fold_as(text, Joiner::Parts);
    let apart = if apart == folded { Vec::new() } else { split(apart) };
    Some(Says::Words(Words { row: split(folded), apart, quoted, starred, unfinished }))
}

fn field(name: &str, value: &str) -> Option<Field> {
    let value = plain(value);
    let value = value.as_str();
    let day = || value.parse::<VagueDate>().ok();
    let some = || (!fold_query(value).is_empty()).then(|| value.to_owned());
    Some(match name.to_lowercase().as_str() {
        "verdict" if value.eq_ignore_ascii_case("none") => Field::Verdict(None),
        "verdict" => Field::Verdict(Some(value.parse().ok()?)),
        "stage" => Field::Stage(value.parse().ok()?),
        "claimant" | "by" => Field::Claimant(some()?),
        "tag" if !value.is_empty() => Field::Tag(value.to_owned()),
        "before" => Field::Before(day()?.earliest()),
        "after" => Field::After(day()?.latest()),
        "has" => Field::Has(Has::read(value)?),
        "gap" => Field::Gap(value.parse().ok()?),
        "case" => Field::Case(some()?),
        "kind" => Field::Kind(Kind::read(value)?),
        _ => return None,
    })
}

/// In the form in which it is typed; it is read as the same again.
impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, any) in self.all.iter().enumerate() {
            for (choice, term) in any.choices.iter().enumerate() {
                let between = match (at, choice) {
                    (0, 0) => "",
                    (_, 0) => " ",
                    _ => " OR ",
                };
                write!(f, "{between}{}{}", if term.not { "-" } else { "" }, term.says)?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Says {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(words) => {
                let star = if words.starred { "*" } else { "" };
                match words.row.as_slice() {
                    [only] if !words.quoted => write!(f, "{only}{star}"),
                    row => write!(f, "\"{}\"{star}", row.join(" ")),
                }
            }
            Self::Field(field) => field.fmt(f),
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verdict(None) => f.write_str("verdict:none"),
            Self::Verdict(Some(word)) => write!(f, "verdict:{word}"),
            Self::Stage(stage) => write!(f, "stage:{stage}"),
            Self::Claimant(name) => write!(f, "claimant:\"{name}\""),
            Self::Tag(tag) => write!(f, "tag:\"{tag}\""),
            Self::Before(day) => write!(f, "before:{day}"),
            Self::After(day) => write!(f, "after:{day}"),
            Self::Has(has) => write!(f, "has:{}", has.word()),
            Self::Gap(gap) => write!(f, "gap:{}", gap.as_str().replace('_', "-")),
            Self::Case(case) => write!(f, "case:\"{case}\""),
            Self::Kind(kind) => write!(f, "kind:{}", kind.word()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The query in its plain form: what was understood.
    fn read(text: &str) -> String {
        Query::read(text).to_string()
    }

    #[test]
    fn words_phrases_and_beginnings_are_read() {
        assert_eq!(read("Iran  talks"), "iran talks");
        assert_eq!(read("\"want to talk\" iran*"), "\"want to talk\" iran*");
        for quoted in
            ["“Want to”", "„Want to“", "«want to»", "‟want to”", "“want to\"", "「want to」"]
        {
            assert_eq!(read(quoted), "\"want to\"", "{quoted}");
        }
        assert_eq!(read("covid-19"), "\"covid 19\"");
        assert_eq!(read("北京大学"), "\"北 京 大 学\"");
        assert_eq!(read("-war -\"no talks\" peace"), "-war -\"no talks\" peace");
        assert_eq!(read("deal OR accord AND signed"), "deal OR accord signed");
    }

    #[test]
    fn fields_are_read_whatever_their_case() {
        assert_eq!(
            read("Verdict:DENIED stage:review -TAG:\"two words\" by:“A. Speaker” verdict:none"),
            "verdict:denied stage:review -tag:\"two words\" claimant:\"A. Speaker\" verdict:none"
        );
        assert_eq!(
            read("before:\"early January 2026\" after:2025"),
            "before:2026-01-01 after:2025-12-31"
        );
        assert_eq!(
            read("kind:claims has:refutes case:flood"),
            "kind:claim has:refutation case:\"flood\""
        );
        for (_, word) in Has::ALL {
            assert_eq!(read(&format!("has:{word}")), format!("has:{word}"));
        }
        for gap in Gap::ALL {
            let typed = format!("gap:{}", gap.as_str().replace('_', "-"));
            assert_eq!(Query::read(&typed).to_string(), typed);
        }
    }

    #[test]
    fn what_can_not_be_read_is_words() {
        assert_eq!(
            read("verdict:maybe stage: colour:red"),
            "\"verdict maybe\" stage \"colour red\""
        );
        assert_eq!(read("\"unclosed words"), "unclosed words");
        assert_eq!(read("OR this OR"), "or this");
        assert_eq!(read("a OR OR b"), "a OR or b");
        assert_eq!(read("- -- * \" () ' OR"), "or");
        assert_eq!(read("tag:\""), "tag");
        assert_eq!(read("tag:a\"b by:\"A"), "tag:\"ab\" claimant:\"A\"");
        assert_eq!(read("before:soon"), "\"before soon\"");
        assert_eq!(read("https://example.org/a"), "\"https example org a\"");
        assert_eq!(read(""), "");
    }

    #[test]
    fn a_query_of_any_length_asks_for_a_bounded_number_of_things() {
        assert_eq!(Query::read(&"a b OR ".repeat(10_000)).terms().count(), TERMS);
        let query = Query::read(&format!("\"{}\"", "a ".repeat(10_000)));
        assert_eq!(query.words().next().unwrap().row.len(), ROW);
    }

    #[test]
    fn the_last_word_may_be_unfinished() {
        let unfinished = |text: &str| {
            let query = Query::read(text);
            query.words().map(|words| words.unfinished).collect::<Vec<_>>()
        };
        assert_eq!(unfinished("iran negot"), [false, true]);
        assert_eq!(unfinished("iran negot "), [false, false]);
        assert_eq!(unfinished("\"iran negot\""), [false]);
    }

    #[test]
    fn a_term_knows_its_place() {
        let text = "iran -tag:\"two words\"  “x y”";
        let query = Query::read(text);
        let there: Vec<_> = query.terms().map(|term| &text[term.place.clone()]).collect();
        assert_eq!(there, ["iran", "-tag:\"two words\"", "“x y”"]);
    }

    #[test]
    fn its_parts_are_told_as_they_were_understood() {
        let told = |text: &str| -> Vec<String> {
            let units: Vec<u16> = text.encode_utf16().collect();
            Query::parts(text)
                .into_iter()
                .map(|part| {
                    let there = &units[part.start as usize..part.end as usize];
                    format!(
                        "{} | {}{} {} {}",
                        String::from_utf16(there).unwrap(),
                        if part.excluded { "not " } else { "" },
                        part.field.unwrap_or_default(),
                        part.value,
                        if part.known { "" } else { "?" },
                    )
                    .trim_end()
                    .to_owned()
                })
                .collect()
        };
        assert_eq!(
            told("😀 war -tag:«two words» OR by:آب gap:one-source"),
            [
                "war |  war",
                "-tag:«two words» | not tag two words",
                "by:آب | claimant آب",
                "gap:one-source | gap one-source",
            ]
        );
        assert_eq!(
            told("verdict:maybe colour:red “x y” tag:\"half"),
            [
                "verdict:maybe | verdict maybe ?",
                "colour:red |  colour:red ?",
                "“x y” |  x y",
                "tag:\"half | tag half",
            ]
        );
    }

    #[test]
    fn a_zero_width_non_joiner_is_read_both_ways() {
        let query = Query::read("می‌شود");
        let words = query.words().next().unwrap();
        assert_eq!(words.row, ["میشود"]);
        assert_eq!(words.apart, ["می", "شود"]);
    }

    proptest::proptest! {
        #[test]
        fn every_text_is_a_query(text in "\\PC{0,40}") {
            let terms = Query::read(&text).terms().count();
            proptest::prop_assert_eq!(Query::parts(&text).len(), terms);
        }

        #[test]
        fn what_is_read_is_read_as_the_same_again(
            text in "([-a-zİß*:\"“”«» ]|OR|AND|tag:|verdict:|denied|has:|note|before:|2026|ی\u{200c}|京){0,14}",
        ) {
            let once = read(&text);
            proptest::prop_assert_eq!(read(&once), once.clone(), "{}", text);
        }
    }
}
