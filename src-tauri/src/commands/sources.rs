use std::path::PathBuf;

use docket_desk::domain::{Action, CaseId, SourceDetails, SourceId};
use docket_desk::store::{SourceRow, SourceView};
use docket_desk::{BroughtIn, IntoCase};
use tauri::AppHandle;

use super::apply;
use crate::answer::{Answer, change, change_telling, read};
use crate::given::Given;

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn source_list(app: AppHandle, case: CaseId) -> Answer<Vec<SourceRow>> {
    read(&app, move |desk| desk.read().sources(Some(case))).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn source_get(app: AppHandle, id: SourceId) -> Answer<SourceView> {
    read(&app, move |desk| desk.read().source(id)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn source_add(
    app: AppHandle,
    into: IntoCase,
    details: Given<SourceDetails>,
    text: String,
) -> Answer<BroughtIn> {
    change(&app, move |desk, moment| desk.source_add(into, details.0, text, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn source_add_file(
    app: AppHandle,
    into: IntoCase,
    path: PathBuf,
    details: Given<SourceDetails>,
) -> Answer<BroughtIn> {
    change_telling(&app, "bring-in", move |desk, moment, telling| {
        let what = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let told = |done, total| telling.tell(&what, done, total);
        desk.source_add_file(into, details.0, &path, moment, told)
    })
    .await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn source_edit(
    app: AppHandle,
    id: SourceId,
    details: Given<SourceDetails>,
) -> Answer<()> {
    apply(&app, Action::EditSource { id, details: details.0 }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn source_remove(app: AppHandle, id: SourceId) -> Answer<()> {
    apply(&app, Action::RemoveSource { id }).await
}
