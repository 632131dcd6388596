//! The report as schema.org ClaimReview in JSON-LD: a data feed of one item for each claim that has a
//! verdict. It is for exchange with others, and promises nothing about search engines.

use chrono::NaiveDate;
use docket_domain::{VagueDate, VerdictWord};
use serde_json::{Map, Value, json};

use crate::terms::{Terms, fill};
use crate::text::{iso, web_address};
use crate::view::Badge;
use crate::{
    Format, Name, Rendered, ReportClaim, ReportError, ReportModel, ReportSource, ReportVerdict,
};

pub(crate) fn render(model: &ReportModel) -> Result<Rendered, ReportError> {
    let mut bytes = serde_json::to_vec_pretty(&feed(model)).map_err(|error| {
        ReportError::Render { format: Format::ClaimReview, why: error.to_string() }
    })?;
    bytes.push(b'\n');
    Ok(Rendered { bytes, warnings: Vec::new() })
}

fn feed(model: &ReportModel) -> Value {
    let terms = Terms::of(model.language);
    let reviews: Vec<Value> = model
        .claims
        .iter()
        .filter_map(|claim| claim.verdict.as_ref().map(|v| review(claim, v, model, terms)))
        .collect();
    let unchecked = model.claims.len() - reviews.len();
    let mut about = Vec::new();
    if model.is_sample {
        about.push(terms.sample_notice.to_owned());
    }
    if unchecked > 0 {
        about.push(fill(terms.feed_unchecked, &[("n", &unchecked.to_string())]));
    }
    let mut feed = object(json!({
        "@context": "https://schema.org",
        "@type": "DataFeed",
        "name": model.title,
        "dateModified": iso(&model.written_at),
        "inLanguage": terms.tag,
        "dataFeedElement": reviews,
    }));
    put(&mut feed, "description", about.join(" "));
    put(&mut feed, "creator", author(model));
    Value::Object(feed)
}

fn review(
    claim: &ReportClaim,
    verdict: &ReportVerdict,
    model: &ReportModel,
    terms: &'static Terms,
) -> Value {
    let badge = Badge::of(Some(verdict.word), terms);
    let mut rating = object(json!({ "@type": "Rating", "alternateName": badge.word }));
    // What can't be determined has no place on a scale from false to true.
    let value = match verdict.word {
        VerdictWord::Confirmed => Some(5),
        VerdictWord::Denied => Some(1),
        VerdictWord::Unverified => None,
    };
    if let Some(value) = value {
        put(&mut rating, "ratingValue", value);
        put(&mut rating, "bestRating", 5);
        put(&mut rating, "worstRating", 1);
    }
    let mut review = object(json!({
        "@type": "ClaimReview",
        "@id": format!("urn:uuid:{}", claim.id),
        "url": claim.url.as_deref().and_then(web_address)
            .unwrap_or_else(|| format!("urn:uuid:{}", claim.id)),
        "claimReviewed": claim.wording,
        "datePublished": verdict.at.date_naive().to_string(),
        "inLanguage": terms.tag,
        "itemReviewed": item(claim, model),
        "reviewRating": rating,
    }));
    put(&mut review, "reviewBody", verdict.rationale.as_str());
    put(&mut review, "author", author(model));
    if model.is_sample {
        put(&mut review, "creativeWorkStatus", terms.sample_notice);
    }
    Value::Object(review)
}

/// The claim itself: who made it, when, and where it can be read.
fn item(claim: &ReportClaim, model: &ReportModel) -> Value {
    let mut item = object(json!({ "@type": "Claim" }));
    put(&mut item, "inLanguage", claim.language.as_str());
    if let Some(Name::Named { name, .. }) = &claim.claimant {
        let mut person = object(json!({ "@type": "Person", "name": name }));
        put(&mut person, "jobTitle", claim.role.as_str());
        put(&mut item, "author", person);
    }
    if let Some(day) = claim.date.as_ref().and_then(exact) {
        put(&mut item, "datePublished", day.to_string());
    }
    let works: Vec<Value> = claim
        .appearances
        .iter()
        .filter_map(|appearance| model.source(appearance.source))
        .filter_map(work)
        .collect();
    if let Some(first) = works.first() {
        put(&mut item, "firstAppearance", first.clone());
        put(&mut item, "appearance", works);
    }
    Value::Object(item)
}

fn work(source: &ReportSource) -> Option<Value> {
    let url = web_address(&source.url)?;
    let mut work = object(json!({ "@type": "CreativeWork", "url": url, "name": source.title }));
    put(&mut work, "archivedAt", web_address(&source.archived_url).unwrap_or_default());
    if let Some(day) = source.date.as_ref().and_then(exact) {
        put(&mut work, "datePublished", day.to_string());
    }
    Some(Value::Object(work))
}

/// The day that a date means, if it means only one.
fn exact(date: &VagueDate) -> Option<NaiveDate> {
    (date.earliest() == date.latest()).then(|| date.earliest())
}

fn author(model: &ReportModel) -> Value {
    let (kind, name) = if model.organisation.trim().is_empty() {
        ("Person", &model.author)
    } else {
        ("Organization", &model.organisation)
    };
    if name.trim().is_empty() { Value::Null } else { json!({ "@type": kind, "name": name }) }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// Puts a value in unless it says nothing.
fn put(object: &mut Map<String, Value>, key: &str, value: impl Into<Value>) {
    let value = value.into();
    if !value.is_null() && value.as_str().is_none_or(|text| !text.trim().is_empty()) {
        object.insert(key.to_owned(), value);
    }
}
