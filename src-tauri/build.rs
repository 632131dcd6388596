//! Tells Tauri where its capabilities are, since they do not lie beside `Cargo.toml`.

use std::path::Path;

fn main() {
    // Tauri builds the page into the program, and says little when it is not there.
    let page = "ui/dist/index.html";
    println!("cargo::rerun-if-changed={page}");
    if std::env::var_os("CARGO_FEATURE_CUSTOM_PROTOCOL").is_some() && !Path::new(page).is_file() {
        println!(
            "cargo::error=The window's page is not built: {page} is missing. Run “make run” (or \
             “npm ci && npm run build” in ui/), then build again."
        );
        return;
    }
    let attributes =
        tauri_build::Attributes::new().capabilities_path_pattern("./src-tauri/capabilities/**/*");
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
