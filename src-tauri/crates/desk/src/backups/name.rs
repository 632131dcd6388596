//! The names of backups. They say when, why and how far, so that a list of them is a list of names;
//! and they are good names on every system.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::BackupReason;

pub(super) const ENDING: &str = ".db";
const STAMP: &str = "%Y%m%dT%H%M%SZ";

/// What a name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    /// None for one that was made before a migration.
    pub at: Option<DateTime<Utc>>,
    pub reason: BackupReason,
    pub entries: u64,
}

/// The name of a backup that is made now.
pub(super) fn write(at: DateTime<Utc>, reason: BackupReason, entries: u64) -> String {
    format!("{}-{}-{entries}{ENDING}", at.format(STAMP), word(reason))
}

/// What a file's name says; none when it is not a backup's.
pub(super) fn read(file: &str) -> Option<Name> {
    let parts: Vec<&str> = file.strip_suffix(ENDING)?.split('-').collect();
    let [first, second, entries] = parts.as_slice() else { return None };
    let entries = entries.parse().ok()?;
    if *first == word(BackupReason::Migration) {
        let _format: u64 = second.parse().ok()?;
        return Some(Name { at: None, reason: BackupReason::Migration, entries });
    }
    let at = NaiveDateTime::parse_from_str(first, STAMP).ok()?.and_utc();
    let reasons = [BackupReason::Start, BackupReason::Import, BackupReason::Manual];
    let reason = reasons.into_iter().find(|reason| word(*reason) == *second)?;
    Some(Name { at: Some(at), reason, entries })
}

const fn word(reason: BackupReason) -> &'static str {
    match reason {
        BackupReason::Start => "start",
        BackupReason::Import => "import",
        BackupReason::Manual => "manual",
        // The store's name, which goes on with the format.
        BackupReason::Migration => "format",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_was_put_into_it() {
        let at = DateTime::parse_from_rfc3339("2026-01-12T09:00:00Z").unwrap().to_utc();
        for reason in [BackupReason::Start, BackupReason::Import, BackupReason::Manual] {
            let name = write(at, reason, 17);
            assert_eq!(read(&name), Some(Name { at: Some(at), reason, entries: 17 }));
            assert!(name.chars().all(|c| c.is_ascii_alphanumeric() || "-.".contains(c)), "{name}");
        }
        assert_eq!(write(at, BackupReason::Start, 17), "20260112T090000Z-start-17.db");
        let migration = Name { at: None, reason: BackupReason::Migration, entries: 17 };
        assert_eq!(read("format-1-17.db"), Some(migration));
    }

    #[test]
    fn other_names_are_not_of_backups() {
        for other in [
            "docket.db",
            "new.part",
            "backup.lock",
            "20260112T090000Z-start-17.db-wal",
            "20260112T090000Z-start-17 (copy).db",
            "20260112T090000Z-lunch-17.db",
            "20269912T090000Z-start-17.db",
            "format-x-17.db",
            "evidence",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
