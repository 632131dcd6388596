//! The shell: the window, its dialogs, and the commands that the page asks for. It holds no rule and
//! no SQL: all that is the desk's. Only here are the clock and the user's name read.

mod answer;
mod backups;
mod commands;
mod exhibit;
mod frame;
mod given;
mod places;
mod progress;
mod shell;
mod watch;
mod window;
mod windows;

use std::error::Error;

use tauri::Manager;

use crate::commands::*;
use crate::places::Places;
use crate::progress::Works;
use crate::shell::Shell;

/// Opens the window, and returns when it is closed.
///
/// # Errors
/// When there is no screen to open it on.
pub fn run() -> Result<(), Box<dyn Error>> {
    if !window::has_screen() {
        return Err("there is no screen. Use “docket” on the command line instead.".into());
    }
    let mut context = tauri::generate_context!();
    window::allow_reports(&mut context.config_mut().app.security.csp);
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Shell::new(Places::find()))
        .manage(Works::default())
        .register_asynchronous_uri_scheme_protocol("exhibit", exhibit::serve)
        .invoke_handler(tauri::generate_handler![
            library_status,
            library_verify,
            library_repair,
            library_open,
            work_cancel,
            backup_make,
            backup_list,
            backup_verify,
            backup_restore,
            draft_list,
            draft_keep,
            window_state,
            window_state_keep,
            window_open,
            undo,
            redo,
            entry_undo,
            journal_list,
            search,
            query_read,
            completion_list,
            date_read,
            case_list,
            case_add,
            case_edit,
            case_remove,
            case_overview,
            case_timeline,
            view_list,
            view_add,
            view_edit,
            view_remove,
            sample_open,
            source_list,
            source_get,
            source_add,
            source_add_file,
            source_edit,
            source_remove,
            claim_list,
            claim_count,
            claim_marks,
            claim_position,
            claim_ids,
            claim_history,
            claim_get,
            claim_add,
            claim_edit,
            claim_remove,
            claim_move,
            claim_stage,
            claim_tag,
            claim_untag,
            appearance_add,
            appearance_remove,
            relation_add,
            relation_remove,
            verdict_set,
            verdict_clear,
            evidence_list,
            evidence_get,
            evidence_attach,
            evidence_attach_bytes,
            evidence_add,
            evidence_edit,
            evidence_remove,
            evidence_html,
            finding_add,
            finding_edit,
            finding_remove,
            person_list,
            person_edit,
            person_remove,
            report_outline,
            report_preview,
            report_export,
            files_choose,
            folder_choose,
            path_reveal,
            path_open,
            settings_get,
            settings_set,
        ])
        .setup(|app| {
            window::open(app)?;
            watch::start(app.app_handle().clone())?;
            backups::start(app.app_handle().clone())?;
            Ok(())
        })
        .run(context)?;
    Ok(())
}
