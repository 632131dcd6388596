//! Who may know whom: the rooms of the code, held by what Cargo and the sources say of themselves.
//!
//! Each rule is a function from facts to what breaks it, so that every rule is also shown to fail.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::{DependencyKind, MetadataCommand};

/// Each room, and the rooms it may use. `docket-app` is the shell.
const ROOMS: [(&str, &[&str]); 8] = [
    ("docket-domain", &[]),
    ("docket-store", &["docket-domain"]),
    ("docket-locker", &["docket-domain"]),
    ("docket-report", &["docket-domain"]),
    ("docket-desk", &["docket-domain", "docket-store", "docket-locker", "docket-report"]),
    ("docket-cli", &["docket-desk"]),
    ("docket-app", &["docket-desk"]),
    ("docket-bench", &["docket-desk"]),
];

/// Families of libraries that live in one room, and that room.
const KEPT: [(&str, &str); 3] =
    [("tauri", "docket-app"), ("rusqlite", "docket-store"), ("typst", "docket-report")];

/// What is lent to another room all the same. The bench runs the same SQL without Docket around it, so
/// it needs the same SQLite; it is not shipped.
const LENT: [(&str, &str); 1] = [("rusqlite", "docket-bench")];

/// The rooms that are told the time and the person, and never look.
const TIMELESS: [&str; 5] = ["domain", "store", "locker", "report", "desk"];

/// What reads the clock, or asks who sits at the machine.
const LOOKS: [&str; 9] = [
    "Utc::now",
    "Local::now",
    "SystemTime::now",
    "OffsetDateTime::now",
    "now_v1(",
    "now_v6(",
    "now_v7(",
    "var(\"USER",
    "whoami",
];

/// One crate of the workspace and what it names as a dependency.
struct Room {
    name: String,
    /// In any way, in its tests too.
    uses: BTreeSet<String>,
    /// In what is built and shipped.
    ships: BTreeSet<String>,
}

/// A file and what stands in it.
type Page = (PathBuf, String);

fn room(name: &str, ships: &[&str]) -> Room {
    let ships: BTreeSet<String> = ships.iter().map(ToString::to_string).collect();
    Room { name: name.to_owned(), uses: ships.clone(), ships }
}

fn rooms() -> Vec<Room> {
    let metadata = MetadataCommand::new().manifest_path(root().join("Cargo.toml")).no_deps().exec();
    let names = |package: &cargo_metadata::Package, tests: bool| {
        let wanted = package.dependencies.iter();
        let wanted = wanted.filter(|used| tests || used.kind != DependencyKind::Development);
        wanted.map(|used| used.name.clone()).collect()
    };
    let packages = metadata.unwrap().packages;
    packages
        .iter()
        .map(|package| Room {
            name: package.name.to_string(),
            uses: names(package, true),
            ships: names(package, false),
        })
        .collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text files that Git tracks or would track below `folder`, with paths from the root.
fn pages(folder: &str) -> Vec<Page> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", folder])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(listed.status.success(), "{}", String::from_utf8_lossy(&listed.stderr));
    let names = String::from_utf8(listed.stdout).unwrap();
    let paths = names.split_terminator('\0').map(PathBuf::from);
    // A binary file is not read; one that is being removed is not there to read.
    paths
        .filter_map(|path| Some((path.clone(), fs::read_to_string(root().join(path)).ok()?)))
        .collect()
}

fn wrong_arrows(rooms: &[Room]) -> Vec<String> {
    let mut wrong = Vec::new();
    for room in rooms {
        let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room.name) else {
            wrong.push(format!("{} is a room that the map does not name", room.name));
            continue;
        };
        for used in room.uses.iter().filter(|used| ROOMS.iter().any(|(name, _)| name == used)) {
            if !allowed.contains(&used.as_str()) {
                wrong.push(format!("{} may not use {used}", room.name));
            }
        }
    }
    wrong
}

fn strayed_libraries(rooms: &[Room]) -> Vec<String> {
    let mut strayed = Vec::new();
    for room in rooms {
        for used in &room.ships {
            for (family, home) in KEPT {
                let kin = used
                    .strip_prefix(family)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']));
                if kin && room.name != home && !LENT.contains(&(family, &room.name)) {
                    strayed.push(format!("{} uses {used}, which lives in {home}", room.name));
                }
            }
        }
    }
    strayed
}

fn looks_at_the_clock(pages: &[Page]) -> Vec<String> {
    found(pages, &LOOKS.map(str::to_owned))
}

fn tauri_outside_the_platform(pages: &[Page]) -> Vec<String> {
    let outside: Vec<Page> =
        pages.iter().filter(|(path, _)| !path.starts_with("ui/src/platform")).cloned().collect();
    found(&outside, &["\"@tauri-apps/".to_owned(), "'@tauri-apps/".to_owned()])
}

fn speaks_of_its_surroundings(pages: &[Page], surroundings: &[String]) -> Vec<String> {
    found(pages, surroundings)
}

/// Each line of `pages` that holds one of `words`, as `path:line: word`.
fn found(pages: &[Page], words: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in pages {
        for (number, line) in text.lines().enumerate() {
            for word in words.iter().filter(|word| line.contains(word.as_str())) {
                found.push(format!("{}:{}: {word}", path.display(), number + 1));
            }
        }
    }
    found
}

/// Lints that a manifest does not take from the workspace.
fn own_lints(manifests: &[Page]) -> Vec<String> {
    let takes = |text: &str| {
        let manifest: toml::Table = toml::from_str(text).unwrap();
        manifest
            .get("lints")
            .and_then(|lints| lints.get("workspace"))
            .and_then(toml::Value::as_bool)
    };
    let stray = manifests.iter().filter(|(_, text)| takes(text) != Some(true));
    stray.map(|(path, _)| format!("{} keeps lints of its own", path.display())).collect()
}

const NOTHING: Vec<String> = Vec::new();

#[test]
fn arrows_go_one_way() {
    assert_eq!(wrong_arrows(&rooms()), NOTHING);

    let upward = [room("docket-domain", &["docket-store"])];
    assert_eq!(wrong_arrows(&upward), ["docket-domain may not use docket-store"]);
    let sideways = [room("docket-report", &["docket-domain", "docket-locker"])];
    assert_eq!(wrong_arrows(&sideways), ["docket-report may not use docket-locker"]);
    let past_the_desk = [room("docket-cli", &["docket-desk", "docket-store"])];
    assert_eq!(wrong_arrows(&past_the_desk), ["docket-cli may not use docket-store"]);
    let unknown = [room("docket-cellar", &[])];
    assert_eq!(wrong_arrows(&unknown), ["docket-cellar is a room that the map does not name"]);
}

#[test]
fn every_room_on_the_map_is_there() {
    let there: BTreeSet<String> = rooms().into_iter().map(|room| room.name).collect();
    let mapped: BTreeSet<String> = ROOMS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(there, mapped);
}

#[test]
fn each_big_library_lives_in_one_room() {
    assert_eq!(strayed_libraries(&rooms()), NOTHING);

    let strayed = [
        room("docket-desk", &["rusqlite_migration", "typst-pdf", "typstyle"]),
        room("docket-cli", &["tauri"]),
        room("docket-store", &["rusqlite"]),
        room("docket-bench", &["rusqlite", "typst"]),
    ];
    assert_eq!(
        strayed_libraries(&strayed),
        [
            "docket-desk uses rusqlite_migration, which lives in docket-store",
            "docket-desk uses typst-pdf, which lives in docket-report",
            "docket-cli uses tauri, which lives in docket-app",
            "docket-bench uses typst, which lives in docket-report",
        ]
    );
}

#[test]
fn below_the_shell_nobody_reads_the_clock_or_the_name() {
    for room in TIMELESS {
        let sources = pages(&format!("src-tauri/crates/{room}/src"));
        assert!(!sources.is_empty(), "{room} has no sources");
        assert_eq!(looks_at_the_clock(&sources), NOTHING);
    }

    let looking = [(PathBuf::from("late.rs"), "fn f() {\n    chrono::Utc::now();\n}".to_owned())];
    assert_eq!(looks_at_the_clock(&looking), ["late.rs:2: Utc::now"]);
}

#[test]
fn only_the_platform_folder_of_the_page_knows_tauri() {
    let sources = pages("ui/src");
    assert!(sources.iter().any(|(_, text)| text.contains("@tauri-apps/")), "no page to look at");
    assert_eq!(tauri_outside_the_platform(&sources), NOTHING);

    let line = "import { invoke } from \"@tauri-apps/api/core\";".to_owned();
    let strayed = [
        (PathBuf::from("ui/src/features/claims/list.tsx"), line.clone()),
        (PathBuf::from("ui/src/platform/tauri.ts"), line),
    ];
    assert_eq!(
        tauri_outside_the_platform(&strayed),
        ["ui/src/features/claims/list.tsx:1: \"@tauri-apps/"]
    );
}

#[test]
fn every_crate_takes_its_lints_from_the_workspace() {
    let manifests: Vec<Page> =
        pages(".").into_iter().filter(|(path, _)| path.ends_with("Cargo.toml")).collect();
    assert_eq!(manifests.len(), ROOMS.len());
    assert_eq!(own_lints(&manifests), NOTHING);

    let workspace: toml::Table =
        toml::from_str(&fs::read_to_string(root().join("Cargo.toml")).unwrap()).unwrap();
    let lints = &workspace["workspace"]["lints"];
    assert_eq!(lints["rust"]["unsafe_code"].as_str(), Some("forbid"));
    for lint in ["unwrap_used", "expect_used", "panic"] {
        assert_eq!(lints["clippy"][lint].as_str(), Some("deny"), "{lint}");
    }

    let lax = [(PathBuf::from("cellar/Cargo.toml"), "[package]\nname = \"cellar\"".to_owned())];
    assert_eq!(own_lints(&lax), ["cellar/Cargo.toml keeps lints of its own"]);
}

/// A file that names the folder it was written in works, or makes sense, in that folder alone.
#[test]
fn the_project_speaks_of_itself_alone() {
    // Put together here, so that this file does not hold them.
    let mut surroundings = vec![["..", "/shared"].concat(), ["\"resolved\"", ": \"http"].concat()];
    surroundings.push(root().display().to_string());
    // A home of one short word, as `/root`, is also an ordinary word of paths.
    surroundings.extend(std::env::home_dir().map(|home| format!("{}/", home.display())));
    assert_eq!(speaks_of_its_surroundings(&pages("."), &surroundings), NOTHING);

    let telling = [(PathBuf::from("a.md"), format!("See {}/a.", root().display()))];
    let told = speaks_of_its_surroundings(&telling, &surroundings);
    assert!(told.contains(&format!("a.md:1: {}", root().display())), "{told:?}");
}
