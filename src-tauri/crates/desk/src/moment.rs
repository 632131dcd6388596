//! Who does something, where and when.

use std::cell::Cell;

use chrono::{DateTime, FixedOffset};
use uuid::{Builder, Uuid};

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
/// which things were added together. The order stands in the 12 bits after the time (RFC 9562, method
/// 1), so that ids made together differ early, and short beginnings tell them apart.
pub(crate) struct Ids {
    milliseconds: u64,
    made: Cell<u64>,
}

impl Ids {
    pub(crate) fn of(moment: Moment<'_>) -> Self {
        let milliseconds = u64::try_from(moment.at.timestamp_millis()).unwrap_or_default();
        Self { milliseconds, made: Cell::new(0) }
    }

    pub(crate) fn next<T: From<Uuid>>(&self) -> T {
        const ORDER: u64 = 1 << 12;
        let made = self.made.get();
        self.made.set(made + 1);
        // More than fit into one millisecond go on in the next.
        let order = u16::try_from(made % ORDER).unwrap_or_default();
        let mut tail = [0; 10];
        tail[..2].copy_from_slice(&order.to_be_bytes());
        tail[2..].copy_from_slice(&Uuid::new_v4().as_bytes()[8..]);
        Builder::from_unix_timestamp_millis(self.milliseconds + made / ORDER, &tail)
            .into_uuid()
            .into()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn ids_of_one_moment_are_in_order() {
        let at = DateTime::parse_from_rfc3339("2026-01-12T09:00:00+03:30").unwrap();
        let ids = Ids::of(Moment { by: "Roya", device: "test", at });
        let made: Vec<Uuid> = (0..10_000).map(|_| ids.next()).collect();
        assert!(made.is_sorted());
        let beginnings: HashSet<String> =
            made.iter().map(|id| id.simple().to_string()[..16].to_owned()).collect();
        assert_eq!(beginnings.len(), made.len());
        // 48 bits of Unix milliseconds come first (RFC 9562).
        assert_eq!(made[0].as_u128() >> 80, u128::try_from(at.timestamp_millis()).unwrap());
    }
}
