//! Working through many claims: several at once, lists in any order, what is lacking, saved views, what
//! became of a claim and taking back a single change, moving to another case.

use serde_json::{Value, json};

use crate::docket::Docket;

/// Three claims of a case, with another case beside it; their ids.
fn with_claims() -> (Docket, [String; 3]) {
    let docket = Docket::new();
    docket.does(["case", "add", "Bridge"]);
    docket.does(["case", "add", "Bread"]);
    let add = |wording: &str, date: &str, by: &str| {
        docket.id(["claim", "add", wording, "--case", "bridge", "--date", date, "--by", by])
    };
    let claims = [
        add("پل بسته است", "۲۱ دی ۱۴۰۴", "Zahra"),
        add("Nobody was told", "2026-01-01", "Ali"),
        add("ایستگاه باز است", "early January 2026", ""),
    ];
    (docket, claims)
}

fn texts(list: &Value, field: &str) -> Vec<String> {
    let all = list.as_array().unwrap().iter();
    all.map(|row| row[field].as_str().unwrap().to_owned()).collect()
}

fn listed(docket: &Docket, arguments: &[&str]) -> Vec<String> {
    let mut all = vec!["claim", "list"];
    all.extend(arguments);
    texts(&docket.json(all)["rows"], "wording")
}

#[test]
fn a_verdict_on_several_claims_is_one_change() {
    let (docket, [one, two, three]) = with_claims();
    let because = ["--because", "The log says otherwise"];
    let set =
        docket.run([&["verdict", "set", &one, &two, &three, "denied"][..], &because].concat());
    assert_eq!((set.code, set.out.as_str()), (0, "3 claims are denied now.\n"), "{set:?}");
    assert_eq!(listed(&docket, &["--verdict", "denied"]).len(), 3);
    docket.does(["verdict", "clear", &one, &two]);
    assert_eq!(listed(&docket, &["--verdict", "denied"]).len(), 1);
    docket.does(["undo"]);
    docket.does(["undo"]);
    assert_eq!(listed(&docket, &["--verdict", "none"]).len(), 3);
    docket.refuses(
        ["verdict", "set", &one, "0000ffff", "denied", "--because", "x"],
        "not_found",
        "claim list",
    );
}

#[test]
fn lists_come_in_any_order_and_say_what_is_lacking() {
    let (docket, [one, ..]) = with_claims();
    let by_wording = ["Nobody was told", "ایستگاه باز است", "پل بسته است"];
    assert_eq!(listed(&docket, &["--sort", "wording"]), by_wording);
    let by_claimant = ["پل بسته است", "Nobody was told", "ایستگاه باز است"];
    assert_eq!(listed(&docket, &["--sort", "claimant", "--reverse"]), by_claimant);
    // Both begin on the first of January, and stand as they came.
    let by_date = ["Nobody was told", "ایستگاه باز است", "پل بسته است"];
    assert_eq!(listed(&docket, &["--sort", "date"]), by_date);
    docket.does(["verdict", "set", &one, "denied", "--because", "It is open"]);
    assert_eq!(listed(&docket, &["gap:nothing-refutes"]), ["پل بسته است"]);
    assert_eq!(listed(&docket, &["gap:no-verdict"]).len(), 2);
    let overview = docket.json(["case", "overview", "bridge"]);
    let gap = |name: &str| {
        let all = overview["gaps"].as_array().unwrap();
        all.iter().find(|one| one["gap"] == name).map(|one| one["count"].clone())
    };
    assert_eq!(gap("no_verdict"), Some(json!(2)));
    assert_eq!(gap("one_source"), None);
    let seen = docket.run(["case", "overview", "bridge"]).out;
    assert!(seen.contains("✗ denied") && seen.contains("gap:nothing-refutes"), "{seen}");
}

#[test]
fn what_happened_stands_in_order_of_time() {
    let (docket, [one, ..]) = with_claims();
    docket.does(["verdict", "set", &one, "denied", "--because", "It is open"]);
    let timeline = docket.json(["case", "timeline", "bridge"]);
    assert_eq!((timeline["total"].clone(), timeline["undated"].clone()), (json!(4), json!(0)));
    let kinds = texts(&timeline["happenings"], "kind");
    assert_eq!(kinds, ["statement", "statement", "statement", "verdict"]);
    assert_eq!(timeline["happenings"][2]["from"], "2026-01-11");
    assert_eq!(timeline["happenings"][2]["when"], "۲۱ دی ۱۴۰۴");
    let few = docket.json(["case", "timeline", "bridge", "--to", "2026-01-05"]);
    assert_eq!((few["total"].clone(), few["unit"].clone()), (json!(2), json!("day")));
    assert_eq!(
        few["bars"][0],
        json!({
            "start": "2026-01-01", "statements": 2, "captures": 0, "verdicts": 0
        })
    );
}

#[test]
fn a_view_keeps_a_query_and_goes_with_its_case() {
    let (docket, _) = with_claims();
    docket.does(["view", "add", "To tell", "nobody", "--case", "bridge", "--sort", "wording"]);
    docket.does(["view", "add", "Everywhere", "gap:no-verdict", "--reverse"]);
    assert_eq!(listed(&docket, &["--view", "tell"]), ["Nobody was told"]);
    assert_eq!(listed(&docket, &["--view", "everywhere"]).len(), 3);
    docket.does(["view", "edit", "tell", "--query", "told OR باز"]);
    assert_eq!(listed(&docket, &["--view", "tell"]), ["Nobody was told", "ایستگاه باز است"]);
    docket.refuses(["claim", "list", "--view", "none such"], "not_found", "docket view list");
    docket.does(["case", "remove", "bridge"]);
    let left = docket.json(["view", "list"]);
    assert_eq!(left.as_array().unwrap().len(), 1);
    docket.does(["undo"]);
    assert_eq!(docket.json(["view", "list"]).as_array().unwrap().len(), 2);
    docket.does(["view", "remove", "tell", "everywhere"]);
    docket.does(["undo"]);
    assert_eq!(docket.json(["view", "list"]).as_array().unwrap().len(), 2);
    docket.intact();
}

#[test]
fn what_became_of_a_claim_is_told_and_a_single_change_taken_back() {
    let (docket, [one, ..]) = with_claims();
    docket.does(["claim", "edit", &one, "--wording", "The bridge is shut"]);
    docket.does(["claim", "edit", &one, "--place", "Marun"]);
    let note = docket.id([
        "evidence", "note", "Heard", "--title", "Call", "--claim", &one, "--stance", "refutes",
    ]);
    docket.does(["verdict", "set", &one, "denied", "--because", "The log"]);
    docket.does(["claim", "stage", "done", &one]);
    let history = docket.json(["claim", "history", &one]);
    let entries = history["entries"].as_array().unwrap();
    let names: Vec<&str> = entries.iter().map(|one| one["row"]["name"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        ["set_stage", "set_verdict", "attach_evidence", "edit_claim", "edit_claim", "add_claim"]
    );
    let undoable: Vec<bool> = entries.iter().map(|one| one["undoable"] == true).collect();
    // Done needs the verdict; the wording and the place can go by themselves.
    assert_eq!(undoable, [true, false, true, true, true, false]);
    assert_eq!(
        entries[4]["changes"],
        json!([{
            "table": "claims", "row": "", "field": "wording", "about": "",
            "before": "پل بسته است", "after": "The bridge is shut",
        }])
    );
    assert_eq!(entries[2]["changes"][0]["about"], "Call");
    let verdict = entries[1]["row"]["id"].as_str().unwrap();
    docket.refuses(["undo", verdict], "changed_since", "set_stage");
    let number = entries[4]["row"]["seq"].to_string();
    let undone = docket.run(["undo", &number]);
    assert_eq!(undone.code, 0, "{undone:?}");
    let shown = docket.json(["claim", "show", &one]);
    assert_eq!(shown["claim"]["wording"], "پل بسته است");
    assert_eq!(shown["claim"]["place"], "Marun");
    docket.refuses(["undo", &number], "undone_already", "undone already");
    docket.refuses(["undo", "999"], "not_found", "docket journal");
    let told = docket.run(["claim", "history", &one]).out;
    assert!(told.contains("wording: “پل بسته است” → “The bridge is shut”"), "{told}");
    // It is told of one that is gone, too, as far as it went.
    docket.does(["evidence", "remove", &note]);
    docket.does(["claim", "remove", &one]);
    let gone = docket.json(["claim", "history", &one, "--limit", "1"]);
    assert_eq!(gone["entries"][0]["row"]["name"], "remove_claim");
    assert_eq!(gone["more"], true);
    docket.intact();
}

#[test]
fn claims_are_moved_with_what_belongs_to_them() {
    let (docket, [one, two, _]) = with_claims();
    let text = "They said that nobody was told. The bridge is shut.";
    let file = docket.file("bulletin.txt", text);
    let source = docket.id(["source", "add", file.to_str().unwrap(), "--case", "bridge"]);
    for (claim, words) in [(&one, "The bridge is shut"), (&two, "nobody was told")] {
        docket.does(["claim", "appears", claim, "--source", &source, "--quote", words]);
    }
    let log = docket.file("log.txt", "Closed on Tuesday");
    docket.does([
        "evidence",
        "attach",
        log.to_str().unwrap(),
        "--claim",
        &one,
        "--stance",
        "refutes",
    ]);
    docket.does(["claim", "relate", &one, "repeats", &two]);
    let moved = docket.run(["claim", "move", "bread", &one]);
    assert_eq!((moved.code, moved.out.as_str()), (0, "Moved 1 claim to the other case.\n"));
    let cases = docket.json(["case", "list"]);
    let counts = |title: &str| {
        let all = cases.as_array().unwrap();
        let row = all.iter().find(|row| row["case"]["title"] == title).unwrap();
        (row["verdicts"]["none"].clone(), row["sources"].clone(), row["evidence"].clone())
    };
    // The log went along; of the bulletin, which the other claim needs, a copy did.
    assert_eq!(counts("Bread"), (json!(1), json!(1), json!(1)));
    assert_eq!(counts("Bridge"), (json!(2), json!(1), json!(0)));
    let shown = docket.json(["claim", "show", &one]);
    assert_eq!(shown["appearances"][0]["located"], "found");
    assert_ne!(shown["appearances"][0]["source"], source.as_str());
    assert_eq!(shown["findings"].as_array().unwrap().len(), 1);
    assert_eq!(shown["relations"][0]["other"], two.as_str());
    docket.intact();
    docket.does(["undo"]);
    let shown = docket.json(["claim", "show", &one]);
    assert_eq!(shown["appearances"][0]["source"], source.as_str());
    docket.intact();
}
