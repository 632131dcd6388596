//! Doing and finding anything from one field, and the sheet that lists the keys.

use serde_json::json;

use crate::harbour::{ENGLISH, Harbour, PERSIAN};
use crate::page::Page;
use crate::window::Window;

/// Commands by the key of their name, and what is there once they are done.
const DONE: &[(&str, &str, &str)] = &[
    ("key-attach", "dialog", "attach-files"),
    ("attach-link", "dialog", "attach-link"),
    ("attach-quotation", "dialog", "attach-quotation"),
    ("attach-note", "dialog", "attach-note"),
    ("bring-in", "dialog", "bring-in"),
    ("case-new", "dialog", "case-new"),
    ("key-report", "dialog", "report"),
    ("shortcuts", "dialog", "shortcuts"),
    ("settings", "dialog", "settings"),
];

/// Commands that begin something to be written, and the field that has the keys then.
const BEGUN: &[(&str, &str)] = &[
    ("key-new", "wording"),
    ("key-confirmed", "rationale"),
    ("key-unverified", "rationale"),
    ("view-save", "view-name"),
];

/// Commands that lead to what stands beside under the same name.
const SHOWN: &[&str] = &[
    "overview",
    "timeline",
    "sources",
    "evidence",
    "people",
    "journal",
    "view-inbox",
    "view-one-source",
    "view-no-verdict",
    "view-no-evidence",
    "view-all",
    "view-review",
];

#[tokio::test(flavor = "multi_thread")]
async fn every_command_is_found_by_its_name_and_done_in_english() {
    does(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_is_found_by_its_name_and_done_in_persian() {
    does(&PERSIAN).await;
}

async fn does(harbour: &Harbour) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;
    window.press("j").await;
    window.find("article", window.t("dossier")).await;
    for (command, role, key) in DONE {
        window.call(window.t(command)).await;
        window.find(role, window.t(key)).await;
        window.press("escape").await;
        let closed = "return !find('dialog', '')";
        window.until(&format!("what {command} opened is closed"), closed, "").await;
    }
    for command in SHOWN {
        window.call(window.t(command)).await;
        window.is_here(window.t(command)).await;
    }
    for (command, field) in BEGUN {
        window.call(window.t(command)).await;
        window.on("textbox", window.t(field)).await;
        window.press("escape").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_lead_to_their_place_in_every_case_in_english() {
    finds(&ENGLISH, ["tunnel", "divers", "newspaper"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_lead_to_their_place_in_every_case_in_persian() {
    finds(&PERSIAN, ["تونل", "غواصان", "روزنامه"]).await;
}

async fn finds(harbour: &Harbour, [in_claim, in_source, in_exhibit]: [&str; 3]) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    window.click("navigation button", harbour.other).await;
    window.shows(window.t("claims-empty")).await;

    // A claim of another case, with its dossier.
    window.press("ctrl+k").await;
    window.type_in(in_claim).await;
    window.picture(&format!("palette-{}", harbour.language)).await;
    window.take(harbour.claims[3].wording).await;
    window.at_hand(harbour.claims[3].wording).await;
    window.find("article", window.t("dossier")).await;
    window.is_here(harbour.title).await;

    // A source, at the words in its long text.
    window.click("navigation button", harbour.other).await;
    window.press("ctrl+k").await;
    window.type_in(in_source).await;
    window.take(harbour.source.0).await;
    window.find("heading", harbour.source.0).await;
    window.led_to(in_source).await;
    window.picture(&format!("palette-source-{}", harbour.language)).await;

    // An exhibit, at its words.
    window.press("ctrl+k").await;
    window.type_in(in_exhibit).await;
    window.take(harbour.exhibits[1].0).await;
    window.find("heading", harbour.exhibits[1].0).await;
    window.led_to(in_exhibit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_opened_last_is_offered_before_anything_is_typed() {
    let library = ENGLISH.library();
    let window = Window::open(&library).await;
    let [last, before] = ENGLISH.wordings([2, 4]);
    window.click("row", before).await;
    window.dossier_is(before).await;
    window.click("row", last).await;
    window.dossier_is(last).await;
    window.click("navigation button", ENGLISH.other).await;
    window.shows("No claims yet").await;

    window.press("ctrl+k").await;
    window.find("group", "Claims opened last").await;
    let names = window.script("return names('option').slice(0, 3)", vec![]).await;
    assert_eq!(names, json!([last, before, ENGLISH.title]));
    window.press("enter").await;
    window.at_hand(last).await;
    window.is_here(ENGLISH.title).await;

    // What can't be found as it is typed is found as it was meant.
    window.press("ctrl+k").await;
    window.type_in("fishermem").await;
    window.shows("Nothing has these words. This has:").await;
    window.take(before).await;
    window.at_hand(before).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keys_are_listed_and_searched() {
    let library = ENGLISH.library();
    let window = Window::open(&library).await;
    window.lists(&ENGLISH.wordings([0, 1, 2, 3, 4])).await;
    window.press("?").await;
    window.find("dialog", "Keyboard shortcuts").await;
    let lines = "return [...document.querySelectorAll('[role=dialog] dl > div')].map(text)";
    let all = window.script(lines, vec![]).await;
    let all: Vec<String> = serde_json::from_value(all).expect("its lines");
    for line in
        ["Undo", "Choose", "Give the verdict: denied", "Next claim", "Find in the text", "Save"]
    {
        assert!(all.iter().any(|one| one.starts_with(line)), "{line}: {all:?}");
    }
    window.picture("palette-keys").await;
    window.type_in("redo").await;
    window.hides("Find in the text").await;
    window.shows("Redo").await;
    window.press("escape").await;
    window.until("the sheet is closed", "return !find('dialog', '')", "").await;
    // The keys are those of the list again.
    window.press("j").await;
    window.at_hand(ENGLISH.claims[0].wording).await;
}

impl Page {
    /// Does a command by its name, from the palette.
    async fn call(&self, name: &str) {
        self.press("ctrl+k").await;
        self.find("dialog", self.t("palette")).await;
        self.type_in(&format!(">{name}")).await;
        let script = "return named('option', arguments[0])[0]?.ariaSelected === 'true'";
        self.until(&format!("“{name}” comes first"), script, name).await;
        self.press("enter").await;
        let gone = "return !find('dialog', arguments[0])";
        self.until("the palette is closed", gone, self.t("palette")).await;
    }

    /// Goes down to what is offered under that name, and takes it.
    async fn take(&self, name: &str) {
        self.find("option", name).await;
        let selected = "return named('option', arguments[0])[0]?.ariaSelected === 'true'";
        for _ in 0..20 {
            if self.script(selected, vec![json!(name)]).await == json!(true) {
                return self.press("enter").await;
            }
            self.press("down").await;
        }
        panic!("the keys never come to “{name}”");
    }

    /// Waits until these words of the text are in view, and shown as what was looked for.
    async fn led_to(&self, words: &str) {
        let script = "const [range] = CSS.highlights.get('found-here') ?? [];
            const { top, bottom } = range?.getBoundingClientRect() ?? {};
            return range?.toString() === arguments[0] && top > 0 && bottom < innerHeight";
        self.until(&format!("“{words}” is shown"), script, words).await;
    }
}
