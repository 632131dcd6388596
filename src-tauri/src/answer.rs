//! How commands are answered: off the main thread, so that the window never waits, and with errors in
//! words.

use docket_desk::store::{Changed, ChangedTable};
use docket_desk::{Desk, DeskError, Done, ErrorView, Moment, WindowError};
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Emitter, Manager};

use crate::progress::Telling;
use crate::shell::Shell;

/// A command's answer, or what to tell the person.
pub(crate) type Answer<T> = Result<T, ErrorView>;

/// Works with the shell's state, off the main thread.
pub(crate) async fn work<T: Send + 'static>(
    app: &AppHandle,
    work: impl FnOnce(&Shell) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let app = app.clone();
    spawn_blocking(move || work(&app.state::<Shell>())).await.map_err(unexpected)?
}

/// Reads from the library.
pub(crate) async fn read<T, E>(
    app: &AppHandle,
    read: impl FnOnce(&Desk) -> Result<T, E> + Send + 'static,
) -> Answer<T>
where
    T: Send + 'static,
    E: Into<DeskError>,
{
    work(app, |shell| read(&*shell.desk()?).map_err(|error| error.into().view())).await
}

/// Changes the library, and tells the window what that touched. One that takes long can be cancelled.
pub(crate) async fn change<T: Send + 'static>(
    app: &AppHandle,
    change: impl FnOnce(&Desk, Moment<'_>) -> Result<Done<T>, DeskError> + Send + 'static,
) -> Answer<T> {
    change_telling(app, "change", |desk, moment, _| change(desk, moment)).await
}

/// Changes the library, telling how far that is: `what` until there is more to tell.
pub(crate) async fn change_telling<T: Send + 'static>(
    app: &AppHandle,
    what: &str,
    change: impl FnOnce(&Desk, Moment<'_>, &mut Telling) -> Result<Done<T>, DeskError> + Send + 'static,
) -> Answer<T> {
    let mut telling = Telling::of(app, what);
    let done = work(app, move |shell| {
        let author = shell.author()?;
        let desk = shell.desk()?;
        telling
            .until_cancelled(|telling| change(&desk, author.moment(), telling))
            .map_err(|error| error.view())
    })
    .await?;
    tell_changed(app, &done.changed);
    Ok(done.value)
}

/// Tells the window what to read again.
pub(crate) fn tell_changed(app: &AppHandle, changed: &Changed) {
    if !changed.tables.is_empty() {
        // It fails only when the window is closing, and then there is nobody to tell.
        let _ = app.emit("changed", changed);
    }
}

/// No table that the page knows, and so it reads all of them again.
pub(crate) fn everything() -> Changed {
    table("library")
}

/// Something that has the name of a table for the page, and is none.
pub(crate) fn table(name: &str) -> Changed {
    Changed { tables: vec![ChangedTable { table: name.to_owned(), ids: Vec::new() }] }
}

/// An error of Docket's own making or the system's, which nobody can do anything about here.
pub(crate) fn unexpected(error: impl std::fmt::Display) -> ErrorView {
    WindowError::Unexpected { source: error.to_string().into() }.view()
}
