//! The main job in the window, from an article to a report.

use crate::library::Library;
use crate::window::Window;

const ARTICLE: &str = "Harbour bridge to close in May\n\n\
    The city will close the harbour bridge on 3 May, the harbour office said on Monday. \
    Repairs will cost 40 million crowns, according to Mira Holm, who leads the office. \
    She said that no ferry would run in the meantime.";
const CLAIM: &str = "Repairs will cost 40 million crowns";
const LETTER: &str = "The council voted 31 million crowns for the harbour bridge.";

#[tokio::test(flavor = "multi_thread")]
async fn from_an_article_to_a_report() {
    let library = Library::new();
    let window = Window::open(&library).await;
    window.watch_policy().await;

    // Bring in the article.
    window.click("button", "Bring in a document").await;
    window.write("Name of the case", "Harbour bridge").await;
    window.click("radio", "Pasted text").await;
    window.write("Text", ARTICLE).await;
    window.write("Publisher", "Harbour Courier").await;
    window.click("button", "Bring in").await;
    window.find("heading", "Harbour bridge to close in May").await;
    window.picture("reader").await;

    // Make a claim of its words.
    window.select(CLAIM).await;
    window.click("button", "Make a claim").await;
    window.write("Who said it", "Mira Holm").await;
    window.picture("claim-form").await;
    window.click("button", "Add claim").await;
    window.find("article", "Claim").await;
    window.shows("Appears in").await;

    // Attach a file through the system's dialog.
    let letter = library.file("council-vote.txt", LETTER.as_bytes());
    window.pick("Attach", "Attach files").await;
    window.click("button", "Choose files…").await;
    window.choose(&letter).await;
    window.shows("council-vote.txt").await;
    window.click("radio", "Refutes").await;
    window.write("What you make of it", "The council voted less.").await;
    window.picture("attach").await;
    window.click("button", "Attach").await;
    window.shows("The council voted less.").await;

    // Give a verdict.
    window.click("button", "Denied").await;
    window.write("Why, for those who will read it", "The council voted 31 million.").await;
    window.picture("verdict").await;
    window.click("button", "Save verdict").await;
    window.find("button", "Undo: giving a verdict").await;
    window.picture("dossier").await;

    // Undo and redo, by key and by button.
    window.press("ctrl+z").await;
    window.find("button", "Redo: giving a verdict").await;
    window.hides("The council voted 31 million.").await;
    window.press("ctrl+shift+z").await;
    window.find("button", "Undo: giving a verdict").await;
    window.shows("The council voted 31 million.").await;
    window.click("button", "Undo: giving a verdict").await;
    window.hides("The council voted 31 million.").await;
    window.kept_policy().await;
    window.close().await;

    // After a restart one is where one was, and what was undone can be done again.
    let window = Window::open(&library).await;
    window.watch_policy().await;
    window.find("heading", "Harbour bridge to close in May").await;
    window.click("button", "Redo: giving a verdict").await;
    window.shows("The council voted 31 million.").await;
    window.shows("council-vote.txt").await;
    window.picture("reopened").await;

    // Report, into a folder chosen in the system's dialog.
    window.click("button", "Report").await;
    window.click("checkbox", "CSV").await;
    window.click("button", "Choose a folder…").await;
    window.choose(&library.at("reports")).await;
    window.shows(library.at("reports").to_str().unwrap()).await;
    window.click("button", "Write report").await;
    window.shows("3 files written, read back and checked").await;
    window.picture("report").await;
    window.kept_policy().await;
    window.close().await;

    let reports = library.reports();
    let ending = |wanted: &str| {
        let found = reports.iter().find(|path| path.extension().is_some_and(|end| end == wanted));
        std::fs::read(found.unwrap_or_else(|| panic!("no {wanted} in {reports:?}"))).unwrap()
    };
    let page = String::from_utf8(ending("html")).unwrap();
    for told in [CLAIM, "Mira Holm", "The council voted 31 million.", "Harbour Courier"] {
        assert!(page.contains(told), "{told}");
    }
    assert!(ending("pdf").starts_with(b"%PDF-"));
    assert!(String::from_utf8(ending("csv")).unwrap().contains(CLAIM));
}
