use std::path::{Path, PathBuf};

use docket_desk::{ErrorView, Exported, ReportFormat, ReportOutline, ReportRequest, WindowError};
use tauri::AppHandle;

use crate::answer::{Answer, unexpected, work};
use crate::progress::Telling;

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn report_preview(app: AppHandle, request: ReportRequest) -> Answer<String> {
    work(&app, move |shell| {
        let author = shell.author()?;
        shell.desk()?.report_preview(&request, author.moment()).map_err(|error| error.view())
    })
    .await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn report_outline(
    app: AppHandle,
    request: ReportRequest,
) -> Answer<ReportOutline> {
    work(&app, move |shell| {
        let author = shell.author()?;
        shell.desk()?.report_outline(&request, author.moment()).map_err(|error| error.view())
    })
    .await
}

#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn report_export(
    app: AppHandle,
    request: ReportRequest,
    formats: Vec<ReportFormat>,
    folder: PathBuf,
) -> Answer<Vec<Exported>> {
    let mut telling = Telling::of(&app, "export");
    work(&app, move |shell| {
        let author = shell.author()?;
        let told = |what: &str, done, total| telling.tell(what, done, total);
        let exported = shell
            .desk()?
            .report_export(&request, &formats, &folder, author.moment(), told)
            .map_err(|error| error.view())?;
        for file in &exported {
            shell.exported(PathBuf::from(&file.path));
        }
        Ok(exported)
    })
    .await
}

/// Opens the library's folder, or that of a file that was just exported; no other, since the page
/// asks.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn path_reveal(app: AppHandle, path: PathBuf) -> Answer<()> {
    work(&app, move |shell| {
        if shell.library()? == path {
            return open(&path);
        }
        let folder = path.parent().filter(|_| shell.has_exported(&path)).ok_or_else(not_ours)?;
        open(folder)
    })
    .await
}

/// Opens a file that was just exported, with the program that the system has for it.
#[tauri::command(rename_all = "snake_case")]
pub(crate) async fn path_open(app: AppHandle, path: PathBuf) -> Answer<()> {
    work(&app, move |shell| {
        if !shell.has_exported(&path) {
            return Err(not_ours());
        }
        open(&path)
    })
    .await
}

fn open(path: &Path) -> Answer<()> {
    opener::open(path).map_err(unexpected)
}

fn not_ours() -> ErrorView {
    WindowError::NotExported.view()
}
