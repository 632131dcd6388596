//! What the desk promises: the sample case, reports that give nothing away, and files that stay what
//! they were.

#![allow(missing_docs, clippy::unwrap_used)]

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use chrono::DateTime;
use docket_desk::domain::{
    Action, Batch, Case, CaseId, Claim, ClaimId, EvidenceDetails, EvidenceKind, Person, PersonId,
    SourceDetails, Stance, Verdict, VerdictWord,
};
use docket_desk::{
    AppearsIn, Attachment, ClaimDraft, Desk, DeskError, EvidenceDraft, FindingDraft, IntoCase,
    Moment, ReportFormat, ReportRequest, ReportScope, WindowFolder, WindowPlace, WithheldKind,
    restore, until,
};
use tempfile::TempDir;

const FORMATS: [ReportFormat; 4] =
    [ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Csv, ReportFormat::ClaimReview];

fn now() -> Moment<'static> {
    let at = DateTime::parse_from_rfc3339("2026-01-14T10:30:00+03:30").unwrap();
    Moment { by: "Roya", device: "test", at }
}

fn go_on(_: &str, _: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn library() -> (TempDir, Desk) {
    let dir = tempfile::tempdir().unwrap();
    let desk = Desk::open(&dir.path().join("library")).unwrap();
    (dir, desk)
}

fn case(desk: &Desk) -> CaseId {
    let case = Case { title: "Iran protests".into(), ..Case::default() };
    desk.case_add(case, now()).unwrap().value
}

fn claim(desk: &Desk, case: CaseId, wording: &str, by: &str) -> ClaimId {
    let draft = ClaimDraft {
        claim: Claim::new(case, wording),
        claimant_name: by.into(),
        appears_in: None,
        tags: vec!["talks".into()],
    };
    desk.claim_add(draft, now()).unwrap().value
}

fn of_case(case: CaseId) -> ReportRequest {
    ReportRequest {
        scope: ReportScope::Case { case },
        organisation: "The Desk".into(),
        language: String::new(),
    }
}

fn export(desk: &Desk, request: &ReportRequest, folder: &Path) -> Result<Vec<PathBuf>, DeskError> {
    let written = desk.report_export(request, &FORMATS, folder, now(), go_on)?;
    // Nothing that a reader would stumble over, such as letters that no shipped font has.
    assert!(written.iter().all(|file| file.warnings.is_empty()), "{written:#?}");
    Ok(written.into_iter().map(|file| PathBuf::from(file.path)).collect())
}

fn intact(desk: &Desk) {
    let verified = desk.verify(go_on).unwrap();
    assert_eq!(verified.damage, []);
}

fn attach(
    desk: &Desk,
    case: CaseId,
    path: &Path,
    finding: Option<&FindingDraft>,
) -> docket_desk::Attached {
    let attachment = Attachment::new(case, finding.cloned());
    desk.evidence_attach(&[path.to_owned()], &attachment, now(), go_on).unwrap().value
}

fn held_against(claim: ClaimId, stance: Stance) -> FindingDraft {
    FindingDraft {
        claim,
        stance,
        note: String::new(),
        note_confidential: false,
        selection: None,
        quote: None,
    }
}

#[test]
fn the_sample_case_is_brought_in_once_and_as_one_change() {
    let (_dir, desk) = library();
    let sample = desk.sample_open(now()).unwrap().value;
    assert_eq!(desk.sample_open(now()).unwrap().value, sample);
    let rows = desk.read().cases().unwrap();
    assert!(rows.len() == 1 && rows[0].case.sample && rows[0].id == sample);
    let verdicts = rows[0].verdicts;
    assert!(verdicts.confirmed > 0 && verdicts.denied > 0 && verdicts.unverified > 0);
    assert!(verdicts.none > 0 && rows[0].evidence >= 10);
    let hits = desk.search("reached out to negotiate", None).unwrap().hits;
    assert!(hits.iter().any(|hit| hit.title == "Iran reached out to negotiate"), "{hits:#?}");
    intact(&desk);
    desk.undo(now()).unwrap();
    assert!(desk.read().cases().unwrap().is_empty());
    desk.redo(now()).unwrap();
    assert_eq!(desk.read().cases().unwrap(), rows);
    intact(&desk);
}

#[test]
fn the_sample_is_reported_in_every_format_without_what_it_withholds() {
    let (dir, desk) = library();
    let sample = desk.sample_open(now()).unwrap().value;
    let withheld: Vec<String> = {
        let store = desk.read();
        let persons = store.persons().unwrap().into_iter().map(|row| row.person);
        let exhibits =
            store.evidence_list(Some(sample)).unwrap().into_iter().map(|row| row.details);
        persons
            .filter(|person| person.confidential)
            .map(|person| person.name)
            .chain(exhibits.filter(|details| details.confidential).map(|details| details.title))
            .collect()
    };
    assert!(withheld.len() >= 2, "{withheld:?}");
    let written = export(&desk, &of_case(sample), &dir.path().join("reports")).unwrap();
    assert_eq!(written.len(), 4);
    for path in &written {
        let bytes = fs::read(path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(&*dir.path().to_string_lossy()), "a path of the laptop: {path:?}");
        for secret in &withheld {
            assert!(!text.contains(secret.as_str()), "{secret} in {path:?}");
        }
    }
    // A second time, nothing is overwritten.
    let again = export(&desk, &of_case(sample), &dir.path().join("reports")).unwrap();
    assert!(again.iter().all(|path| !written.contains(path)));
}

#[test]
fn a_confidential_name_in_somebodys_words_stops_the_report() {
    let (dir, desk) = library();
    let case = case(&desk);
    let claim = claim(&desk, case, "Talks were offered", "");
    let draft = EvidenceDraft {
        case,
        kind: EvidenceKind::Note,
        details: EvidenceDetails { title: "A call".into(), ..EvidenceDetails::default() },
        collector_name: String::new(),
        text: "Heard from Parisa Sample at the ministry.".into(),
        finding: Some(held_against(claim, Stance::Supports)),
    };
    desk.evidence_add(draft, now()).unwrap();
    assert!(export(&desk, &of_case(case), dir.path()).is_ok());
    let person = Person {
        name: "Parisa Sample".into(),
        confidential: true,
        withheld_because: "She could lose her post".into(),
        ..Person::default()
    };
    let action =
        docket_desk::domain::Action::AddPerson { id: uuid::Uuid::from_u128(7).into(), person };
    desk.apply(&action, now()).unwrap();
    let folder = dir.path().join("never");
    let error = export(&desk, &of_case(case), &folder).unwrap_err();
    assert_eq!(error.code(), "would_leak");
    assert!(error.to_string().contains("exhibits"), "{error}");
    assert!(!folder.exists());
}

#[test]
fn what_a_report_withholds_and_what_stands_in_its_way_is_told_before_it_is_written() {
    let (_dir, desk) = library();
    let case = case(&desk);
    let other = claim(&desk, case, "The talks were secret", "");
    let asked = claim(&desk, case, "Talks were offered", "Parisa Sample");
    let id = desk.read().persons().unwrap()[0].id;
    let person = Person {
        name: "Parisa Sample".into(),
        confidential: true,
        withheld_because: "She could lose her post".into(),
        ..Person::default()
    };
    desk.apply(&docket_desk::domain::Action::EditPerson { id, person }, now()).unwrap();
    let details = EvidenceDetails {
        title: "A call".into(),
        confidential: true,
        withheld_because: "Its number tells who called".into(),
        ..EvidenceDetails::default()
    };
    let note = |details: &EvidenceDetails, text: &str| EvidenceDraft {
        case,
        kind: EvidenceKind::Note,
        details: details.clone(),
        collector_name: String::new(),
        text: text.into(),
        finding: Some(FindingDraft {
            note: "She whispered.".into(),
            note_confidential: true,
            ..held_against(asked, Stance::Supports)
        }),
    };
    let call = desk.evidence_add(note(&details, "Parisa Sample called."), now()).unwrap().value;
    let open = EvidenceDetails { title: "Minutes".into(), ..EvidenceDetails::default() };
    let minutes = desk
        .evidence_add(note(&open, "Present: Parisa Sample, and two others."), now())
        .unwrap()
        .value;

    let outline = desk.report_outline(&of_case(case), now()).unwrap();
    assert_eq!((outline.claims, outline.withheld_total), (2, 4));
    let mut told: Vec<_> = outline
        .withheld
        .iter()
        .map(|one| (one.kind, one.title.as_str(), one.reason.as_str(), one.claim, one.evidence))
        .collect();
    // Exhibits that come within one moment have no order of their own.
    told.sort_by_key(|&(_, title, _, claim, _)| (title, claim.is_some()));
    assert_eq!(
        told,
        [
            (WithheldKind::Exhibit, "A call", "Its number tells who called", None, Some(call)),
            (WithheldKind::Note, "A call", "", Some(asked), Some(call)),
            (WithheldKind::Note, "Minutes", "", Some(asked), Some(minutes)),
            (WithheldKind::Person, "Parisa Sample", "She could lose her post", Some(asked), None),
        ]
    );
    // What stands in the exhibit that is withheld stays behind with it.
    assert_eq!(outline.leaks.len(), 1);
    assert_eq!(outline.leaks[0].evidence, Some(minutes));
    assert_eq!(outline.leaks[0].text, "Present: Parisa Sample, and two others.");

    let only = ReportScope::Claims { claims: vec![other] };
    let request =
        ReportRequest { scope: only, organisation: String::new(), language: String::new() };
    let outline = desk.report_outline(&request, now()).unwrap();
    assert_eq!((outline.claims, outline.withheld.len(), outline.leaks.len()), (1, 0, 0));
}

#[test]
fn a_claim_comes_with_its_claimant_and_its_place() {
    let (_dir, desk) = library();
    let case = case(&desk);
    let details = SourceDetails { language: "en".into(), ..SourceDetails::default() };
    let text = "A headline\n\n“They want to talk,” he said.".to_owned();
    let into = IntoCase::Existing { case };
    let source = desk.source_add(into, details, text, now()).unwrap().value.source;
    assert_eq!(desk.read().source(source).unwrap().row.details.title, "A headline");
    let place =
        |quote: &str| Some(AppearsIn { source, selection: None, quote: Some(quote.into()) });
    let draft = |quote: &str| ClaimDraft {
        claim: Claim::new(case, "They want to talk"),
        claimant_name: "A. Speaker".into(),
        appears_in: place(quote),
        tags: Vec::new(),
    };
    let before = desk.status().unwrap().head;
    let error = desk.claim_add(draft("They will talk"), now()).unwrap_err();
    assert_eq!(error.code(), "quote_not_found");
    assert_eq!(desk.status().unwrap().head, before, "nobody was added either");
    let one = desk.claim_add(draft("They want to talk"), now()).unwrap().value;
    let view = desk.read().claim(one).unwrap();
    assert_eq!(view.claimant.unwrap().name, "A. Speaker");
    assert_eq!(view.claim.language, "en");
    assert_eq!(view.appearances[0].passage.as_ref().unwrap().exact, "They want to talk");
    // The same claimant again is the same person.
    desk.claim_add(draft("They want"), now()).unwrap();
    assert_eq!(desk.read().persons().unwrap().len(), 1);
}

#[test]
fn of_two_people_of_one_name_the_one_who_said_it_stays() {
    let (_dir, desk) = library();
    let of = case(&desk);
    let namesakes = [PersonId::from(uuid::Uuid::from_u128(7)), uuid::Uuid::from_u128(8).into()];
    for id in namesakes {
        let person = Person { name: "Ali Rezaei".into(), ..Person::default() };
        desk.apply(&Action::AddPerson { id, person }, now()).unwrap();
    }
    for said_it in namesakes {
        let draft = ClaimDraft {
            claim: Claim { claimant: Some(said_it), ..Claim::new(of, "The road was open.") },
            claimant_name: "Ali Rezaei".into(),
            appears_in: None,
            tags: Vec::new(),
        };
        let id = desk.claim_add(draft, now()).unwrap().value;
        let claim = || desk.read().claim(id).unwrap().claim;
        assert_eq!(claim().claimant, Some(said_it));
        let edited = Claim { method: "Asked the police.".into(), ..claim() };
        desk.claim_edit(id, edited, " ali  rezaei", now()).unwrap();
        assert_eq!(
            (claim().claimant, claim().method.as_str()),
            (Some(said_it), "Asked the police.")
        );
        desk.claim_edit(id, claim(), "Roya", now()).unwrap();
        assert_ne!(claim().claimant, Some(said_it));
    }
    assert_eq!(desk.read().persons().unwrap().len(), 3);
}

#[test]
fn an_exhibit_keeps_its_bytes_and_can_be_undone_and_redone() {
    let (dir, desk) = library();
    let case = case(&desk);
    let claim = claim(&desk, case, "Talks were offered", "");
    let path = dir.path().join("statement.txt");
    fs::write(&path, "The ministry denies any offer of talks.\r\n").unwrap();
    let draft = FindingDraft {
        quote: Some("denies any offer".into()),
        ..held_against(claim, Stance::Refutes)
    };
    let attached = attach(&desk, case, &path, Some(&draft));
    assert!(attached.refused.is_empty());
    let exhibit = desk.read().evidence(attached.evidence[0]).unwrap();
    let file = exhibit.evidence.file.unwrap();
    fs::write(&path, "changed since").unwrap();
    let (bytes, _) = desk.file(file.sha256, 1_000).unwrap();
    assert_eq!(bytes, b"The ministry denies any offer of talks.\r\n");
    assert_eq!(desk.read().claim(claim).unwrap().findings.len(), 1);
    desk.undo(now()).unwrap();
    assert!(desk.read().claim(claim).unwrap().findings.is_empty());
    // Opened anew in between: the file of an undone exhibit is no leftover.
    let library = desk.dir().to_owned();
    drop(desk);
    let desk = Desk::open(&library).unwrap();
    desk.redo(now()).unwrap();
    assert_eq!(desk.read().claim(claim).unwrap().findings.len(), 1);
    intact(&desk);
}

#[test]
fn a_refused_file_keeps_no_other_out() {
    let (dir, desk) = library();
    let case = case(&desk);
    let good = dir.path().join("good.txt");
    fs::write(&good, "good").unwrap();
    let empty = dir.path().join("empty.txt");
    fs::write(&empty, "").unwrap();
    let paths = [empty, dir.path().join("gone.txt"), good, dir.path().to_owned()];
    let done =
        desk.evidence_attach(&paths, &Attachment::new(case, None), now(), go_on).unwrap().value;
    assert_eq!(done.evidence.len(), 1);
    let codes: Vec<_> = done.refused.iter().map(|one| one.error.code.as_str()).collect();
    assert_eq!(codes, ["is_empty", "vanished", "is_folder"]);
    intact(&desk);
}

#[test]
fn progress_goes_once_through_all_files_and_cancelling_anywhere_keeps_none() {
    let (dir, desk) = library();
    let case = case(&desk);
    let paths: Vec<_> = (1..=3)
        .map(|n| {
            let path = dir.path().join(format!("{n}.bin"));
            fs::write(&path, vec![n; 1 << 20]).unwrap();
            path
        })
        .collect();
    let attachment = Attachment::new(case, None);
    let mut told = Vec::new();
    for stop in 0.. {
        told.clear();
        let attached = desk.evidence_attach(&paths, &attachment, now(), |what, done, total| {
            told.push((done, what.to_owned(), total));
            if told.len() > stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if attached.is_ok() {
            break;
        }
        assert_eq!(attached.unwrap_err().code(), "cancelled");
        assert_eq!(desk.read().evidence_list(None).unwrap(), []);
        intact(&desk);
    }
    assert!(told.is_sorted(), "{told:?}");
    assert!(told.iter().all(|(_, _, total)| *total == 3 << 20));
    assert_eq!(told.last(), Some(&(3 << 20, "3.bin".to_owned(), 3 << 20)));
}

#[test]
fn a_change_that_is_stopped_is_not_there_and_the_next_is() {
    // Before the larger one a backup is made, which is stopped too.
    for count in [900, 2_000] {
        let (_dir, desk) = library();
        let of = case(&desk);
        let claims = (0..count).map(|n| Action::AddClaim {
            id: uuid::Uuid::from_u128(n).into(),
            claim: Claim::new(of, format!("claim {n}")),
        });
        let many = Action::Batch { what: Batch::Together, actions: claims.collect() };
        let before = desk.read().journal_head().unwrap();
        let stop = Arc::new(AtomicBool::new(true));
        let stopped = until(&stop, || desk.apply(&many, now()));
        assert_eq!(stopped.unwrap_err().code(), "cancelled");
        assert_eq!(desk.read().journal_head().unwrap(), before);
        assert_eq!(desk.backups().unwrap(), []);
        desk.apply(&many, now()).unwrap();
        assert_eq!(desk.read().journal_head().unwrap().entries, before.entries + 1);
        intact(&desk);
    }
}

#[test]
fn a_cancelled_export_leaves_no_report() {
    let (dir, desk) = library();
    let case = desk.sample_open(now()).unwrap().value;
    let request = ReportRequest {
        scope: ReportScope::Case { case },
        organisation: String::new(),
        language: String::new(),
    };
    let folder = dir.path().join("reports");
    for stop in 0..6 {
        let mut told = 0;
        let exported = desk.report_export(&request, &FORMATS[..3], &folder, now(), |_, _, _| {
            told += 1;
            if told > stop { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert_eq!(exported.unwrap_err().code(), "cancelled");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "after {stop}");
    }
}

#[test]
fn a_chosen_folder_is_opened_only_if_it_is_a_library_or_empty() {
    let (dir, desk) = library();
    assert!(Desk::open_chosen(desk.dir()).is_ok());
    let other = dir.path().join("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("letter.txt"), "Dear").unwrap();
    for not_one in [&other, &other.join("letter.txt"), &dir.path().join("gone")] {
        let refused = Desk::open_chosen(not_one).unwrap_err();
        assert_eq!(refused.code(), "not_a_library", "{}", not_one.display());
    }
    assert_eq!(fs::read_dir(&other).unwrap().count(), 1);
    assert!(!dir.path().join("gone").exists());
    fs::remove_file(other.join("letter.txt")).unwrap();
    assert!(Desk::open_chosen(&other).is_ok());
}

#[test]
fn what_the_window_keeps_is_neither_foreign_nor_in_a_backup() {
    let (dir, desk) = library();
    case(&desk);
    let window = WindowFolder::of(desk.dir());
    window.keep_draft("claim", Some("{}")).unwrap();
    window.keep_place(&WindowPlace::default()).unwrap();
    let verified = desk.verify(go_on).unwrap();
    assert_eq!((verified.damage, verified.foreign), (vec![], vec![]));
    let made = desk.back_up(None, now(), go_on).unwrap();
    let restored = restore(&made.backup.path, &dir.path().join("restored"), go_on).unwrap();
    assert_eq!(WindowFolder::of(&restored.path).drafts().unwrap(), []);
    assert_eq!(window.drafts().unwrap().len(), 1);
}

#[test]
fn what_is_cancelled_or_refused_leaves_no_file_behind() {
    let (dir, desk) = library();
    let case = case(&desk);
    let path = dir.path().join("big.bin");
    fs::write(&path, vec![7; 1 << 20]).unwrap();
    let kept = || desk.verify(go_on).unwrap().damage.len();
    let plain = Attachment::new(case, None);
    let stopped = desk.evidence_attach(std::slice::from_ref(&path), &plain, now(), |_, _, _| {
        ControlFlow::Break(())
    });
    assert_eq!(stopped.unwrap_err().code(), "cancelled");
    assert_eq!(kept(), 0);
    // Refused by the store only after the file was taken in.
    let unknown = held_against(uuid::Uuid::from_u128(9).into(), Stance::Supports);
    let held = Attachment {
        collector_name: "Somebody new".into(),
        ..Attachment::new(case, Some(unknown))
    };
    let refused = desk.evidence_attach(&[path], &held, now(), go_on);
    assert_eq!(refused.unwrap_err().code(), "not_found");
    assert_eq!(kept(), 0, "no stray file");
    assert!(desk.read().persons().unwrap().is_empty(), "nobody was added either");
}

#[test]
fn altered_and_missing_exhibits_are_named() {
    let (dir, desk) = library();
    let case = case(&desk);
    let path = dir.path().join("one.txt");
    fs::write(&path, "one").unwrap();
    attach(&desk, case, &path, None);
    let file = desk.read().evidence_list(None).unwrap()[0].file.clone().unwrap();
    let hex = file.sha256.to_string();
    let kept = desk.dir().join("evidence").join(&hex[..2]).join(&hex);
    fs::remove_file(&kept).unwrap();
    fs::write(&kept, "two").unwrap();
    let damage = desk.verify(go_on).unwrap().damage;
    assert_eq!(damage[0].code, "file_altered");
    assert!(damage[0].place.contains(&hex));
    fs::remove_file(&kept).unwrap();
    let damage = desk.verify(go_on).unwrap().damage;
    assert_eq!(damage[0].code, "file_missing");
}

#[test]
fn a_case_is_found_by_a_part_of_its_title() {
    let (_dir, desk) = library();
    let one = case(&desk);
    assert_eq!(desk.find_case("IRAN").unwrap(), one);
    assert_eq!(desk.find_case(&one.to_string()[..9]).unwrap(), one);
    case(&desk);
    assert_eq!(desk.find_case("iran").unwrap_err().code(), "ambiguous");
    assert_eq!(desk.find_case("flood").unwrap_err().code(), "not_found");
}

#[test]
fn a_library_can_be_moved() {
    let (dir, desk) = library();
    let case = case(&desk);
    let path = dir.path().join("one.txt");
    fs::write(&path, "one").unwrap();
    attach(&desk, case, &path, None);
    let claim = claim(&desk, case, "Talks were offered", "");
    let verdict = Verdict {
        word: VerdictWord::Confirmed,
        rationale: "Seen".into(),
        confidence: None,
        unknowns: String::new(),
    };
    desk.verdict_set(vec![claim], verdict, now()).unwrap();
    let from = desk.dir().to_owned();
    drop(desk);
    let to = dir.path().join("elsewhere");
    fs::rename(&from, &to).unwrap();
    let desk = Desk::open(&to).unwrap();
    intact(&desk);
    assert_eq!(
        desk.read().claim(claim).unwrap().verdict.unwrap().verdict.word,
        VerdictWord::Confirmed
    );
}

#[test]
fn a_document_and_its_new_case_come_in_together_or_not_at_all() {
    let (_dir, desk) = library();
    let into = |title: &str| IntoCase::New { title: title.into() };
    let wrong = SourceDetails { url: "example.org".into(), ..SourceDetails::default() };
    let refused = desk.source_add(into(""), wrong, "A headline".into(), now());
    assert_eq!(refused.unwrap_err().code(), "not_an_address");
    assert!(desk.read().cases().unwrap().is_empty());
    let plain = SourceDetails::default;
    desk.source_add(into(""), plain(), "A headline\n\nA text.".into(), now()).unwrap();
    desk.source_add(into("Floods"), plain(), "Another".into(), now()).unwrap();
    let titles: Vec<_> =
        desk.read().cases().unwrap().into_iter().map(|row| row.case.title).collect();
    assert_eq!(titles.len(), 2);
    assert!(titles.contains(&"A headline".into()) && titles.contains(&"Floods".into()));
    desk.undo(now()).unwrap();
    assert_eq!(desk.read().cases().unwrap().len(), 1);
    assert_eq!(desk.read().sources(None).unwrap().len(), 1);
}
