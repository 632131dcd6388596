//! Finding things by their words. The index is folded, the texts are not: snippets are cut from the
//! stored texts.

use docket_domain::{CaseId, fold_query};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use crate::column::{id, id_or_none};
use crate::{HitKind, SearchHit, SnippetPart, Store, StoreError};

/// The most hits that are worth showing.
const HITS: u32 = 50;

/// How many words a snippet shows before the first hit, and how many in all.
const BEFORE: usize = 8;
const SNIPPET: usize = 28;

/// The words of a text, folded as the index is.
fn words(text: &str) -> Vec<String> {
    fold_query(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What FTS5 is asked for: every word, each as the beginning of one. None when there are no words.
pub(crate) fn match_words(text: &str) -> Option<String> {
    let words = words(text);
    let asked: Vec<String> = words.iter().map(|word| format!("\"{word}\"*")).collect();
    (!asked.is_empty()).then(|| asked.join(" AND "))
}

impl Store {
    /// What has all these words, or words that begin so: of one case or of all, the best first.
    ///
    /// # Errors
    /// When the database can't be read. No text is a wrong query.
    pub fn search(&self, text: &str, case: Option<CaseId>) -> Result<Vec<SearchHit>, StoreError> {
        let Some(asked) = match_words(text) else {
            return Ok(Vec::new());
        };
        // A word of the wording or the title counts ten times one of the rest.
        let mut best = self.conn.prepare_cached(
            "SELECT kind, id FROM search JOIN search_keys ON key = search.rowid
             WHERE search MATCH ?1 ORDER BY bm25(search, 10.0, 1.0), key",
        )?;
        let mut rows = best.query(params![asked])?;
        let mut hits = Vec::new();
        let words = words(text);
        while let Some(row) = rows.next()? {
            let kind: String = row.get(0)?;
            if let Some(hit) = self.hit(&kind, row.get(1)?, case, &words)? {
                hits.push(hit);
                if hits.len() == HITS as usize {
                    break;
                }
            }
        }
        Ok(hits)
    }

    fn hit(
        &self,
        kind: &str,
        key: Uuid,
        case: Option<CaseId>,
        words: &[String],
    ) -> Result<Option<SearchHit>, StoreError> {
        let kind = match kind {
            "claim" => HitKind::Claim,
            "source" => HitKind::Source,
            "evidence" => HitKind::Evidence,
            _ => HitKind::Finding,
        };
        let found = self
            .conn
            .prepare_cached(
                "SELECT case_id, head, body,
                        (SELECT claim_id FROM findings WHERE findings.id = ?2) AS claim_id
                 FROM search_texts WHERE kind = ?1 AND id = ?2 AND (?3 IS NULL OR case_id = ?3)",
            )?
            .query_row(params![kind.as_str(), key, case.map(|case| case.0)], |row| {
                let (head, body): (String, String) = (row.get("head")?, row.get("body")?);
                Ok(SearchHit {
                    kind,
                    id: key.to_string(),
                    case: id(row, "case_id")?,
                    claim: match kind {
                        HitKind::Claim => Some(key.into()),
                        _ => id_or_none(row, "claim_id")?,
                    },
                    snippet: snippet(&body, words)
                        .or_else(|| snippet(&head, words))
                        .unwrap_or_default(),
                    title: head,
                })
            })
            .optional()?;
        Ok(found)
    }
}

impl HitKind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Claim => "claim",
            Self::Source => "source",
            Self::Evidence => "evidence",
            Self::Finding => "finding",
        }
    }
}

/// The text around the first of the words, in pieces; none when it has none of them.
fn snippet(text: &str, words: &[String]) -> Option<Vec<SnippetPart>> {
    let is_hit = |piece: &str| {
        let folded = fold_query(piece);
        folded
            .split(|c: char| !c.is_alphanumeric())
            .any(|part| words.iter().any(|word| part.starts_with(word.as_str())))
    };
    let pieces: Vec<&str> = text.split_whitespace().collect();
    let first = pieces.iter().position(|piece| is_hit(piece))?;
    let from = first.saturating_sub(BEFORE);
    let to = pieces.len().min(from + SNIPPET);
    let mut parts: Vec<SnippetPart> = Vec::new();
    let mut push = |text: &str, hit: bool| match parts.last_mut() {
        Some(last) if last.hit == hit => last.text.push_str(text),
        _ => parts.push(SnippetPart { text: text.to_owned(), hit }),
    };
    if from > 0 {
        push("… ", false);
    }
    for (at, piece) in pieces.get(from..to)?.iter().enumerate() {
        if at > 0 {
            push(" ", false);
        }
        push(piece, is_hit(piece));
    }
    if to < pieces.len() {
        push(" …", false);
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_typed_is_a_query() {
        assert_eq!(
            match_words("Iran's (talks"),
            Some("\"iran\"* AND \"s\"* AND \"talks\"*".into())
        );
        assert_eq!(match_words("\"' OR NEAR( *"), Some("\"or\"* AND \"near\"*".into()));
        assert_eq!(match_words(" ()*\" "), None);
    }

    #[test]
    fn a_snippet_is_cut_around_the_words_and_keeps_their_form() {
        let text = format!("{} and then می‌شود گفت more", "word ".repeat(50));
        let parts = snippet(&text, &words("میشود")).unwrap();
        let hits: Vec<_> = parts.iter().filter(|part| part.hit).map(|part| &part.text).collect();
        assert_eq!(hits, ["می‌شود"]);
        assert!(parts[0].text.starts_with("… "));
        assert_eq!(snippet("nothing here", &words("else")), None);
    }
}
