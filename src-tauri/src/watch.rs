//! Noticing when another program, such as the command line, has written to the library.

use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::answer::{everything, tell_changed};
use crate::shell::Shell;

const EVERY: Duration = Duration::from_secs(1);

/// Looks about once a second, for as long as the program runs.
pub(crate) fn start(app: AppHandle) -> std::io::Result<()> {
    thread::Builder::new().name("watch".to_owned()).spawn(move || {
        let mut seen = version(&app);
        loop {
            thread::sleep(EVERY);
            let now = version(&app);
            if now != seen {
                seen = now;
                tell_changed(&app, &everything());
            }
        }
    })?;
    Ok(())
}

/// The library's version as others made it; none while it can't be opened.
fn version(app: &AppHandle) -> Option<i64> {
    app.state::<Shell>().desk().ok()?.data_version().ok()
}
