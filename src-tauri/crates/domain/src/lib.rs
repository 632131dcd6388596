//! Docket's words as types, and the rules that hold for them.
//!
//! Pure: no input or output, no clock, no database. Everything else in Docket depends on this crate
//! and it depends on none of them.

mod action;
mod called;
mod case;
mod claim;
mod date;
mod evidence;
mod finding;
mod fold;
mod id;
mod order;
mod passage;
mod person;
mod problem;
mod query;
mod readiness;
mod sha256;
mod source;
mod text;
mod told;
mod verdict;
mod view;
mod words;

pub use action::{Action, Batch};
pub use called::{Lack, TextName, VerdictNeed, Withholdable};
pub use case::Case;
pub use claim::{Appearance, Claim, ClaimKind, Relation, RelationKind, Stage};
pub use date::VagueDate;
pub use evidence::{Evidence, EvidenceDetails, EvidenceKind, FileRef, Origin};
pub use finding::{Finding, Stance};
pub use fold::{Joiner, each_word, fold, fold_as, fold_query, is_character};
pub use id::{
    AppearanceId, CaseId, ClaimId, EntryId, EvidenceId, FindingId, PersonId, RelationId, SourceId,
    ViewId,
};
pub use order::order_key;
pub use passage::{Located, Passage};
pub use person::Person;
pub use problem::Problem;
pub use query::{AnyOf, Field, Has, Kind, Query, QueryPart, Says, Term, Words};
pub use readiness::{Gap, Readiness};
pub use sha256::Sha256;
pub use source::{Source, SourceDetails};
pub use text::{TextLimit, check_tag, check_text, require_text};
pub use told::Told;
pub use verdict::{Confidence, Verdict, VerdictWord};
pub use view::{ClaimColumn, ClaimOrder, SavedView};
pub use words::UnknownWord;
