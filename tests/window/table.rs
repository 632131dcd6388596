//! The table of claims: what it is sorted by, asked for and made of, and what is done with several of its
//! rows at once.

use docket_desk::domain::{Stage, VerdictWord};
use fantoccini::key::Key;
use serde_json::Value;

use crate::harbour::{ENGLISH, Harbour, PERSIAN, claim_id};
use crate::library::Library;
use crate::page::Page;
use crate::window::Window;

#[tokio::test(flavor = "multi_thread")]
async fn the_heads_of_the_columns_sort_in_english() {
    sorts(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_heads_of_the_columns_sort_in_persian() {
    sorts(&PERSIAN).await;
}

async fn sorts(harbour: &Harbour) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    let added = harbour.wordings([0, 1, 2, 3, 4]);
    window.lists(&added).await;
    window.counts(5).await;

    // One way, the other way, and as they were added. Whatever says nothing there comes last, either way.
    let by_words = [[3, 2, 4, 1, 0], [0, 1, 4, 2, 3]];
    let by_claimant = [[4, 2, 0, 1, 3], [0, 1, 2, 4, 3]];
    // Of dates and evidence the newest and the most come first.
    let by_date = [[1, 2, 0, 4, 3], [4, 0, 2, 1, 3]];
    let (ascending, descending) = (["ascending", "descending"], ["descending", "ascending"]);
    for (column, orders, ways) in [
        ("column-claim", by_words, ascending),
        ("column-claimant", by_claimant, ascending),
        ("column-date", by_date, descending),
    ] {
        for (order, way) in orders.into_iter().zip(ways) {
            window.click("columnheader button", window.t(column)).await;
            window.lists(&harbour.wordings(order)).await;
            assert_eq!(window.sorted(column).await, way);
        }
        window.click("columnheader button", window.t(column)).await;
        window.lists(&added).await;
        assert!(window.sorted(column).await.is_null());
    }

    // By keys: from the rows to the head one was at, along the heads, and back.
    let back = if harbour.language == "fa" { "right" } else { "left" };
    window.press("j").await;
    window.at_hand(added[0]).await;
    window.press("tab").await;
    window.press(back).await;
    window.press("enter").await;
    window.lists(&harbour.wordings(by_claimant[0])).await;
    window.press(back).await;
    window.press("space").await;
    window.lists(&harbour.wordings(by_words[0])).await;
    window.press("down").await;
    window.press("end").await;
    window.at_hand(added[0]).await;
    window.picture(&format!("table-sorted-{}", harbour.language)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_is_completed_shown_as_a_chip_changed_and_removed_in_english() {
    asks(&ENGLISH, "tunnel").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_is_completed_shown_as_a_chip_changed_and_removed_in_persian() {
    asks(&PERSIAN, "تونل").await;
}

async fn asks(harbour: &Harbour, word: &str) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;
    let chip = |stage: &str| {
        let what = window.words.with("chip-is", &[window.t("stage"), window.t(stage)]);
        [window.words.with("chip-edit", &[&what]), window.words.with("chip-remove", &[&what])]
    };

    // A field by its name, and one of its values by that, each as soon as it is begun.
    window.press("/").await;
    window.type_in(&beginning(window.t("stage"))).await;
    window.find("option", window.t("stage")).await;
    window.press("down").await;
    window.press("enter").await;
    window.find("option", window.t("stage-done")).await;
    window.picture(&format!("table-completions-{}", harbour.language)).await;
    window.type_in(&beginning(window.t("stage-inbox"))).await;
    window.only_option(window.t("stage-inbox")).await;
    window.press("enter").await;
    window.find("listitem button", &chip("stage-inbox")[0]).await;
    window.lists(&harbour.wordings([0, 3])).await;
    window.counts(2).await;

    // Words stand beside it, and both hold.
    window.type_in(word).await;
    window.lists(&harbour.wordings([3])).await;
    for _ in word.chars() {
        window.press("backspace").await;
    }
    window.lists(&harbour.wordings([0, 3])).await;

    // Changed: to the chip, into its text, and another value.
    window.press(if harbour.language == "fa" { "right" } else { "left" }).await;
    window.on("button", &chip("stage-inbox")[0]).await;
    window.press("enter").await;
    for _ in "inbox".chars() {
        window.press("backspace").await;
    }
    window.type_in(&beginning(window.t("stage-checking"))).await;
    window.only_option(window.t("stage-checking")).await;
    window.press("enter").await;
    window.find("listitem button", &chip("stage-checking")[0]).await;
    window.lists(&harbour.wordings([2])).await;
    window.picture(&format!("table-chip-{}", harbour.language)).await;

    // Removed: by its cross, and by a key that goes on beyond the text.
    window.click("listitem button", &chip("stage-checking")[1]).await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;
    window.type_in("verdict:denied ").await;
    window.lists(&harbour.wordings([1])).await;
    window.press("backspace").await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;
    window.counts(5).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_are_chosen_from_the_menu_and_stay_chosen() {
    let library = ENGLISH.library();
    let window = Window::open(&library).await;
    let [first, .., last] = &ENGLISH.claims;
    let tag = format!("#{}", first.tag);
    window.row_says(first.wording, &[&tag, first.claimant]).await;
    window.click("button", "Columns").await;
    window.click("menuitemcheckbox", "Tags").await;
    window.click("menuitemcheckbox", "Who").await;
    window.press("escape").await;
    window.hides(&tag).await;
    window.hides(last.claimant).await;
    window.row_says(first.wording, &[first.date, "Inbox"]).await;
    // The newest first, from the same menu.
    window.click("button", "Columns").await;
    window.click("menuitemradio", "Added last comes first").await;
    window.press("escape").await;
    window.lists(&ENGLISH.wordings([4, 3, 2, 1, 0])).await;
    let newest = |state: &Value| state["place"]["filter"]["order"]["descending"] == true;
    library.remembers("that the newest come first", newest).await;
    window.close().await;

    let window = Window::open(&library).await;
    window.lists(&ENGLISH.wordings([4, 3, 2, 1, 0])).await;
    window.hides(&tag).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_claims_are_chosen_by_key_by_range_and_by_ctrl_click() {
    let library = ENGLISH.library();
    let window = Window::open(&library).await;
    let all = ENGLISH.wordings([0, 1, 2, 3, 4]);
    window.lists(&all).await;
    window.press("j").await;
    window.press("x").await;
    window.chosen(&all[..1]).await;
    window.press("shift+down").await;
    window.press("shift+down").await;
    window.chosen(&all[..3]).await;
    window.press("shift+up").await;
    window.chosen(&all[..2]).await;
    window.click_row_with(Key::Control, all[4]).await;
    window.chosen(&[all[0], all[1], all[4]]).await;
    window.shows("3 chosen").await;
    window.click_row_with(Key::Shift, all[2]).await;
    window.chosen(&all).await;
    window.shows("All 5 chosen").await;
    window.click_row_with(Key::Control, all[1]).await;
    window.shows("4 chosen").await;
    window.picture("table-chosen").await;
    window.press("escape").await;
    window.chosen(&[]).await;
    window.press("ctrl+a").await;
    window.chosen(&all).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_with_several_claims_is_one_undo_in_english() {
    together(&ENGLISH, "urgent").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_with_several_claims_is_one_undo_in_persian() {
    together(&PERSIAN, "فوری").await;
}

async fn together(harbour: &Harbour, tag: &str) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    let all = harbour.wordings([0, 1, 2, 3, 4]);
    let [both, rest] = [vec![all[0], all[3]], harbour.wordings([1, 2, 4]).to_vec()];
    window.lists(&all).await;
    window.press("j").await;
    window.press("x").await;
    window.click_row_with(Key::Control, all[3]).await;
    window.chosen(&both).await;

    // A stage.
    let before = library.changes();
    window.click("toolbar button", window.t("stage")).await;
    window.click("menuitem", window.t("stage-checking")).await;
    for claim in &both {
        window.row_says(claim, &[window.t("stage-checking")]).await;
    }
    window.was_one_change(&library, before, "undo-set-stage").await;
    assert_eq!(library.claims("stage:checking").len(), 3);
    window.press("ctrl+z").await;
    for claim in &both {
        window.row_says(claim, &[window.t("stage-inbox")]).await;
    }
    window.find("button", &window.words.with("redo-what", &[window.t("undo-set-stage")])).await;
    assert_eq!(library.claims("stage:checking").len(), 1);

    // A tag, taken back where it is told.
    let before = library.changes();
    window.click("toolbar button", window.t("tags")).await;
    window.type_in(tag).await;
    window.press("enter").await;
    for claim in &both {
        window.row_says(claim, &[&format!("#{tag}")]).await;
    }
    window.was_one_change(&library, before, "undo-tag-claims").await;
    assert_eq!(library.claims(&format!("tag:{tag}")).len(), 2);
    window.click("status button", window.t("undo")).await;
    window.hides(&format!("#{tag}")).await;
    assert_eq!(library.claims(&format!("tag:{tag}")).len(), 0);

    // A verdict, with its reason.
    let before = library.changes();
    window.click("toolbar button", window.t("verdict")).await;
    window.click("radio", window.t("verdict-denied")).await;
    window.write(window.t("rationale"), harbour.exhibits[0].1).await;
    window.picture(&format!("table-verdict-{}", harbour.language)).await;
    window.click("dialog button", window.t("verdict-save")).await;
    for claim in &both {
        window.row_says(claim, &[window.t("verdict-denied")]).await;
    }
    window.was_one_change(&library, before, "undo-set-verdict").await;
    for at in [0, 3] {
        let claim = library.desk().read().claim(claim_id(at)).expect("it is there");
        assert_eq!(claim.verdict.map(|given| given.verdict.word), Some(VerdictWord::Denied));
    }
    window.click("status button", window.t("undo")).await;
    window.row_says(all[0], &["—"]).await;
    assert_eq!(library.claims("verdict:denied").len(), 1);

    // To another case.
    let before = library.changes();
    window.chosen(&both).await;
    window.click("toolbar button", window.t("claims-move")).await;
    window.click("menuitem", harbour.other).await;
    window.lists(&rest).await;
    window.was_one_change(&library, before, "undo-move-claims").await;
    assert_eq!(library.claims(&format!("case:\"{}\"", harbour.other)).len(), 2);
    window.press("ctrl+z").await;
    window.lists(&all).await;
    assert_eq!(library.claims(&format!("case:\"{}\"", harbour.other)).len(), 0);

    // Away with them.
    let before = library.changes();
    window.click_row_with(Key::Control, all[0]).await;
    window.click_row_with(Key::Control, all[3]).await;
    window.chosen(&both).await;
    window.press("delete").await;
    window.lists(&rest).await;
    window.counts(3).await;
    window.was_one_change(&library, before, "undo-remove-claim").await;
    assert_eq!(library.claims("").len(), 3);
    window.click("status button", window.t("undo")).await;
    window.lists(&all).await;
    window.counts(5).await;
    let stages = library.claims("").into_iter().map(|claim| claim.stage);
    let inbox = stages.filter(|stage| *stage == Stage::Inbox).count();
    assert_eq!(inbox, 2, "all is as it was");
}

/// As much of a name as makes it clear which is meant.
fn beginning(name: &str) -> String {
    name.chars().take(2).collect()
}

impl Page {
    /// Holds that what was done is one change of the library, and that the button says how to take it back.
    async fn was_one_change(&self, library: &Library, before: u64, thing: &str) {
        self.find("button", &self.words.with("undo-what", &[self.t(thing)])).await;
        assert_eq!(library.changes(), before + 1, "one change");
    }

    /// Waits until nothing else is offered.
    async fn only_option(&self, name: &str) {
        let script = "const all = names('option');
            return all.length === 1 && all[0].startsWith(arguments[0])";
        self.until(&format!("only “{name}” is offered"), script, name).await;
    }

    /// Waits until the focus is on that.
    pub async fn on(&self, role: &str, name: &str) {
        let script = format!("return document.activeElement === find('{role}', arguments[0])");
        self.until(&format!("the focus is on the {role} “{name}”"), &script, name).await;
    }
}
