//! Making backups by themselves, while the window is open.

use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::answer::{table, tell_changed};
use crate::progress::Telling;
use crate::shell::Shell;

/// By then the window is there and has been used.
const AFTER_START: Duration = Duration::from_secs(10);
/// A window may stay open for weeks.
const EVERY: Duration = Duration::from_hours(1);

/// Makes a backup whenever one is due, for as long as the program runs.
pub(crate) fn start(app: AppHandle) -> std::io::Result<()> {
    thread::Builder::new().name("backups".to_owned()).spawn(move || {
        thread::sleep(AFTER_START);
        loop {
            make_if_due(&app);
            thread::sleep(EVERY);
        }
    })?;
    Ok(())
}

fn make_if_due(app: &AppHandle) {
    let shell = app.state::<Shell>();
    let (Ok(desk), Ok(author)) = (shell.desk(), shell.author()) else {
        // The window says why the library can't be opened.
        return;
    };
    let mut telling = Telling::of(app, "backup");
    let made =
        desk.back_up_if_due(author.moment(), |what, done, total| telling.tell(what, done, total));
    drop(telling);
    // What went wrong stands in the library's status, which is read again.
    if !matches!(made, Ok(None)) {
        tell(app);
    }
}

/// Tells the window that there are other backups than before.
pub(crate) fn tell(app: &AppHandle) {
    tell_changed(app, &table("backups"));
}
