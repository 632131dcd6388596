//! What the window keeps through a crash, and what several windows and libraries have to do with one
//! another.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use docket_desk::WindowFolder;
use serde_json::json;

use crate::library::Library;
use crate::window::Window;

/// Longer than what is typed may wait until it is kept, and than a place may.
const A_WHILE: Duration = Duration::from_millis(2_500);

/// Kills the program that has this library open, as a power cut would.
fn kill(library: &Library) {
    let place = format!("DOCKET_LIBRARY={}", library.at("library").display());
    let of_library = |process: &Path| {
        fs::read(process.join("environ")).is_ok_and(|variables| {
            variables.split(|byte| *byte == 0).any(|one| one == place.as_bytes())
        })
    };
    let is_docket = |process: &Path| {
        fs::read_link(process.join("exe")).is_ok_and(|exe| exe.ends_with("docket-app"))
    };
    let processes = fs::read_dir("/proc").expect("the processes can be listed");
    let mut killed = 0;
    for process in processes.filter_map(Result::ok).map(|entry| entry.path()) {
        if is_docket(&process) && of_library(&process) {
            let number = process.file_name().unwrap_or_default();
            let status = std::process::Command::new("kill").arg("-9").arg(number).status();
            assert!(status.is_ok_and(|status| status.success()), "it can be killed");
            killed += 1;
        }
    }
    assert_eq!(killed, 1, "one program has the library open");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_is_there_after_a_crash() {
    const TYPED: &str = "The bridge was closed before the storm, and پل بسته بود";
    let library = Library::with_case("Harbour bridge");
    let window = Window::open(&library).await;
    window.click("button", "New claim").await;
    window.write("Wording", TYPED).await;
    let folder = WindowFolder::of(&library.at("library"));
    let typed = Instant::now();
    while !folder.drafts().unwrap().iter().any(|draft| draft.value.contains("پل بسته بود"))
    {
        assert!(typed.elapsed() < A_WHILE, "it is kept soon: {:?}", folder.drafts());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    kill(&library);
    drop(window);

    let window = Window::open(&library).await;
    window.click("button", "New claim").await;
    let wording = window.find("textbox", "Wording").await;
    assert_eq!(wording.prop("value").await.unwrap().as_deref(), Some(TYPED));
    window.click("button", "Add claim").await;
    window.find("article", "Claim").await;
    tokio::time::sleep(A_WHILE).await;
    assert_eq!(folder.drafts().unwrap(), [], "what was saved is a draft no more");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_opens_where_it_was() {
    let library = Library::with_case("Harbour bridge");
    let window = Window::open(&library).await;
    window.find("button", "New claim").await;
    let id = window.screen.xdotool(&["search", "--onlyvisible", "--class", "docket"]);
    window.screen.xdotool(&["windowsize", "--sync", &id, "900", "640"]);
    window.screen.xdotool(&["windowmove", "--sync", &id, "120", "60"]);
    let state = json!({ "state": "{\"columns\":[1,2]}" });
    window.ask("window_state_keep", state).await.unwrap();
    tokio::time::sleep(A_WHILE).await;
    let place = WindowFolder::of(&library.at("library")).place();
    assert!(place.state.is_some_and(|state| state.starts_with('{')), "where the page is");
    let frame = place.frame.unwrap();
    assert_eq!((frame.x, frame.y, frame.width, frame.height), (120, 60, 900, 640));
    kill(&library);
    drop(window);

    let window = Window::open(&library).await;
    window.find("button", "New claim").await;
    let id = window.screen.xdotool(&["search", "--onlyvisible", "--class", "docket"]);
    assert!(window.ask("window_state", json!({})).await.unwrap().is_string());
    let there = window.screen.xdotool(&["getwindowgeometry", &id]);
    assert!(there.contains("120,60") && there.contains("900x640"), "{there}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_window_opens_on_the_same_library_and_the_first_goes_on() {
    let library = Library::with_case("Harbour bridge");
    let window = Window::open(&library).await;
    window.find("button", "New claim").await;
    let open = || {
        let ids = window.screen.xdotool(&["search", "--onlyvisible", "--class", "docket"]);
        ids.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let [first] = open().try_into().unwrap();
    window.press("ctrl+shift+n").await;
    let begun = Instant::now();
    while open().len() < 2 {
        assert!(begun.elapsed() < Duration::from_secs(20), "another window opens");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(A_WHILE).await;
    assert!(open().contains(&first), "the first is still there");
    window.ask("library_status", json!({})).await.unwrap();
    library.add_case("Ferry");
    window.shows("Ferry").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_library_takes_the_place_of_this_one_and_no_other_folder_does() {
    let library = Library::with_case("Harbour bridge");
    let other = Library::with_case("Ferry");
    let window = Window::open(&library).await;
    window.find("button", "New claim").await;
    library.file("letter.txt", b"Dear");
    let refused = window.ask("library_open", json!({ "path": library.at("files") })).await;
    assert_eq!(refused.unwrap_err()["code"], "not_a_library");
    window.shows("Harbour bridge").await;

    // The page that asks is gone before it could be told that it worked.
    let ask = "window.__TAURI_INTERNALS__.invoke('library_open', { path: arguments[0] })";
    window.script(ask, vec![json!(other.at("library"))]).await;
    window.shows("Ferry").await;
    window.hides("Harbour bridge").await;
    let settings = window.ask("settings_get", json!({})).await.unwrap();
    assert_eq!(
        settings["libraries"],
        json!([other.at("library"), library.at("library")]),
        "both are remembered"
    );
    library.desk();
}
