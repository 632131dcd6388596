//! What is heard of the desk's most used parts: roles, names and states out of the engine's own tree.

use fantoccini::elements::Element;

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
    assert_eq!(window.told(&head).await.0, "columnheader");
    assert_eq!(head.attr("aria-sort").await.expect("it is there"), None);
    let sort = window.find("columnheader button", window.t("column-date")).await;
    window.hears(&sort, "button", window.t("column-date")).await;
    window.click("columnheader button", window.t("column-date")).await;
    window.has(&head, "aria-sort", "descending").await;
    assert_eq!(window.told(&row).await.0, "row");
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

impl Page {
    async fn hears(&self, element: &Element, role: &str, name: &str) {
        assert_eq!(self.told(element).await, (role.to_owned(), name.to_owned()));
    }

    async fn has(&self, element: &Element, state: &str, value: &str) {
        let is = element.attr(state).await.expect("it is there");
        assert_eq!(is.as_deref(), Some(value), "{state}");
    }
}
