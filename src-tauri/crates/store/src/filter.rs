//! Which claims are in a list: the filter's fields and its words, as SQL that walks indexes.

use std::fmt::Write;

use docket_domain::{
    AnyOf, CaseId, Field, Has, Kind, Query, Says, Stage, Term, VerdictWord, fold_query,
};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use uuid::Uuid;

use crate::matching::{Matching, Reach, Tier};
use crate::{ClaimFilter, HitKind, StoreError, Thing, VerdictFilter, ids};

/// With so few claims in a list it is faster to look at each than to walk through all that has the
/// words.
const FEW: i64 = 300;

/// The lists that a claim stands in: see `claim_lists` in the schema.
const OF_ALL: i64 = 0;
const OF_CASE: i64 = 1;
const OF_CLAIMANT: i64 = 2;
const WITH_TAG: i64 = 3;

/// A claim's state in the derived tables.
pub(crate) const fn state(stage: Stage, verdict: Option<VerdictWord>) -> i64 {
    let stage = match stage {
        Stage::Inbox => 0,
        Stage::Checking => 1,
        Stage::Review => 2,
        Stage::Done => 3,
    };
    4 * stage + verdict_of_state(verdict)
}

const fn verdict_of_state(verdict: Option<VerdictWord>) -> i64 {
    match verdict {
        None => 0,
        Some(VerdictWord::Confirmed) => 1,
        Some(VerdictWord::Denied) => 2,
        Some(VerdictWord::Unverified) => 3,
    }
}

/// The verdict that a state has.
pub(crate) const fn verdict(state: i64) -> Option<VerdictWord> {
    match state % 4 {
        1 => Some(VerdictWord::Confirmed),
        2 => Some(VerdictWord::Denied),
        3 => Some(VerdictWord::Unverified),
        _ => None,
    }
}

/// A list that claims must be in.
#[derive(Debug, Clone, PartialEq)]
struct List {
    list: i64,
    of: Value,
}

impl List {
    fn of(list: i64, id: Uuid) -> Self {
        Self { list, of: Value::Blob(id.as_bytes().to_vec()) }
    }
}

/// A condition on the row `f` of claim_facts.
#[derive(Debug, Default)]
struct Condition {
    sql: String,
    values: Vec<Value>,
}

impl Condition {
    fn new(sql: impl Into<String>) -> Self {
        Self { sql: sql.into(), values: Vec::new() }
    }

    fn with(sql: impl Into<String>, value: Value) -> Self {
        Self { sql: sql.into(), values: vec![value] }
    }
}

/// How a filter's claims are found.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The states that they may be in.
    states: Vec<i64>,
    /// The lists that they must be in.
    lists: Vec<List>,
    /// What their words must match, for FTS5.
    words: Option<String>,
    /// What else must hold.
    rest: Vec<Condition>,
}

impl Plan {
    pub(crate) fn new(conn: &Connection, filter: &ClaimFilter) -> Result<Self, StoreError> {
        let query = Query::read(&filter.words);
        let mut plan = Self::of_query(conn, &query, filter.case)?;
        plan.lists.extend(filter.claimant.map(|person| List::of(OF_CLAIMANT, person.0)));
        plan.lists.extend(
            filter.tag.as_ref().map(|tag| List { list: WITH_TAG, of: Value::Text(tag.clone()) }),
        );
        if let Some(stage) = filter.stage {
            let of_stage = state(stage, None) / 4;
            plan.states.retain(|state| state / 4 == of_stage);
        }
        if let Some(word) = filter.verdict {
            let asked = verdict_of_state(match word {
                VerdictFilter::Confirmed => Some(VerdictWord::Confirmed),
                VerdictFilter::Denied => Some(VerdictWord::Denied),
                VerdictFilter::Unverified => Some(VerdictWord::Unverified),
                VerdictFilter::None => None,
            });
            plan.states.retain(|state| state % 4 == asked);
        }
        let words: Vec<&AnyOf> = query.all.iter().filter(|any| is_words(any)).collect();
        if !words.is_empty() {
            let case = filter.case.map(|case| case.0);
            plan.words = claims(conn).all(&words, Tier::All, case)?;
        }
        Ok(plan)
    }

    /// What a query's fields say; its words are left to FTS5, but where one chooses between the two.
    pub(crate) fn of_query(
        conn: &Connection,
        query: &Query,
        case: Option<CaseId>,
    ) -> Result<Self, StoreError> {
        let lists = case.map(|case| List::of(OF_CASE, case.0)).into_iter().collect();
        let mut plan = Self { states: (0..16).collect(), lists, words: None, rest: Vec::new() };
        for any in query.all.iter().filter(|any| !is_words(any)) {
            if any.choices.iter().all(|term| of_state(term, 0).is_some()) {
                plan.states.retain(|state| {
                    any.choices.iter().any(|term| of_state(term, *state) == Some(true))
                });
                continue;
            }
            if let [Term { not: false, says: Says::Field(field), .. }] = any.choices.as_slice()
                && let Some(lists) = self::lists(conn, field)?
                && let [list] = lists.as_slice()
            {
                plan.lists.push(list.clone());
                continue;
            }
            let mut either = Condition::default();
            for term in &any.choices {
                let one = condition(conn, term)?;
                let or = if either.sql.is_empty() { "" } else { " OR " };
                let not = if term.not { "NOT " } else { "" };
                let _ = write!(either.sql, "{or}{not}coalesce({}, 0)", one.sql);
                either.values.extend(one.values);
            }
            plan.rest.push(either);
        }
        Ok(plan)
    }

    /// Whether every claim passes that has the words.
    pub(crate) fn is_open(&self) -> bool {
        self.states.len() == 16 && self.lists.is_empty() && self.rest.is_empty()
    }

    /// The keys of the newest claims that have these words, the newest first.
    pub(crate) fn newest(
        &self,
        conn: &Connection,
        words: &str,
        limit: usize,
    ) -> Result<Vec<i64>, StoreError> {
        let mut all = self.with_words(words, 0);
        all.sql.push_str(" ORDER BY search_claim.rowid DESC LIMIT ?");
        all.values.push(i64::try_from(limit).unwrap_or(i64::MAX).into());
        let mut found = conn.prepare_cached(&all.sql)?;
        let keys = found.query_map(params_from_iter(&all.values), |row| row.get(0))?;
        Ok(keys.collect::<Result<_, _>>()?)
    }

    /// The keys of the claims after this one, in order.
    pub(crate) fn keys(
        &self,
        conn: &Connection,
        after: i64,
        limit: u32,
    ) -> Result<Vec<i64>, StoreError> {
        let (list, counts) = self.shortest(conn)?;
        let in_list: i64 = counts.iter().map(|(_, n)| n).sum();
        if let Some(words) = self.words.as_ref().filter(|_| in_list > FEW) {
            let mut all = self.with_words(words, after);
            all.sql.push_str(" ORDER BY search_claim.rowid LIMIT ?");
            all.values.push(limit.into());
            let mut found = conn.prepare_cached(&all.sql)?;
            let keys = found.query_map(params_from_iter(&all.values), |row| row.get(0))?;
            return Ok(keys.collect::<Result<_, _>>()?);
        }
        // Each state is in order by itself: their first rows together have the first of all.
        let mut keys: Vec<i64> = Vec::new();
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        for (state, _) in counts {
            let before =
                if keys.len() < most { i64::MAX } else { keys.last().copied().unwrap_or(0) };
            let mut all = self.walk(&list, state);
            all.sql.push_str(" AND l.key > ? AND l.key < ? ORDER BY l.key LIMIT ?");
            all.values.extend([after.into(), before.into(), limit.into()]);
            let mut found = conn.prepare_cached(&all.sql)?;
            let of_state = found.query_map(params_from_iter(&all.values), |row| row.get(0))?;
            keys.extend(of_state.collect::<Result<Vec<i64>, _>>()?);
            keys.sort_unstable();
            keys.truncate(most);
        }
        Ok(keys)
    }

    /// How many claims there are.
    pub(crate) fn count(&self, conn: &Connection) -> Result<u32, StoreError> {
        let (list, counts) = self.shortest(conn)?;
        let in_list: i64 = counts.iter().map(|(_, n)| n).sum();
        let count = |all: &Condition| -> Result<i64, StoreError> {
            let sql = format!("SELECT count(*) FROM ({})", all.sql);
            Ok(conn
                .prepare_cached(&sql)?
                .query_row(params_from_iter(&all.values), |row| row.get(0))?)
        };
        let mut n = 0;
        if let Some(words) = self.words.as_ref().filter(|_| in_list > FEW) {
            let all = self.with_words(words, 0);
            n = count(&all)?;
        } else if self.words.is_none() && self.rest.is_empty() && self.lists.len() < 2 {
            n = in_list;
        } else {
            for (state, _) in counts {
                n += count(&self.walk(&list, state))?;
            }
        }
        Ok(u32::try_from(n).unwrap_or(u32::MAX))
    }

    /// The list to walk, with how many are in each of the states.
    fn shortest(&self, conn: &Connection) -> Result<(List, Vec<(i64, i64)>), StoreError> {
        let mut shortest: Option<(i64, List, Vec<(i64, i64)>)> = None;
        let all = [List { list: OF_ALL, of: Value::Integer(0) }];
        for list in if self.lists.is_empty() { &all[..] } else { &self.lists } {
            let mut counts =
                conn.prepare_cached("SELECT state, n FROM list_counts WHERE list = ? AND of = ?")?;
            let counts = counts
                .query_map(params![list.list, list.of], |row| Ok((row.get(0)?, row.get(1)?)))?
                .filter(|count| {
                    count
                        .as_ref()
                        .map_or(true, |(state, _): &(i64, i64)| self.states.contains(state))
                })
                .collect::<Result<Vec<_>, _>>()?;
            let n: i64 = counts.iter().map(|(_, n)| n).sum();
            if shortest.as_ref().is_none_or(|(least, ..)| n < *least) {
                shortest = Some((n, list.clone(), counts));
            }
        }
        Ok(shortest.map_or_else(
            || (List { list: OF_ALL, of: Value::Integer(0) }, Vec::new()),
            |(_, list, counts)| (list, counts),
        ))
    }

    /// The claims with these words after this key.
    fn with_words(&self, words: &str, after: i64) -> Condition {
        let mut all = Condition::new(
            "SELECT search_claim.rowid FROM search_claim
             CROSS JOIN claim_facts f ON f.key = search_claim.rowid
             WHERE search_claim MATCH ? AND search_claim.rowid > ?",
        );
        all.values.extend([words.to_owned().into(), after.into()]);
        self.check_facts(&mut all);
        all
    }

    /// Walks through one state of a list, checking everything else.
    fn walk(&self, list: &List, state: i64) -> Condition {
        let mut all = Condition::new("SELECT l.key FROM claim_lists l");
        if !self.rest.is_empty() {
            all.sql.push_str(" CROSS JOIN claim_facts f ON f.key = l.key");
        }
        all.sql.push_str(" WHERE l.list = ? AND l.of = ? AND l.state = ?");
        all.values.extend([list.list.into(), list.of.clone(), state.into()]);
        self.check_lists(&mut all, "l", Some(list));
        self.check_rest(&mut all);
        if let Some(words) = &self.words {
            all.sql.push_str(
                " AND EXISTS (SELECT 1 FROM search_claim WHERE search_claim MATCH ? AND rowid = l.key)",
            );
            all.values.push(words.clone().into());
        }
        all
    }

    fn check_facts(&self, all: &mut Condition) {
        if self.states.len() < 16 {
            let states: Vec<_> = self.states.iter().map(i64::to_string).collect();
            let _ = write!(all.sql, " AND f.state IN ({})", states.join(", "));
        }
        self.check_lists(all, "f", None);
        self.check_rest(all);
    }

    fn check_lists(&self, all: &mut Condition, row: &str, but: Option<&List>) {
        for list in self.lists.iter().filter(|list| Some(*list) != but) {
            let _ = write!(
                all.sql,
                " AND EXISTS (SELECT 1 FROM claim_lists o WHERE o.list = ? AND o.of = ?
                              AND o.state = {row}.state AND o.key = {row}.key)"
            );
            all.values.extend([list.list.into(), list.of.clone()]);
        }
    }

    fn check_rest(&self, all: &mut Condition) {
        for condition in &self.rest {
            let _ = write!(all.sql, " AND ({})", condition.sql);
            all.values.extend(condition.values.iter().cloned());
        }
    }
}

fn claims(conn: &Connection) -> Matching<'_> {
    Matching { conn, kind: HitKind::Claim, reach: Reach::Beginnings }
}

/// Whether it is all words, which FTS5 answers.
pub(crate) fn is_words(any: &AnyOf) -> bool {
    any.choices.iter().all(|term| matches!(term.says, Says::Words(_)))
}

/// Whether the term holds in a state; none when it does not speak of the state.
fn of_state(term: &Term, state: i64) -> Option<bool> {
    let holds = match &term.says {
        Says::Field(Field::Verdict(asked)) => verdict(state) == *asked,
        Says::Field(Field::Stage(asked)) => state / 4 == self::state(*asked, None) / 4,
        Says::Field(Field::Has(Has::Verdict)) => verdict(state).is_some(),
        _ => return None,
    };
    Some(holds != term.not)
}

/// The lists of which claims must be in one, for a field that speaks of such.
fn lists(conn: &Connection, field: &Field) -> Result<Option<Vec<List>>, StoreError> {
    let found = match field {
        Field::Tag(tag) => tags(conn, tag)?
            .into_iter()
            .map(|tag| List { list: WITH_TAG, of: Value::Text(tag) })
            .collect(),
        Field::Claimant(name) => {
            let mut people = conn.prepare_cached("SELECT id, name FROM persons")?;
            let people = people.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            called(people.collect::<Result<Vec<(Uuid, String)>, _>>()?, name)
                .into_iter()
                .map(|id| List::of(OF_CLAIMANT, id))
                .collect()
        }
        Field::Case(text) => {
            cases(conn, text)?.into_iter().map(|id| List::of(OF_CASE, id)).collect()
        }
        _ => return Ok(None),
    };
    Ok(Some(found))
}

/// The cases with this in their title, or whose id begins so.
pub(crate) fn cases(conn: &Connection, text: &str) -> Result<Vec<Uuid>, StoreError> {
    let mut all = conn.prepare_cached("SELECT id, title FROM cases")?;
    let all = all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut found = called(all.collect::<Result<Vec<(Uuid, String)>, _>>()?, text);
    if found.is_empty() {
        found = ids::beginning(conn, Thing::Case, text)?;
    }
    Ok(found)
}

/// Those that are called so, or else those that have these words in their name.
fn called(all: Vec<(Uuid, String)>, asked: &str) -> Vec<Uuid> {
    let asked = format!(" {} ", fold_query(asked));
    let names: Vec<(Uuid, String)> =
        all.into_iter().map(|(id, name)| (id, format!(" {} ", fold_query(&name)))).collect();
    let exact = names.iter().any(|(_, name)| *name == asked);
    let fits = |name: &str| if exact { name == asked } else { name.contains(asked.trim_end()) };
    names.iter().filter(|(_, name)| fits(name)).map(|(id, _)| *id).collect()
}

/// The tag itself, or else those that fold to the same.
fn tags(conn: &Connection, tag: &str) -> Result<Vec<String>, StoreError> {
    let known: Option<String> = conn
        .prepare_cached("SELECT of FROM list_counts WHERE list = ? AND of = ? LIMIT 1")?
        .query_row(params![WITH_TAG, tag], |row| row.get(0))
        .optional()?;
    if let Some(known) = known {
        return Ok(vec![known]);
    }
    let mut all = conn.prepare_cached("SELECT DISTINCT of FROM list_counts WHERE list = ?")?;
    let all = all.query_map([WITH_TAG], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let asked = fold_query(tag);
    Ok(all.into_iter().filter(|one| fold_query(one) == asked).collect())
}

/// The term, but for its "not", as a condition.
fn condition(conn: &Connection, term: &Term) -> Result<Condition, StoreError> {
    let field = match &term.says {
        Says::Field(field) => field,
        Says::Words(words) => {
            return Ok(match claims(conn).words(words)? {
                None => Condition::new("1"),
                Some(words) => Condition::with(
                    "f.key IN (SELECT rowid FROM search_claim WHERE search_claim MATCH ?)",
                    words.into(),
                ),
            });
        }
    };
    if let Some(lists) = lists(conn, field)? {
        let mut any = Condition::new("0");
        for list in lists {
            any.sql.push_str(
                " OR EXISTS (SELECT 1 FROM claim_lists o WHERE o.list = ? AND o.of = ?
                             AND o.state = f.state AND o.key = f.key)",
            );
            any.values.extend([list.list.into(), list.of]);
        }
        any.sql = format!("({})", any.sql);
        return Ok(any);
    }
    let of_claim =
        |what: &str| Condition::new(format!("(SELECT {what} FROM claims WHERE id = f.claim_id)"));
    Ok(match field {
        Field::Verdict(asked) => {
            Condition::with("f.state % 4 = ?", verdict_of_state(*asked).into())
        }
        Field::Stage(asked) => Condition::with("f.state / 4 = ?", (state(*asked, None) / 4).into()),
        Field::Before(day) => {
            Condition { values: vec![day.to_string().into()], ..of_claim("date_from < ?") }
        }
        Field::After(day) => {
            Condition { values: vec![day.to_string().into()], ..of_claim("date_to > ?") }
        }
        Field::Kind(Kind::Claim) => Condition::new("1"),
        Field::Kind(Kind::Statement) => of_claim("kind = 'statement'"),
        Field::Kind(Kind::Attribution) => of_claim("kind = 'attribution'"),
        Field::Kind(_) | Field::Tag(_) | Field::Claimant(_) | Field::Case(_) => Condition::new("0"),
        Field::Has(has) => match has {
            Has::Evidence => Condition::new("f.supports + f.refutes + f.context > 0"),
            Has::Support => Condition::new("f.supports > 0"),
            Has::Refutation => Condition::new("f.refutes > 0"),
            Has::Context => Condition::new("f.context > 0"),
            Has::Verdict => Condition::new("f.state % 4 > 0"),
            Has::Claimant => Condition::new("f.claimant_id IS NOT NULL"),
            Has::Source => {
                Condition::new("EXISTS (SELECT 1 FROM appearances WHERE claim_id = f.claim_id)")
            }
            Has::Tag => {
                Condition::new("EXISTS (SELECT 1 FROM claim_tags WHERE claim_id = f.claim_id)")
            }
            Has::Relation => Condition::new(
                "EXISTS (SELECT 1 FROM relations WHERE from_id = f.claim_id
                         UNION ALL SELECT 1 FROM relations WHERE to_id = f.claim_id)",
            ),
            Has::Reply => of_claim("right_of_reply <> ''"),
            Has::Translation => of_claim("translation <> ''"),
            Has::Note => of_claim("note <> ''"),
            Has::Date => of_claim("date_text IS NOT NULL"),
            Has::Place => of_claim("place <> ''"),
            Has::Method => of_claim("method <> ''"),
        },
    })
}
