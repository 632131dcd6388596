//! What goes wrong is said where it belongs, in words, with what to do; and nothing is lost by it.

use serde_json::json;

use crate::library::Library;
use crate::page::Page;
use crate::window::Window;

const CLAIM: &str = "All twelve sirens in Westbrook sounded";

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_is_a_library_no_more_is_left_alone() {
    let library = Library::with_case("Flood");
    let letter = library.file("letter.txt", b"Dear");
    let remembered = library.at("files");
    library.prefer(&json!({ "libraries": [remembered] }));
    let window = Window::open(&library).await;
    window.find("button", window.t("claim-new")).await;
    window.click("button", window.t("settings")).await;
    window.click("tab", window.t("settings-library")).await;
    let open = window.words.with("library-open-named", &[remembered.to_str().unwrap()]);
    window.click("button", &open).await;
    let said = window.alert("dialog").await;
    assert!(said.contains("is not a Docket library"), "{said}");
    window.picture("no-library").await;
    window.press("escape").await;
    window.shows("Flood").await;
    assert_eq!(std::fs::read(letter).unwrap(), b"Dear");
    assert_eq!(std::fs::read_dir(remembered).unwrap().count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_refused_is_told_in_the_language_of_the_window() {
    let library = Library::with_case("Flood");
    let letter = library.file("letter.txt", b"Dear");
    library.prefer(&json!({ "language": "fa", "libraries": [library.at("files")] }));
    let window = Window::open(&library).await;
    window.find("button", window.t("claim-new")).await;

    window.press("n").await;
    window.in_field("wording").await;
    window.type_in(CLAIM).await;
    window.click("textbox", window.t("date")).await;
    window.type_in("soon").await;
    window.shows(window.t("date-unread")).await;
    window.click("button", window.t("claim-add")).await;
    window.shows(&window.words.with("error-not-a-date", &["soon"])).await;
    window.hides(window.t("date-unread")).await;
    window.picture("no-date-fa").await;
    window.press("escape").await;

    window.click("button", window.t("settings")).await;
    window.click("tab", window.t("settings-library")).await;
    let place = letter.parent().and_then(|folder| folder.to_str()).expect("a folder");
    window.click("button", &window.words.with("library-open-named", &[place])).await;
    window.shows("کتابخانهٔ Docket نیست. پوشهٔ دیگری را انتخاب کنید.").await;
    window.picture("no-library-fa").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_damaged_is_told_in_the_language_of_the_window() {
    let library = Library::with_case("Flood");
    library.attach(&library.file("log.txt", b"Closed on Tuesday"));
    let evidence = library.at("library").join("evidence");
    let folders = std::fs::read_dir(&evidence).unwrap().map(|one| one.unwrap().path());
    let kept = folders.filter(|one| !one.ends_with("incoming"));
    kept.for_each(|one| std::fs::remove_dir_all(one).unwrap());
    std::fs::write(evidence.join("notes.txt"), "not Docket's").unwrap();
    library.prefer(&json!({ "language": "fa" }));
    let window = Window::open(&library).await;

    window.click("button", window.t("verify")).await;
    window.click("button", window.t("damage-what")).await;
    window.shows(window.t("error-file-missing")).await;
    window.shows(window.t("error-file-foreign")).await;
    window.picture("damage-fa").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_without_words_is_refused_in_its_sheet_and_the_next_one_is_not() {
    let library = Library::with_case("Flood");
    let picture = library.file("bridge.png", include_bytes!("../../src-tauri/icons/32x32.png"));
    let empty = library.file("empty.txt", b"");
    let letter = library.file("letter.txt", b"The bridge is closed.");
    let window = Window::open(&library).await;
    window.find("button", window.t("claim-new")).await;
    window.press("ctrl+o").await;
    window.click("radio", window.t("bring-in-file")).await;
    for (file, why) in
        [(&picture, "No text could be read from “bridge.png”"), (&empty, "/empty.txt” is empty")]
    {
        window.click("dialog button", window.t("choose-file")).await;
        window.choose(file).await;
        window.find("listitem", file.file_name().unwrap().to_str().unwrap()).await;
        window.click("dialog button", window.t("bring-in-do")).await;
        window.shows(why).await;
        let said = window.alert("dialog").await;
        assert!(said.contains(why), "{said}");
    }
    window.picture("no-text").await;
    window.click("dialog button", window.t("choose-file")).await;
    window.choose(&letter).await;
    window.find("listitem", "letter.txt").await;
    window.click("dialog button", window.t("bring-in-do")).await;
    window.find("document", "The bridge is closed.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_can_not_be_taken_in_keep_no_others_out() {
    let library = Library::with_case("Flood");
    library.add_claim(CLAIM);
    let letter = library.file("letter.txt", b"Dear");
    let gone = library.file("gone.txt", b"Gone");
    let empty = library.file("empty.txt", b"");
    let window = Window::open(&library).await;
    window.click("row", CLAIM).await;
    window.press("a").await;
    for file in [&letter, &gone, &empty] {
        window.click("dialog button", window.t("choose-files")).await;
        window.choose(file).await;
        window.find("dialog listitem", file.file_name().unwrap().to_str().unwrap()).await;
    }
    std::fs::remove_file(gone).unwrap();
    window.click("radio", window.t("stance-context")).await;
    window.press("ctrl+enter").await;
    window.find("article button", "letter.txt").await;
    for why in ["2 files were not taken in", "/gone.txt” can't be found", "/empty.txt” is empty"]
    {
        window.shows(why).await;
    }
    window.picture("refused").await;
    assert_eq!(library.evidence().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_of_the_page_loses_nothing_that_was_typed_in_english() {
    broken("en", "Westbrook, the mill bridge").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_of_the_page_loses_nothing_that_was_typed_in_persian() {
    broken("fa", "کنار پل آسیاب").await;
}

async fn broken(language: &str, typed: &str) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": language }));
    let id = library.add_claim(CLAIM);
    let window = Window::open(&library).await;
    window.find("row", CLAIM).await;
    window.press("n").await;
    window.in_field("wording").await;
    window.type_in(typed).await;
    window.press("escape").await;
    window.click("row", CLAIM).await;

    // The history can't be told where no date can be written.
    let fault = "window.format = Intl.DateTimeFormat;
        Intl.DateTimeFormat = function () { throw new Error('no dates today') }";
    window.script(fault, vec![]).await;
    window.click("article button", window.t("history")).await;
    window.shows(window.t("broken-title")).await;
    window.shows(window.t("broken-about")).await;
    window.shows("no dates today").await;
    // The rest of the window goes on.
    window.find("row", CLAIM).await;
    assert_eq!(window.axe(&[]).await, [""; 0]);
    window.picture(&format!("broken-{language}")).await;

    window.script("Intl.DateTimeFormat = window.format", vec![]).await;
    window.click("button", window.t("broken-again")).await;
    window.find("article", window.t("dossier")).await;
    window.press("n").await;
    window.find("textbox", window.t("wording")).await;
    assert_eq!(window.written("textbox", window.t("wording")).await, typed);
    window.click("button", window.t("claim-add")).await;
    window.find("row", typed).await;
    assert_eq!(library.claim(id).claim.wording, CLAIM);
}

impl Page {
    /// What is said to be wrong there.
    async fn alert(&self, within: &str) -> String {
        let alert = self.find(&format!("{within} alert"), "").await;
        alert.text().await.expect("it says something")
    }
}
