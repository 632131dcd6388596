//! What a program takes of the machine's memory.

use std::fs;

use crate::processes::children;

/// The memory of a process and all that it started, in bytes: its own, and its share of what it shares.
pub fn shared_out(process: u32) -> f64 {
    let own = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let own = own.lines().find_map(|line| line.strip_prefix("Pss:"));
    let own = own.and_then(|told| told.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    own.unwrap_or_default() * 1024.0 + children(process).into_iter().map(shared_out).sum::<f64>()
}
