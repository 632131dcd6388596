//! Reports: a frozen model in, the bytes of a file out.
//!
//! Every format says the same, from the same [`ReportModel`]. No clock, no paths, no database: the
//! caller freezes the model, writes the bytes, reads them back and has them checked.

mod check;
mod claimreview;
mod csv;
mod error;
mod format;
mod html;
mod model;
mod pdf;
mod picture;
mod shapes;
mod terms;
mod text;
mod view;

pub use check::check;
pub use error::{ReportError, Warning};
pub use format::Format;
pub use html::style_hash;
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
    pub warnings: Vec<Warning>,
}

/// Writes the report in that format.
///
/// # Errors
/// [`ReportError::Numbering`] when the model refers to what it does not hold, and
/// [`ReportError::Render`] when the renderer fails.
pub fn render(format: Format, model: &ReportModel) -> Result<Rendered, ReportError> {
    model.check()?;
    match format {
        Format::Html => html::render(&view::View::of(model)),
        Format::Pdf => pdf::render(&view::View::of(model), model),
        Format::Csv => csv::render(model),
        Format::ClaimReview => claimreview::render(model),
    }
}
