//! Evidence: the exhibits.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::check_address;
use crate::{
    CaseId, Lack, PersonId, Problem, Sha256, TextLimit, TextName, Withholdable, check_text,
    require_text,
};

/// What an exhibit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// A captured file, its bytes kept for ever.
    File,
    /// An address that was looked at, without a captured copy.
    Link,
    /// Words quoted from somewhere.
    Quotation,
    /// A note of something seen or heard: a call, an interview, a reply.
    Note,
}

/// How close an exhibit is to what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Nobody has said yet.
    #[default]
    Unstated,
    /// First-hand: the document, the recording, the witness.
    Primary,
    /// Somebody else's account of it.
    Secondary,
}

/// A file kept in the library, named by its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileRef {
    /// The SHA-256 of its bytes.
    pub sha256: Sha256,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Its name when it was captured, without its folders.
    pub name: String,
    /// Its media type (RFC 6838), found from its bytes.
    pub media_type: String,
}

/// What is known about an exhibit; all of it can be corrected later. Empty texts are not stated.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EvidenceDetails {
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
    /// Its language, a BCP 47 tag such as `en` or `fa`.
    pub language: String,
    /// When it was captured, with the offset of the place where that was.
    #[ts(type = "string | null")]
    pub captured_at: Option<DateTime<FixedOffset>>,
    /// Who captured it.
    pub collector: Option<PersonId>,
    /// The tool it was captured with, and its version.
    pub tool: String,
    /// Primary or secondary.
    pub origin: Origin,
    /// Why a secondary exhibit was used, and what interests its maker has.
    pub origin_note: String,
    /// A confidential exhibit never leaves the library.
    pub confidential: bool,
    /// Why it is withheld; a report gives this instead of it.
    pub withheld_because: String,
}

impl EvidenceDetails {
    /// # Errors
    /// When there is no title, or it is confidential without a reason, or a text or an address is
    /// not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        require_text(TextName::ExhibitTitle, &self.title, TextLimit::Line)?;
        check_text(TextName::ExhibitAuthor, &self.author, TextLimit::Line)?;
        check_text(TextName::ExhibitPublisher, &self.publisher, TextLimit::Line)?;
        check_address(TextName::ExhibitAddress, &self.url)?;
        check_address(TextName::ExhibitArchivedAddress, &self.archived_url)?;
        check_text(TextName::ExhibitLanguage, &self.language, TextLimit::Line)?;
        check_text(TextName::CaptureTool, &self.tool, TextLimit::Line)?;
        check_text(TextName::OriginNote, &self.origin_note, TextLimit::Note)?;
        check_text(TextName::WithholdingReason, &self.withheld_because, TextLimit::Line)?;
        if self.confidential && self.withheld_because.trim().is_empty() {
            return Err(Problem::WithheldWithoutReason { field: Withholdable::Exhibit });
        }
        Ok(())
    }
}

/// An exhibit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// The case that it belongs to.
    pub case: CaseId,
    /// What it is.
    pub kind: EvidenceKind,
    /// What is known about it.
    pub details: EvidenceDetails,
    /// The kept file: of files always, of others never.
    pub file: Option<FileRef>,
    /// A file's text as far as it could be read, the quoted words, or the note.
    pub text: String,
}

impl Evidence {
    /// # Errors
    /// When what makes it evidence is missing (the file, the address, the words), or a detail is
    /// not acceptable.
    pub fn check(&self) -> Result<(), Problem> {
        self.details.check()?;
        let lacks = |what| Err(Problem::EvidenceLacks { what });
        match (self.kind, &self.file) {
            (EvidenceKind::File, None) => {
                return lacks(Lack::File);
            }
            (EvidenceKind::File, Some(_)) | (_, None) => {}
            (_, Some(_)) => {
                return lacks(Lack::FileOfItsOwn);
            }
        }
        match self.kind {
            EvidenceKind::Link if self.details.url.is_empty() => {
                return lacks(Lack::Address);
            }
            EvidenceKind::Quotation => {
                require_text(TextName::Quotation, &self.text, TextLimit::Document)?;
            }
            EvidenceKind::Note => require_text(TextName::Note, &self.text, TextLimit::Document)?,
            EvidenceKind::File | EvidenceKind::Link => {}
        }
        check_text(TextName::ExhibitText, &self.text, TextLimit::Document)
    }

    /// The SHA-256 that passages of this exhibit are bound to: of its file, or else of its text.
    pub fn sha256(&self) -> Sha256 {
        self.file.as_ref().map_or_else(|| Sha256::of(self.text.as_bytes()), |file| file.sha256)
    }
}
