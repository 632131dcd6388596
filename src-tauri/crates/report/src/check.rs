//! Whether a written file is the report: it is read as its readers will read it.

mod html;
mod pdf;

use serde_json::Value;

use crate::{Format, ReportError, ReportModel, render};

/// Checks the bytes that were read back after writing: that they are a sound file of that format and
/// hold this report, whole. HTML, CSV and ClaimReview must be the report to the letter; of a PDF,
/// whoever wrote it should also compare the bytes with those that were written.
///
/// # Errors
/// [`ReportError::NotTheReport`] says what is wrong with the file.
pub fn check(format: Format, bytes: &[u8], model: &ReportModel) -> Result<(), ReportError> {
    let sound = match format {
        Format::Html => html::check(bytes, model),
        Format::Pdf => pdf::check(bytes, model),
        Format::Csv => csv(bytes, model),
        Format::ClaimReview => claimreview(bytes, model),
    };
    sound.map_err(|why| ReportError::NotTheReport { format, why })?;
    // Those that are quickly written are written again: not a letter may differ.
    if format != Format::Pdf && render(format, model)?.bytes != bytes {
        let why = "its text is not that of the report".to_owned();
        return Err(ReportError::NotTheReport { format, why });
    }
    Ok(())
}

fn csv(bytes: &[u8], model: &ReportModel) -> Result<(), String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let table = text.strip_prefix('\u{feff}').ok_or("its byte order mark is missing")?;
    let mut reader = ::csv::Reader::from_reader(table.as_bytes());
    let columns = reader.headers().map_err(|error| error.to_string())?;
    if columns.iter().ne(crate::csv::COLUMNS) {
        return Err("its columns are others".to_owned());
    }
    let rows: Vec<::csv::StringRecord> =
        reader.records().collect::<Result<_, _>>().map_err(|error| error.to_string())?;
    let numbers = rows.iter().map(|row| row.get(0).unwrap_or_default().to_owned());
    if numbers.ne(model.claims.iter().map(|claim| claim.number.to_string())) {
        return Err(format!("it has {} rows for {} claims", rows.len(), model.claims.len()));
    }
    Ok(())
}

fn claimreview(bytes: &[u8], model: &ReportModel) -> Result<(), String> {
    let feed: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    let reviews = feed["dataFeedElement"].as_array().ok_or("it is no feed")?;
    let checked = model.claims.iter().filter(|claim| claim.verdict.is_some());
    let wordings = reviews.iter().map(|review| review["claimReviewed"].as_str());
    if wordings.ne(checked.map(|claim| Some(claim.wording.as_str()))) {
        return Err("its reviews are not those of the claims that have a verdict".to_owned());
    }
    let lacking = reviews.iter().any(|review| {
        review["@type"] != "ClaimReview"
            || !review["url"].is_string()
            || !review["reviewRating"]["alternateName"].is_string()
    });
    if lacking { Err("a review lacks what every ClaimReview must have".to_owned()) } else { Ok(()) }
}
