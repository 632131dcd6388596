//! The command line from outside: one process a command, as people and scripts use it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod answers;
mod backup;
mod damage;
mod desk;
mod docket;
mod refusals;
mod session;
