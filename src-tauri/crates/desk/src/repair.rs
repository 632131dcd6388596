//! Bringing back what can be brought back of a damaged library. What was damaged is kept beside it, in
//! `damaged/<when>/`: nothing is thrown away.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, OpenOptions};
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use docket_domain::{Sha256, Told};
use docket_locker::{Pool, Sharing};
use docket_store::{KeptFile, Salvaged, Store, StoreError};
use serde::Serialize;
use ts_rs::TS;

use crate::damage::Damage;
use crate::presence::Presence;
use crate::{DamageView, Desk, DeskError, Moment, backup_pool, backups_folder, backups_in, folder};

/// What progress calls it while the library is being changed.
pub const MENDING: &str = "mending";

/// The folder in which what was damaged is kept.
const DAMAGED: &str = "damaged";

/// What a repair found and did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Repaired {
    /// What was wrong.
    pub found: Vec<DamageView>,
    /// What became of the database; none when nothing was wrong with it.
    pub database: Option<RepairedDatabase>,
    /// How many files of evidence were brought back.
    #[ts(type = "number")]
    pub files: u64,
    /// Where what was damaged is kept; none when nothing had to be replaced.
    pub aside: Option<String>,
    /// What is wrong still.
    pub left: Vec<DamageView>,
}

/// What became of a damaged database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RepairedDatabase {
    /// How many entries its journal has now.
    #[ts(type = "number")]
    pub entries: u64,
    /// How many of them only a backup had.
    #[ts(type = "number")]
    pub from_backups: u64,
    /// The numbers of the first and last entry that are lost, if any are.
    #[ts(type = "[number, number] | null")]
    pub lost: Option<(u64, u64)>,
    /// How many rows were taken from the tables in the place of lost entries.
    #[ts(type = "number")]
    pub rows_kept: u64,
    /// How many rows could be read, but not kept without what they refer to.
    #[ts(type = "number")]
    pub rows_lost: u64,
}

impl From<Salvaged> for RepairedDatabase {
    fn from(salvaged: Salvaged) -> Self {
        let Salvaged { entries, from_backups, lost, rows_kept, rows_lost } = salvaged;
        Self { entries, from_backups, lost, rows_kept, rows_lost }
    }
}

/// Repairs the library in `dir`: makes its database anew if that is damaged, from its journal, its
/// backups and its tables; brings back files of evidence from the backups and from the folders
/// `elsewhere`. `progress` is told what is worked on and how far it is. It can break off while damage
/// is looked for; from when it is told of [`MENDING`] on, what was begun is brought to its end.
///
/// # Errors
/// When the library is open elsewhere, is a newer Docket's, is none, nothing of its database can be
/// brought back, or it was broken off. It is as it was then, but for files that were brought back
/// already.
pub fn repair(
    dir: &Path,
    elsewhere: &[PathBuf],
    moment: Moment<'_>,
    mut progress: impl FnMut(&str, u64, u64) -> ControlFlow<()>,
) -> Result<Repaired, DeskError> {
    let dir = std::path::absolute(dir).map_err(StoreError::Io)?;
    let backups = backups_in(&backups_folder(&dir))?;
    if !dir.join("docket.db").exists() && backups.is_empty() {
        return Err(StoreError::NotALibrary { path: dir }.into());
    }
    let mut presence = Presence::alone(&dir)?;
    let (found, desk) = look(&dir, presence, &mut progress)?;
    let mut repaired = Repaired { found, database: None, files: 0, aside: None, left: Vec::new() };
    if repaired.found.is_empty() {
        return Ok(repaired);
    }
    let mut mending = |done, total| {
        let _ = progress(MENDING, done, total);
        ControlFlow::Continue(())
    };
    let _: ControlFlow<()> = mending(0, 0);
    let aside = Aside::new(&dir, moment);
    let of_database = |one: &DamageView| !one.code.starts_with("file_");
    let desk = match desk {
        Some(desk) if !repaired.found.iter().any(of_database) => desk,
        open => {
            // Closed, so that the database can be replaced.
            drop(open);
            presence = Presence::alone(&dir)?;
            let sources =
                aside.earlier()?.into_iter().chain(backups.into_iter().map(|one| one.path));
            let sources: Vec<PathBuf> = sources.collect();
            let salvaged = renew(&dir, &aside, &sources, moment, |_| {
                let _: ControlFlow<()> = mending(0, 0);
            })?;
            repaired.database = Some(salvaged.into());
            Desk::open_as(&dir, presence)?
        }
    };
    repaired.files = bring_back(&desk, &aside, elsewhere, &mut mending)?;
    repaired.left = desk.verify(|_, done, total| mending(done, total))?.damage;
    repaired.aside = aside.path.exists().then(|| aside.path.display().to_string());
    Ok(repaired)
}

/// What is wrong, and the library, if it can be opened.
fn look(
    dir: &Path,
    presence: Presence,
    progress: &mut impl FnMut(&str, u64, u64) -> ControlFlow<()>,
) -> Result<(Vec<DamageView>, Option<Desk>), DeskError> {
    if !dir.join("docket.db").exists() {
        let gone = Damage::DatabaseMissing { place: dir.display().to_string() };
        return Ok((vec![DamageView::new("docket.db", &gone)], None));
    }
    let opened = Desk::open_as(dir, presence)
        .and_then(|desk| Ok((desk.verify(&mut *progress)?.damage, Some(desk))));
    match opened {
        Err(DeskError::Store(
            error @ (StoreError::Damaged { .. }
            | StoreError::NotALibrary { .. }
            | StoreError::Sqlite(_)),
        )) => {
            let damaged = Damage::DatabaseDamaged { detail: Told::of(&error) };
            Ok((vec![DamageView::new("docket.db", &damaged)], None))
        }
        other => other,
    }
}

/// Makes the database anew, and puts it in the place of the damaged one.
fn renew(
    dir: &Path,
    aside: &Aside,
    sources: &[PathBuf],
    moment: Moment<'_>,
    progress: impl FnMut(u64),
) -> Result<Salvaged, DeskError> {
    let copied = aside.database(dir).map_err(StoreError::from)?;
    let new = aside.path.join("new");
    fs::create_dir_all(&new).map_err(StoreError::from)?;
    let made = new.join("docket.db");
    let salvaged = Store::salvage(&copied, sources, &made, moment.for_store(), progress)?;
    if salvaged.entries == 0 {
        fs::remove_dir_all(&new).map_err(StoreError::from)?;
        return Err(DeskError::NothingLeft { place: copied.display().to_string() });
    }
    put_in_place(dir, &new).map_err(StoreError::from)?;
    Ok(salvaged)
}

fn put_in_place(dir: &Path, new: &Path) -> io::Result<()> {
    // The old log first: it would be taken for the new database's. It was copied.
    for old in ["docket.db-wal", "docket.db-shm"] {
        remove(&dir.join(old))?;
    }
    fs::rename(new.join("docket.db"), dir.join("docket.db"))?;
    fs::rename(new.join("docket.head"), dir.join("docket.head"))?;
    fs::remove_dir_all(new)?;
    folder::sync(dir)
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(gone) if gone.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Brings back the files that are missing or altered. Says how many.
fn bring_back(
    desk: &Desk,
    aside: &Aside,
    elsewhere: &[PathBuf],
    progress: &mut impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<u64, DeskError> {
    let kept = desk.read().kept_files()?;
    let evidence = Pool::at(&desk.dir().join("evidence"));
    let mut wrong = Vec::new();
    let total = kept.iter().map(|one| one.size).sum();
    let mut before = 0;
    for KeptFile { sha256, size } in kept {
        let checked = evidence.check(&sha256, |done| progress(before + done, total));
        match checked {
            Ok(()) => {}
            Err(_) => wrong.push(KeptFile { sha256, size }),
        }
        before += size;
    }
    if wrong.is_empty() {
        return Ok(0);
    }
    let sizes = wrong.iter().map(|one| one.size).collect();
    let mut candidates = BTreeMap::new();
    for folder in elsewhere {
        files_of(folder, &sizes, &mut candidates).map_err(|error| DeskError::NotRead {
            place: folder.display().to_string(),
            why: error.to_string(),
        })?;
    }
    let pool = backup_pool(&backups_folder(desk.dir()));
    let mut back = 0;
    for KeptFile { sha256, size } in wrong {
        let others = candidates.get(&size).into_iter().flatten().cloned();
        for from in [pool.path(&sha256)].into_iter().chain(others) {
            if bring_one(&evidence, aside, &from, &sha256, size)? {
                back += 1;
                break;
            }
        }
    }
    Ok(back)
}

/// Whether the file at `from` is the one looked for, and now in its place.
fn bring_one(
    evidence: &Pool,
    aside: &Aside,
    from: &Path,
    sha256: &Sha256,
    size: u64,
) -> Result<bool, DeskError> {
    if Pool::is(from, sha256, size) {
        aside.file(evidence, sha256).map_err(StoreError::from)?;
        let go_on = |_| ControlFlow::Continue(());
        evidence.put(from, sha256, size, Sharing::Nothing, go_on)?;
        return Ok(true);
    }
    Ok(false)
}

/// The files in a folder and all below it that have one of these sizes. Links are not followed.
fn files_of(
    folder: &Path,
    sizes: &BTreeSet<u64>,
    found: &mut BTreeMap<u64, Vec<PathBuf>>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let about = entry.metadata()?;
        if about.is_dir() {
            // What may not be read has nothing to give; the rest may.
            let _ = files_of(&entry.path(), sizes, found);
        } else if about.is_file() && sizes.contains(&about.len()) {
            found.entry(about.len()).or_default().push(entry.path());
        }
    }
    Ok(())
}

/// The folder in which this repair keeps what was damaged, made when something comes into it.
struct Aside {
    all: PathBuf,
    path: PathBuf,
}

impl Aside {
    fn new(dir: &Path, moment: Moment<'_>) -> Self {
        let all = dir.join(DAMAGED);
        let stamp = moment.at.to_utc().format("%Y%m%dT%H%M%SZ").to_string();
        let path = (1..)
            .map(|n| all.join(if n == 1 { stamp.clone() } else { format!("{stamp}-{n}") }))
            .find(|path| !path.exists())
            .unwrap_or_else(|| all.join(&stamp));
        Self { all, path }
    }

    /// Copies the damaged database, with its log. One that is not there is an empty one.
    fn database(&self, dir: &Path) -> io::Result<PathBuf> {
        folder::make(&self.path)?;
        for name in ["docket.db", "docket.db-wal", "docket.head"] {
            let copy = self.path.join(name);
            match fs::copy(dir.join(name), &copy) {
                Err(gone) if gone.kind() == io::ErrorKind::NotFound => {}
                // It must last before what it is a copy of is replaced.
                copied => {
                    copied?;
                    OpenOptions::new().write(true).open(copy)?.sync_all()?;
                }
            }
        }
        folder::sync(&self.path)?;
        Ok(self.path.join("docket.db"))
    }

    /// Moves a damaged file of evidence away, if it is there.
    fn file(&self, evidence: &Pool, sha256: &Sha256) -> io::Result<()> {
        let path = evidence.path(sha256);
        if path.symlink_metadata().is_err() {
            return Ok(());
        }
        let folder = self.path.join("evidence");
        fs::create_dir_all(&folder)?;
        fs::rename(path, folder.join(sha256.to_string()))
    }

    /// The databases that earlier repairs put aside, the newest first: one of them may have been
    /// broken off.
    fn earlier(&self) -> Result<Vec<PathBuf>, DeskError> {
        let mut found = match fs::read_dir(&self.all) {
            Ok(entries) => entries
                .map(|entry| Ok(entry?.path().join("docket.db")))
                .filter(|path| path.as_ref().map_or(true, |path| path.exists()))
                .collect::<io::Result<Vec<_>>>()
                .map_err(StoreError::from)?,
            Err(none) if none.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(StoreError::from(error).into()),
        };
        found.sort();
        found.reverse();
        Ok(found)
    }
}
