//! A case about a harbour bridge, small enough to be looked over, in the languages that it is told in.
//! Its claims say the same in each, and stand in the same order.

use std::str::FromStr;
use std::time::{Duration, Instant};

use docket_desk::WindowFolder;
use docket_desk::domain::{
    Action, Batch, Case, CaseId, Claim, ClaimId, Evidence, EvidenceDetails, EvidenceId,
    EvidenceKind, Finding, FindingId, Person, PersonId, Source, SourceDetails, SourceId, Stage,
    Stance, Verdict, VerdictWord,
};
use docket_desk::store::{ClaimFilter, ClaimRow, Page};
use serde_json::{Value, json};

use crate::library::{Library, moment};

/// A claim as it is told.
pub struct Told {
    pub wording: &'static str,
    /// Empty for nobody.
    pub claimant: &'static str,
    /// Empty for none.
    pub date: &'static str,
    pub tag: &'static str,
    stage: Stage,
    verdict: Option<VerdictWord>,
    /// What the exhibits say about it.
    evidence: &'static [(usize, Stance)],
}

pub struct Harbour {
    pub language: &'static str,
    pub title: &'static str,
    /// Another case, with nothing in it yet.
    pub other: &'static str,
    pub claims: [Told; 5],
    /// Exhibits: their titles and words.
    pub exhibits: [(&'static str, &'static str); 2],
    /// The source: its title, what it says long before, and what it says then.
    pub source: (&'static str, &'static str, &'static str),
}

pub static ENGLISH: Harbour = Harbour {
    language: "en",
    title: "Harbour bridge",
    other: "Ferry fares",
    claims: [
        told("The bridge stays closed for a month", "Mira Holm", "10 January 2026", "bridge")
            .at(Stage::Inbox),
        told("Repairs cost 40 million crowns", "Mira Holm", "12 January 2026", "money").judged(
            Stage::Review,
            VerdictWord::Denied,
            &[(0, Stance::Refutes)],
        ),
        told("No ferry will run meanwhile", "Jon Berg", "11 January 2026", "ferry")
            .at(Stage::Checking),
        told("A tunnel would have been cheaper", "", "", "money").at(Stage::Inbox),
        told("Nobody asked the fishermen", "Ada Lund", "December 2025", "ferry").judged(
            Stage::Done,
            VerdictWord::Confirmed,
            &[(0, Stance::Supports), (1, Stance::Supports), (1, Stance::Context)],
        ),
    ],
    exhibits: [
        ("Minutes of the council", "The council voted 31 million for the bridge and heard nobody."),
        ("Letter of a fisherman", "We read of it in the newspaper, like everybody else."),
    ],
    source: (
        "What becomes of the harbour",
        "The quay was built when ships still had masts.",
        "The divers found cracks in the third pier.",
    ),
};

pub static PERSIAN: Harbour = Harbour {
    language: "fa",
    title: "پل بندر",
    other: "کرایهٔ قایق",
    claims: [
        told("یک ماه پل بسته می‌ماند", "مینا هلالی", "۲۰ دی ۱۴۰۴", "پل").at(Stage::Inbox),
        told("هزینهٔ تعمیر چهل میلیون است", "مینا هلالی", "۲۲ دی ۱۴۰۴", "پول").judged(
            Stage::Review,
            VerdictWord::Denied,
            &[(0, Stance::Refutes)],
        ),
        told("در این مدت قایقی کار نمی‌کند", "بهرام سلیمی", "۲۱ دی ۱۴۰۴", "قایق")
            .at(Stage::Checking),
        told("ارزان‌تر بود تونل بزنند", "", "", "پول").at(Stage::Inbox),
        told("ماهیگیران خبر نداشتند", "آذر لطفی", "آذر ۱۴۰۴", "قایق").judged(
            Stage::Done,
            VerdictWord::Confirmed,
            &[(0, Stance::Supports), (1, Stance::Supports), (1, Stance::Context)],
        ),
    ],
    exhibits: [
        ("صورت‌جلسهٔ شورا", "شورا سی‌ویک میلیون برای پل تصویب کرد و حرف کسی را نشنید."),
        ("نامهٔ یک ماهیگیر", "ما هم مثل بقیه در روزنامه خواندیم."),
    ],
    source: (
        "بر سر بندر چه می‌آید",
        "اسکله را زمانی ساختند که کشتی‌ها هنوز بادبان داشتند.",
        "غواصان در پایهٔ سوم ترک دیدند.",
    ),
};

/// How often the source says the first of its sentences before the last.
const LONG: usize = 200;

const fn told(
    wording: &'static str,
    claimant: &'static str,
    date: &'static str,
    tag: &'static str,
) -> Told {
    Told { wording, claimant, date, tag, stage: Stage::Inbox, verdict: None, evidence: &[] }
}

impl Told {
    const fn at(mut self, stage: Stage) -> Self {
        self.stage = stage;
        self
    }

    const fn judged(
        mut self,
        stage: Stage,
        verdict: VerdictWord,
        evidence: &'static [(usize, Stance)],
    ) -> Self {
        self.stage = stage;
        self.verdict = Some(verdict);
        self.evidence = evidence;
        self
    }
}

impl Harbour {
    /// A library that has the case, and the other one, for somebody who reads its language.
    pub fn library(&self) -> Library {
        let library = Library::new();
        library.prefer(&json!({ "language": self.language }));
        library
            .desk()
            .apply(&Action::Batch { what: Batch::Together, actions: self.actions() }, moment())
            .expect("the case is added");
        library
    }

    /// The wordings of these claims.
    pub fn wordings<const N: usize>(&self, claims: [usize; N]) -> [&'static str; N] {
        claims.map(|at| self.claims[at].wording)
    }

    fn actions(&self) -> Vec<Action> {
        let of = case_id();
        let case = |title: &str| Case { title: title.to_owned(), ..Case::default() };
        let mut actions = vec![
            Action::AddCase { id: id(1), case: case(self.other) },
            Action::AddCase { id: of, case: case(self.title) },
        ];
        let text = format!("{}\n\n", self.source.1).repeat(LONG) + self.source.2;
        let details = SourceDetails { title: self.source.0.to_owned(), ..SourceDetails::default() };
        let source = Source { case: of, details, text, file: None };
        actions.push(Action::AddSource { id: id::<SourceId>(10), source });
        for (at, (title, text)) in self.exhibits.into_iter().enumerate() {
            let evidence = Evidence {
                case: of,
                kind: EvidenceKind::Quotation,
                details: EvidenceDetails {
                    title: title.to_owned(),
                    captured_at: Some(moment().at),
                    ..EvidenceDetails::default()
                },
                file: None,
                text: text.to_owned(),
            };
            actions.push(Action::AttachEvidence { id: exhibit(at), evidence });
        }
        let mut people: Vec<&str> = Vec::new();
        for (at, told) in self.claims.iter().enumerate() {
            let claimant = (!told.claimant.is_empty()).then(|| {
                let known = people.iter().position(|one| *one == told.claimant);
                let person = id::<PersonId>(100 + known.unwrap_or(people.len()));
                if known.is_none() {
                    people.push(told.claimant);
                    let named = Person { name: told.claimant.to_owned(), ..Person::default() };
                    actions.push(Action::AddPerson { id: person, person: named });
                }
                person
            });
            let date = told.date.parse().ok();
            assert_eq!(date.is_none(), told.date.is_empty(), "“{}” is a date", told.date);
            let claim = Claim { claimant, date, ..Claim::new(of, told.wording) };
            let (id, claims) = (claim_id(at), vec![claim_id(at)]);
            actions.push(Action::AddClaim { id, claim });
            actions.push(Action::TagClaims { claims: claims.clone(), tag: told.tag.to_owned() });
            if let Some(word) = told.verdict {
                let (rationale, unknowns) = (self.exhibits[0].0.to_owned(), String::new());
                let verdict = Verdict { word, rationale, confidence: None, unknowns };
                actions.push(Action::SetVerdict { claims: claims.clone(), verdict });
            }
            if told.stage != Stage::Inbox {
                actions.push(Action::SetStage { claims, stage: told.stage });
            }
            actions.extend(told.evidence.iter().enumerate().map(|(nth, (evidence, stance))| {
                Action::AddFinding {
                    id: self::id::<FindingId>(1_000 + 10 * at + nth),
                    finding: Finding {
                        claim: id,
                        evidence: exhibit(*evidence),
                        passage: None,
                        stance: *stance,
                        note: String::new(),
                        note_confidential: false,
                    },
                }
            }));
        }
        actions
    }
}

/// The id of the case itself. It is the newer one, and so the one that a window opens at first.
pub fn case_id() -> CaseId {
    id(2)
}

/// The id of the claim at that place of the case.
pub fn claim_id(at: usize) -> ClaimId {
    id(500 + at)
}

fn exhibit(at: usize) -> EvidenceId {
    id(20 + at)
}

/// An id that is its number, so that all are in order.
pub fn id<T: FromStr>(number: usize) -> T {
    let id = format!("01900000-0000-7000-8000-{number:012}");
    id.parse().unwrap_or_else(|_| panic!("{id} is an id"))
}

impl Library {
    /// The claims of the library that a query finds, as another program sees them.
    pub fn claims(&self, words: &str) -> Vec<ClaimRow> {
        let filter = ClaimFilter { words: words.to_owned(), ..ClaimFilter::default() };
        let found = self.desk().read().claims(&filter, Default::default(), Page::default());
        found.expect("the claims can be read").rows
    }

    /// How many changes were made so far.
    pub fn changes(&self) -> u64 {
        self.desk().read().journal_head().expect("the journal can be read").entries
    }

    /// Waits until what the window remembers of itself is written down, so that it may close.
    pub async fn remembers(&self, what: &str, written: impl Fn(&Value) -> bool) {
        let began = Instant::now();
        loop {
            let state = WindowFolder::of(&self.at("library")).place().state.unwrap_or_default();
            let state = serde_json::from_str(&state).unwrap_or_default();
            if written(&state) {
                return;
            }
            assert!(began.elapsed() < Duration::from_secs(20), "{what} is remembered: {state}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}
