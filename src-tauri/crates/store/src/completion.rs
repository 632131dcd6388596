//! What can be typed after a field of a query.

use docket_domain::{CaseId, Gap, Has, Kind, Stage, VerdictWord, fold_query};
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::filter::{GAPS_OF_CASE, gaps, verdict};
use crate::overview::counted;
use crate::{ClaimFilter, Completion, Store, StoreError};

/// So many are offered.
const OFFERED: usize = 20;

/// What more claims have than this is not counted anew within a case: the list would wait.
const COUNTED: u32 = 1_000;

impl Store {
    /// What can be typed after a field and begins so, the likeliest first; counted within a case, or
    /// within the library.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn completions(
        &self,
        field: &str,
        beginning: &str,
        case: Option<CaseId>,
    ) -> Result<Vec<Completion>, StoreError> {
        let asked = fold_query(beginning);
        let mut all = match field.to_lowercase().as_str() {
            "verdict" => self.verdicts(case)?,
            "stage" => self.stages(case)?,
            "gap" => self.lacking(case)?,
            "has" => words(Has::ALL.iter().map(|(_, word)| *word)),
            "kind" => words(Kind::ALL.iter().map(|(_, word)| *word)),
            "tag" => return self.tags(&asked, case),
            "claimant" | "by" => return self.claimants(&asked, case),
            "case" => self.titles()?,
            _ => Vec::new(),
        };
        all.retain(|one| begins(&one.label, &asked));
        all.truncate(OFFERED);
        Ok(all)
    }

    /// How many claims are in each state.
    fn states(&self, case: Option<CaseId>) -> Result<Vec<(i64, u32)>, StoreError> {
        if let Some(case) = case {
            return counted(&self.conn, 1, case);
        }
        let mut all =
            self.conn.prepare_cached("SELECT state, n FROM list_counts WHERE list = 0")?;
        let all = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(all.collect::<Result<_, _>>()?)
    }

    fn verdicts(&self, case: Option<CaseId>) -> Result<Vec<Completion>, StoreError> {
        let states = self.states(case)?;
        let choices = VerdictWord::ALL.iter().map(|word| Some(*word)).chain([None]);
        Ok(choices
            .map(|word| {
                let having = states.iter().filter(|(state, _)| verdict(*state) == word);
                let count = having.map(|(_, n)| n).sum();
                offered(word.map_or("none", VerdictWord::as_str), Some(count))
            })
            .collect())
    }

    fn stages(&self, case: Option<CaseId>) -> Result<Vec<Completion>, StoreError> {
        let states = self.states(case)?;
        Ok((0..)
            .zip(Stage::ALL)
            .map(|(at, stage)| {
                let there = states.iter().filter(|(state, _)| state / 4 == at);
                offered(stage.as_str(), Some(there.map(|(_, n)| n).sum()))
            })
            .collect())
    }

    fn lacking(&self, case: Option<CaseId>) -> Result<Vec<Completion>, StoreError> {
        let mut all = self.conn.prepare_cached(
            "SELECT state, n FROM list_counts WHERE list = ?1 AND (?2 IS NULL OR of = ?2)",
        )?;
        let all = all
            .query_map(params![GAPS_OF_CASE, case.map(|case| case.0)], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .collect::<Result<Vec<(i64, u32)>, _>>()?;
        Ok(Gap::ALL
            .iter()
            .map(|gap| {
                let those = all.iter().filter(|(bits, _)| gaps(*bits).any(|one| one == *gap));
                let word = gap.as_str().replace('_', "-");
                offered(&word, Some(those.map(|(_, n)| n).sum()))
            })
            .collect())
    }

    fn tags(&self, asked: &str, case: Option<CaseId>) -> Result<Vec<Completion>, StoreError> {
        let all = listed(
            &self.conn,
            "SELECT of, of, sum(n) FROM list_counts WHERE list = 3 GROUP BY of",
        )?;
        self.likeliest(all, asked, case, |tag: &String| ClaimFilter {
            tag: Some(tag.clone()),
            ..ClaimFilter::default()
        })
    }

    fn claimants(&self, asked: &str, case: Option<CaseId>) -> Result<Vec<Completion>, StoreError> {
        let all = listed(
            &self.conn,
            "SELECT id, name, coalesce(sum(n), 0) FROM persons
             LEFT JOIN list_counts ON list = 2 AND of = id GROUP BY id",
        )?;
        self.likeliest(all, asked, case, |person: &Uuid| ClaimFilter {
            claimant: Some((*person).into()),
            ..ClaimFilter::default()
        })
    }

    fn titles(&self) -> Result<Vec<Completion>, StoreError> {
        let mut all: Vec<(Uuid, String, u32)> = listed(
            &self.conn,
            "SELECT id, title, coalesce(sum(n), 0) FROM cases
             LEFT JOIN list_counts ON list = 1 AND of = id GROUP BY id ORDER BY id DESC",
        )?;
        Ok(all.drain(..).map(|(_, title, count)| offered(&title, Some(count))).collect())
    }

    /// Those that begin so, those with most claims first. Within a case those are left out that have none
    /// there.
    fn likeliest<T>(
        &self,
        mut all: Vec<(T, String, u32)>,
        asked: &str,
        case: Option<CaseId>,
        filter: impl Fn(&T) -> ClaimFilter,
    ) -> Result<Vec<Completion>, StoreError> {
        all.retain(|(_, name, n)| *n > 0 && begins(name, asked));
        all.sort_by(|(_, a, of_a), (_, b, of_b)| of_b.cmp(of_a).then_with(|| a.cmp(b)));
        let mut offers = Vec::new();
        for (it, name, n) in all {
            let count = match case {
                None => Some(n),
                Some(_) if n > COUNTED => None,
                Some(_) => Some(self.claim_count(&ClaimFilter { case, ..filter(&it) })?),
            };
            if count != Some(0) {
                offers.push(offered(&name, count));
            }
            if offers.len() == OFFERED {
                break;
            }
        }
        Ok(offers)
    }
}

fn listed<T: rusqlite::types::FromSql>(
    conn: &Connection,
    sql: &str,
) -> Result<Vec<(T, String, u32)>, StoreError> {
    let mut all = conn.prepare_cached(sql)?;
    let all = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(all.collect::<Result<_, _>>()?)
}

fn words<'w>(all: impl Iterator<Item = &'w str>) -> Vec<Completion> {
    all.map(|word| offered(word, None)).collect()
}

fn offered(word: &str, count: Option<u32>) -> Completion {
    Completion { value: word.to_owned(), label: word.to_owned(), count }
}

/// Whether it, or a word in it, begins so.
fn begins(name: &str, asked: &str) -> bool {
    format!(" {}", fold_query(name)).contains(&format!(" {asked}"))
}
