//! The shapes that tell verdicts apart without colour, as the paths of SVGs of 16 × 16.

/// A disc with a tick, a square with a cross, a lozenge with a dot, a ring with a gap.
pub(crate) fn path(key: &str) -> &'static str {
    match key {
        "confirmed" => {
            "M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.9 11.6 3.6 8.3l1.4-1.4 1.9 1.9 4.1-4.1 \
             1.4 1.4Z"
        }
        "denied" => {
            "M1.5 1h13l.5.5v13l-.5.5h-13l-.5-.5v-13ZM8 6.6 5.5 4.1 4.1 5.5 6.6 8l-2.5 2.5 1.4 1.4L8 \
             9.4l2.5 2.5 1.4-1.4L9.4 8l2.5-2.5-1.4-1.4Z"
        }
        "unverified" => "M8 0l8 8-8 8-8-8ZM4 7v2h8V7Z",
        _ => {
            "M7 .6v2a5.5 5.5 0 0 0-4.4 4.4h-2A7.5 7.5 0 0 1 7 .6ZM9 .6A7.5 7.5 0 0 1 15.4 7h-2A5.5 \
             5.5 0 0 0 9 2.6ZM.6 9h2A5.5 5.5 0 0 0 7 13.4v2A7.5 7.5 0 0 1 .6 9ZM9 13.4A5.5 5.5 0 0 0 \
             13.4 9h2A7.5 7.5 0 0 1 9 15.4Z"
        }
    }
}
