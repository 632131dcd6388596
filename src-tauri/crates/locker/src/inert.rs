//! Web pages made safe to show: no script runs, nothing is fetched, no link leads anywhere.

use std::collections::{HashMap, HashSet};

use docket_domain::FileRef;

use crate::html::{Gap, Part, gap, walk};
use crate::locker::Locker;
use crate::{LockerError, decode};

const MOST_BYTES: u64 = 64 << 20;
const MOST_ELEMENTS: usize = 500_000;
/// Browsers stop at about this depth too.
const DEEPEST: usize = 256;

const ELEMENTS: [&str; 65] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "main",
    "mark",
    "nav",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];
const EVERYWHERE: [&str; 3] = ["dir", "lang", "title"];
const PICTURES: [&str; 5] = [
    "data:image/png;",
    "data:image/jpeg;",
    "data:image/gif;",
    "data:image/webp;",
    "data:image/avif;",
];

impl Locker {
    /// A kept web page as inert HTML, to stand inside a page of ours. Pictures that are part of the
    /// file are shown; what would have to be fetched is not, and a link's address is its title.
    ///
    /// # Errors
    /// [`LockerError::TooLarge`], [`LockerError::TooIntricate`], and when it can't be read.
    pub fn sanitised_html(&self, file: &FileRef) -> Result<String, LockerError> {
        let bytes = self.bytes(&file.sha256, MOST_BYTES)?;
        let (page, ..) = decode::decode(&bytes, true);
        inert(&page).ok_or_else(|| LockerError::TooIntricate { name: file.name.clone() })
    }
}

/// `page` made inert; nothing when it has too many elements.
///
/// Two steps: what may be shown is written anew, well-formed and not too deep, so that no page can
/// keep a tree builder busy for long; then a sanitiser, which alone is trusted, has the last word.
fn inert(page: &str) -> Option<String> {
    let mut anew = Anew::default();
    walk(page, |part| {
        match part {
            Part::Start(name, attribute) => anew.start(name, attribute),
            Part::End(name) => anew.end(name),
            Part::Words(words) => anew.words(words),
            Part::Title(_) => {}
        }
        anew.elements <= MOST_ELEMENTS
    });
    if anew.elements > MOST_ELEMENTS {
        return None;
    }
    anew.close_to(0);
    let tags: HashSet<&str> = ELEMENTS.into();
    let cells = HashSet::from(["colspan", "rowspan"]);
    let of_tags = HashMap::from([
        ("img", HashSet::from(["alt", "src"])),
        ("td", cells.clone()),
        ("th", cells),
        ("ol", HashSet::from(["start"])),
    ]);
    let clean = ammonia::Builder::empty()
        .tags(tags)
        .generic_attributes(EVERYWHERE.into())
        .tag_attributes(of_tags)
        .url_schemes(HashSet::from(["data"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(None)
        .attribute_filter(|_, name, value| {
            (name != "src" || is_picture(value)).then(|| value.into())
        })
        .clean(&anew.page)
        .to_string();
    Some(clean)
}

fn is_picture(address: &str) -> bool {
    PICTURES.iter().any(|start| {
        address.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
    })
}

/// The page being written anew.
#[derive(Default)]
struct Anew {
    page: String,
    open: Vec<&'static str>,
    elements: usize,
}

impl Anew {
    fn start(&mut self, name: &str, attribute: &dyn Fn(&str) -> Option<String>) {
        // The page's own frame carries its language and its direction of writing.
        let name = if matches!(name, "html" | "body") { "div" } else { name };
        let Some(name) = ELEMENTS.into_iter().find(|known| *known == name) else { return };
        self.end_before(name);
        let has_end = !matches!(name, "br" | "hr" | "img");
        if has_end && self.open.len() == DEEPEST {
            return;
        }
        self.elements += 1;
        self.page.push('<');
        self.page.push_str(name);
        let keys: &[&str] = match name {
            "img" => &["alt", "src"],
            "td" | "th" => &["colspan", "rowspan"],
            "ol" => &["start"],
            _ => &[],
        };
        for key in EVERYWHERE.iter().chain(keys) {
            let value = match *key {
                "title" if name == "a" => attribute("href"),
                "src" => attribute("src").filter(|address| is_picture(address)),
                key => attribute(key),
            };
            if let Some(value) = value {
                self.page.push(' ');
                self.page.push_str(key);
                self.page.push_str("=\"");
                self.words(&value);
                self.page.push('"');
            }
        }
        self.page.push('>');
        if has_end {
            self.open.push(name);
        }
    }

    /// Ends what the start of `name` ends by the rules of HTML.
    fn end_before(&mut self, name: &str) {
        let (ended, within): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "tr" => (&["tr"], &["table", "thead", "tbody", "tfoot"]),
            "thead" | "tbody" | "tfoot" => (&["thead", "tbody", "tfoot"], &["table"]),
            _ => (&[], &[]),
        };
        let at = self.open.iter().rposition(|open| ended.contains(open) || within.contains(open));
        if let Some(at) = at.filter(|at| ended.contains(&self.open[*at])) {
            self.close_to(at);
        }
        if gap(name) >= Gap::Line && self.open.last() == Some(&"p") {
            self.close_to(self.open.len() - 1);
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|open| *open == name) {
            self.close_to(at);
        }
    }

    fn close_to(&mut self, depth: usize) {
        for name in self.open.drain(depth..).rev() {
            self.page.push_str("</");
            self.page.push_str(name);
            self.page.push('>');
        }
    }

    fn words(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                '&' => self.page.push_str("&amp;"),
                '<' => self.page.push_str("&lt;"),
                '>' => self.page.push_str("&gt;"),
                '"' => self.page.push_str("&quot;"),
                c => self.page.push(c),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(page: &str) -> String {
        inert(page).unwrap()
    }

    #[test]
    fn what_can_be_read_stays() {
        let page = "<html lang=fa dir=rtl><body><h1>سلام</h1><p>one<p>two <b>bold</b>\
            <ul><li>a<li>b</ul><table><tr><td colspan=2>c</table>\
            <img alt=map src='data:image/png;base64,iVBORw0KGgo='>";
        assert_eq!(
            made(page),
            "<div dir=\"rtl\" lang=\"fa\"><div><h1>سلام</h1><p>one</p><p>two <b>bold</b></p>\
             <ul><li>a</li><li>b</li></ul><table><tbody><tr><td colspan=\"2\">c</td></tr></tbody>\
             </table><img alt=\"map\" src=\"data:image/png;base64,iVBORw0KGgo=\"></div></div>"
        );
    }

    #[test]
    fn nothing_runs_is_fetched_or_leads_anywhere() {
        for page in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<img src='https://example.org/pixel.png' srcset='https://example.org/2x.png 2x'>",
            "<img src='data:image/svg+xml;base64,PHN2Zy8+'>",
            "<a href='javascript:alert(1)' ping='https://example.org' onclick=alert(1)>x</a>",
            "<p style=\"background: url('https://example.org/a')\" id=x name=y class=z>x",
            "<style>@import 'https://example.org/a.css';</style>",
            "<link rel=stylesheet href='https://example.org/a.css'>",
            "<meta http-equiv=refresh content='0; url=https://example.org'>",
            "<base href='https://example.org'>",
            "<form action='https://example.org'><input autofocus onfocus=alert(1)><button>x</form>",
            "<iframe src='https://example.org'></iframe><object data=x></object><embed src=x>",
            "<svg><animate onbegin=alert(1) attributeName=x></svg>",
            "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<video poster='https://example.org/a' src='https://example.org/b' autoplay></video>",
            "<template><img src=x onerror=alert(1)></template>",
            "<p title='\"><img src=x onerror=alert(1)>'>x",
        ] {
            let made = made(page);
            let tags: Vec<&str> = made
                .split('<')
                .skip(1)
                .map(|tag| {
                    let mut quoted = false;
                    let end = tag.find(|c| {
                        quoted ^= c == '"';
                        c == '>' && !quoted
                    });
                    &tag[..end.unwrap()]
                })
                .collect();
            for tag in tags {
                let outside: String = tag.split('"').step_by(2).collect();
                for bad in
                    ["script", "on", "style", "href", "src", "svg", "form", "input", "iframe"]
                {
                    assert!(!outside.contains(bad), "{page}\nbecame\n{made}");
                }
            }
        }
    }

    #[test]
    fn a_link_tells_where_it_led() {
        assert_eq!(
            made("<a href='https://example.org/?a=1&amp;b=2'>x</a>"),
            "<a title=\"https://example.org/?a=1&amp;b=2\">x</a>"
        );
    }

    #[test]
    fn neither_depth_nor_tangle_takes_long() {
        let deep = made(&format!("{}x", "<div>".repeat(100_000)));
        assert_eq!(deep.matches("<div>").count(), DEEPEST);
        let tangled: String = (0..2_000).map(|n| format!("<b title={n}><p>")).collect();
        assert!(made(&tangled).len() < 10_000_000);
        assert!(inert(&"<br>".repeat(MOST_ELEMENTS + 1)).is_none());
    }

    proptest::proptest! {
        #[test]
        fn no_page_makes_it_panic(page in "(</?(p|li|td|tr|table|a|b|svg|math|style|html|body)( (href|title|src|lang)=[\"'a:]{0,3})?>|[ -~]|\\PC){0,30}") {
            made(&page);
        }
    }
}
