//! Docket under fire, from outside: the real program is killed at any moment, the disk fails under it
//! at every write, the power goes, the clock goes backwards. What was acknowledged is there
//! afterwards, nothing is half there, and nothing is left lying about.
//!
//! `TORTURE=1000` kills so many times and strikes at every operation with every fault, which is what
//! `make torture` does; without it a sample is taken. Whatever fails prints its seed, and
//! `TORTURE_SEED` makes the same choices again; only when exactly a kill strikes is the system's.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod clock;
#[allow(dead_code, reason = "shared with the tests of the command line")]
#[path = "../cli/docket.rs"]
mod docket;
mod kill;
mod seed;
mod state;
mod work;

#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
mod disk;
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
mod every_operation;
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
mod faults;
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
mod repair;
#[cfg(unix)]
mod sleep;
