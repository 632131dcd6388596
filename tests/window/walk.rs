//! Taking back what was done, and going back to where one was.

use crate::harbour::{ENGLISH, Harbour, PERSIAN};
use crate::page::Page;
use crate::window::Window;

#[tokio::test(flavor = "multi_thread")]
async fn undo_and_redo_say_what_they_do_in_english() {
    takes_back(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn undo_and_redo_say_what_they_do_in_persian() {
    takes_back(&PERSIAN).await;
}

async fn takes_back(harbour: &Harbour) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    let all = harbour.wordings([0, 1, 2, 3, 4]);
    window.lists(&all).await;

    // A stage, a verdict, and a claim that goes.
    window.press("j").await;
    window.press("e").await;
    window.row_says(all[0], &[window.t("stage-checking")]).await;
    window.dossier_is(all[0]).await;
    window.press("2").await;
    window.on("textbox", window.t("rationale")).await;
    window.type_in(harbour.exhibits[0].1).await;
    window.press("ctrl+enter").await;
    window.row_says(all[0], &[window.t("verdict-denied")]).await;
    window.press("u").await;
    window.click("row", all[3]).await;
    window.press("delete").await;
    window.lists(&harbour.wordings([0, 1, 2, 4])).await;

    // Each is taken back by its name, the last one first, and told.
    window.can("undo-remove-claim", None).await;
    window.press("ctrl+z").await;
    window.lists(&all).await;
    window.shows(&window.words.with("did-undo", &[window.t("undo-remove-claim")])).await;
    window.can("undo-set-verdict", Some("undo-remove-claim")).await;
    window.click("button", &window.words.with("undo-what", &[window.t("undo-set-verdict")])).await;
    window.row_says(all[0], &["—"]).await;
    window.can("undo-set-stage", Some("undo-set-verdict")).await;
    window.picture(&format!("walk-undo-{}", harbour.language)).await;
    window.close().await;

    // Also after a restart, and again in the same order.
    let window = Window::open(&library).await;
    window.can("undo-set-stage", Some("undo-set-verdict")).await;
    window.press("ctrl+shift+z").await;
    window.row_says(all[0], &[window.t("verdict-denied")]).await;
    window.shows(&window.words.with("did-redo", &[window.t("undo-set-verdict")])).await;
    window.press("ctrl+y").await;
    window.lists(&harbour.wordings([0, 1, 2, 4])).await;
    window.can("undo-remove-claim", None).await;

    // What is done anew ends what can be done again.
    window.press("ctrl+z").await;
    window.lists(&all).await;
    window.click("row", all[2]).await;
    window.press("e").await;
    window.row_says(all[2], &[window.t("stage-review")]).await;
    window.can("undo-set-stage", None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn back_and_forward_lead_to_where_one_was_in_english() {
    walks(&ENGLISH, "tag:ferry").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn back_and_forward_lead_to_where_one_was_in_persian() {
    walks(&PERSIAN, "tag:قایق").await;
}

async fn walks(harbour: &Harbour, search: &str) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;

    // A search, a claim of it, its exhibit, the overview, and another case.
    window.press("/").await;
    window.type_in(&format!("{search} ")).await;
    let found = harbour.wordings([2, 4]);
    window.lists(&found).await;
    window.click("row", found[1]).await;
    window.dossier_is(found[1]).await;
    let exhibit = harbour.exhibits[1].0;
    window.click("article button", exhibit).await;
    window.find("main heading", exhibit).await;
    window.press("ctrl+6").await;
    window.find("heading", window.t("overview-states")).await;
    window.click("navigation button", harbour.other).await;
    window.shows(window.t("claims-empty")).await;

    // Back, step by step.
    window.press("alt+left").await;
    window.find("heading", window.t("overview-states")).await;
    window.is_here(harbour.title).await;
    window.press("alt+left").await;
    window.find("main heading", exhibit).await;
    window.press("alt+left").await;
    window.lists(&found).await;
    window.at_hand(found[1]).await;

    // And forward again, as far as one had come.
    window.press("alt+right").await;
    window.find("main heading", exhibit).await;
    window.press("alt+right").await;
    window.find("heading", window.t("overview-states")).await;
    window.press("alt+right").await;
    window.shows(window.t("claims-empty")).await;
    window.press("alt+right").await;
    window.is_here(harbour.other).await;

    // Who goes another way from there has no way forward.
    window.press("alt+left").await;
    window.find("heading", window.t("overview-states")).await;
    window.press("ctrl+1").await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;
    window.press("alt+right").await;
    window.press("alt+left").await;
    window.find("heading", window.t("overview-states")).await;

    // The mouse has buttons for it.
    window.screen.xdotool(&["click", "8"]);
    window.find("main heading", exhibit).await;
    window.screen.xdotool(&["click", "9"]);
    window.find("heading", window.t("overview-states")).await;
}

impl Page {
    /// Waits until the buttons say what can be taken back, and what can be done again.
    async fn can(&self, undo: &str, redo: Option<&str>) {
        self.find("button", &self.words.with("undo-what", &[self.t(undo)])).await;
        let redo = redo.map(|thing| self.words.with("redo-what", &[self.t(thing)]));
        self.find("button", redo.as_deref().unwrap_or(self.t("redo-nothing"))).await;
    }
}
