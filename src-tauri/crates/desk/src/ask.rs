//! What is read from what people type, before anything is done with it.

use chrono::NaiveDate;
use docket_domain::{QueryPart, VagueDate};
use serde::Serialize;
use ts_rs::TS;

use crate::DeskError;

/// The days that a date can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DateRead {
    /// The first day that the words can mean, e.g. `2026-01-01`.
    #[ts(type = "string")]
    pub earliest: NaiveDate,
    /// The last day.
    #[ts(type = "string")]
    pub latest: NaiveDate,
}

/// Reads a date as people write them.
///
/// # Errors
/// When it is none.
pub fn date_read(text: &str) -> Result<DateRead, DeskError> {
    let date: VagueDate = text.parse()?;
    Ok(DateRead { earliest: date.earliest(), latest: date.latest() })
}

/// What the parts of a query are understood as.
pub fn query_read(text: &str) -> Vec<QueryPart> {
    docket_domain::Query::parts(text)
}
