//! Attaching evidence: from the system's dialog, from the clipboard, by dropping it, and by writing it down.

use std::path::PathBuf;

use docket_desk::domain::{EvidenceKind, Stance};
use serde_json::json;

use crate::library::Library;
use crate::page::Page;
use crate::window::Window;

const CLAIM: &str = "All twelve sirens in Westbrook sounded";
const PERSIAN_CLAIM: &str = "همهٔ آژیرهای شهر به صدا درآمد";

#[tokio::test(flavor = "multi_thread")]
async fn files_are_chosen_in_the_systems_dialog_in_english() {
    chosen("en", CLAIM, "2").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_chosen_in_the_systems_dialog_in_persian() {
    chosen("fa", PERSIAN_CLAIM, "۲").await;
}

async fn chosen(language: &str, claim: &str, two: &str) {
    let names = ["siren-log.txt", "letter.txt"];
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": language }));
    let id = library.add_claim(claim);
    let files = names.map(|name| library.file(name, name.as_bytes()));
    let window = Window::open(&library).await;
    window.click("row", claim).await;
    window.press("a").await;
    for (file, name) in files.iter().zip(names) {
        window.click("button", window.t("choose-files")).await;
        window.choose(file).await;
        window.find("listitem", name).await;
    }
    window.click("radio", window.t("stance-supports")).await;
    window.picture(&format!("attach-files-{language}")).await;
    window.press("ctrl+enter").await;
    window.find("article heading", &format!("{} {two}", window.t("stance-supports"))).await;
    let findings = library.claim(id).findings;
    assert_eq!(findings.iter().map(|one| one.details.title.as_str()).collect::<Vec<_>>(), names);
}

#[tokio::test(flavor = "multi_thread")]
async fn copied_words_are_pasted_as_a_quotation() {
    const WORDS: &str = "We had switched off two of them for repairs.";
    let library = Library::with_case("Flood");
    let id = library.add_claim(CLAIM);
    library.add_text("Letter of the fire brigade", "en", WORDS);
    let window = Window::open(&library).await;
    window.click("row", CLAIM).await;
    window.click("navigation button", window.t("sources")).await;
    window.click("grid button", "Letter of the fire brigade").await;
    window.select(WORDS).await;
    window.press("ctrl+c").await;
    window.press("u").await;
    window.find("grid", "").await;
    window.press("ctrl+v").await;
    window.find("dialog", window.t("attach-quotation")).await;
    assert_eq!(window.written("textbox", window.t("quotation-text")).await, WORDS);
    assert_eq!(window.written("textbox", window.t("field-title")).await, WORDS);
    window.write(window.t("field-author"), "The fire brigade").await;
    window.click("radio", window.t("stance-refutes")).await;
    window.picture("attach-pasted-words").await;
    window.press("ctrl+enter").await;
    window.find("article button", WORDS).await;
    let finding = &library.claim(id).findings[0];
    assert_eq!((finding.kind, finding.finding.stance), (EvidenceKind::Quotation, Stance::Refutes));
    assert_eq!(finding.details.author, "The fire brigade");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copied_address_is_pasted_as_a_link() {
    const ADDRESS: &str = "https://example.org/sirens?id=12";
    let library = Library::with_case("Flood");
    let id = library.add_claim(CLAIM);
    let window = Window::open(&library).await;
    window.click("row", CLAIM).await;
    window.copy(ADDRESS).await;
    window.press("ctrl+v").await;
    window.find("dialog", window.t("attach-link")).await;
    assert_eq!(window.written("textbox", window.t("field-url")).await, ADDRESS);
    window.write(window.t("field-title"), "The list of sirens").await;
    window.click("radio", window.t("stance-context")).await;
    window.click("dialog button", window.t("attach")).await;
    window.find("article button", "The list of sirens").await;
    assert_eq!(library.claim(id).findings[0].details.url, ADDRESS);

    // Words that are being typed are pasted as words.
    window.click("textbox", window.t("place")).await;
    window.press("ctrl+v").await;
    window.shows(ADDRESS).await;
    assert_eq!(window.written("textbox", window.t("place")).await, ADDRESS);
}

/// No program is there to copy a picture in: the page is given what it gets of one that was.
#[tokio::test(flavor = "multi_thread")]
async fn a_copied_picture_is_pasted_as_a_file() {
    let picture = include_bytes!("../../src-tauri/icons/32x32.png");
    let library = Library::with_case("Flood");
    let id = library.add_claim(CLAIM);
    let window = Window::open(&library).await;
    window.click("row", CLAIM).await;
    let paste = "const clipboardData = new DataTransfer();
        const bytes = Uint8Array.from(arguments[0]);
        clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.activeElement.dispatchEvent(paste)";
    window.script(paste, vec![json!(picture.as_slice())]).await;
    window.find("dialog", window.t("attach-files")).await;
    window.find("listitem", window.t("pasted-picture")).await;
    window.click("radio", window.t("stance-context")).await;
    window.press("ctrl+enter").await;
    window.find("article button", window.t("pasted-picture")).await;
    let finding = &library.claim(id).findings[0];
    let file = finding.file.as_ref().expect("a file");
    assert_eq!(file.media_type, "image/png");
    assert_eq!(file.sha256, docket_desk::domain::Sha256::of(picture));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_heard_is_written_down_in_english() {
    noted("en", CLAIM, ["Call with the mill", "Tom Hale", "Ours stayed silent that night."]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_heard_is_written_down_in_persian() {
    noted("fa", PERSIAN_CLAIM, ["گفت‌وگو با آسیاب", "امید کریمی", "آژیر ما آن شب خاموش ماند."])
        .await;
}

async fn noted(language: &str, claim: &str, [title, who, heard]: [&str; 3]) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": language }));
    let id = library.add_claim(claim);
    let window = Window::open(&library).await;
    window.click("row", claim).await;
    window.pick(window.t("attach"), window.t("evidence-note")).await;
    window.write(window.t("note-text"), heard).await;
    window.write(window.t("field-title"), title).await;
    window.write(window.t("note-who"), who).await;
    window.write(window.t("note-how"), window.t("heard-call")).await;
    window.click("radio", window.t("stance-refutes")).await;
    window.picture(&format!("attach-note-{language}")).await;
    // What was begun is there again when one comes back to it.
    window.press("escape").await;
    window.pick(window.t("attach"), window.t("evidence-note")).await;
    assert_eq!(window.written("textbox", window.t("note-text")).await, heard);
    window.click("dialog button", window.t("attach")).await;
    window.find("article button", title).await;
    let finding = &library.claim(id).findings[0];
    assert_eq!((finding.kind, finding.finding.stance), (EvidenceKind::Note, Stance::Refutes));
    assert_eq!((&*finding.details.author, &*finding.details.tool), (who, window.t("heard-call")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_dropped_goes_to_what_it_is_dropped_on() {
    let library = Library::with_case("Flood");
    let [_, other] = [CLAIM, "Nobody was warned"].map(|wording| library.add_claim(wording));
    let file = library.file("siren-log.txt", b"At 3.40 a.m. the siren at the mill was silent.");
    let window = Window::open(&library).await;
    window.click("row", CLAIM).await;

    // On the way the window says what it is for.
    window.drag("drag-enter", &[&file], ("row", "Nobody was warned")).await;
    window.drag("drag-over", &[], ("row", "Nobody was warned")).await;
    window.find("status", window.t("drop-claim")).await;
    window.picture("drop-claim").await;
    window.drag("drag-leave", &[], ("row", "Nobody was warned")).await;
    window.hides(window.t("drop-claim")).await;

    window.drag("drag-drop", &[&file], ("row", "Nobody was warned")).await;
    window.find("dialog listitem", "siren-log.txt").await;
    window.click("radio", window.t("stance-supports")).await;
    window.press("ctrl+enter").await;
    window.find("article button", "siren-log.txt").await;
    assert_eq!(library.claim(other).findings.len(), 1);

    // Among the sources the same is a document to be read.
    window.click("navigation button", window.t("sources")).await;
    window.find("heading", window.t("sources-count")).await;
    window.drag("drag-drop", &[&file], ("main", "")).await;
    window.find("dialog", window.t("bring-in")).await;
    window.click("dialog button", window.t("bring-in-do")).await;
    window.find("document", "At 3.40 a.m.").await;
}

/// Some hundred small files.
fn many(library: &Library) -> Vec<PathBuf> {
    (0..400)
        .map(|at| library.file(&format!("page-{at:03}.txt"), format!("Page {at}").as_bytes()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn hundreds_of_files_come_in_while_one_works_on() {
    let library = Library::with_case("Flood");
    let id = library.add_claim(CLAIM);
    let files = many(&library);
    let window = Window::open(&library).await;
    window.click("row", CLAIM).await;
    window.drop_on_dossier(&files).await;
    window.click("radio", window.t("stance-context")).await;
    window.press("ctrl+enter").await;
    window.find("button", window.t("work-cancel")).await;
    window.picture("attach-progress").await;
    // Meanwhile one goes on to something else.
    window.click("navigation button", window.t("sources")).await;
    window.find("heading", window.t("sources-count")).await;
    window.shows(&window.words.with("attached", &["400"])).await;
    window
        .until(
            "nothing is worked on",
            "return !find('button', arguments[0])",
            window.t("work-cancel"),
        )
        .await;
    assert_eq!(library.evidence().len(), 400);
    assert_eq!(library.claim(id).findings.len(), 400);

    // All of it is one change.
    window.click("status button", window.t("undo")).await;
    window
        .find("button", &window.words.with("redo-what", &[window.t("undo-attach-evidence")]))
        .await;
    assert_eq!(library.evidence(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_cancelled_is_not_attached_and_can_be_done_again() {
    let library = Library::with_case("Flood");
    library.add_claim(CLAIM);
    let files = many(&library);
    let window = Window::open(&library).await;
    window.click("row", CLAIM).await;
    window.drop_on_dossier(&files).await;
    window.click("radio", window.t("stance-refutes")).await;
    window.write(window.t("finding-note"), "Every page of the log").await;
    window.press("ctrl+enter").await;
    window.click("button", window.t("work-cancel")).await;
    window.shows(window.t("attach-cancelled")).await;
    assert_eq!(library.evidence(), []);

    window.press("a").await;
    window.shows(&window.words.with("attach-count", &["400"])).await;
    assert_eq!(
        window.written("dialog textbox", window.t("finding-note")).await,
        "Every page of the log"
    );
    window.click("dialog button", window.t("attach")).await;
    window.shows(&window.words.with("attached", &["400"])).await;
    assert_eq!(library.evidence().len(), 400);
}

impl Page {
    /// Copies words as somebody does who types them first.
    async fn copy(&self, words: &str) {
        self.press("ctrl+k").await;
        self.find("dialog", self.t("palette")).await;
        self.type_in(words).await;
        self.press("ctrl+a").await;
        self.press("ctrl+c").await;
        self.press("escape").await;
        self.until("the palette has closed", "return !find('dialog', '')", "").await;
    }

    /// Drops files on the dossier, and waits for what is asked of them then.
    async fn drop_on_dossier(&self, files: &[PathBuf]) {
        let files: Vec<_> = files.iter().collect();
        self.drag("drag-drop", &files, ("article", self.t("dossier"))).await;
        self.find("dialog", self.t("attach-files")).await;
    }

    /// Tells the page what the shell tells it when files are dragged over this thing.
    async fn drag(&self, event: &str, files: &[&PathBuf], (role, name): (&str, &str)) {
        let over = self.find(role, name).await;
        let over = serde_json::to_value(&over).expect("an element");
        let arguments = vec![json!(format!("tauri://{event}")), json!(files), over];
        self.script("drag(...arguments)", arguments).await;
    }
}
