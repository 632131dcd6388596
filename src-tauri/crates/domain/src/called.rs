//! What texts and things are called when something about them is refused.

use std::fmt;

use serde::Serialize;
use ts_rs::TS;

macro_rules! called {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident = $words:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[expect(missing_docs, reason = "told by its words")]
        pub enum $name {
            $($variant,)*
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self {
                    $(Self::$variant => $words,)*
                })
            }
        }
    )*};
}

called! {
    /// A text that somebody writes, as a person would call it.
    TextName {
        CaseTitle = "The case's title",
        CaseSummary = "The case's summary",
        ClaimWording = "The claim",
        ClaimTranslation = "The claim's translation",
        ClaimLanguage = "The claim's language",
        ClaimantRole = "The claimant's role",
        ClaimPlace = "The claim's place",
        ClaimReason = "Why the claim was checked",
        ClaimMethod = "The claim's method",
        RightOfReply = "The right of reply",
        ClaimNote = "The claim's note",
        Date = "The date",
        Tag = "The tag",
        VerdictReason = "The verdict's reason",
        VerdictUnknowns = "What remains unknown",
        SourceTitle = "The source's title",
        SourceAuthor = "The source's author",
        SourcePublisher = "The source's publisher",
        SourceAddress = "The source's address",
        SourceArchivedAddress = "The source's archived address",
        SourceLanguage = "The source's language",
        SourceNote = "The source's note",
        SourceText = "The source's text",
        ExhibitTitle = "The exhibit's title",
        ExhibitAuthor = "The exhibit's author",
        ExhibitPublisher = "The exhibit's publisher",
        ExhibitAddress = "The exhibit's address",
        ExhibitArchivedAddress = "The exhibit's archived address",
        ExhibitLanguage = "The exhibit's language",
        CaptureTool = "The capture tool",
        OriginNote = "The note on the exhibit's origin",
        ExhibitText = "The exhibit's text",
        Quotation = "The quotation",
        Note = "The note",
        FindingNote = "The finding's note",
        PersonName = "The person's name",
        PersonAbout = "What is known about the person",
        WithholdingReason = "The reason for withholding",
        ViewName = "The view's name",
        ViewQuery = "The view's query",
        YourName = "Your name",
        ListOfClaims = "The list of claims",
        ListOfChanges = "The list of changes",
    }
    /// What a verdict needs before it can be given.
    VerdictNeed {
        Reason = "a reason: say why, for those who will read it",
        Unknowns = "what remains unknown: say what could not be found out",
    }
    /// What can be confidential, and then needs its reason.
    Withholdable {
        Exhibit = "The exhibit",
        Person = "The person",
    }
    /// What is wrong with evidence, and what to do.
    Lack {
        File = "This evidence has no file. Choose the file to attach.",
        FileOfItsOwn = "Only evidence that is a file can have one. Attach the file by itself.",
        Address = "This link has no address. Give its address.",
        FixedText = "The text of a file or a link can't be changed: it is what was captured. \
                     Attach the other version as evidence of its own.",
        Copy = "This exhibit has no file, so there is nothing to copy. Its text can be read.",
        Page = "This exhibit is no saved page. Open it as text.",
    }
}
