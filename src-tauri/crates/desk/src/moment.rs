//! Who does something, where and when.

use chrono::{DateTime, FixedOffset};
use uuid::{ContextV7, Timestamp, Uuid};

/// Who does something, on which device, and when by that device's clock.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    /// Who, as they are to stand in the journal.
    pub by: &'a str,
    /// The device, by a name that tells nothing about it.
    pub device: &'a str,
    /// When, with the offset of the place.
    pub at: DateTime<FixedOffset>,
}

impl<'a> Moment<'a> {
    pub(crate) fn for_store(self) -> docket_store::Moment<'a> {
        docket_store::Moment { by: self.by, device: self.device, at: self.at.to_utc() }
    }
}

/// Makes ids of one moment, each later in order than the one before, so that lists keep the order in
/// which things were added together.
pub(crate) struct Ids {
    at: DateTime<FixedOffset>,
    order: ContextV7,
}

impl Ids {
    pub(crate) fn of(moment: Moment<'_>) -> Self {
        Self { at: moment.at, order: ContextV7::new() }
    }

    pub(crate) fn next<T: From<Uuid>>(&self) -> T {
        let seconds = u64::try_from(self.at.timestamp()).unwrap_or_default();
        let nanos = self.at.timestamp_subsec_nanos();
        Uuid::new_v7(Timestamp::from_unix(&self.order, seconds, nanos)).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_moment_are_in_order() {
        let at = DateTime::parse_from_rfc3339("2026-01-12T09:00:00+03:30").unwrap();
        let ids = Ids::of(Moment { by: "Roya", device: "test", at });
        let made: Vec<Uuid> = (0..10_000).map(|_| ids.next()).collect();
        assert!(made.is_sorted());
        // 48 bits of Unix milliseconds come first (RFC 9562).
        assert_eq!(made[0].as_u128() >> 80, u128::try_from(at.timestamp_millis()).unwrap());
    }
}
