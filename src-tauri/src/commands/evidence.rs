use std::path::PathBuf;

use docket_desk::domain::{Action, CaseId, EvidenceDetails, EvidenceId, Finding, FindingId};
use docket_desk::store::{EvidenceRow, EvidenceView};
use docket_desk::{Attached, Attachment, EvidenceDraft, FindingDraft};
use tauri::AppHandle;

use super::apply;
use crate::answer::{Answer, change, change_telling, read};

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn evidence_list(app: AppHandle, case: CaseId) -> Answer<Vec<EvidenceRow>> {
    read(&app, move |desk| desk.read().evidence_list(Some(case))).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn evidence_get(app: AppHandle, id: EvidenceId) -> Answer<EvidenceView> {
    read(&app, move |desk| desk.read().evidence(id)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn evidence_attach(
    app: AppHandle,
    case: CaseId,
    paths: Vec<PathBuf>,
    finding: Option<FindingDraft>,
) -> Answer<Attached> {
    change_telling(&app, "attach", move |desk, moment, telling| {
        let told = |what: &str, done, total| telling.tell(what, done, total);
        desk.evidence_attach(&paths, &Attachment::new(case, finding), moment, told)
    })
    .await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn evidence_attach_bytes(
    app: AppHandle,
    case: CaseId,
    name: String,
    bytes: Vec<u8>,
    finding: Option<FindingDraft>,
) -> Answer<Attached> {
    change(&app, move |desk, moment| {
        desk.evidence_attach_bytes(&name, &bytes, &Attachment::new(case, finding), moment)
    })
    .await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn evidence_add(app: AppHandle, draft: EvidenceDraft) -> Answer<EvidenceId> {
    change(&app, |desk, moment| desk.evidence_add(draft, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn evidence_edit(
    app: AppHandle,
    id: EvidenceId,
    details: EvidenceDetails,
    text: Option<String>,
) -> Answer<()> {
    change(&app, move |desk, moment| desk.evidence_edit(id, details, "", text, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn evidence_remove(app: AppHandle, id: EvidenceId) -> Answer<()> {
    apply(&app, Action::RemoveEvidence { id }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn evidence_html(app: AppHandle, id: EvidenceId) -> Answer<String> {
    read(&app, move |desk| desk.evidence_html(id)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn finding_add(
    app: AppHandle,
    evidence: EvidenceId,
    finding: FindingDraft,
) -> Answer<FindingId> {
    change(&app, move |desk, moment| desk.finding_add(evidence, finding, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn finding_edit(app: AppHandle, id: FindingId, finding: Finding) -> Answer<()> {
    apply(&app, Action::EditFinding { id, finding }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn finding_remove(app: AppHandle, id: FindingId) -> Answer<()> {
    apply(&app, Action::RemoveFinding { id }).await
}
