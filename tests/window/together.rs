//! Several windows of one library.

use std::time::{Duration, Instant};

use docket_desk::WindowFolder;
use fantoccini::wd::WindowHandle;
use serde_json::json;

use crate::library::Library;
use crate::window::Window;

const CLAIM: &str = "All twelve sirens in Westbrook sounded";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_in_one_window_is_in_the_other_at_once_in_english() {
    in_step("en", "Nobody was warned").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_in_one_window_is_in_the_other_at_once_in_persian() {
    in_step("fa", "به هیچ‌کس هشدار ندادند").await;
}

async fn in_step(language: &str, wording: &str) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": language }));
    library.add_claim(CLAIM);
    let window = Window::open(&library).await;
    window.find("row", CLAIM).await;
    let [first, second] = window.and_another().await;

    // What is added in one stands in the list of the other, and can be undone there.
    window.in_window(&second).await;
    window.find("row", CLAIM).await;
    window.press("n").await;
    window.in_field("wording").await;
    window.type_in(wording).await;
    window.press("ctrl+enter").await;
    window.find("row", wording).await;
    window.in_window(&first).await;
    window.find("row", wording).await;
    window.picture(&format!("in-step-{language}")).await;
    window.click("button", &window.words.with("undo-what", &[window.t("undo-add-claim")])).await;
    window.in_window(&second).await;
    window.until("it is gone", "return !find('row', arguments[0])", wording).await;

    // One closes, and the other goes on.
    window.client.close_window().await.unwrap();
    window.in_window(&first).await;
    window.click("button", &window.words.with("redo-what", &[window.t("undo-add-claim")])).await;
    window.find("row", wording).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_in_two_windows_do_not_overwrite_one_another() {
    const OTHER: &str = "Nobody was warned";
    let library = Library::with_case("Flood");
    let ids = [CLAIM, OTHER].map(|wording| library.add_claim(wording));
    let window = Window::open(&library).await;
    window.find("row", CLAIM).await;
    let [first, second] = window.and_another().await;

    window.in_window(&first).await;
    window.click("row", CLAIM).await;
    window.write(window.t("place"), "Westbrook").await;
    window.in_window(&second).await;
    window.click("row", OTHER).await;
    window.write(window.t("place"), "The mill bridge").await;
    let folder = WindowFolder::of(&library.at("library"));
    let began = Instant::now();
    while folder.drafts().unwrap().len() < 2 {
        assert!(began.elapsed() < Duration::from_secs(10), "both are kept: {:?}", folder.drafts());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    for (handle, role) in [(&first, "Westbrook"), (&second, "The mill bridge")] {
        window.in_window(handle).await;
        assert_eq!(window.written("textbox", window.t("place")).await, role);
        window.press("tab").await;
        window.field_says("textbox", window.t("place"), window.t("draft-saved")).await;
    }
    assert_eq!(ids.map(|id| library.claim(id).claim.place), ["Westbrook", "The mill bridge"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_field_written_in_two_windows_is_decided_by_a_person() {
    let library = Library::with_case("Flood");
    let id = library.add_claim(CLAIM);
    let window = Window::open(&library).await;
    window.click("row", CLAIM).await;
    window.write(window.t("place"), "Westbrook").await;
    window.press("tab").await;
    window.field_says("textbox", window.t("place"), window.t("draft-saved")).await;
    let [first, second] = window.and_another().await;

    // Both see what is typed, and neither what the other typed as saved.
    window.in_window(&second).await;
    window.find("article textbox", window.t("place")).await;
    window.write(window.t("place"), "The mill bridge").await;
    assert_eq!(library.claim(id).claim.place, "Westbrook");
    window.in_window(&first).await;
    window.shows("The mill bridge").await;
    window.find("article button", window.t("save")).await;
    window.picture("draft-in-both").await;
    window.in_window(&second).await;
    window.press("tab").await;
    window.field_says("textbox", window.t("place"), window.t("draft-saved")).await;
    window.in_window(&first).await;
    window
        .until(
            "nothing is left to save",
            "return !find('article button', arguments[0])",
            window.t("save"),
        )
        .await;
    assert_eq!(window.written("textbox", window.t("place")).await, "The mill bridge");
}

impl Window {
    /// Opens another window with its keys, and gives both.
    async fn and_another(&self) -> [WindowHandle; 2] {
        let first = self.client.window().await.expect("this window");
        self.press("ctrl+shift+n").await;
        let began = Instant::now();
        loop {
            let all = self.client.windows().await.expect("the windows");
            if let Some(second) = all.into_iter().find(|one| *one != first) {
                return [first, second];
            }
            assert!(began.elapsed() < Duration::from_secs(20), "another window opens");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn in_window(&self, window: &WindowHandle) {
        self.client.switch_to_window(window.clone()).await.expect("the window is there");
    }
}
