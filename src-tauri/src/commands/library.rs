use docket_desk::domain::{CaseId, EntryId};
use docket_desk::store::{Found, JournalRow, Undoable};
use docket_desk::{LibraryStatus, Progress, Repaired, Settings, Verified};
use tauri::AppHandle;

use crate::answer::{Answer, change, everything, read, tell_changed, work};
use crate::progress::Telling;

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn library_status(app: AppHandle) -> Answer<LibraryStatus> {
    read(&app, |desk| desk.status()).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn library_verify(app: AppHandle) -> Answer<Verified> {
    let mut telling = Telling::new(&app);
    read(&app, move |desk| {
        desk.verify(|what, done, total| {
            telling.tell(Progress { what: what.to_owned(), done, total })
        })
    })
    .await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn library_repair(app: AppHandle) -> Answer<Repaired> {
    let mut telling = Telling::new(&app);
    let repaired = work(&app, move |shell| {
        shell.repair(|what, done, total| {
            telling.tell(Progress { what: what.to_owned(), done, total })
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
    work(&app, |shell| shell.set(settings)).await
}
