//! Every screen, sheet and menu in both directions of writing, for everybody.

use std::fs;

use serde_json::json;

use crate::library::Library;
use crate::screens::{EVERYTHING, PLACES, Screen, With};
use crate::window::Window;

/// Somebody who looks at the window: in a language and the direction that it runs in, at a size of the
/// window and of its text.
#[derive(Clone, Copy)]
struct Reader {
    language: &'static str,
    direction: &'static str,
    size: Option<(u32, u32)>,
    /// In percent of the usual size.
    text: u16,
}

const ENGLISH: Reader = Reader { language: "en", direction: "ltr", size: None, text: 100 };
const PERSIAN: Reader = Reader { language: "fa", direction: "rtl", ..ENGLISH };
const ARABIC: Reader = Reader { language: "ar", ..PERSIAN };

/// As small as the window may be.
const NARROW: Option<(u32, u32)> = Some((720, 480));
/// As large as the window is when it first opens, and the largest text that can be chosen.
const USUAL: Option<(u32, u32)> = Some((1280, 800));
const LARGEST: u16 = 200;

/// What the page wears, after the light of the first look.
const DRESSES: [(&str, &str); 3] = [("dark", "normal"), ("light", "more"), ("dark", "more")];

/// The library has to outlive its window.
async fn open(with: With, reader: Reader) -> (Library, Window) {
    let library = with.library();
    let Reader { language, size, text, .. } = reader;
    library.prefer(&json!({ "language": language, "theme": "light", "text_size": text }));
    let window = Window::open(&library).await;
    if let Some((width, height)) = size {
        window.resize(width, height).await;
    }
    (library, window)
}

/// Opens every screen for that reader, in whatever state, and holds that nothing is wrong with any.
async fn each(reader: Reader, look: impl AsyncFn(&Window, &Screen) -> Vec<String>) {
    each_of(EVERYTHING, reader, look).await;
}

async fn each_of(
    lists: &[(&[Screen], With)],
    reader: Reader,
    look: impl AsyncFn(&Window, &Screen) -> Vec<String>,
) {
    let mut wrong = Vec::new();
    for (list, with) in lists {
        let (_library, window) = open(*with, reader).await;
        for screen in list.iter().filter(|screen| screen.with == *with) {
            window.go_to(screen).await;
            window.direct(reader.direction).await;
            let found = look(&window, screen).await;
            wrong.extend(found.into_iter().map(|what| format!("{}: {what}", screen.name)));
        }
    }
    assert!(wrong.is_empty(), "{} things:\n{}", wrong.len(), wrong.join("\n"));
}

async fn axe(window: &Window, _: &Screen) -> Vec<String> {
    window.axe(&[]).await
}

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
    each(ENGLISH, axe_in_every_dress).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_persian() {
    each(PERSIAN, axe_in_every_dress).await;
}

/// Its colours and its direction are those of Persian; its words are its own.
#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_arabic() {
    each(ARABIC, axe).await;
}

/// Pages that hold all that a report can, in each language.
const REPORTS: [&str; 3] = [
    include_str!("../../src-tauri/crates/report/tests/golden/report.html"),
    include_str!("../../src-tauri/crates/report/tests/golden/report.fa.html"),
    include_str!("../../src-tauri/crates/report/tests/golden/report.ar.html"),
];

/// A report stands in a frame where no script runs, axe neither: here it takes the place of our page.
#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_a_report() {
    let (_library, window) = open(With::Nothing, ENGLISH).await;
    let mut wrong = Vec::new();
    for page in REPORTS {
        window.client.refresh().await.expect("the page is loaded again");
        window.put(page).await;
        let mut found = window.axe(&[]).await;
        window.darken().await;
        found.extend(window.axe(&["color-contrast"]).await);
        wrong.extend(found);
    }
    assert!(wrong.is_empty(), "{} things:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_would_find_something() {
    let (_library, window) = open(With::Nothing, ENGLISH).await;
    window.find("button", window.t("start-document")).await;
    let break_it = "document.querySelector('main').append(document.createElement('button'))";
    window.script(break_it, vec![]).await;
    let found = window.axe(&[]).await;
    assert!(found.iter().any(|what| what.starts_with("button-name")), "{found:?}");
}

/// What stands around every screen is walked through once.
async fn walk(window: &Window, screen: &Screen) -> Vec<String> {
    let part = match screen.name {
        "start" | "claims" => "window",
        "dossier" | "verdict-form" | "claim-form" | "history" => "end",
        _ => "middle",
    };
    window.walk_with_tab(part).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_is_seen_and_goes_in_order_in_english() {
    each_of(PLACES, ENGLISH, walk).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_is_seen_and_goes_in_order_in_persian() {
    each_of(PLACES, PERSIAN, walk).await;
}

/// Everything that stands beyond an edge of the window with no way to scroll to it.
async fn out_of_reach(window: &Window, _: &Screen) -> Vec<String> {
    let found = window.script("return outOfReach()", vec![]).await;
    serde_json::from_value(found).expect("names of things")
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_runs_out_of_a_narrow_window_in_english() {
    each(Reader { size: NARROW, ..ENGLISH }, out_of_reach).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_runs_out_of_a_narrow_window_in_persian() {
    each(Reader { size: NARROW, ..PERSIAN }, out_of_reach).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_largest_text_runs_out_of_no_window_in_english() {
    each(Reader { size: USUAL, text: LARGEST, ..ENGLISH }, out_of_reach).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_largest_text_runs_out_of_no_window_in_persian() {
    each(Reader { size: USUAL, text: LARGEST, ..PERSIAN }, out_of_reach).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_for_who_wants_no_motion() {
    let library = With::Sample.library();
    let folder = library.at("home/.config/gtk-3.0");
    fs::create_dir_all(&folder).expect("the folder can be made");
    let still = "[Settings]\ngtk-enable-animations = 0\n";
    fs::write(folder.join("settings.ini"), still).expect("it can be written down");
    let window = Window::open(&library).await;
    window.find("button", window.t("settings")).await;
    let told = "return matchMedia('(prefers-reduced-motion: reduce)').matches";
    assert_eq!(window.script(told, vec![]).await, true, "the system says so");
    let moving = "return [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
    }).map((one) => one.className)";
    for key in ["settings", "report"] {
        window.client.refresh().await.expect("the page is loaded again");
        window.click("button", window.t(key)).await;
        window.find("dialog", "").await;
        assert_eq!(window.script(moving, vec![]).await, json!([]));
    }
}
