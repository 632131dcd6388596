//! Lists of claims in any order, page by page: along an index where the list is long, sorted where it is
//! short. Claims that say nothing in the column come last, either way; what is equal stands in the order
//! in which it came.

use std::cmp::Ordering;

use docket_domain::{ClaimColumn, ClaimOrder};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use uuid::Uuid;

use crate::filter::{Condition, Plan, Way};
use crate::{StoreError, Thing};

/// So few claims are sorted sooner than an index is walked that may have many others.
const FEW: u32 = 1_000;

/// The claims of a plan, in an order.
pub(crate) struct Ordered<'p> {
    pub plan: &'p Plan,
    pub order: ClaimOrder,
}

/// What a claim has in the column that a list is ordered by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Worth {
    Number(i64),
    Text(String),
}

impl From<Worth> for Value {
    fn from(worth: Worth) -> Self {
        match worth {
            Worth::Number(number) => Self::Integer(number),
            Worth::Text(text) => Self::Text(text),
        }
    }
}

/// A place in an order.
#[derive(Debug, Clone)]
struct Place {
    worth: Option<Worth>,
    key: i64,
}

/// How an order is walked.
enum Along {
    /// In the order in which claims came.
    Keys,
    /// One group of states after the other.
    States(Vec<Vec<i64>>),
    /// By a column of claim_facts, which has an index within each case.
    Column(&'static str),
}

impl Ordered<'_> {
    fn along(&self) -> Along {
        let mut groups: Vec<Vec<i64>> = match self.order.by {
            ClaimColumn::Added => return Along::Keys,
            ClaimColumn::Wording => return Along::Column("wording"),
            ClaimColumn::Claimant => return Along::Column("claimant"),
            ClaimColumn::Date => return Along::Column("date_from"),
            ClaimColumn::Evidence => return Along::Column("evidence"),
            ClaimColumn::Stage => {
                (0..4).map(|stage| (4 * stage..4 * stage + 4).collect()).collect()
            }
            ClaimColumn::Verdict => {
                (1..4).map(|word| (0..4).map(|stage| 4 * stage + word).collect()).collect()
            }
        };
        if self.order.descending {
            groups.reverse();
        }
        if self.order.by == ClaimColumn::Verdict {
            groups.push(vec![0, 4, 8, 12]);
        }
        Along::States(groups)
    }

    const fn way(&self) -> Way {
        if self.order.descending { Way::Down } else { Way::Up }
    }

    /// The keys of the claims after this one.
    pub(crate) fn page(
        &self,
        conn: &Connection,
        after: Option<i64>,
        limit: u32,
    ) -> Result<Vec<i64>, StoreError> {
        match self.along() {
            Along::Keys => {
                let way = self.way();
                self.plan.keys(conn, after.unwrap_or(way.start()), way, limit)
            }
            Along::States(groups) => self.page_of_states(conn, &groups, after, limit),
            Along::Column(column) => {
                let after = after.map(|key| place(conn, column, key)).transpose()?;
                let most = usize::try_from(limit).unwrap_or(usize::MAX);
                let mut places = match self.plan.no_more_than(conn, FEW)? {
                    Some(few) => {
                        let mut places = self.places(conn, column, &few)?;
                        if let Some(after) = &after {
                            places.retain(|one| self.compare(one, after).is_gt());
                        }
                        places
                    }
                    None => self.walked(conn, column, after.as_ref(), limit)?,
                };
                places.truncate(most);
                Ok(places.into_iter().map(|place| place.key).collect())
            }
        }
    }

    /// The keys of all its claims.
    pub(crate) fn all(&self, conn: &Connection) -> Result<Vec<i64>, StoreError> {
        match self.along() {
            Along::Keys | Along::States(_) => self.page(conn, None, u32::MAX),
            Along::Column(column) => {
                let keys = self.plan.keys(conn, Way::Up.start(), Way::Up, u32::MAX)?;
                let places = self.places(conn, column, &keys)?;
                Ok(places.into_iter().map(|place| place.key).collect())
            }
        }
    }

    fn page_of_states(
        &self,
        conn: &Connection,
        groups: &[Vec<i64>],
        after: Option<i64>,
        limit: u32,
    ) -> Result<Vec<i64>, StoreError> {
        let (mut first, mut from) = (0, Way::Up.start());
        if let Some(key) = after {
            let state: i64 = one(conn, "state", key, |row| row.get(0))?;
            first = groups.iter().position(|group| group.contains(&state)).unwrap_or_default();
            from = key;
        }
        let mut found = Vec::new();
        for group in groups.iter().skip(first) {
            let left = limit.saturating_sub(u32::try_from(found.len()).unwrap_or(u32::MAX));
            if left == 0 {
                break;
            }
            found.extend(self.plan.in_states(group).keys(conn, from, Way::Up, left)?);
            from = Way::Up.start();
        }
        Ok(found)
    }

    fn compare(&self, a: &Place, b: &Place) -> Ordering {
        let by_worth = match (&a.worth, &b.worth) {
            (Some(a), Some(b)) if self.order.descending => b.cmp(a),
            (Some(a), Some(b)) => a.cmp(b),
            (a, b) => a.is_none().cmp(&b.is_none()),
        };
        by_worth.then(a.key.cmp(&b.key))
    }

    /// Where the claims with these keys, which are in order, stand; in this list's order.
    fn places(
        &self,
        conn: &Connection,
        column: &str,
        keys: &[i64],
    ) -> Result<Vec<Place>, StoreError> {
        let mut places = Vec::with_capacity(keys.len());
        if u32::try_from(keys.len()).is_ok_and(|n| n <= FEW) {
            for key in keys {
                places.push(place(conn, column, *key)?);
            }
        } else {
            // The index has both, and is read from end to end sooner than each claim is looked up.
            for case in self.cases(conn)? {
                let mut all = conn.prepare_cached(&format!(
                    "SELECT {column}, key FROM claim_facts WHERE case_id = ? ORDER BY {column}, key"
                ))?;
                let mut rows = all.query([case])?;
                while let Some(row) = rows.next()? {
                    let key = row.get(1)?;
                    if keys.binary_search(&key).is_ok() {
                        places.push(Place { worth: worth(row.get_ref(0)?)?, key });
                    }
                }
            }
        }
        places.sort_by(|a, b| self.compare(a, b));
        Ok(places)
    }

    fn cases(&self, conn: &Connection) -> Result<Vec<Uuid>, StoreError> {
        if let Some(case) = self.plan.case() {
            return Ok(vec![case]);
        }
        let mut all = conn.prepare_cached("SELECT DISTINCT of FROM list_counts WHERE list = 1")?;
        Ok(all.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// The first places after this one, along the index of each case.
    fn walked(
        &self,
        conn: &Connection,
        column: &str,
        after: Option<&Place>,
        limit: u32,
    ) -> Result<Vec<Place>, StoreError> {
        let most = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut first: Vec<Place> = Vec::new();
        for case in self.cases(conn)? {
            let until = if first.len() < most { None } else { first.last().cloned() };
            let walk = Walk { ordered: self, conn, column, case, until };
            first.extend(walk.after(after, limit)?);
            first.sort_by(|a, b| self.compare(a, b));
            first.truncate(most);
        }
        Ok(first)
    }
}

/// Along the index of one case.
struct Walk<'w> {
    ordered: &'w Ordered<'w>,
    conn: &'w Connection,
    column: &'w str,
    case: Uuid,
    /// Nothing beyond this one's worth is needed.
    until: Option<Place>,
}

impl Walk<'_> {
    fn after(&self, after: Option<&Place>, limit: u32) -> Result<Vec<Place>, StoreError> {
        let column = self.column;
        let descending = self.ordered.order.descending;
        let mut found = Vec::new();
        let left = |found: &Vec<Place>| {
            limit.saturating_sub(u32::try_from(found.len()).unwrap_or(u32::MAX))
        };
        if let Some(Place { worth: Some(worth), key }) = after {
            found.extend(self.equal(worth, *key, limit)?);
        }
        if left(&found) > 0 && after.is_none_or(|after| after.worth.is_some()) {
            let mut those = Condition::new(format!("f.{column} IS NOT NULL"));
            let (beyond, within, down) =
                if descending { ("<", ">=", " DESC") } else { (">", "<=", "") };
            if let Some(worth) = after.and_then(|after| after.worth.clone()) {
                those.sql = format!("f.{column} {beyond} ?");
                those.values.push(worth.into());
            }
            if let Some(worth) = self.until.as_ref().and_then(|until| until.worth.clone()) {
                those.sql.push_str(&format!(" AND f.{column} {within} ?"));
                those.values.push(worth.into());
            }
            let order = format!("f.{column}{down}, f.key{down}");
            let mut next = self.places(&those, &order, left(&found))?;
            if descending {
                self.equal_in_order(&mut next, left(&found))?;
            }
            found.extend(next);
        }
        if left(&found) > 0 && self.until.as_ref().is_none_or(|until| until.worth.is_none()) {
            let from = match after {
                Some(Place { worth: None, key }) => *key,
                _ => 0,
            };
            let mut those = Condition::new(format!("f.{column} IS NULL AND f.key > ?"));
            those.values.push(from.into());
            found.extend(self.places(&those, "f.key", left(&found))?);
        }
        Ok(found)
    }

    /// Those of this worth after the key.
    fn equal(&self, worth: &Worth, key: i64, limit: u32) -> Result<Vec<Place>, StoreError> {
        let mut those = Condition::new(format!("f.{} = ? AND f.key > ?", self.column));
        those.values.extend([worth.clone().into(), key.into()]);
        self.places(&those, "f.key", limit)
    }

    /// What was walked downwards, with those of equal worth in the order in which they came. Of the last
    /// there may be more than were found.
    fn equal_in_order(&self, found: &mut Vec<Place>, limit: u32) -> Result<(), StoreError> {
        let full = u32::try_from(found.len()).is_ok_and(|n| n == limit);
        if let Some(last) = found.last().filter(|_| full).and_then(|last| last.worth.clone()) {
            found.retain(|place| place.worth.as_ref() != Some(&last));
            let left = limit - u32::try_from(found.len()).unwrap_or(limit);
            found.extend(self.equal(&last, 0, left)?);
        }
        found.sort_by(|a, b| self.ordered.compare(a, b));
        Ok(())
    }

    fn places(&self, those: &Condition, order: &str, limit: u32) -> Result<Vec<Place>, StoreError> {
        let rest = self.ordered.plan.conditions(self.case);
        let sql = format!(
            "SELECT f.{0}, f.key FROM claim_facts f INDEXED BY claims_by_{1}
             WHERE f.case_id = ? AND {2}{3} ORDER BY {order} LIMIT ?",
            self.column,
            if self.column == "date_from" { "date" } else { self.column },
            those.sql,
            rest.sql,
        );
        let mut values = vec![Value::Blob(self.case.as_bytes().to_vec())];
        values.extend(those.values.iter().cloned());
        values.extend(rest.values);
        values.push(limit.into());
        let mut all = self.conn.prepare_cached(&sql)?;
        let mut rows = all.query(params_from_iter(values))?;
        let mut places = Vec::new();
        while let Some(row) = rows.next()? {
            places.push(Place { worth: worth(row.get_ref(0)?)?, key: row.get(1)? });
        }
        Ok(places)
    }
}

fn worth(value: ValueRef<'_>) -> Result<Option<Worth>, rusqlite::Error> {
    Ok(match value {
        ValueRef::Null => None,
        ValueRef::Integer(number) => Some(Worth::Number(number)),
        other => Some(Worth::Text(other.as_str()?.to_owned())),
    })
}

/// Where a claim stands.
fn place(conn: &Connection, column: &str, key: i64) -> Result<Place, StoreError> {
    let worth = one(conn, column, key, |row| worth(row.get_ref(0)?))?;
    Ok(Place { worth, key })
}

/// What the claim with this key has in a column of claim_facts.
fn one<T>(
    conn: &Connection,
    column: &str,
    key: i64,
    read: impl FnOnce(&rusqlite::Row<'_>) -> Result<T, rusqlite::Error>,
) -> Result<T, StoreError> {
    conn.prepare_cached(&format!("SELECT {column} FROM claim_facts WHERE key = ?"))?
        .query_row([key], read)
        .optional()?
        .ok_or_else(|| StoreError::not_found(Thing::Claim, key))
}
