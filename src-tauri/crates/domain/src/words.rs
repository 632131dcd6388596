//! The one word that each choice is called by: in the store, in JSON and on the command line.

use std::fmt;
use std::str::FromStr;

use crate::{
    ClaimColumn, ClaimKind, Confidence, EvidenceKind, Gap, Origin, RelationKind, Stage, Stance,
    VerdictWord,
};

/// A word that is none of the choices.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{found}” is none of: {choices}.")]
pub struct UnknownWord {
    found: String,
    choices: String,
}

macro_rules! words {
    ($($name:ident { $($variant:ident = $word:literal,)* })*) => {$(
        impl $name {
            /// Every choice, in its usual order.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word, in English and lower case, that machines know it by.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = UnknownWord;

            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                let asked = text.trim().to_lowercase().replace('-', "_");
                Self::ALL.iter().copied().find(|choice| choice.as_str() == asked).ok_or_else(|| {
                    let choices: Vec<_> = Self::ALL.iter().map(|choice| choice.as_str()).collect();
                    UnknownWord {
                        found: crate::text::shorten(text),
                        choices: choices.join(", "),
                    }
                })
            }
        }
    )*};
}

words! {
    ClaimKind {
        Statement = "statement",
        Attribution = "attribution",
    }
    Stage {
        Inbox = "inbox",
        Checking = "checking",
        Review = "review",
        Done = "done",
    }
    RelationKind {
        Asserts = "asserts",
        Repeats = "repeats",
        Contradicts = "contradicts",
        PartOf = "part_of",
    }
    EvidenceKind {
        File = "file",
        Link = "link",
        Quotation = "quotation",
        Note = "note",
    }
    Origin {
        Unstated = "unstated",
        Primary = "primary",
        Secondary = "secondary",
    }
    Stance {
        Supports = "supports",
        Refutes = "refutes",
        Context = "context",
    }
    VerdictWord {
        Confirmed = "confirmed",
        Denied = "denied",
        Unverified = "unverified",
    }
    Confidence {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
    Gap {
        NoVerdict = "no_verdict",
        NoEvidence = "no_evidence",
        NothingSupports = "nothing_supports",
        NothingRefutes = "nothing_refutes",
        OneSource = "one_source",
        NoConfidence = "no_confidence",
        UnansweredEvidence = "unanswered_evidence",
        NoRightOfReply = "no_right_of_reply",
        NoAppearance = "no_appearance",
    }
    ClaimColumn {
        Added = "added",
        Wording = "wording",
        Claimant = "claimant",
        Date = "date",
        Stage = "stage",
        Verdict = "verdict",
        Evidence = "evidence",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_the_same_in_json() {
        for choice in RelationKind::ALL {
            let json = serde_json::to_string(choice).unwrap();
            assert_eq!(json, format!("\"{choice}\""));
            assert_eq!(choice.as_str().parse::<RelationKind>().unwrap(), *choice);
        }
        for choice in VerdictWord::ALL {
            assert_eq!(serde_json::to_string(choice).unwrap(), format!("\"{choice}\""));
        }
    }

    #[test]
    fn an_unknown_word_is_answered_with_the_choices() {
        let error = "maybe".parse::<VerdictWord>().unwrap_err().to_string();
        assert_eq!(error, "“maybe” is none of: confirmed, denied, unverified.");
        assert_eq!("Part-Of".parse::<RelationKind>(), Ok(RelationKind::PartOf));
    }
}
