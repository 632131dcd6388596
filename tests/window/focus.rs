//! The focus, walked with Tab through a screen: where it goes, whether one sees it, and what is said.

use serde_json::{Value, json};

use crate::page::Page;

const FOCUS: &str = include_str!("focus.js");

/// More stops than any screen has: rows are walked with the arrows, not with Tab.
const MOST: usize = 150;

impl Page {
    /// Walks through all that Tab reaches, and gives what is wrong with any of it.
    pub async fn walk_with_tab(&self) -> Vec<String> {
        self.focus_script("begin()").await;
        let mut wrong: Vec<String> = Vec::new();
        let mut stops = 0;
        loop {
            self.press("tab").await;
            let told = self.focus_script("return arrive()").await;
            let Some(found) = told.as_array() else { break };
            wrong.extend(found.iter().filter_map(Value::as_str).map(str::to_owned));
            let element = self.client.active_element().await.expect("something has the focus");
            let (role, name) = self.told(&element).await;
            if name.is_empty() {
                wrong.push(format!(
                    "a {role} without a name has the focus: {}",
                    shown(&element).await
                ));
            }
            stops += 1;
            if stops > MOST {
                wrong.push(format!("Tab goes on after {MOST} stops"));
                break;
            }
        }
        if stops == 0 {
            wrong.push("Tab reaches nothing".to_owned());
        }
        wrong
    }

    async fn focus_script(&self, script: &str) -> Value {
        self.client
            .execute(&format!("{FOCUS}\n{script}"), vec![json!(null)])
            .await
            .expect("it runs")
    }
}

async fn shown(element: &fantoccini::elements::Element) -> String {
    let html = element.html(false).await.unwrap_or_default();
    html.chars().take(160).collect()
}
