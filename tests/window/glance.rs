//! A case at a glance: its overview and its timeline, and where they lead.

use serde_json::json;

use crate::harbour::{ENGLISH, Harbour, PERSIAN};
use crate::page::Page;
use crate::window::Window;

#[tokio::test(flavor = "multi_thread")]
async fn a_part_of_the_overview_leads_to_its_claims_in_english() {
    overview(
        &ENGLISH,
        [
            "1 claim in review, denied",
            "2 claims in the inbox",
            "Without a verdict: 3 claims",
            "2 findings supporting a claim",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_of_the_overview_leads_to_its_claims_in_persian() {
    overview(
        &PERSIAN,
        [
            "۱ ادعا در بازبینی، ردشده",
            "۲ ادعا در ورودی",
            "بدون حکم: ۳ ادعا",
            "۲ یافته در تأیید ادعا",
        ],
    )
    .await;
}

async fn overview(harbour: &Harbour, [denied, inbox, without, supporting]: [&str; 4]) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;
    let chip = |name: &str, value: &str| {
        let what = window.words.with("chip-is", &[window.t(name), window.t(value)]);
        window.words.with("chip-edit", &[&what])
    };
    let [stage, verdict] = [chip("stage", "stage-review"), chip("verdict", "verdict-denied")];

    // Each part that says how many there are leads to them, and the search bar says which.
    window.click("navigation button", window.t("overview")).await;
    window.click("grid button", &said(inbox)).await;
    window.lists(&harbour.wordings([0, 3])).await;
    window.find("listitem button", &chip("stage", "stage-inbox")).await;
    window.click("navigation button", window.t("overview")).await;
    window.picture(&format!("glance-overview-{}", harbour.language)).await;
    window.click("grid button", &said(denied)).await;
    window.lists(&harbour.wordings([1])).await;
    window.find("listitem button", &stage).await;
    window.find("listitem button", &verdict).await;
    window.click("navigation button", window.t("overview")).await;
    window.click("group button", &said(without)).await;
    window.lists(&harbour.wordings([0, 2, 3])).await;
    window.click("navigation button", window.t("overview")).await;
    window.click("group button", &said(supporting)).await;
    window.lists(&harbour.wordings([4])).await;

    // By keys alone: there, along the chart, and on.
    let onward = if harbour.language == "fa" { "left" } else { "right" };
    window.press("ctrl+6").await;
    window.find("heading", window.t("overview-states")).await;
    window.tab_into("grid").await;
    for key in ["down", "down", "down", onward, "enter"] {
        window.press(key).await;
    }
    window.lists(&harbour.wordings([1])).await;
    window.find("listitem button", &stage).await;
    window.find("listitem button", &verdict).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_timeline_lists_what_happened_and_leads_there_in_english() {
    timeline(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_timeline_lists_what_happened_and_leads_there_in_persian() {
    timeline(&PERSIAN).await;
}

async fn timeline(harbour: &Harbour) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;
    window.press("ctrl+7").await;
    window.find("list", window.t("timeline-list")).await;

    // What was said is there with its date as it was written; what was captured and judged beside it.
    let happened = window.happened().await;
    let [said, captured] = [window.t("timeline-statement"), window.t("timeline-capture")];
    for told in harbour.claims.iter().filter(|told| !told.date.is_empty()) {
        let row = format!("{}{said}{}", told.date, told.wording);
        assert!(happened.contains(&row), "{row}: {happened:#?}");
    }
    for (title, _) in harbour.exhibits {
        let row = format!("{captured}{title}");
        assert!(happened.iter().any(|one| one.ends_with(&row)), "{row}: {happened:#?}");
    }
    for (claim, verdict) in [(1, "verdict-denied"), (4, "verdict-confirmed")] {
        let judged = window.words.with("timeline-verdict", &[window.t(verdict)]);
        let row = format!("{judged}{}", harbour.claims[claim].wording);
        assert!(happened.iter().any(|one| one.ends_with(&row)), "{row}: {happened:#?}");
    }
    assert_eq!(happened.len(), 8, "{happened:#?}");
    let first = format!("{}{said}{}", harbour.claims[4].date, harbour.claims[4].wording);
    assert_eq!(happened[0], first, "the earliest comes first");
    window.picture(&format!("glance-timeline-{}", harbour.language)).await;

    // One press leads to the claim beside it, or to the exhibit.
    window.click("listitem button", &first).await;
    window.find("article", window.t("dossier")).await;
    window.dossier_is(harbour.claims[4].wording).await;
    window.find("list", window.t("timeline-list")).await;
    let (title, words) = harbour.exhibits[1];
    window.click("listitem button", &self::said(&format!("{captured}{title}"))).await;
    window.find("heading", title).await;
    window.shows(words).await;

    // A closer look, and a step back, by keys.
    window.press("ctrl+7").await;
    window.find("list", window.t("timeline-list")).await;
    window.tab_into("group").await;
    window.press("enter").await;
    window.find("button", window.t("timeline-whole")).await;
    window.happens("fewer things happened", "shown < 8").await;
    window.press("escape").await;
    window.happens("everything that happened is there again", "shown === 8").await;
    assert_eq!(window.happened().await, happened);

    // And on to a claim.
    window.tab_into("listitem").await;
    window.press("enter").await;
    window.dossier_is(harbour.claims[4].wording).await;
}

/// What is heard of a thing, whatever is shown of it.
fn said(sentence: &str) -> String {
    format!("\u{fffc}{sentence}")
}

impl Page {
    /// What the timeline lists: when, what and of which, as it stands there.
    async fn happened(&self) -> Vec<String> {
        let list = "return [...find('list', arguments[0]).querySelectorAll('button')].map(text)";
        let rows = self.script(list, vec![json!(self.t("timeline-list"))]).await;
        serde_json::from_value(rows).expect("its rows")
    }

    /// Waits until the timeline shows so many things.
    async fn happens(&self, what: &str, so_many: &str) {
        let script = format!(
            "const shown = find('list', arguments[0]).querySelectorAll('button').length;
             return {so_many}"
        );
        self.until(what, &script, self.t("timeline-list")).await;
    }

    /// Goes on with Tab until the focus is within something of that role, in the middle of the window.
    async fn tab_into(&self, role: &str) {
        let there = "const here = document.activeElement;
            return !!here.closest('main') && standsIn(here, arguments[0])";
        for _ in 0..80 {
            if self.script(there, vec![json!(role)]).await == json!(true) {
                return;
            }
            self.press("tab").await;
        }
        panic!("Tab never comes into a {role}");
    }
}
