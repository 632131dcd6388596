//! What can go wrong with a report, and what its readers may stumble over.

use docket_domain::Told;
use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

use crate::Format;

/// Why a report could not be written, or a written one is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
pub enum ReportError {
    /// A format that there is not.
    #[error("“{name}” is not a report format. Choose html, pdf, csv or claimreview.")]
    UnknownFormat {
        /// What was asked for.
        name: String,
    },
    /// The model refers to something that is not in it, or twice.
    #[error(
        "The report refers to {what}, which is not in it exactly once, or shows what is withheld. \
         Nothing was written. Make the report again; if it happens again, report it as a fault."
    )]
    #[serde(rename = "report_numbering")]
    Numbering {
        /// What is referred to.
        what: String,
    },
    /// A picture that can't be read.
    #[error("The picture can't be shown in a report ({why}). The report can be made without it.")]
    #[serde(rename = "report_picture")]
    Picture {
        /// What the decoder said.
        why: String,
    },
    /// The renderer failed.
    #[error(
        "The {format} report could not be made: {why}. Nothing was written. Another format may work."
    )]
    #[serde(rename = "report_render")]
    Render {
        /// Which format.
        #[ts(type = "ReportFormat")]
        format: Format,
        /// What the renderer said.
        why: String,
    },
    /// A written file is not the report.
    #[error(
        "The written {format} file is not as it should be: {why}. Don't hand it on; export the \
         report again, perhaps to another disk."
    )]
    NotTheReport {
        /// Which format.
        #[ts(type = "ReportFormat")]
        format: Format,
        /// What is wrong with it.
        why: String,
    },
}

impl ReportError {
    /// A short name for programs, which stays the same when the words change.
    pub fn code(&self) -> String {
        Told::of(self).code
    }
}

/// What the person should know before handing a report on.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, TS)]
#[serde(tag = "code", content = "args", rename_all = "snake_case")]
#[ts(rename = "ReportWarning")]
pub enum Warning {
    /// There are characters that no font has.
    #[error(
        "No font on this computer can set these characters: {characters}{}. The PDF gives their \
         code points instead. Install a font for their script and export again, or hand on the HTML \
         report.",
        and_more(*more)
    )]
    NoFont {
        /// The first of them.
        characters: String,
        /// How many there are besides.
        more: usize,
    },
}

fn and_more(more: usize) -> String {
    match more {
        0 => String::new(),
        _ => format!(", and {more} more"),
    }
}
