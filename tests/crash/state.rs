//! What a library holds, and whether it is sound.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use docket_desk::Desk;
use docket_desk::domain::{ClaimOrder, EntryId, Sha256};
use docket_desk::store::{
    CaseRow, ClaimFilter, ClaimView, EvidenceView, Page, PersonRow, SourceView, Store,
};
use serde_json::{Value, json};

use crate::docket::Docket;

/// Longer than any command takes, on a busy computer too.
const PATIENCE: Duration = Duration::from_secs(120);

/// Enough for the libraries of these tests.
const ALL: u32 = 100_000;

/// The journal, and what stands in the library by it.
#[derive(Debug, Clone)]
pub struct State {
    pub journal: Vec<Entry>,
    pub content: Content,
}

/// An entry as it must stay for ever.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub seq: u64,
    pub id: EntryId,
    pub hash: Sha256,
    pub name: String,
}

/// All that a person could see.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Content {
    pub cases: Vec<CaseRow>,
    pub sources: Vec<SourceView>,
    pub claims: Vec<ClaimView>,
    pub evidence: Vec<EvidenceView>,
    pub persons: Vec<PersonRow>,
}

impl State {
    pub fn of(library: &Path) -> Result<Self, String> {
        let told = |error: docket_desk::DeskError| format!("it does not open: {error}");
        let desk = Desk::open(library).map_err(told)?;
        let journal = desk.journal(None, ALL).map_err(told)?;
        let journal = journal
            .into_iter()
            .rev()
            .map(|row| Entry { seq: row.seq, id: row.id, hash: row.hash, name: row.name })
            .collect();
        let content = Content::of(&desk).map_err(told)?;
        Ok(Self { journal, content })
    }

    /// How many entries were added to this state's journal, which otherwise must be as it was.
    pub fn entries_since(&self, before: &Self) -> Result<usize, String> {
        if !self.journal.starts_with(&before.journal) {
            return Err(format!(
                "an acknowledged change is gone from the journal:\n{:#?}\nwas\n{:#?}",
                self.journal, before.journal
            ));
        }
        Ok(self.journal.len() - before.journal.len())
    }
}

impl Content {
    fn of(desk: &Desk) -> Result<Self, docket_desk::DeskError> {
        let store = desk.read();
        let (mut claims, mut after) = (Vec::new(), None);
        loop {
            let page = store.claims(
                &ClaimFilter::default(),
                ClaimOrder::default(),
                Page { after, limit: 0 },
            )?;
            let Some(last) = page.rows.last() else { break };
            after = Some(last.id);
            for row in &page.rows {
                claims.push(store.claim(row.id)?);
            }
        }
        let sources = store.sources(None)?.into_iter();
        let evidence = store.evidence_list(None)?.into_iter();
        Ok(Self {
            cases: store.cases()?,
            sources: sources.map(|row| store.source(row.id)).collect::<Result<_, _>>()?,
            claims,
            evidence: evidence.map(|row| store.evidence(row.id)).collect::<Result<_, _>>()?,
            persons: store.persons()?,
        })
    }

    /// Says where the two differ first.
    pub fn is(&self, other: &Self) -> Result<(), String> {
        if self == other {
            return Ok(());
        }
        let (mine, its) = (format!("{self:#?}"), format!("{other:#?}"));
        let lines: Vec<_> = mine.lines().collect();
        let at = lines.iter().zip(its.lines()).take_while(|(a, b)| *a == b).count();
        Err(format!(
            "the content is another. After\n{}\nthere is\n{}\nand should be\n{}",
            lines[at.saturating_sub(8)..at].join("\n"),
            lines[at..].iter().take(8).copied().collect::<Vec<_>>().join("\n"),
            its.lines().skip(at).take(8).collect::<Vec<_>>().join("\n"),
        ))
    }
}

/// Opens the library again, as the next person does, and looks for whatever should not be.
pub fn sound(docket: &Docket) -> Result<State, String> {
    let mut verify = docket.program();
    let output = within(verify.args(["--json", "verify"]))?;
    let found: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    if output.status.code() != Some(0) || found["damage"] != json!([]) {
        return Err(format!("verify says: {}", shown(&output)));
    }
    let left = left_behind(docket)?;
    if !left.is_empty() {
        return Err(format!("left behind: {left:?}"));
    }
    State::of(&docket.library())
}

/// Files in the library that no row names, and reports that are not whole.
fn left_behind(docket: &Docket) -> Result<Vec<PathBuf>, String> {
    let told = |error: io::Error| format!("the folder can't be read: {error}");
    let library = docket.library();
    // Before it is opened here, which would clear up as well.
    let mut left = files_below(&library).map_err(told)?;
    let desk = Desk::open(&library).map_err(|error| error.to_string())?;
    let kept: Vec<PathBuf> = desk
        .read()
        .kept_files()
        .map_err(|error| error.to_string())?
        .iter()
        .map(|file| file.sha256.to_string())
        .map(|name| Path::new("evidence").join(&name[..2]).join(name))
        .collect();
    drop(desk);
    let expected = |path: &Path| {
        let name = path.to_string_lossy();
        if let Some(of_backups) = name.strip_prefix("backups/") {
            // What a killed backup leaves has a name of its own, and goes with the next.
            return matches!(of_backups, "backup.lock" | "new.part" | "evidence/new.part")
                || of_backups.starts_with("new.part-")
                || is_backup(path, &library)
                || kept.iter().any(|it| library.join("backups").join(it) == library.join(path));
        }
        // A repair keeps what was damaged.
        name.starts_with("damaged/") || OWN.contains(&&*name) || kept.iter().any(|it| it == path)
    };
    left.retain(|path| !expected(path.strip_prefix(&library).unwrap_or(path)));
    let reports = docket.place("reports");
    if reports.exists() {
        let written = files_below(&reports).map_err(told)?;
        left.extend(written.into_iter().filter(|path| !is_passing(path) && !is_whole(path)));
    }
    Ok(left)
}

/// What Docket has in a library besides evidence and backups.
const OWN: [&str; 5] =
    ["docket.db", "docket.head", "docket.lock", "docket.open", "evidence/incoming/lock"];

/// Whether it is a backup's database, and whole: only those have such names.
fn is_backup(path: &Path, library: &Path) -> bool {
    let is_database = path.extension().is_some_and(|ending| ending == "db");
    is_database
        && Store::open_backup(&library.join(path))
            .and_then(|store| store.check_backup(|_, _| std::ops::ControlFlow::Continue(())))
            .is_ok()
}

/// Whether it has a name that nobody takes for a report's.
fn is_passing(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') && name.ends_with(".part")
}

/// Whether the file ends as its kind does.
fn is_whole(path: &Path) -> bool {
    let bytes = fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => text.trim_end().ends_with("</html>"),
        Some("pdf") => text.trim_end().ends_with("%%EOF"),
        Some("jsonld") => serde_json::from_slice::<Value>(&bytes).is_ok(),
        _ => text.ends_with('\n'),
    }
}

pub fn files_below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(files_below(&path)?) } else { files.push(path) }
    }
    Ok(files)
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Runs a command, which must come to an end by itself.
pub fn within(command: &mut Command) -> Result<Output, String> {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begun.elapsed() > PATIENCE {
            child.kill().unwrap();
            child.wait().unwrap();
            return Err(format!("it hangs: {:?}", arguments(command)));
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(child.wait_with_output().unwrap())
}

/// What a process left with and said, for a message.
pub fn shown(output: &Output) -> String {
    format!(
        "{}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn arguments(command: &Command) -> Vec<OsString> {
    command.get_args().map(ToOwned::to_owned).collect()
}
