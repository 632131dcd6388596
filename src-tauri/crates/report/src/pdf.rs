//! The report as a tagged PDF (PDF/UA-1), set by Typst.

mod fonts;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, FixedOffset, Timelike, Utc};
use serde_json::{Value, json};
use typst::diag::{FileError, FileResult, SourceDiagnostic, SourceResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::text::{code_point, plain};
use crate::view::{View, name};
use crate::{Format, Rendered, ReportError, ReportModel, Warning, shapes};

const TEMPLATE: &str = include_str!("../templates/report.typ");
/// How many characters a warning names.
const NAMED: usize = 12;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

pub(crate) fn render(view: &View, model: &ReportModel) -> Result<Rendered, ReportError> {
    let data = data(view, model)?;
    let characters = characters(&data);
    let set = fonts::covering(&characters);
    let mut named: BTreeSet<char> = set.missing.into_iter().collect();
    loop {
        let mut data = data.clone();
        let mut warnings = Vec::new();
        if !named.is_empty() {
            name_missing(&mut data, &named);
            warnings.push(missing_warning(&named));
        }
        // Never drawn, so no font has to have its characters.
        data["document_title"] = plain(name(model)).into();
        let files = Files::new(view, data, set.fonts.clone())?;
        let result = files.typeset();
        // What was remembered of this report would only be in the next one's way.
        typst::comemo::evict(0);
        let errors = match result {
            Ok(bytes) => return Ok(Rendered { bytes, warnings }),
            Err(errors) => errors,
        };
        // A mark may be in one font and its letter in another: then none can set the two together.
        let before = named.len();
        named.extend(characters.iter().copied().filter(|c| blamed(*c, &errors)));
        if named.len() == before {
            return Err(files.told(&errors));
        }
    }
}

/// Whether Typst says that it could not set this character.
fn blamed(c: char, errors: &[SourceDiagnostic]) -> bool {
    let shown = c.to_string();
    let escaped = format!("\\u{{{:x}}}", u32::from(c));
    !c.is_ascii()
        && errors.iter().any(|error| {
            let text = error.message.split('`').nth(1).unwrap_or_default();
            text.contains(&shown) || text.contains(&escaped)
        })
}

/// The report as the template reads it.
fn data(view: &View, model: &ReportModel) -> Result<Value, ReportError> {
    let mut data = serde_json::to_value(view).map_err(|error| failed(&error))?;
    let shapes: serde_json::Map<String, Value> = ["confirmed", "denied", "unverified", "none"]
        .into_iter()
        .map(|key| (key.to_owned(), shapes::path(key).into()))
        .collect();
    let authors: Vec<&str> = [model.author.as_str(), model.organisation.as_str()]
        .into_iter()
        .filter(|name| !name.trim().is_empty())
        .collect();
    data["shapes"] = shapes.into();
    data["authors"] = json!(authors);
    data["written"] = written(&model.written_at);
    Ok(data)
}

/// In UTC: the dates in a PDF made by Typst have no offset.
fn written(at: &DateTime<FixedOffset>) -> Value {
    let at = at.with_timezone(&Utc);
    json!({
        "year": at.year(), "month": at.month(), "day": at.day(),
        "hour": at.hour(), "minute": at.minute(), "second": at.second().min(59),
    })
}

fn failed(why: &dyn std::fmt::Display) -> ReportError {
    ReportError::Render { format: Format::Pdf, why: why.to_string() }
}

/// Every character that will be set, once each.
fn characters(data: &Value) -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    let mut left = vec![data];
    while let Some(value) = left.pop() {
        match value {
            Value::String(text) => found.extend(text.chars()),
            Value::Array(values) => left.extend(values),
            Value::Object(values) => left.extend(values.values()),
            _ => {}
        }
    }
    found
}

/// Names the characters that no font has, where an empty box would hide which they are.
fn name_missing(data: &mut Value, missing: &BTreeSet<char>) {
    match data {
        Value::String(text) if text.contains(|c| missing.contains(&c)) => {
            *text = text
                .chars()
                .map(|c| if missing.contains(&c) { code_point(c) } else { c.to_string() })
                .collect();
        }
        Value::Array(values) => values.iter_mut().for_each(|value| name_missing(value, missing)),
        Value::Object(values) => {
            values.values_mut().for_each(|value| name_missing(value, missing));
        }
        _ => {}
    }
}

fn missing_warning(missing: &BTreeSet<char>) -> Warning {
    let named: Vec<String> =
        missing
            .iter()
            .take(NAMED)
            .map(|c| {
                if c.is_alphanumeric() { format!("{c} {}", code_point(*c)) } else { code_point(*c) }
            })
            .collect();
    let more = missing.len().saturating_sub(NAMED);
    Warning::NoFont { characters: named.join(", "), more }
}

/// The template, its data and its fonts: all that Typst gets to see of the computer.
struct Files {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    others: Vec<(FileId, Bytes)>,
    options: PdfOptions,
}

impl Files {
    fn new(view: &View, data: Value, fonts: Vec<Font>) -> Result<Self, ReportError> {
        let data = serde_json::to_vec(&data).map_err(|error| failed(&error))?;
        let mut others = vec![(file("report.json")?, Bytes::new(data))];
        for picture in view.exhibits.iter().filter_map(|entry| entry.picture.as_ref()) {
            others.push((file(&picture.name)?, Bytes::new(picture.png.clone())));
        }
        let main = Source::new(file("report.typ")?, TEMPLATE.to_owned());
        let standards =
            PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| failed(&e.message()))?;
        let creator = Smart::Custom(Some("Docket".to_owned()));
        let options = PdfOptions { creator, standards, ..PdfOptions::default() };
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Ok(Self { book, fonts, main, others, options })
    }

    fn typeset(&self) -> SourceResult<Vec<u8>> {
        let document = typst::compile::<PagedDocument>(self).output?;
        typst_pdf::pdf(&document, &self.options)
    }

    fn told(&self, errors: &[SourceDiagnostic]) -> ReportError {
        let messages: Vec<String> = errors
            .iter()
            .map(|error| match self.range(error.span) {
                Some(place) => {
                    let before = TEMPLATE.get(..place.start).unwrap_or_default();
                    format!("{} (line {})", error.message, before.lines().count())
                }
                None => error.message.to_string(),
            })
            .collect();
        failed(&messages.join("; "))
    }
}

fn file(name: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(name).map_err(|error| failed(&format!("{error:?}")))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for Files {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.others.iter().find(|(other, _)| *other == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
