//! Finding things by their words, the obvious first.
//!
//! What is found is taken in tiers, the best first ([`Tier`]). Each is read from the newest on, and only
//! so far as there is room for it: nothing is counted or sorted that may not be shown. Words that only
//! begin so come after words that are the same, and words with one letter changed when nothing else is
//! found.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::io::Read;

use docket_domain::{AnyOf, CaseId, Field, Kind, Query, Says, Term, Words, fold_query};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::filter::{self, Plan, is_words};
use crate::matching::{Matching, Reach, Tier};
use crate::snippet::{beginning, snippet};
use crate::{Found, HitKind, SearchHit, SnippetPart, Store, StoreError, typo};

/// The most hits that are worth showing.
const HITS: usize = 50;

/// How much of one long text is read for its snippet, and how much of all texts is looked through, in
/// bytes.
const READ: usize = 128 * 1024;
const LOOKED_THROUGH: usize = 512 * 1024;

/// So many words near a mistyped one are searched for.
const NEAR: usize = 8;

impl Store {
    /// What a query finds ([`Query`]): of one case or of all, the best first. The last word may be the
    /// beginning of one. Fields that speak of claims find claims alone.
    ///
    /// # Errors
    /// When the database can't be read. No text is a wrong query.
    pub fn search(&self, text: &str, case: Option<CaseId>) -> Result<Found, StoreError> {
        let query = Query::read(text);
        let mut corrected = None;
        let mut found = Search::new(&self.conn, &query, case)?.find()?;
        if found.is_empty()
            && let Some((better, hits)) = self.corrected(&query, case)?
        {
            found = hits;
            corrected = Some(better);
        }
        let corrected_query = corrected.as_ref().unwrap_or(&query);
        let words: Vec<&Words> = corrected_query.words().collect();
        let mut budget = LOOKED_THROUGH;
        let hits = found
            .into_iter()
            .map(|candidate| hit(&self.conn, &candidate, &words, &mut budget))
            .collect::<Result<_, _>>()?;
        Ok(Found { hits, corrected: corrected.map(|query| query.to_string()) })
    }

    /// The query with its mistyped words replaced, and what that finds: words that are nowhere, or else
    /// the first one whose correction finds something.
    fn corrected(
        &self,
        query: &Query,
        case: Option<CaseId>,
    ) -> Result<Option<(Query, Vec<Candidate>)>, StoreError> {
        let kinds = Search::new(&self.conn, query, case)?.kinds();
        let doubtful: Vec<(usize, usize)> = query
            .all
            .iter()
            .enumerate()
            .flat_map(|(at, any)| (0..any.choices.len()).map(move |choice| (at, choice)))
            .filter(|(at, choice)| typed_word(&query.all[*at].choices[*choice]).is_some())
            .collect();
        let mut unknown = Vec::new();
        for place in &doubtful {
            if let Some(word) = typed_word(&query.all[place.0].choices[place.1])
                && !self.is_known(word, &kinds)?
            {
                unknown.push(*place);
            }
        }
        let attempts: Vec<Vec<(usize, usize)>> = if unknown.is_empty() {
            doubtful.into_iter().map(|place| vec![place]).collect()
        } else {
            vec![unknown]
        };
        for places in attempts {
            // First the most frequent word near each, then any of those near.
            for choices in [1, NEAR] {
                let mut better = query.clone();
                for (at, choice) in &places {
                    let any = &mut better.all[*at];
                    let Some(word) = typed_word(&any.choices[*choice]) else {
                        continue;
                    };
                    let near = self.near(word, &kinds)?;
                    let mut terms = near
                        .into_iter()
                        .take(choices)
                        .map(|word| any.choices[*choice].saying(word));
                    if let Some(first) = terms.next() {
                        let rest: Vec<Term> = terms.collect();
                        any.choices[*choice] = first;
                        any.choices.extend(rest);
                    }
                }
                if better != *query {
                    let found = Search::new(&self.conn, &better, case)?.find()?;
                    if !found.is_empty() {
                        return Ok(Some((better, found)));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Whether the index has the word, or one that begins so.
    fn is_known(&self, word: &str, kinds: &[HitKind]) -> Result<bool, StoreError> {
        for kind in kinds {
            let next: Option<String> = self
                .conn
                .prepare_cached(&format!(
                    "SELECT term FROM search_{}_words WHERE term >= ? LIMIT 1",
                    kind.as_str()
                ))?
                .query_row([word], |row| row.get(0))
                .optional()?;
            if next.is_some_and(|next| next.starts_with(word)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The words of the index near this one, the most frequent first.
    fn near(&self, word: &str, kinds: &[HitKind]) -> Result<Vec<String>, StoreError> {
        let mut all: Vec<(String, u32)> = Vec::new();
        for kind in kinds {
            for (near, n) in typo::corrections(&self.conn, *kind, word)? {
                match all.iter_mut().find(|(known, _)| *known == near) {
                    Some((_, sum)) => *sum += n,
                    None => all.push((near, n)),
                }
            }
        }
        all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Ok(all.into_iter().map(|(word, _)| word).collect())
    }
}

/// The word, if the term is one that may be mistyped.
fn typed_word(term: &Term) -> Option<&str> {
    match &term.says {
        Says::Words(Words { row, quoted: false, .. }) if !term.not => match row.as_slice() {
            [word] if typo::may_be_mistyped(word) => Some(word),
            _ => None,
        },
        _ => None,
    }
}

/// Something that is found, before it is shown.
struct Candidate {
    kind: HitKind,
    id: Uuid,
}

/// A search that is under way.
struct Search<'a> {
    conn: &'a Connection,
    query: &'a Query,
    words: Vec<&'a AnyOf>,
    /// What the query's fields say of claims.
    plan: Plan,
    /// The one case to search in.
    case: Option<Uuid>,
    /// What the query says of cases: of each, one that it may be, or may not be.
    cases: Vec<(Vec<Uuid>, bool)>,
}

impl<'a> Search<'a> {
    fn new(
        conn: &'a Connection,
        query: &'a Query,
        case: Option<CaseId>,
    ) -> Result<Self, StoreError> {
        let mut cases = Vec::new();
        for any in &query.all {
            if let [Term { not, says: Says::Field(Field::Case(text)), .. }] = any.choices.as_slice()
            {
                cases.push((filter::cases(conn, text)?, *not));
            }
        }
        let only = cases.iter().find_map(|(ids, not)| match ids.as_slice() {
            [only] if !*not => Some(*only),
            _ => None,
        });
        Ok(Self {
            conn,
            query,
            words: query.all.iter().filter(|any| is_words(any)).collect(),
            plan: Plan::of_query(conn, query, case)?,
            case: case.map(|case| case.0).or(only),
            cases,
        })
    }

    /// The kinds of things that the query's fields let through.
    fn kinds(&self) -> Vec<HitKind> {
        let lets_through = |term: &Term, kind: HitKind| match &term.says {
            Says::Words(_) | Says::Field(Field::Case(_)) => true,
            Says::Field(Field::Kind(asked)) => {
                let is = match asked {
                    Kind::Claim => kind == HitKind::Claim,
                    // A claim may be of either.
                    Kind::Statement | Kind::Attribution => return kind == HitKind::Claim,
                    Kind::Source => kind == HitKind::Source,
                    Kind::Evidence => kind == HitKind::Evidence,
                    Kind::Finding => kind == HitKind::Finding,
                };
                is != term.not
            }
            Says::Field(_) => kind == HitKind::Claim,
        };
        HitKind::ALL
            .into_iter()
            .filter(|kind| {
                self.query
                    .all
                    .iter()
                    .all(|any| any.choices.iter().any(|term| lets_through(term, *kind)))
            })
            .collect()
    }

    /// The best, as many as are worth showing.
    fn find(&self) -> Result<Vec<Candidate>, StoreError> {
        let kinds = self.kinds();
        if self.query.is_empty() {
            return Ok(Vec::new());
        }
        let mut best = Vec::new();
        let mut seen = HashSet::new();
        if self.query.words().next().is_none() {
            // Fields alone, or what must not be there.
            self.tier(Tier::All, Reach::Exact, &kinds, &mut seen, &mut best)?;
            return Ok(best);
        }
        for reach in [Reach::Exact, Reach::Beginnings] {
            for tier in Tier::ALL {
                self.tier(tier, reach, &kinds, &mut seen, &mut best)?;
                if best.len() >= HITS {
                    best.truncate(HITS);
                    return Ok(best);
                }
            }
        }
        Ok(best)
    }

    /// Adds what is in a tier and not in those before.
    fn tier(
        &self,
        tier: Tier,
        reach: Reach,
        kinds: &[HitKind],
        seen: &mut HashSet<(HitKind, i64)>,
        best: &mut Vec<Candidate>,
    ) -> Result<(), StoreError> {
        let mut found: Vec<(Score, Candidate)> = Vec::new();
        for (order, kind) in kinds.iter().copied().enumerate() {
            let matching = Matching { conn: self.conn, kind, reach };
            let Some(asked) = matching.all(&self.words, tier, self.case)? else {
                continue;
            };
            // What is seen already comes again: it is in this tier too.
            let known = seen.iter().filter(|(seen, _)| *seen == kind).count();
            for key in self.newest(kind, &asked, HITS + known)? {
                if !seen.insert((kind, key)) {
                    continue;
                }
                let Some((candidate, score)) = self.candidate(kind, key, order)? else {
                    continue;
                };
                found.push((score, candidate));
            }
        }
        // Those of one score stay as they were: by kind, the newest first.
        found.sort_by_key(|(score, _)| Reverse((score.words, score.share)));
        best.extend(found.into_iter().map(|(_, candidate)| candidate));
        Ok(())
    }

    fn newest(&self, kind: HitKind, asked: &str, limit: usize) -> Result<Vec<i64>, StoreError> {
        if kind == HitKind::Claim && !self.plan.is_open() {
            return self.plan.newest(self.conn, asked, limit);
        }
        let kind = kind.as_str();
        let mut newest = self.conn.prepare_cached(&format!(
            "SELECT rowid FROM search_{kind} WHERE search_{kind} MATCH ? ORDER BY rowid DESC LIMIT ?"
        ))?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let keys = newest.query_map((asked, limit), |row| row.get(0))?;
        Ok(keys.collect::<Result<_, _>>()?)
    }

    /// What is found under this key, and how well its wording or title fits; none when it is of a case
    /// that is not asked for.
    fn candidate(
        &self,
        kind: HitKind,
        key: i64,
        _order: usize,
    ) -> Result<Option<(Candidate, Score)>, StoreError> {
        let (id, case, head): (Uuid, Uuid, String) = self
            .conn
            .prepare_cached(&format!(
                "SELECT texts.id, case_id, head FROM search_keys
                 JOIN search_{}_texts texts ON texts.id = search_keys.id WHERE key = ?",
                kind.as_str()
            ))?
            .query_row([key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        if self.cases.iter().any(|(ids, not)| ids.contains(&case) == *not) {
            return Ok(None);
        }
        Ok(Some((Candidate { kind, id }, Score::of(&head, self.query))))
    }
}

/// How well a wording or title fits.
struct Score {
    /// How many of the words are in it.
    words: usize,
    /// How many of a thousand of its words they are.
    share: usize,
}

impl Score {
    fn of(head: &str, query: &Query) -> Self {
        let head = fold_query(head);
        let there: HashSet<&str> = head.split(' ').collect();
        let length = head.split(' ').count();
        let words = query
            .words()
            .filter(|words| {
                words.row.iter().all(|word| there.contains(word.as_str()))
                    || (words.unfinished
                        && matches!(words.row.as_slice(), [only] if there.iter().any(|word| word.starts_with(only.as_str()))))
            })
            .count();
        Self { words, share: words * 1_000 / length.max(1) }
    }
}

impl HitKind {
    const ALL: [Self; 4] = [Self::Claim, Self::Source, Self::Evidence, Self::Finding];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Source => "source",
            Self::Evidence => "evidence",
            Self::Finding => "finding",
        }
    }
}

/// What is shown of something that was found.
fn hit(
    conn: &Connection,
    Candidate { kind, id }: &Candidate,
    words: &[&Words],
    budget: &mut usize,
) -> Result<SearchHit, StoreError> {
    // What is short is read at once, a long text only as far as it may be looked through.
    let texts = match kind {
        HitKind::Claim => {
            "SELECT case_id, head, body, id, NULL FROM search_claim_texts WHERE id = ?"
        }
        HitKind::Finding => {
            "SELECT texts.case_id, evidence.title, texts.body, claim_id, NULL
             FROM search_finding_texts texts
             JOIN findings ON findings.id = texts.id
             JOIN evidence ON evidence.id = evidence_id WHERE texts.id = ?"
        }
        HitKind::Source => {
            "SELECT case_id, title, concat_ws(char(10), author, publisher, url, note), NULL, rowid
             FROM sources WHERE id = ?"
        }
        HitKind::Evidence => {
            "SELECT case_id, title,
                    concat_ws(char(10), author, publisher, url, file_name, origin_note), NULL, rowid
             FROM evidence WHERE id = ?"
        }
    };
    let (case, title, about, claim, row): (Uuid, String, String, Option<Uuid>, Option<i64>) =
        conn.prepare_cached(texts)?.query_row([id], |row| row.try_into())?;
    let text = match row {
        Some(row) => start_of_text(conn, *kind, row, READ.min(*budget))?,
        None => String::new(),
    };
    // A text has its own words; what is said about it comes second.
    let best = |budget: &mut usize| -> Option<Vec<SnippetPart>> {
        let mut at_best: Option<Vec<SnippetPart>> = None;
        for place in [&text, &about, &title] {
            if let Some(parts) = snippet(place, words, budget) {
                let marked = |parts: &[SnippetPart]| parts.iter().filter(|part| part.hit).count();
                if at_best
                    .as_ref()
                    .is_none_or(|best| marked(&parts) > marked(best) && *place != title)
                {
                    at_best = Some(parts);
                }
            }
        }
        at_best
    };
    let shown = best(budget).unwrap_or_else(|| {
        beginning(
            [&about, &text].into_iter().find(|text| !text.trim().is_empty()).unwrap_or(&title),
        )
    });
    Ok(SearchHit {
        kind: *kind,
        id: id.to_string(),
        case: case.into(),
        claim: claim.map(Into::into),
        title,
        snippet: shown,
    })
}

/// The beginning of a long text, without reading the rest of it.
fn start_of_text(
    conn: &Connection,
    kind: HitKind,
    row: i64,
    most: usize,
) -> Result<String, StoreError> {
    let table = if kind == HitKind::Source { "sources" } else { "evidence" };
    let blob = conn.blob_open("main", table, "text", row, true)?;
    let mut bytes = Vec::with_capacity(blob.len().min(most));
    blob.take(most as u64).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
