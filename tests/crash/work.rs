//! What people do with Docket, as commands. A line in [`WORK`] and a function below make one more:
//! both the kills and the faults take it up.

use std::ffi::OsString;
use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use docket_desk::domain::{Case, Claim, Sha256};
use docket_desk::store::Store;
use docket_desk::{Attachment, ClaimDraft, Desk, DeskError, Moment, backups_folder, backups_in};
use serde_json::Value;

use crate::args;
use crate::docket::Docket;
use crate::state::Content;

/// Something that can be done.
pub struct Work {
    pub name: &'static str,
    pub plan: fn(&mut Now<'_>) -> Option<Plan>,
    /// Whether it is done while nobody else writes: whether it is there could not be told otherwise.
    pub alone: bool,
}

const fn together(name: &'static str, plan: fn(&mut Now<'_>) -> Option<Plan>) -> Work {
    Work { name, plan, alone: false }
}

const fn alone(name: &'static str, plan: fn(&mut Now<'_>) -> Option<Plan>) -> Work {
    Work { name, plan, alone: true }
}

pub const WORK: &[Work] = &[
    together("case add", case_add),
    together("claim add", claim_add),
    alone("claim edit", claim_edit),
    alone("claim stage", claim_stage),
    together("claim tag", claim_tag),
    together("evidence attach", attach),
    together("evidence attach two", attach_two),
    together("evidence note", note),
    together("source add", source_add),
    alone("verdict set", verdict_set),
    alone("verdict clear", verdict_clear),
    alone("case remove", case_remove),
    alone("sample", sample),
    alone("undo", undo),
    alone("redo", redo),
    alone("report", report),
    together("backup", backup),
    alone("restore", restore),
    alone("compact", compact),
    alone("repair", repair),
];

pub fn work(name: &str) -> &'static Work {
    WORK.iter().find(|work| work.name == name).unwrap_or_else(|| panic!("no such work: {name}"))
}

/// What there is to work with.
pub struct Now<'a> {
    pub docket: &'a Docket,
    pub content: &'a Content,
    /// What undo and redo should bring back, where that is known.
    pub back: Option<&'a Content>,
    pub forth: Option<&'a Content>,
    pub chance: &'a mut fastrand::Rng,
}

/// A command, and how to tell whether it was done.
pub struct Plan {
    pub arguments: Vec<OsString>,
    /// How many entries it leaves in the journal.
    pub entries: usize,
    pub there: There,
}

/// Whether all of it is there, given what the command said, if it got as far as saying something.
/// Where nothing of it was there before, anything between is half a change.
type There = Box<dyn Fn(&Content, Option<&Value>) -> bool>;

impl Plan {
    fn change<const N: usize>(
        arguments: [OsString; N],
        there: impl Fn(&Content, Option<&Value>) -> bool + 'static,
    ) -> Option<Self> {
        Some(Self { arguments: arguments.into(), entries: 1, there: Box::new(there) })
    }
}

impl Now<'_> {
    /// A word that nothing else has.
    fn mark(&mut self) -> String {
        format!("mark {:016x}", self.chance.u64(..))
    }

    fn case(&mut self) -> Option<String> {
        Some(self.chance.choice(&self.content.cases)?.id.to_string())
    }

    fn claim(&mut self) -> Option<String> {
        Some(self.chance.choice(&self.content.claims)?.id.to_string())
    }

    /// A file to bring in: small or large, and often one that was there before.
    fn file(&mut self) -> (PathBuf, Sha256) {
        const SIZES: [usize; 5] = [1, 700, 70_000, 1 << 20, 5 << 20];
        let which = self.chance.usize(..SIZES.len() * 2);
        let path = self.docket.place(&format!("exhibit-{which}.bin"));
        let size = SIZES[which % SIZES.len()];
        let bytes: Vec<u8> = (0..size).map(|at| (at * 31 / 7 + which) as u8).collect();
        // Not written again: another process may be reading it.
        if !path.exists() {
            fs::write(&path, &bytes).unwrap();
        }
        (path, Sha256::of(&bytes))
    }
}

/// A library with something in it: two cases, a bulk of claims, exhibits.
pub fn begin(docket: &Docket) {
    docket.does(["settings", "set", "--organisation", "The Evening Paper"]);
    let desk = Desk::open(&docket.library()).unwrap();
    let at = "2026-01-12T09:00:00+03:30".parse().unwrap();
    let moment = Moment { by: "Roya Karimi", device: "test", at };
    for title in ["Iran protests", "Floods"] {
        let case = Case { title: title.to_owned(), ..Case::default() };
        let case = desk.case_add(case, moment).unwrap().value;
        for which in 0..12 {
            let draft = ClaimDraft {
                claim: Claim::new(case, format!("{title}: claim {which}")),
                claimant_name: "A. Speaker".into(),
                appears_in: None,
                tags: vec!["first".into()],
            };
            desk.claim_add(draft, moment).unwrap();
        }
        let file = docket.file("statement.txt", format!("What was said of {title}\n"));
        let quietly = |_: &str, _, _| std::ops::ControlFlow::Continue(());
        desk.evidence_attach(&[file], &Attachment::new(case, None), moment, quietly).unwrap();
    }
}

fn case_add(now: &mut Now<'_>) -> Option<Plan> {
    let title = now.mark();
    Plan::change(args!["case", "add", &title, "--summary", &title], move |content, _| {
        content.cases.iter().any(|row| row.case.title == title && row.case.summary == title)
    })
}

/// With somebody new and two tags: several changes in one.
fn claim_add(now: &mut Now<'_>) -> Option<Plan> {
    let (case, mark) = (now.case()?, now.mark());
    let arguments = args![
        "claim", "add", &mark, "--case", case, "--by", &mark, "--tag", "one", "--tag", "two",
    ];
    Plan::change(arguments, move |content, said| {
        content.claims.iter().any(|claim| {
            claim.claim.wording == mark
                && claim.tags == ["one", "two"]
                && claim.claimant.as_ref().is_some_and(|person| person.name == mark)
                && said.is_none_or(|said| said["id"] == claim.id.to_string())
        })
    })
}

fn claim_edit(now: &mut Now<'_>) -> Option<Plan> {
    let (claim, mark) = (now.claim()?, now.mark());
    let arguments = args!["claim", "edit", claim, "--wording", &mark, "--reply", &mark];
    Plan::change(arguments, move |content, _| {
        let edited = |claim: &Claim| claim.wording == mark && claim.right_of_reply == mark;
        content.claims.iter().any(|claim| edited(&claim.claim))
    })
}

/// Many claims at once, to the stage after the first one's.
fn claim_stage(now: &mut Now<'_>) -> Option<Plan> {
    let first = now.content.claims.first()?.stage.to_string();
    let stage = if first == "review" { "checking" } else { "review" };
    let ids: Vec<String> = now.content.claims.iter().map(|claim| claim.id.to_string()).collect();
    let arguments = ["claim", "stage", stage].into_iter().map(OsString::from);
    let arguments = arguments.chain(ids.iter().map(OsString::from)).collect();
    let there: There = Box::new(move |content, _| {
        content
            .claims
            .iter()
            .filter(|claim| ids.contains(&claim.id.to_string()))
            .all(|claim| claim.stage.to_string() == stage)
    });
    Some(Plan { arguments, entries: 1, there })
}

fn claim_tag(now: &mut Now<'_>) -> Option<Plan> {
    let tag = now.mark();
    let ids: Vec<String> = now.content.claims.iter().map(|claim| claim.id.to_string()).collect();
    now.content.claims.first()?;
    let arguments = ["claim", "tag", &tag].into_iter().map(OsString::from);
    let arguments = arguments.chain(ids.iter().map(OsString::from)).collect();
    let there: There = Box::new(move |content, _| {
        content
            .claims
            .iter()
            .filter(|claim| ids.contains(&claim.id.to_string()))
            .all(|claim| claim.tags.contains(&tag))
    });
    Some(Plan { arguments, entries: 1, there })
}

fn attach(now: &mut Now<'_>) -> Option<Plan> {
    let (claim, title, (path, sha256)) = (now.claim()?, now.mark(), now.file());
    let arguments = args![
        "evidence", "attach", path, "--title", &title, "--claim", claim, "--stance", "refutes",
    ];
    Plan::change(arguments, move |content, _| {
        content.evidence.iter().any(|exhibit| {
            exhibit.evidence.details.title == title
                && exhibit.evidence.file.as_ref().is_some_and(|file| file.sha256 == sha256)
                && exhibit.findings.len() == 1
        })
    })
}

fn attach_two(now: &mut Now<'_>) -> Option<Plan> {
    let (case, title) = (now.case()?, now.mark());
    let ((one, first), (two, second)) = (now.file(), now.file());
    let arguments = args!["evidence", "attach", one, two, "--case", case, "--title", &title];
    Plan::change(arguments, move |content, said| {
        let files: Vec<_> = content
            .evidence
            .iter()
            .filter(|exhibit| exhibit.evidence.details.title == title)
            .filter_map(|exhibit| Some(exhibit.evidence.file.as_ref()?.sha256))
            .collect();
        // One that can't be taken in does not keep the other out, and is told of.
        let refused = said.and_then(|said| said["refused"].as_array()).map_or(0, Vec::len);
        !files.is_empty()
            && files.len() == 2 - refused
            && files.iter().all(|sha256| *sha256 == first || *sha256 == second)
            && (refused > 0 || files.contains(&first) && files.contains(&second))
    })
}

fn note(now: &mut Now<'_>) -> Option<Plan> {
    let (case, mark) = (now.case()?, now.mark());
    Plan::change(args!["evidence", "note", &mark, "--title", &mark, "--case", case], move |c, _| {
        c.evidence
            .iter()
            .any(|exhibit| exhibit.evidence.details.title == mark && exhibit.evidence.text == mark)
    })
}

fn source_add(now: &mut Now<'_>) -> Option<Plan> {
    let (case, mark) = (now.case()?, now.mark());
    let text = format!("{mark}\n\n{}", "They want to talk, he said. ".repeat(200));
    let file = now.docket.file(&format!("{mark}.txt"), &text);
    Plan::change(
        args!["source", "add", file, "--title", &mark, "--case", case],
        move |content, _| {
            let whole = text.trim_end();
            let mut sources = content.sources.iter();
            sources.any(|it| it.row.details.title == mark && it.text.trim_end() == whole)
        },
    )
}

fn verdict_set(now: &mut Now<'_>) -> Option<Plan> {
    let (claim, why) = (now.claim()?, now.mark());
    let arguments =
        args!["verdict", "set", &claim, "unverified", "--because", &why, "--unknown", &why];
    Plan::change(arguments, move |content, _| {
        content.claims.iter().any(|it| {
            let given = it.verdict.as_ref().map(|given| &given.verdict);
            given.is_some_and(|given| given.rationale == why && given.unknowns == why)
        })
    })
}

fn verdict_clear(now: &mut Now<'_>) -> Option<Plan> {
    let claim = now.content.claims.iter().find(|claim| claim.verdict.is_some())?.id.to_string();
    Plan::change(args!["verdict", "clear", &claim], move |content, _| {
        content.claims.iter().any(|it| it.id.to_string() == claim && it.verdict.is_none())
    })
}

/// With all that belongs to it.
fn case_remove(now: &mut Now<'_>) -> Option<Plan> {
    let case = now.case()?;
    Plan::change(args!["case", "remove", &case], move |content, _| {
        content.cases.iter().all(|row| row.id.to_string() != case)
            && content.claims.iter().all(|claim| claim.claim.case.to_string() != case)
            && content.evidence.iter().all(|exhibit| exhibit.evidence.case.to_string() != case)
            && content.sources.iter().all(|source| source.row.case.to_string() != case)
    })
}

fn sample(now: &mut Now<'_>) -> Option<Plan> {
    if now.content.cases.iter().any(|row| row.case.sample) {
        return None;
    }
    Plan::change(args!["sample"], |content, _| {
        let sample = content.cases.iter().find(|row| row.case.sample);
        sample.is_some_and(|row| row.evidence >= 10 && row.verdicts.unverified > 0)
    })
}

fn undo(now: &mut Now<'_>) -> Option<Plan> {
    let back = now.back?.clone();
    Plan::change(args!["undo"], move |content, _| *content == back)
}

fn redo(now: &mut Now<'_>) -> Option<Plan> {
    let forth = now.forth?.clone();
    Plan::change(args!["redo"], move |content, _| *content == forth)
}

/// Into one folder, again and again.
fn report(now: &mut Now<'_>) -> Option<Plan> {
    let claim = now.content.claims.first()?;
    let arguments = args![
        "report",
        "--case",
        claim.claim.case.to_string(),
        "--format",
        "html,pdf,csv,claimreview",
        "--out",
        now.docket.place("reports"),
    ];
    let there: There = Box::new(|_, said| {
        let written = said.and_then(Value::as_array);
        written.is_none_or(|files| {
            files.iter().all(|file| {
                let bytes = fs::read(file["path"].as_str().unwrap()).unwrap_or_default();
                file["sha256"] == Sha256::of(&bytes).to_string()
            })
        })
    });
    Some(Plan { arguments: arguments.into(), entries: 0, there })
}

/// What is acknowledged is a whole backup.
fn backup(now: &mut Now<'_>) -> Option<Plan> {
    now.content.cases.first()?;
    let there: There = Box::new(|_, said| {
        said.is_none_or(|said| {
            let path = said["backup"]["path"].as_str().unwrap();
            Store::open_backup(path.as_ref())
                .is_ok_and(|copy| copy.check_backup(|_, _| ControlFlow::Continue(())).is_ok())
        })
    });
    Some(Plan { arguments: args!["backup"].into(), entries: 0, there })
}

/// The newest backup to a new place, which is a sound library once that is acknowledged.
fn restore(now: &mut Now<'_>) -> Option<Plan> {
    let newest = backups_in(&backups_folder(&now.docket.library())).ok()?.into_iter().next()?;
    let place = now.docket.place(&now.mark());
    let restored = place.clone();
    let there: There = Box::new(move |_, said| {
        let is_sound = || {
            let desk = Desk::open(&restored)?;
            Ok::<_, DeskError>(desk.verify(|_, _, _| ControlFlow::Continue(()))?.damage.is_empty())
        };
        said.is_none() || is_sound().unwrap_or(false)
    });
    Some(Plan { arguments: args!["restore", newest.name, place].into(), entries: 0, there })
}

fn compact(_: &mut Now<'_>) -> Option<Plan> {
    Some(Plan { arguments: args!["compact"].into(), entries: 0, there: Box::new(|_, _| true) })
}

/// Of a library that is sound: it is looked through and left as it is.
fn repair(_: &mut Now<'_>) -> Option<Plan> {
    Some(Plan { arguments: args!["repair"].into(), entries: 0, there: Box::new(|_, _| true) })
}
