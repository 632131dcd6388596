use docket_desk::domain::{Action, CaseId, SavedView, ViewId};
use docket_desk::store::SavedViewRow;
use tauri::AppHandle;

use super::apply;
use crate::answer::{Answer, change, read};

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn view_list(app: AppHandle, case: CaseId) -> Answer<Vec<SavedViewRow>> {
    read(&app, move |desk| desk.read().views(Some(case))).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn view_add(app: AppHandle, view: SavedView) -> Answer<ViewId> {
    change(&app, |desk, moment| desk.view_add(view, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn view_edit(app: AppHandle, id: ViewId, view: SavedView) -> Answer<()> {
    apply(&app, Action::EditView { id, view }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn view_remove(app: AppHandle, id: ViewId) -> Answer<()> {
    apply(&app, Action::RemoveView { id }).await
}
