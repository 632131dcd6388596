//! The desk: the use cases that the window and the command line share, each joining the store, the
//! locker and the report. It has no clock and knows nobody: who does something, and when, is passed in.

mod ask;
mod attach;
mod backups;
mod cases;
mod claims;
mod damage;
mod draft;
mod error;
mod export;
mod find;
mod folder;
mod freeze;
mod leak;
mod library;
mod moment;
mod outline;
mod place;
mod presence;
mod repair;
mod sample;
mod settings;
mod sources;
mod stop;
mod types;
mod verify;
mod window;

pub use ask::{DateRead, date_read, query_read};
pub use attach::Attachment;
pub use backups::{
    BackedUp, Backup, BackupReason, CheckedBackup, Restored, backup_named, backup_pool,
    backup_verify, backups_folder, backups_in, find_backup, place_for_restoring, restore,
};
pub use damage::DamageView;
pub use docket_domain as domain;
pub use docket_report::{Format, style_hash};
pub use docket_store::{self as store, Thing};
pub use draft::*;
pub use error::{DeskError, WindowError};
pub use library::{Desk, Done, Reading};
pub use moment::Moment;
pub use outline::{Leak, ReportOutline, Withheld, WithheldKind};
pub use place::{PlaceKind, PlaceWarning};
pub use repair::{MENDING, Repaired, RepairedDatabase, repair};
pub use settings::{Settings, Theme};
pub use stop::until;
pub use types::typescript;
pub use window::{KeptDraft, WindowFolder, WindowFrame, WindowPlace};
