//! The processes of a running program.

use std::fs;

/// The processes that this one started.
pub fn children(process: u32) -> Vec<u32> {
    let tasks = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let told = tasks.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    told.flat_map(|told| {
        told.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>()
    })
    .collect()
}
