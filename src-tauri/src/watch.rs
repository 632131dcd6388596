//! Noticing when another program, such as the command line, has written to the library; and writing
//! down where the windows are.

use std::thread;
use std::time::{Duration, SystemTime};

use tauri::{AppHandle, Manager};

use crate::answer::{everything, table, tell_changed};
use crate::shell::Shell;

const EVERY: Duration = Duration::from_secs(1);

/// Looks about once a second, for as long as the program runs.
pub(crate) fn start(app: AppHandle) -> std::io::Result<()> {
    thread::Builder::new().name("watch".to_owned()).spawn(move || {
        let (mut seen, mut seen_drafts) = (version(&app), drafts_at(&app));
        loop {
            thread::sleep(EVERY);
            let now = version(&app);
            if now != seen {
                seen = now;
                tell_changed(&app, &everything());
            }
            // Another window's too: whoever wrote them, all are to see them.
            let now = drafts_at(&app);
            if now != seen_drafts {
                seen_drafts = now;
                tell_changed(&app, &table("drafts"));
            }
            let shell = app.state::<Shell>();
            if let Ok(folder) = shell.window_folder() {
                shell.windows().write(&folder);
            }
        }
    })?;
    Ok(())
}

/// The library's version as others made it; none while it can't be opened.
fn version(app: &AppHandle) -> Option<i64> {
    app.state::<Shell>().desk().ok()?.data_version().ok()
}

fn drafts_at(app: &AppHandle) -> Option<SystemTime> {
    app.state::<Shell>().window_folder().ok()?.drafts_at()
}
