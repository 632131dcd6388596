//! A huge file with little in it. Alone in its process, whose memory it watches.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use common::{Room, quietly};

#[test]
fn a_huge_sparse_file_comes_in_with_flat_memory() {
    const SIZE: u64 = 4 << 30;
    let room = Room::new();
    let path = room.outside().join("sparse.bin");
    fs::File::create(&path).unwrap().set_len(SIZE).unwrap();
    let before = peak_memory();
    let file = room.locker.capture(&path, quietly).unwrap().keep();
    let grown = peak_memory() - before;
    assert_eq!(file.size, SIZE);
    assert_eq!(file.media_type, "application/octet-stream");
    assert!(grown < 16 << 20, "memory grew by {grown} bytes");
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let on_disk = fs::metadata(room.kept(&file.sha256)).unwrap().blocks() * 512;
        assert!(on_disk < 1 << 20, "{on_disk} bytes on disk");
    }
}

/// The most memory that this process has used, in bytes; nothing where that can't be asked.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() * 1024
}
