//! What is wrong, in a form that can be kept and told in any language.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// An error, a piece of damage or a warning as it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Told {
    /// A short name that programs can act on, and translations.
    pub code: String,
    /// What the message tells of, by name.
    #[ts(type = "{ [name: string]: string | number | Told }")]
    pub args: Map<String, Value>,
    /// The message, in English.
    pub message: String,
}

impl Told {
    /// Its code and what its message tells of are those that it is serialised with.
    pub fn of(wrong: &(impl fmt::Display + Serialize)) -> Self {
        #[derive(Default, Deserialize)]
        struct Named {
            code: String,
            #[serde(default)]
            args: Map<String, Value>,
        }
        // Texts and numbers can always be serialised.
        let named = serde_json::to_value(wrong).and_then(Named::deserialize).unwrap_or_default();
        Self { code: named.code, args: named.args, message: wrong.to_string() }
    }
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
