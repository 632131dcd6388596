//! What is heard of the desk's most used parts: roles, names and states out of the engine's own tree.

use std::fs::File;

use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::page::Page;
use crate::screens::With;
use crate::window::Window;

const CLAIM: &str = "Iran reached out to negotiate";

#[tokio::test(flavor = "multi_thread")]
async fn roles_names_and_states_are_heard() {
    let library = With::Sample.library();
    let window = Window::open(&library).await;

    // The table: how many there are, by what it is sorted, which row is at hand and which are chosen.
    window.click("navigation button", window.t("view-all")).await;
    let row = window.find("row", CLAIM).await;
    let grid = window.find("grid", "").await;
    let (role, name) = window.told(&grid).await;
    assert!(role == "grid" && name.ends_with(" claims"), "{role} “{name}”");
    let head = window.find("columnheader", window.t("column-date")).await;
    window.hears(&head, "columnheader", window.t("column-date")).await;
    assert_eq!(head.attr("aria-sort").await.expect("it is there"), None);
    let sort = window.find("columnheader button", window.t("column-date")).await;
    window.hears(&sort, "button", window.t("column-date")).await;
    window.click("columnheader button", window.t("column-date")).await;
    window.has(&head, "aria-sort", "descending").await;
    // A row says all that it shows, each thing apart, and also that there is no verdict.
    let (role, name) = window.told(&row).await;
    assert_eq!(role, "row");
    assert!(name.starts_with(CLAIM) && name.contains(" Unverified Supports: 1 "), "“{name}”");
    let none = window.find("row gridcell", window.t("verdict-none")).await;
    window.hears(&none, "gridcell", window.t("verdict-none")).await;
    let cell = window.find("row gridcell", CLAIM).await;
    assert_eq!(window.told(&cell).await.0, "gridcell");
    window.has(&row, "aria-selected", "false").await;
    window.click("row", CLAIM).await;
    window.press("x").await;
    let row = window.find("row", CLAIM).await;
    window.has(&row, "aria-selected", "true").await;
    window.has(&row, "aria-current", "true").await;
    let at_hand = row.attr("id").await.expect("it is there").expect("a name for it");
    window.has(&grid, "aria-activedescendant", &at_hand).await;
    window.press("x").await;

    // A verdict's buttons are pressed or not.
    let buttons = window.find("group", window.t("verdict-give")).await;
    window.hears(&buttons, "group", window.t("verdict-give")).await;
    window.press("2").await;
    for (word, pressed) in [("verdict-confirmed", "false"), ("verdict-denied", "true")] {
        let button = window.find("button", window.t(word)).await;
        window.hears(&button, "button", window.t(word)).await;
        window.has(&button, "aria-pressed", pressed).await;
    }
    window.click("button", window.t("discard")).await;

    // A menu's button opens it.
    let menu = window.find("button", window.t("claim-menu")).await;
    window.hears(&menu, "button", window.t("claim-menu")).await;
    window.has(&menu, "aria-haspopup", "true").await;
    window.has(&menu, "aria-expanded", "false").await;
    window.click("button", window.t("claim-menu")).await;
    let remove = window.find("menuitem", window.t("claim-remove")).await;
    window.hears(&remove, "menuitem", window.t("claim-remove")).await;
    window.has(&menu, "aria-expanded", "true").await;

    // What was done is said, and with what takes it back.
    window.click("menuitem", window.t("claim-remove")).await;
    window.find("status button", window.t("undo")).await;
    let said = window.find("status", window.t("toasts")).await;
    window.has(&said, "aria-live", "polite").await;
    window.hears(&said, "status", window.t("toasts")).await;

    // A sheet is a dialog with its title's name, and nothing beside it is there to be heard.
    window.click("button", window.t("settings")).await;
    let sheet = window.find("dialog", window.t("settings")).await;
    window.hears(&sheet, "dialog", window.t("settings")).await;
    let rest = "return [...document.querySelectorAll('nav, main, header.top')]
        .every((part) => part.closest('[inert], [aria-hidden=true]'))";
    assert_eq!(window.script(rest, vec![]).await, true);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_fields_of_a_claim_are_heard() {
    let library = With::Sample.library();
    let window = Window::open(&library).await;
    window.click("row", CLAIM).await;
    let dossier = window.find("article", window.t("dossier")).await;
    window.hears(&dossier, "article", window.t("dossier")).await;
    for key in ["wording", "translation", "role", "date", "place", "field-language"] {
        let field = window.find("article textbox", window.t(key)).await;
        window.hears(&field, "textbox", window.t(key)).await;
        window.has(&field, "aria-invalid", "false").await;
    }
    let claimant = window.find("article combobox", window.t("claimant")).await;
    window.hears(&claimant, "combobox", window.t("claimant")).await;
    window.has(&claimant, "aria-expanded", "false").await;

    // What is wrong is said when it happens, and again by whoever comes back to the field.
    window.click("article textbox", window.t("wording")).await;
    window.press("ctrl+a").await;
    window.press("delete").await;
    window.press("ctrl+enter").await;
    let wrong = window.find("article alert", "").await;
    let said = wrong.text().await.expect("it is there");
    let wording = window.find("article textbox", window.t("wording")).await;
    window.has(&wording, "aria-invalid", "true").await;
    assert!(!said.is_empty() && window.described(&wording).await.contains(&said), "{said}");
    window.click("article button", window.t("discard")).await;

    // A verdict's form says what it can't be saved without.
    window.press("3").await;
    for key in ["rationale", "unknowns-needed"] {
        let field = window.find("form textbox", window.t(key)).await;
        window.hears(&field, "textbox", window.t(key)).await;
        window.has(&field, "aria-required", "true").await;
    }
    let confidence = window.find("radiogroup", window.t("confidence")).await;
    window.hears(&confidence, "radiogroup", window.t("confidence")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_be_typed_next_is_heard() {
    let library = With::Sample.library();
    let window = Window::open(&library).await;
    window.find("row", CLAIM).await;
    let field = window.find("combobox", window.t("filter")).await;
    window.hears(&field, "combobox", window.t("filter")).await;
    window.has(&field, "aria-expanded", "false").await;
    window.press("/").await;
    window.press("down").await;
    let list = window.find("listbox", window.t("completions")).await;
    window.hears(&list, "listbox", window.t("completions")).await;
    window.has(&field, "aria-expanded", "true").await;
    let id = list.attr("id").await.expect("it is there").expect("a name for it");
    window.has(&field, "aria-controls", &id).await;
    // Nothing is picked before somebody asks: Enter takes the words as they are.
    assert_eq!(field.attr("aria-activedescendant").await.expect("it is there"), None);
    let mut heard = Vec::new();
    for _ in 0..2 {
        window.press("down").await;
        let option = window.active(&field).await;
        window.has(&option, "aria-selected", "true").await;
        heard.push(window.told(&option).await);
    }
    assert!(heard.iter().all(|(role, name)| role == "option" && name.contains(':')), "{heard:?}");
    assert_ne!(heard[0], heard[1]);
    window.press("escape").await;
    window.has(&field, "aria-expanded", "false").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn charts_are_heard_as_tables_and_buttons() {
    let library = With::Sample.library();
    let window = Window::open(&library).await;
    window.click("navigation button", window.t("overview")).await;
    let states = window.find("grid", window.t("overview-states")).await;
    window.hears(&states, "grid", window.t("overview-states")).await;
    // A bar says in a sentence what it shows.
    let bar = window.find("grid button", "").await;
    let (role, name) = window.told(&bar).await;
    assert!(role == "button" && name.contains("claim"), "{role} “{name}”");
    let open = window.find("group", window.t("overview-open")).await;
    window.hears(&open, "group", window.t("overview-open")).await;

    window.click("navigation button", window.t("timeline")).await;
    let chart = window.find("group", window.t("timeline-chart")).await;
    window.hears(&chart, "group", window.t("timeline-chart")).await;
    assert_eq!(window.described(&chart).await, window.t("timeline-hint"));
    let step = window.find("group button", "").await;
    let (role, name) = window.told(&step).await;
    assert!(role == "button" && name.contains("2026"), "{role} “{name}”");
    let happenings = window.find("list", window.t("timeline-list")).await;
    window.hears(&happenings, "list", window.t("timeline-list")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_the_settings_are_heard() {
    let library = With::Sample.library();
    let window = Window::open(&library).await;
    window.click("button", window.t("settings")).await;
    let list = window.find("tablist", window.t("settings")).await;
    window.hears(&list, "tablist", window.t("settings")).await;
    window.has(&list, "aria-orientation", "vertical").await;
    window.click("tab", window.t("settings-look")).await;
    for (key, selected) in [("settings-look", "true"), ("settings-you", "false")] {
        let tab = window.find("tab", window.t(key)).await;
        window.hears(&tab, "tab", window.t(key)).await;
        window.has(&tab, "aria-selected", selected).await;
    }
    let page = window.find("tabpanel", "").await;
    window.hears(&page, "tabpanel", window.t("settings-look")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_heard() {
    let library = With::Sample.library();
    library.remember(&json!({ "report.folder": library.at("reports") }));
    let window = Window::open(&library).await;
    window.click("button", window.t("report")).await;
    let sheet = window.find("dialog", window.t("report")).await;
    window.hears(&sheet, "dialog", window.t("report")).await;
    let of = window.find("radiogroup", window.t("report-of")).await;
    window.hears(&of, "radiogroup", window.t("report-of")).await;
    let formats = window.find("group", window.t("report-formats")).await;
    window.hears(&formats, "group", window.t("report-formats")).await;
    let page = window.find("document", window.t("report-preview")).await;
    assert_eq!(window.told(&page).await.1, window.t("report-preview"));
    window.click("button", window.t("report-write")).await;
    let done = window.find("status", window.t("report-checked")).await;
    assert_eq!(window.told(&done).await.0, "status");
}

/// A file that takes a while to come in, and no room on the disk.
const LARGE: u64 = 4 << 30;

#[tokio::test(flavor = "multi_thread")]
async fn what_takes_long_is_heard_and_can_be_stopped() {
    let library = With::Sample.library();
    let file = library.file("recording.bin", b"Long.");
    File::options().write(true).open(&file).unwrap().set_len(LARGE).unwrap();
    let window = Window::open(&library).await;
    window.find("row", CLAIM).await;
    let cases = window.ask("case_list", json!({})).await.expect("the cases");
    let attach = "const [of, path] = arguments; window.__TAURI_INTERNALS__.invoke('evidence_attach', \
                  { case: of, paths: [path], finding: null }).catch(() => {})";
    window.script(attach, vec![cases[0]["id"].clone(), json!(file)]).await;
    let bar = window.find("progressbar", "").await;
    let (role, name) = window.told(&bar).await;
    assert!(role == "progressbar" && !name.is_empty(), "{role} “{name}”");
    let stop = window.find("contentinfo button", window.t("work-cancel")).await;
    assert_eq!(window.told(&stop).await.0, "button");
    window.click("contentinfo button", window.t("work-cancel")).await;
    window.until("the work is over", "return !find('progressbar', '')", "").await;
}

impl Page {
    async fn hears(&self, element: &Element, role: &str, name: &str) {
        assert_eq!(self.told(element).await, (role.to_owned(), name.to_owned()));
    }

    async fn has(&self, element: &Element, state: &str, value: &str) {
        let is = element.attr(state).await.expect("it is there");
        assert_eq!(is.as_deref(), Some(value), "{state}");
    }

    /// What is told of an element beside its name.
    async fn described(&self, element: &Element) -> String {
        let told = "return clean((arguments[0].getAttribute('aria-describedby') ?? '').split(' ')
            .map((id) => document.getElementById(id)?.innerText ?? '').join(' '))";
        let element = serde_json::to_value(element).expect("it can be named");
        self.script(told, vec![element]).await.as_str().unwrap_or_default().to_owned()
    }

    /// The option that a field or list is on.
    async fn active(&self, element: &Element) -> Element {
        let active =
            "return document.getElementById(arguments[0].getAttribute('aria-activedescendant'))";
        let element = serde_json::to_value(element).expect("it can be named");
        match self
            .script(active, vec![element])
            .await
            .as_object()
            .and_then(|one| one.values().next())
        {
            Some(Value::String(id)) => {
                Element::from_element_id(self.client.clone(), id.clone().into())
            }
            _ => panic!("nothing is at hand in it"),
        }
    }
}
