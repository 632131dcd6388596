//! Which claims are in a list: the filter's fields and its words, as SQL that walks indexes.

use std::cell::OnceCell;
use std::fmt::Write;

use docket_domain::{
    AnyOf, CaseId, Field, Gap, Has, Kind, Query, Says, Stage, Term, VerdictWord, fold_query,
};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use uuid::Uuid;

use crate::matching::{Matching, Reach, Tier, holds};
use crate::{ClaimFilter, HitKind, StoreError, Thing, VerdictFilter, ids, typo};

/// With so few claims in a list it is faster to look at each than to walk through all that has the
/// words.
const FEW: i64 = 300;

/// The lists that a claim stands in: see `claim_lists` in the schema.
const OF_ALL: i64 = 0;
const OF_CASE: i64 = 1;
const OF_CLAIMANT: i64 = 2;
const WITH_TAG: i64 = 3;
/// Claims of a case are also counted by their gaps, in the place of the state.
pub(crate) const GAPS_OF_CASE: i64 = 7;

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

/// A row of claims in order, along which those of a filter are found.
#[derive(Debug, Clone)]
enum Run {
    /// The claims of a list in one state.
    State { list: List, state: i64 },
    /// The claims of a case with just these gaps.
    Gaps { case: Uuid, gaps: i64 },
}

impl Run {
    /// What its rows are called in SQL.
    const fn row(&self) -> &'static str {
        match self {
            Self::State { .. } => "l",
            Self::Gaps { .. } => "f",
        }
    }
}

/// The runs that together have all the claims that come into question.
struct Runs {
    all: Vec<Run>,
    /// How many claims they have.
    total: i64,
    /// Whether each of these passes.
    exact: bool,
}

/// Which way a list is walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Up,
    Down,
}

impl Way {
    /// The place that all keys come after.
    pub(crate) const fn start(self) -> i64 {
        match self {
            Self::Up => 0,
            Self::Down => i64::MAX,
        }
    }

    const fn beyond(self) -> &'static str {
        match self {
            Self::Up => ">",
            Self::Down => "<",
        }
    }

    const fn order(self) -> &'static str {
        match self {
            Self::Up => "",
            Self::Down => " DESC",
        }
    }
}

/// The bit of a gap in claim_facts.
fn bit(gap: Gap) -> i64 {
    Gap::ALL.iter().position(|one| *one == gap).map_or(0, |at| 1 << at)
}

/// The gaps that these bits stand for.
pub(crate) fn gaps(bits: i64) -> impl Iterator<Item = Gap> {
    Gap::ALL.iter().copied().filter(move |gap| bits & bit(*gap) != 0)
}

/// A condition on the row `f` of claim_facts.
#[derive(Debug, Clone, Default)]
pub(crate) struct Condition {
    pub sql: String,
    pub values: Vec<Value>,
}

impl Condition {
    pub(crate) fn new(sql: impl Into<String>) -> Self {
        Self { sql: sql.into(), values: Vec::new() }
    }

    fn with(sql: impl Into<String>, value: Value) -> Self {
        Self { sql: sql.into(), values: vec![value] }
    }
}

/// How a filter's claims are found.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    /// The states that they may be in.
    states: Vec<i64>,
    /// What they must lack.
    gaps: Vec<AnyOf>,
    /// The lists that they must be in.
    lists: Vec<List>,
    /// The words that they must have.
    words: Vec<AnyOf>,
    /// The same, as FTS5 is asked for it.
    asked: String,
    /// What else must hold.
    rest: Vec<Condition>,
    /// All that pass, where they are few: looked up once.
    few: OnceCell<Option<Vec<i64>>>,
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
        if !plan.words.is_empty() {
            let words: Vec<&AnyOf> = plan.words.iter().collect();
            let case = filter.case.map(|case| case.0);
            plan.asked = claims(conn).read(&words)?.at(Tier::All, case).unwrap_or_default();
        }
        Ok(plan)
    }

    /// What a query says; what FTS5 is to be asked for is left open.
    pub(crate) fn of_query(
        conn: &Connection,
        query: &Query,
        case: Option<CaseId>,
    ) -> Result<Self, StoreError> {
        let lists = case.map(|case| List::of(OF_CASE, case.0)).into_iter().collect();
        let words = query.all.iter().filter(|any| is_words(any)).cloned().collect();
        let asked = String::new();
        let mut plan = Self {
            states: (0..16).collect(),
            gaps: Vec::new(),
            lists,
            words,
            asked,
            rest: Vec::new(),
            few: OnceCell::new(),
        };
        for any in query.all.iter().filter(|any| !is_words(any)) {
            if any.choices.iter().all(|term| of_state(term, 0).is_some()) {
                plan.states.retain(|state| {
                    any.choices.iter().any(|term| of_state(term, *state) == Some(true))
                });
                continue;
            }
            if any.choices.iter().all(|term| of_gaps(term, 0).is_some()) {
                plan.gaps.push(any.clone());
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
        self.states.len() == 16
            && self.gaps.is_empty()
            && self.lists.is_empty()
            && self.rest.is_empty()
    }

    /// The same for those of its claims alone that are in these states.
    pub(crate) fn in_states(&self, states: &[i64]) -> Self {
        let mut plan = Self { few: OnceCell::new(), ..self.clone() };
        plan.states.retain(|state| states.contains(state));
        plan
    }

    /// The case that its claims are of, when they are of one.
    pub(crate) fn case(&self) -> Option<Uuid> {
        let mut cases = self.lists.iter().filter(|list| list.list == OF_CASE);
        match (cases.next().map(|list| &list.of), cases.next()) {
            (Some(Value::Blob(id)), None) => Uuid::from_slice(id).ok(),
            _ => None,
        }
    }

    /// The keys of the newest claims for which FTS5 is asked, the newest first. Where few come into
    /// question, they are those with the words in any place, whatever FTS5 is asked for.
    pub(crate) fn newest(
        &self,
        conn: &Connection,
        asked: &str,
        from: i64,
        limit: usize,
    ) -> Result<Vec<i64>, StoreError> {
        if let Some(mut few) = self.few(conn)? {
            few.reverse();
            return Ok(few);
        }
        let mut all = self.with_words(asked, from - 1, Way::Up);
        all.sql.push_str(" ORDER BY search_claim.rowid DESC LIMIT ?");
        all.values.push(i64::try_from(limit).unwrap_or(i64::MAX).into());
        keys(conn, &all)
    }

    /// The keys of the claims after this one, in the order in which they came, or the other way round.
    pub(crate) fn keys(
        &self,
        conn: &Connection,
        after: i64,
        way: Way,
        limit: u32,
    ) -> Result<Vec<i64>, StoreError> {
        if self.words.is_empty() {
            return self.walked(conn, after, way, limit);
        }
        if let Some(mut few) = self.few(conn)? {
            match way {
                Way::Up => few.retain(|key| *key > after),
                Way::Down => {
                    few.retain(|key| *key < after);
                    few.reverse();
                }
            }
            few.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
            return Ok(few);
        }
        let mut all = self.with_words(&self.asked, after, way);
        let _ = write!(all.sql, " ORDER BY search_claim.rowid{} LIMIT ?", way.order());
        all.values.push(limit.into());
        keys(conn, &all)
    }

    /// All the keys, where there are no more than so many; none where there may be more.
    pub(crate) fn no_more_than(
        &self,
        conn: &Connection,
        most: u32,
    ) -> Result<Option<Vec<i64>>, StoreError> {
        if self.words.is_empty() && self.runs(conn)?.total > i64::from(most) {
            return Ok(None);
        }
        let all = self.keys(conn, Way::Up.start(), Way::Up, most.saturating_add(1))?;
        let fit = u32::try_from(all.len()).is_ok_and(|n| n <= most);
        Ok(fit.then_some(all))
    }

    /// What else must hold of a row `f` of claim_facts that is of this case, with " AND " before each
    /// condition.
    pub(crate) fn conditions(&self, case: Uuid) -> Condition {
        let mut all = Condition::default();
        if !self.words.is_empty() {
            all.sql.push_str(
                " AND f.key IN (SELECT rowid FROM search_claim WHERE search_claim MATCH ?)",
            );
            all.values.push(self.asked.clone().into());
        }
        self.check_facts(&mut all, Some(&List::of(OF_CASE, case)));
        all
    }

    /// How many claims there are.
    pub(crate) fn count(&self, conn: &Connection) -> Result<u32, StoreError> {
        let count = |all: &Condition| -> Result<i64, StoreError> {
            let sql = format!("SELECT count(*) FROM ({})", all.sql);
            Ok(conn
                .prepare_cached(&sql)?
                .query_row(params_from_iter(&all.values), |row| row.get(0))?)
        };
        let n = if self.words.is_empty() {
            let runs = self.runs(conn)?;
            if runs.exact {
                runs.total
            } else {
                runs.all.iter().map(|run| count(&self.walk(run))).sum::<Result<i64, _>>()?
            }
        } else if let Some(few) = self.few(conn)? {
            i64::try_from(few.len()).unwrap_or(i64::MAX)
        } else {
            count(&self.with_words(&self.asked, 0, Way::Up))?
        };
        Ok(u32::try_from(n).unwrap_or(u32::MAX))
    }

    /// All that pass, in order, where so few come into question that it is faster to look at each than
    /// to walk through all that has the words.
    fn few(&self, conn: &Connection) -> Result<Option<Vec<i64>>, StoreError> {
        if let Some(few) = self.few.get() {
            return Ok(few.clone());
        }
        let few = self.look_at_few(conn)?;
        Ok(self.few.get_or_init(|| few).clone())
    }

    fn look_at_few(&self, conn: &Connection) -> Result<Option<Vec<i64>>, StoreError> {
        if self.runs(conn)?.total > FEW {
            return Ok(None);
        }
        let words: Vec<&AnyOf> = self.words.iter().collect();
        let mut texts = conn.prepare_cached(
            "SELECT head, body FROM claim_facts JOIN search_claim_texts texts ON texts.id = claim_id
             WHERE key = ?",
        )?;
        let mut found = Vec::new();
        for key in self.walked(conn, 0, Way::Up, u32::MAX)? {
            let (head, body): (String, String) =
                texts.query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))?;
            if holds(&words, &head, &body) {
                found.push(key);
            }
        }
        Ok(Some(found))
    }

    /// The keys after this one of what passes, whatever its words.
    fn walked(
        &self,
        conn: &Connection,
        after: i64,
        way: Way,
        limit: u32,
    ) -> Result<Vec<i64>, StoreError> {
        // Each run is in order by itself: their first rows together have the first of all.
        let mut first: Vec<i64> = Vec::new();
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        let end = if way == Way::Up { i64::MAX } else { 0 };
        for run in self.runs(conn)?.all {
            let before = if first.len() < most { end } else { first.last().copied().unwrap_or(0) };
            let (from, to) = if way == Way::Up { (after, before) } else { (before, after) };
            let mut all = self.walk(&run);
            let row = run.row();
            let _ = write!(
                all.sql,
                " AND {row}.key > ? AND {row}.key < ? ORDER BY {row}.key{} LIMIT ?",
                way.order()
            );
            all.values.extend([from.into(), to.into(), limit.into()]);
            first.extend(keys(conn, &all)?);
            match way {
                Way::Up => first.sort_unstable(),
                Way::Down => first.sort_unstable_by(|a, b| b.cmp(a)),
            }
            first.truncate(most);
        }
        Ok(first)
    }

    /// The runs to walk: the fewest claims that all of it are among.
    fn runs(&self, conn: &Connection) -> Result<Runs, StoreError> {
        let whole = [List { list: OF_ALL, of: Value::Integer(0) }];
        let plain = self.gaps.is_empty() && self.rest.is_empty();
        let mut runs: Option<Runs> = None;
        for list in if self.lists.is_empty() { &whole[..] } else { &self.lists } {
            let mut counts =
                conn.prepare_cached("SELECT state, n FROM list_counts WHERE list = ? AND of = ?")?;
            let counts = counts
                .query_map(params![list.list, list.of], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let mut these =
                Runs { all: Vec::new(), total: 0, exact: plain && self.lists.len() < 2 };
            for count in counts {
                let (state, n): (i64, i64) = count?;
                if self.states.contains(&state) {
                    these.all.push(Run::State { list: list.clone(), state });
                    these.total += n;
                }
            }
            if runs.as_ref().is_none_or(|runs| these.total < runs.total) {
                runs = Some(these);
            }
        }
        if !self.gaps.is_empty() {
            let these = self.runs_of_gaps(conn)?;
            if runs.as_ref().is_none_or(|runs| these.total < runs.total) {
                runs = Some(these);
            }
        }
        Ok(runs.unwrap_or(Runs { all: Vec::new(), total: 0, exact: true }))
    }

    fn runs_of_gaps(&self, conn: &Connection) -> Result<Runs, StoreError> {
        let only = self.case();
        let mut counts =
            conn.prepare_cached("SELECT of, state, n FROM list_counts WHERE list = ?")?;
        let mut counts = counts.query([GAPS_OF_CASE])?;
        let others = self.lists.iter().any(|list| list.list != OF_CASE);
        let exact = self.states.len() == 16
            && self.rest.is_empty()
            && !others
            && (self.lists.is_empty() || only.is_some());
        let mut runs = Runs { all: Vec::new(), total: 0, exact };
        while let Some(row) = counts.next()? {
            let (case, gaps, n): (Uuid, i64, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let passes = self
                .gaps
                .iter()
                .all(|any| any.choices.iter().any(|term| of_gaps(term, gaps) == Some(true)));
            if passes && only.is_none_or(|only| only == case) {
                runs.all.push(Run::Gaps { case, gaps });
                runs.total += n;
            }
        }
        Ok(runs)
    }

    /// The claims with these words after this key.
    fn with_words(&self, words: &str, after: i64, way: Way) -> Condition {
        let mut all = Condition::new(format!(
            "SELECT search_claim.rowid FROM search_claim
             CROSS JOIN claim_facts f ON f.key = search_claim.rowid
             WHERE search_claim MATCH ? AND search_claim.rowid {} ?",
            way.beyond()
        ));
        all.values.extend([words.to_owned().into(), after.into()]);
        self.check_facts(&mut all, None);
        all
    }

    /// Walks through one run, checking everything else.
    fn walk(&self, run: &Run) -> Condition {
        match run {
            Run::State { list, state } => {
                let mut all = Condition::new("SELECT l.key FROM claim_lists l");
                if !self.rest.is_empty() || !self.gaps.is_empty() {
                    all.sql.push_str(" CROSS JOIN claim_facts f ON f.key = l.key");
                }
                all.sql.push_str(" WHERE l.list = ? AND l.of = ? AND l.state = ?");
                all.values.extend([list.list.into(), list.of.clone(), (*state).into()]);
                self.check_lists(&mut all, "l", Some(list));
                self.check_gaps(&mut all);
                self.check_rest(&mut all);
                all
            }
            Run::Gaps { case, gaps } => {
                let mut all = Condition::new(
                    "SELECT f.key FROM claim_facts f INDEXED BY claims_by_gaps
                     WHERE f.case_id = ? AND f.gaps = ?",
                );
                all.values.extend([case.as_bytes().to_vec().into(), (*gaps).into()]);
                self.check_states(&mut all);
                self.check_lists(&mut all, "f", Some(&List::of(OF_CASE, *case)));
                self.check_rest(&mut all);
                all
            }
        }
    }

    fn check_facts(&self, all: &mut Condition, but: Option<&List>) {
        self.check_states(all);
        self.check_lists(all, "f", but);
        self.check_gaps(all);
        self.check_rest(all);
    }

    fn check_states(&self, all: &mut Condition) {
        if self.states.len() < 16 {
            let states: Vec<_> = self.states.iter().map(i64::to_string).collect();
            let _ = write!(all.sql, " AND f.state IN ({})", states.join(", "));
        }
    }

    fn check_gaps(&self, all: &mut Condition) {
        for any in &self.gaps {
            let choices = any.choices.iter().filter_map(|term| match &term.says {
                Says::Field(Field::Gap(gap)) => {
                    Some(format!("f.gaps & {} {} 0", bit(*gap), if term.not { "=" } else { "<>" }))
                }
                _ => None,
            });
            let _ = write!(all.sql, " AND ({})", choices.collect::<Vec<_>>().join(" OR "));
        }
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

fn keys(conn: &Connection, all: &Condition) -> Result<Vec<i64>, StoreError> {
    let mut found = conn.prepare_cached(&all.sql)?;
    let keys = found.query_map(params_from_iter(&all.values), |row| row.get(0))?;
    Ok(keys.collect::<Result<_, _>>()?)
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

/// Whether the term holds of what lacks this; none when it does not speak of that.
fn of_gaps(term: &Term, gaps: i64) -> Option<bool> {
    match &term.says {
        Says::Field(Field::Gap(gap)) => Some((gaps & bit(*gap) != 0) != term.not),
        _ => None,
    }
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
            let people = people.collect::<Result<Vec<(Uuid, String)>, _>>()?;
            let mut found = called(&people, name);
            if found.is_empty() {
                found = nearly_called(&people, name);
            }
            found.into_iter().map(|id| List::of(OF_CLAIMANT, id)).collect()
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
    let mut found = called(&all.collect::<Result<Vec<(Uuid, String)>, _>>()?, text);
    if found.is_empty() {
        found = ids::beginning(conn, Thing::Case, text)?;
    }
    Ok(found)
}

/// Those that are called so, or else those that have these words in their name.
fn called(all: &[(Uuid, String)], asked: &str) -> Vec<Uuid> {
    let asked = format!(" {} ", fold_query(asked));
    let names: Vec<(Uuid, String)> =
        all.iter().map(|(id, name)| (*id, format!(" {} ", fold_query(name)))).collect();
    let exact = names.iter().any(|(_, name)| *name == asked);
    let fits = |name: &str| if exact { name == asked } else { name.contains(asked.trim_end()) };
    names.iter().filter(|(_, name)| fits(name)).map(|(id, _)| *id).collect()
}

/// Those whose names have these words with a letter changed in some.
fn nearly_called(all: &[(Uuid, String)], asked: &str) -> Vec<Uuid> {
    let words: Vec<Vec<String>> = fold_query(asked)
        .split(' ')
        .map(|word| {
            let near = if typo::may_be_mistyped(word) { typo::near(word) } else { Vec::new() };
            near.into_iter().chain([word.to_owned()]).collect()
        })
        .collect();
    let fits = |name: &str| {
        let name = fold_query(name);
        words.iter().all(|near| name.split(' ').any(|word| near.iter().any(|near| near == word)))
    };
    all.iter().filter(|(_, name)| fits(name)).map(|(id, _)| *id).collect()
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
        Field::Gap(gap) => Condition::new(format!("f.gaps & {} <> 0", bit(*gap))),
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
