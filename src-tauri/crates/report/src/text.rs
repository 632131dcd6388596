//! Texts as they are shown: with their direction, and unable to disturb the texts beside them.

use std::borrow::Cow;

use chrono::{DateTime, Datelike, FixedOffset, SecondsFormat, Timelike, Utc};
use serde::Serialize;
use unicode_bidi::{Direction, get_base_direction};

use crate::terms::{Terms, fill};

/// A text in some language and direction. What reads in another direction than its surroundings has
/// to be set apart from them, so every text of other people's goes about as one of these.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Text {
    pub text: String,
    /// A BCP 47 tag; empty when the language is known to be another one than the report's and no more.
    pub lang: Option<String>,
    pub dir: &'static str,
}

impl Text {
    /// A text whose language is only to be guessed from its script.
    pub fn new(text: &str) -> Self {
        let dir = direction(text);
        let lang = (dir == "rtl").then(String::new);
        Self { text: closed(&readable(text)), lang, dir }
    }

    /// A text in a stated language.
    pub fn within(text: &str, language: &str) -> Self {
        let plain = Self::new(text);
        if is_tag(language) { Self { lang: Some(language.to_owned()), ..plain } } else { plain }
    }

    /// One of the report's own words.
    pub fn own(text: impl Into<String>, terms: &Terms) -> Self {
        Self { text: text.into(), lang: None, dir: terms.dir }
    }

    /// The paragraphs of a text.
    pub fn paragraphs(text: &str, language: &str) -> Vec<Self> {
        text.lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| Self::within(line, language))
            .collect()
    }
}

/// The direction of a text's first letter that has one.
fn direction(text: &str) -> &'static str {
    let own = text.lines().map(get_base_direction).find(|d| !matches!(d, Direction::Mixed));
    if own == Some(Direction::Rtl) { "rtl" } else { "ltr" }
}

fn is_tag(language: &str) -> bool {
    let parts = || language.split('-');
    language.len() <= 35
        && parts().next().is_some_and(|first| (2..=3).contains(&first.len()))
        && parts().all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// Line breaks all of one kind, and characters that can't be seen named. Readers of HTML do the one
/// themselves and stumble over the other.
fn readable(text: &str) -> Cow<'_, str> {
    let unseen = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    if !text.contains(unseen) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let named = |c: char| if unseen(c) { code_point(c) } else { c.to_string() };
    Cow::Owned(text.chars().map(named).collect())
}

/// Closes what marks of direction a text leaves open line by line, so that they end with it.
fn closed(text: &str) -> String {
    const MARKS: [char; 9] = [
        '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}',
        '\u{2068}', '\u{2069}',
    ];
    if !text.contains(MARKS) {
        return text.to_owned();
    }
    let lines: Vec<String> = text.split('\n').map(close_line).collect();
    lines.join("\n")
}

fn close_line(line: &str) -> String {
    let mut safe = String::with_capacity(line.len());
    let mut open = Vec::new();
    for c in line.chars() {
        match c {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => open.push('\u{202c}'),
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            // A mark that closes nothing of this text would close something around it.
            '\u{202c}' | '\u{2069}' => {
                if open.last() != Some(&c) {
                    continue;
                }
                open.pop();
            }
            _ => {}
        }
        safe.push(c);
    }
    safe.extend(open.into_iter().rev());
    safe
}

/// A file's name or an address, in which a mark of direction can only be there to deceive.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                plain.push_str(&code_point(c));
            }
            c if c.is_control() => plain.push_str(&code_point(c)),
            c => plain.push(c),
        }
    }
    plain
}

/// A character that can't be shown, named instead.
pub(crate) fn code_point(c: char) -> String {
    format!("[U+{:04X}]", u32::from(c))
}

/// A web address that may be a link; other schemes never are.
pub(crate) fn web_address(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let bad = |c: char| c.is_whitespace() || c.is_control();
    (web && !rest.is_empty() && !url.contains(bad)).then(|| url.to_owned())
}

/// "12 January 2026, 14:05 UTC+03:30 (10:35 UTC)"
pub(crate) fn moment(at: &DateTime<FixedOffset>, terms: &Terms) -> String {
    let utc = at.with_timezone(&Utc);
    let comma = terms.comma;
    let day = day(at.day(), at.month0(), at.year(), terms);
    let clock = format!("{:02}:{:02}", at.hour(), at.minute());
    if at.offset().local_minus_utc() == 0 {
        return format!("{day}{comma}{clock} UTC");
    }
    let utc_day = if utc.date_naive() == at.date_naive() {
        String::new()
    } else {
        format!("{}{comma}", self::day(utc.day(), utc.month0(), utc.year(), terms))
    };
    format!(
        "{day}{comma}{clock} UTC{} ({utc_day}{:02}:{:02} UTC)",
        at.offset(),
        utc.hour(),
        utc.minute()
    )
}

fn day(day: u32, month0: u32, year: i32, terms: &Terms) -> String {
    let month = terms.months.get(month0 as usize).copied().unwrap_or_default();
    format!("{day} {month} {year}")
}

/// For machines: RFC 3339 in UTC.
pub(crate) fn iso(at: &DateTime<FixedOffset>) -> String {
    at.with_timezone(&Utc).to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// "3.4 MB"; the exact number of bytes below a kilobyte.
pub(crate) fn size(bytes: u64) -> String {
    const UNITS: [(&str, u64); 3] = [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)];
    match UNITS.iter().find(|(_, unit)| bytes >= *unit) {
        Some((name, unit)) => format!("{}.{} {name}", bytes / unit, bytes % unit * 10 / unit),
        None => format!("{bytes} bytes"),
    }
}

/// A place that is no run of text, in words: `page=3`, `t=12.5,14`, `xywh=…`.
pub(crate) fn place(fragment: &str, terms: &Terms) -> String {
    let fragment = plain(fragment);
    match fragment.split_once('=') {
        Some(("page", n)) => fill(terms.place_page, &[("n", n)]),
        Some(("t", span)) => {
            let span = span.trim_start_matches("npt:");
            match span.split_once(',') {
                Some(("", to)) => {
                    fill(terms.place_span, &[("from", &clock("0")), ("to", &clock(to))])
                }
                Some((from, to)) => {
                    fill(terms.place_span, &[("from", &clock(from)), ("to", &clock(to))])
                }
                None => fill(terms.place_time, &[("from", &clock(span))]),
            }
        }
        Some(("xywh", region)) => fill(terms.place_region, &[("region", region)]),
        _ => fill(terms.place_other, &[("place", &fragment)]),
    }
}

/// Seconds as a clock shows them: "1:02:03.5".
fn clock(seconds: &str) -> String {
    let (whole, part) = seconds.split_once('.').unwrap_or((seconds, ""));
    let Ok(whole) = whole.parse::<u64>() else { return seconds.to_owned() };
    let (h, m, s) = (whole / 3600, whole / 60 % 60, whole % 60);
    let shown = if h > 0 { format!("{h}:{m:02}:{s:02}") } else { format!("{m}:{s:02}") };
    if part.is_empty() { shown } else { format!("{shown}.{part}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn direction_is_that_of_the_first_letter() {
        assert_eq!(Text::new("2026: گزارش of the day").dir, "rtl");
        assert_eq!(Text::new("“Iran” گفت").dir, "ltr");
        assert_eq!(Text::new("2026").dir, "ltr");
        assert_eq!(Text::new("***\n\nسلام").dir, "rtl");
    }

    #[test]
    fn marks_of_direction_end_with_their_text() {
        assert_eq!(closed("a\u{202e}b"), "a\u{202e}b\u{202c}");
        assert_eq!(closed("\u{2067}\u{202e}"), "\u{2067}\u{202e}\u{202c}\u{2069}");
        assert_eq!(closed("a\u{2069}b\u{202c}"), "ab");
        assert_eq!(plain("invoice\u{202e}fdp.exe"), "invoice[U+202E]fdp.exe");
    }

    #[test]
    fn only_web_addresses_become_links() {
        assert!(web_address("https://example.org/a?b").is_some());
        for bad in
            ["javascript:alert(1)", "data:text/html,x", "https://", "file:///etc", "http://a\nb"]
        {
            assert!(web_address(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn times_are_given_locally_and_in_utc() {
        let terms = Terms::of(Language::English);
        let at = |text| DateTime::parse_from_rfc3339(text).unwrap();
        assert_eq!(
            moment(&at("2026-01-12T02:05:09+03:30"), terms),
            "12 January 2026, 02:05 UTC+03:30 (11 January 2026, 22:35 UTC)"
        );
        assert_eq!(moment(&at("2026-01-12T14:05:09Z"), terms), "12 January 2026, 14:05 UTC");
    }

    #[test]
    fn places_are_told_in_words() {
        let terms = Terms::of(Language::English);
        for (fragment, words) in [
            ("page=3", "page 3"),
            ("t=12.5,3674", "from 0:12.5 to 1:01:14"),
            ("t=7", "at 0:07"),
            ("xywh=1,2,3,4", "a part of the picture (1,2,3,4)"),
            ("row-7", "at row-7"),
        ] {
            assert_eq!(place(fragment, terms), words);
        }
    }
}
