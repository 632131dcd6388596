//! Pictures of every screen, in every language, light and dark, wide and narrow, from the list that
//! the tests walk: `cargo run --example pictures OUT` makes them all, which takes long.
//!
//! usage: pictures OUT

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

use screens::{SCREENS, With};
use window::Window;

const SIZES: [(u32, u32); 3] = [(1280, 800), (1920, 1080), (720, 900)];

#[tokio::main]
async fn main() {
    let out = PathBuf::from(std::env::args().nth(1).expect("usage: pictures OUT"));
    for language in ["en", "fa"] {
        for theme in ["light", "dark"] {
            for size in SIZES {
                for with in [With::Nothing, With::Sample] {
                    each(with, language, theme, size, &out).await;
                }
            }
        }
    }
}

async fn each(with: With, language: &str, theme: &str, (width, height): (u32, u32), out: &Path) {
    let folder = out.join(format!("{language}-{theme}-{width}x{height}"));
    fs::create_dir_all(&folder).expect("the folder can be made");
    let library = with.library();
    library.prefer(&json!({ "language": language, "theme": theme }));
    let window = Window::open(&library).await;
    window.resize(width, height).await;
    for screen in SCREENS.iter().filter(|screen| screen.with == with) {
        window.go_to(screen).await;
        let file = folder.join(format!("{}.png", screen.name));
        fs::write(&file, window.photograph().await).expect("the picture is kept");
        println!("{}", file.display());
    }
}
