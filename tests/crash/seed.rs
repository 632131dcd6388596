//! What decides chance, and how much of it there is.

use std::env;

/// The chance of one test. Two runs with one seed choose alike.
pub fn chance() -> (u64, fastrand::Rng) {
    let seed = number("TORTURE_SEED").unwrap_or_else(|| fastrand::u64(..));
    (seed, fastrand::Rng::with_seed(seed))
}

/// How many kills a torture was asked for.
pub fn torture() -> Option<u64> {
    number("TORTURE")
}

fn number(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok().filter(|text| !text.is_empty())?;
    Some(text.parse().unwrap_or_else(|_| panic!("{variable} should be a number, not “{text}”")))
}
