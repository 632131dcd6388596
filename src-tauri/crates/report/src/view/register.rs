//! Sources and exhibits as they are shown.

use docket_domain::{EvidenceKind, FileRef, Origin};
use serde::Serialize;

use super::{Fact, Look, isolated};
use crate::terms::{Terms, fill};
use crate::text::{Text, moment, plain, size};
use crate::{Exhibit, ReportExhibit, ReportSource, ShownExhibit};

/// The most characters of an exhibit's words that a report repeats.
const EXCERPT: usize = 3_000;

/// A source or an exhibit: what it is, and how it was captured.
#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    /// "S1", "E1".
    pub label: String,
    pub title: Text,
    pub withheld: bool,
    pub facts: Vec<Fact>,
    pub capture: Vec<Fact>,
    pub words: Vec<Text>,
    pub clipped: bool,
    pub picture: Option<Picture>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Picture {
    /// The name under which the PDF's typesetter finds it.
    pub name: String,
    pub alt: String,
    #[serde(skip)]
    pub png: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

impl Entry {
    pub fn source(source: &ReportSource, terms: &'static Terms) -> Self {
        let date = source.date.as_ref().map_or("", |date| date.text());
        let mut facts = vec![
            Fact::text(terms.by, &source.author, terms),
            Fact::text(terms.publisher, &source.publisher, terms),
            Fact::text(terms.published, date, terms),
            Fact::text(terms.language, &source.language, terms),
            Fact::link(terms.address, &source.url, terms),
        ];
        facts.extend(archived(&source.archived_url, terms));
        let (facts, capture) = condensed(facts, file(source.file.as_ref(), terms), terms);
        Self {
            label: format!("S{}", source.number),
            title: Text::within(&source.title, &source.language),
            withheld: false,
            facts,
            capture,
            words: Vec::new(),
            clipped: false,
            picture: None,
        }
    }

    pub fn exhibit(exhibit: &ReportExhibit, terms: &'static Terms) -> Self {
        let number = exhibit.number;
        let label = format!("E{number}");
        match &exhibit.exhibit {
            Exhibit::Shown(shown) => Self::shown(number, label, shown, terms),
            Exhibit::Withheld { reason } => Self {
                label,
                title: Text::own(
                    fill(terms.exhibit_withheld, &[("reason", &isolated(reason))]),
                    terms,
                ),
                withheld: true,
                facts: Vec::new(),
                capture: Vec::new(),
                words: Vec::new(),
                clipped: false,
                picture: None,
            },
        }
    }

    fn shown(number: u32, label: String, shown: &ShownExhibit, terms: &'static Terms) -> Self {
        let mut facts = vec![
            Fact::own(terms.kind, kind_words(shown.kind, terms), terms),
            Fact::text(terms.by, &shown.author, terms),
            Fact::text(terms.publisher, &shown.publisher, terms),
            Fact::text(terms.language, &shown.language, terms),
            match origin_words(shown.origin, terms) {
                Some(words) => Fact::own(terms.origin, words, terms),
                None => Fact::missing(terms.origin, terms),
            },
        ];
        if !shown.origin_note.trim().is_empty() {
            facts.push(Fact::text(terms.origin_note, &shown.origin_note, terms));
        }
        facts.push(Fact::link(terms.address, &shown.url, terms));
        facts.extend(archived(&shown.archived_url, terms));
        let mut capture = vec![
            match &shown.captured_at {
                Some(at) => Fact::own(terms.captured_at, moment(at, terms), terms),
                None => Fact::missing(terms.captured_at, terms),
            },
            Fact::name(terms.collector, shown.collector.as_ref(), terms),
            Fact::text(terms.tool, &shown.tool, terms),
        ];
        capture.extend(file(shown.file.as_ref(), terms));
        let (facts, capture) = condensed(facts, capture, terms);
        let excerpt: String = shown.text.chars().take(EXCERPT).collect();
        Self {
            label,
            title: Text::within(&shown.title, &shown.language),
            withheld: false,
            facts,
            capture,
            clipped: excerpt.len() < shown.text.len(),
            words: Text::paragraphs(&excerpt, &shown.language),
            picture: shown.picture.as_ref().map(|picture| Picture {
                name: format!("picture-{number}.png"),
                alt: fill(
                    terms.picture_of,
                    &[("n", &number.to_string()), ("title", &plain(&shown.title))],
                ),
                png: picture.png().to_vec(),
                width: picture.width(),
                height: picture.height(),
            }),
        }
    }
}

/// Both lists, with all that is missing from them told in one line at the end.
fn condensed(
    facts: Vec<Fact>,
    capture: Vec<Fact>,
    terms: &'static Terms,
) -> (Vec<Fact>, Vec<Fact>) {
    let known = |fact: &Fact| fact.look != Look::Missing;
    let (facts, mut missing): (Vec<Fact>, Vec<Fact>) = facts.into_iter().partition(known);
    let (mut capture, of_capture): (Vec<Fact>, Vec<Fact>) = capture.into_iter().partition(known);
    missing.extend(of_capture);
    if !missing.is_empty() {
        let labels: Vec<&str> = missing.iter().map(|fact| fact.label).collect();
        let value = Text::own(labels.join(terms.comma), terms);
        capture.push(Fact { label: terms.not_recorded, value, look: Look::Missing });
    }
    (facts, capture)
}

/// Most things are in no archive, and saying so each time would drown what matters.
fn archived(url: &str, terms: &'static Terms) -> Option<Fact> {
    (!url.trim().is_empty()).then(|| Fact::link(terms.archived, url, terms))
}

fn file(file: Option<&FileRef>, terms: &'static Terms) -> Vec<Fact> {
    let Some(file) = file else {
        let none = Text::own(terms.no_file, terms);
        return vec![Fact { label: terms.file, value: none, look: Look::Text }];
    };
    let kind = plain(&file.media_type);
    let weight = fill(terms.size, &[("size", &size(file.size)), ("type", &kind)]);
    vec![
        Fact::own(terms.file, format!("{} ({weight})", isolated(&plain(&file.name))), terms),
        Fact::code(terms.sha256, file.sha256.to_string(), terms),
    ]
}

pub(crate) fn kind_words(kind: EvidenceKind, terms: &Terms) -> &'static str {
    match kind {
        EvidenceKind::File => terms.kind_file,
        EvidenceKind::Link => terms.kind_link,
        EvidenceKind::Quotation => terms.kind_quotation,
        EvidenceKind::Note => terms.kind_note,
    }
}

fn origin_words(origin: Origin, terms: &Terms) -> Option<&'static str> {
    match origin {
        Origin::Unstated => None,
        Origin::Primary => Some(terms.primary),
        Origin::Secondary => Some(terms.secondary),
    }
}
