//! Docket in its real window: the built program on a screen of its own, driven as a person would.
//!
//! Needs `Xvfb`, `WebKitWebDriver` and `xdotool` (`scripts/setup.sh show` installs them).

mod journey;
mod library;
mod page;
mod safety;
mod screen;
mod start;
mod window;
