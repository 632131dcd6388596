//! Cases, people, saved views, and the changes that need no joining.

use docket_domain::{
    Action, Case, CaseId, ClaimId, Person, PersonId, Relation, RelationId, SavedView, Stage,
    Verdict, ViewId,
};

use crate::moment::Ids;
use crate::{Desk, DeskError, Done, Moment};

impl Desk {
    /// Adds a case.
    ///
    /// # Errors
    /// When it has no title.
    pub fn case_add(&self, case: Case, moment: Moment<'_>) -> Result<Done<CaseId>, DeskError> {
        let id = Ids::of(moment).next();
        self.make(id, &Action::AddCase { id, case }, moment)
    }

    /// Relates two claims.
    ///
    /// # Errors
    /// When they are one, or related so already.
    pub fn relation_add(
        &self,
        relation: Relation,
        moment: Moment<'_>,
    ) -> Result<Done<RelationId>, DeskError> {
        let id = Ids::of(moment).next();
        self.make(id, &Action::AddRelation { id, relation }, moment)
    }

    /// Gives claims a verdict: one change, one undo.
    ///
    /// # Errors
    /// When it has no reason, or is unverified and says nothing unknown.
    pub fn verdict_set(
        &self,
        claims: Vec<ClaimId>,
        verdict: Verdict,
        moment: Moment<'_>,
    ) -> Result<Done<()>, DeskError> {
        self.make((), &Action::SetVerdict { claims, verdict }, moment)
    }

    /// Keeps a query under a name.
    ///
    /// # Errors
    /// When it has no name.
    pub fn view_add(&self, view: SavedView, moment: Moment<'_>) -> Result<Done<ViewId>, DeskError> {
        let id = Ids::of(moment).next();
        self.make(id, &Action::AddView { id, view }, moment)
    }

    /// Puts claims at a stage, all or none.
    ///
    /// # Errors
    /// When one is to be done without a verdict.
    pub fn stage_set(
        &self,
        claims: Vec<ClaimId>,
        stage: Stage,
        moment: Moment<'_>,
    ) -> Result<Done<()>, DeskError> {
        self.make((), &Action::SetStage { claims, stage }, moment)
    }

    /// The person of that name, as people compare names: of several, the one who stands there `now`.
    /// Or else a new one, with the action that adds them. Nobody for an empty name.
    pub(crate) fn person_named(
        &self,
        name: &str,
        now: Option<PersonId>,
        ids: &Ids,
    ) -> Result<(Option<PersonId>, Option<Action>), DeskError> {
        let name = name.trim();
        if name.is_empty() {
            return Ok((None, None));
        }
        let mut called = self.read().persons()?;
        called.retain(|row| row.person.is_called(name));
        let known = called.iter().find(|row| Some(row.id) == now).or(called.first());
        if let Some(known) = known {
            return Ok((Some(known.id), None));
        }
        let id = ids.next();
        let person = Person { name: name.to_owned(), ..Person::default() };
        Ok((Some(id), Some(Action::AddPerson { id, person })))
    }
}
