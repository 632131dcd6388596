//! Ids: one type for each kind of thing, so that a claim's id can't be passed for a source's.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
        )]
        #[serde(transparent)]
        pub struct $name(#[ts(type = "string")] pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// Names a case.
    CaseId;
    /// Names a source.
    SourceId;
    /// Names a claim.
    ClaimId;
    /// Names one appearance of a claim in a source.
    AppearanceId;
    /// Names a relation between two claims.
    RelationId;
    /// Names a person: a claimant, a collector.
    PersonId;
    /// Names an exhibit.
    EvidenceId;
    /// Names a finding: evidence held against a claim.
    FindingId;
    /// Names an entry of the journal.
    EntryId;
    /// Names a saved view.
    ViewId;
}
