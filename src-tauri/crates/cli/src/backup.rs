//! `docket backup` and `docket restore`.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use docket_desk::store::JournalHead;
use docket_desk::{BackedUp, Backup, BackupReason, DamageView, DeskError};
use serde_json::json;

use crate::args::Global;
use crate::bar::Bar;
use crate::fault::Fault;
use crate::look;
use crate::out::{BOLD, DIM, Out, count, plain, size, styled};
use crate::session::{Session, library};

#[derive(Debug, Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "Example:\n  docket backup --to /media/disk/docket-backups\n\nDocket also makes \
                  backups by itself: when the newest is a day old and something has changed since, \
                  before much is brought in at once, and before the library is brought to a newer \
                  format. They are in “backups” in the library's folder. A disk that fails takes \
                  those with it: keep some on another one with --to."
)]
pub struct BackupArgs {
    #[command(subcommand)]
    what: Option<BackupCommand>,
    /// The folder for the backup, such as one on another disk [default: “backups” in the library]
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum BackupCommand {
    /// List the backups, newest first
    #[command(after_help = "Example:\n  docket backup list --in /media/disk/docket-backups")]
    List {
        /// The folder of the backups [default: “backups” in the library]
        #[arg(long = "in", value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// Read a backup from beginning to end, and look for damage
    #[command(
        after_help = "Example:\n  docket backup verify\n\nThe exit code is 3 when something \
                            is wrong."
    )]
    Verify {
        /// The backup: the beginning of its name, or the path of its .db file [default: the newest]
        backup: Option<String>,
    },
}

#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  docket restore 20260112 ~/Docket-restored\n\nThe library that \
                        the backup is of is not touched. What was brought back is verified; look \
                        around in it with --library, and move it where you want it. The exit code \
                        is 3 when not all of it could be brought back."
)]
pub struct RestoreArgs {
    /// The backup: the beginning of its name, or the path of its .db file
    backup: String,
    /// The new place: a folder that is empty or not there yet
    #[arg(value_name = "NEWDIR")]
    to: PathBuf,
}

impl BackupArgs {
    pub fn run(self, global: &Global, out: &mut Out) -> Result<(), Fault> {
        match self.what {
            None => make(&mut Session::open(global, out)?, self.to.as_deref()),
            Some(BackupCommand::List { folder }) => {
                let folder = folder.map_or_else(|| own_folder(global), Ok)?;
                list(&docket_desk::backups_in(&folder)?, &folder, out)
            }
            Some(BackupCommand::Verify { backup }) => {
                let folder = own_folder(global)?;
                let path = match backup {
                    Some(text) => docket_desk::find_backup(&folder, &text)?,
                    None => {
                        docket_desk::backups_in(&folder)?
                            .into_iter()
                            .next()
                            .ok_or(Fault::NoBackup)?
                            .path
                    }
                };
                verify(&path, out)
            }
        }
    }
}

/// Makes a backup, and says so.
fn make(session: &mut Session<'_>, to: Option<&Path>) -> Result<(), Fault> {
    let mut bar = Bar::new(session.out.json);
    let made = session.desk.back_up(to, session.moment(), |what, done, total| {
        bar.tell(what, done, total);
        ControlFlow::Continue(())
    })?;
    drop(bar);
    let out = &mut *session.out;
    if out.json {
        return out.document(&made);
    }
    let BackedUp { backup, files, new_files, lacks } = made;
    out.line(backup.path.display());
    out.remark(format!(
        "Backed up and read again: {} of the journal, {} ({new_files} of them new here).",
        count(backup.entries, "entry", "entries"),
        count(files, "file", "files"),
    ));
    remark_lacks(out, &lacks);
    Ok(())
}

/// Makes a backup if one is due. Nobody waits for it or asked for it, so it says something only when
/// it could not be made.
pub fn make_if_due(session: &mut Session<'_>) {
    let made: Result<_, DeskError> =
        session.desk.back_up_if_due(session.moment(), |_, _, _| ControlFlow::Continue(()));
    match made {
        Ok(None) => {}
        Ok(Some(made)) => remark_lacks(session.out, &made.lacks),
        Err(error) => session.out.remark(format!("No backup could be made. {error}")),
    }
}

fn remark_lacks(out: &mut Out, lacks: &[DamageView]) {
    if !lacks.is_empty() {
        out.remark(format!(
            "{} of evidence could not be backed up: “docket verify” says what is wrong with the \
             library's own.",
            count(lacks.len() as u64, "file", "files")
        ));
    }
}

fn list(backups: &[Backup], folder: &Path, out: &mut Out) -> Result<(), Fault> {
    if out.json {
        return out.document(&backups);
    }
    let table: Vec<_> = backups
        .iter()
        .map(|one| {
            vec![
                plain(&one.name),
                plain(look::time(&one.at)),
                plain(count(one.entries, "entry", "entries")),
                plain(size(one.size)),
                styled(reason(one.reason), DIM),
            ]
        })
        .collect();
    out.table(&table);
    let place = folder.display();
    out.remark(if backups.is_empty() {
        format!("There is no backup in {place}. “docket backup” makes one.")
    } else {
        format!("In {place}. The files of evidence that they share are not counted.")
    });
    Ok(())
}

const fn reason(reason: BackupReason) -> &'static str {
    match reason {
        BackupReason::Start => "by itself",
        BackupReason::Import => "before much was brought in",
        BackupReason::Manual => "asked for",
        BackupReason::Migration => "before a newer format",
    }
}

fn verify(path: &Path, out: &mut Out) -> Result<(), Fault> {
    let mut bar = Bar::new(out.json);
    let found = docket_desk::backup_verify(path, |what, done, total| {
        bar.tell(what, done, total);
        ControlFlow::Continue(())
    })?;
    drop(bar);
    if out.json {
        out.document(&json!({ "path": path.display().to_string(), "found": found }))?;
    } else if let Some(head) = found.head.filter(|_| found.damage.is_empty()) {
        out.line(format!(
            "Whole: {}, {} ({}) read and hashed again.",
            told(&head),
            count(found.files, "file", "files"),
            size(found.bytes),
        ));
    }
    tell_damage(out, &found.damage);
    if found.damage.is_empty() { Ok(()) } else { Err(Fault::BackupDamage) }
}

impl RestoreArgs {
    pub fn run(self, global: &Global, out: &mut Out) -> Result<(), Fault> {
        let backup = docket_desk::find_backup(&own_folder(global)?, &self.backup)?;
        let mut bar = Bar::new(out.json);
        let restored = docket_desk::restore(&backup, &self.to, |what, done, total| {
            bar.tell(what, done, total);
            ControlFlow::Continue(())
        })?;
        drop(bar);
        let whole = restored.lost.is_empty() && restored.verified.damage.is_empty();
        if out.json {
            out.document(&restored)?;
        } else {
            out.line(restored.path.display());
            out.remark(format!(
                "Brought back: {}, {}.",
                told(&restored.head),
                count(restored.files, "file", "files"),
            ));
            for warning in &restored.verified.warnings {
                out.remark(warning);
            }
            if whole {
                out.remark("All of it was verified, and is intact.");
            }
            // What the backup lost, the library lacks: it is told once, with why.
            let mut damage = restored.lost.clone();
            damage.extend(restored.verified.damage.iter().cloned());
            let mut told = BTreeSet::new();
            damage.retain(|one| told.insert(one.place.clone()));
            tell_damage(out, &damage);
        }
        if whole { Ok(()) } else { Err(Fault::NotAllBack) }
    }
}

/// The end of a journal: how long it is, and what vouches for all of it.
fn told(head: &JournalHead) -> String {
    format!("{} of the journal up to {}", count(head.entries, "entry", "entries"), head.hash)
}

fn tell_damage(out: &mut Out, damage: &[DamageView]) {
    if out.json {
        return;
    }
    for one in damage {
        out.line(format!("{BOLD}{}{BOLD:#}", one.place));
        out.text(&one.message, 4);
    }
}

/// Where the library's own backups are. It need not be sound, or there.
fn own_folder(global: &Global) -> Result<PathBuf, Fault> {
    Ok(docket_desk::backups_folder(&library(global)?))
}
