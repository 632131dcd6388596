//! Measures a window on its own screen, and writes what it found as JSON: `make bench` holds it
//! against an empty window and a frame of the screen.
//!
//! usage: measure-window PROGRAM                  starts and memory alone
//!        measure-window PROGRAM LIBRARY WORD     and the claims; the library is written to

// The tests' own hands are used here, and not all that they can do.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod library;
mod memory;
mod page;
mod processes;
mod screen;
mod tree;
mod window;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use library::Library;
use window::Window;

const STARTS: usize = 5;

/// What was found; times in milliseconds.
#[derive(Default)]
struct Found {
    times: BTreeMap<&'static str, Vec<f64>>,
    memory_mb: f64,
    /// Frames that should have been shown while the list ran by, and were not.
    lost: Value,
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let found = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [program] => starts(Path::new(program), &Library::new(), false).await,
        [program, library, word] => {
            let library = around(Path::new(library));
            let mut found = starts(Path::new(program), &library, true).await;
            let window = Window::start(Path::new(program), &library).await;
            usable(&window, &library, true).await;
            found.lost = scrolled(&window).await;
            found
                .times
                .insert("a key in the search bar, to its rows", searched(&window, word).await);
            found
        }
        _ => panic!("usage: measure-window PROGRAM [LIBRARY WORD]"),
    };
    let Found { times, memory_mb, lost } = found;
    println!("{}", json!({ "times": times, "memory_mb": memory_mb, "lost": lost }));
}

/// Starts the program again and again, until it can be used.
async fn starts(program: &Path, library: &Library, claims: bool) -> Found {
    let mut found = Found::default();
    // The first one fetches the program from the disk, and does not count.
    for run in 0..=STARTS {
        let window = Window::start(program, library).await;
        let took = usable(&window, library, claims).await;
        if run > 0 {
            found.times.entry("start, until usable").or_default().push(took);
        }
        if run == STARTS {
            tokio::time::sleep(Duration::from_secs(3)).await;
            found.memory_mb = memory::shared_out(window.process()) / 1e6;
        }
        window.close().await;
    }
    found
}

/// A computer whose library is that one.
fn around(library: &Path) -> Library {
    let around = Library::new();
    let library = library.canonicalize().expect("a library");
    std::os::unix::fs::symlink(library, around.at("library")).expect("it can be linked to");
    around
}

/// When the program was started, in milliseconds since 1970.
fn started(library: &Library) -> f64 {
    let noted = fs::read_to_string(library.at("started")).expect("its start was noted");
    noted.trim().parse::<f64>().expect("nanoseconds") / 1e6
}

/// How long it took from the program's start until there was something to use: the first rows of
/// claims, or the word in an empty window.
async fn usable(window: &Window, library: &Library, claims: bool) -> f64 {
    let mark = "return performance.getEntriesByName(arguments[0]) \
                .map((one) => performance.timeOrigin + one.startTime)[0] ?? null";
    let name = if claims { "claims-shown" } else { "first-contentful-paint" };
    loop {
        if let Some(at) = window.script(mark, vec![json!(name)]).await.as_f64() {
            return at - started(library);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Scrolls the claims from the first to the last within four seconds, and counts frames.
async fn scrolled(window: &Window) -> Value {
    const SCROLL: &str = "
        const done = arguments[0];
        const grid = document.querySelector('[role=grid]');
        const end = [...grid.querySelectorAll('*'), grid].find((one) => one.scrollHeight > one.clientHeight + 1
            && getComputedStyle(one).overflowY !== 'visible') ?? grid;
        const began = performance.now(), times = [];
        const step = (now) => {
            times.push(now);
            const share = (performance.now() - began) / 4000;
            end.scrollTop = share * (end.scrollHeight - end.clientHeight);
            if (share < 1) requestAnimationFrame(step);
            else done(times);
        };
        requestAnimationFrame(step);";
    let times = window.client.execute_async(SCROLL, vec![]).await.expect("the list scrolls");
    let times: Vec<f64> = serde_json::from_value(times).unwrap();
    const FRAME: f64 = 1000.0 / 60.0;
    let gaps: Vec<f64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let frames: Vec<f64> = gaps.iter().map(|gap| (gap / FRAME).round().max(1.0)).collect();
    json!({
        "frames": frames.iter().map(|frames| frames - 1.0).sum::<f64>(),
        "of": frames.iter().sum::<f64>(),
        // The longest time without a new frame.
        "longest_ms": gaps.iter().copied().fold(0.0, f64::max),
    })
}

/// Notes when a key goes down, and when what it brought about was drawn last.
const WATCH: &str = "
    window.key = { down: 0, drawn: 0 };
    document.addEventListener('keydown', () => Object.assign(key, { down: performance.now(), drawn: 0 }), true);
    const drawn = () => requestAnimationFrame(() => { key.drawn = performance.now(); });
    new MutationObserver(drawn).observe(document.querySelector(arguments[0]),
        { subtree: true, childList: true, characterData: true, attributes: true });";

/// How long it took from the last key until there was nothing more to draw.
async fn took(window: &Window) -> Option<f64> {
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let took = window.script("return key.drawn ? key.drawn - key.down : null", vec![]).await;
    took.as_f64()
}

/// Types a word letter by letter into the search bar of the claims.
async fn searched(window: &Window, word: &str) -> Vec<f64> {
    window.script(WATCH, vec![json!("[role=grid]")]).await;
    window.press("/").await;
    let mut all = Vec::new();
    for letter in word.chars() {
        window.type_in(&letter.to_string()).await;
        all.extend(took(window).await);
    }
    all
}
