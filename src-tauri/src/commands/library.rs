use std::path::PathBuf;

use docket_desk::domain::{CaseId, EntryId};
use docket_desk::store::{Found, JournalRow, Undoable};
use docket_desk::{LibraryStatus, MENDING, Repaired, Settings, Verified};
use tauri::{AppHandle, Manager};

use crate::answer::{Answer, change, everything, read, table, tell_changed, unexpected, work};
use crate::progress::Telling;

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn library_status(app: AppHandle) -> Answer<LibraryStatus> {
    read(&app, |desk| desk.status()).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn library_verify(app: AppHandle) -> Answer<Verified> {
    let mut telling = Telling::of(&app, "verify");
    read(&app, move |desk| {
        telling.until_cancelled(|telling| {
            desk.verify(|what, done, total| telling.tell(what, done, total))
        })
    })
    .await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn library_repair(app: AppHandle) -> Answer<Repaired> {
    let mut telling = Telling::of(&app, "repair");
    let repaired = work(&app, move |shell| {
        shell.repair(|what, done, total| {
            if what == MENDING {
                telling.past_cancelling();
            }
            telling.tell(what, done, total)
        })
    })
    .await?;
    tell_changed(&app, &everything());
    Ok(repaired)
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn undo(app: AppHandle) -> Answer<Undoable> {
    change(&app, |desk, moment| desk.undo(moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn redo(app: AppHandle) -> Answer<Undoable> {
    change(&app, |desk, moment| desk.redo(moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn entry_undo(app: AppHandle, entry: EntryId) -> Answer<Undoable> {
    change(&app, move |desk, moment| desk.entry_undo(entry, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn journal_list(
    app: AppHandle,
    before: Option<u64>,
    limit: u32,
) -> Answer<Vec<JournalRow>> {
    read(&app, move |desk| desk.journal(before, limit)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn search(app: AppHandle, text: String, case: Option<CaseId>) -> Answer<Found> {
    read(&app, move |desk| desk.search(&text, case)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn settings_get(app: AppHandle) -> Answer<Settings> {
    work(&app, |shell| shell.settings()).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn settings_set(app: AppHandle, settings: Settings) -> Answer<()> {
    work(&app, |shell| shell.set(settings)).await?;
    tell_changed(&app, &table("settings"));
    Ok(())
}

/// Opens another library in the place of this one. Every window's page begins anew with it.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn library_open(app: AppHandle, path: PathBuf) -> Answer<()> {
    work(&app, move |shell| shell.open(&path)).await?;
    for window in app.webview_windows().values() {
        window.reload().map_err(unexpected)?;
    }
    Ok(())
}
