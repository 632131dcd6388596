//! A case at a glance. All of it is counted already.

use docket_domain::{CaseId, Gap, Stage};
use rusqlite::{Connection, params};

use crate::column::require;
use crate::filter::{GAPS_OF_CASE, gaps, verdict};
use crate::{GapCount, Overview, StanceCounts, StateCount, Store, StoreError, Thing};

impl Store {
    /// A case at a glance: where its claims stand, what they lack, and what there is of evidence.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], and when the database can't be read.
    pub fn overview(&self, case: CaseId) -> Result<Overview, StoreError> {
        let conn = &self.conn;
        require(conn, "cases", Thing::Case, case.0)?;
        let mut states = Vec::new();
        for (state, count) in counted(conn, 1, case)? {
            let stage = usize::try_from(state / 4).ok().and_then(|at| Stage::ALL.get(at)).copied();
            let stage = stage.unwrap_or_default();
            states.push(StateCount { stage, verdict: verdict(state), count });
        }
        let with_gaps = counted(conn, GAPS_OF_CASE, case)?;
        let lacking = |gap: Gap| {
            let those = with_gaps.iter().filter(|(bits, _)| gaps(*bits).any(|one| one == gap));
            those.map(|(_, count)| count).sum()
        };
        let gaps = Gap::ALL.iter().map(|gap| GapCount { gap: *gap, count: lacking(*gap) });
        let one = |list: i64, state: i64| -> Result<u32, StoreError> {
            let counts = counted(conn, list, case)?;
            Ok(counts.iter().find(|(of, _)| *of == state).map_or(0, |(_, count)| *count))
        };
        Ok(Overview {
            states,
            gaps: gaps.filter(|one| one.count > 0).collect(),
            stances: StanceCounts {
                supports: one(6, 0)?,
                refutes: one(6, 1)?,
                context: one(6, 2)?,
            },
            sources: one(4, 0)?,
            evidence: one(5, 0)?,
        })
    }
}

/// What is counted of a case in a list, by state.
pub(crate) fn counted(
    conn: &Connection,
    list: i64,
    CaseId(case): CaseId,
) -> Result<Vec<(i64, u32)>, StoreError> {
    let mut counts = conn.prepare_cached(
        "SELECT state, n FROM list_counts WHERE list = ? AND of = ? ORDER BY state",
    )?;
    let counts = counts.query_map(params![list, case], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(counts.collect::<Result<_, _>>()?)
}
