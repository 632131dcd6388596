//! Finding things by their words, the obvious first.
//!
//! What is found is taken in tiers, the best first ([`Tier`]). Each is read from the newest on, and only
//! so far as there is room for it: nothing is counted or sorted that may not be shown. Of very many
//! things that have the words, the newest are looked through for a better place. Words that only
//! begin so come after words that are the same, and words with one letter changed when nothing else is
//! found.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::io::Read;

use docket_domain::{AnyOf, CaseId, Field, Kind, Query, Says, Term, VagueDate, Words, fold_query};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

use crate::column::date;
use crate::filter::{self, Plan, is_words};
use crate::matching::{Asked, Matching, Reach, Tier};
use crate::snippet::{Snippet, beginning, snippet};
use crate::{Found, HitKind, SearchHit, SnippetPart, Store, StoreError, typo};

/// The most hits that are worth showing.
const HITS: usize = 50;

/// So many of the newest things that have all the words are looked through for those that have them in
/// a better place.
const WINDOW: usize = 500;

/// With so many found, words that only begin so are not looked for.
const ENOUGH: usize = 20;

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
        let some_unknown = !unknown.is_empty();
        let attempts: Vec<Vec<(usize, usize)>> = if unknown.is_empty() {
            doubtful.into_iter().map(|place| vec![place]).collect()
        } else {
            vec![unknown]
        };
        for places in attempts {
            // First the most frequent word near each, then any of those near. Where all words are known,
            // just the latter: what is meant may be rare.
            for choices in if some_unknown { [1, NEAR].as_slice() } else { &[NEAR] } {
                let mut better = query.clone();
                for (at, choice) in &places {
                    let any = &mut better.all[*at];
                    let Some(word) = typed_word(&any.choices[*choice]) else {
                        continue;
                    };
                    let near = self.near(word, &kinds)?;
                    let mut terms = near
                        .into_iter()
                        .take(*choices)
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

/// The newest things of a kind that have all the words.
struct Window {
    kind: HitKind,
    asked: Asked,
    newest: Vec<i64>,
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
            // Sources have dates too; and what is no claim is not one with that either.
            Says::Field(Field::Before(_) | Field::After(_)) if kind == HitKind::Source => true,
            Says::Field(_) => kind == HitKind::Claim || term.not,
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
        let mut best = Vec::new();
        if self.query.is_empty() {
            return Ok(best);
        }
        let mut seen = HashSet::new();
        for reach in [Reach::Exact, Reach::Beginnings] {
            // What is in any tier is in the last one, which so tells where to look.
            let mut windows: Vec<Window> = Vec::new();
            for kind in self.kinds() {
                let asked = Matching { conn: self.conn, kind, reach }.read(&self.words)?;
                let newest = self.newest(kind, &asked, Tier::All, 0, WINDOW)?;
                if !newest.is_empty() {
                    windows.push(Window { kind, asked, newest });
                }
            }
            for tier in Tier::ALL {
                self.tier(tier, &windows, &mut seen, &mut best)?;
                if best.len() >= HITS {
                    best.truncate(HITS);
                    return Ok(best);
                }
            }
            if best.len() >= ENOUGH {
                break;
            }
        }
        Ok(best)
    }

    /// Adds what is in a tier and not in those before.
    fn tier(
        &self,
        tier: Tier,
        windows: &[Window],
        seen: &mut HashSet<(HitKind, i64)>,
        best: &mut Vec<Candidate>,
    ) -> Result<(), StoreError> {
        let mut found: Vec<(Score, Candidate)> = Vec::new();
        for Window { kind, asked, newest } in windows {
            let of_tier;
            let keys = if tier == Tier::All {
                newest
            } else {
                // What is seen already comes again: it is in this tier too.
                let known = seen.iter().filter(|(seen, _)| seen == kind).count();
                // The whole of a title is found at once, wherever it is.
                let from = match newest.last() {
                    Some(last) if newest.len() == WINDOW && tier != Tier::Whole => *last,
                    _ => 0,
                };
                of_tier = self.newest(*kind, asked, tier, from, HITS + known)?;
                &of_tier
            };
            let mut room = HITS;
            for key in keys {
                if room == 0 {
                    break;
                }
                if seen.insert((*kind, *key))
                    && let Some((candidate, score)) = self.candidate(*kind, *key)?
                {
                    found.push((score, candidate));
                    room -= 1;
                }
            }
        }
        // Those of one score stay as they were: by kind, the newest first.
        found.sort_by_key(|(score, _)| Reverse((score.words, score.share)));
        best.extend(found.into_iter().map(|(_, candidate)| candidate));
        Ok(())
    }

    fn newest(
        &self,
        kind: HitKind,
        asked: &Asked,
        tier: Tier,
        from: i64,
        limit: usize,
    ) -> Result<Vec<i64>, StoreError> {
        let Some(asked) = asked.at(tier, self.case) else {
            return Ok(Vec::new());
        };
        if kind == HitKind::Claim && !self.plan.is_open() {
            return self.plan.newest(self.conn, &asked, from, limit);
        }
        let kind = kind.as_str();
        let mut newest = self.conn.prepare_cached(&format!(
            "SELECT rowid FROM search_{kind}
             WHERE search_{kind} MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?"
        ))?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let keys = newest.query_map((asked, from, limit), |row| row.get(0))?;
        Ok(keys.collect::<Result<_, _>>()?)
    }

    /// Whether a source's date is as the query asks.
    fn is_of_the_time(&self, source: Uuid) -> Result<bool, StoreError> {
        let says_when =
            |term: &Term| matches!(term.says, Says::Field(Field::Before(_) | Field::After(_)));
        if !self.query.terms().any(says_when) {
            return Ok(true);
        }
        let date: Option<VagueDate> = self
            .conn
            .prepare_cached("SELECT date_text FROM sources WHERE id = ?")?
            .query_row([source], |row| date(row, "date_text"))?;
        Ok(self
            .query
            .all
            .iter()
            .all(|any| any.choices.iter().any(|term| is_then(term, date.as_ref()))))
    }

    /// What is found under this key, and how well its wording or title fits; none when it is of a case
    /// that is not asked for.
    fn candidate(&self, kind: HitKind, key: i64) -> Result<Option<(Candidate, Score)>, StoreError> {
        let (id, case, head): (Uuid, Uuid, String) = self
            .conn
            .prepare_cached(&format!(
                "SELECT texts.id, case_id, head FROM search_keys
                 JOIN search_{}_texts texts ON texts.id = search_keys.id WHERE key = ?",
                kind.as_str()
            ))?
            .query_row([key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        if self.cases.iter().any(|(ids, not)| ids.contains(&case) == *not)
            || (kind == HitKind::Source && !self.is_of_the_time(id)?)
        {
            return Ok(None);
        }
        Ok(Some((Candidate { kind, id }, Score::of(&head, self.query))))
    }
}

/// Whether a term that speaks of a date holds for it; true of other terms.
fn is_then(term: &Term, date: Option<&VagueDate>) -> bool {
    let holds = match &term.says {
        Says::Field(Field::Before(day)) => date.is_some_and(|date| date.earliest() < *day),
        Says::Field(Field::After(day)) => date.is_some_and(|date| date.latest() > *day),
        _ => return true,
    };
    holds != term.not
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
    pub(crate) const ALL: [Self; 4] = [Self::Claim, Self::Source, Self::Evidence, Self::Finding];

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
    let in_text = snippet(&text, words, budget);
    let at = in_text.as_ref().map(|found| found.at);
    let mut best = in_text.map(|found| found.parts);
    let marked = |parts: &[SnippetPart]| parts.iter().filter(|part| part.hit).count();
    for place in [&about, &title] {
        let Some(Snippet { parts, .. }) = snippet(place, words, budget) else { continue };
        if best.as_ref().is_none_or(|best| marked(&parts) > marked(best) && *place != title) {
            best = Some(parts);
        }
    }
    let shown = best.unwrap_or_else(|| {
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
        at,
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
