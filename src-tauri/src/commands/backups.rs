use std::path::PathBuf;

use docket_desk::{BackedUp, Progress};
use tauri::AppHandle;

use crate::answer::{Answer, work};
use crate::backups::tell;
use crate::progress::Telling;

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn backup_make(app: AppHandle, to: Option<PathBuf>) -> Answer<BackedUp> {
    let mut telling = Telling::new(&app);
    let made = work(&app, move |shell| {
        let author = shell.author()?;
        let told =
            |what: &str, done, total| telling.tell(Progress { what: what.to_owned(), done, total });
        let desk = shell.desk()?;
        desk.back_up(to.as_deref(), author.moment(), told).map_err(|error| error.view())
    })
    .await?;
    tell(&app);
    Ok(made)
}
