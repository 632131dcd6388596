use docket_desk::domain::{
    Action, AppearanceId, CaseId, Claim, ClaimId, ClaimOrder, Relation, RelationId, Stage, Verdict,
};
use docket_desk::store::{ClaimFilter, ClaimHistory, ClaimMarks, ClaimPage, ClaimView, Page};
use docket_desk::{AppearsIn, ClaimDraft};
use tauri::AppHandle;

use super::apply;
use crate::answer::{Answer, change, read};
use crate::given::Given;

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_list(
    app: AppHandle,
    filter: ClaimFilter,
    order: ClaimOrder,
    page: Page,
) -> Answer<ClaimPage> {
    read(&app, move |desk| desk.read().claims(&filter, order, page)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_marks(
    app: AppHandle,
    filter: ClaimFilter,
    order: ClaimOrder,
    every: u32,
) -> Answer<ClaimMarks> {
    read(&app, move |desk| desk.read().claim_marks(&filter, order, every)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_position(
    app: AppHandle,
    filter: ClaimFilter,
    order: ClaimOrder,
    id: ClaimId,
) -> Answer<Option<u32>> {
    read(&app, move |desk| desk.read().claim_position(&filter, order, id)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_ids(
    app: AppHandle,
    filter: ClaimFilter,
    order: ClaimOrder,
) -> Answer<Vec<ClaimId>> {
    read(&app, move |desk| desk.read().claim_ids(&filter, order)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_history(
    app: AppHandle,
    id: ClaimId,
    before: Option<u64>,
    limit: u32,
) -> Answer<ClaimHistory> {
    read(&app, move |desk| desk.read().claim_history(id, before, limit)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_count(app: AppHandle, filter: ClaimFilter) -> Answer<u32> {
    read(&app, move |desk| desk.read().claim_count(&filter)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_get(app: AppHandle, id: ClaimId) -> Answer<ClaimView> {
    read(&app, move |desk| desk.read().claim(id)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_add(app: AppHandle, draft: Given<ClaimDraft>) -> Answer<ClaimId> {
    change(&app, |desk, moment| desk.claim_add(draft.0, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_edit(
    app: AppHandle,
    id: ClaimId,
    claim: Given<Claim>,
    claimant_name: String,
) -> Answer<()> {
    change(&app, move |desk, moment| desk.claim_edit(id, claim.0, &claimant_name, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_remove(app: AppHandle, claims: Vec<ClaimId>) -> Answer<()> {
    change(&app, move |desk, moment| desk.claims_remove(&claims, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_move(app: AppHandle, claims: Vec<ClaimId>, to: CaseId) -> Answer<()> {
    apply(&app, Action::MoveClaims { claims, to }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_stage(app: AppHandle, claims: Vec<ClaimId>, stage: Stage) -> Answer<()> {
    change(&app, move |desk, moment| desk.stage_set(claims, stage, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_tag(app: AppHandle, claims: Vec<ClaimId>, tag: String) -> Answer<()> {
    apply(&app, Action::TagClaims { claims, tag }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn claim_untag(app: AppHandle, claims: Vec<ClaimId>, tag: String) -> Answer<()> {
    apply(&app, Action::UntagClaims { claims, tag }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn appearance_add(
    app: AppHandle,
    claim: ClaimId,
    appears_in: AppearsIn,
) -> Answer<AppearanceId> {
    change(&app, move |desk, moment| desk.appearance_add(claim, &appears_in, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn appearance_remove(app: AppHandle, id: AppearanceId) -> Answer<()> {
    apply(&app, Action::RemoveAppearance { id }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn relation_add(app: AppHandle, relation: Relation) -> Answer<RelationId> {
    change(&app, |desk, moment| desk.relation_add(relation, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn relation_remove(app: AppHandle, id: RelationId) -> Answer<()> {
    apply(&app, Action::RemoveRelation { id }).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn verdict_set(
    app: AppHandle,
    claims: Vec<ClaimId>,
    verdict: Verdict,
) -> Answer<()> {
    change(&app, move |desk, moment| desk.verdict_set(claims, verdict, moment)).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn verdict_clear(app: AppHandle, claims: Vec<ClaimId>) -> Answer<()> {
    apply(&app, Action::ClearVerdict { claims }).await
}
