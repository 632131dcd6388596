//! Whether a PDF is the report, and fit for screen readers.

use std::io;

use flate2::read::ZlibDecoder;
use lopdf::xref::XrefEntry;
use lopdf::{Dictionary, Document, Object, decode_text_string};

use crate::ReportModel;
use crate::terms::{Terms, fill};
use crate::text::plain;
use crate::view::name;

pub(super) fn check(bytes: &[u8], model: &ReportModel) -> Result<(), String> {
    if !bytes.trim_ascii_end().ends_with(b"%%EOF") {
        return Err("its end is missing".to_owned());
    }
    let pdf = Document::load_mem(bytes).map_err(|error| error.to_string())?;
    let catalog = pdf.catalog().map_err(|error| error.to_string())?;
    let terms = Terms::of(model.language);
    if text(&pdf, catalog, b"Lang").as_deref() != Some(terms.tag) {
        return Err("it does not tell its language".to_owned());
    }
    let info = dictionary(&pdf, &pdf.trailer, b"Info").ok_or("it does not tell its title")?;
    if text(&pdf, info, b"Title").as_deref() != Some(plain(name(model)).as_str()) {
        return Err("its title is another".to_owned());
    }
    let marked = dictionary(&pdf, catalog, b"MarkInfo")
        .and_then(|marks| marks.get(b"Marked").and_then(Object::as_bool).ok());
    if marked != Some(true) || dictionary(&pdf, catalog, b"StructTreeRoot").is_none() {
        return Err("it is not tagged for screen readers".to_owned());
    }
    let pages = pdf.get_pages();
    if pages.is_empty() {
        return Err("it has no pages".to_owned());
    }
    if pages.values().any(|page| pdf.get_page_contents(*page).is_empty()) {
        return Err("it has a page with nothing on it".to_owned());
    }
    // A reader leaves out what it can't make sense of.
    let listed = pdf.reference_table.entries.iter();
    let mut listed = listed.filter(|(_, entry)| matches!(entry, XrefEntry::Normal { .. }));
    let there = |number: u32| pdf.objects.range((number, 0)..=(number, u16::MAX)).next().is_some();
    if !listed.all(|(number, _)| there(*number)) || !pdf.objects.values().all(unpacks) {
        return Err("a part of it is damaged".to_owned());
    }
    outlined(&pdf, catalog, model, terms)
}

/// Whether a packed object fits its own checksum. Readers of PDF, lopdf too, forgive it when not.
fn unpacks(object: &Object) -> bool {
    let Object::Stream(stream) = object else { return true };
    match stream.filters().as_deref() {
        Ok([b"FlateDecode"]) => {
            let mut plain = ZlibDecoder::new(stream.content.as_slice());
            io::copy(&mut plain, &mut io::sink()).is_ok()
        }
        _ => true,
    }
}

/// Whether every claim is in the outline, in order.
fn outlined(
    pdf: &Document,
    catalog: &Dictionary,
    model: &ReportModel,
    terms: &Terms,
) -> Result<(), String> {
    let headings = dictionary(pdf, catalog, b"Outlines").map(|root| titles(pdf, root));
    let mut headings = headings.unwrap_or_default().into_iter();
    for claim in &model.claims {
        let heading = fill(terms.claim_number, &[("n", &claim.number.to_string())]);
        if !headings.any(|title| title == heading) {
            return Err(format!("claim {} is not in it", claim.number));
        }
    }
    Ok(())
}

/// The outline's titles in reading order.
fn titles(pdf: &Document, root: &Dictionary) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Dictionary> = dictionary(pdf, root, b"First").into_iter().collect();
    // A torn file's outline may go round in circles.
    let mut left = pdf.objects.len();
    while let Some(entry) = waiting.pop() {
        left = left.saturating_sub(1);
        if left == 0 {
            break;
        }
        found.extend(text(pdf, entry, b"Title"));
        waiting.extend(dictionary(pdf, entry, b"Next"));
        waiting.extend(dictionary(pdf, entry, b"First"));
    }
    found
}

fn dictionary<'a>(pdf: &'a Document, of: &'a Dictionary, key: &[u8]) -> Option<&'a Dictionary> {
    of.get_deref(key, pdf).and_then(Object::as_dict).ok()
}

fn text(pdf: &Document, of: &Dictionary, key: &[u8]) -> Option<String> {
    of.get_deref(key, pdf).ok().and_then(|object| decode_text_string(object).ok())
}
