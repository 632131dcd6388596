//! The main job by the keyboard alone, in both directions of writing.

use serde_json::json;

use crate::library::Library;
use crate::page::Page;
use crate::window::Window;

const ENGLISH: [&str; 3] = [
    "Harbour bridge to close in May\nThe city will close the harbour bridge on 3 May. \
     Repairs will cost 40 million crowns.",
    "Repairs will cost 40 million crowns.",
    "The council voted for them.",
];
const PERSIAN: [&str; 3] = [
    "پل بندر در ماه مه بسته می‌شود\nشهرداری پل را از سوم مه می‌بندد. تعمیر آن چهل میلیون هزینه دارد.",
    "تعمیر آن چهل میلیون هزینه دارد.",
    "شورا آن را تصویب کرد.",
];

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_needs_no_mouse_in_english() {
    by_keys("en", ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_needs_no_mouse_in_persian() {
    by_keys("fa", PERSIAN).await;
}

async fn by_keys(language: &str, [article, sentence, reason]: [&str; 3]) {
    let library = Library::new();
    library.prefer(&json!({ "language": language }));
    // The folder of the last report; the system's own dialog for it is not Docket's.
    library.remember(&json!({ "report.folder": library.at("reports") }));
    let window = Window::open(&library).await;
    window.find("button", window.t("start-document")).await;

    window.press("ctrl+o").await;
    window.in_field("bring-in-words").await;
    window.type_in(article).await;
    window.press("ctrl+enter").await;

    // Sentence by sentence, until it is the one.
    window.find("heading", article.lines().next().expect("a title")).await;
    window
        .until("the text has the keys", "return role(document.activeElement) === 'document'", "")
        .await;
    let selected = "return clean(String(getSelection()))";
    for _ in 0..4 {
        window.press("j").await;
        if window.script(selected, vec![]).await == sentence {
            break;
        }
    }
    assert_eq!(window.script(selected, vec![]).await, sentence);
    window.press("c").await;
    window.in_field("wording").await;
    window.press("ctrl+enter").await;
    window.find("article", window.t("dossier")).await;

    window.press("1").await;
    window.in_field("rationale").await;
    window.type_in(reason).await;
    window.press("ctrl+enter").await;
    window.shows(window.t("verdict-saved")).await;

    window.press("ctrl+shift+e").await;
    window.find("dialog", window.t("report")).await;
    window.tab_to("button", "report-write").await;
    window.press("enter").await;
    window.find("status", window.t("report-checked")).await;
    window.picture(&format!("by-keys-{language}")).await;

    let reports = library.reports();
    let page = reports.iter().find(|path| path.extension().is_some_and(|end| end == "html"));
    let page = std::fs::read_to_string(page.expect("a page")).expect("it can be read");
    assert!(page.contains(sentence) && page.contains(reason), "{page}");
}

impl Page {
    /// Waits until the focus is in that field.
    pub async fn in_field(&self, key: &str) {
        let there = "return document.activeElement === find('textbox', arguments[0])";
        self.until(&format!("the focus is in “{key}”"), there, self.t(key)).await;
    }

    /// Goes there with Tab.
    async fn tab_to(&self, role: &str, key: &str) {
        let there = "return document.activeElement === find(...arguments)";
        for _ in 0..60 {
            if self.script(there, vec![json!(role), json!(self.t(key))]).await == true {
                return;
            }
            self.press("tab").await;
        }
        panic!("Tab never comes to “{key}”");
    }
}
