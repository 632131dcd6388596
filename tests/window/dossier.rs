//! A claim's dossier: edited where it stands, tagged, related, and with a history that can be gone back in.

use docket_desk::domain::{Claim, ClaimId};
use serde_json::json;

use crate::library::{Library, moment};
use crate::window::Window;

const SIRENS: &str = "All twelve sirens in Westbrook sounded";
const MAYOR: &str = "The mayor said that all sirens sounded";

/// What somebody knows of a claim, in their language.
struct Known {
    language: &'static str,
    claim: &'static str,
    wording: &'static str,
    translation: &'static str,
    claimant: &'static str,
    place: &'static str,
    date: &'static str,
    /// How that date is understood.
    span: &'static str,
}

const ENGLISH: Known = Known {
    language: "en",
    claim: SIRENS,
    wording: "All eleven sirens in Westbrook sounded",
    translation: "هر یازده آژیر وستبروک به صدا درآمد",
    claimant: "Ella Marsh",
    place: "Westbrook, the mill bridge",
    date: "early January 2026",
    span: "January 1 – 10, 2026",
};

const PERSIAN: Known = Known {
    language: "fa",
    claim: "همهٔ آژیرهای شهر به صدا درآمد",
    wording: "یازده آژیر شهر به صدا درآمد",
    translation: "Eleven sirens of the town sounded",
    claimant: "رویا کریمی",
    place: "کنار پل آسیاب",
    date: "دی ۱۴۰۴",
    span: "۲۲ دسامبر ۲۰۲۵ تا ۲۰ ژانویهٔ ۲۰۲۶ (۱ تا ۳۰ دی ۱۴۰۴)",
};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_known_of_a_claim_is_edited_where_it_stands_in_english() {
    edited_in_place(&ENGLISH).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_known_of_a_claim_is_edited_where_it_stands_in_persian() {
    edited_in_place(&PERSIAN).await;
}

async fn edited_in_place(known: &Known) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": known.language }));
    let id = library.add_claim(known.claim);
    let window = Window::open(&library).await;
    window.click("row", known.claim).await;

    // Each is saved as one goes on to the next.
    let texts = [
        ("textbox", "wording", known.wording),
        ("textbox", "translation", known.translation),
        ("combobox", "claimant", known.claimant),
        ("textbox", "place", known.place),
        ("textbox", "date", known.date),
    ];
    for (role, key, text) in texts {
        let (role, label) = (format!("article {role}"), window.t(key));
        window.write_in(&role, label, text).await;
        if key == "date" {
            window.field_says(&role, label, known.span).await;
            window.picture(&format!("dossier-date-{}", known.language)).await;
        }
        window.press("tab").await;
        window.field_says(&role, label, window.t("draft-saved")).await;
    }
    window.find("row", known.wording).await;
    window.close().await;

    let window = Window::open(&library).await;
    for (role, key, text) in texts {
        assert_eq!(window.written(&format!("article {role}"), window.t(key)).await, text);
    }
    let view = library.claim(id);
    let date = view.claim.date.expect("a date");
    assert_eq!(view.claim.wording, known.wording);
    assert_eq!(view.claimant.expect("somebody").name, known.claimant);
    assert_eq!((date.text(), view.claim.place.as_str()), (known.date, known.place));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tag_is_given_and_taken_away() {
    let library = Library::with_case("Flood");
    let id = library.add_claim(SIRENS);
    let window = Window::open(&library).await;
    window.click("row", SIRENS).await;
    window.click("combobox", window.t("tag-add")).await;
    window.type_in("river").await;
    window.press("enter").await;
    window.find("article button", "river").await;
    assert_eq!(library.claim(id).tags, ["river"]);

    // The tag leads to all that have it.
    window.click("article button", "river").await;
    window.find("row", SIRENS).await;
    window.click("article button", &window.words.with("tag-remove", &["river"])).await;
    window.find("button", &window.words.with("undo-what", &[window.t("undo-untag-claims")])).await;
    assert!(library.claim(id).tags.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claim_is_related_to_another_and_either_leads_to_the_other() {
    let library = Library::with_case("Flood");
    let [said, so] = [MAYOR, SIRENS].map(|wording| library.add_claim(wording));
    let window = Window::open(&library).await;
    window.click("row", SIRENS).await;
    window.click("article button", window.t("relation-add")).await;
    window.choose_from(window.t("relation-kind"), window.t("relation-asserted-by")).await;
    window.click("combobox", window.t("relation-other")).await;
    window.type_in("mayor").await;
    window.click("option", MAYOR).await;
    window.find("article button", &unchecked(&window, MAYOR)).await;
    window.picture("dossier-relation").await;
    let relation = &library.claim(said).relations[0];
    assert!(relation.outgoing && relation.other == so);

    window.click("article button", &unchecked(&window, MAYOR)).await;
    window.shows(window.t("relation-asserts")).await;
    let remove = window.words.with("relation-remove", &[SIRENS]);
    window.script("find('article button', arguments[0]).focus()", vec![json!(remove)]).await;
    window.press("enter").await;
    window.shows(window.t("relation-removed")).await;
    assert!(library.claim(so).relations.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn findings_are_grouped_by_what_they_say() {
    let library = Library::with_case("Flood");
    let id = library.add_claim(SIRENS);
    let window = Window::open(&library).await;
    window.click("row", SIRENS).await;
    for (stance, words) in [
        ("stance-supports", "I heard all of them, one after the other."),
        ("stance-refutes", "The one at the mill stayed silent."),
        ("stance-refutes", "We had switched off two for repairs."),
    ] {
        window.pick(window.t("attach"), window.t("evidence-quotation")).await;
        window.write(window.t("quotation-text"), words).await;
        window.click("radio", window.t(stance)).await;
        window.press("ctrl+enter").await;
        window.find("article button", words).await;
    }
    window.find("heading", &format!("{} 1", window.t("stance-supports"))).await;
    window.find("heading", &format!("{} 2", window.t("stance-refutes"))).await;
    window.picture("dossier-findings").await;

    // On second thoughts it is something else.
    let first = "I heard all of them, one after the other.";
    let context = window.words.with("finding-restance", &[window.t("stance-context")]);
    window.pick(&window.words.with("finding-menu", &[first]), &context).await;
    window.find("heading", &format!("{} 1", window.t("stance-context"))).await;
    let there = window.script("return names('article heading')", vec![]).await.to_string();
    assert!(!there.contains(window.t("stance-supports")), "{there}");
    assert_eq!(library.claim(id).findings.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_says_what_was_and_undoes_one_change_alone_in_english() {
    undone_alone(&ENGLISH, ["twelve", "eleven"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_says_what_was_and_undoes_one_change_alone_in_persian() {
    undone_alone(&PERSIAN, ["همهٔ آژیرهای", "یازده آژیر"]).await;
}

async fn undone_alone(known: &Known, [before, after]: [&str; 2]) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": known.language }));
    let id = library.add_claim(known.claim);
    let window = Window::open(&library).await;
    window.click("row", known.claim).await;
    for (key, text) in [("wording", known.wording), ("place", known.place)] {
        window.write(window.t(key), text).await;
        window.press("tab").await;
        window.field_says("textbox", window.t(key), window.t("draft-saved")).await;
    }
    window.click("article button", window.t("history")).await;
    for (element, words, said) in
        [("del", before, window.t("change-gone")), ("ins", after, window.t("change-new"))]
    {
        let told = "const [element, told] = arguments[0].split('|');
            return [...document.querySelectorAll(`.history ${element}`)].some((one) => text(one) === told)";
        window.until(said, told, &format!("{element}|{said} {words}")).await;
    }
    window.picture(&format!("dossier-history-{}", known.language)).await;

    // The older of the two.
    let undo = window.words.with("undo-what", &[window.t("undo-edit-claim")]);
    let focus = "named('article button', arguments[0]).at(-1).focus()";
    window.script(focus, vec![json!(undo)]).await;
    window.press("enter").await;
    let undid = window.words.with("did-undo", &[window.t("undo-edit-claim")]);
    window.shows(&undid).await;
    let now = library.claim(id).claim;
    assert_eq!((now.wording.as_str(), now.place.as_str()), (known.claim, known.place));
    window.until("it stands there", "return written().includes(arguments[0])", known.claim).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_writes_meanwhile_is_shown_and_nothing_typed_is_lost_in_english() {
    written_by_two(&ENGLISH, "Westbrook, the old bridge").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_writes_meanwhile_is_shown_and_nothing_typed_is_lost_in_persian() {
    written_by_two(&PERSIAN, "روی پل کهنه").await;
}

async fn written_by_two(known: &Known, theirs: &str) {
    let library = Library::with_case("Flood");
    library.prefer(&json!({ "language": known.language }));
    let id = library.add_claim(known.claim);
    let window = Window::open(&library).await;
    window.click("row", known.claim).await;
    let place = window.t("place");
    window.write(place, known.place).await;
    elsewhere(&library, id, |claim| claim.place = theirs.to_owned());
    window.field_says("textbox", place, window.t("meanwhile")).await;
    window.field_says("textbox", place, theirs).await;
    window.press("tab").await;
    assert_eq!(window.written("textbox", place).await, known.place, "it is still there");
    assert_eq!(library.claim(id).claim.place, theirs, "and theirs is not written over");
    window.picture(&format!("dossier-conflict-{}", known.language)).await;
    window.click("button", window.t("meanwhile-mine")).await;
    window.field_says("textbox", place, window.t("draft-saved")).await;
    assert_eq!(library.claim(id).claim.place, known.place);

    // Another time theirs is the better one.
    let role = window.t("role");
    window.write(role, known.claimant).await;
    elsewhere(&library, id, |claim| claim.role = theirs.to_owned());
    window.click("button", window.t("meanwhile-theirs")).await;
    window.until("theirs stands there", "return written().includes(arguments[0])", theirs).await;
    assert_eq!(library.claim(id).claim.role, theirs);
}

/// Another program edits the claim.
fn elsewhere(library: &Library, id: ClaimId, edit: impl FnOnce(&mut Claim)) {
    let mut claim = library.claim(id).claim;
    edit(&mut claim);
    library.desk().claim_edit(id, claim, "", moment()).expect("it is edited");
}

/// A claim without a verdict, as a button that leads to it is called.
fn unchecked(window: &Window, wording: &str) -> String {
    format!("{} {wording}", window.t("verdict-none"))
}
