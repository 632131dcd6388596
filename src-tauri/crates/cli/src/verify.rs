//! `docket verify`.

use std::ops::ControlFlow;

use crate::args::Global;
use crate::bar::Bar;
use crate::fault::Fault;
use crate::out::{BOLD, Out, count, size};
use crate::session::Session;

/// Looks for damage. A library too damaged to be opened is damaged too.
pub fn run(global: &Global, out: &mut Out) -> Result<(), Fault> {
    let session = Session::open(global, out).map_err(worse)?;
    let mut bar = Bar::new(session.out.json);
    let found = session
        .desk
        .verify(|what, done, total| {
            bar.tell(what, done, total);
            ControlFlow::Continue(())
        })
        .map_err(|error| worse(error.into()))?;
    drop(bar);
    let out = &mut *session.out;
    if out.json {
        out.document(&found)?;
    } else {
        let entries = count(found.entries, "entry", "entries");
        let files = count(found.files, "file", "files");
        if found.damage.is_empty() {
            out.line(format!(
                "Intact: {entries} of the journal walked, {files} ({}) read and hashed again.",
                size(found.bytes)
            ));
        }
        for one in &found.damage {
            out.line(format!("{BOLD}{}{BOLD:#}", one.place));
            out.text(&one.message, 4);
        }
    }
    for warning in &found.warnings {
        out.remark(warning);
    }
    if found.damage.is_empty() { Ok(()) } else { Err(Fault::Damage) }
}

fn worse(fault: Fault) -> Fault {
    let view = fault.view();
    let damaged = ["damaged", "database_missing", "sqlite"].contains(&view.code.as_str());
    if damaged { Fault::TooDamaged(view) } else { fault }
}
