//! A window of the same kind with one word in it, and nothing behind it: what Docket's own window is
//! held against when its start and its memory are measured.

use tauri::{WebviewUrl, WebviewWindowBuilder};

const PAGE: &str = "data:text/html,<!doctype html><title>Empty</title><p>Empty</p>";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    tauri::Builder::default()
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::External(PAGE.parse()?))
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
