//! The window's TypeScript types are those of the Rust ones. `make types` writes them anew.

use std::fs;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/platform/types.gen.ts");

#[test]
fn the_types_of_the_window_are_those_of_the_desk() {
    let made = docket_desk::typescript();
    if std::env::var_os("UPDATE_TYPES").is_some() {
        fs::write(FILE, &made).unwrap();
    }
    let kept = fs::read_to_string(FILE).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == made, "{FILE} is not up to date. Run “make types”.");
}
