//! Pictures of every screen and its states, in every language, light, dark and in high contrast, wide
//! and narrow: `cargo run --example pictures OUT` makes them all, which takes long. Named after it, a
//! language, a theme, a size or a screen is made alone: `pictures OUT fa dark 720x900 dossier`.

// The tests' own hands are used here, and not all that they can do.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod library;
mod page;
mod processes;
mod screen;
mod screens;
mod tree;
mod window;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use screens::{EVERYTHING, SCREENS, STATES, Screen, With};
use window::Window;

const USAGE: &str = "usage: pictures OUT [LANGUAGE | THEME | WIDTHxHEIGHT | SCREEN]...";
const LANGUAGES: [&str; 3] = ["en", "fa", "ar"];
const THEMES: [&str; 3] = ["light", "dark", "contrast"];
const SIZES: [&str; 3] = ["1280x800", "1920x1080", "720x900"];

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let out = PathBuf::from(arguments.next().expect(USAGE));
    let asked: Vec<String> = arguments.collect();
    let screens = SCREENS.iter().chain(STATES).map(|screen| screen.name).collect::<Vec<_>>();
    let known = [&LANGUAGES[..], &THEMES, &SIZES, &screens].concat();
    for word in &asked {
        assert!(known.contains(&word.as_str()), "“{word}” is none of {known:?}\n{USAGE}");
    }
    for language in wanted(&LANGUAGES, &asked) {
        for theme in wanted(&THEMES, &asked) {
            for size in wanted(&SIZES, &asked) {
                let folder = out.join(format!("{language}-{theme}-{size}"));
                let names = wanted(&screens, &asked);
                for (list, with) in EVERYTHING.iter().copied() {
                    let screens: Vec<_> = list
                        .iter()
                        .filter(|screen| screen.with == with && names.contains(&screen.name))
                        .collect();
                    each(with, &screens, language, theme, size, &folder).await;
                }
            }
        }
    }
}

/// Those of a kind that were asked for, or all of it where none was.
fn wanted<'a>(all: &[&'a str], asked: &[String]) -> Vec<&'a str> {
    let named: Vec<_> =
        all.iter().copied().filter(|one| asked.iter().any(|word| word == one)).collect();
    if named.is_empty() { all.to_vec() } else { named }
}

async fn each(
    with: With,
    screens: &[&Screen],
    language: &str,
    theme: &str,
    size: &str,
    folder: &Path,
) {
    if screens.is_empty() {
        return;
    }
    fs::create_dir_all(folder).expect("the folder can be made");
    let library = with.library();
    library.prefer(&json!({ "language": language, "theme": theme }));
    let window = Window::open(&library).await;
    let (width, height) = size.split_once('x').expect("a size has two sides");
    window.resize(width.parse().unwrap(), height.parse().unwrap()).await;
    for screen in screens {
        window.go_to(screen).await;
        let file = folder.join(format!("{}.png", screen.name));
        fs::write(&file, window.photograph().await).expect("the picture is kept");
        println!("{}", file.display());
    }
}
