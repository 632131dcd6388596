//! The shell's commands and those that the page asks for are the same.
#![allow(clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("there is no “{start}”"));
    rest.split_once(end).unwrap_or_else(|| panic!("there is no “{end}” after it")).0
}

/// The names that the shell answers to.
fn registered(shell: &str) -> BTreeSet<&str> {
    let list = between(shell, "generate_handler![", "]");
    list.split(',').map(str::trim).filter(|name| !name.is_empty()).collect()
}

/// The names that the page may ask for.
fn asked_for(page: &str) -> BTreeSet<&str> {
    between(page, "export interface Commands {", "\n}")
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_once(": {").map(|(name, _)| name))
        .filter(|name| !name.starts_with(' '))
        .collect()
}

#[test]
fn the_page_and_the_shell_know_the_same_commands() {
    let (shell, page) = (read("src-tauri/src/lib.rs"), read("ui/src/platform/backend.ts"));
    let (registered, asked_for) = (registered(&shell), asked_for(&page));
    assert!(registered.len() > 40, "the list was not read rightly: {registered:?}");
    assert_eq!(registered, asked_for);
}

#[test]
fn a_command_that_only_one_of_them_knows_is_noticed() {
    let shell = "x.invoke_handler(tauri::generate_handler![\n    undo,\n    redo,\n])";
    let page = "export interface Commands {\n  undo: { takes: null; gives: null };\n  \
                source_add: {\n    takes: { case: string };\n    gives: null;\n  };\n}\n";
    assert_eq!(registered(shell), BTreeSet::from(["undo", "redo"]));
    assert_eq!(asked_for(page), BTreeSet::from(["undo", "source_add"]));
}
