//! `docket demo` and `docket sample`.

use std::path::PathBuf;

use clap::Args;
use docket_desk::{ReportRequest, ReportScope};
use serde_json::json;

use crate::args::Global;
use crate::fault::Fault;
use crate::out::Out;
use crate::report::{self, FORMATS};
use crate::session::Session;

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  docket demo ~/docket-demo && docket --library \
                        ~/docket-demo/library claim list\n\nThe sample is made up, about the protests in Iran in January 2026. Your \
                        own library is not touched.")]
pub struct DemoArgs {
    /// The folder for it: the sample library goes to “library” in it, its reports to “reports”
    #[arg(default_value = "docket-demo")]
    dir: PathBuf,
}

impl DemoArgs {
    pub fn run(self, global: &Global, out: &mut Out) -> Result<(), Fault> {
        let session = Session::make(global, &self.dir.join("library"), out)?;
        let case = session.desk.sample_open(session.moment())?.value;
        let request = ReportRequest {
            scope: ReportScope::Case { case },
            organisation: session.settings.organisation.clone(),
            language: String::new(),
        };
        let reports = report::write(&session, &request, FORMATS, &self.dir.join("reports"))?;
        let library = session.desk.dir().display().to_string();
        let out = &mut *session.out;
        if out.json {
            return out.document(&json!({ "library": library, "case": case, "reports": reports }));
        }
        out.remark(format!(
            "The sample library is in {library}. Look around in it with\n  docket --library \
             \"{library}\" claim list"
        ));
        report::tell(out, &reports);
        Ok(())
    }
}

/// Brings the sample case into the library.
pub fn sample(session: &mut Session<'_>) -> Result<(), Fault> {
    let done = session.desk.sample_open(session.moment())?;
    let said = if done.changed.tables.is_empty() {
        "The sample case is there already."
    } else {
        "Brought in the sample case. “docket claim list” shows its claims."
    };
    session.out.added(done.value, said);
    Ok(())
}
