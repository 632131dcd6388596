//! A case over time: when its claims were made, its exhibits captured, its verdicts given.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use docket_domain::CaseId;
use rusqlite::{Connection, Row, params};

use crate::column::{id_or_none, require, word, word_or_none};
use crate::overview::counted;
use crate::{
    Happening, HappeningKind, Store, StoreError, Thing, Timeline, TimelineBar, TimelineUnit,
};

/// So many happenings are told one by one.
const TOLD: u32 = 200;

/// More bars than this can't be told from one another.
const BARS: i64 = 100;

/// The lists in which days are counted: see `claim_counts` in the schema.
const COUNTED: [(i64, HappeningKind); 3] =
    [(8, HappeningKind::Statement), (9, HappeningKind::Capture), (10, HappeningKind::Verdict)];

/// The day of a date or a moment as it is written, counted from 1970.
pub(crate) fn day_of(text: &str) -> i64 {
    let date = text.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
    date.map_or(0, |date| date.signed_duration_since(NaiveDate::default()).num_days())
}

fn date_of(day: i64) -> NaiveDate {
    let date = chrono::TimeDelta::try_days(day)
        .and_then(|days| NaiveDate::default().checked_add_signed(days));
    date.unwrap_or_default()
}

impl Store {
    /// What happened in a case from one day to another, or ever.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and when the database can't be read.
    pub fn timeline(
        &self,
        case: CaseId,
        from: Option<NaiveDate>,
        to: Option<NaiveDate>,
    ) -> Result<Timeline, StoreError> {
        let conn = &self.conn;
        require(conn, "cases", Thing::Case, case.0)?;
        let claims: u32 = counted(conn, 1, case)?.iter().map(|(_, n)| n).sum();
        let mut dated = 0;
        let mut days: Vec<(NaiveDate, HappeningKind, u32)> = Vec::new();
        for (list, kind) in COUNTED {
            for (day, n) in counted(conn, list, case)? {
                let day = date_of(day);
                if kind == HappeningKind::Statement {
                    dated += n;
                }
                if from.is_none_or(|from| from <= day) && to.is_none_or(|to| day <= to) {
                    days.push((day, kind, n));
                }
            }
        }
        let unit = unit(&days);
        let mut happenings = Vec::new();
        for (_, kind) in COUNTED {
            happenings.extend(of_kind(conn, case, kind, from, to)?);
        }
        happenings
            .sort_by(|a: &Happening, b| (a.from, a.kind, &a.when).cmp(&(b.from, b.kind, &b.when)));
        happenings.truncate(usize::try_from(TOLD).unwrap_or(usize::MAX));
        Ok(Timeline {
            unit,
            total: days.iter().map(|(_, _, n)| n).sum(),
            bars: bars(&days, unit),
            happenings,
            undated: claims.saturating_sub(dated),
        })
    }
}

/// The shortest unit of which few enough fit between the first and the last.
fn unit(days: &[(NaiveDate, HappeningKind, u32)]) -> TimelineUnit {
    let first = days.iter().map(|(day, ..)| *day).min().unwrap_or_default();
    let last = days.iter().map(|(day, ..)| *day).max().unwrap_or_default();
    if last.signed_duration_since(first).num_days() < BARS {
        return TimelineUnit::Day;
    }
    let months = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month());
    if months(last) - months(first) < BARS { TimelineUnit::Month } else { TimelineUnit::Year }
}

fn bars(days: &[(NaiveDate, HappeningKind, u32)], unit: TimelineUnit) -> Vec<TimelineBar> {
    let mut bars: BTreeMap<NaiveDate, TimelineBar> = BTreeMap::new();
    for (day, kind, n) in days {
        let start = match unit {
            TimelineUnit::Day => Some(*day),
            TimelineUnit::Month => day.with_day(1),
            TimelineUnit::Year => day.with_day(1).and_then(|day| day.with_month(1)),
        };
        let start = start.unwrap_or(*day);
        let bar = bars.entry(start).or_insert(TimelineBar {
            start,
            statements: 0,
            captures: 0,
            verdicts: 0,
        });
        match kind {
            HappeningKind::Statement => bar.statements += n,
            HappeningKind::Capture => bar.captures += n,
            HappeningKind::Verdict => bar.verdicts += n,
        }
    }
    bars.into_values().collect()
}

/// The first happenings of a kind.
fn of_kind(
    conn: &Connection,
    CaseId(case): CaseId,
    kind: HappeningKind,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<Vec<Happening>, StoreError> {
    let sql = match kind {
        HappeningKind::Statement => {
            "SELECT claims.id AS claim, NULL AS evidence, claims.date_from AS first,
                    claims.date_to AS last, date_text AS said, claims.wording AS title, NULL AS word
             FROM claim_facts f INDEXED BY claims_by_date JOIN claims ON claims.id = f.claim_id
             WHERE f.case_id = ? AND f.date_from >= ? AND f.date_from < ?
             ORDER BY f.date_from, f.key LIMIT ?"
        }
        HappeningKind::Capture => {
            "SELECT NULL AS claim, id AS evidence, substr(captured_at, 1, 10) AS first,
                    substr(captured_at, 1, 10) AS last, captured_at AS said, title, NULL AS word
             FROM evidence INDEXED BY evidence_captured
             WHERE case_id = ? AND captured_at >= ? AND captured_at < ?
             ORDER BY captured_at, id LIMIT ?"
        }
        HappeningKind::Verdict => {
            "SELECT claims.id AS claim, NULL AS evidence, substr(at, 1, 10) AS first,
                    substr(at, 1, 10) AS last, at AS said, claims.wording AS title, word
             FROM claim_facts f INDEXED BY claims_by_verdict_at
             JOIN claims ON claims.id = f.claim_id JOIN verdicts ON verdicts.claim_id = claims.id
             WHERE f.case_id = ? AND f.verdict_at >= ? AND f.verdict_at < ?
             ORDER BY f.verdict_at, f.key LIMIT ?"
        }
    };
    let from = from.map_or_else(String::new, |from| from.to_string());
    // No time of a day comes after the next day's name; and nothing after that of the last.
    let to = to.and_then(|to| to.succ_opt()).map_or_else(|| "~".to_owned(), |to| to.to_string());
    let mut all = conn.prepare_cached(sql)?;
    let rows = all.query_map(params![case, from, to, TOLD], |row| happening(row, kind))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn happening(row: &Row<'_>, kind: HappeningKind) -> Result<Happening, rusqlite::Error> {
    Ok(Happening {
        kind,
        from: word(row, "first")?,
        to: word(row, "last")?,
        when: row.get("said")?,
        claim: id_or_none(row, "claim")?,
        evidence: id_or_none(row, "evidence")?,
        title: row.get("title")?,
        verdict: word_or_none(row, "word")?,
    })
}
