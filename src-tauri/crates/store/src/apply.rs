//! The one door for change.

use chrono::{DateTime, Utc};
use docket_domain::{Action, ClaimId, EntryId, TextLimit, TextName, require_text};
use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;

use crate::error::Undoing;
use crate::record::Writing;
use crate::{
    Changed, Store, StoreError, appearances, cases, claims, evidence, findings, moving, persons,
    relations, sources, undo, verdicts, views,
};

/// Who does something, on which device, and when. The store has no clock and knows nobody.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    /// Who, as they are to stand in the journal.
    pub by: &'a str,
    /// The device, by a name that tells nothing about it.
    pub device: &'a str,
    /// When.
    pub at: DateTime<Utc>,
}

/// What applying an action did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The journal's entry; none when nothing was different afterwards.
    pub entry: Option<EntryId>,
    /// What the screen has to read again.
    pub changed: Changed,
}

impl Store {
    /// Applies an action: checked, carried out and entered into the journal in one transaction, or
    /// not at all. An action that changes nothing leaves no entry.
    ///
    /// # Errors
    /// When the action breaks a rule, does not fit what is in the library, or can't be written.
    /// Nothing has changed then.
    pub fn apply(&mut self, action: &Action, moment: Moment<'_>) -> Result<Outcome, StoreError> {
        action.check()?;
        self.write(action, moment, |conn, undoes, writing| {
            perform(conn, action, moment, undoes, writing)
        })
    }

    /// Writes one entry, with what `perform` does. All that ever writes goes through here.
    pub(crate) fn write(
        &mut self,
        action: &Action,
        moment: Moment<'_>,
        perform: impl FnOnce(
            &Connection,
            Option<undo::Target>,
            &mut Writing<'_>,
        ) -> Result<(), StoreError>,
    ) -> Result<Outcome, StoreError> {
        require_text(TextName::YourName, moment.by, TextLimit::Line)?;
        let _turn = self.turns.take(moment.by)?;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let undoes = match action {
            Action::Undo { entry } => Some(undo::target(&tx, *entry)?),
            _ => None,
        };
        let written = {
            let mut writing = Writing::begin(&tx, action, moment, undoes)?;
            perform(&tx, undoes, &mut writing)?;
            writing.finish()?
        };
        let Some((entry, head)) = written.entry else {
            return Ok(Outcome { entry: None, changed: written.changed });
        };
        tx.commit()?;
        self.head.write(head);
        Ok(Outcome { entry: Some(entry), changed: written.changed })
    }
}

/// So many claims of a bulk change are done between two breaths.
pub(crate) const STEP: usize = 500;

/// Carries out the action's SQL, in steps where it may touch many rows.
fn perform(
    conn: &Connection,
    action: &Action,
    moment: Moment<'_>,
    undoes: Option<undo::Target>,
    writing: &mut Writing<'_>,
) -> Result<(), StoreError> {
    match action {
        Action::AddCase { id, case } => cases::add(conn, *id, case),
        Action::EditCase { id, case } => cases::edit(conn, *id, case),
        Action::RemoveCase { id } => cases::remove(conn, *id, writing),
        Action::AddPerson { id, person } => persons::add(conn, *id, person),
        Action::EditPerson { id, person } => persons::edit(conn, *id, person),
        Action::RemovePerson { id } => persons::remove(conn, *id),
        Action::AddSource { id, source } => sources::add(conn, *id, source),
        Action::EditSource { id, details } => sources::edit(conn, *id, details),
        Action::RemoveSource { id } => sources::remove(conn, *id),
        Action::AddClaim { id, claim } => claims::add(conn, *id, claim),
        Action::EditClaim { id, claim } => claims::edit(conn, *id, claim),
        Action::RemoveClaim { id } => claims::remove(conn, *id),
        Action::SetStage { claims, stage } => {
            in_steps(claims, writing, |some| claims::set_stage(conn, some, *stage))
        }
        Action::TagClaims { claims, tag } => {
            in_steps(claims, writing, |some| claims::tag(conn, some, tag))
        }
        Action::UntagClaims { claims, tag } => {
            in_steps(claims, writing, |some| claims::untag(conn, some, tag))
        }
        Action::MoveClaims { claims, to } => moving::claims(conn, claims, *to, writing),
        Action::AddAppearance { id, appearance } => appearances::add(conn, *id, appearance),
        Action::RemoveAppearance { id } => appearances::remove(conn, *id),
        Action::AddRelation { id, relation } => relations::add(conn, *id, relation),
        Action::RemoveRelation { id } => relations::remove(conn, *id),
        Action::SetVerdict { claims, verdict } => in_steps(claims, writing, |some| {
            some.iter().try_for_each(|claim| verdicts::set(conn, *claim, verdict, moment))
        }),
        Action::ClearVerdict { claims } => in_steps(claims, writing, |some| {
            some.iter().try_for_each(|claim| verdicts::clear(conn, *claim))
        }),
        Action::AttachEvidence { id, evidence } => evidence::add(conn, *id, evidence),
        Action::EditEvidence { id, details, text } => {
            evidence::edit(conn, *id, details, text.as_deref())
        }
        Action::RemoveEvidence { id } => evidence::remove(conn, *id),
        Action::AddFinding { id, finding } => findings::add(conn, *id, finding),
        Action::EditFinding { id, finding } => findings::edit(conn, *id, finding),
        Action::RemoveFinding { id } => findings::remove(conn, *id),
        Action::AddView { id, view } => views::add(conn, *id, view),
        Action::EditView { id, view } => views::edit(conn, *id, view),
        Action::RemoveView { id } => views::remove(conn, *id),
        Action::Batch { actions, .. } => actions.iter().try_for_each(|action| {
            if matches!(action, Action::Undo { .. }) {
                // Its changes would be undone with the batch and again by themselves.
                return Err(StoreError::NothingTo { what: Undoing::InBatch });
            }
            perform(conn, action, moment, None, writing)?;
            writing.breathe()
        }),
        Action::Salvage { .. } => Err(StoreError::NothingTo { what: Undoing::Salvage }),
        Action::Undo { .. } => match undoes {
            Some(target) => undo::take_back(conn, target, writing),
            None => Ok(()),
        },
    }
}

fn in_steps(
    claims: &[ClaimId],
    writing: &mut Writing<'_>,
    mut step: impl FnMut(&[ClaimId]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    claims.chunks(STEP).try_for_each(|some| {
        step(some)?;
        writing.breathe()
    })
}
