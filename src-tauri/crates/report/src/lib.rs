//! Reports: a frozen model in, the bytes of a file out.
//!
//! Every format says the same, from the same [`ReportModel`]. No clock, no paths, no database: the
//! caller freezes the model, writes the bytes, reads them back and has them checked.

mod error;
mod format;
mod model;
mod picture;

pub use error::ReportError;
pub use format::Format;
pub use model::{
    Cited, Direction, Exhibit, JournalHead, Language, Name, Quote, ReportAppearance, ReportClaim,
    ReportExhibit, ReportFinding, ReportModel, ReportRelation, ReportSource, ReportVerdict, Scope,
    ShownExhibit,
};
pub use picture::Picture;

/// A rendered report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The file's bytes.
    pub bytes: Vec<u8>,
    /// What the person should know before handing it on; empty when all is well.
    pub warnings: Vec<String>,
}
