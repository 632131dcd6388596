//! A list of many claims: its ends, its middle, and where one was in it.

use std::time::Duration;

use docket_desk::domain::{Action, Batch, Case, Claim};
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::Value;

use crate::harbour::{case_id, claim_id};
use crate::library::{Library, moment};
use crate::page::Page;
use crate::rows::ROWS;
use crate::window::Window;

const MANY: usize = 20_000;
/// So many are added in one change.
const AT_ONCE: usize = 5_000;
/// As many rows as are ever drawn: those in view, and some on each side for quick scrolling.
const DRAWN: u64 = 60;

fn wording(at: usize) -> String {
    format!("Stone {} of the harbour wall is loose", at + 1)
}

fn library() -> Library {
    let library = Library::new();
    let desk = library.desk();
    let case = Case { title: "Harbour wall".to_owned(), ..Case::default() };
    desk.apply(&Action::AddCase { id: case_id(), case }, moment()).expect("the case is added");
    for from in (0..MANY).step_by(AT_ONCE) {
        let claims = (from..from + AT_ONCE).map(|at| Action::AddClaim {
            id: claim_id(at),
            claim: Claim::new(case_id(), wording(at)),
        });
        let batch = Action::Batch { what: Batch::Together, actions: claims.collect() };
        desk.apply(&batch, moment()).expect("the claims are added");
    }
    library
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_is_gone_through_and_one_comes_back_to_where_one_was() {
    let library = library();
    let window = Window::open(&library).await;
    window.counts(MANY).await;
    assert_eq!(window.in_view().await[0], wording(0));

    // By keys: the first, a page on, the last, and the first again.
    window.press("j").await;
    window.at_hand(&wording(0)).await;
    let pageful = window.in_view().await.len();
    window.press("pagedown").await;
    let next = window.row_at_hand().await;
    assert!((pageful / 2..=pageful).contains(&next), "a page of {pageful} rows goes on to {next}");
    window.at_hand(&wording(next)).await;
    window.press("end").await;
    window.at_hand(&wording(MANY - 1)).await;
    assert_eq!(window.in_view().await.last(), Some(&wording(MANY - 1)));
    assert!(window.rows_drawn().await < DRAWN);
    window.dossier_is(&wording(MANY - 1)).await;
    window.picture("large-end").await;
    window.press("home").await;
    window.at_hand(&wording(0)).await;

    // By the wheel, a little.
    window.wheel(30).await;
    window.away_from(&wording(0)).await;
    let first = number(&window.in_view().await[0]);
    assert!((10..200).contains(&first), "the wheel goes on to row {first}");

    // By the scrollbar, to the middle.
    window.drag_scrollbar(0.5).await;
    window.away_from(&wording(first)).await;
    let seen = window.in_view().await;
    let middle = number(&seen[0]);
    let about = MANY / 3..MANY * 2 / 3;
    assert!(about.contains(&middle), "the scrollbar goes on to row {middle}");
    let rows: Vec<usize> = seen.iter().map(|wording| number(wording)).collect();
    assert!(rows.windows(2).all(|pair| pair[1] == pair[0] + 1), "none is missing: {rows:?}");
    assert!(window.rows_drawn().await < DRAWN);
    window.picture("large-middle").await;

    // After a restart it stands there again, and what is chosen goes on from there.
    window.click("row", &seen[2]).await;
    window.at_hand(&seen[2]).await;
    let on_top = |state: &Value| {
        let last = state["claims.spots"].as_array().and_then(|spots| spots.last()?[1].as_f64());
        let at_hand = claim_id(middle + 2).to_string();
        last.is_some_and(|last| (last - middle as f64).abs() < 1.5)
            && state["place"]["claim"] == at_hand
    };
    library.remembers("which row was on top and at hand", on_top).await;
    window.close().await;
    let window = Window::open(&library).await;
    window.counts(MANY).await;
    window.at_hand(&seen[2]).await;
    assert_eq!(window.in_view().await, seen);
    window.press("j").await;
    window.at_hand(&seen[3]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_a_long_list_is_chosen_and_tagged_at_once() {
    let library = library();
    let window = Window::open(&library).await;
    window.counts(MANY).await;
    window.press("j").await;
    window.at_hand(&wording(0)).await;
    window.press("ctrl+a").await;
    window.shows("All 20,000 chosen").await;
    let before = library.changes();
    window.click("toolbar button", "Tags").await;
    window.type_in("wall").await;
    window.press("enter").await;
    window.row_says(&wording(0), &["#wall"]).await;
    assert_eq!(library.changes(), before + 1, "one change");
    window.press("j").await;
    window.press("end").await;
    window.row_says(&wording(MANY - 1), &["#wall"]).await;
    window.press("ctrl+z").await;
    window.hides("#wall").await;
    window.find("button", "Redo: tagging").await;
}

/// The place of a claim by its wording.
fn number(wording: &str) -> usize {
    let stone = wording.split(' ').nth(1).and_then(|number| number.parse::<usize>().ok());
    stone.expect("its number") - 1
}

impl Page {
    /// Which row is at hand, once another one than the first is.
    async fn row_at_hand(&self) -> usize {
        let at =
            format!("{ROWS} const at = rows.find((one) => one.ariaCurrent)?.ariaRowIndex - 2;");
        self.until("another row is at hand", &format!("{at} return at > 0"), "").await;
        let row = self.script(&format!("{at} return at"), vec![]).await;
        usize::try_from(row.as_u64().expect("its number")).expect("a row")
    }

    /// Waits until that row is out of view.
    async fn away_from(&self, wording: &str) {
        let script = "const one = find('row', arguments[0]);
            const { top } = find('grid', '').getBoundingClientRect();
            return !one || one.getBoundingClientRect().bottom < top";
        self.until(&format!("“{wording}” is out of view"), script, wording).await;
    }

    /// Draws the list's scrollbar from where it is to that share of its way.
    async fn drag_scrollbar(&self, to: f64) {
        let script = "const list = find('grid', '');
            const { top, left, right, bottom } = list.getBoundingClientRect();
            const from = list.scrollTop / list.scrollHeight * (bottom - top);
            return [right - 3, Math.max(top + from + 8, top + 8), top, bottom].map(Math.round)";
        let places = self.script(script, vec![]).await;
        let [x, from, top, bottom]: [f64; 4] = serde_json::from_value(places).expect("its edges");
        let y = (top + (bottom - top) * to).round();
        let goes =
            |y: f64| PointerAction::MoveTo { duration: Some(Duration::from_millis(200)), x, y };
        let button = MOUSE_BUTTON_LEFT;
        let drawn = MouseActions::new("mouse".to_owned())
            .then(goes(from))
            .then(PointerAction::Down { button })
            .then(goes((from + y) / 2.0))
            .then(goes(y))
            .then(PointerAction::Up { button });
        self.client.perform_actions(drawn).await.expect("the mouse can be drawn");
    }
}

impl Window {
    /// Turns the mouse's wheel over the list, so many notches down.
    async fn wheel(&self, notches: usize) {
        let script =
            "const { left, top, width, height } = find('grid', '').getBoundingClientRect();
            return [screenX + left + width / 2, screenY + top + height / 2].map(Math.round)";
        let place: [i64; 2] =
            serde_json::from_value(self.script(script, vec![]).await).expect("a place");
        let [x, y] = place.map(|along| along.to_string());
        self.screen.xdotool(&["mousemove", &x, &y]);
        self.screen.xdotool(&["click", "--repeat", &notches.to_string(), "--delay", "20", "5"]);
    }
}
