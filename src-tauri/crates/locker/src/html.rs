//! Reading web pages: their tokens, and their text.
//!
//! No tree is built of a page that is only read: its tokens come one by one, in time and memory
//! that grow with its length and not with how deep or how wrongly it is nested.

use docket_domain::TextLimit;
use html5gum::emitters::default::{DefaultEmitter, Token};
use html5gum::{HtmlString, Tokenizer};

use crate::text::{Page, Text};

/// A part of a page that can be seen.
pub(crate) enum Part<'a> {
    Start(&'a str, &'a dyn Fn(&str) -> Option<String>),
    End(&'a str),
    Words(&'a str),
    Title(&'a str),
}

/// Hands the parts of a page that can be seen to `see`, until it says false. Scripts, styles,
/// drawings and the like are left out with all that is in them.
pub(crate) fn walk(page: &str, mut see: impl FnMut(Part<'_>) -> bool) {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut inside = Inside::default();
    for Ok(token) in Tokenizer::new_with_emitter(page, emitter) {
        let go_on = match token {
            Token::StartTag(tag) => {
                let name = lossy(&tag.name);
                let attribute = |key: &str| {
                    tag.attributes.get(key.as_bytes()).map(|value| lossy(value).into_owned())
                };
                !inside.start(&name) || see(Part::Start(&name, &attribute))
            }
            Token::EndTag(tag) => {
                let name = lossy(&tag.name);
                !inside.end(&name) || see(Part::End(&name))
            }
            Token::String(words) if inside.title => see(Part::Title(&lossy(&words))),
            Token::String(words) => inside.hidden() || see(Part::Words(&lossy(&words))),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => true,
        };
        if !go_on {
            break;
        }
    }
}

fn lossy(bytes: &HtmlString) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// Which elements that can't be seen the tokens are inside of.
#[derive(Default)]
struct Inside {
    title: bool,
    /// One whose content is no markup.
    raw: bool,
    templates: usize,
    /// A drawing or a list to choose from, by its name.
    other: Option<&'static str>,
}

impl Inside {
    fn hidden(&self) -> bool {
        self.title || self.raw || self.templates > 0 || self.other.is_some()
    }

    /// Whether the element that starts can be seen.
    fn start(&mut self, name: &str) -> bool {
        match name {
            "title" => self.title = self.other.is_none() && self.templates == 0,
            "script" | "style" | "noscript" | "iframe" | "noembed" => self.raw = true,
            "template" => self.templates += 1,
            "svg" => self.other = Some("svg"),
            "select" => self.other = Some("select"),
            // As browsers have it, these end a drawing that was not ended.
            name if gap(name) >= Gap::Line => self.other = None,
            _ => {}
        }
        !self.hidden()
    }

    /// Whether the element that ends could be seen.
    fn end(&mut self, name: &str) -> bool {
        let was_hidden = self.hidden();
        match name {
            "title" => self.title = false,
            "script" | "style" | "noscript" | "iframe" | "noembed" => self.raw = false,
            "template" => self.templates = self.templates.saturating_sub(1),
            name if self.other == Some(name) => self.other = None,
            _ => {}
        }
        !was_hidden
    }
}

/// What stands between words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Gap {
    #[default]
    None,
    Space,
    Cell,
    Line,
    Paragraph,
}

/// The gap that an element makes before and after itself.
pub(crate) fn gap(element: &str) -> Gap {
    match element {
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote" | "ul" | "ol" | "dl"
        | "table" | "pre" | "section" | "article" | "header" | "footer" | "aside" | "nav"
        | "main" | "figure" | "form" | "fieldset" | "hr" | "address" | "details" | "body" => {
            Gap::Paragraph
        }
        "div" | "li" | "dt" | "dd" | "tr" | "caption" | "figcaption" | "summary" | "legend"
        | "center" | "thead" | "tbody" | "tfoot" => Gap::Line,
        "td" | "th" => Gap::Cell,
        _ => Gap::None,
    }
}

/// The title, the language and the words of a page, with paragraphs, lines and cells told apart.
pub(crate) fn readable(page: &str) -> Text {
    let mut text = Words::default();
    let mut title = String::new();
    let mut lang = None;
    walk(page, |part| {
        match part {
            Part::Start("html", attribute) if lang.is_none() => {
                lang = attribute("lang")
                    .or_else(|| attribute("xml:lang"))
                    .filter(|tag| is_language(tag));
            }
            Part::Start("br", _) => text.line_break(),
            Part::Start(name, _) => {
                text.widen(gap(name));
                text.preformatted += usize::from(name == "pre");
            }
            Part::End(name) => {
                text.widen(gap(name));
                let ended = usize::from(name == "pre");
                text.preformatted = text.preformatted.saturating_sub(ended);
            }
            Part::Words(words) => text.push(words),
            Part::Title(words) => title.push_str(words),
        }
        !text.page.full
    });
    let Words { page, .. } = text;
    let title = one_line(&title);
    Text {
        text: page.text,
        title: (!title.is_empty()).then_some(title),
        lang,
        lossy: page.lossy,
        truncated: page.full,
        ..Text::default()
    }
}

fn is_language(tag: &str) -> bool {
    let letters = |c: u8| c.is_ascii_alphanumeric() || c == b'-';
    (2..=35).contains(&tag.len()) && tag.bytes().all(letters)
}

/// A title as one line that the store takes.
fn one_line(title: &str) -> String {
    let words: Vec<&str> = title
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|w| !w.is_empty())
        .collect();
    words.join(" ").chars().take(TextLimit::Line.characters()).collect()
}

#[derive(Default)]
struct Words {
    page: Page,
    gap: Gap,
    preformatted: usize,
}

impl Words {
    fn widen(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    /// Two in a row make a paragraph, as many a page has it.
    fn line_break(&mut self) {
        self.gap = if self.gap >= Gap::Line { Gap::Paragraph } else { Gap::Line };
    }

    fn push(&mut self, words: &str) {
        for c in words.chars() {
            if c.is_ascii_whitespace() && self.preformatted == 0 {
                self.widen(Gap::Space);
            } else {
                self.close_gap();
                self.page.push(c);
            }
        }
    }

    fn close_gap(&mut self) {
        let gap = std::mem::take(&mut self.gap);
        if !self.page.text.is_empty() {
            self.page.push_all(match gap {
                Gap::None => "",
                Gap::Space => " ",
                Gap::Cell => "\t",
                Gap::Line => "\n",
                Gap::Paragraph => "\n\n",
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(page: &str) -> String {
        readable(page).text
    }

    #[test]
    fn a_page_is_read_as_a_person_reads_it() {
        let page = "<!DOCTYPE html><html lang=fa-IR><head><title>A  title\n &amp; more</title>\
            <style>p { color: red }</style><script>let a = '<p>no</p>';</script></head>\
            <body><h1>Head</h1>\n<p>One <b>bold</b> word,<br>a line</p><!-- not this -->\
            <ul><li>first<li>second</ul><table><tr><td>a<td>b<tr><td>c<td>d</table>\
            <noscript>Turn scripts on</noscript><svg><title>Logo</title><text>x</text></svg>\
            <template><p>hidden</p></template><select><option>no</select>\
            <pre>  kept\n    so</pre>last";
        let read = readable(page);
        assert_eq!(
            read.text,
            "Head\n\nOne bold word,\na line\n\nfirst\nsecond\n\na\tb\nc\td\n\n  kept\n    so\n\nlast"
        );
        assert_eq!(read.title.as_deref(), Some("A title & more"));
        assert_eq!(read.lang.as_deref(), Some("fa-IR"));
    }

    #[test]
    fn torn_pages_are_read_as_far_as_they_go() {
        assert_eq!(words("<p>one<script>let a"), "one");
        assert_eq!(words("<p>one<svg><p>two"), "one\n\ntwo");
        assert_eq!(words("</p></div>x</template>y<"), "xy<");
        assert_eq!(words("a&#0;b&#x80;c&nbsp;d&unknown;"), "a\u{fffd}b€c\u{a0}d&unknown;");
        assert_eq!(readable("<html lang='<script>'>").lang, None);
    }

    #[test]
    fn neither_depth_nor_width_takes_long() {
        let deep = format!("{}x{}", "<div><b>".repeat(100_000), "</b></div>".repeat(100_000));
        assert_eq!(words(&deep), "x");
        let wide: String = (0..200_000).map(|n| format!(" a{n}=1")).collect();
        assert_eq!(words(&format!("<p{wide}>x")), "x");
    }

    proptest::proptest! {
        #[test]
        fn no_page_makes_it_panic(page in "(</?(p|pre|title|svg|template|script|select|br|td)>|&#?[0-9a-z]{0,4};?|<|[ -~]|\\PC){0,30}") {
            readable(&page);
        }
    }
}
