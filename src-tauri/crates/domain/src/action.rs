//! Actions: every change that can be made to a library.

use serde::{Deserialize, Serialize};

use crate::{
    Appearance, AppearanceId, Case, CaseId, Claim, ClaimId, EntryId, Evidence, EvidenceDetails,
    EvidenceId, Finding, FindingId, Person, PersonId, Problem, Relation, RelationId, SavedView,
    Source, SourceDetails, SourceId, Stage, TextLimit, TextName, Verdict, ViewId, check_tag,
    require_text,
};

/// One change to the library. It carries its ids, so that it means the same wherever and whenever it
/// is applied. Removing takes along what hangs on the removed thing, and can be undone like all else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
#[expect(missing_docs, reason = "each variant is its name and the types of its fields")]
pub enum Action {
    AddCase {
        id: CaseId,
        case: Case,
    },
    EditCase {
        id: CaseId,
        case: Case,
    },
    RemoveCase {
        id: CaseId,
    },

    AddPerson {
        id: PersonId,
        person: Person,
    },
    EditPerson {
        id: PersonId,
        person: Person,
    },
    RemovePerson {
        id: PersonId,
    },

    AddSource {
        id: SourceId,
        source: Source,
    },
    EditSource {
        id: SourceId,
        details: SourceDetails,
    },
    RemoveSource {
        id: SourceId,
    },

    AddClaim {
        id: ClaimId,
        claim: Claim,
    },
    EditClaim {
        id: ClaimId,
        claim: Claim,
    },
    RemoveClaim {
        id: ClaimId,
    },
    SetStage {
        claims: Vec<ClaimId>,
        stage: Stage,
    },
    TagClaims {
        claims: Vec<ClaimId>,
        tag: String,
    },
    UntagClaims {
        claims: Vec<ClaimId>,
        tag: String,
    },
    /// To another case, with what belongs to them. A source or an exhibit that only they use goes
    /// along; of one that others need as well, a copy does.
    MoveClaims {
        claims: Vec<ClaimId>,
        to: CaseId,
    },

    AddAppearance {
        id: AppearanceId,
        appearance: Appearance,
    },
    RemoveAppearance {
        id: AppearanceId,
    },
    AddRelation {
        id: RelationId,
        relation: Relation,
    },
    RemoveRelation {
        id: RelationId,
    },

    SetVerdict {
        claims: Vec<ClaimId>,
        verdict: Verdict,
    },
    ClearVerdict {
        claims: Vec<ClaimId>,
    },

    AttachEvidence {
        id: EvidenceId,
        evidence: Evidence,
    },
    /// `text` corrects the words of a quotation or a note; a file's text is what it is.
    EditEvidence {
        id: EvidenceId,
        details: EvidenceDetails,
        text: Option<String>,
    },
    RemoveEvidence {
        id: EvidenceId,
    },

    AddFinding {
        id: FindingId,
        finding: Finding,
    },
    EditFinding {
        id: FindingId,
        finding: Finding,
    },
    RemoveFinding {
        id: FindingId,
    },

    AddView {
        id: ViewId,
        view: SavedView,
    },
    EditView {
        id: ViewId,
        view: SavedView,
    },
    RemoveView {
        id: ViewId,
    },

    /// Several changes that are one: one entry, one undo.
    Batch {
        what: Batch,
        actions: Vec<Action>,
    },
    /// Takes back what an entry of the journal did. The undo of an undo is a redo.
    Undo {
        entry: EntryId,
    },
    /// What a repair took from damaged tables, in the place of journal entries that are lost, by
    /// their numbers. Only a repair makes it.
    Salvage {
        from: u64,
        to: u64,
    },
}

/// What a batch is, for the journal's reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Batch {
    /// Bringing in the sample case.
    Sample,
    /// Several things of one kind, or one thing with what belongs to it.
    Together,
}

impl Action {
    /// What can be said to be wrong without looking into the library.
    ///
    /// # Errors
    /// Those of the parts; nothing to do at all is [`Problem::Empty`].
    pub fn check(&self) -> Result<(), Problem> {
        let some = |claims: &[ClaimId]| {
            if claims.is_empty() {
                Err(Problem::Empty { field: TextName::ListOfClaims })
            } else {
                Ok(())
            }
        };
        match self {
            Self::AddCase { case, .. } | Self::EditCase { case, .. } => case.check(),
            Self::AddPerson { person, .. } | Self::EditPerson { person, .. } => person.check(),
            Self::AddSource { source, .. } => source.check(),
            Self::EditSource { details, .. } => details.check(),
            Self::AddClaim { claim, .. } | Self::EditClaim { claim, .. } => claim.check(),
            Self::SetStage { claims, .. }
            | Self::MoveClaims { claims, .. }
            | Self::ClearVerdict { claims } => some(claims),
            Self::TagClaims { claims, tag } | Self::UntagClaims { claims, tag } => {
                some(claims).and_then(|()| check_tag(tag))
            }
            Self::AddRelation { relation, .. } => relation.check(),
            Self::SetVerdict { claims, verdict } => some(claims).and_then(|()| verdict.check()),
            Self::AttachEvidence { evidence, .. } => evidence.check(),
            Self::EditEvidence { details, text, .. } => {
                details.check()?;
                match text {
                    Some(text) => require_text(TextName::ExhibitText, text, TextLimit::Document),
                    None => Ok(()),
                }
            }
            Self::AddFinding { finding, .. } | Self::EditFinding { finding, .. } => finding.check(),
            Self::AddView { view, .. } | Self::EditView { view, .. } => view.check(),
            Self::Batch { actions, .. } => {
                if actions.is_empty() {
                    return Err(Problem::Empty { field: TextName::ListOfChanges });
                }
                actions.iter().try_for_each(Self::check)
            }
            Self::AddAppearance { .. }
            | Self::RemoveCase { .. }
            | Self::RemovePerson { .. }
            | Self::RemoveSource { .. }
            | Self::RemoveClaim { .. }
            | Self::RemoveAppearance { .. }
            | Self::RemoveRelation { .. }
            | Self::RemoveEvidence { .. }
            | Self::RemoveFinding { .. }
            | Self::RemoveView { .. }
            | Self::Undo { .. }
            | Self::Salvage { .. } => Ok(()),
        }
    }

    /// The action's name in the journal, e.g. `set_verdict`. Several that are one are called by what
    /// they were for: the first of them that is about more than somebody new or the case it goes to.
    pub fn name(&self) -> &'static str {
        match self {
            Self::AddCase { .. } => "add_case",
            Self::EditCase { .. } => "edit_case",
            Self::RemoveCase { .. } => "remove_case",
            Self::AddPerson { .. } => "add_person",
            Self::EditPerson { .. } => "edit_person",
            Self::RemovePerson { .. } => "remove_person",
            Self::AddSource { .. } => "add_source",
            Self::EditSource { .. } => "edit_source",
            Self::RemoveSource { .. } => "remove_source",
            Self::AddClaim { .. } => "add_claim",
            Self::EditClaim { .. } => "edit_claim",
            Self::RemoveClaim { .. } => "remove_claim",
            Self::SetStage { .. } => "set_stage",
            Self::TagClaims { .. } => "tag_claims",
            Self::UntagClaims { .. } => "untag_claims",
            Self::MoveClaims { .. } => "move_claims",
            Self::AddAppearance { .. } => "add_appearance",
            Self::RemoveAppearance { .. } => "remove_appearance",
            Self::AddRelation { .. } => "add_relation",
            Self::RemoveRelation { .. } => "remove_relation",
            Self::SetVerdict { .. } => "set_verdict",
            Self::ClearVerdict { .. } => "clear_verdict",
            Self::AttachEvidence { .. } => "attach_evidence",
            Self::EditEvidence { .. } => "edit_evidence",
            Self::RemoveEvidence { .. } => "remove_evidence",
            Self::AddFinding { .. } => "add_finding",
            Self::EditFinding { .. } => "edit_finding",
            Self::RemoveFinding { .. } => "remove_finding",
            Self::AddView { .. } => "add_view",
            Self::EditView { .. } => "edit_view",
            Self::RemoveView { .. } => "remove_view",
            Self::Batch { what: Batch::Sample, .. } => "open_sample",
            Self::Batch { what: Batch::Together, actions } => actions
                .iter()
                .find(|one| !matches!(one, Self::AddPerson { .. } | Self::AddCase { .. }))
                .or(actions.first())
                .map_or("batch", Self::name),
            Self::Undo { .. } => "undo",
            Self::Salvage { .. } => "salvage",
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn several_changes_that_are_one_are_called_by_what_they_were_for() {
        let id = Uuid::from_u128(1);
        let person = Action::AddPerson { id: id.into(), person: Person::default() };
        let claim = Action::AddClaim { id: id.into(), claim: Claim::new(id.into(), "It rained.") };
        let batch = |what, actions: &[&Action]| Action::Batch {
            what,
            actions: actions.iter().map(|action| (*action).clone()).collect(),
        };
        assert_eq!(batch(Batch::Together, &[&person, &claim]).name(), "add_claim");
        assert_eq!(batch(Batch::Together, &[&person]).name(), "add_person");
        assert_eq!(batch(Batch::Sample, &[&person, &claim]).name(), "open_sample");
    }
}
