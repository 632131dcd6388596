//! `docket report`.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::Args;
use docket_desk::{Exported, Format, ReportFormat, ReportRequest, ReportScope};

use crate::bar::Bar;
use crate::fault::Fault;
use crate::out::{Out, count};
use crate::session::Session;
use crate::words::one_of;

/// The formats, as they are asked for.
pub const FORMATS: &[ReportFormat] =
    &[ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Csv, ReportFormat::ClaimReview];

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  docket report --case iran --format html,pdf,csv,claimreview --out \
                        reports/\n  docket report 0194 0195 --format pdf\n\nEach file is read back and \
                        checked before it is told of. What is confidential stays out. Nothing is \
                        overwritten: a second report gets a number."
)]
pub struct ReportArgs {
    /// The beginnings of the claims' ids [default: all claims of the case]
    claims: Vec<String>,
    /// The case, by a part of its title or the beginning of its id [default: the only case]
    #[arg(long, conflicts_with = "claims")]
    case: Option<String>,
    /// The formats, with commas between them
    #[arg(
        long = "format",
        value_delimiter = ',',
        value_name = "FORMATS",
        default_value = "html,pdf"
    )]
    #[arg(value_parser = formats())]
    formats: Vec<ReportFormat>,
    /// The folder to write to
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    /// The organisation that publishes it [default: from the settings]
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// The language of the report's own words: en, fa or ar
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

fn formats() -> impl clap::builder::TypedValueParser<Value = ReportFormat> {
    use clap::builder::TypedValueParser;
    one_of(&Format::ALL, Format::name).map(|format| match format {
        Format::Html => ReportFormat::Html,
        Format::Pdf => ReportFormat::Pdf,
        Format::Csv => ReportFormat::Csv,
        Format::ClaimReview => ReportFormat::ClaimReview,
    })
}

impl ReportArgs {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        let scope = if self.claims.is_empty() {
            ReportScope::Case { case: session.case(self.case.as_deref())? }
        } else {
            ReportScope::Claims { claims: session.claims(&self.claims)? }
        };
        let organisation =
            self.organisation.unwrap_or_else(|| session.settings.organisation.clone());
        let request = ReportRequest { scope, organisation, language: self.language };
        let written = write(session, &request, &self.formats, &self.out)?;
        if session.out.json {
            return session.out.document(&written);
        }
        tell(session.out, &written);
        Ok(())
    }
}

/// Writes the reports, with a bar when it takes long.
pub fn write(
    session: &Session<'_>,
    request: &ReportRequest,
    formats: &[ReportFormat],
    folder: &Path,
) -> Result<Vec<Exported>, Fault> {
    let mut bar = Bar::new(session.out.json);
    let told = |what: &str, done, total| {
        bar.tell(what, done, total);
        ControlFlow::Continue(())
    };
    Ok(session.desk.report_export(request, formats, folder, session.moment(), told)?)
}

/// Where the reports are, and what their readers may stumble over.
pub fn tell(out: &mut Out, written: &[Exported]) {
    for one in written {
        out.line(&one.path);
        for warning in &one.warnings {
            out.remark(format!("{}: {warning}", one.path));
        }
    }
    let files = count(written.len() as u64, "file", "files");
    out.remark(format!("Wrote {files}, read back and checked."));
}
