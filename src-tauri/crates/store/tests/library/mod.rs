//! A library in a temporary folder, and what is in it, for the tests of the store.

#![allow(dead_code, missing_docs, clippy::unwrap_used)]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use docket_domain::{
    Action, Case, CaseId, Claim, ClaimId, ClaimOrder, Evidence, EvidenceDetails, EvidenceId,
    EvidenceKind, Finding, FindingId, Gap, Source, SourceDetails, SourceId, Stance,
};
use docket_store::{ClaimFilter, Moment, Outcome, Store, StoreError};
use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

/// Progress that breaks nothing off.
pub fn go_on(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub struct Library {
    pub dir: Dir,
    pub store: Store,
    now: DateTime<Utc>,
}

/// A folder that goes with the library, or one that is somebody else's.
pub enum Dir {
    Own(TempDir),
    Other(PathBuf),
}

impl Dir {
    pub fn path(&self) -> &Path {
        match self {
            Self::Own(dir) => dir.path(),
            Self::Other(dir) => dir,
        }
    }
}

impl Library {
    pub fn new() -> Self {
        Self::of(Dir::Own(tempfile::tempdir().unwrap()))
    }

    pub fn at(dir: PathBuf) -> Self {
        Self::of(Dir::Other(dir))
    }

    fn of(dir: Dir) -> Self {
        let store = Store::open(&dir.path().join("docket.db")).unwrap();
        let now = DateTime::parse_from_rfc3339("2026-01-12T09:00:00Z").unwrap().to_utc();
        Self { dir, store, now }
    }

    pub fn path(&self) -> PathBuf {
        self.dir.path().join("docket.db")
    }

    pub fn reopen(&mut self) {
        self.store = Store::open(&self.path()).unwrap();
    }

    pub fn apply(&mut self, action: &Action) -> Result<Outcome, StoreError> {
        self.now += TimeDelta::milliseconds(10);
        self.store.apply(action, Moment { by: "Roya", device: "test", at: self.now })
    }

    pub fn undo(&mut self) -> bool {
        let next = self.store.undo_state().unwrap().undo;
        next.map(|next| self.apply(&Action::Undo { entry: next.entry }).unwrap()).is_some()
    }

    pub fn redo(&mut self) -> bool {
        let next = self.store.undo_state().unwrap().redo;
        next.map(|next| self.apply(&Action::Undo { entry: next.entry }).unwrap()).is_some()
    }

    /// What the library says.
    pub fn content(&self) -> Vec<String> {
        content_of(&self.path()).unwrap()
    }
}

/// Every row of every domain table and of what is derived from them, and every word of the search
/// indexes with its place.
pub fn content_of(path: &Path) -> Result<Vec<String>, rusqlite::Error> {
    let mut queries: Vec<String> = ["claim_facts", "claim_lists", "list_counts"]
        .map(|table| format!("SELECT '{table}', * FROM {table}"))
        .into();
    queries.extend(["claim", "source", "evidence", "finding"].map(|kind| {
        format!(
            "SELECT term, col, offset, kind, id FROM search_{kind}_words
             LEFT JOIN search_keys ON key = doc"
        )
    }));
    let mut lines = rows_of(path)?;
    lines.extend(lines_of(path, &queries)?);
    lines.sort();
    Ok(lines)
}

/// What of this breaks a rule that every action keeps to: done needs a verdict, what is joined is of one
/// case, and what each claim lacks is counted as the domain says.
pub fn broken_rules(library: &Library) -> Vec<String> {
    let queries = [
        "SELECT 'done', id FROM claims WHERE stage = 'done' AND id NOT IN (SELECT claim_id FROM verdicts)",
        "SELECT 'finding', findings.id FROM findings JOIN claims ON claims.id = claim_id
         JOIN evidence ON evidence.id = evidence_id WHERE claims.case_id <> evidence.case_id",
        "SELECT 'appearance', appearances.id FROM appearances JOIN claims ON claims.id = claim_id
         JOIN sources ON sources.id = source_id WHERE claims.case_id <> sources.case_id",
    ];
    let mut broken = lines_of(&library.path(), &queries.map(str::to_owned)).unwrap();
    for gap in Gap::ALL {
        let words = format!("gap:{}", gap.as_str().replace('_', "-"));
        let filter = ClaimFilter { words, ..ClaimFilter::default() };
        let order = ClaimOrder::default();
        let found = library.store.claim_ids(&filter, order).unwrap();
        let all = library.store.claim_ids(&ClaimFilter::default(), order).unwrap();
        let lacking = |id: &ClaimId| library.store.claim(*id).unwrap().gaps.contains(gap);
        let expected: Vec<ClaimId> = all.into_iter().filter(lacking).collect();
        if found != expected {
            broken.push(format!("{gap}: {found:?} for {expected:?}"));
        }
        let counted = library.store.claim_count(&filter).unwrap() as usize;
        if counted != expected.len() {
            broken.push(format!("{gap}: {counted} counted of {}", expected.len()));
        }
    }
    broken
}

/// Every row of every domain table.
pub fn rows_of(path: &Path) -> Result<Vec<String>, rusqlite::Error> {
    const TABLES: [&str; 11] = [
        "cases",
        "persons",
        "sources",
        "claims",
        "claim_tags",
        "appearances",
        "relations",
        "verdicts",
        "evidence",
        "findings",
        "views",
    ];
    let mut lines =
        lines_of(path, &TABLES.map(|table| format!("SELECT '{table}', * FROM {table}")))?;
    lines.sort();
    Ok(lines)
}

/// What the queries answer, a line for each row.
pub fn lines_of(path: &Path, queries: &[String]) -> Result<Vec<String>, rusqlite::Error> {
    let conn = Connection::open(path)?;
    let mut lines = Vec::new();
    for query in queries {
        let mut all = conn.prepare(query)?;
        let columns = all.column_count();
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            let values: Vec<_> =
                (0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect();
            lines.push(values.join("|"));
        }
    }
    Ok(lines)
}

/// The database for whoever wants to change it behind Docket's back: without the triggers that guard
/// it, or that ask for functions which only Docket has.
pub fn unguarded(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    let triggers: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for name in triggers {
        conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    conn
}

/// The n-th id of a test, whatever it is the id of.
pub fn id<T: From<Uuid>>(n: u128) -> T {
    Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + n).into()
}

pub fn add_case(n: u128) -> Action {
    let case = Case { title: format!("Case {n}"), ..Case::default() };
    Action::AddCase { id: id::<CaseId>(n), case }
}

pub fn add_claim(n: u128, case: u128, wording: &str) -> Action {
    Action::AddClaim { id: id::<ClaimId>(n), claim: Claim::new(id(case), wording) }
}

pub fn add_source(n: u128, case: u128, text: &str) -> Action {
    Action::AddSource {
        id: id::<SourceId>(n),
        source: Source {
            case: id(case),
            details: SourceDetails { title: format!("Source {n}"), ..SourceDetails::default() },
            text: text.into(),
            file: None,
        },
    }
}

pub fn attach(n: u128, case: u128, text: &str) -> Action {
    Action::AttachEvidence {
        id: id::<EvidenceId>(n),
        evidence: Evidence {
            case: id(case),
            kind: EvidenceKind::Note,
            details: EvidenceDetails { title: format!("Note {n}"), ..EvidenceDetails::default() },
            file: None,
            text: text.into(),
        },
    }
}

pub fn find(n: u128, claim: u128, evidence: u128, stance: Stance, note: &str) -> Action {
    Action::AddFinding {
        id: id::<FindingId>(n),
        finding: Finding {
            claim: id(claim),
            evidence: id(evidence),
            passage: None,
            stance,
            note: note.into(),
            note_confidential: false,
        },
    }
}
