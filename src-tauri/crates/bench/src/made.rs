//! Making a library through the one door, and keeping it for the next time.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Instant;

use docket_desk::domain::{Action, Batch, CaseId, EvidenceDetails, Stage};
use docket_desk::{Attachment, Desk, Moment};
use serde::{Deserialize, Serialize};

use crate::Result;
use crate::invent::{BLOCK, EDITION, Inventor};
use crate::plain;

const SEED: u64 = 0x0d0c_ce75;

/// Who knows what a library of so many claims holds.
pub fn inventor(claims: u32) -> Inventor {
    Inventor::new(claims, SEED)
}

const BY: &str = "Bench";
const DEVICE: &str = "bench";

/// How many files are attached in one change.
const FILES: usize = 250;

/// A made library and what it was made of.
#[derive(Debug)]
pub struct Made {
    pub folder: PathBuf,
    pub inventor: Inventor,
    pub told: Told,
}

/// What is known of a made library, beside it in `made.json`. A library of which this says something
/// else than would be said today is made anew.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Told {
    edition: u32,
    format: i64,
    claims: u32,
    pub findings: u64,
    pub exhibits: u32,
    pub files: u64,
    pub actions: u64,
    pub seconds: f64,
}

/// The moment of everything that is done about the claim of that number. All of it is done within hours,
/// so that what is measured is not a backup for each day.
pub fn moment(number: u32) -> Moment<'static> {
    let at = Inventor::at(0) + chrono::TimeDelta::milliseconds(10 * i64::from(number));
    Moment { by: BY, device: DEVICE, at }
}

/// The moment of what the measurements change: after everything that was made.
pub fn now() -> Moment<'static> {
    Moment { by: BY, device: DEVICE, at: chrono::Utc::now().fixed_offset() }
}

impl Made {
    pub fn texts(&self) -> PathBuf {
        self.folder.join("texts.tsv")
    }

    pub fn library(&self) -> PathBuf {
        self.folder.join("library")
    }

    pub fn database(&self) -> PathBuf {
        self.library().join("docket.db")
    }

    /// The library of so many claims below `under`: the one that is there, if it would be made the
    /// same today, or a new one.
    pub fn get(under: &Path, claims: u32, anew: bool) -> Result<Self> {
        let inventor = inventor(claims);
        let folder = under.join(claims.to_string());
        let format = newest_format(under)?;
        let there = fs::read(folder.join("made.json"))
            .ok()
            .and_then(|told| serde_json::from_slice::<Told>(&told).ok())
            .filter(|told| told.edition == EDITION && told.format == format && !anew);
        if let Some(told) = there {
            return Ok(Self { folder, inventor, told });
        }
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        let mut made = Self {
            folder,
            inventor,
            told: Told {
                edition: EDITION,
                format,
                claims,
                findings: 0,
                exhibits: 0,
                files: 0,
                actions: 0,
                seconds: 0.0,
            },
        };
        made.make()?;
        fs::write(made.folder.join("made.json"), serde_json::to_vec_pretty(&made.told)?)?;
        Ok(made)
    }

    fn make(&mut self) -> Result<()> {
        println!(
            "Making a library of {} claims in {}",
            self.inventor.claims,
            self.folder.display()
        );
        let mut texts = BufWriter::new(File::create(self.texts())?);
        let desk = Desk::open(&self.library())?;
        let begun = Instant::now();
        self.apply(&desk, self.inventor.beginning(), 0)?;
        let files = self.attach_files(&desk, &mut texts)?;
        let (mut last, mut actions) = (Instant::now(), self.told.actions);
        let blocks = self.inventor.claims / BLOCK;
        for block in 0..blocks {
            let batch = self.block(block, &files, &mut texts)?;
            self.apply(&desk, batch, block * BLOCK)?;
            if (block + 1) % (blocks / 10).max(1) == 0 {
                let (now, done) = (Instant::now(), self.told.actions - actions);
                println!(
                    "  {:>9} claims, {:>9} findings: {:.1} ms for 1,000 actions",
                    (block + 1) * BLOCK,
                    self.told.findings,
                    (now - last).as_secs_f64() * 1e6 / done as f64,
                );
                (last, actions) = (now, self.told.actions);
            }
        }
        texts.flush()?;
        self.told.seconds = begun.elapsed().as_secs_f64();
        Ok(())
    }

    fn apply(&mut self, desk: &Desk, actions: Vec<Action>, number: u32) -> Result<()> {
        self.told.actions += actions.len() as u64;
        desk.apply(&Action::Batch { what: Batch::Together, actions }, moment(number))?;
        Ok(())
    }

    /// Captures the exhibits that are files, and says which exhibits they became.
    fn attach_files(
        &mut self,
        desk: &Desk,
        texts: &mut impl Write,
    ) -> Result<HashMap<u32, docket_desk::domain::EvidenceId>> {
        let passing = self.folder.join("passing");
        let mut by_case: HashMap<CaseId, Vec<u32>> = HashMap::new();
        for number in (0..self.inventor.claims / 10).filter(|number| Inventor::is_file(*number)) {
            let case = self.inventor.case_id(Inventor::case_of(number));
            by_case.entry(case).or_default().push(number);
        }
        let mut files = HashMap::new();
        for (case, numbers) in by_case {
            for some in numbers.chunks(FILES) {
                fs::create_dir_all(&passing)?;
                let mut paths = Vec::new();
                for number in some {
                    let text = self.inventor.file_text(*number);
                    let path = passing.join(format!("{number}.txt"));
                    fs::write(&path, &text)?;
                    line(texts, "evidence", &format!("{number}.txt"), &text)?;
                    paths.push(path);
                }
                let about = Attachment {
                    details: EvidenceDetails::default(),
                    ..Attachment::new(case, None)
                };
                let first = some.first().copied().unwrap_or_default() * 10;
                let done = desk.evidence_attach(&paths, &about, moment(first), |_, _, _| {
                    ControlFlow::Continue(())
                })?;
                files.extend(some.iter().copied().zip(done.value.evidence));
                self.told.actions += some.len() as u64;
                fs::remove_dir_all(&passing)?;
            }
        }
        self.told.files = files.len() as u64;
        self.told.exhibits = self.inventor.claims / 10;
        Ok(files)
    }

    /// Everything of a block, and its texts.
    fn block(
        &mut self,
        block: u32,
        files: &HashMap<u32, docket_desk::domain::EvidenceId>,
        texts: &mut impl Write,
    ) -> Result<Vec<Action>> {
        let inventor = &self.inventor;
        let numbers = block * BLOCK..(block + 1) * BLOCK;
        let mut actions = Vec::new();
        let exhibits = numbers.start / 10..numbers.end / 10;
        for number in exhibits.filter(|number| !Inventor::is_file(*number)) {
            let evidence = inventor.exhibit(number);
            line(texts, "evidence", &evidence.details.title, &evidence.text)?;
            actions.push(Action::AttachEvidence { id: inventor.exhibit_id(number), evidence });
        }
        let mut stages: HashMap<Stage, Vec<_>> = HashMap::new();
        let mut tags: HashMap<String, Vec<_>> = HashMap::new();
        let mut verdicts = Vec::new();
        for number in numbers.clone() {
            let made = inventor.claim(number);
            let reason = made.verdict.as_ref().map_or("", |verdict| &verdict.rationale);
            let body = [&*made.claim.translation, &made.claim.place, &made.claim.note, reason];
            line(texts, "claim", &made.claim.wording, &body.join(" "))?;
            if made.stage != Stage::default() {
                stages.entry(made.stage).or_default().push(made.id);
            }
            for tag in made.tags {
                tags.entry(tag).or_default().push(made.id);
            }
            verdicts.extend(
                made.verdict.map(|verdict| Action::SetVerdict { claims: vec![made.id], verdict }),
            );
            actions.push(Action::AddClaim { id: made.id, claim: made.claim });
        }
        actions.extend(verdicts);
        // In an order of their own: a map's differs from one time to the next.
        for stage in Stage::ALL {
            let claims = stages.remove(stage);
            actions.extend(claims.map(|claims| Action::SetStage { claims, stage: *stage }));
        }
        let mut tags: Vec<_> = tags.into_iter().collect();
        tags.sort();
        actions.extend(tags.into_iter().map(|(tag, claims)| Action::TagClaims { claims, tag }));
        for action in inventor.sources(block) {
            if let Action::AddSource { source, .. } = &action {
                line(texts, "source", &source.details.title, &source.text)?;
            }
            actions.push(action);
        }
        let exhibit_of =
            |number| files.get(&number).copied().unwrap_or_else(|| inventor.exhibit_id(number));
        for number in numbers {
            for action in inventor.findings(number, exhibit_of) {
                if let Action::AddFinding { finding, .. } = &action {
                    line(texts, "finding", "", &finding.note)?;
                    self.told.findings += 1;
                }
                actions.push(action);
            }
        }
        Ok(actions)
    }
}

/// The same texts for those who know no libraries: a line for each thing.
fn line(texts: &mut impl Write, kind: &str, head: &str, body: &str) -> std::io::Result<()> {
    let body = body.replace(['\n', '\t'], " ");
    writeln!(texts, "{kind}\t{head}\t{body}")
}

/// The format that a library made today has.
fn newest_format(under: &Path) -> Result<i64> {
    let empty = under.join("empty");
    if empty.exists() {
        fs::remove_dir_all(&empty)?;
    }
    drop(Desk::open(&empty)?);
    let format = plain::format(&empty.join("docket.db"))?;
    fs::remove_dir_all(&empty)?;
    Ok(format)
}
