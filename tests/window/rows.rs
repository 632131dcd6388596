//! The table of claims, as a person looks at it and takes rows of it in hand.

use fantoccini::actions::{
    Actions, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::page::Page;

/// The rows that are in the page, from the top.
pub const ROWS: &str = "
    const rows = [...find('grid', '')?.querySelectorAll('[role=row]') ?? []]
        .filter((row) => row.ariaRowIndex > 1)
        .sort((one, other) => one.ariaRowIndex - other.ariaRowIndex);
    const wording = (row) => text(row.querySelectorAll('[role=gridcell]')[1]);
    const row = (called) => rows.find((one) => wording(one) === called);
    const grid = () => find('grid', '').getBoundingClientRect();
    const inView = (row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= grid().top && bottom <= grid().bottom + 1;
    };
";

impl Page {
    /// Waits until these are the claims of the table, in this order.
    pub async fn lists(&self, wordings: &[&str]) {
        let script = format!("{ROWS} return JSON.stringify(rows.map(wording)) === arguments[0]");
        let wanted = json!(wordings).to_string();
        self.until(&format!("the rows are {wanted}"), &script, &wanted).await;
    }

    /// Waits until the row of that claim says all of these words.
    pub async fn row_says(&self, wording: &str, words: &[&str]) {
        let script = format!(
            "{ROWS} const [called, ...words] = JSON.parse(arguments[0]);
             return words.every((one) => row(called)?.textContent.includes(one))"
        );
        let all: Vec<&str> = [wording].into_iter().chain(words.iter().copied()).collect();
        let what = format!("“{wording}” says {words:?}");
        self.until(&what, &script, &json!(all).to_string()).await;
    }

    /// Waits until these claims are chosen, and no others.
    pub async fn chosen(&self, wordings: &[&str]) {
        let script = format!(
            "{ROWS} const chosen = rows.filter((one) => one.ariaSelected === 'true');
             return JSON.stringify(chosen.map(wording)) === arguments[0]"
        );
        let wanted = json!(wordings).to_string();
        self.until(&format!("chosen is {wanted}"), &script, &wanted).await;
    }

    /// Waits until this claim is at hand, and in view.
    pub async fn at_hand(&self, wording: &str) {
        let script = format!(
            "{ROWS} const one = rows.find((one) => one.ariaCurrent === 'true');
             return !!one && wording(one) === arguments[0] && inView(one)"
        );
        self.until(&format!("“{wording}” is at hand"), &script, wording).await;
    }

    /// Waits until the dossier is that claim's.
    pub async fn dossier_is(&self, wording: &str) {
        let script = "return find('article textbox', arguments[0])?.value === arguments[1]";
        let arguments = vec![json!(self.t("wording")), json!(wording)];
        self.waits(&format!("the dossier of “{wording}” is open"), script, arguments).await;
    }

    /// The claims in view, from the top, once all of them are there.
    pub async fn in_view(&self) -> Vec<String> {
        let there = format!(
            "{ROWS} const seen = rows.filter(inView);
             return seen.length > 3 && seen.every((one) => !one.ariaBusy && wording(one))"
        );
        self.until("every row in view is there", &there, "").await;
        let script = format!("{ROWS} return rows.filter(inView).map(wording)");
        let seen = self.script(&script, vec![]).await;
        serde_json::from_value(seen).expect("wordings")
    }

    /// How many rows are in the page, those out of view with them.
    pub async fn rows_drawn(&self) -> u64 {
        let count = self.script(&format!("{ROWS} return rows.length"), vec![]).await;
        count.as_u64().expect("a number")
    }

    /// Waits until the list says that it has so many claims, to eyes and to ears.
    pub async fn counts(&self, claims: usize) {
        let counted = self.words.with("claims-count", &[&self.number(claims).await]);
        self.find("heading", &counted).await;
        let script = "return find('grid', '').ariaRowCount === arguments[0]";
        self.until("that many are heard of", script, &(claims + 1).to_string()).await;
    }

    /// A number as it is written in the window's language.
    pub async fn number(&self, number: usize) -> String {
        let script = "return arguments[0].toLocaleString(document.documentElement.lang)";
        let number = self.script(script, vec![json!(number)]).await;
        number.as_str().expect("its digits").to_owned()
    }

    /// Clicks the row of that claim with Ctrl or Shift held.
    pub async fn click_row_with(&self, key: Key, wording: &str) {
        let row = self.find("row", wording).await;
        let place = self.script("return within(arguments[0])", vec![json!(row)]).await;
        let [x, y, ..]: [f64; 4] = serde_json::from_value(place).expect("it is in view");
        let (x, y) = (x.round(), y.round());
        let pause = |keys: KeyActions| keys.pause(std::time::Duration::ZERO);
        let held =
            KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value: key.into() });
        let held = pause(pause(held)).then(KeyAction::Up { value: key.into() });
        let (duration, button) = (None, MOUSE_BUTTON_LEFT);
        let clicked = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration, x, y })
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        let together = Actions::from(held).and(clicked);
        self.client.perform_actions(together).await.expect("it can be clicked");
    }

    /// How the column of that name is sorted, as it is heard.
    pub async fn sorted(&self, column: &str) -> Value {
        let script = "return find('columnheader', arguments[0]).ariaSort";
        self.script(script, vec![json!(self.t(column))]).await
    }
}
