//! What a screen reader is told: roles and names out of the engine's own accessibility tree.

use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::Value;
use tauri::Url;
use tauri::http::Method;

use crate::page::Page;

/// Asks the engine what it tells of an element.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(
        &self,
        base: &Url,
        session: Option<&str>,
    ) -> Result<Url, <Url as std::str::FromStr>::Err> {
        let (session, Self { element, what }) = (session.unwrap_or_default(), self);
        base.join(&format!("session/{session}/element/{element}/{what}"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

impl Page {
    /// The role and the name that the engine tells of an element.
    pub async fn told(&self, element: &Element) -> (String, String) {
        (
            self.computed(element, "computedrole").await,
            self.computed(element, "computedlabel").await,
        )
    }

    async fn computed(&self, element: &Element, what: &'static str) -> String {
        let element = element.element_id().to_string();
        match self.client.issue_cmd(Computed { element, what }).await {
            Ok(Value::String(told)) => {
                told.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
            }
            Ok(_) => String::new(),
            // What is not in the tree has neither.
            Err(error) => format!("not in the tree: {error}"),
        }
    }
}
