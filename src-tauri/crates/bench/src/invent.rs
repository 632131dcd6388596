//! What a made library holds: each thing is made from the seed, its kind and its number alone, so that
//! it can be made again wherever it is wanted.

use chrono::{DateTime, FixedOffset};
use docket_desk::domain::{
    Action, Appearance, AppearanceId, Case, CaseId, Claim, ClaimId, Confidence, Evidence,
    EvidenceDetails, EvidenceId, EvidenceKind, Finding, FindingId, Passage, Person, PersonId,
    Source, SourceDetails, SourceId, Stage, Stance, Verdict, VerdictWord,
};
use fastrand::Rng;
use uuid::{Builder, Uuid};

use crate::words::{Script, Vocabulary};

/// Raised when something else is made of the same seed: libraries made before are then made anew.
pub const EDITION: u32 = 1;

/// Claims come in blocks, each with its exhibits, sources and findings: one change each.
pub const BLOCK: u32 = 200;
pub const CASES: u32 = 5;
const PEOPLE: u32 = 500;
const TAGS: usize = 40;

/// Stands in the wording of this many claims, however large the library is.
pub const RARE: &str = "quorvexa";
pub const RARE_TAG: &str = "second look";
const RARE_CLAIMS: u32 = 20;

/// The first claim is of 1 January 2020; then there is one every ten minutes.
const BEGIN: i64 = 1_577_836_800_000;
const STEP: i64 = 600_000;

/// The kinds of things, to keep their numbers apart.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Case,
    Person,
    Source,
    Claim,
    Appearance,
    Evidence,
    Finding,
}

/// Makes the things of one library.
#[derive(Debug)]
pub struct Inventor {
    pub claims: u32,
    seed: u64,
    pub vocabulary: Vocabulary,
}

/// A claim with what its other actions need.
#[derive(Debug)]
pub struct Invented {
    pub id: ClaimId,
    pub claim: Claim,
    pub stage: Stage,
    pub verdict: Option<Verdict>,
    pub tags: Vec<String>,
}

impl Inventor {
    /// For a library of so many claims, rounded up to whole blocks.
    pub fn new(claims: u32, seed: u64) -> Self {
        Self { claims: claims.div_ceil(BLOCK) * BLOCK, seed, vocabulary: Vocabulary::new(seed) }
    }

    fn rng(&self, kind: Kind, number: u64) -> Rng {
        let mut rng = Rng::with_seed(self.seed ^ ((kind as u64 + 1) << 56) ^ number);
        // Seeds that differ in a bit begin alike.
        rng.u64(..);
        Rng::with_seed(rng.u64(..))
    }

    /// When the claim of that number was added.
    pub fn at(number: u32) -> DateTime<FixedOffset> {
        DateTime::from_timestamp_millis(BEGIN + i64::from(number) * STEP)
            .unwrap_or_default()
            .fixed_offset()
    }

    fn id<T: From<Uuid>>(&self, kind: Kind, number: u64, about: u32) -> T {
        let mut tail = [0; 10];
        self.rng(kind, number).fill(&mut tail);
        let at = Self::at(about).timestamp_millis().cast_unsigned() + number % 500;
        Builder::from_unix_timestamp_millis(at, &tail).into_uuid().into()
    }

    pub fn case_id(&self, number: u32) -> CaseId {
        self.id(Kind::Case, number.into(), 0)
    }

    pub fn claim_id(&self, number: u32) -> ClaimId {
        self.id(Kind::Claim, number.into(), number)
    }

    pub fn person_id(&self, number: u32) -> PersonId {
        self.id(Kind::Person, number.into(), 0)
    }

    /// Four fifths of everything are in the first case.
    pub const fn case_of(number: u32) -> u32 {
        let of = number % 20;
        if of < 16 { 0 } else { of - 15 }
    }

    /// The tag of that rank, 0 being the most common.
    pub fn tag(&self, rank: usize) -> String {
        self.vocabulary.word(Script::Latin, 200 + rank).to_owned()
    }

    /// The cases and the people.
    pub fn beginning(&self) -> Vec<Action> {
        let mut actions: Vec<Action> = (0..CASES)
            .map(|number| {
                let mut rng = self.rng(Kind::Case, number.into());
                let title = self.vocabulary.text(Script::Latin, 4, &mut rng);
                let case = Case { title, ..Case::default() };
                Action::AddCase { id: self.case_id(number), case }
            })
            .collect();
        actions.extend((0..PEOPLE).map(|number| {
            let mut rng = self.rng(Kind::Person, number.into());
            let script = Script::any(&mut rng);
            let name = format!("{} {number}", self.vocabulary.text(script, 2, &mut rng));
            let person = Person { name, ..Person::default() };
            Action::AddPerson { id: self.person_id(number), person }
        }));
        actions
    }

    pub fn claim(&self, number: u32) -> Invented {
        let mut rng = self.rng(Kind::Claim, number.into());
        let script = Script::any(&mut rng);
        let length = rng.usize(6..20);
        let mut wording = self.vocabulary.text(script, length, &mut rng);
        let every = self.claims / RARE_CLAIMS;
        let rare = number % every == 7 % every;
        if rare {
            wording = format!("{wording} {RARE}");
        }
        let mut claim = Claim::new(self.case_id(Self::case_of(number)), wording);
        script.language().clone_into(&mut claim.language);
        if script != Script::Latin {
            claim.translation = self.vocabulary.text(Script::Latin, length, &mut rng);
        }
        // A few people make most claims.
        let person = rng.u32(0..PEOPLE) * rng.u32(0..PEOPLE) / PEOPLE;
        claim.claimant = Some(self.person_id(person));
        claim.place = self.vocabulary.text(Script::Latin, 1, &mut rng);
        if rng.u8(0..3) == 0 {
            claim.note = self.vocabulary.text(script, 12, &mut rng);
        }
        let (stage, judged) = match rng.u8(0..20) {
            0..8 => (Stage::Inbox, false),
            8..14 => (Stage::Checking, rng.u8(0..5) == 0),
            14..16 => (Stage::Review, true),
            _ => (Stage::Done, true),
        };
        let verdict = judged.then(|| Verdict {
            word: match rng.u8(0..10) {
                0..5 => VerdictWord::Confirmed,
                5..8 => VerdictWord::Denied,
                _ => VerdictWord::Unverified,
            },
            rationale: self.vocabulary.text(Script::Latin, 15, &mut rng),
            confidence: Some(Confidence::Medium),
            unknowns: self.vocabulary.text(Script::Latin, 5, &mut rng),
        });
        let mut tags: Vec<String> = Vec::new();
        if rng.bool() {
            tags.push(self.tag(rng.usize(0..TAGS) * rng.usize(0..TAGS) / TAGS));
        }
        if rare {
            tags.push(RARE_TAG.to_owned());
        }
        Invented { id: self.claim_id(number), claim, stage, verdict, tags }
    }

    /// The sources of a block, one for each case, with the claims that appear in them.
    pub fn sources(&self, block: u32) -> Vec<Action> {
        let first = block * BLOCK;
        let mut actions = Vec::new();
        for of in 0..CASES {
            let number = u64::from(block * CASES + of);
            let mut rng = self.rng(Kind::Source, number);
            let script = Script::any(&mut rng);
            let id: SourceId = self.id(Kind::Source, number, first);
            let source = Source {
                case: self.case_id(of),
                details: SourceDetails {
                    title: self.vocabulary.text(script, 6, &mut rng),
                    publisher: self.vocabulary.text(Script::Latin, 2, &mut rng),
                    language: script.language().to_owned(),
                    ..SourceDetails::default()
                },
                text: self.vocabulary.text(script, 300, &mut rng),
                file: None,
            };
            actions.push(Action::AddSource { id, source });
            let here = (first..first + BLOCK).filter(|claim| Self::case_of(*claim) == of);
            actions.extend(here.step_by(2).map(|claim| Action::AddAppearance {
                id: self.id::<AppearanceId>(Kind::Appearance, claim.into(), claim),
                appearance: Appearance { claim: self.claim_id(claim), source: id, passage: None },
            }));
        }
        actions
    }

    /// Whether the exhibit of that number is a captured file.
    pub const fn is_file(number: u32) -> bool {
        number.is_multiple_of(21)
    }

    /// The text of an exhibit that is a file.
    pub fn file_text(&self, number: u32) -> String {
        let mut rng = self.rng(Kind::Evidence, number.into());
        let script = Script::any(&mut rng);
        format!("{number}\n{}", self.vocabulary.text(script, 400, &mut rng))
    }

    pub fn exhibit_id(&self, number: u32) -> EvidenceId {
        self.id(Kind::Evidence, number.into(), number * 10)
    }

    /// An exhibit that is no file.
    pub fn exhibit(&self, number: u32) -> Evidence {
        let mut rng = self.rng(Kind::Evidence, number.into());
        let script = Script::any(&mut rng);
        Evidence {
            case: self.case_id(Self::case_of(number)),
            kind: EvidenceKind::Quotation,
            details: EvidenceDetails {
                title: self.vocabulary.text(script, 6, &mut rng),
                author: self.vocabulary.text(script, 2, &mut rng),
                url: format!("https://example.org/{number}"),
                language: script.language().to_owned(),
                ..EvidenceDetails::default()
            },
            file: None,
            text: self.vocabulary.text(script, 60, &mut rng),
        }
    }

    /// The findings of a claim: ten on average, between two and twenty-five.
    pub fn findings(
        &self,
        claim: u32,
        mut exhibit_of: impl FnMut(u32) -> EvidenceId,
    ) -> Vec<Action> {
        let mut rng = self.rng(Kind::Finding, claim.into());
        let count = [2, 5, 8, 10, 25][claim as usize % 5];
        let block = claim / BLOCK;
        let case = Self::case_of(claim);
        let mut actions = Vec::with_capacity(count);
        for at in 0..count {
            // Mostly what came in at about the same time, sometimes something from long ago.
            let from = if rng.u8(0..10) == 0 { rng.u32(0..=block) } else { block };
            let within = if case == 0 { rng.u32(0..16) } else { case + 15 };
            let exhibit = from * (BLOCK / 10) + within;
            let script = Script::any(&mut rng);
            let words = rng.usize(2..8);
            let passage = (!Self::is_file(exhibit) && rng.u8(0..10) == 0)
                .then(|| self.exhibit(exhibit))
                .and_then(|found| Passage::select(&found.text, 5, 25, found.sha256()).ok());
            let finding = Finding {
                claim: self.claim_id(claim),
                evidence: exhibit_of(exhibit),
                passage,
                stance: *rng
                    .choice(&[Stance::Supports, Stance::Supports, Stance::Refutes, Stance::Context])
                    .unwrap_or(&Stance::Context),
                note: self.vocabulary.text(script, words, &mut rng),
                note_confidential: false,
            };
            let number = u64::from(claim) * 25 + at as u64;
            actions.push(Action::AddFinding {
                id: self.id::<FindingId>(Kind::Finding, number, claim),
                finding,
            });
        }
        actions
    }
}

/// The single changes that are measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    AddClaim,
    EditClaim,
    SetStage,
    Tag,
    SetVerdict,
    AddFinding,
}

impl Change {
    pub const ALL: [Self; 6] = [
        Self::AddClaim,
        Self::EditClaim,
        Self::SetStage,
        Self::Tag,
        Self::SetVerdict,
        Self::AddFinding,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::AddClaim => "add a claim",
            Self::EditClaim => "edit a claim",
            Self::SetStage => "set the stage",
            Self::Tag => "tag",
            Self::SetVerdict => "set a verdict",
            Self::AddFinding => "add a finding",
        }
    }
}

impl Inventor {
    /// Such a change, each number a different one.
    pub fn change(&self, change: Change, number: u32) -> Action {
        // Here and there in the library, each claim once.
        let target = u32::try_from(u64::from(number) * 7_919 % u64::from(self.claims));
        let target = target.unwrap_or_default();
        let beyond = self.claims + number;
        let there = self.claim(target);
        let claim = there.id;
        match change {
            Change::AddClaim => {
                Action::AddClaim { id: self.claim_id(beyond), claim: self.claim(beyond).claim }
            }
            Change::EditClaim => Action::EditClaim {
                id: claim,
                claim: Claim { case: there.claim.case, ..self.claim(beyond).claim },
            },
            Change::SetStage => Action::SetStage {
                claims: vec![claim],
                stage: if there.stage == Stage::Review { Stage::Checking } else { Stage::Review },
            },
            Change::Tag => Action::TagClaims { claims: vec![claim], tag: "measured".to_owned() },
            Change::SetVerdict => Action::SetVerdict {
                claims: vec![claim],
                verdict: Verdict {
                    word: VerdictWord::Denied,
                    rationale: self.claim(beyond).claim.wording,
                    confidence: Some(Confidence::High),
                    unknowns: String::new(),
                },
            },
            Change::AddFinding => {
                // An exhibit of its case that is no file: of two in neighbouring blocks, one is none.
                let block = target / BLOCK;
                let within = match Self::case_of(target) {
                    0 => 1,
                    other => other + 15,
                };
                let exhibits = [block, block.checked_sub(1).unwrap_or(1)]
                    .map(|block| block * (BLOCK / 10) + within);
                let exhibit = exhibits.into_iter().find(|one| !Self::is_file(*one));
                Action::AddFinding {
                    id: self.id(Kind::Finding, u64::MAX / 2 + u64::from(number), beyond),
                    finding: Finding {
                        claim,
                        evidence: self.exhibit_id(exhibit.unwrap_or_default()),
                        passage: None,
                        stance: Stance::Supports,
                        note: self.claim(beyond).claim.wording,
                        note_confidential: false,
                    },
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(inventor: &Inventor) -> String {
        let exhibit_of = |number| inventor.exhibit_id(number);
        format!(
            "{:?}{:?}{:?}{:?}",
            inventor.beginning(),
            inventor.sources(0),
            (0..BLOCK).map(|number| inventor.claim(number)).collect::<Vec<_>>(),
            (0..BLOCK).map(|number| inventor.findings(number, exhibit_of)).collect::<Vec<_>>(),
        )
    }

    #[test]
    fn the_same_seed_makes_the_same_library() {
        assert_eq!(all(&Inventor::new(200, 1)), all(&Inventor::new(200, 1)));
        assert_ne!(all(&Inventor::new(200, 1)), all(&Inventor::new(200, 2)));
    }

    #[test]
    fn a_few_words_are_common_and_most_are_rare() {
        let inventor = Inventor::new(2_000, 1);
        let texts: Vec<String> =
            (0..2_000).map(|number| inventor.claim(number).claim.wording).collect();
        let having = |word: &str| texts.iter().filter(|text| text.contains(word)).count();
        assert!(having(inventor.vocabulary.word(Script::Latin, 0)) > 200);
        assert!(having(inventor.vocabulary.word(Script::Latin, 20_000)) < 5);
        assert_eq!(having(RARE), RARE_CLAIMS as usize);
    }
}
