//! `docket repair`.

use std::ops::ControlFlow;
use std::path::PathBuf;

use clap::Args;

use crate::args::Global;
use crate::bar::Bar;
use crate::fault::Fault;
use crate::out::{BOLD, Out, count};
use crate::session::{Who, library};

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  docket repair --from /media/usb/old-library\n\nA damaged \
                        database is made anew from its journal and the backups, and where these say \
                        nothing, from what can be read of its tables. Files of evidence are brought \
                        back from the backups and from the folders given. What was damaged is kept \
                        in the library's folder “damaged”. The exit code is 3 when something is \
                        still wrong.")]
pub struct RepairArgs {
    /// A folder to look for lost files of evidence in, and in all folders in it
    #[arg(long, value_name = "DIR")]
    from: Vec<PathBuf>,
}

impl RepairArgs {
    pub fn run(self, global: &Global, out: &mut Out) -> Result<(), Fault> {
        let dir = library(global)?;
        let who = Who::is_here(global)?;
        let mut bar = Bar::new(out.json);
        let repaired = docket_desk::repair(&dir, &self.from, who.moment(), |what, done, total| {
            bar.tell(what, done, total);
            ControlFlow::Continue(())
        })?;
        drop(bar);
        if out.json {
            out.document(&repaired)?;
            return if repaired.left.is_empty() { Ok(()) } else { Err(Fault::Damage) };
        }
        if repaired.found.is_empty() {
            out.line("Nothing is wrong with this library, so nothing was changed.");
            return Ok(());
        }
        out.line(format!("{BOLD}Found{BOLD:#}"));
        for one in &repaired.found {
            out.text(&format!("{}: {}", one.place, one.message), 2);
        }
        out.line(format!("{BOLD}Done{BOLD:#}"));
        if let Some(database) = &repaired.database {
            let entries = count(database.entries, "entry", "entries");
            out.text(&format!("The database was made anew. Its journal has {entries}."), 2);
            if database.from_backups > 0 {
                let entries = count(database.from_backups, "entry", "entries");
                out.text(&format!("A backup had {entries} that the library had lost."), 2);
            }
            if let Some((from, to)) = database.lost {
                out.text(
                    &format!("Nothing has entries {from} to {to} any more: they are lost."),
                    2,
                );
            }
            if database.rows_kept > 0 {
                let rows = count(database.rows_kept, "row", "rows");
                let text = format!("In their place {rows} of the tables were kept as they are.");
                out.text(&text, 2);
            }
            if database.rows_lost > 0 {
                let rows = count(database.rows_lost, "row", "rows");
                out.text(&format!("{rows} could be read, but what they refer to is lost."), 2);
            }
        }
        if repaired.files > 0 {
            let files = count(repaired.files, "file", "files");
            out.text(&format!("{files} of evidence brought back."), 2);
        }
        if let Some(aside) = &repaired.aside {
            out.text(&format!("What was damaged is kept in {aside}."), 2);
        }
        if repaired.left.is_empty() {
            out.line("The library is intact again.");
            return Ok(());
        }
        out.line(format!("{BOLD}Still wrong{BOLD:#}"));
        for one in &repaired.left {
            out.text(&format!("{}: {}", one.place, one.message), 2);
        }
        Err(Fault::Damage)
    }
}
