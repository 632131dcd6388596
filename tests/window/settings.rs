//! What a person sets: seen at once, and there after a restart.

use serde_json::json;

use crate::library::Library;
use crate::page::Page;
use crate::window::Window;
use crate::words::Words;

const CLAIM: &str = "All twelve sirens in Westbrook sounded";

#[tokio::test(flavor = "multi_thread")]
async fn a_name_signs_what_is_done_from_then_on_in_english() {
    signed("en", ["Ella Marsh", "Westbrook Gazette"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_signs_what_is_done_from_then_on_in_persian() {
    signed("fa", ["رویا کریمی", "روزنامهٔ وستبروک"]).await;
}

async fn signed(language: &str, [name, organisation]: [&str; 2]) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": language }));
    library.add_claim(CLAIM);
    let window = Window::open(&library).await;
    window.settings("settings-you").await;
    window.write(window.t("settings-name"), name).await;
    window.write(window.t("organisation"), organisation).await;
    window.picture(&format!("settings-you-{language}")).await;
    window.press("escape").await;
    window.click("row", CLAIM).await;
    window.write(window.t("place"), "Westbrook").await;
    window.press("tab").await;
    window.field_says("textbox", window.t("place"), window.t("draft-saved")).await;
    assert_eq!(library.desk().journal(None, 1).unwrap()[0].by, name);
    window.close().await;

    let window = Window::open(&library).await;
    window.settings("settings-you").await;
    assert_eq!(window.written("textbox", window.t("settings-name")).await, name);
    assert_eq!(window.written("textbox", window.t("organisation")).await, organisation);
    window.press("escape").await;
    window.click("button", window.t("report")).await;
    window.find("dialog", window.t("report")).await;
    window.shows(organisation).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_changes_at_once_and_with_it_the_direction() {
    let library = Library::with_case("Flood");
    let window = Window::open(&library).await;
    window.settings("settings-look").await;
    let mut now = Words::of("en");
    // Each is named in itself: who can't read the others finds it.
    let persian = ("fa", "rtl", "فارسی");
    let others = [("ar", "rtl", "العربية"), ("en", "ltr", "English")];
    for (language, direction, name) in [persian].into_iter().chain(others).chain([persian]) {
        let next = Words::of(language);
        window.choose_from(now.t("language"), name).await;
        window.find("dialog", next.t("settings")).await;
        window.find("radio", next.t("theme-dark")).await;
        let dressed = "const { lang, dir } = document.documentElement;
            return arguments[0] === `${lang} ${dir}`";
        window.until("the page runs so", dressed, &format!("{language} {direction}")).await;
        window.picture(&format!("settings-look-{language}")).await;
        now = next;
    }
    window.close().await;
    let window = Window::open(&library).await;
    window.find("navigation button", now.t("view-all")).await;
    assert_eq!(library.language(), "fa");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_text_grows_to_twice_its_size_and_everything_stays_in_reach() {
    let library = Library::new();
    library.open_sample();
    let window = Window::open(&library).await;
    window.settings("settings-look").await;
    window.write(window.t("text-size"), "200%").await;
    window.press("enter").await;
    window.sized("32px").await;
    window.press("escape").await;
    // There is no room for the views beside the claims now, and a key leads to them.
    window.press("ctrl+1").await;
    window.click("row", "Iran reached out to negotiate").await;
    window.find("article button", window.t("attach")).await;
    window.picture("text-200").await;
    assert_eq!(window.script("return outOfReach()", vec![]).await, json!([]));
    window.close().await;

    let window = Window::open(&library).await;
    window.sized("32px").await;
    window.settings("settings-look").await;
    window.click("button", window.t("text-size-usual")).await;
    window.sized("16px").await;
    assert_eq!(window.written("textbox", window.t("text-size")).await, "100%");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_theme_is_worn_at_once_and_kept() {
    let library = Library::with_case("Flood");
    let window = Window::open(&library).await;
    window.settings("settings-look").await;
    let mut grounds = Vec::new();
    for (theme, worn) in [
        ("theme-dark", "dark normal"),
        ("theme-light", "light normal"),
        ("theme-contrast", "light more"),
    ] {
        window.click("radio", window.t(theme)).await;
        window.wears(worn).await;
        window.picture(theme).await;
        let ground = "const { backgroundColor, color } = getComputedStyle(document.body);
            return backgroundColor + color";
        grounds.push(window.script(ground, vec![]).await.to_string());
    }
    grounds.dedup();
    assert_eq!(grounds.len(), 3, "each looks different: {grounds:?}");
    window.close().await;

    let window = Window::open(&library).await;
    window.wears("light more").await;
    window.settings("settings-look").await;
    window.click("radio", window.t("theme-system")).await;
    window.wears("light normal").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_changed_used_and_reset_in_english() {
    rekeyed("en").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_changed_used_and_reset_in_persian() {
    rekeyed("fa").await;
}

async fn rekeyed(language: &str) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": language }));
    let window = Window::open(&library).await;
    window.find("button", window.t("claim-new")).await;
    window.settings("settings-keys").await;
    let change = window.words.with("keys-change", &[window.t("key-new")]);
    window.click("button", &change).await;
    // What another command has is said, and given up there.
    window.press("a").await;
    window.find("status", &window.words.with("keys-conflict", &[window.t("key-attach")])).await;
    window.picture(&format!("settings-keys-{language}")).await;
    window.click("button", window.t("keys-take")).await;
    window.press("escape").await;
    window.close().await;

    let window = Window::open(&library).await;
    window.find("button", window.t("claim-new")).await;
    window.press("n").await;
    window.press("a").await;
    assert_eq!(window.written("textbox", window.t("wording")).await, "", "n is nothing now");
    window.press("escape").await;

    window.settings("settings-keys").await;
    window.click("button", &window.words.with("keys-reset", &[window.t("key-new")])).await;
    window.click("button", window.t("keys-reset-all")).await;
    window.press("escape").await;
    window.until("the sheet has closed", "return !find('dialog', '')", "").await;
    window.press("a").await;
    window.find("dialog", window.t("attach-files")).await;
    window.press("escape").await;
    window.until("the sheet has closed", "return !find('dialog', '')", "").await;
    window.press("n").await;
    window.find("textbox", window.t("wording")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_folder_becomes_a_library_and_one_goes_back_to_the_other() {
    let library = Library::with_case("Harbour bridge");
    let (here, empty) = (library.at("library"), library.at("reports"));
    let window = Window::open(&library).await;
    window.find("button", window.t("claim-new")).await;
    window.settings("settings-library").await;
    window.shows(here.to_str().unwrap()).await;
    window.click("button", window.t("library-open")).await;
    window.choose(&empty).await;
    window.find("button", window.t("start-document")).await;
    window.hides("Harbour bridge").await;

    window.settings("settings-library").await;
    window.shows(empty.to_str().unwrap()).await;
    window.picture("settings-library").await;
    let back = window.words.with("library-open-named", &[here.to_str().unwrap()]);
    window.click("button", &back).await;
    window.shows("Harbour bridge").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_made_verified_and_brought_back_in_english() {
    backed_up("en").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_made_verified_and_brought_back_in_persian() {
    backed_up("fa").await;
}

async fn backed_up(language: &str) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": language }));
    library.add_claim(CLAIM);
    library.attach(&library.file("letter.txt", b"Dear"));
    std::fs::create_dir(library.at("elsewhere")).unwrap();
    let window = Window::open(&library).await;
    window.find("button", window.t("claim-new")).await;
    window.settings("settings-backups").await;
    window.click("button", window.t("backup-now")).await;
    window.shows(window.t("backup-made")).await;
    window.find("listitem button", window.t("backup-verify-named")).await;
    window.picture(&format!("backup-made-{language}")).await;
    window.close().await;

    // After a restart it is there, and whole.
    let window = Window::open(&library).await;
    window.settings("settings-backups").await;
    window.click("listitem button", window.t("backup-verify-named")).await;
    window.find("listitem status", window.t("backup-whole")).await;
    window.picture(&format!("settings-backups-{language}")).await;
    window.click("listitem button", window.t("restore-named")).await;
    window.choose(&library.at("elsewhere")).await;
    window.find("listitem status", &format!("\u{fffc}{}", window.t("restored"))).await;
    window.click("listitem button", window.t("restored-open")).await;
    window.find("row", CLAIM).await;
    window.settings("settings-library").await;
    window.shows(library.at("elsewhere").to_str().unwrap()).await;
}

impl Page {
    /// Opens a page of the settings.
    async fn settings(&self, page: &str) {
        self.click("button", self.t("settings")).await;
        self.click("tab", self.t(page)).await;
    }

    async fn wears(&self, dress: &str) {
        let worn = "const { theme, contrast } = document.documentElement.dataset;
            return `${theme} ${contrast}` === arguments[0]";
        self.until(&format!("the page is {dress}"), worn, dress).await;
    }

    async fn sized(&self, size: &str) {
        let script = "return getComputedStyle(document.documentElement).fontSize === arguments[0]";
        self.until(&format!("the text is of {size}"), script, size).await;
    }
}
