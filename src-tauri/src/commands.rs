//! What the page can ask for. Each is a line or two: the work is the desk's.

mod ask;
mod backups;
mod cases;
mod claims;
mod dialogs;
mod evidence;
mod library;
mod reports;
mod sources;
mod views;
mod window;

pub(crate) use ask::*;
pub(crate) use backups::*;
pub(crate) use cases::*;
pub(crate) use claims::*;
pub(crate) use dialogs::*;
pub(crate) use evidence::*;
pub(crate) use library::*;
pub(crate) use reports::*;
pub(crate) use sources::*;
pub(crate) use views::*;
pub(crate) use window::*;

use docket_desk::domain::Action;
use tauri::AppHandle;

use crate::answer::{Answer, change};

/// Applies one action that answers nothing.
async fn apply(app: &AppHandle, action: Action) -> Answer<()> {
    change(app, move |desk, moment| desk.apply(&action, moment)).await.map(drop)
}
