use std::path::PathBuf;

use docket_desk::{
    BackedUp, Backup, CheckedBackup, Restored, backup_named, backup_verify as check_backup,
    backups_folder, backups_in, place_for_restoring, restore,
};
use tauri::AppHandle;

use crate::answer::{Answer, work};
use crate::backups::tell;
use crate::progress::Telling;

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn backup_make(app: AppHandle, to: Option<PathBuf>) -> Answer<BackedUp> {
    let mut telling = Telling::of(&app, "backup");
    let made = work(&app, move |shell| {
        let author = shell.author()?;
        let told = |what: &str, done, total| telling.tell(what, done, total);
        let desk = shell.desk()?;
        desk.back_up(to.as_deref(), author.moment(), told).map_err(|error| error.view())
    })
    .await?;
    tell(&app);
    Ok(made)
}

/// The library's own backups. It need not be one that can be opened.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn backup_list(app: AppHandle) -> Answer<Vec<Backup>> {
    work(&app, |shell| backups_in(&backups_folder(&shell.library()?)).map_err(|error| error.view()))
        .await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn backup_verify(app: AppHandle, name: String) -> Answer<CheckedBackup> {
    let mut telling = Telling::of(&app, "backup-verify");
    work(&app, move |shell| {
        backup_named(&backups_folder(&shell.library()?), &name)
            .and_then(|backup| {
                check_backup(&backup.path, |what, done, total| telling.tell(what, done, total))
            })
            .map_err(|error| error.view())
    })
    .await
}

/// Brings a backup back as a library of its own, in the folder or in a new one inside it.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn backup_restore(app: AppHandle, name: String, to: PathBuf) -> Answer<Restored> {
    let mut telling = Telling::of(&app, "restore");
    work(&app, move |shell| {
        backup_named(&backups_folder(&shell.library()?), &name)
            .and_then(|backup| {
                let to = place_for_restoring(&backup, &to);
                restore(&backup.path, &to, |what, done, total| telling.tell(what, done, total))
            })
            .map_err(|error| error.view())
    })
    .await
}
