//! Docket in its real window: the built program on a screen of its own, driven as a person would.
//!
//! Needs `Xvfb`, `WebKitWebDriver` and `xdotool` (`scripts/setup.sh show` installs them).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod accessible;
mod attach;
mod axe;
mod contents;
mod dossier;
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
mod reader;
mod rows;
mod safety;
mod screen;
mod screens;
mod settings;
mod start;
mod table;
mod together;
mod tree;
mod troubled;
mod views;
mod walk;
mod window;
mod words;
