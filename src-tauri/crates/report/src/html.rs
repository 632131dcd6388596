//! The report as one web page that needs nothing else, and runs nothing.

use askama::Template;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use docket_domain::Sha256;

use crate::terms::Terms;
use crate::text::Text;
use crate::view::{Claim, Count, Entry, Fact, Integrity, Look, Picture, ScaleStep, View};
use crate::{Format, Rendered, ReportError};

const STYLE: &str = include_str!("../templates/report.css");

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    terms: &'static Terms,
    title: &'a Text,
    sample: Option<&'static str>,
    scope: &'a str,
    summary: &'a [Text],
    facts: &'a [Fact],
    counts: &'a [Count],
    claims: &'a [Claim],
    sources: &'a [Entry],
    exhibits: &'a [Entry],
    scale: &'a [ScaleStep],
    integrity: &'a Integrity,
    sign_off: &'a [Fact],
    style: &'static str,
    style_hash: String,
}

pub(crate) fn render(view: &View) -> Result<Rendered, ReportError> {
    let page = Page {
        terms: view.terms,
        title: &view.title,
        sample: view.sample,
        scope: &view.scope,
        summary: &view.summary,
        facts: &view.facts,
        counts: &view.counts,
        claims: &view.claims,
        sources: &view.sources,
        exhibits: &view.exhibits,
        scale: &view.scale,
        integrity: &view.integrity,
        sign_off: &view.sign_off,
        style: STYLE,
        style_hash: style_hash(),
    };
    let html = page
        .render()
        .map_err(|error| ReportError::Render { format: Format::Html, why: error.to_string() })?;
    Ok(Rendered { bytes: html.into_bytes(), warnings: Vec::new() })
}

/// The hash by which a content security policy allows the style of our pages, the only one that a
/// browser is to apply to them.
pub fn style_hash() -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::of(STYLE.as_bytes()).0))
}

impl Picture {
    fn base64(&self) -> String {
        BASE64_STANDARD.encode(&self.png)
    }
}
