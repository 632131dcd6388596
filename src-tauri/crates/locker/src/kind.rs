//! What a file is, told by its bytes.

/// The media type of what could be anything.
pub(crate) const UNKNOWN: &str = "application/octet-stream";

/// The media type of a file that begins with `start` and has `size` bytes. `name` only tells apart
/// kinds of plain text.
pub(crate) fn media_type(start: &[u8], _size: u64, _name: &str) -> &'static str {
    match infer::get(start) {
        Some(known) => known.mime_type(),
        None => UNKNOWN,
    }
}
