//! What Docket is made of may be given on under its own licences: every crate in the lock file,
//! for every system, and every package that the page ships, against the list in `deny.toml`.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use cargo_metadata::MetadataCommand;
use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The list in `deny.toml`, each as one licence of its own.
fn allowed() -> Vec<LicenseReq> {
    let settings = fs::read_to_string(root().join("deny.toml")).unwrap();
    let settings: toml::Table = toml::from_str(&settings).unwrap();
    let names = settings["licenses"]["allow"].as_array().unwrap();
    names
        .iter()
        .flat_map(|name| {
            let one = Expression::parse(name.as_str().unwrap()).unwrap();
            one.requirements().map(|found| found.req.clone()).collect::<Vec<_>>()
        })
        .collect()
}

/// `None` when `licence` may be met by the allowed ones alone; else why not.
fn refused(name: &str, licence: Option<&str>, allowed: &[LicenseReq]) -> Option<String> {
    let Some(licence) = licence else { return Some(format!("{name} names no licence")) };
    // Some older manifests write `MIT/Apache-2.0`, which the lax mode takes for `OR`.
    match Expression::parse_mode(licence, ParseMode::LAX) {
        Err(_) => Some(format!("{name} has a licence that can't be read: {licence}")),
        Ok(expression) => (!expression.evaluate(|needed| allowed.contains(needed)))
            .then(|| format!("{name} is under {licence}")),
    }
}

#[test]
fn every_crate_is_under_a_licence_on_the_list() {
    let metadata = MetadataCommand::new().manifest_path(root().join("Cargo.toml")).exec().unwrap();
    let allowed = allowed();
    let refused: Vec<String> = metadata
        .packages
        .iter()
        .filter_map(|package| refused(&package.name, package.license.as_deref(), &allowed))
        .collect();
    assert_eq!(refused, Vec::<String>::new());
    assert!(metadata.packages.len() > 100, "only {} crates looked at", metadata.packages.len());
}

#[test]
fn everything_the_page_ships_is_under_a_licence_on_the_list() {
    let lock = fs::read_to_string(root().join("ui/package-lock.json")).unwrap();
    let lock: Value = serde_json::from_str(&lock).unwrap();
    let allowed = allowed();
    let shipped: Vec<_> = lock["packages"]
        .as_object()
        .unwrap()
        .iter()
        // The first, without a name, is the page itself.
        .filter(|(name, package)| !name.is_empty() && package["dev"] != true)
        .collect();
    let refused: Vec<String> = shipped
        .iter()
        .filter_map(|(name, package)| refused(name, package["license"].as_str(), &allowed))
        .collect();
    assert_eq!(refused, Vec::<String>::new());
    assert!(!shipped.is_empty());
}

#[test]
fn other_licences_are_refused() {
    let allowed = allowed();
    for licence in ["MIT", "MIT/Apache-2.0", "GPL-3.0-only OR MIT", "(MIT OR GPL-2.0) AND ISC"] {
        assert_eq!(refused("x", Some(licence), &allowed), None);
    }
    for licence in ["GPL-3.0-only", "AGPL-3.0-or-later", "MIT AND GPL-2.0-only", "our own"] {
        assert!(refused("x", Some(licence), &allowed).is_some(), "{licence}");
    }
    assert_eq!(refused("x", None, &allowed).as_deref(), Some("x names no licence"));
}

#[test]
fn both_of_dockets_licences_are_there_in_full() {
    let mit = fs::read_to_string(root().join("LICENSE-MIT")).unwrap();
    let apache = fs::read_to_string(root().join("LICENSE-APACHE")).unwrap();
    assert!(mit.starts_with("MIT License") && mit.contains("WITHOUT WARRANTY OF ANY KIND"));
    assert!(apache.contains("Version 2.0, January 2004") && apache.contains("END OF TERMS"));
}
