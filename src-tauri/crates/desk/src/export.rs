//! Writing a report: rendered, written whole or not at all, read back and checked.

use std::fs;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::{Sha256, Told};
use docket_report::{Format, ReportModel};
use docket_store::StoreError;

use crate::{Desk, DeskError, Exported, Moment, ReportFormat, ReportRequest, folder};

/// The most characters of a title that a file's name takes.
const NAME: usize = 60;

impl Desk {
    /// Writes a report in each of the formats into the folder. None is overwritten: a file that is
    /// there gets a neighbour with a number. Each is read back and checked before it is told of.
    /// `progress` is told which format is written, and how many of how many are; it can break off.
    ///
    /// # Errors
    /// When there is nothing to report on, it would give away what is confidential, or a file can't
    /// be written. Files of formats before the failing one stay: they are whole. When it was broken
    /// off, none stays.
    pub fn report_export(
        &self,
        request: &ReportRequest,
        formats: &[ReportFormat],
        folder: &Path,
        moment: Moment<'_>,
        mut progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
    ) -> Result<Vec<Exported>, DeskError> {
        let model = self.freeze(request, moment)?;
        folder::make(folder).map_err(|error| not_written(folder, &error))?;
        let name = file_name(&model);
        let total = formats.len() as u64;
        let mut exported: Vec<Exported> = Vec::new();
        for (done, format) in (0..).zip(formats) {
            let what = Format::from(*format).name();
            let mut told = |done| progress(what, done, total);
            if told(done).is_continue() {
                exported.push(write(&model, *format, folder, &name)?);
            }
            // Asked again: what takes longest is the writing.
            if told(done).is_break() {
                for file in &exported {
                    fs::remove_file(&file.path)
                        .map_err(|error| not_written(Path::new(&file.path), &error))?;
                }
                return Err(StoreError::Cancelled.into());
            }
        }
        Ok(exported)
    }

    /// The report as a page, for looking at before it is written.
    ///
    /// # Errors
    /// As [`Desk::report_export`], but for the writing.
    pub fn report_preview(
        &self,
        request: &ReportRequest,
        moment: Moment<'_>,
    ) -> Result<String, DeskError> {
        let model = self.freeze(request, moment)?;
        let page = docket_report::render(Format::Html, &model)?;
        Ok(String::from_utf8_lossy(&page.bytes).into_owned())
    }
}

impl From<ReportFormat> for Format {
    fn from(format: ReportFormat) -> Self {
        match format {
            ReportFormat::Html => Self::Html,
            ReportFormat::Pdf => Self::Pdf,
            ReportFormat::Csv => Self::Csv,
            ReportFormat::ClaimReview => Self::ClaimReview,
        }
    }
}

fn write(
    model: &ReportModel,
    format: ReportFormat,
    folder: &Path,
    name: &str,
) -> Result<Exported, DeskError> {
    let kind = Format::from(format);
    let rendered = docket_report::render(kind, model)?;
    let path = new_file(folder, name, kind.ending(), &rendered.bytes)
        .map_err(|error| not_written(folder, &error))?;
    let back = fs::read(&path).map_err(|error| not_written(&path, &error))?;
    let same = back == rendered.bytes;
    if !same || docket_report::check(kind, &back, model).is_err() {
        // A report that can't be trusted is worse than none.
        let _ = fs::remove_file(&path);
        return Err(DeskError::NotAsWritten { place: path.display().to_string() });
    }
    Ok(Exported {
        format,
        size: back.len() as u64,
        sha256: Sha256::of(&back).to_string(),
        path: path.display().to_string(),
        warnings: rendered.warnings.iter().map(Told::of).collect(),
    })
}

/// Writes a new file: under a passing name until it is whole, so that no half report ever has a
/// report's name, whatever happens.
fn new_file(folder: &Path, name: &str, ending: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let mut passing = tempfile::Builder::new();
    passing.prefix(".").suffix(".part");
    // A report is for others to read, as far as the folder and the umask let them.
    #[cfg(unix)]
    passing.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = passing.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    for number in 1_u32.. {
        let numbered = if number == 1 { String::new() } else { format!(" ({number})") };
        let path = folder.join(format!("{name}{numbered}.{ending}"));
        match file.persist_noclobber(&path) {
            Ok(_) => {
                // What is told of as written must outlast a power cut.
                folder::sync(folder)?;
                return Ok(path);
            }
            Err(there) if there.error.kind() == io::ErrorKind::AlreadyExists => file = there.file,
            Err(other) => return Err(other.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn not_written(place: &Path, error: &io::Error) -> DeskError {
    DeskError::NotWritten { place: place.display().to_string(), why: error.to_string() }
}

/// A file's name for a report: its title in letters and digits of any script, and the day.
fn file_name(model: &ReportModel) -> String {
    let mut name = String::new();
    for c in model.title.chars() {
        if c.is_alphanumeric() {
            name.extend(c.to_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        if name.chars().count() >= NAME {
            break;
        }
    }
    let name = name.trim_end_matches('-');
    let name = if name.is_empty() { "report" } else { name };
    format!("{name}-{}", model.written_at.format("%Y-%m-%d"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let names: Vec<_> = (0..3)
            .map(|n| new_file(dir.path(), "گزارش", "html", format!("{n}").as_bytes()).unwrap())
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        assert_eq!(names, ["گزارش.html", "گزارش (2).html", "گزارش (3).html"]);
        assert_eq!(fs::read(dir.path().join("گزارش.html")).unwrap(), b"0");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 3, "nothing else is left");
    }
}
