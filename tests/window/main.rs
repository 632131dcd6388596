//! Docket in its real window: the built program on a screen of its own, driven as a person would.
//!
//! Needs `Xvfb`, `WebKitWebDriver` and `xdotool` (`scripts/setup.sh show` installs them).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod journey;
mod kept;
mod library;
mod page;
mod safety;
mod screen;
mod start;
mod window;
