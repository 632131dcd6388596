//! The focus, walked with Tab through a screen: where it goes, and whether one sees it.

use serde_json::json;

use crate::page::Page;

const PERCEPTION: &str = include_str!("page.js");
const FOCUS: &str = include_str!("focus.js");

/// More stops than any screen has, the links of a report in its frame included: rows of lists are
/// walked with the arrows, not with Tab.
const MOST: usize = 300;

impl Page {
    /// Walks through all that Tab reaches, in the whole window or in one part of it, and gives what is
    /// wrong with any of it.
    pub async fn walk_with_tab(&self, part: &str) -> Vec<String> {
        self.script(&format!("{FOCUS}\nbegin(arguments[0])"), vec![json!(part)]).await;
        let look = format!("{PERCEPTION}\n{FOCUS}\ndrawn(arguments[0])");
        let mut wrong = Vec::new();
        for stops in 0..MOST {
            self.press("tab").await;
            let found = self.client.execute_async(&look, vec![]).await.expect("it is looked at");
            match serde_json::from_value::<Option<Vec<String>>>(found).expect("what is wrong") {
                Some(found) => wrong.extend(found),
                None if stops == 0 => return vec!["Tab reaches nothing".to_owned()],
                None => return wrong,
            }
        }
        wrong.push(format!("Tab goes on after {MOST} stops"));
        wrong
    }
}
