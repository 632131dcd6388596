//! `docket compact`.

use serde_json::json;

use crate::fault::Fault;
use crate::out::size;
use crate::session::Session;

pub fn run(session: &mut Session<'_>) -> Result<(), Fault> {
    let compacted = session.desk.compact(session.moment())?;
    if session.out.json {
        let (before, after) = (compacted.before, compacted.after);
        return session.out.document(&json!({ "before": before, "after": after }));
    }
    let (before, after) = (size(compacted.before), size(compacted.after));
    session.out.line(format!("The database had {before} and has {after} now."));
    Ok(())
}
