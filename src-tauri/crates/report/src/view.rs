//! What a report says, in the order and the words in which it says it. HTML and PDF only lay this
//! out, so they can't say different things.

mod claim;
mod end;
mod register;

use serde::Serialize;

use crate::terms::{Terms, fill};
use crate::text::{Text, moment, web_address};
use crate::{Name, ReportModel, Scope};

pub(crate) use claim::{Claim, doubt_words, gap_words, stage_words};
pub(crate) use end::{Integrity, ScaleStep};
pub(crate) use register::{Entry, Picture};

/// A whole report.
#[derive(Debug, Serialize)]
pub(crate) struct View {
    pub terms: &'static Terms,
    pub title: Text,
    pub sample: Option<&'static str>,
    pub scope: String,
    pub case_title: Text,
    pub summary: Vec<Text>,
    pub facts: Vec<Fact>,
    pub counts: Vec<Count>,
    pub claims: Vec<Claim>,
    pub sources: Vec<Entry>,
    pub exhibits: Vec<Entry>,
    pub scale: Vec<ScaleStep>,
    pub integrity: Integrity,
    pub sign_off: Vec<Fact>,
}

/// A verdict as it is shown: by a word, and by a shape and a colour that go by its key.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Badge {
    /// `confirmed`, `denied`, `unverified` or `none`.
    pub key: &'static str,
    pub word: &'static str,
}

/// How many claims have a verdict.
#[derive(Debug, Serialize)]
pub(crate) struct Count {
    pub badge: Badge,
    pub n: usize,
}

/// A label and what stands beside it.
#[derive(Debug, Serialize)]
pub(crate) struct Fact {
    pub label: &'static str,
    pub value: Text,
    pub look: Look,
}

/// How a fact's value is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Look {
    Text,
    Link,
    Code,
    Missing,
}

/// Paragraphs, or the words that say there are none.
#[derive(Debug, Serialize)]
pub(crate) struct Prose {
    pub missing: bool,
    pub paragraphs: Vec<Text>,
}

impl View {
    pub fn of(model: &ReportModel) -> Self {
        let terms = Terms::of(model.language);
        let claims: Vec<Claim> =
            model.claims.iter().map(|claim| Claim::of(claim, model, terms)).collect();
        let counts = ["confirmed", "denied", "unverified", "none"]
            .into_iter()
            .filter_map(|key| {
                let of_this = || claims.iter().map(|claim| &claim.badge).filter(|b| b.key == key);
                of_this().next().map(|badge| Count { badge: badge.clone(), n: of_this().count() })
            })
            .collect();
        let scope = match model.scope {
            Scope::Claim => terms.scope_claim,
            Scope::Selection => terms.scope_selection,
            Scope::Case => terms.scope_case,
        };
        Self {
            terms,
            title: Text::new(name(model)),
            sample: model.is_sample.then_some(terms.sample_notice),
            scope: format!("{scope} · {}", claims_counted(claims.len(), terms)),
            case_title: Text::new(&model.case_title),
            summary: Text::paragraphs(&model.case_summary, ""),
            facts: vec![
                Fact::text(terms.case, &model.case_title, terms),
                Fact::text(terms.organisation, &model.organisation, terms),
                Fact::text(terms.author, &model.author, terms),
                Fact::own(terms.written_at, moment(&model.written_at, terms), terms),
            ],
            counts,
            claims,
            sources: model.sources.iter().map(|source| Entry::source(source, terms)).collect(),
            exhibits: model.exhibits.iter().map(|exhibit| Entry::exhibit(exhibit, terms)).collect(),
            scale: ScaleStep::all(terms),
            integrity: Integrity::of(model, terms),
            sign_off: end::sign_off(model, terms),
        }
    }
}

/// The report's title, or what it is when it has none.
pub(crate) fn name(model: &ReportModel) -> &str {
    let title = model.title.trim();
    if title.is_empty() { Terms::of(model.language).verdict_report } else { title }
}

fn claims_counted(count: usize, terms: &Terms) -> String {
    if count == 1 {
        terms.claims_one.to_owned()
    } else {
        fill(terms.claims_other, &[("n", &count.to_string())])
    }
}

impl Fact {
    /// Somebody's text, or that there is none.
    pub fn text(label: &'static str, text: &str, terms: &Terms) -> Self {
        if text.trim().is_empty() {
            Self::missing(label, terms)
        } else {
            Self { label, value: Text::new(text), look: Look::Text }
        }
    }

    /// The report's own words.
    pub fn own(label: &'static str, text: impl Into<String>, terms: &Terms) -> Self {
        Self { label, value: Text::own(text, terms), look: Look::Text }
    }

    pub fn missing(label: &'static str, terms: &Terms) -> Self {
        Self { label, value: Text::own(terms.not_recorded, terms), look: Look::Missing }
    }

    /// A web address, which is a link only if it is one.
    pub fn link(label: &'static str, url: &str, terms: &Terms) -> Self {
        if url.trim().is_empty() {
            return Self::missing(label, terms);
        }
        let safe = crate::text::plain(url);
        let look = if web_address(url).is_some() && safe == url { Look::Link } else { Look::Code };
        Self { label, value: Text::own(safe, terms), look }
    }

    pub fn code(label: &'static str, text: String, terms: &Terms) -> Self {
        Self { label, value: Text::own(text, terms), look: Look::Code }
    }

    /// A person, or why none is named.
    pub fn name(label: &'static str, name: Option<&Name>, terms: &Terms) -> Self {
        match name {
            None => Self::missing(label, terms),
            Some(Name::Named { name, about }) if about.trim().is_empty() => {
                Self::text(label, name, terms)
            }
            Some(Name::Named { name, about }) => {
                // Isolated, so that a name of one direction and a description of another keep apart.
                Self::own(label, format!("{} — {}", isolated(name), isolated(about)), terms)
            }
            Some(Name::Withheld { reason }) => {
                Self::own(label, fill(terms.name_withheld, &[("reason", &isolated(reason))]), terms)
            }
        }
    }
}

/// A text set apart from the sentence that it stands in.
pub(crate) fn isolated(text: &str) -> String {
    format!("\u{2068}{}\u{2069}", Text::new(text).text)
}

impl Prose {
    pub fn of(text: &str, terms: &Terms) -> Self {
        let paragraphs = Text::paragraphs(text, "");
        if paragraphs.is_empty() {
            Self { missing: true, paragraphs: vec![Text::own(terms.not_recorded, terms)] }
        } else {
            Self { missing: false, paragraphs }
        }
    }
}
