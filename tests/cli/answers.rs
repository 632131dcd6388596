//! The form of the answers: for scripts, for people, for shells.

use std::process::Stdio;

use serde_json::json;

use crate::args;
use crate::docket::Docket;

#[test]
fn adding_prints_the_id_and_nothing_else() {
    let docket = Docket::new();
    let answer = docket.run(["case", "add", "Iran"]);
    assert_eq!(answer.out.len(), 37, "an id and the end of the line: {}", answer.out);
    assert_eq!(answer.err, "Added the case “Iran”.\n");
    assert_eq!(docket.json(["case", "list"])[0]["id"], answer.out.trim_end());
    let added = docket.json(["claim", "add", "A call has come"]);
    assert_eq!(added, json!({ "id": docket.json(["claim", "list"])["rows"][0]["id"] }));
}

#[test]
fn a_report_is_written_in_the_language_asked_for() {
    let docket = Docket::with_case();
    docket.does(["claim", "add", "The bridge closed in March"]);
    for (tag, word) in [("fa", "هنوز بررسی نشده"), ("ar-EG", "لم يُتحقَّق منه بعد")]
    {
        let to = docket.place(tag);
        let written =
            docket.json(args!["report", "--format", "html", "--language", tag, "--out", to]);
        let page = std::fs::read_to_string(written[0]["path"].as_str().unwrap()).unwrap();
        assert!(page.contains("dir=\"rtl\"") && page.contains(word), "{tag}");
        assert!(page.contains("The bridge closed in March"), "people's words stay as they are");
    }
    docket.refuses(["report", "--language", "tlh"], "no_such_language", "Choose English (en)");
}

#[test]
fn short_ids_name_one_thing_in_all_the_library() {
    let docket = Docket::with_case();
    let other = docket.id(["case", "add", "Floods"]);
    for wording in ["One", "Two", "Three"] {
        docket.does(["claim", "add", wording, "--case", "iran"]);
        docket.does(["claim", "add", wording, "--case", &other]);
    }
    docket.does(["sample"]);
    for list in [vec!["claim", "list"], vec!["claim", "list", "--case", &other]] {
        for line in docket.run(list).out.lines() {
            let short = line.split_whitespace().next().unwrap();
            let shown = docket.json(["claim", "show", short]);
            let wording = shown["claim"]["wording"].as_str().unwrap();
            assert!(line.ends_with(wording.lines().last().unwrap()), "{line}\n{wording}");
        }
    }
}

#[test]
fn an_edit_that_changes_nothing_says_so() {
    let docket = Docket::with_case();
    let again = ["case", "edit", "iran", "--title", "Iran protests, January 2026"];
    assert!(docket.run(again).out.starts_with("Nothing was different"));
    assert_eq!(docket.json(["journal"]).as_array().unwrap().len(), 1);
}

#[test]
fn people_see_words_and_shapes_and_no_codes() {
    let docket = Docket::new();
    docket.does(["sample"]);
    let list = docket.run(["claim", "list"]).out;
    for seen in ["✓ confirmed", "✗ denied", "? unverified", "· not checked yet"] {
        assert!(list.contains(seen), "{list}");
    }
    let claim = docket.json(["claim", "list", "--verdict", "unverified"])["rows"][0]["id"].clone();
    let source = docket.json(["source", "list"])[0]["id"].clone();
    let exhibit = docket.json(["evidence", "list"])[0]["id"].clone();
    for command in [
        vec!["claim", "show", claim.as_str().unwrap()],
        vec!["source", "show", source.as_str().unwrap()],
        vec!["evidence", "show", exhibit.as_str().unwrap()],
        vec!["case", "show"],
        vec!["case", "list"],
        vec!["person", "list"],
        vec!["search", "iran"],
        vec!["journal"],
        vec!["verify"],
        vec!["settings", "show"],
        vec!["--help"],
    ] {
        let answer = docket.run(command.clone());
        assert_eq!((answer.code, answer.out.is_empty()), (0, false), "{command:?} {}", answer.err);
        assert!(!answer.out.contains('\u{1b}'), "colours in a file: {command:?}");
    }
}

#[test]
fn a_reader_who_has_had_enough_is_no_error() {
    let docket = Docket::with_case();
    for command in
        [vec!["case", "list"], vec!["journal"], vec!["completions", "bash"], vec!["--help"]]
    {
        let mut child = docket
            .program()
            .args(command)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn whose_name_stands_in_the_journal() {
    let docket = Docket::with_case();
    docket.does(["settings", "set", "--name", "Sara Amini", "--organisation", "The Evening Paper"]);
    docket.does(["settings", "set", "--text-size", "150"]);
    let by = || docket.json(["journal", "--limit", "1"])[0]["by"].clone();
    assert_eq!(by(), "Roya Karimi", "from the environment");
    docket.does(["--user", "Mina", "case", "add", "One"]);
    assert_eq!(by(), "Mina", "the argument first");
    let added = docket.program().env("DOCKET_USER", "").args(["case", "add", "Two"]).output();
    assert!(added.unwrap().status.success());
    assert_eq!(by(), "Sara Amini", "then the settings");
    let settings = docket.json(["settings", "show"]);
    assert_eq!(settings["organisation"], "The Evening Paper");
    assert_eq!(settings["text_size"], 150);
}

#[test]
fn every_command_has_help_with_an_example() {
    let docket = Docket::new();
    let help = docket.run(["--help"]);
    assert_eq!(help.code, 0);
    assert!(help.out.contains("A tour") && help.out.contains("The exit code is 0"), "{}", help.out);
    let mut looked_at = 0;
    let mut open: Vec<Vec<String>> = vec![vec![]];
    while let Some(command) = open.pop() {
        let help = docket.run(command.iter().map(String::as_str).chain(["--help"])).out;
        let commands: Vec<&str> = help
            .lines()
            .skip_while(|line| *line != "Commands:")
            .skip(1)
            .take_while(|line| !line.is_empty())
            .filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')))
            .filter_map(|line| line.split_whitespace().next())
            .filter(|name| *name != "help")
            .collect();
        if commands.is_empty() {
            assert!(help.contains("Example"), "{command:?} has no example:\n{help}");
            looked_at += 1;
        }
        open.extend(
            commands
                .into_iter()
                .map(|name| command.iter().cloned().chain([name.to_owned()]).collect::<Vec<_>>()),
        );
    }
    assert!(looked_at > 40, "only {looked_at} commands");
}

#[test]
fn shells_can_complete() {
    let docket = Docket::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = docket.run(["completions", shell]).out;
        for word in ["verdict", "attach", "library"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn an_empty_library_says_what_to_do_next() {
    let docket = Docket::new();
    let answer = docket.run(["case", "list"]);
    assert!(answer.err.contains("docket case add TITLE"), "{}", answer.err);
    docket.does(["case", "add", "Iran"]);
    for (thing, next) in [
        ("source", "docket source add"),
        ("claim", "docket claim add"),
        ("evidence", "docket evidence attach"),
        ("person", "--by NAME"),
    ] {
        let answer = docket.run([thing, "list"]);
        assert_eq!((answer.code, answer.out.as_str()), (0, ""));
        assert!(answer.err.contains(next), "{}", answer.err);
    }
    let answer = docket.run(args!["search", "anything"]);
    assert_eq!((answer.code, answer.err.as_str()), (0, "Nothing has all these words.\n"));
}
