//! The sample case: what comes with Docket to try it on.

use std::collections::HashMap;

use chrono::{DateTime, FixedOffset};
use docket_domain::{
    Action, Appearance, Batch, Case, CaseId, Claim, ClaimId, ClaimKind, Confidence, Evidence,
    EvidenceDetails, EvidenceId, EvidenceKind, Finding, Origin, Passage, Person, PersonId,
    Relation, RelationKind, Sha256, Source, SourceDetails, SourceId, Stage, Stance, VagueDate,
    Verdict, VerdictWord,
};
use docket_locker::Capture;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use uuid::Uuid;

use crate::moment::Ids;
use crate::{Desk, DeskError, Done, Moment};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/sample");

impl Desk {
    /// Opens the sample case, bringing it in first if the library has none: one change, one undo.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn sample_open(&self, moment: Moment<'_>) -> Result<Done<CaseId>, DeskError> {
        if let Some(there) = self.read().sample_case()? {
            return Ok(Done { value: there, changed: docket_store::Changed::default() });
        }
        let sample: Sample = serde_json::from_slice(bytes("sample.json")?)
            .map_err(|error| fault(&error.to_string()))?;
        let mut bringing = Bringing {
            desk: self,
            moment,
            ids: Ids::of(moment),
            keys: HashMap::new(),
            texts: HashMap::new(),
            actions: Vec::new(),
            captures: Vec::new(),
        };
        let case = bringing.bring(sample)?;
        let Bringing { actions, captures, .. } = bringing;
        let done = self.make(case, &Action::Batch { what: Batch::Sample, actions }, moment)?;
        for capture in captures {
            capture.keep();
        }
        Ok(done)
    }
}

fn fault(why: &str) -> DeskError {
    DeskError::Sample { why: why.to_owned() }
}

fn bytes(name: &str) -> Result<&'static [u8], DeskError> {
    FILES
        .get_file(name)
        .map(|file| file.contents())
        .ok_or_else(|| fault(&format!("{name} is missing")))
}

/// The file `sample.json`. Things are called by keys of its own, such as `claim.reached_out`.
#[derive(Deserialize)]
struct Sample {
    case: Case,
    people: Vec<SamplePerson>,
    sources: Vec<SampleSource>,
    claims: Vec<SampleClaim>,
    relations: Vec<SampleRelation>,
    evidence: Vec<SampleEvidence>,
    findings: Vec<SampleFinding>,
}

#[derive(Deserialize)]
struct SamplePerson {
    key: String,
    #[serde(flatten)]
    person: Person,
}

#[derive(Deserialize)]
struct SampleSource {
    key: String,
    file: String,
    #[serde(flatten)]
    details: SourceDetails,
}

#[derive(Deserialize)]
struct SampleClaim {
    key: String,
    kind: ClaimKind,
    wording: String,
    language: String,
    translation: String,
    claimant: Option<String>,
    role: String,
    date: Option<VagueDate>,
    place: String,
    why_checked: String,
    method: String,
    right_of_reply: String,
    note: String,
    stage: Stage,
    tags: Vec<String>,
    appearances: Vec<SampleAppearance>,
    verdict: Option<SampleVerdict>,
}

#[derive(Deserialize)]
struct SampleAppearance {
    source: String,
    quote: String,
}

#[derive(Deserialize)]
struct SampleVerdict {
    word: VerdictWord,
    rationale: String,
    confidence: Option<Confidence>,
    unknowns: String,
}

#[derive(Deserialize)]
struct SampleRelation {
    from: String,
    to: String,
    kind: RelationKind,
}

#[derive(Deserialize)]
struct SampleEvidence {
    key: String,
    kind: EvidenceKind,
    file: Option<String>,
    text: Option<String>,
    title: String,
    author: String,
    publisher: String,
    url: String,
    archived_url: String,
    language: String,
    captured_at: Option<DateTime<FixedOffset>>,
    collector: Option<String>,
    tool: String,
    origin: Origin,
    origin_note: String,
    confidential: bool,
    withheld_because: String,
}

#[derive(Deserialize)]
struct SampleFinding {
    claim: String,
    evidence: String,
    stance: Stance,
    quote: Option<String>,
    note: String,
    note_confidential: bool,
}

/// Turns the sample into actions, in an order in which each finds what it refers to.
struct Bringing<'a> {
    desk: &'a Desk,
    moment: Moment<'a>,
    ids: Ids,
    keys: HashMap<String, Uuid>,
    texts: HashMap<String, (String, Sha256)>,
    actions: Vec<Action>,
    captures: Vec<Capture>,
}

impl Bringing<'_> {
    fn bring(&mut self, sample: Sample) -> Result<CaseId, DeskError> {
        let case: CaseId = self.ids.next();
        self.actions.push(Action::AddCase { id: case, case: Case { sample: true, ..sample.case } });
        for SamplePerson { key, person } in sample.people {
            let id: PersonId = self.ids.next();
            self.keys.insert(key, id.0);
            self.actions.push(Action::AddPerson { id, person });
        }
        for source in sample.sources {
            self.source(case, source)?;
        }
        for claim in sample.claims {
            self.claim(case, claim)?;
        }
        for SampleRelation { from, to, kind } in sample.relations {
            let relation = Relation { from: self.id(&from)?, to: self.id(&to)?, kind };
            self.actions.push(Action::AddRelation { id: self.ids.next(), relation });
        }
        for evidence in sample.evidence {
            self.evidence(case, evidence)?;
        }
        for finding in sample.findings {
            self.finding(finding)?;
        }
        Ok(case)
    }

    fn id<T: From<Uuid>>(&self, key: &str) -> Result<T, DeskError> {
        let id = self.keys.get(key).ok_or_else(|| fault(&format!("there is no {key}")))?;
        Ok((*id).into())
    }

    fn capture(&mut self, name: &str) -> Result<docket_domain::FileRef, DeskError> {
        let capture = self.desk.locker.capture_bytes(name, bytes(name)?)?;
        let file = capture.file().clone();
        self.captures.push(capture);
        Ok(file)
    }

    fn passage(&self, key: &str, quote: &str) -> Result<Passage, DeskError> {
        let (text, digest) =
            self.texts.get(key).ok_or_else(|| fault(&format!("{key} has no text")))?;
        Passage::quote(text, quote, *digest).map_err(|problem| fault(&format!("{key}: {problem}")))
    }

    fn source(&mut self, case: CaseId, source: SampleSource) -> Result<(), DeskError> {
        let file = self.capture(&source.file)?;
        let text = self.desk.locker.text(&file)?.map(|read| read.text).unwrap_or_default();
        let id: SourceId = self.ids.next();
        self.keys.insert(source.key.clone(), id.0);
        self.texts.insert(source.key, (text.clone(), Sha256::of(text.as_bytes())));
        let source = Source { case, details: source.details, text, file: Some(file) };
        self.actions.push(Action::AddSource { id, source });
        Ok(())
    }

    fn claim(&mut self, case: CaseId, claim: SampleClaim) -> Result<(), DeskError> {
        let id: ClaimId = self.ids.next();
        self.keys.insert(claim.key, id.0);
        let claimant = claim.claimant.map(|key| self.id(&key)).transpose()?;
        let made = Claim {
            case,
            kind: claim.kind,
            wording: claim.wording,
            language: claim.language,
            translation: claim.translation,
            claimant,
            role: claim.role,
            date: claim.date,
            place: claim.place,
            why_checked: claim.why_checked,
            method: claim.method,
            right_of_reply: claim.right_of_reply,
            note: claim.note,
        };
        self.actions.push(Action::AddClaim { id, claim: made });
        for SampleAppearance { source, quote } in claim.appearances {
            let passage = Some(self.passage(&source, &quote)?);
            let appearance = Appearance { claim: id, source: self.id(&source)?, passage };
            self.actions.push(Action::AddAppearance { id: self.ids.next(), appearance });
        }
        for tag in claim.tags {
            self.actions.push(Action::TagClaims { claims: vec![id], tag });
        }
        if let Some(SampleVerdict { word, rationale, confidence, unknowns }) = claim.verdict {
            let verdict = Verdict { word, rationale, confidence, unknowns };
            self.actions.push(Action::SetVerdict { claims: vec![id], verdict });
        }
        self.actions.push(Action::SetStage { claims: vec![id], stage: claim.stage });
        Ok(())
    }

    fn evidence(&mut self, case: CaseId, evidence: SampleEvidence) -> Result<(), DeskError> {
        let id: EvidenceId = self.ids.next();
        self.keys.insert(evidence.key.clone(), id.0);
        let collector = evidence.collector.map(|key| self.id(&key)).transpose()?;
        let file = evidence.file.map(|name| self.capture(&name)).transpose()?;
        let text = match &file {
            Some(file) => self.desk.locker.text(file)?.map(|read| read.text),
            None => evidence.text,
        };
        let made = Evidence {
            case,
            kind: evidence.kind,
            details: EvidenceDetails {
                title: evidence.title,
                author: evidence.author,
                publisher: evidence.publisher,
                url: evidence.url,
                archived_url: evidence.archived_url,
                language: evidence.language,
                captured_at: evidence.captured_at.or(Some(self.moment.at)),
                collector,
                tool: evidence.tool,
                origin: evidence.origin,
                origin_note: evidence.origin_note,
                confidential: evidence.confidential,
                withheld_because: evidence.withheld_because,
            },
            file,
            text: text.unwrap_or_default(),
        };
        self.texts.insert(evidence.key, (made.text.clone(), made.sha256()));
        self.actions.push(Action::AttachEvidence { id, evidence: made });
        Ok(())
    }

    fn finding(&mut self, finding: SampleFinding) -> Result<(), DeskError> {
        let passage =
            finding.quote.map(|quote| self.passage(&finding.evidence, &quote)).transpose()?;
        let made = Finding {
            claim: self.id(&finding.claim)?,
            evidence: self.id(&finding.evidence)?,
            passage,
            stance: finding.stance,
            note: finding.note,
            note_confidential: finding.note_confidential,
        };
        self.actions.push(Action::AddFinding { id: self.ids.next(), finding: made });
        Ok(())
    }
}
