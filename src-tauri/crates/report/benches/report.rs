//! How long each format takes to write and to check, at three sizes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/fixture/mod.rs"]
mod fixture;

use std::time::Instant;

use docket_report::*;

fn main() {
    for format in Format::ALL {
        for claims in [10, 100, 1_000] {
            let model = fixture::many(claims);
            let start = Instant::now();
            let rendered = render(format, &model).unwrap();
            let made = start.elapsed();
            check(format, &rendered.bytes, &model).unwrap();
            let checked = start.elapsed() - made;
            println!(
                "{format:>11} {claims:>5} claims: made in {made:>9.1?}, checked in {checked:.1?}"
            );
        }
    }
}
