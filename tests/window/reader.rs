//! Reading: finding words in a text, what stands in its margin, and making claims and findings of its words.

use docket_desk::domain::Stance;
use serde_json::json;

use crate::library::Library;
use crate::page::Page;
use crate::window::Window;

/// A text in some language, and what is done with its words.
struct Text {
    language: &'static str,
    title: &'static str,
    text: &'static str,
    /// Words that stand in it twice, and how that is counted.
    twice: &'static str,
    numbers: [&'static str; 2],
    /// How some would type words that it has once, and how they stand there.
    typed: [&'static str; 2],
    /// Sentences of it.
    sentences: [&'static str; 2],
    claimant: &'static str,
}

const ENGLISH: Text = Text {
    language: "en",
    title: "A night at Westbrook",
    text: "The bridge at Westbrook was closed on Monday.\n\
           Nobody was hurt, the mayor said. The old bridge stays open.\n\
           All twelve sirens sounded in the night.",
    twice: "bridge",
    numbers: ["1", "2"],
    typed: ["SIRENS", "sirens"],
    sentences: ["Nobody was hurt", "All twelve sirens sounded"],
    claimant: "Ella Marsh",
};

/// The word for “old” is typed here with the Arabic letter for k.
const PERSIAN: Text = Text {
    language: "fa",
    title: "شبی در وستبروک",
    text: "پل وستبروک روز دوشنبه بسته شد.\n\
           شهردار گفت کسی آسیب ندید. پل کهنه باز می‌ماند.\n\
           هر دوازده آژیر در شب به صدا درآمد.",
    twice: "پل",
    numbers: ["۱", "۲"],
    typed: ["كهنه", "کهنه"],
    sentences: ["کسی آسیب ندید", "هر دوازده آژیر در شب به صدا درآمد"],
    claimant: "رویا کریمی",
};

#[tokio::test(flavor = "multi_thread")]
async fn words_are_found_in_an_english_text() {
    found(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_are_found_in_a_persian_text() {
    found(&PERSIAN).await;
}

async fn found(text: &Text) {
    let (_library, window) = reading(text).await;
    let [one, two] = text.numbers;
    let count = |at| window.words.with("find-count", &[at, two]);
    window.press("ctrl+f").await;
    window.find("textbox", window.t("find")).await;
    window.type_in(text.twice).await;
    window.find("status", &count(one)).await;
    window.press("f3").await;
    window.find("status", &count(two)).await;
    window.picture(&format!("found-{}", text.language)).await;
    window.press("shift+f3").await;
    window.find("status", &count(one)).await;
    // From the last to the first, and back.
    window.press("shift+enter").await;
    window.find("status", &count(two)).await;
    window.press("enter").await;
    window.find("status", &count(one)).await;
    window.write(window.t("find"), "zzz").await;
    window.find("status", window.t("find-none")).await;

    // However it is typed; and what was found stays selected.
    window.write(window.t("find"), text.typed[0]).await;
    window.find("status", &window.words.with("find-count", &[one, one])).await;
    window.press("escape").await;
    window.selected(text.typed[1]).await;
    window.until("nothing is sought", "return !find('search', '')", "").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn claims_stand_beside_their_passages_in_english() {
    in_the_margin(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn claims_stand_beside_their_passages_in_persian() {
    in_the_margin(&PERSIAN).await;
}

async fn in_the_margin(text: &Text) {
    let (library, window) = reading(text).await;
    let source = library.desk().read().sources(None).unwrap()[0].id;
    for words in text.sentences {
        library.add_claim_of(source, words);
    }
    let note = |wording| window.words.with("passage-of", &[wording, window.t("verdict-none")]);
    for words in text.sentences {
        window.find("toolbar button", &note(words)).await;
        window.find("document link", words).await;
    }
    window.click("toolbar button", &note(text.sentences[1])).await;
    window.dossier_is(text.sentences[1]).await;
    window.picture(&format!("margin-{}", text.language)).await;

    // By the words themselves, and by keys from passage to passage.
    window.click("document link", text.sentences[0]).await;
    window.dossier_is(text.sentences[0]).await;
    window.press(".").await;
    window.selected(text.sentences[1]).await;
    window.press(",").await;
    window.selected(text.sentences[0]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn selected_english_words_become_claims() {
    made_of_words(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn selected_persian_words_become_claims() {
    made_of_words(&PERSIAN).await;
}

async fn made_of_words(text: &Text) {
    let (library, window) = reading(text).await;
    let [first, second] = text.sentences;
    window.select(first).await;
    window.find("toolbar", window.t("selection-bar")).await;
    window.press("c").await;
    window.shows(&window.words.with("claim-from", &[text.title])).await;
    assert_eq!(window.written("textbox", window.t("wording")).await, first);
    window.write(window.t("claimant"), text.claimant).await;
    window.press("ctrl+enter").await;
    window.dossier_is(first).await;

    window.select(second).await;
    window.picture(&format!("selection-{}", text.language)).await;
    window.click("toolbar button", window.t("make-claim")).await;
    window.find("textbox", window.t("wording")).await;
    window.click("button", window.t("claim-add")).await;
    window.dossier_is(second).await;

    let desk = library.desk();
    let source = desk.read().sources(None).unwrap()[0].id;
    let appearances = desk.read().source(source).unwrap().appearances;
    let appearances: Vec<_> = appearances
        .into_iter()
        .map(|one| (one.wording, one.passage.expect("a passage").exact))
        .collect();
    let same = |words: &str| (words.to_owned(), words.to_owned());
    assert_eq!(appearances, [same(first), same(second)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_claim_at_hand_is_found_in_a_text() {
    let (library, window) = reading(&ENGLISH).await;
    let id = library.add_claim("Nobody was injured");
    window.click("navigation button", window.t("view-all")).await;
    window.click("row", "Nobody was injured").await;
    window.click("article button", window.t("appearances-find")).await;
    window.open_text(ENGLISH.title).await;
    window.select(ENGLISH.sentences[0]).await;
    window.press("a").await;
    window.shows(window.t("appearance-added")).await;
    window.find("article button", ENGLISH.title).await;
    let passage = library.claim(id).appearances[0].passage.clone().expect("a passage");
    assert_eq!(passage.exact, ENGLISH.sentences[0]);

    // Another place in the same text, by the bar.
    window.select("the mayor said").await;
    window.click("toolbar button", window.t("appears-here")).await;
    window
        .until(
            "both are told",
            "return named('article button', arguments[0]).length === 2",
            ENGLISH.title,
        )
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_an_exhibit_support_refute_and_give_context_by_key_in_english() {
    found_by_key(&ENGLISH, "Westbrook was spared").await;
}

async fn found_by_key(text: &Text, claim: &str) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": text.language }));
    let id = library.add_claim(claim);
    library.attach(&library.file("night.txt", text.text.as_bytes()));
    let window = Window::open(&library).await;
    window.click("row", claim).await;
    window.click("navigation button", window.t("evidence")).await;
    window.open_text("night.txt").await;
    let [nobody, sirens] = text.sentences;
    let made = [
        ("s", "stance-supports", nobody, Stance::Supports),
        ("r", "stance-refutes", sirens, Stance::Refutes),
        ("c", "stance-context", text.typed[1], Stance::Context),
    ];
    for (key, stance, words, _) in made {
        window.select(words).await;
        window.press(key).await;
        window.in_field("finding-note").await;
        window.type_in(words).await;
        window.press("ctrl+enter").await;
        let said = window.words.with("finding-added", &[window.t(stance)]);
        window.shows(&said).await;
        window.find("article heading", window.t(stance)).await;
        window.find("document link", words).await;
    }
    window.picture(&format!("viewer-{}", text.language)).await;
    let findings = library.claim(id).findings;
    for (_, _, words, stance) in made {
        let finding = findings.iter().find(|one| one.finding.stance == stance);
        let finding = &finding.expect("one for every key").finding;
        assert_eq!(finding.passage.as_ref().expect("its words").exact, words);
        assert_eq!(finding.note, words);
    }
}

/// A library with that text, which is open.
async fn reading(text: &Text) -> (Library, Window) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": text.language }));
    library.add_text(text.title, text.language, text.text);
    let window = Window::open(&library).await;
    window.click("navigation button", window.t("sources")).await;
    window.open_text(text.title).await;
    (library, window)
}

impl Page {
    /// Opens a text from its list.
    async fn open_text(&self, title: &str) {
        self.click("grid button", title).await;
        let ready = "return document.activeElement === find('document', arguments[0])";
        self.until("the text has the keys", ready, title).await;
    }

    /// Waits until these words are selected.
    async fn selected(&self, words: &str) {
        let selected = "return clean(String(getSelection())) === arguments[0]";
        self.until(&format!("“{words}” is selected"), selected, words).await;
    }
}
