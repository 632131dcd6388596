//! The one door for change.

use chrono::{DateTime, Utc};
use docket_domain::{Action, EntryId, TextLimit, require_text};
use rusqlite::session::Session;
use rusqlite::{Connection, TransactionBehavior};
use serde::Serialize;

use crate::changed::{TABLES, changed_by};
use crate::journal::{self, NewEntry};
use crate::{
    Changed, Store, StoreError, appearances, cases, claims, evidence, findings, persons, relations,
    sources, undo, verdicts,
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
        require_text("Your name", moment.by, TextLimit::Line)?;
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut changeset = zstd::Encoder::new(Vec::new(), zstd::DEFAULT_COMPRESSION_LEVEL)?;
        let undoes = {
            // Table by table: attached to everything, it would also record FTS5's own tables.
            let mut session = Session::new(&tx)?;
            for table in TABLES {
                session.attach(Some(*table))?;
            }
            let undoes = perform(&tx, action, moment)?;
            session.changeset_strm(&mut changeset)?;
            undoes
        };
        let changeset = changeset.finish()?;
        let changed = changed_by(&changeset)?;
        if changed.tables.is_empty() {
            return Ok(Outcome { entry: None, changed });
        }
        let entry =
            journal::write(&tx, &NewEntry { action, moment, undoes, changeset: &changeset })?;
        tx.commit()?;
        Ok(Outcome { entry: Some(entry), changed })
    }
}

/// Carries out the action's SQL. For an undo, returns what it takes back.
fn perform(
    conn: &Connection,
    action: &Action,
    moment: Moment<'_>,
) -> Result<Option<undo::Target>, StoreError> {
    match action {
        Action::AddCase { id, case } => cases::add(conn, *id, case),
        Action::EditCase { id, case } => cases::edit(conn, *id, case),
        Action::RemoveCase { id } => cases::remove(conn, *id),
        Action::AddPerson { id, person } => persons::add(conn, *id, person),
        Action::EditPerson { id, person } => persons::edit(conn, *id, person),
        Action::RemovePerson { id } => persons::remove(conn, *id),
        Action::AddSource { id, source } => sources::add(conn, *id, source),
        Action::EditSource { id, details } => sources::edit(conn, *id, details),
        Action::RemoveSource { id } => sources::remove(conn, *id),
        Action::AddClaim { id, claim } => claims::add(conn, *id, claim),
        Action::EditClaim { id, claim } => claims::edit(conn, *id, claim),
        Action::RemoveClaim { id } => claims::remove(conn, *id),
        Action::SetStage { claims, stage } => claims::set_stage(conn, claims, *stage),
        Action::TagClaims { claims, tag } => claims::tag(conn, claims, tag),
        Action::UntagClaims { claims, tag } => claims::untag(conn, claims, tag),
        Action::AddAppearance { id, appearance } => appearances::add(conn, *id, appearance),
        Action::RemoveAppearance { id } => appearances::remove(conn, *id),
        Action::AddRelation { id, relation } => relations::add(conn, *id, relation),
        Action::RemoveRelation { id } => relations::remove(conn, *id),
        Action::SetVerdict { claim, verdict } => verdicts::set(conn, *claim, verdict, moment),
        Action::ClearVerdict { claim } => verdicts::clear(conn, *claim),
        Action::AttachEvidence { id, evidence } => evidence::add(conn, *id, evidence),
        Action::EditEvidence { id, details, text } => {
            evidence::edit(conn, *id, details, text.as_deref())
        }
        Action::RemoveEvidence { id } => evidence::remove(conn, *id),
        Action::AddFinding { id, finding } => findings::add(conn, *id, finding),
        Action::EditFinding { id, finding } => findings::edit(conn, *id, finding),
        Action::RemoveFinding { id } => findings::remove(conn, *id),
        Action::Batch { actions, .. } => {
            for action in actions {
                if perform(conn, action, moment)?.is_some() {
                    // An undo's own changes would be undone with the batch and again by themselves.
                    return Err(StoreError::NothingTo { what: "undo inside a batch" });
                }
            }
            Ok(())
        }
        Action::Undo { entry } => return undo::take_back(conn, *entry).map(Some),
    }?;
    Ok(None)
}
