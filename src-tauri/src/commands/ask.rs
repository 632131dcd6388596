use docket_desk::domain::{CaseId, QueryPart};
use docket_desk::store::Completion;
use docket_desk::{DateRead, DeskError};
use tauri::AppHandle;

use crate::answer::{Answer, read};

#[tauri::command(rename_all = "snake_case")]
pub(crate) fn query_read(text: String) -> Vec<QueryPart> {
    docket_desk::query_read(&text)
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn completion_list(
    app: AppHandle,
    field: String,
    beginning: String,
    case: Option<CaseId>,
) -> Answer<Vec<Completion>> {
    read(&app, move |desk| desk.read().completions(&field, &beginning, case)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) fn date_read(text: String) -> Answer<DateRead> {
    docket_desk::date_read(&text).map_err(|error: DeskError| error.view())
}
