use tauri::{AppHandle, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::answer::{Answer, work};

/// Lets the person choose files; none when they cancel.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn files_choose(
    app: AppHandle,
    window: WebviewWindow,
    title: String,
) -> Answer<Vec<String>> {
    let dialog = app.dialog().file().set_title(title).set_parent(&window);
    work(&app, move |_| {
        let chosen = dialog.blocking_pick_files().unwrap_or_default();
        Ok(chosen.into_iter().filter_map(path).collect())
    })
    .await
}

/// Lets the person choose a folder; none when they cancel.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn folder_choose(
    app: AppHandle,
    window: WebviewWindow,
    title: String,
) -> Answer<Option<String>> {
    let mut dialog = app.dialog().file().set_title(title).set_parent(&window);
    // Among the files used last, where dialogs else begin, GTK takes no folder, not even one by its name.
    if let Some(home) = dirs::home_dir() {
        dialog = dialog.set_directory(home);
    }
    work(&app, move |_| Ok(dialog.blocking_pick_folder().and_then(path))).await
}

/// A path as text. One that is not Unicode can't be sent to the page and back.
fn path(chosen: FilePath) -> Option<String> {
    chosen.into_path().ok()?.into_os_string().into_string().ok()
}
