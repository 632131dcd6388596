use docket_desk::KeptDraft;
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::answer::{Answer, unexpected, work};
use crate::progress::Works;
use crate::window;

/// More is no place that a page would have.
const LONGEST_STATE: usize = 1 << 20;

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn draft_list(app: AppHandle) -> Answer<Vec<KeptDraft>> {
    work(&app, |shell| shell.window_folder()?.drafts().map_err(|error| error.view())).await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn draft_keep(
    window: WebviewWindow,
    key: String,
    value: Option<String>,
) -> Answer<()> {
    let label = window.label().to_owned();
    work(window.app_handle(), move |shell| {
        let left = shell.windows().leaving(&label);
        let folder = left.map_or_else(|| shell.window_folder(), Ok)?;
        folder.keep_draft(&key, value.as_deref()).map_err(|error| error.view())
    })
    .await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn window_state(window: WebviewWindow) -> Answer<Option<String>> {
    let label = window.label().to_owned();
    work(window.app_handle(), move |shell| Ok(shell.windows().begin(&label))).await
}

/// Keeps where one is. It is written by and by, and losing it harms nobody.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn window_state_keep(window: WebviewWindow, state: String) -> Answer<()> {
    keep_state(&window, state).await
}

async fn keep_state(window: &WebviewWindow, state: String) -> Answer<()> {
    let label = window.label().to_owned();
    work(window.app_handle(), move |shell| {
        if state.len() <= LONGEST_STATE {
            shell.windows().keep_state(&label, state);
        }
        Ok(())
    })
    .await
}

/// Opens another window on the same library, at the place where the one that asks is now.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn window_open(window: WebviewWindow, state: String) -> Answer<()> {
    keep_state(&window, state).await?;
    window::open_another(&window).map_err(unexpected)
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn work_cancel(works: tauri::State<'_, Works>, work: u64) -> Answer<()> {
    works.cancel(work);
    Ok(())
}
