//! Saved views: those of every case, and those of one's own.

use docket_desk::domain::SavedView;
use serde_json::json;

use crate::harbour::{ENGLISH, Harbour, PERSIAN, case_id};
use crate::library::Library;
use crate::page::Page;
use crate::window::Window;

#[tokio::test(flavor = "multi_thread")]
async fn the_views_of_every_case_show_what_they_say_in_english() {
    built_in(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_views_of_every_case_show_what_they_say_in_persian() {
    built_in(&PERSIAN).await;
}

async fn built_in(harbour: &Harbour) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;
    for (view, claims) in [
        ("view-inbox", vec![0, 3]),
        ("view-review", vec![1]),
        ("view-no-verdict", vec![0, 2, 3]),
        ("view-one-source", vec![1]),
        ("view-no-evidence", vec![0, 2, 3]),
        ("view-all", vec![0, 1, 2, 3, 4]),
    ] {
        let wordings: Vec<&str> = claims.iter().map(|at| harbour.claims[*at].wording).collect();
        window.beside_counts(window.t(view), wordings.len()).await;
        window.click("navigation button", window.t(view)).await;
        window.lists(&wordings).await;
        window.is_here(window.t(view)).await;
    }
    // A claim that moves on leaves its view, and the counts go along.
    window.click("navigation button", window.t("view-inbox")).await;
    window.lists(&harbour.wordings([0, 3])).await;
    window.press("j").await;
    window.at_hand(harbour.claims[0].wording).await;
    window.press("e").await;
    window.lists(&harbour.wordings([3])).await;
    window.beside_counts(window.t("view-inbox"), 1).await;
    window.press("ctrl+z").await;
    window.lists(&harbour.wordings([0, 3])).await;
    window.beside_counts(window.t("view-inbox"), 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_is_saved_opened_again_renamed_and_removed_in_english() {
    own(&ENGLISH, ["tag:ferry", "Out at sea", "By water"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_is_saved_opened_again_renamed_and_removed_in_persian() {
    own(&PERSIAN, ["tag:قایق", "روی دریا", "از راه آب"]).await;
}

async fn own(harbour: &Harbour, [search, name, other]: [&str; 3]) {
    let library = harbour.library();
    let window = Window::open(&library).await;
    window.lists(&harbour.wordings([0, 1, 2, 3, 4])).await;

    // Saved with the order that it is in.
    window.press("/").await;
    window.type_in(&format!("{search} ")).await;
    window.lists(&harbour.wordings([2, 4])).await;
    window.click("columnheader button", window.t("column-claimant")).await;
    window.lists(&harbour.wordings([4, 2])).await;
    window.click("search button", window.t("view-save")).await;
    window.type_in(name).await;
    window.press("enter").await;
    window.beside_counts(name, 2).await;
    window.is_here(name).await;
    window.picture(&format!("views-own-{}", harbour.language)).await;
    assert_eq!(names(&library), [name]);

    // It is opened again as it was saved, from wherever one is.
    window.click("navigation button", window.t("timeline")).await;
    window.find("heading", window.t("timeline")).await;
    window.click("navigation button", window.t("view-all")).await;
    window.click("columnheader button", window.t("column-claim")).await;
    window.lists(&harbour.wordings([3, 2, 4, 1, 0])).await;
    window.click("navigation button", name).await;
    window.lists(&harbour.wordings([4, 2])).await;
    window.is_here(name).await;

    // Renamed, in its own place.
    window.pick(&window.words.with("view-menu", &[name]), window.t("view-rename")).await;
    window.on("textbox", window.t("view-name")).await;
    window.type_in(other).await;
    window.press("enter").await;
    window.beside_counts(other, 2).await;
    assert_eq!(names(&library), [other]);
    window.find("button", &window.words.with("undo-what", &[window.t("undo-edit-view")])).await;

    // Removed, and taken back.
    window.pick(&window.words.with("view-menu", &[other]), window.t("view-remove")).await;
    window.shows(&window.words.with("view-removed", &[other])).await;
    window.until("it is gone", "return !find('navigation button', arguments[0])", other).await;
    assert_eq!(names(&library), [""; 0]);
    window.click("status button", window.t("undo")).await;
    window.beside_counts(other, 2).await;
    assert_eq!(names(&library), [other]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_view_for_every_case_stands_in_the_others_and_takes_another_search() {
    let library = ENGLISH.library();
    let window = Window::open(&library).await;
    window.lists(&ENGLISH.wordings([0, 1, 2, 3, 4])).await;
    window.press("/").await;
    window.type_in("verdict:denied ").await;
    window.lists(&ENGLISH.wordings([1])).await;
    window.click("search button", "Save this search as a view").await;
    window.write("Name of the view", "To answer").await;
    window.click("checkbox", "In every case").await;
    window.click("button", "Save").await;
    window.beside_counts("To answer", 1).await;
    window.click("navigation button", ENGLISH.other).await;
    window.beside_counts("To answer", 0).await;

    // What it finds is what is searched when it is told to.
    window.click("navigation button", ENGLISH.title).await;
    window.press("/").await;
    window.type_in("verdict:confirmed ").await;
    window.lists(&ENGLISH.wordings([4])).await;
    window.pick("More for To answer", window.t("view-replace")).await;
    window.is_here("To answer").await;
    window.press("ctrl+z").await;
    window.click("navigation button", "To answer").await;
    window.lists(&ENGLISH.wordings([1])).await;
}

/// The names of the case's saved views, as another program sees them.
fn names(library: &Library) -> Vec<String> {
    let views = library.desk().read().views(Some(case_id())).expect("the views can be read");
    views.into_iter().map(|row| row.view).map(|SavedView { name, .. }| name).collect()
}

impl Page {
    /// Waits until the column at the start has that, with so many claims.
    pub async fn beside_counts(&self, name: &str, claims: usize) {
        let shown = format!("{name}{}", self.number(claims).await);
        let script = "const all = named('navigation button', arguments[0]);
            return all.some((one) => text(one) === arguments[1])";
        self.waits(&format!("“{shown}” stands beside"), script, vec![json!(name), json!(shown)])
            .await;
    }

    /// Waits until that is what is shown, as the column at the start has it.
    pub async fn is_here(&self, name: &str) {
        let script = "const here = named('navigation button', '').filter((one) => one.ariaCurrent === 'true');
            return here.some((one) => text(one).startsWith(arguments[0]))";
        self.until(&format!("“{name}” is shown as open"), script, name).await;
    }
}
