//! What a fact-checker would call obvious when searching: a library of short things in many scripts
//! (`quality/library`, a case in each file) and queries with what must come of them
//! (`quality/queries`).

#![allow(clippy::unwrap_used, clippy::panic)]

mod library;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use docket_domain::{
    Action, Case, CaseId, Claim, ClaimKind, Evidence, EvidenceDetails, EvidenceId, EvidenceKind,
    Finding, Passage, Person, PersonId, Source, SourceDetails, Stage, Stance, VagueDate, Verdict,
    VerdictWord,
};
use docket_store::{SearchHit, StoreError};
use library::{Library, id};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// One file of the library: a case, and what is in it by name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    title: String,
    #[serde(default)]
    summary: String,
    #[serde(default)]
    claim: BTreeMap<String, WrittenClaim>,
    #[serde(default)]
    source: BTreeMap<String, WrittenSource>,
    #[serde(default)]
    evidence: BTreeMap<String, WrittenEvidence>,
    #[serde(default)]
    finding: BTreeMap<String, WrittenFinding>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct WrittenClaim {
    kind: ClaimKind,
    wording: String,
    translation: String,
    claimant: String,
    role: String,
    date: Option<VagueDate>,
    place: String,
    why: String,
    method: String,
    reply: String,
    note: String,
    tags: Vec<String>,
    stage: Stage,
    verdict: Option<VerdictWord>,
    rationale: String,
    unknown: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct WrittenSource {
    title: String,
    author: String,
    publisher: String,
    url: String,
    date: Option<VagueDate>,
    note: String,
    text: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct WrittenEvidence {
    title: String,
    author: String,
    publisher: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFinding {
    claim: String,
    evidence: String,
    stance: Stance,
    #[serde(default)]
    note: String,
    #[serde(default)]
    quote: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QueryFile {
    query: Vec<Query>,
}

/// What is searched, and what must come of it. Things are named as `claim.name`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Query {
    /// Why it is there.
    label: String,
    /// The script it is written in.
    script: String,
    search: String,
    /// How many times over it is written.
    #[serde(default)]
    repeat: Option<usize>,
    /// The name of the case that is searched in; all of them otherwise.
    #[serde(default)]
    case: Option<String>,
    /// The best.
    #[serde(default)]
    first: Option<String>,
    /// Among the best three.
    #[serde(default)]
    top: Vec<String>,
    /// Found at any place.
    #[serde(default)]
    found: Vec<String>,
    /// Not found.
    #[serde(default)]
    not: Vec<String>,
    /// Exactly these, in any order.
    #[serde(default)]
    only: Option<Vec<String>>,
    /// Anything at all, as long as it is an answer.
    #[serde(default)]
    anything: bool,
}

impl Query {
    fn says_nothing(&self) -> bool {
        self.first.is_none()
            && self.only.is_none()
            && [&self.top, &self.found, &self.not].iter().all(|names| names.is_empty())
    }

    fn names(&self) -> impl Iterator<Item = &String> {
        let only = self.only.iter().flatten();
        self.first.iter().chain(&self.top).chain(&self.found).chain(&self.not).chain(only)
    }

    /// Whether the names, the best first, are what is expected.
    fn is_met(&self, got: &[&str]) -> bool {
        let has = |name: &String| got.contains(&name.as_str());
        let leading = &got[..got.len().min(3)];
        self.first.as_ref().is_none_or(|name| got.first() == Some(&name.as_str()))
            && self.top.iter().all(|name| leading.contains(&name.as_str()))
            && self.found.iter().all(has)
            && !self.not.iter().any(has)
            && self.only.as_ref().is_none_or(|only| {
                only.iter().map(String::as_str).collect::<BTreeSet<_>>()
                    == got.iter().copied().collect()
            })
    }

    /// What is expected, in words.
    fn expected(&self) -> String {
        let mut parts = Vec::new();
        if let Some(first) = &self.first {
            parts.push(format!("first {first}"));
        }
        for (what, names) in
            [("among three", &self.top), ("found", &self.found), ("not found", &self.not)]
        {
            if !names.is_empty() {
                parts.push(format!("{what} {}", names.join(", ")));
            }
        }
        match self.only.as_deref() {
            Some([]) => parts.push("nothing".into()),
            Some(only) => parts.push(format!("only {}", only.join(", "))),
            None => {}
        }
        if parts.is_empty() { "an answer".into() } else { parts.join("; ") }
    }
}

/// Every file of a folder beside this one, by its name.
fn read_all<T: DeserializeOwned>(folder: &str) -> BTreeMap<String, T> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quality").join(folder);
    let paths: BTreeSet<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let file = toml::from_str(&fs::read_to_string(&path).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (name, file)
        })
        .collect()
}

/// The library with everything in it, and what each thing is called.
struct Shelves {
    library: Library,
    last: u128,
    persons: HashMap<String, PersonId>,
    cases: HashMap<String, CaseId>,
    /// Name by id, and id by name.
    names: HashMap<String, String>,
    ids: HashMap<String, u128>,
}

impl Shelves {
    fn fill() -> Self {
        let mut shelves = Self {
            library: Library::new(),
            last: 0,
            persons: HashMap::new(),
            cases: HashMap::new(),
            names: HashMap::new(),
            ids: HashMap::new(),
        };
        for (name, file) in read_all::<CaseFile>("library") {
            shelves.add_case(name, file);
        }
        shelves
    }

    fn apply(&mut self, what: &str, action: &Action) {
        self.library.apply(action).unwrap_or_else(|error| panic!("{what}: {error}"));
    }

    fn next(&mut self) -> u128 {
        self.last += 1;
        self.last
    }

    /// A new id for a thing of that name.
    fn name(&mut self, kind: &str, name: &str) -> u128 {
        let (n, name) = (self.next(), format!("{kind}.{name}"));
        self.names.insert(id::<CaseId>(n).to_string(), name.clone());
        assert!(self.ids.insert(name.clone(), n).is_none(), "two things are called {name}");
        n
    }

    fn called(&self, name: &str) -> u128 {
        *self.ids.get(name).unwrap_or_else(|| panic!("nothing is called {name}"))
    }

    fn add_case(&mut self, name: String, file: CaseFile) {
        let case = id(self.next());
        self.cases.insert(name.clone(), case);
        let written = Case { title: file.title, summary: file.summary, sample: false };
        self.apply(&name, &Action::AddCase { id: case, case: written });
        for (name, claim) in file.claim {
            self.add_claim(case, &name, claim);
        }
        for (name, source) in file.source {
            let n = self.name("source", &name);
            let details = SourceDetails {
                title: source.title,
                author: source.author,
                publisher: source.publisher,
                url: source.url,
                date: source.date,
                note: source.note,
                ..SourceDetails::default()
            };
            let source = Source { case, details, text: source.text, file: None };
            self.apply(&name, &Action::AddSource { id: id(n), source });
        }
        let mut texts = HashMap::new();
        for (name, evidence) in file.evidence {
            let n = self.name("evidence", &name);
            texts.insert(name.clone(), evidence.text.clone());
            let details = EvidenceDetails {
                title: evidence.title,
                author: evidence.author,
                publisher: evidence.publisher,
                ..EvidenceDetails::default()
            };
            let kind = EvidenceKind::Note;
            let evidence = Evidence { case, kind, details, file: None, text: evidence.text };
            self.apply(&name, &Action::AttachEvidence { id: id(n), evidence });
        }
        for (name, finding) in file.finding {
            let n = self.name("finding", &name);
            let text = texts.get(&finding.evidence).map_or("", String::as_str);
            let finding = Finding {
                claim: id(self.called(&format!("claim.{}", finding.claim))),
                evidence: id::<EvidenceId>(self.called(&format!("evidence.{}", finding.evidence))),
                passage: (!finding.quote.is_empty()).then(|| {
                    let sha256 = docket_domain::Sha256::of(text.as_bytes());
                    Passage::quote(text, &finding.quote, sha256)
                        .unwrap_or_else(|error| panic!("{name}: {error}"))
                }),
                stance: finding.stance,
                note: finding.note,
                note_confidential: false,
            };
            self.apply(&name, &Action::AddFinding { id: id(n), finding });
        }
    }

    fn add_claim(&mut self, case: CaseId, name: &str, written: WrittenClaim) {
        let n = self.name("claim", name);
        let claimant =
            (!written.claimant.is_empty()).then(|| self.person(written.claimant.clone()));
        let claim = Claim {
            kind: written.kind,
            translation: written.translation,
            claimant,
            role: written.role,
            date: written.date,
            place: written.place,
            why_checked: written.why,
            method: written.method,
            right_of_reply: written.reply,
            note: written.note,
            ..Claim::new(case, written.wording)
        };
        self.apply(name, &Action::AddClaim { id: id(n), claim });
        for tag in written.tags {
            self.apply(name, &Action::TagClaims { claims: vec![id(n)], tag });
        }
        if let Some(word) = written.verdict {
            let verdict = Verdict {
                word,
                rationale: written.rationale,
                confidence: None,
                unknowns: written.unknown,
            };
            self.apply(name, &Action::SetVerdict { claims: vec![id(n)], verdict });
        }
        if written.stage != Stage::default() {
            let stage = Action::SetStage { claims: vec![id(n)], stage: written.stage };
            self.apply(name, &stage);
        }
    }

    /// A claimant is one person, however many claims he or she made.
    fn person(&mut self, name: String) -> PersonId {
        if let Some(known) = self.persons.get(&name) {
            return *known;
        }
        let new = id(self.next());
        let person = Person { name: name.clone(), ..Person::default() };
        self.apply(&name, &Action::AddPerson { id: new, person });
        self.persons.insert(name, new);
        new
    }

    fn search(&self, query: &Query) -> Result<Vec<SearchHit>, StoreError> {
        let case = query.case.as_ref().map(|case| self.cases[case]);
        let text = query.search.repeat(query.repeat.unwrap_or(1));
        Ok(self.library.store.search(&text, case)?.hits)
    }

    fn name_of(&self, hit: &SearchHit) -> &str {
        &self.names[&hit.id]
    }
}

#[test]
fn what_is_searched_is_found_and_the_obvious_comes_first() {
    let shelves = Shelves::fill();
    let mut scripts: BTreeMap<String, usize> = BTreeMap::new();
    let (mut asked, mut failed) = (0, 0);
    let mut table = String::new();
    for (file, queries) in read_all::<QueryFile>("queries") {
        for query in queries.query {
            for name in query.names() {
                shelves.called(name);
            }
            assert_eq!(
                query.says_nothing(),
                query.anything,
                "“{}” must either say what is expected or that anything is",
                query.label
            );
            let answer = shelves.search(&query);
            let hits = answer.as_deref().unwrap_or_default();
            let got: Vec<&str> = hits.iter().map(|hit| shelves.name_of(hit)).collect();
            asked += 1;
            *scripts.entry(query.script.clone()).or_default() += 1;
            if answer.is_ok() && query.is_met(&got) {
                continue;
            }
            failed += 1;
            let searched: String = query.search.chars().take(80).collect();
            let Query { label, script, .. } = &query;
            writeln!(table, "\n{file}: {label} ({script})").unwrap();
            writeln!(table, "    searched  {searched}").unwrap();
            writeln!(table, "    expected  {}", query.expected()).unwrap();
            match &answer {
                Ok(hits) => writeln!(table, "    got       {} hits", hits.len()).unwrap(),
                Err(error) => writeln!(table, "    got       an error: {error}").unwrap(),
            }
            for (hit, name) in hits.iter().zip(got).take(5) {
                writeln!(table, "              {name}: {}", hit.title).unwrap();
            }
        }
    }
    let counts: Vec<String> =
        scripts.iter().map(|(script, count)| format!("{script} {count}")).collect();
    println!(
        "{} of {asked} queries over {} things, in {} scripts: {}.",
        asked - failed,
        shelves.ids.len(),
        scripts.len(),
        counts.join(", ")
    );
    assert!(failed == 0, "{failed} of {asked} queries do not find what they should:\n{table}");
}
