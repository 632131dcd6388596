use chrono::NaiveDate;
use docket_desk::domain::{Action, Case, CaseId, Person, PersonId};
use docket_desk::store::{CaseRow, Overview, PersonRow, Timeline};
use tauri::AppHandle;

use super::apply;
use crate::answer::{Answer, change, read};

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn case_list(app: AppHandle) -> Answer<Vec<CaseRow>> {
    read(&app, |desk| desk.read().cases()).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn case_add(app: AppHandle, case: Case) -> Answer<CaseId> {
    change(&app, |desk, moment| desk.case_add(case, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn case_edit(app: AppHandle, id: CaseId, case: Case) -> Answer<()> {
    apply(&app, Action::EditCase { id, case }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn case_remove(app: AppHandle, id: CaseId) -> Answer<()> {
    apply(&app, Action::RemoveCase { id }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn case_overview(app: AppHandle, id: CaseId) -> Answer<Overview> {
    read(&app, move |desk| desk.read().overview(id)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn case_timeline(
    app: AppHandle,
    id: CaseId,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Answer<Timeline> {
    read(&app, move |desk| desk.read().timeline(id, from, to)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn sample_open(app: AppHandle) -> Answer<CaseId> {
    change(&app, |desk, moment| desk.sample_open(moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn person_list(app: AppHandle) -> Answer<Vec<PersonRow>> {
    read(&app, |desk| desk.read().persons()).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn person_edit(app: AppHandle, id: PersonId, person: Person) -> Answer<()> {
    apply(&app, Action::EditPerson { id, person }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn person_remove(app: AppHandle, id: PersonId) -> Answer<()> {
    apply(&app, Action::RemovePerson { id }).await
}
