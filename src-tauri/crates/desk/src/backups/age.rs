//! Which backups stay as they grow old, and when the next is due.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use super::Backup;

/// All that are no older than this stay, and the newest may be as old before another is due.
const A_DAY: TimeDelta = TimeDelta::hours(24);

/// For so long a backup will do before much is brought in.
const AN_HOUR: TimeDelta = TimeDelta::hours(1);

/// For so long the newest of each day stays; after that, the newest of each month.
const DAILY: TimeDelta = TimeDelta::days(30);

/// Those of the backups made at `stamps` that stay: all of the last 24 hours, the newest of each day
/// for 30 days, the newest of each month for ever. Days and months are those of UTC. What bears a
/// later date than `now` was made under another clock, and stays.
pub(super) fn kept(stamps: &[DateTime<Utc>], now: DateTime<Utc>) -> BTreeSet<DateTime<Utc>> {
    let (mut of_day, mut of_month) = (BTreeMap::new(), BTreeMap::new());
    let mut kept = BTreeSet::new();
    let stamps: BTreeSet<DateTime<Utc>> = stamps.iter().copied().collect();
    // From the oldest on, so that the newest of a day or month is what is left.
    for at in stamps {
        of_month.insert((at.year(), at.month()), at);
        if now - at <= DAILY {
            of_day.insert(at.date_naive(), at);
        }
        if now - at <= A_DAY {
            kept.insert(at);
        }
    }
    kept.extend(of_day.into_values());
    kept.extend(of_month.into_values());
    kept
}

/// Whether a backup is due of a library whose journal has `entries` entries: no backup has all of
/// them, and none is of about this time.
pub(super) fn is_due(backups: &[Backup], entries: u64, now: DateTime<Utc>) -> bool {
    is_due_after(A_DAY, backups, entries, now)
}

/// Whether one is due before much is brought in at once. What is brought in in several goes needs no
/// backup before each: they would take longer than all else.
pub(super) fn is_due_before_much(backups: &[Backup], entries: u64, now: DateTime<Utc>) -> bool {
    is_due_after(AN_HOUR, backups, entries, now)
}

/// One of a distant future says nothing: a clock was wrong. Nor does one without files of evidence.
fn is_due_after(age: TimeDelta, backups: &[Backup], entries: u64, now: DateTime<Utc>) -> bool {
    let will_do = |one: &Backup| one.entries == entries || (now - one.at).abs() < age;
    let mut whole = backups.iter().filter(|one| one.reason.has_files());
    entries > 0 && !whole.any(will_do)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::BackupReason;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn stay(stamps: &[&str], now: &str) -> Vec<String> {
        let stamps: Vec<_> = stamps.iter().map(|text| at(text)).collect();
        kept(&stamps, at(now))
            .into_iter()
            .map(|one| one.format("%y-%m-%d %H").to_string())
            .collect()
    }

    #[test]
    fn hours_then_days_then_months() {
        let stamps = [
            "2025-10-03T08:00:00Z",
            "2025-10-29T08:00:00Z",
            "2025-11-02T08:00:00Z",
            "2026-01-02T08:00:00Z",
            "2026-01-02T17:00:00Z",
            "2026-01-10T08:00:00Z",
            "2026-01-11T10:00:00Z",
            "2026-01-11T17:00:00Z",
            "2026-01-12T08:00:00Z",
        ];
        assert_eq!(
            stay(&stamps, "2026-01-12T09:00:00Z"),
            [
                "25-10-29 08",
                "25-11-02 08",
                "26-01-02 17",
                "26-01-10 08",
                "26-01-11 10",
                "26-01-11 17",
                "26-01-12 08",
            ]
        );
    }

    #[test]
    fn a_clock_that_was_wrong_costs_nothing() {
        let stamps = ["2026-01-12T08:00:00Z", "2031-05-01T08:00:00Z", "2031-05-01T09:00:00Z"];
        assert_eq!(stay(&stamps, "2026-01-12T09:00:00Z").len(), 3);
        // Set back by years, it makes all that is there look like the future.
        assert_eq!(stay(&stamps, "1970-01-01T00:00:00Z").len(), 3);
    }

    fn backup(when: &str, entries: u64) -> Backup {
        Backup {
            name: String::new(),
            path: "x.db".into(),
            at: at(when),
            reason: BackupReason::Start,
            entries,
            size: 0,
        }
    }

    #[test]
    fn one_is_due_when_there_is_something_new_and_the_last_is_old() {
        let now = at("2026-01-12T09:00:00Z");
        assert!(!is_due(&[], 0, now), "nothing to keep");
        assert!(is_due(&[], 1, now));
        let yesterday = backup("2026-01-11T08:00:00Z", 5);
        assert!(is_due(std::slice::from_ref(&yesterday), 6, now));
        assert!(!is_due(std::slice::from_ref(&yesterday), 5, now), "nothing new");
        let bare = Backup { reason: BackupReason::Migration, ..yesterday.clone() };
        assert!(is_due(&[bare], 5, now), "no files beside it");
        assert!(!is_due(&[yesterday.clone(), backup("2026-01-12T08:00:00Z", 6)], 7, now));
        // A clock that ran years ahead once must not put an end to backups.
        assert!(is_due(&[yesterday, backup("2031-05-01T08:00:00Z", 6)], 7, now));
    }

    proptest! {
        #[test]
        fn the_newest_stays_and_thinning_early_loses_nothing(
            hours in prop::collection::vec(0_i64..9_000, 1..60),
            first in 0_i64..9_000,
            later in 0_i64..9_000,
        ) {
            let hour = |count| at("2025-12-12T11:00:00Z") + TimeDelta::hours(count);
            let stamps: Vec<_> = hours.iter().map(|count| hour(*count)).collect();
            let once = kept(&stamps, hour(first));
            prop_assert!(once.contains(stamps.iter().max().unwrap()));
            // Those in between that nothing but their age speaks against.
            prop_assert!(stamps.iter().all(|one| hour(first) - *one > A_DAY || once.contains(one)));
            let months = |all: &BTreeSet<DateTime<Utc>>| -> BTreeSet<_> {
                all.iter().map(|one| (one.year(), one.month())).collect()
            };
            prop_assert_eq!(months(&once), months(&stamps.iter().copied().collect()));
            let left: Vec<_> = once.into_iter().collect();
            let now = hour(first.max(later));
            prop_assert_eq!(kept(&left, now), kept(&stamps, now));
        }
    }
}
