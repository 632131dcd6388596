//! How long reports take, as a ratio of two sizes: a tenfold report may not take much more than ten
//! times as long.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use std::time::{Duration, Instant};

use docket_report::*;

fn time(format: Format, claims: u32) -> Duration {
    let model = fixture::many(claims);
    let start = Instant::now();
    let rendered = render(format, &model).unwrap();
    let made = start.elapsed();
    check(format, &rendered.bytes, &model).unwrap();
    println!("{format}: {claims} claims in {made:?}, checked in {:?}", start.elapsed() - made);
    made
}

#[test]
fn time_grows_with_the_number_of_claims_and_no_faster() {
    for format in Format::ALL {
        time(format, 10);
        let (some, more) = (time(format, 30), time(format, 300));
        assert!(more < some * 40 + Duration::from_millis(200), "{format}: {some:?}, then {more:?}");
    }
}
