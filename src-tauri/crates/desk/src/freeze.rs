//! Freezing a report: from the library as it is now to a model that never changes. What is
//! confidential is left behind here, before any format sees it.

use std::collections::BTreeMap;

use docket_domain::{
    CaseId, ClaimId, ClaimOrder, EvidenceId, EvidenceKind, Located, Passage, Person, SourceId,
};
use docket_report::{
    Cited, Direction, Exhibit, JournalHead, Language, Name, Picture, Quote, ReportAppearance,
    ReportClaim, ReportExhibit, ReportFinding, ReportModel, ReportRelation, ReportSource,
    ReportVerdict, Scope, ShownExhibit,
};
use docket_store::{
    AppearanceView, ClaimFilter, ClaimView, EvidenceView, FindingView, GivenVerdict, Page,
    PersonRow, RelationView, Store,
};

use crate::leak::refuse_leaks;
use crate::{Desk, DeskError, Moment, ReportRequest, ReportScope};

/// Pictures of files larger than this are not put into a report.
const PICTURE: u64 = 32 * 1024 * 1024;

/// Whether the pictures among the exhibits are read: what is only told needs none.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pictures {
    Shown,
    LeftOut,
}

/// A report's model, and in its order what it was made of.
pub(crate) struct Frozen {
    pub(crate) model: ReportModel,
    pub(crate) persons: Vec<PersonRow>,
    pub(crate) views: Vec<ClaimView>,
    pub(crate) sources: Vec<SourceId>,
    pub(crate) exhibits: Vec<EvidenceId>,
}

/// How many characters of an exhibit's text a report shows besides the quoted passages.
const EXCERPT: usize = 4_000;

impl Desk {
    /// The report as it would be written now.
    ///
    /// # Errors
    /// When there is nothing to report on, or it would give away what is confidential.
    pub(crate) fn freeze(
        &self,
        request: &ReportRequest,
        moment: Moment<'_>,
    ) -> Result<ReportModel, DeskError> {
        let Frozen { model, persons, .. } = self.frozen(request, moment, Pictures::Shown)?;
        refuse_leaks(&model, persons.iter().map(|row| &row.person))?;
        Ok(model)
    }

    /// The same with what it was made of, before it was looked at for what is confidential: for telling
    /// that, and never for writing.
    pub(crate) fn frozen(
        &self,
        request: &ReportRequest,
        moment: Moment<'_>,
        pictures: Pictures,
    ) -> Result<Frozen, DeskError> {
        let store = self.read();
        let claims = chosen(&store, &request.scope)?;
        let first = claims.first().ok_or(DeskError::NothingToReport)?;
        let case = first.claim.case;
        if claims.iter().any(|view| view.claim.case != case) {
            return Err(DeskError::SeveralCases);
        }
        let row = store.cases()?.into_iter().find(|row| row.id == case).ok_or_else(|| {
            docket_store::StoreError::NotFound {
                what: docket_store::Thing::Case,
                id: case.to_string(),
            }
        })?;
        let head = store.journal_head()?;
        let numbers = Numbers::of(&claims);
        let report_claims: Vec<_> = claims.iter().map(|view| numbers.claim(view, moment)).collect();
        let model = ReportModel {
            title: title(&request.scope, &row.case.title, first),
            scope: match &request.scope {
                ReportScope::Case { .. } => Scope::Case,
                ReportScope::Claims { claims } if claims.len() == 1 => Scope::Claim,
                ReportScope::Claims { .. } => Scope::Selection,
            },
            case_title: row.case.title,
            case_summary: row.case.summary,
            is_sample: row.case.sample,
            organisation: request.organisation.clone(),
            author: moment.by.to_owned(),
            second_reader: String::new(),
            written_at: moment.at,
            language: language(&request.language)?,
            journal: JournalHead {
                seq: head.entries,
                sha256: (head.entries > 0).then_some(head.hash),
                entries: head.entries,
            },
            claims: report_claims,
            sources: numbers.sources(&store)?,
            exhibits: self.exhibits(&store, &numbers, pictures)?,
        };
        let persons = store.persons()?;
        drop(store);
        let sources = numbers.in_order(&numbers.sources).into_iter().map(|(_, id)| id).collect();
        let exhibits = numbers.in_order(&numbers.exhibits).into_iter().map(|(_, id)| id).collect();
        Ok(Frozen { model, persons, views: claims, sources, exhibits })
    }

    fn exhibits(
        &self,
        store: &Store,
        numbers: &Numbers,
        pictures: Pictures,
    ) -> Result<Vec<ReportExhibit>, DeskError> {
        let mut exhibits = Vec::new();
        for (number, id) in numbers.in_order(&numbers.exhibits) {
            let view = store.evidence(id)?;
            let details = &view.evidence.details;
            let exhibit = if details.confidential {
                Exhibit::Withheld { reason: details.withheld_because.clone() }
            } else {
                Exhibit::Shown(Box::new(self.shown(view, pictures)))
            };
            exhibits.push(ReportExhibit { number, exhibit });
        }
        Ok(exhibits)
    }

    fn shown(&self, view: EvidenceView, pictures: Pictures) -> ShownExhibit {
        let EvidenceView { evidence, collector, .. } = view;
        let details = evidence.details;
        // A picture that can't be shown is no reason to go without the report: the exhibit is
        // described all the same.
        let picture = evidence
            .file
            .as_ref()
            .filter(|_| pictures == Pictures::Shown)
            .filter(|file| file.media_type.starts_with("image/") && file.size <= PICTURE)
            .and_then(|file| self.locker.bytes(&file.sha256, PICTURE).ok())
            .and_then(|bytes| Picture::from_file(&bytes).ok());
        let text = match evidence.kind {
            EvidenceKind::Quotation | EvidenceKind::Note => excerpt(&evidence.text),
            EvidenceKind::File | EvidenceKind::Link => String::new(),
        };
        ShownExhibit {
            kind: evidence.kind,
            title: details.title,
            author: details.author,
            publisher: details.publisher,
            url: details.url,
            archived_url: details.archived_url,
            language: details.language,
            captured_at: details.captured_at,
            collector: collector.as_ref().map(name),
            tool: details.tool,
            origin: details.origin,
            origin_note: details.origin_note,
            file: evidence.file,
            text,
            picture,
        }
    }
}

/// The claims that a report is about, in its order.
fn chosen(store: &Store, scope: &ReportScope) -> Result<Vec<ClaimView>, DeskError> {
    let ids: Vec<ClaimId> = match scope {
        ReportScope::Claims { claims } => claims.clone(),
        ReportScope::Case { case } => all_of(store, *case)?,
    };
    ids.into_iter().map(|id| Ok(store.claim(id)?)).collect()
}

fn all_of(store: &Store, case: CaseId) -> Result<Vec<ClaimId>, DeskError> {
    let filter = ClaimFilter { case: Some(case), ..ClaimFilter::default() };
    let mut ids: Vec<ClaimId> = Vec::new();
    loop {
        let page = Page { after: ids.last().copied(), limit: 1_000 };
        let rows = store.claims(&filter, ClaimOrder::default(), page)?.rows;
        if rows.is_empty() {
            return Ok(ids);
        }
        ids.extend(rows.iter().map(|row| row.id));
    }
}

fn language(tag: &str) -> Result<Language, DeskError> {
    if tag.is_empty() {
        return Ok(Language::default());
    }
    Language::of_tag(tag).ok_or_else(|| DeskError::NoSuchLanguage { tag: tag.to_owned() })
}

fn title(scope: &ReportScope, case: &str, first: &ClaimView) -> String {
    match scope {
        ReportScope::Claims { claims } if claims.len() == 1 => first.claim.wording.clone(),
        _ => case.to_owned(),
    }
}

fn name(person: &Person) -> Name {
    if person.confidential {
        Name::Withheld { reason: person.withheld_because.clone() }
    } else {
        Name::Named { name: person.name.clone(), about: person.about.clone() }
    }
}

fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((cut, _)) => format!("{}…", text.get(..cut).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn quote(passage: &Passage, located: Option<Located>) -> Quote {
    Quote {
        exact: passage.exact.clone(),
        prefix: passage.prefix.clone(),
        suffix: passage.suffix.clone(),
        fragment: passage.fragment.clone(),
        located: located.unwrap_or(Located::Misplaced),
    }
}

fn verdict(given: &GivenVerdict, moment: Moment<'_>) -> ReportVerdict {
    ReportVerdict {
        word: given.verdict.word,
        rationale: given.verdict.rationale.clone(),
        confidence: given.verdict.confidence,
        unknowns: given.verdict.unknowns.clone(),
        by: given.by.clone(),
        at: given.at.with_timezone(moment.at.offset()),
    }
}

/// The numbers that a report knows its claims, sources and exhibits by: in the order in which they
/// are first mentioned.
struct Numbers {
    claims: BTreeMap<ClaimId, u32>,
    sources: BTreeMap<SourceId, u32>,
    exhibits: BTreeMap<EvidenceId, u32>,
}

impl Numbers {
    fn of(claims: &[ClaimView]) -> Self {
        fn number<K: Ord>(keys: impl Iterator<Item = K>) -> BTreeMap<K, u32> {
            let mut numbers = BTreeMap::new();
            for key in keys {
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX).saturating_add(1);
                numbers.entry(key).or_insert(next);
            }
            numbers
        }
        Self {
            claims: number(claims.iter().map(|view| view.id)),
            sources: number(
                claims.iter().flat_map(|view| view.appearances.iter().map(|a| a.source)),
            ),
            exhibits: number(
                claims.iter().flat_map(|view| view.findings.iter().map(|f| f.finding.evidence)),
            ),
        }
    }

    fn in_order<K: Copy>(&self, numbers: &BTreeMap<K, u32>) -> Vec<(u32, K)> {
        let mut all: Vec<_> = numbers.iter().map(|(key, number)| (*number, *key)).collect();
        all.sort_by_key(|(number, _)| *number);
        all
    }

    fn claim(&self, view: &ClaimView, moment: Moment<'_>) -> ReportClaim {
        let claim = &view.claim;
        ReportClaim {
            number: self.claims.get(&view.id).copied().unwrap_or_default(),
            id: view.id,
            kind: claim.kind,
            wording: claim.wording.clone(),
            language: claim.language.clone(),
            translation: claim.translation.clone(),
            claimant: view.claimant.as_ref().map(name),
            // A role can tell who it is as well as a name does.
            role: match &view.claimant {
                Some(person) if person.confidential => String::new(),
                _ => claim.role.clone(),
            },
            date: claim.date.clone(),
            place: claim.place.clone(),
            appearances: view.appearances.iter().map(|there| self.appearance(there)).collect(),
            why_checked: claim.why_checked.clone(),
            stage: view.stage,
            verdict: view.verdict.as_ref().map(|given| verdict(given, moment)),
            // Versions begin with the first publication; what a verdict was while it was still being
            // worked on is the journal's.
            earlier_verdicts: Vec::new(),
            findings: view.findings.iter().map(|finding| self.finding(finding)).collect(),
            relations: view.relations.iter().map(|relation| self.relation(relation)).collect(),
            method: claim.method.clone(),
            right_of_reply: claim.right_of_reply.clone(),
            tags: view.tags.clone(),
            gaps: view.gaps.clone(),
            url: None,
        }
    }

    fn appearance(&self, there: &AppearanceView) -> ReportAppearance {
        ReportAppearance {
            source: self.sources.get(&there.source).copied().unwrap_or_default(),
            quote: there.passage.as_ref().map(|passage| quote(passage, there.located)),
        }
    }

    fn finding(&self, view: &FindingView) -> ReportFinding {
        let finding = &view.finding;
        let number = self.exhibits.get(&finding.evidence).copied().unwrap_or_default();
        let withheld = view.details.confidential;
        ReportFinding {
            stance: finding.stance,
            exhibit: if withheld {
                Cited::Withheld { number }
            } else {
                let quote = finding.passage.as_ref().map(|passage| quote(passage, view.located));
                Cited::Shown { number, quote }
            },
            note: (!finding.note_confidential && !finding.note.trim().is_empty())
                .then(|| finding.note.clone()),
        }
    }

    fn relation(&self, view: &RelationView) -> ReportRelation {
        ReportRelation {
            kind: view.kind,
            direction: if view.outgoing { Direction::To } else { Direction::From },
            number: self.claims.get(&view.other).copied(),
            wording: view.wording.clone(),
        }
    }

    fn sources(&self, store: &Store) -> Result<Vec<ReportSource>, DeskError> {
        let mut sources = Vec::new();
        for (number, id) in self.in_order(&self.sources) {
            let row = store.source(id)?.row;
            let details = row.details;
            sources.push(ReportSource {
                number,
                title: details.title,
                author: details.author,
                publisher: details.publisher,
                url: details.url,
                archived_url: details.archived_url,
                date: details.date,
                language: details.language,
                file: row.file,
            });
        }
        Ok(sources)
    }
}
