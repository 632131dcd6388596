//! Snippets: the piece of a stored text around what was searched for, with every hit marked.

use std::ops::Range;

use docket_domain::{Joiner, Words, each_word, is_character};

use crate::{SnippetPart, Stretch};

/// How many characters a snippet shows before its first hit, and how many in all.
const BEFORE: usize = 60;
const LENGTH: usize = 240;

/// How many bytes are looked through at a time, and how many hits are enough to choose from.
const CHUNK: usize = 16 * 1024;
const ENOUGH: usize = 64;

/// The place of a hit in the text, and which of the words it is.
type Hit = (Range<usize>, usize);

/// What is shown of a text that has some of the words.
pub(crate) struct Snippet {
    pub(crate) parts: Vec<SnippetPart>,
    /// Where in the text its first hit stands.
    pub(crate) at: Stretch,
}

/// The text around the best place; none when it has none of the words. At most about `budget` bytes are
/// looked through, which are taken off it.
pub(crate) fn snippet(text: &str, words: &[&Words], budget: &mut usize) -> Option<Snippet> {
    let mut hits: Vec<Hit> = Vec::new();
    let mut from = 0;
    let mut found = 0;
    while from < text.len() && *budget > 0 && found < words.len() && hits.len() < ENOUGH {
        let to = boundary(text, from + CHUNK.min(*budget));
        hits.extend(
            hits_in(&text[from..to], words)
                .into_iter()
                .map(|(place, which)| (place.start + from..place.end + from, which)),
        );
        found = (0..words.len()).filter(|which| hits.iter().any(|hit| hit.1 == *which)).count();
        *budget = budget.saturating_sub(to - from);
        from = to;
    }
    hits.sort_by_key(|(place, _)| (place.start, place.end));
    let first = best(text, &hits)?;
    let at = stretch(text, &first);
    Some(Snippet { parts: cut(text, first.start, &hits, words), at })
}

/// The place of some bytes of the text, in its characters.
fn stretch(text: &str, place: &Range<usize>) -> Stretch {
    let characters =
        |bytes: Range<usize>| u32::try_from(text[bytes].chars().count()).unwrap_or(u32::MAX);
    let start = characters(0..place.start);
    Stretch { start, end: start.saturating_add(characters(place.clone())) }
}

/// The beginning of a text in which nothing is marked.
pub(crate) fn beginning(text: &str) -> Vec<SnippetPart> {
    cut(text, 0, &[], &[])
}

/// The next place from `at` on where a character begins; after a space, if one is near.
fn boundary(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    let at = (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let near = text[at..].char_indices().take(64).find(|(_, c)| c.is_whitespace());
    at + near.map_or(0, |(space, _)| space)
}

fn hits_in(text: &str, words: &[&Words]) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut read = |joiner| {
        let mut there: Vec<(String, Range<usize>)> = Vec::new();
        let longest = words.iter().map(|words| words.row.len().max(words.apart.len())).max();
        each_word(text, joiner, |word, place| {
            if there.len() == longest.unwrap_or(1) {
                there.remove(0);
            }
            there.push((word.to_owned(), place));
            for (which, words) in words.iter().enumerate() {
                let row = match joiner {
                    Joiner::Parts if !words.apart.is_empty() => &words.apart,
                    _ => &words.row,
                };
                let Some(begin) = there.len().checked_sub(row.len()) else {
                    continue;
                };
                let rest = &there[begin..];
                if ends_with(rest, row, words)
                    && let (Some((_, first)), Some((_, last))) = (rest.first(), rest.last())
                {
                    hits.push((first.start..last.end, which));
                }
            }
        });
    };
    read(Joiner::Joins);
    if text.contains('\u{200c}') {
        read(Joiner::Parts);
    }
    hits
}

/// Whether these words are the row, the last one perhaps longer.
fn ends_with(there: &[(String, Range<usize>)], row: &[String], words: &Words) -> bool {
    let last = row.len() - 1;
    there.iter().zip(row).enumerate().all(|(at, ((word, _), asked))| {
        word == asked
            || (at == last && !words.quoted && goes_on(word, asked))
            || (at == last && words.starred && word.starts_with(asked.as_str()))
    })
}

fn goes_on(word: &str, asked: &str) -> bool {
    word.starts_with(asked) && !is_character(asked)
}

/// The hit after which the most different words come.
fn best(text: &str, hits: &[Hit]) -> Option<Range<usize>> {
    let mut best: Option<(usize, &Range<usize>)> = None;
    for (at, (place, _)) in hits.iter().enumerate() {
        let near: Vec<usize> = hits[at..]
            .iter()
            .take_while(|(other, _)| other.start < place.start + LENGTH - BEFORE)
            .map(|(_, which)| *which)
            .collect();
        let mut different = near.clone();
        different.sort_unstable();
        different.dedup();
        if best.is_none_or(|(most, _)| different.len() > most) {
            best = Some((different.len(), place));
        }
    }
    best.map(|(_, place)| place.clone()).filter(|place| text.get(place.clone()).is_some())
}

/// The text from a little before `first`, in pieces.
fn cut(text: &str, first: usize, hits: &[Hit], words: &[&Words]) -> Vec<SnippetPart> {
    let mut from =
        text[..first].char_indices().rev().take(BEFORE).last().map_or(first, |(at, _)| at);
    if from > 0
        && let Some(space) = text[from..first].find(char::is_whitespace)
    {
        from += space;
    }
    let length = LENGTH.max(words.iter().map(|words| 2 * words.row.len()).max().unwrap_or(0));
    let mut to = text[from..].char_indices().nth(length).map_or(text.len(), |(at, _)| from + at);
    if to < text.len()
        && let Some((back, _)) =
            text[from..to].char_indices().rev().take(24).find(|(_, c)| c.is_whitespace())
        && from + back > first
    {
        to = from + back;
    }
    let mut parts: Vec<SnippetPart> = Vec::new();
    let mut push = |text: &str, hit: bool| {
        if text.is_empty() {
            return;
        }
        match parts.last_mut() {
            Some(last) if last.hit == hit => last.text.push_str(text),
            _ => parts.push(SnippetPart { text: text.to_owned(), hit }),
        }
    };
    if from > 0 {
        push("… ", false);
    }
    let mut at = from;
    // A place that only just began to be shown is shown to its end.
    for (place, _) in hits.iter().filter(|(place, _)| place.start >= from && place.start < to) {
        if place.end <= at {
            continue;
        }
        let start = place.start.max(at);
        push(&plain(&text[at..start], at == from), false);
        push(&plain(&text[start..place.end], false), true);
        at = place.end;
    }
    let to = to.max(at);
    push(&plain(text[at..to].trim_end(), at == from), false);
    if to < text.trim_end().len() {
        push(" …", false);
    }
    parts
}

/// On one line.
fn plain(text: &str, first: bool) -> String {
    let text = if first { text.trim_start() } else { text };
    let mut line = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars() {
        if c.is_whitespace() {
            space = true;
            continue;
        }
        if space {
            line.push(' ');
            space = false;
        }
        line.push(c);
    }
    if space {
        line.push(' ');
    }
    line
}

#[cfg(test)]
mod tests {
    use docket_domain::Query;

    use super::*;

    /// The snippet with its hits in brackets.
    fn shown(text: &str, query: &str) -> Option<String> {
        let query = Query::read(query);
        let words: Vec<&Words> = query.words().collect();
        let shown = snippet(text, &words, &mut usize::MAX.clone())?;
        Some(
            shown
                .parts
                .iter()
                .map(|part| if part.hit { format!("[{}]", part.text) } else { part.text.clone() })
                .collect(),
        )
    }

    #[test]
    fn it_is_cut_around_the_words_and_keeps_their_form() {
        let text = format!("{} and then می‌شود گفت more {}", "word ".repeat(90), "end ".repeat(90));
        for query in ["میشود", "می‌شود", "\"می شود گفت\""] {
            let shown = shown(&text, query).unwrap();
            assert!(shown.contains("[می‌شود"), "{query}: {shown}");
            assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
            assert!(shown.chars().count() < 270, "{shown}");
        }
        assert_eq!(shown("nothing here", "else"), None);
    }

    #[test]
    fn every_hit_is_marked() {
        assert_eq!(
            shown("Talks, talking\nand a TALK of STRASSE.", "talk straße").unwrap(),
            "[Talks], [talking] and a [TALK] of [STRASSE]."
        );
        assert_eq!(
            shown("want to talk, to want", "\"to want\"").unwrap(),
            "want to talk, [to want]"
        );
        assert_eq!(shown("the talks", "\"talk\"").as_deref(), None);
    }

    #[test]
    fn it_is_cut_where_most_of_the_words_are() {
        let text = format!("iran alone {} here iran talks about talks", "x ".repeat(300));
        assert!(shown(&text, "talks iran").unwrap().ends_with("here [iran] [talks] about [talks]"));
    }

    #[test]
    fn where_it_stands_is_told_in_characters() {
        let text = format!("{} پل بندر بسته شد", "é ".repeat(300));
        let query = Query::read("بندر");
        let words: Vec<&Words> = query.words().collect();
        let Stretch { start, end } = snippet(&text, &words, &mut usize::MAX.clone()).unwrap().at;
        let characters: Vec<char> = text.chars().collect();
        let there: String = characters[start as usize..end as usize].iter().collect();
        assert_eq!(there, "بندر");
    }

    #[test]
    fn a_text_without_spaces_is_cut_and_marked() {
        let text = format!("{}北京大学宣布{}", "前".repeat(400), "後".repeat(400));
        let shown = shown(&text, "京大学").unwrap();
        assert!(shown.contains("北[京大学]宣布"), "{shown}");
        assert!(shown.chars().count() < 270, "{shown}");
    }

    #[test]
    fn no_more_is_looked_through_than_may_be() {
        let text = format!("{} late", "early ".repeat(100_000));
        let query = Query::read("late");
        let words: Vec<&Words> = query.words().collect();
        let mut budget = 40_000;
        assert!(snippet(&text, &words, &mut budget).is_none());
        assert_eq!(budget, 0);
        assert_eq!(beginning("early\nwords")[0].text, "early words");
    }

    proptest::proptest! {
        #[test]
        fn no_text_and_query_make_it_panic(
            text in "([a-c京ที่ی\u{200c}é¼ \n\"]|北京|شود){0,60}",
            query in "[a-c京ที่یé¼* \"]{0,8}",
        ) {
            shown(&text, &query);
        }
    }
}
