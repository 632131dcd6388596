//! Every screen, sheet and menu in both directions of writing, for everybody.

use serde_json::json;

use crate::library::Library;
use crate::screens::{SCREENS, Screen, With};
use crate::window::Window;

/// A language, and the direction that it runs in.
const ENGLISH: (&str, &str) = ("en", "ltr");
const PERSIAN: (&str, &str) = ("fa", "rtl");

/// As small as the window may be.
const NARROW: Option<(u32, u32)> = Some((720, 480));

/// What the page wears, after the light of the first look.
const DRESSES: [(&str, &str); 3] = [("dark", "normal"), ("light", "more"), ("dark", "more")];

/// The library has to outlive its window.
async fn open(with: With, language: &str) -> (Library, Window) {
    let library = with.library();
    library.prefer(&json!({ "language": language, "theme": "light" }));
    let window = Window::open(&library).await;
    (library, window)
}

/// Opens every screen in that language, and holds that nothing is wrong with any.
async fn each(
    (language, direction): (&str, &str),
    size: Option<(u32, u32)>,
    look: impl AsyncFn(&Window, &Screen) -> Vec<String>,
) {
    let mut wrong = Vec::new();
    for with in [With::Nothing, With::Sample] {
        let (_library, window) = open(with, language).await;
        if let Some((width, height)) = size {
            window.resize(width, height).await;
        }
        for screen in SCREENS.iter().filter(|screen| screen.with == with) {
            window.go_to(screen).await;
            window.direct(direction).await;
            let found = look(&window, screen).await;
            wrong.extend(found.into_iter().map(|what| format!("{}: {what}", screen.name)));
        }
    }
    assert!(wrong.is_empty(), "{} things:\n{}", wrong.len(), wrong.join("\n"));
}

async fn axe(window: &Window, _: &Screen) -> Vec<String> {
    window.axe(&[]).await
}

/// Colours are the same in every language: one is looked at in all of them.
async fn axe_in_every_dress(window: &Window, _: &Screen) -> Vec<String> {
    let mut wrong = window.axe(&[]).await;
    for (theme, contrast) in DRESSES {
        window.dress(theme, contrast).await;
        let found = window.axe(&["color-contrast"]).await;
        wrong.extend(found.into_iter().map(|what| format!("{theme}, contrast {contrast}: {what}")));
    }
    window.dress("light", "normal").await;
    wrong
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_english() {
    each(ENGLISH, None, axe_in_every_dress).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_persian() {
    each(PERSIAN, None, axe).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_would_find_something() {
    let (_library, window) = open(With::Nothing, "en").await;
    window.find("button", window.t("start-document")).await;
    let break_it = "document.querySelector('main').append(document.createElement('button'))";
    window.script(break_it, vec![]).await;
    let found = window.axe(&[]).await;
    assert!(found.iter().any(|what| what.starts_with("button-name")), "{found:?}");
}

/// Everything that stands beyond an edge of the window with no way to scroll to it.
async fn out_of_reach(window: &Window, _: &Screen) -> Vec<String> {
    let found = window.script("return outOfReach()", vec![]).await;
    serde_json::from_value(found).expect("names of things")
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_runs_out_of_a_narrow_window_in_english() {
    each(ENGLISH, NARROW, out_of_reach).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_runs_out_of_a_narrow_window_in_persian() {
    each(PERSIAN, NARROW, out_of_reach).await;
}
