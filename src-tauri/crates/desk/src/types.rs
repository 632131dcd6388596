//! The TypeScript types of everything that passes between the window and the desk.

use docket_domain as domain;
use docket_store as store;
use ts_rs::{Config, TS};

use crate::{ask, backups, damage, draft, error, outline, place, repair, settings, window};

macro_rules! declare {
    ($config:expr; $($name:ty,)*) => {
        [$(<$name as TS>::decl($config),)*]
    };
}

/// The content of the window's file of types: what crosses the border, as it does.
pub fn typescript() -> String {
    let config = &Config::default();
    let declarations = declare![config;
        domain::CaseId, domain::SourceId, domain::ClaimId, domain::AppearanceId, domain::RelationId,
        domain::PersonId, domain::EvidenceId, domain::FindingId, domain::EntryId, domain::Sha256,
        domain::VagueDate, domain::Case, domain::Person, domain::SourceDetails, domain::FileRef,
        domain::ClaimKind, domain::Stage, domain::Claim, domain::RelationKind, domain::Relation,
        domain::Passage, domain::Located, domain::EvidenceKind, domain::Origin,
        domain::EvidenceDetails, domain::Evidence, domain::Stance, domain::Finding,
        domain::VerdictWord, domain::Confidence, domain::Verdict, domain::Gap,
        store::VerdictCounts, store::CaseRow, store::PersonRow, store::SourceRow, store::SourceView,
        store::SourceAppearance, store::StanceCounts, store::ClaimRow, store::ClaimFilter,
        store::VerdictFilter, store::Page, store::ClaimPage, store::GivenVerdict, store::ClaimView,
        store::AppearanceView, store::FindingView, store::RelationView, store::EvidenceRow,
        store::EvidenceView, store::EvidenceFinding, store::HitKind, store::Found, store::SearchHit,
        store::SnippetPart, store::JournalRow, store::Undoes, store::UndoState, store::Undoable,
        store::Changed, store::ChangedTable, store::JournalHead,
        draft::IntoCase, draft::BroughtIn, draft::Selection, draft::AppearsIn, draft::ClaimDraft, draft::FindingDraft,
        draft::EvidenceDraft, draft::Attached, draft::Refused, draft::ErrorView, draft::ReportScope,
        draft::ReportFormat, draft::ReportRequest, draft::Exported,
        outline::ReportOutline, outline::Withheld, outline::WithheldKind, outline::Leak,
        draft::LibraryStatus,
        draft::Progress, draft::Verified, damage::DamageView, damage::Damage, store::DatabaseDamage, docket_locker::Damage, repair::Repaired, repair::RepairedDatabase, settings::Settings, settings::Theme,
        backups::Backup, backups::BackupReason, backups::BackedUp, backups::CheckedBackup,
        backups::Restored, window::KeptDraft, place::PlaceWarning,
        place::PlaceKind,
        domain::ViewId, domain::ClaimOrder, domain::ClaimColumn, store::ClaimMarks,
        domain::QueryPart, store::Completion, domain::SavedView, store::SavedViewRow,
        store::Overview, store::StateCount, store::GapCount, store::HappeningKind, store::Timeline,
        store::TimelineUnit, store::TimelineBar, store::Happening, store::ClaimHistory,
        store::ClaimEntry, store::FieldChange, ask::DateRead,
        domain::TextName, domain::VerdictNeed, domain::Withholdable, domain::Lack, domain::Problem, domain::Told,
        store::Thing, store::Undoing, store::StoreError, docket_locker::LinkTarget,
        docket_locker::SpecialFile, docket_locker::LockerError, docket_report::ReportError, docket_report::Warning,
        error::DeskError, error::WindowError,
    ];
    let mut text =
        String::from("// Made from the Rust types by `make types`. Changes here are lost.\n");
    for declaration in declarations {
        text.push_str("\nexport ");
        text.push_str(&declaration);
        text.push('\n');
    }
    text
}
