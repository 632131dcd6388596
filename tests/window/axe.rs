//! axe-core in the page: what it knows of accessibility, held against everything that is shown.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::page::Page;

/// Runs some rules, or all, on what is shown once nothing moves any more.
const RUN: &str = "
    const [rules, done] = arguments;
    const still = () => Promise.all(document.getAnimations()
        .filter((one) => one.effect.getComputedTiming().endTime < Infinity)
        .map((one) => one.finished.catch(() => {})));
    const only = rules.length > 0 ? { runOnly: rules } : {};
    const told = ({ id, help, nodes }) => nodes.map((node) =>
        `${id} (${help}): ${node.html.slice(0, 200)} ${node.failureSummary}`);
    still()
        .then(() => axe.run(document, { iframes: false, resultTypes: ['violations'], ...only }))
        .then(({ violations }) => done(violations.flatMap(told)), (error) => done([String(error)]));";

impl Page {
    /// What axe finds wrong with what is shown, by these rules alone if some are named.
    pub async fn axe(&self, rules: &[&str]) -> Vec<String> {
        if self.script("return typeof axe", vec![]).await == "undefined" {
            let file = "ui/node_modules/axe-core/axe.min.js";
            let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file))
                .unwrap_or_else(|error| panic!("{file}: {error}. Run “npm ci” in ui."));
            // The engine runs what WebDriver brings along, whatever the page's own policy.
            self.client.execute(&source, vec![]).await.expect("axe is there");
        }
        let found = self.client.execute_async(RUN, vec![json!(rules)]).await.expect("axe runs");
        serde_json::from_value(found).expect("what axe found")
    }

    /// Makes the page look as under this theme, or this contrast.
    pub async fn dress(&self, theme: &str, contrast: &str) {
        let dress = "Object.assign(document.documentElement.dataset, \
                     { theme: arguments[0], contrast: arguments[1] })";
        self.script(dress, vec![json!(theme), json!(contrast)]).await;
    }

    /// Lets the page run in this direction, whatever its language.
    pub async fn direct(&self, direction: &str) {
        let script = "document.documentElement.dir = arguments[0]";
        self.script(script, vec![Value::from(direction)]).await;
    }

    /// Puts another page in the place of Docket's, with its own style and none of ours.
    pub async fn put(&self, page: &str) {
        let put = "const page = new DOMParser().parseFromString(arguments[0], 'text/html');
            document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
            return document.styleSheets.length";
        assert_eq!(self.script(put, vec![json!(page)]).await, 1, "its own style is applied");
    }

    /// Lets the page look as where the system is dark.
    pub async fn darken(&self) {
        let darken = "const dark = [...document.styleSheets[0].cssRules]
                .filter((rule) => rule.media?.mediaText.includes('dark'));
            for (const { media } of dark) media.mediaText = 'all';
            return dark.length";
        assert_eq!(self.script(darken, vec![]).await, 1, "it has a dark look");
    }
}
