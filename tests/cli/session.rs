//! A whole investigation on the command line.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::args;
use crate::docket::Docket;

const ARTICLE: &str = "Unrest goes on\n\nThousands were in the streets on Sunday. The president said \
                       on board his aircraft that a call had come. “They want to talk,” he said. The \
                       ministry did not answer.\n";

/// The first digits of an id, as somebody types them.
fn short(id: &str) -> &str {
    &id[..8]
}

#[test]
fn from_an_article_to_a_report() {
    let docket = Docket::new();
    let article = docket.file("article.txt", ARTICLE);
    let statement = docket.file("statement.txt", "The ministry: nobody has contacted anybody.\n");

    let case = docket.id(["case", "add", "Iran protests, January 2026"]);
    let cases = docket.json(["case", "list"]);
    assert_eq!(cases[0]["id"], *case);
    assert_eq!(cases[0]["case"]["title"], "Iran protests, January 2026");

    let source = docket.id(args![
        "source",
        "add",
        &article,
        "--case",
        "iran",
        "--title",
        "Unrest goes on",
        "--url",
        "https://example.org/unrest",
        "--date",
        "2026-01-12",
    ]);
    let shown = docket.json(["source", "show", short(&source)]);
    assert_eq!(shown["text"], ARTICLE);
    assert_eq!(shown["row"]["details"]["url"], "https://example.org/unrest");
    assert_eq!(shown["row"]["details"]["date"], "2026-01-12");
    assert_eq!(shown["row"]["file"]["name"], "article.txt");

    let claim = docket.id([
        "claim",
        "add",
        "Iran reached out to negotiate",
        "--case",
        "iran",
        "--by",
        "Donald Trump",
        "--quote",
        "\"They want to talk,\"",
        "--source",
        short(&source),
    ]);
    let shown = docket.json(["claim", "show", short(&claim)]);
    assert_eq!(shown["claim"]["wording"], "Iran reached out to negotiate");
    assert_eq!(shown["claimant"]["name"], "Donald Trump");
    assert_eq!(shown["stage"], "inbox");
    assert_eq!(shown["verdict"], Value::Null);
    assert_eq!(shown["appearances"][0]["passage"]["exact"], "“They want to talk,”");
    assert_eq!(shown["appearances"][0]["located"], "found");

    let exhibit = docket.id(args![
        "evidence",
        "attach",
        &statement,
        "--claim",
        short(&claim),
        "--stance",
        "refutes",
        "--note",
        "The ministry says otherwise.",
        "--quote",
        "nobody has contacted anybody",
    ]);
    let shown = docket.json(["evidence", "show", short(&exhibit)]);
    assert_eq!(shown["evidence"]["case"], *case);
    assert_eq!(shown["evidence"]["file"]["name"], "statement.txt");
    assert_eq!(shown["findings"][0]["finding"]["claim"], *claim);
    assert_eq!(shown["findings"][0]["finding"]["stance"], "refutes");
    assert_eq!(shown["findings"][0]["finding"]["passage"]["exact"], "nobody has contacted anybody");

    let given = docket.json([
        "verdict",
        "set",
        short(&claim),
        "unverified",
        "--because",
        "The two accounts differ.",
        "--unknown",
        "who initiated contact",
    ]);
    assert_eq!(given, json!({ "id": claim }));
    let shown = docket.json(["claim", "show", short(&claim)]);
    assert_eq!(shown["verdict"]["verdict"]["word"], "unverified");
    assert_eq!(shown["verdict"]["verdict"]["unknowns"], "who initiated contact");
    assert_eq!(shown["verdict"]["by"], "Roya Karimi");

    let reports = docket.json(args![
        "report",
        "--case",
        "iran",
        "--format",
        "html,pdf,csv,claimreview",
        "--out",
        docket.place("reports"),
    ]);
    let paths: Vec<PathBuf> = reports.as_array().unwrap().iter().map(path).collect();
    assert_eq!(paths.len(), 4);
    let html = fs::read_to_string(&paths[0]).unwrap();
    for words in [
        "Iran reached out to negotiate",
        "Donald Trump",
        "The two accounts differ.",
        "who initiated contact",
        "The ministry says otherwise.",
        "nobody has contacted anybody",
        "They want to talk",
        "statement.txt",
        "https://example.org/unrest",
    ] {
        assert!(html.contains(words), "the report does not say: {words}");
    }
    assert!(fs::read(&paths[1]).unwrap().starts_with(b"%PDF-"));
    assert!(fs::read_to_string(&paths[2]).unwrap().contains("Iran reached out to negotiate"));
    let review: Value = serde_json::from_slice(&fs::read(&paths[3]).unwrap()).unwrap();
    assert!(review.to_string().contains("ClaimReview"));

    let undone = docket.json(["undo"]);
    assert_eq!(undone["name"], "set_verdict");
    assert_eq!(docket.json(["claim", "show", short(&claim)])["verdict"], Value::Null);
    let journal = docket.json(["journal"]);
    let names: Vec<&str> =
        journal.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        ["undo", "set_verdict", "attach_evidence", "add_claim", "add_source", "add_case"]
    );
    assert_eq!(journal[0]["by"], "Roya Karimi");
    docket.intact();
}

fn path(report: &Value) -> PathBuf {
    report["path"].as_str().unwrap().into()
}

#[test]
fn undo_and_redo_go_back_and_forth_over_all_of_it() {
    let docket = Docket::with_case();
    let source = docket.file("article.txt", ARTICLE);
    let source = docket.id(args!["source", "add", &source]);
    let claim =
        docket.id(["claim", "add", "A call has come", "--source", &source, "--tag", "talks"]);
    docket.does([
        "evidence",
        "note",
        "No answer",
        "--title",
        "Call",
        "--claim",
        &claim,
        "--stance",
        "context",
    ]);
    docket.does(["case", "edit", "iran", "--summary", "What was said, and by whom"]);
    docket.does(["claim", "remove", &claim]);
    let state = || {
        let mut content = docket.content();
        content.as_object_mut().unwrap().remove("journal");
        content
    };
    let full = state();
    let steps = docket.json(["journal"]).as_array().unwrap().len();
    for _ in 0..steps {
        docket.json(["undo"]);
    }
    assert_eq!(docket.json(["case", "list"]), json!([]));
    docket.refuses(["undo"], "nothing_to_undo", "nothing to undo");
    for _ in 0..steps {
        docket.json(["redo"]);
    }
    assert_eq!(state(), full);
    docket.refuses(["redo"], "nothing_to_undo", "nothing to redo");
}

#[test]
fn every_verb_does_what_it_says() {
    let docket = Docket::with_case();
    let text = docket.file("a.txt", ARTICLE);
    let source = docket.id(args!["source", "add", &text, "--language", "en"]);
    docket.does([
        "source",
        "edit",
        &source,
        "--publisher",
        "The Evening Paper",
        "--date",
        "early January 2026",
    ]);
    let details = &docket.json(["source", "list"])[0]["details"];
    assert_eq!(details["publisher"], "The Evening Paper");
    assert_eq!(details["date"], "early January 2026");

    let statement = docket.id(["claim", "add", "A call has come", "--tag", "talks"]);
    let said = docket.id([
        "claim",
        "add",
        "The president said so",
        "--kind",
        "attribution",
        "--by",
        "The president",
    ]);
    docket.does([
        "claim",
        "edit",
        &said,
        "--role",
        "President",
        "--date",
        "2026-01-11",
        "--reply",
        "Not asked yet",
    ]);
    docket.does(["claim", "appears", &said, "--source", &source, "--quote", "a call had come"]);
    docket.does(["claim", "relate", &said, "asserts", &statement]);
    docket.does(["claim", "stage", "review", &said, &statement]);
    docket.does(["claim", "tag", "casualties", &said]);
    docket.does(["claim", "untag", "talks", &statement]);
    let shown = docket.json(["claim", "show", &said]);
    assert_eq!(shown["claim"]["kind"], "attribution");
    assert_eq!(shown["claim"]["role"], "President");
    assert_eq!(shown["relations"][0]["kind"], "asserts");
    assert_eq!(shown["relations"][0]["other"], *statement);
    assert_eq!((&shown["stage"], &shown["tags"]), (&json!("review"), &json!(["casualties"])));
    let only = docket.json([
        "claim",
        "list",
        "--by",
        "president",
        "--stage",
        "review",
        "--verdict",
        "none",
    ]);
    assert_eq!((&only["total"], &only["rows"][0]["id"]), (&json!(1), &json!(said)));
    assert_eq!(docket.json(["claim", "list", "--tag", "talks"])["total"], 0);
    docket.does(["claim", "unrelate", &statement, &said]);
    docket.does(["claim", "appears", &said, "--source", &source, "--remove"]);
    let shown = docket.json(["claim", "show", &said]);
    assert_eq!((&shown["relations"], &shown["appearances"]), (&json!([]), &json!([])));

    let link = docket.id([
        "evidence",
        "link",
        "https://example.org/post",
        "--collector",
        "Sara",
        "--origin",
        "primary",
    ]);
    let quote = docket.piped(["evidence", "quote", "-", "--title", "Briefing"], "Nobody called.\n");
    let quote = quote.out.trim_end();
    let finding = docket.id([
        "finding", "add", quote, "--claim", &statement, "--stance", "context", "--quote", "Nobody",
    ]);
    docket.does([
        "finding",
        "edit",
        &finding,
        "--stance",
        "refutes",
        "--quote",
        "",
        "--note",
        "Clear enough",
    ]);
    let shown = docket.json(["claim", "show", &statement]);
    assert_eq!(shown["findings"][0]["finding"]["stance"], "refutes");
    assert_eq!(shown["findings"][0]["finding"]["passage"], Value::Null);
    docket.does(["evidence", "edit", &link, "--captured", "2026-01-12T09:30:00+03:30"]);
    let shown = docket.json(["evidence", "show", &link]);
    assert_eq!(shown["collector"]["name"], "Sara");
    assert_eq!(shown["evidence"]["details"]["captured_at"], "2026-01-12T09:30:00+03:30");
    docket.does([
        "verdict",
        "set",
        &statement,
        "DENIED",
        "--because",
        "Nobody called",
        "--confidence",
        "high",
    ]);
    docket.does(["claim", "stage", "done", &statement]);
    docket.does(["claim", "stage", "review", &statement]);
    docket.does(["verdict", "clear", &statement]);
    docket.does(["finding", "remove", &finding]);
    docket.does(["evidence", "remove", quote, &link]);
    docket.does(["person", "edit", "sara", "--name", "Sara Amini"]);
    docket.does(["person", "remove", "Sara Amini"]);
    docket.does(["source", "remove", &source]);
    assert_eq!(docket.json(["evidence", "list"]), json!([]));
    assert_eq!(docket.json(["person", "list"]).as_array().unwrap().len(), 1);
    docket.intact();
}

#[test]
fn files_come_out_as_they_went_in() {
    let docket = Docket::with_case();
    let bytes = b"\x89PNG\r\n\x1a\nnot much of a picture";
    let file = docket.file("picture.png", bytes);
    let exhibit = docket.id(args!["evidence", "attach", &file]);
    fs::remove_file(&file).unwrap();
    let copied = docket.id(args!["evidence", "export", &exhibit, "--out", docket.place("")]);
    assert_eq!(fs::read(copied).unwrap(), bytes);
}

#[test]
fn search_finds_words_in_claims_sources_evidence_and_notes() {
    let docket = Docket::with_case();
    docket.piped(["source", "add", "-"], ARTICLE);
    let claim = docket.id(["claim", "add", "The ministry was silent"]);
    docket.does([
        "evidence",
        "note",
        "The MINISTRY's telephone was not answered",
        "--title",
        "Call",
        "--claim",
        &claim,
        "--stance",
        "context",
        "--note",
        "Asked the ministry twice",
    ]);
    let hits = docket.json(["search", "ministr"]);
    let mut kinds: Vec<&str> =
        hits["hits"].as_array().unwrap().iter().map(|hit| hit["kind"].as_str().unwrap()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["claim", "evidence", "finding", "source"]);
    assert_eq!(docket.json(["search", "nowhere"]), json!({ "hits": [], "corrected": null }));
}

#[test]
fn nothing_confidential_gets_into_a_report() {
    let docket = Docket::with_case();
    let claim = docket.id([
        "claim",
        "add",
        "A call has come",
        "--by",
        "Sara Amini",
        "--note",
        "secret-working-note",
    ]);
    docket.does([
        "evidence",
        "note",
        "secret-heard-words",
        "--title",
        "secret-title",
        "--claim",
        &claim,
        "--stance",
        "supports",
        "--note",
        "secret-note",
        "--confidential-note",
        "--confidential",
        "--because",
        "it would show who called",
    ]);
    docket.does([
        "person",
        "edit",
        "Sara Amini",
        "--confidential",
        "--because",
        "she asked for it",
    ]);
    let write = |name: &str| {
        docket.run(args![
            "--json",
            "report",
            "--format",
            "html,csv,claimreview",
            "--out",
            docket.place(name),
        ])
    };
    let reports: Value = serde_json::from_str(&write("reports").out).unwrap();
    assert_eq!(reports.as_array().unwrap().len(), 3);
    for one in reports.as_array().unwrap() {
        let text = fs::read_to_string(path(one)).unwrap();
        assert!(!text.contains("secret-") && !text.contains("Amini"), "{}", path(one).display());
    }
    let html = fs::read_to_string(path(&reports[0])).unwrap();
    assert!(html.contains("it would show who called") && html.contains("she asked for it"));

    docket.does(["claim", "edit", &claim, "--method", "Asked Sara Amini by telephone"]);
    let refused = write("more");
    assert_eq!((refused.code, &refused.error()["code"]), (1, &json!("would_leak")));
    assert!(!docket.place("more").exists(), "nothing was written");
}

#[test]
fn a_demonstration_is_complete() {
    let docket = Docket::new();
    let place = docket.place("demo");
    let made = docket.json(args!["demo", &place]);
    assert_eq!(made["reports"].as_array().unwrap().len(), 4);
    let library = place.join("library");
    let claims = docket.json(args!["--library", &library, "claim", "list"]);
    assert!(claims["total"].as_u64().unwrap() >= 8);
    let all = claims["rows"].as_array().unwrap();
    for verdict in [json!("confirmed"), json!("denied"), json!("unverified"), Value::Null] {
        assert!(all.iter().any(|row| row["verdict"] == verdict), "none is {verdict}");
    }
    let intact = docket.json(args!["--library", &library, "verify"]);
    assert_eq!(intact["damage"], json!([]));
    assert!(!docket.library().exists(), "one's own library is not touched");

    let case = docket.id(["sample"]);
    assert_eq!(docket.id(["sample"]), case, "it is brought in once");
}
