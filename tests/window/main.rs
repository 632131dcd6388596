//! Docket in its real window: the built program on a screen of its own, driven as a person would.
//!
//! Needs `Xvfb`, `WebKitWebDriver` and `xdotool` (`scripts/setup.sh show` installs them).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod accessible;
mod axe;
mod edges;
mod focus;
mod glance;
mod harbour;
mod heard;
mod journey;
mod kept;
mod keyboard;
mod large;
mod library;
mod page;
mod palette;
mod processes;
mod rows;
mod safety;
mod screen;
mod screens;
mod start;
mod table;
mod tree;
mod views;
mod walk;
mod window;
mod words;
