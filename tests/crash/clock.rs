//! A clock that goes backwards, stands still, or is wrong by decades.

use std::ops::ControlFlow;

use docket_desk::domain::{Case, Claim, ClaimOrder, Verdict, VerdictWord};
use docket_desk::store::{ClaimFilter, Page};
use docket_desk::{ClaimDraft, Desk, Moment};
use tempfile::TempDir;

/// A battery that died, a computer set right, a night in which the hour comes twice.
const TIMES: [&str; 7] = [
    "2026-01-12T09:00:00+03:30",
    "2026-01-12T08:59:59+03:30",
    "1970-01-01T00:00:00+00:00",
    "1969-12-31T23:59:59+00:00",
    "1601-01-01T00:00:00+00:00",
    "2106-02-07T06:28:16+00:00",
    "2026-01-12T09:00:00+03:30",
];

fn at(time: &str) -> Moment<'_> {
    Moment { by: "Roya", device: "test", at: time.parse().unwrap() }
}

#[test]
fn changes_stand_in_the_order_in_which_they_were_made_whatever_the_clock_said() {
    let dir = TempDir::new().unwrap();
    let desk = Desk::open(dir.path()).unwrap();
    let case = Case { title: "Floods".into(), ..Case::default() };
    let case = desk.case_add(case, at(TIMES[0])).unwrap().value;
    let mut made = Vec::new();
    for (which, time) in TIMES.iter().enumerate() {
        let draft = ClaimDraft {
            claim: Claim::new(case, format!("claim {which}")),
            claimant_name: format!("Speaker {which}"),
            appears_in: None,
            tags: vec!["one".into()],
        };
        made.push(desk.claim_add(draft, at(time)).unwrap().value);
        let verdict = Verdict {
            word: VerdictWord::Unverified,
            rationale: format!("at {time}"),
            confidence: None,
            unknowns: "When".into(),
        };
        desk.verdict_set(vec![made[0]], verdict, at(time)).unwrap();
    }
    let journal = desk.journal(None, 100).unwrap();
    let numbers: Vec<u64> = journal.iter().rev().map(|row| row.seq).collect();
    assert_eq!(numbers, (1..=1 + 2 * TIMES.len() as u64).collect::<Vec<_>>());
    assert_eq!(journal[0].at, at(TIMES[6]).at.to_utc(), "the time is told as it was said to be");

    // Page by page, each claim is listed once.
    let (mut listed, mut after) = (Vec::new(), None);
    loop {
        let page = Page { after, limit: 2 };
        let page =
            desk.read().claims(&ClaimFilter::default(), ClaimOrder::default(), page).unwrap();
        let Some(last) = page.rows.last() else { break };
        after = Some(last.id);
        listed.extend(page.rows.iter().map(|row| row.id));
    }
    listed.sort();
    let mut all = made.clone();
    all.sort();
    assert_eq!(listed, all);

    // Undo takes back what was done last, not what is dated last; at a time before all of it.
    let first = || desk.read().claim(made[0]).unwrap().verdict.map(|given| given.verdict.rationale);
    for (which, time) in TIMES.iter().enumerate().rev() {
        assert_eq!(first(), Some(format!("at {time}")));
        desk.undo(at("1980-01-01T00:00:00+00:00")).unwrap();
        desk.undo(at("1979-01-01T00:00:00+00:00")).unwrap();
        assert!(which == 0 || desk.read().claim(made[which]).is_err());
    }
    assert!(desk.read().claim(made[0]).is_err());
    for _ in 0..2 * TIMES.len() {
        desk.redo(at("1978-01-01T00:00:00+00:00")).unwrap();
    }
    assert_eq!(first(), Some(format!("at {}", TIMES[6])));
    let verified = desk.verify(|_, _, _| ControlFlow::Continue(())).unwrap();
    assert_eq!(verified.damage, []);
}
