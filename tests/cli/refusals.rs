//! What is refused: each with a clear message, and nothing lost.

use std::ffi::OsString;
use std::fs;

use serde_json::json;

use crate::args;
use crate::docket::Docket;

#[test]
fn texts_that_are_none() {
    let docket = Docket::with_case();
    docket.refuses(["claim", "add", ""], "empty", "The claim is empty. Write it");
    docket.refuses(["claim", "add", " \n\u{200f}"], "empty", "The claim is empty. Write it");
    docket.refuses(["case", "add", ""], "empty", "The case's title is empty");
    docket.refuses(["source", "add", "-"], "empty", "is empty. Write it");
    let bell = "A bell\u{7} rings";
    docket.refuses(
        ["claim", "add", bell],
        "control_character",
        "(U+0007) at character 7. Remove it",
    );
    docket.refuses(["claim", "add", "One", "--tag", "a\nb"], "control_character", "(U+000A)");
    docket.refuses(
        ["claim", "add", "One", "--by", "a\u{1b}[2Jb"],
        "control_character",
        "Remove it",
    );
}

#[test]
fn a_megabyte_is_no_claim() {
    let docket = Docket::with_case();
    let much = "word ".repeat(200_000);
    docket.refuses_piped(
        ["claim", "add", "-"],
        &much,
        "too_long",
        "bring the whole text in as a source",
    );
    // And as a source it is welcome.
    let source = docket.piped(["source", "add", "-", "--title", "Much"], &much);
    assert_eq!(source.code, 0, "{}", source.err);
}

#[test]
fn what_is_no_utf8_is_no_text() {
    let docket = Docket::with_case();
    let latin = b"Caf\xe9 closed\n";
    docket.refuses_piped(
        ["source", "add", "-"],
        latin,
        "not_utf8",
        "Save it as a file and bring that in",
    );
    docket.refuses_piped(["claim", "add", "-"], latin, "not_utf8", "Save it as a file");
    let file = docket.file("latin.txt", latin);
    let source = docket.id(args!["source", "add", &file]);
    assert_eq!(docket.json(["source", "show", &source])["text"], "Café closed\n");
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_utf8() {
    use std::os::unix::ffi::OsStringExt;
    let docket = Docket::with_case();
    let odd = OsString::from_vec(b"Caf\xe9".to_vec());
    docket.refuses(args!["claim", "add", &odd], "not_utf8", "Type it again");
    docket.refuses(args!["claim", "list", "--tag", &odd], "not_utf8", "Type it again");
    let answer = docket.run(args!["claim", "add", &odd]);
    assert_eq!(answer.code, 2);
    assert!(answer.err.contains("is not valid UTF-8"), "{}", answer.err);
    // A file may be called anything.
    let file = docket.place("").join(odd);
    fs::write(&file, "Closed").unwrap();
    docket.does(args!["evidence", "attach", &file]);
    docket.intact();
}

#[test]
fn ids_that_are_none() {
    let docket = Docket::with_case();
    let claim = docket.id(["claim", "add", "A call has come"]);
    let nobody = "ffffffff-0000-7000-8000-000000000000";
    for [thing, list] in [
        ["claim", "“docket claim list” shows the claims"],
        ["source", "“docket source list” shows the sources"],
        ["evidence", "“docket evidence list” shows the exhibits"],
        ["case", "“docket case list” shows the cases"],
    ] {
        docket.refuses([thing, "show", nobody], "not_found", list);
        docket.refuses([thing, "remove", "ffff"], "not_found", list);
        docket.refuses([thing, "show", "nothing like an id"], "not_found", list);
    }
    docket.refuses(["finding", "remove", nobody], "not_found", "“docket claim show”");
    docket.refuses(["person", "remove", "Nobody"], "not_found", "“docket person list”");
    docket.refuses(["claim", "remove", &claim, nobody], "not_found", "“docket claim list”");
    docket.refuses(["claim", "unrelate", &claim, &claim], "not_found", "not linked");
    docket.refuses(
        ["claim", "relate", &claim, "asserts", &claim],
        "related_to_itself",
        "another claim",
    );
    docket.does(["claim", "add", "Another call has come"]);
    docket.refuses(["claim", "show", "0"], "ambiguous", &claim);
    docket.does(["case", "add", "Iran, a second case"]);
    docket.refuses(["claim", "add", "Whose?"], "which_case", "Say which with --case");
    docket.refuses(
        ["claim", "add", "Whose?", "--case", "iran"],
        "ambiguous",
        "Iran, a second case",
    );
}

#[test]
fn dates_and_addresses_that_are_none() {
    let docket = Docket::with_case();
    for date in ["yesterday", "2026-02-30", "12/01/2026", "2026-13"] {
        docket.refuses(
            ["claim", "add", "One", "--date", date],
            "not_a_date",
            "Write it like 2026-01-12",
        );
    }
    docket.refuses(
        ["evidence", "note", "Heard", "--title", "Call", "--captured", "noon"],
        "not_a_moment",
        "Write it like 2026-01-12T09:30:00+03:30",
    );
    docket.refuses(
        ["evidence", "link", "javascript:alert(1)"],
        "not_an_address",
        "should begin with https://",
    );
}

#[test]
fn files_that_are_none() {
    let docket = Docket::with_case();
    let claim = docket.id(["claim", "add", "A call has come"]);
    let real = docket.file("real.txt", "Real");
    let cases = [
        (docket.place("gone.pdf"), "vanished", "Check that it was not moved or deleted"),
        (docket.place(""), "is_folder", "Attach the files in it"),
        (docket.file("empty.txt", ""), "is_empty", "Attach a file with something in it"),
    ];
    for (path, code, advice) in &cases {
        docket.refuses(args!["evidence", "attach", path], code, advice);
        docket.refuses(
            args!["evidence", "attach", path, "--claim", &claim, "--stance", "refutes"],
            code,
            advice,
        );
        docket.refuses(args!["source", "add", path], code, advice);
    }
    #[cfg(unix)]
    {
        let link = docket.place("link.txt");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        docket.refuses(args!["evidence", "attach", &link], "is_link", "Attach the file itself");
        let null = "/dev/null";
        docket.refuses(["evidence", "attach", null], "not_a_file", "Save what it gives as a file");
    }
    docket.refuses(
        args![
            "evidence",
            "attach",
            &real,
            "--claim",
            &claim,
            "--stance",
            "context",
            "--quote",
            "not in it"
        ],
        "quote_not_found",
        "Copy them from it exactly",
    );
    let picture = docket.file("dot.bin", [0, 1, 2, 3]);
    docket.refuses(args!["source", "add", &picture], "no_text", "Attach it as evidence");
    // One that is refused does not keep the others out, and is told of.
    let answer = docket.run(args!["--json", "evidence", "attach", docket.place("gone.pdf"), &real]);
    assert_eq!((answer.code, &answer.error()["code"]), (1, &json!("vanished")));
    let attached: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(attached["evidence"].as_array().unwrap().len(), 1);
    assert_eq!(attached["refused"][0]["name"], "gone.pdf");
    docket.intact();
}

#[cfg(target_os = "linux")]
#[test]
fn a_huge_file_comes_in_with_flat_memory() {
    use std::process::Stdio;
    const SIZE: u64 = 4 << 30;
    const MOST: u64 = 64 << 20;
    let docket = Docket::with_case();
    let path = docket.place("sparse.bin");
    fs::File::create(&path).unwrap().set_len(SIZE).unwrap();
    let mut child = docket
        .program()
        .args(args!["--json", "evidence", "attach", &path])
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    // The highest mark only rises, so the last one seen is within a moment of the end's.
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let mark = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = mark.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok());
        peak = kilobytes.map_or(peak, |kilobytes| kilobytes * 1024);
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert!(child.wait().unwrap().success());
    assert!(0 < peak && peak < MOST, "{peak} bytes of memory");
    assert_eq!(docket.json(["evidence", "list"])[0]["file"]["size"], SIZE);
}

#[test]
fn rules_are_told_in_words() {
    let docket = Docket::with_case();
    let claim = docket.id(["claim", "add", "A call has come"]);
    docket.refuses(
        ["claim", "stage", "done", &claim],
        "done_without_verdict",
        "Give it a verdict first",
    );
    let set =
        |word, because| ["verdict", "set", &claim, word, "--because", because].map(str::to_owned);
    docket.refuses(set("confirmed", ""), "verdict_needs", "say why");
    docket.refuses(set("unverified", "Who knows"), "verdict_needs", "what could not be found out");
    docket.refuses(
        ["evidence", "note", "Heard", "--title", "Call", "--confidential"],
        "withheld_without_reason",
        "say why",
    );
    let other = docket.id(["case", "add", "Floods"]);
    let elsewhere = docket.id(["evidence", "note", "Heard", "--title", "Call", "--case", &other]);
    docket.refuses(
        ["finding", "add", &elsewhere, "--claim", &claim, "--stance", "context"],
        "other_case",
        "Choose one of the same case",
    );
    docket.refuses(
        args!["report", "--case", "floods", "--out", docket.place("reports")],
        "nothing_to_report",
        "Add a claim",
    );
}

#[test]
fn commands_that_are_none() {
    let docket = Docket::with_case();
    for wrong in [
        vec![],
        vec!["clam", "list"],
        vec!["claim", "list", "--stagee", "done"],
        vec!["verdict", "set", "0194", "maybe", "--because", "x"],
        vec!["verdict", "set", "0194", "denied"],
        vec!["report", "--format", "docx"],
        vec!["evidence", "attach", "a.txt", "--stance", "refutes"],
        vec!["source", "edit"],
        vec!["case", "edit", "iran"],
    ] {
        let answer = docket.run(wrong.clone());
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{wrong:?}");
        assert!(answer.err.contains("--help") || answer.err.contains("Usage"), "{}", answer.err);
        let answer = docket.run(["--json"].into_iter().chain(wrong));
        assert_eq!((answer.code, &answer.error()["code"]), (2, &json!("usage")));
    }
    let choices = docket.run(["verdict", "set", "0194", "maybe", "--because", "x"]).err;
    assert!(choices.contains("confirmed, denied, unverified"), "{choices}");
}

#[test]
fn a_mistyped_folder_becomes_no_library() {
    let docket = Docket::new();
    for command in [vec!["claim", "list"], vec!["verify"], vec!["undo"], vec!["case", "list"]] {
        let answer = docket.run(["--json"].into_iter().chain(command));
        assert_eq!((answer.code, &answer.error()["code"]), (1, &json!("no_library")));
    }
    assert!(!docket.library().exists());
}

#[test]
fn a_newer_library_is_left_as_it_is() {
    let docket = Docket::with_case();
    let database = docket.library().join("docket.db");
    let mut bytes = fs::read(&database).unwrap();
    // The place of the format's number in a SQLite file (user_version).
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    fs::write(&database, &bytes).unwrap();
    for command in [["claim", "list"], ["case", "add"]] {
        let answer = docket.run(
            ["--json"].into_iter().chain(command).chain((command[1] == "add").then_some("Another")),
        );
        let error = answer.error();
        assert_eq!((answer.code, &error["code"]), (1, &json!("newer_library")));
        assert!(error["message"].as_str().unwrap().contains("Open it with the newer Docket"));
    }
    assert_eq!(fs::read(&database).unwrap(), bytes);
}

#[test]
fn damage_has_an_exit_code_of_its_own() {
    let docket = Docket::with_case();
    let file = docket.file("statement.txt", "As it was said");
    docket.does(args!["evidence", "attach", &file]);
    let sha256 =
        docket.json(["evidence", "list"])[0]["file"]["sha256"].as_str().unwrap().to_owned();
    let kept = docket.library().join("evidence").join(&sha256[..2]).join(&sha256);
    let mut permissions = fs::metadata(&kept).unwrap().permissions();
    #[expect(clippy::permissions_set_readonly_false, reason = "it is the test's own file")]
    permissions.set_readonly(false);
    fs::set_permissions(&kept, permissions).unwrap();
    fs::write(&kept, "As it was NOT.").unwrap();
    let answer = docket.run(["--json", "verify"]);
    assert_eq!((answer.code, &answer.error()["code"]), (3, &json!("damaged")));
    let found: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(found["damage"][0]["code"], "file_altered");
    let answer = docket.run(["verify"]);
    assert_eq!(answer.code, 3);
    assert!(answer.out.contains(&sha256) && answer.err.contains("docket repair"), "{answer:?}");

    let database = docket.library().join("docket.db");
    fs::write(&database, "This is no database, however it is looked at. ".repeat(200)).unwrap();
    let answer = docket.run(["--json", "verify"]);
    assert_eq!((answer.code, &answer.error()["code"]), (1, &json!("not_a_library")));
}
