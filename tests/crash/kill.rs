//! `kill -9` at any moment of the real program's life, over and over.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::process::{Child, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::docket::Docket;
use crate::seed;
use crate::state::{Content, State, copy_folder, shown, sound};
use crate::work::{self, Now, Plan, WORK, Work};

/// Kills when nobody asked for a number.
const FEW: u64 = 60;

/// A library serves for so many rounds, so that all stay small.
const ROUNDS: u64 = 40;

#[test]
fn killed_at_any_moment_nothing_acknowledged_is_lost_and_nothing_is_half_there() {
    let (seed, chance) = seed::chance();
    let mut torture = Torture::new(chance);
    let wanted = seed::torture().unwrap_or(FEW);
    let begun = Instant::now();
    for round in 0_u64.. {
        if torture.tally.killed() >= wanted {
            break;
        }
        if round % ROUNDS == ROUNDS - 1 {
            torture.anew();
        }
        torture.round(round).unwrap_or_else(|wrong| {
            panic!("TORTURE_SEED={seed} TORTURE={wanted}, in round {round}:\n{wrong}")
        });
    }
    println!("TORTURE_SEED={seed}, {} s\n{}", begun.elapsed().as_secs(), torture.tally);
}

/// The library at hand and what is known of it.
struct Torture {
    chance: fastrand::Rng,
    docket: Docket,
    state: State,
    line: Line,
    /// How long each work takes when nobody disturbs it.
    usual: BTreeMap<&'static str, Duration>,
    tally: Tally,
}

/// The contents that undo and redo walk along, where they are known, and where they are.
struct Line {
    known: Vec<Option<Content>>,
    at: usize,
}

impl Line {
    fn to(&mut self, content: Content) {
        self.known.truncate(self.at + 1);
        self.known.push(Some(content));
        self.at += 1;
    }

    /// Several changes came, in an order that nobody knows.
    fn lost(&mut self, content: Content) {
        *self = Self { known: vec![Some(content)], at: 0 };
    }

    fn back(&self) -> Option<&Content> {
        self.known.get(self.at.checked_sub(1)?)?.as_ref()
    }

    fn forth(&self) -> Option<&Content> {
        self.known.get(self.at + 1)?.as_ref()
    }
}

/// One command and what became of it.
struct Run {
    name: &'static str,
    plan: Plan,
    child: Child,
    begun: Instant,
    killed_after: Option<Duration>,
}

impl Torture {
    fn new(chance: fastrand::Rng) -> Self {
        let docket = Docket::new();
        work::begin(&docket);
        let state = State::of(&docket.library()).unwrap();
        let line = Line { known: vec![Some(state.content.clone())], at: 0 };
        let (usual, tally) = (BTreeMap::new(), Tally::default());
        Self { chance, docket, state, line, usual, tally }
    }

    /// Goes on in another library.
    fn anew(&mut self) {
        let new = Self::new(self.chance.fork());
        let Self { usual, tally, .. } = std::mem::replace(self, new);
        (self.usual, self.tally) = (usual, tally);
    }

    /// One command, or several at once, and what is there afterwards.
    fn round(&mut self, round: u64) -> Result<(), String> {
        if round % 12 == 11 {
            return self.open_the_first_format();
        }
        let several = self.chance.usize(..4) == 0;
        // What was just done is often taken back, and done again.
        let turning = !several && self.chance.usize(..3) == 0;
        let works: Vec<&Work> = WORK
            .iter()
            .filter(|work| !several || !work.alone)
            .filter(|work| !turning || ["undo", "redo"].contains(&work.name))
            .collect();
        let mut runs = Vec::new();
        for _ in 0..if several { self.chance.usize(2..=3) } else { 1 } {
            let work = *self.chance.choice(&works).expect("there is always something to do");
            let Some(plan) = self.plan(work) else { continue };
            // Now and then one is left in peace, which also tells how long it takes.
            let usual = self.usual.get(work.name).copied();
            let peace = self.chance.usize(..8) == 0;
            let killed_after =
                usual.filter(|_| !peace).map(|usual| usual.mul_f64(1.2 * self.chance.f64()));
            runs.push(self.start(work.name, plan, killed_after));
        }
        let names: Vec<_> = runs.iter().map(|run| run.name).collect();
        let told: Vec<_> = runs.iter().map(|run| format!("{:?}", run.plan.arguments)).collect();
        self.judge(runs).map_err(|wrong| {
            let told: String = told.join("\n").chars().take(2_000).collect();
            format!("after {names:?}: {wrong}\nThe commands were\n{told}")
        })
    }

    fn plan(&mut self, work: &Work) -> Option<Plan> {
        (work.plan)(&mut Now {
            docket: &self.docket,
            content: &self.state.content,
            back: self.line.back(),
            forth: self.line.forth(),
            chance: &mut self.chance,
        })
    }

    fn start(&self, name: &'static str, plan: Plan, killed_after: Option<Duration>) -> Run {
        let mut command = self.docket.program();
        command.arg("--json").args(&plan.arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        Run { name, plan, begun: Instant::now(), child: command.spawn().unwrap(), killed_after }
    }

    /// Sees the runs to their ends, and compares what is there with what they said.
    fn judge(&mut self, mut runs: Vec<Run>) -> Result<(), String> {
        runs.sort_by_key(|run| run.killed_after.unwrap_or(Duration::MAX));
        let alone = runs.len() == 1;
        let mut ended = Vec::new();
        for run in runs {
            ended.push(self.end(run, alone));
        }
        let state = sound(&self.docket)?;
        let added = state.entries_since(&self.state)?;
        let (mut came, mut names) = (0, Vec::new());
        for (name, plan, ended, said) in &ended {
            let there = (plan.there)(&state.content, said.as_ref());
            names.push(*name);
            match ended {
                Ended::Finished | Ended::KilledAfterItSaid if !there => {
                    return Err(format!("“{name}” was acknowledged and is not there: {said:?}"));
                }
                Ended::Refused(answer) if alone || !answer.contains("\"busy\"") => {
                    return Err(format!("“{name}” was refused: {answer}"));
                }
                Ended::Refused(answer) if there => {
                    return Err(format!("“{name}” is there but was refused: {answer}"));
                }
                _ => {}
            }
            came += if there { plan.entries } else { 0 };
            self.tally.count(name, ended, there && plan.entries > 0);
        }
        if added != came {
            let new = &state.journal[self.state.journal.len()..];
            return Err(format!(
                "{came} changes are whole, but the journal has {added} more: {new:#?}"
            ));
        }
        if added == 0 {
            state.content.is(&self.state.content)?;
        } else if alone && names == ["undo"] {
            self.line.at -= 1;
        } else if alone && names == ["redo"] {
            self.line.at += 1;
        } else if added == 1 {
            self.line.to(state.content.clone());
        } else {
            self.line.lost(state.content.clone());
        }
        self.state = state;
        Ok(())
    }

    fn end(&mut self, mut run: Run, alone: bool) -> (&'static str, Plan, Ended, Option<Value>) {
        if let Some(after) = run.killed_after {
            std::thread::sleep(after.saturating_sub(run.begun.elapsed()));
            run.child.kill().unwrap();
        }
        let output = run.child.wait_with_output().unwrap();
        let said = serde_json::from_slice(&output.stdout).ok();
        let ended = Ended::of(&output, said.is_some());
        if alone && run.killed_after.is_none() && matches!(ended, Ended::Finished) {
            let took = run.begun.elapsed();
            let usual = self.usual.entry(run.name).or_insert(took);
            *usual = (*usual * 3 + took) / 4;
        }
        (run.name, run.plan, ended, said)
    }

    /// A library of the first format, killed while it is opened, several times in a row.
    fn open_the_first_format(&mut self) -> Result<(), String> {
        const NAME: &str = "first format";
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format-1");
        let untouched = Docket::new();
        copy_folder(&fixture, &untouched.library());
        let expected = State::of(&untouched.library())?;
        let docket = Docket::new();
        copy_folder(&fixture, &docket.library());
        for _ in 0..3 {
            let begun = Instant::now();
            let mut command = docket.program();
            command.args(["--json", "case", "list"]).stdout(Stdio::piped()).stderr(Stdio::piped());
            let mut child = command.spawn().unwrap();
            let usual = self.usual.get(NAME).copied();
            if let Some(usual) = usual {
                std::thread::sleep(usual.mul_f64(1.2 * self.chance.f64()));
                child.kill().unwrap();
            }
            let output = child.wait_with_output().unwrap();
            let ended = Ended::of(&output, !output.stdout.is_empty());
            if let Ended::Refused(answer) = &ended {
                return Err(format!("the first format is not opened: {answer}"));
            }
            if usual.is_none() {
                self.usual.insert(NAME, begun.elapsed());
            }
            self.tally.count(NAME, &ended, false);
        }
        let state = sound(&docket)?;
        if state.journal != expected.journal {
            return Err(format!("the first format's journal is another: {:#?}", state.journal));
        }
        state.content.is(&expected.content)
    }
}

/// What became of a process.
enum Ended {
    /// It did what it should before it could be killed.
    Finished,
    Killed,
    KilledAfterItSaid,
    /// With what it said.
    Refused(String),
}

impl Ended {
    fn of(output: &Output, said: bool) -> Self {
        match output.status.code() {
            Some(0) => Self::Finished,
            Some(_) => Self::Refused(shown(output)),
            None if said => Self::KilledAfterItSaid,
            None => Self::Killed,
        }
    }
}

/// What happened to each kind of work, for the table.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, Row>);

#[derive(Default, Clone, Copy)]
struct Row {
    started: u64,
    finished: u64,
    refused: u64,
    killed: u64,
    whole: u64,
    acknowledged: u64,
}

impl Tally {
    fn count(&mut self, name: &'static str, ended: &Ended, there: bool) {
        let row = self.0.entry(name).or_default();
        row.started += 1;
        match ended {
            Ended::Finished => row.finished += 1,
            Ended::Refused(_) => row.refused += 1,
            Ended::Killed => {
                row.killed += 1;
                row.whole += u64::from(there);
            }
            Ended::KilledAfterItSaid => {
                row.killed += 1;
                row.acknowledged += 1;
            }
        }
    }

    fn killed(&self) -> u64 {
        self.0.values().map(|row| row.killed).sum()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut total = Row::default();
        writeln!(
            f,
            "{:<22}{:>9}{:>10}{:>9}{:>9}{:>16}{:>22}",
            "",
            "started",
            "finished",
            "refused",
            "killed",
            "of those, told",
            "of those, whole there"
        )?;
        let mut line = |name: &str, row: Row| {
            writeln!(
                f,
                "{name:<22}{:>9}{:>10}{:>9}{:>9}{:>16}{:>22}",
                row.started, row.finished, row.refused, row.killed, row.acknowledged, row.whole
            )
        };
        for (name, row) in &self.0 {
            line(name, *row)?;
            total.started += row.started;
            total.finished += row.finished;
            total.refused += row.refused;
            total.killed += row.killed;
            total.whole += row.whole;
            total.acknowledged += row.acknowledged;
        }
        line("all", total)
    }
}
