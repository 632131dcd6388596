//! What a report holds, frozen: plain data that says everything the files will say and nothing else.
//!
//! What is withheld is not in here. A [`Name`] is either the name or the reason why it is not given,
//! and an [`Exhibit`] likewise, so that no renderer can give away what it never had. There is no
//! place for working notes and none for paths. An empty text means that nothing was recorded.

use chrono::{DateTime, FixedOffset};
use docket_domain::{
    ClaimId, ClaimKind, Confidence, EvidenceKind, FileRef, Gap, Located, Origin, RelationKind,
    Sha256, Stage, Stance, VagueDate, VerdictWord,
};
use serde::Serialize;

use crate::terms::Terms;
use crate::{Picture, ReportError};

/// A whole report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportModel {
    /// The report's own title.
    pub title: String,
    /// How much of the case it covers.
    pub scope: Scope,
    /// The case's title.
    pub case_title: String,
    /// What the case is about and why.
    pub case_summary: String,
    /// Whether the case is the made-up sample: the report then says so on its face.
    pub is_sample: bool,
    /// Who publishes the report.
    pub organisation: String,
    /// Who wrote it.
    pub author: String,
    /// Who read it before it went out.
    pub second_reader: String,
    /// When it was written.
    pub written_at: DateTime<FixedOffset>,
    /// The language of the report's own words.
    pub language: Language,
    /// Where the journal stood when the report was written.
    pub journal: JournalHead,
    /// The claims, in the report's order.
    pub claims: Vec<ReportClaim>,
    /// The sources in which they appear.
    pub sources: Vec<ReportSource>,
    /// The exhibits.
    pub exhibits: Vec<ReportExhibit>,
}

/// How much of a case a report covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// One claim.
    Claim,
    /// A chosen set of claims.
    Selection,
    /// Every claim of the case.
    Case,
}

/// A language that the report's own words are written in. What people said stays in theirs. Dates go
/// by the Gregorian calendar and numbers are the same in each, so that what a report refers to does not
/// depend on its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Persian.
    #[serde(rename = "fa")]
    Persian,
    /// Arabic.
    #[serde(rename = "ar")]
    Arabic,
}

impl Language {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::English, Self::Persian, Self::Arabic];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        Terms::of(self).tag
    }

    /// The language of that tag, whatever follows its first part; none when there is no such report.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }
}

/// Where the journal stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JournalHead {
    /// The last entry's number.
    pub seq: u64,
    /// The last entry's SHA-256; none when the journal is empty.
    pub sha256: Option<Sha256>,
    /// How many entries there are.
    pub entries: u64,
}

/// A person, or why the person is not named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Name {
    /// A person who may be named.
    Named {
        /// The name.
        name: String,
        /// Who that is: office, organisation, known interests.
        about: String,
    },
    /// A person who is protected.
    Withheld {
        /// Why the name is not given.
        reason: String,
    },
}

/// One claim and all that was found out about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportClaim {
    /// Its number in this report, from 1.
    pub number: u32,
    /// Its id.
    pub id: ClaimId,
    /// Statement or attribution.
    pub kind: ClaimKind,
    /// The exact wording.
    pub wording: String,
    /// The wording's language, a BCP 47 tag.
    pub language: String,
    /// A translation of the wording.
    pub translation: String,
    /// Who made the claim.
    pub claimant: Option<Name>,
    /// In what role.
    pub role: String,
    /// When it was made.
    pub date: Option<VagueDate>,
    /// Where it was made.
    pub place: String,
    /// Where it appears, the first appearance first.
    pub appearances: Vec<ReportAppearance>,
    /// Why it was worth checking.
    pub why_checked: String,
    /// Where the work stands.
    pub stage: Stage,
    /// The verdict; none when the claim has not been checked yet.
    pub verdict: Option<ReportVerdict>,
    /// The verdicts that it replaced or that were withdrawn, oldest first.
    pub earlier_verdicts: Vec<ReportVerdict>,
    /// The evidence, for and against.
    pub findings: Vec<ReportFinding>,
    /// How it relates to other claims.
    pub relations: Vec<ReportRelation>,
    /// The steps taken.
    pub method: String,
    /// Who was asked and what they answered; or why nobody was.
    pub right_of_reply: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// What a careful reader should know is missing.
    pub gaps: Vec<Gap>,
    /// Where the review of this claim is published, if it is.
    pub url: Option<String>,
}

/// A claim found in a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportAppearance {
    /// The source's number.
    pub source: u32,
    /// The words there; none when the source as a whole is meant.
    pub quote: Option<Quote>,
}

/// Quoted words and their place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The words.
    pub exact: String,
    /// What stands just before them.
    pub prefix: String,
    /// What stands just after them.
    pub suffix: String,
    /// A place that is no run of text: `page=3`, `t=12.5,14`, `xywh=…`.
    pub fragment: Option<String>,
    /// Whether they still stand there.
    pub located: Located,
}

/// A verdict, who gave it and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportVerdict {
    /// Confirmed, denied or unverified.
    pub word: VerdictWord,
    /// The reason.
    pub rationale: String,
    /// How sure.
    pub confidence: Option<Confidence>,
    /// What remains unknown.
    pub unknowns: String,
    /// Who gave it.
    pub by: String,
    /// When.
    pub at: DateTime<FixedOffset>,
}

/// Evidence held against a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportFinding {
    /// What it says about the claim.
    pub stance: Stance,
    /// The exhibit.
    pub exhibit: Cited,
    /// What the checker makes of it; none when nothing was said, or it may not be shown.
    pub note: Option<String>,
}

/// An exhibit as a finding cites it. A withheld one can't be quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cited {
    /// An exhibit that may be shown.
    Shown {
        /// Its number.
        number: u32,
        /// The passage meant; none when the exhibit as a whole is.
        quote: Option<Quote>,
    },
    /// An exhibit that is withheld.
    Withheld {
        /// Its number.
        number: u32,
    },
}

/// A link from this claim to another, or from another to this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportRelation {
    /// How they relate.
    pub kind: RelationKind,
    /// Which way the relation reads.
    pub direction: Direction,
    /// The other claim's number, when it is in this report.
    pub number: Option<u32>,
    /// The other claim's wording.
    pub wording: String,
}

/// Which way a relation reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From this claim to the other: "repeats".
    To,
    /// From the other claim to this: "is repeated by".
    From,
}

/// A document in which claims appear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportSource {
    /// Its number in this report, from 1: shown as S1.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Who wrote it.
    pub author: String,
    /// Who published it.
    pub publisher: String,
    /// Where it was published.
    pub url: String,
    /// A copy of it in a web archive.
    pub archived_url: String,
    /// When it was published.
    pub date: Option<VagueDate>,
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// The captured file.
    pub file: Option<FileRef>,
}

/// One exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReportExhibit {
    /// Its number in this report, from 1: shown as E1.
    pub number: u32,
    /// What may be told of it.
    pub exhibit: Exhibit,
}

/// What may be told of an exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Exhibit {
    /// All of it.
    Shown(Box<ShownExhibit>),
    /// Only that it exists.
    Withheld {
        /// Why.
        reason: String,
    },
}

/// An exhibit that may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShownExhibit {
    /// What it is.
    pub kind: EvidenceKind,
    /// What it is called.
    pub title: String,
    /// Who made it or said it.
    pub author: String,
    /// Who published it.
    pub publisher: String,
    /// Where it was found.
    pub url: String,
    /// A copy of it in a web archive.
    pub archived_url: String,
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// When it was captured, with the offset of the place where that was.
    pub captured_at: Option<DateTime<FixedOffset>>,
    /// Who captured it.
    pub collector: Option<Name>,
    /// The tool it was captured with, and its version.
    pub tool: String,
    /// Primary or secondary.
    pub origin: Origin,
    /// Why a secondary exhibit was used, and what interests its maker has.
    pub origin_note: String,
    /// The captured file.
    pub file: Option<FileRef>,
    /// The words of a quotation or a note; of others an excerpt or nothing.
    pub text: String,
    /// A small picture of it.
    pub picture: Option<Picture>,
}

impl ReportModel {
    /// The source of that number.
    pub fn source(&self, number: u32) -> Option<&ReportSource> {
        self.sources.iter().find(|source| source.number == number)
    }

    /// The exhibit of that number.
    pub fn exhibit(&self, number: u32) -> Option<&Exhibit> {
        self.exhibits.iter().find(|exhibit| exhibit.number == number).map(|e| &e.exhibit)
    }

    /// Whether everything that is referred to is there, and under one number only.
    ///
    /// # Errors
    /// [`ReportError::Numbering`] names the first reference that leads nowhere.
    pub fn check(&self) -> Result<(), ReportError> {
        let wrong = |what: String| Err(ReportError::Numbering { what });
        let claims: Vec<u32> = self.claims.iter().map(|claim| claim.number).collect();
        let sources: Vec<u32> = self.sources.iter().map(|source| source.number).collect();
        let exhibits: Vec<u32> = self.exhibits.iter().map(|exhibit| exhibit.number).collect();
        for (name, numbers) in [("claim ", &claims), ("S", &sources), ("E", &exhibits)] {
            let mut seen = std::collections::HashSet::new();
            if let Some(twice) = numbers.iter().find(|number| !seen.insert(**number)) {
                return wrong(format!("{name}{twice}"));
            }
        }
        for claim in &self.claims {
            if let Some(there) = claim.appearances.iter().find(|a| !sources.contains(&a.source)) {
                return wrong(format!("S{}", there.source));
            }
            for finding in &claim.findings {
                let number = finding.exhibit.number();
                let fits = matches!(
                    (&finding.exhibit, self.exhibit(number)),
                    (Cited::Shown { .. }, Some(Exhibit::Shown(_)))
                        | (Cited::Withheld { .. }, Some(Exhibit::Withheld { .. }))
                );
                if !fits {
                    return wrong(format!("E{number}"));
                }
            }
            let others = claim.relations.iter().filter_map(|relation| relation.number);
            if let Some(other) = others.into_iter().find(|number| !claims.contains(number)) {
                return wrong(format!("claim {other}"));
            }
        }
        Ok(())
    }
}

impl Cited {
    /// The exhibit's number.
    pub fn number(&self) -> u32 {
        match self {
            Self::Shown { number, .. } | Self::Withheld { number } => *number,
        }
    }

    /// The quoted passage, if there is one and it may be shown.
    pub fn quote(&self) -> Option<&Quote> {
        match self {
            Self::Shown { quote, .. } => quote.as_ref(),
            Self::Withheld { .. } => None,
        }
    }
}
