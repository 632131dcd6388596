//! Claims and where they appear.

use docket_domain::{
    Action, Appearance, AppearanceId, Batch, Claim, ClaimId, EvidenceId, Finding, FindingId,
    Passage, Problem, Sha256,
};

use crate::moment::Ids;
use crate::{AppearsIn, ClaimDraft, Desk, DeskError, Done, FindingDraft, Moment, Selection};

/// The one action, or several as one.
pub(crate) fn together(mut actions: Vec<Action>) -> Action {
    if actions.len() == 1
        && let Some(only) = actions.pop()
    {
        return only;
    }
    Action::Batch { what: Batch::Together, actions }
}

/// The passage that is selected or quoted in a text; none when neither is.
pub(crate) fn passage(
    text: &str,
    sha256: Sha256,
    selection: Option<Selection>,
    quote: Option<&str>,
) -> Result<Option<Passage>, Problem> {
    match (selection, quote) {
        (Some(Selection { start, end }), _) => Passage::select(text, start, end, sha256).map(Some),
        (None, Some(quote)) => Passage::quote(text, quote, sha256).map(Some),
        (None, None) => Ok(None),
    }
}

impl Desk {
    /// Adds a claim with its claimant, its tags and where it appears: one change, one undo. A claim
    /// whose language is not stated has its source's.
    ///
    /// # Errors
    /// When a part is not acceptable; nothing is added then.
    pub fn claim_add(
        &self,
        draft: ClaimDraft,
        moment: Moment<'_>,
    ) -> Result<Done<ClaimId>, DeskError> {
        let ids = Ids::of(moment);
        let ClaimDraft { mut claim, claimant_name, appears_in, tags } = draft;
        let mut actions = Vec::new();
        let (claimant, new) = self.person_named(&claimant_name, claim.claimant, &ids)?;
        actions.extend(new);
        claim.claimant = claimant.or(claim.claimant);
        let id: ClaimId = ids.next();
        let appearance = appears_in
            .map(|place| {
                if claim.language.is_empty() {
                    claim.language = self.read().source(place.source)?.row.details.language;
                }
                self.appearance(id, &place)
            })
            .transpose()?;
        actions.push(Action::AddClaim { id, claim });
        if let Some(appearance) = appearance {
            actions.push(Action::AddAppearance { id: ids.next(), appearance });
        }
        actions.extend(tags.into_iter().map(|tag| Action::TagClaims { claims: vec![id], tag }));
        self.make(id, &together(actions), moment)
    }

    /// Changes a claim. The claimant is by name: whoever the claim names, if they are called so, somebody
    /// else known, somebody new, or nobody.
    ///
    /// # Errors
    /// When a part is not acceptable; nothing is changed then.
    pub fn claim_edit(
        &self,
        id: ClaimId,
        mut claim: Claim,
        claimant_name: &str,
        moment: Moment<'_>,
    ) -> Result<Done<()>, DeskError> {
        let ids = Ids::of(moment);
        let (claimant, new) = self.person_named(claimant_name, claim.claimant, &ids)?;
        claim.claimant = claimant;
        let mut actions: Vec<Action> = new.into_iter().collect();
        actions.push(Action::EditClaim { id, claim });
        self.make((), &together(actions), moment)
    }

    /// Removes claims: one change, one undo.
    ///
    /// # Errors
    /// When one is not there; nothing is removed then.
    pub fn claims_remove(
        &self,
        claims: &[ClaimId],
        moment: Moment<'_>,
    ) -> Result<Done<()>, DeskError> {
        let actions = claims.iter().map(|id| Action::RemoveClaim { id: *id }).collect();
        self.make((), &together(actions), moment)
    }

    /// Notes that a claim appears in a source.
    ///
    /// # Errors
    /// When the words are not there, or stand there repeatedly.
    pub fn appearance_add(
        &self,
        claim: ClaimId,
        place: &AppearsIn,
        moment: Moment<'_>,
    ) -> Result<Done<AppearanceId>, DeskError> {
        let id = Ids::of(moment).next();
        let appearance = self.appearance(claim, place)?;
        self.make(id, &Action::AddAppearance { id, appearance }, moment)
    }

    fn appearance(&self, claim: ClaimId, place: &AppearsIn) -> Result<Appearance, DeskError> {
        let text = self.read().source(place.source)?.text;
        let digest = Sha256::of(text.as_bytes());
        let passage = passage(&text, digest, place.selection, place.quote.as_deref())?;
        Ok(Appearance { claim, source: place.source, passage })
    }

    /// Holds an exhibit, or a passage of it, against a claim.
    ///
    /// # Errors
    /// When the words are not in the exhibit, or it belongs to another case.
    pub fn finding_add(
        &self,
        evidence: EvidenceId,
        draft: FindingDraft,
        moment: Moment<'_>,
    ) -> Result<Done<FindingId>, DeskError> {
        let id = Ids::of(moment).next();
        let exhibit = self.read().evidence(evidence)?;
        let finding = finding(draft, evidence, &exhibit.evidence.text, exhibit.sha256)?;
        self.make(id, &Action::AddFinding { id, finding }, moment)
    }
}

/// The finding that a draft makes of an exhibit with this text, bound to this digest.
pub(crate) fn finding(
    draft: FindingDraft,
    evidence: EvidenceId,
    text: &str,
    sha256: Sha256,
) -> Result<Finding, Problem> {
    let passage = passage(text, sha256, draft.selection, draft.quote.as_deref())?;
    Ok(Finding {
        claim: draft.claim,
        evidence,
        passage,
        stance: draft.stance,
        note: draft.note,
        note_confidential: draft.note_confidential,
    })
}
