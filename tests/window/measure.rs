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
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use library::Library;
use window::Window;

const STARTS: usize = 5;

/// As long as a window may take to open.
const PATIENCE: Duration = Duration::from_secs(60);

/// What was found; times in milliseconds.
#[derive(Default)]
struct Found {
    times: BTreeMap<&'static str, Vec<f64>>,
    memory_mb: f64,
    /// Frames that should have been shown while something went on, and were not.
    lost: BTreeMap<&'static str, Value>,
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let found = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [program] => {
            let library = Library::new();
            let mut found = starts(Path::new(program), &library, false).await;
            let window = Window::start(Path::new(program), &library).await;
            usable(&window, &library, false).await;
            window.script(PLAIN, vec![]).await;
            found.lost.insert(RUN_BY, scrolled(&window).await);
            found
        }
        [program, library, word] => {
            let library = around(Path::new(library));
            let mut found = starts(Path::new(program), &library, true).await;
            let window = Window::start(Path::new(program), &library).await;
            usable(&window, &library, true).await;
            found.lost.insert(RUN_BY, scrolled(&window).await);
            found.lost.insert("j held for 4 s, 30 a second", held(&window).await);
            let [shown, saved] = judged(&window).await;
            found.times.insert("a verdict's key, to its form", shown);
            found.times.insert("a verdict saved, to its row", saved);
            let searched = searched(&window, word).await;
            found.times.insert("a key in the search bar, to its rows", searched);
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

/// A computer whose library is that one, and whose window was last at the claims of all its cases.
fn around(library: &Path) -> Library {
    let around = Library::new();
    let library = library.canonicalize().expect("a library");
    std::os::unix::fs::symlink(library, around.at("library")).expect("it can be linked to");
    let cases = around.desk().read().cases().expect("its cases can be read");
    let filter = json!({
        "words": "",
        "everywhere": true,
        "order": { "by": "added", "descending": false },
    });
    around.remember(&json!({
        "place": { "case": cases.first().map(|case| case.id), "filter": filter },
    }));
    around
}

/// When the program was started, in milliseconds since 1970.
fn started(library: &Library) -> f64 {
    let noted = fs::read_to_string(library.at("started")).expect("its start was noted");
    noted.trim().parse::<f64>().expect("nanoseconds") / 1e6
}

/// How long it took from the program's start until there was something to use: words that are drawn,
/// and of a library the first rows of its claims.
async fn usable(window: &Window, library: &Library, claims: bool) -> f64 {
    const LAST: &str = "
        const times = arguments[0].map((name) => performance.getEntriesByName(name)[0]?.startTime);
        return times.includes(undefined) ? null : performance.timeOrigin + Math.max(...times)";
    let names: &[&str] = if claims {
        &["first-contentful-paint", "claims-shown"]
    } else {
        &["first-contentful-paint"]
    };
    let asked = Instant::now();
    loop {
        assert!(asked.elapsed() < PATIENCE, "one of {names:?} never came");
        if let Some(at) = window.script(LAST, vec![json!(names)]).await.as_f64() {
            return at - started(library);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Runs a step in every frame for four seconds, and gives when the frames came.
const FRAMES: &str = "
    const frames = (step, done) => {
        const began = performance.now(), times = [];
        const frame = () => {
            times.push(performance.now());
            const share = (performance.now() - began) / 4000;
            step(share);
            if (share < 1) requestAnimationFrame(frame);
            else done(times);
        };
        requestAnimationFrame(frame);
    };";

/// Counts the frames that were lost while a script went on.
async fn frames(window: &Window, script: &str) -> Value {
    let script = format!("const done = arguments[0];\n{FRAMES}\n{script}");
    let times = window.client.execute_async(&script, vec![]).await.expect("the script runs");
    let times: Vec<f64> = serde_json::from_value(times).expect("times");
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

const RUN_BY: &str = "all rows run by in 4 s";

/// Fills an empty window with a list that does nothing: how fast one can run by here at all.
const PLAIN: &str = "
    const list = document.createElement('div');
    list.setAttribute('role', 'grid');
    list.style.cssText = 'position: fixed; inset: 0; overflow-y: auto';
    for (let row = 0; row < 2000; row += 1) {
        const one = document.createElement('p');
        one.style.cssText = 'margin: 0; block-size: 56px';
        one.textContent = `Row ${row} of a list with nothing behind it`;
        list.append(one);
    }
    document.body.append(list);";

/// Scrolls the rows from the first to the last.
async fn scrolled(window: &Window) -> Value {
    const SCROLL: &str = "
        const list = document.querySelector('[role=grid]');
        frames((share) => { list.scrollTop = share * (list.scrollHeight - list.clientHeight); }, done);";
    frames(window, SCROLL).await
}

/// Goes down the claims as somebody does who holds the key: systems repeat it some 30 times a second.
async fn held(window: &Window) -> Value {
    const HOLD: &str = "
        const list = document.querySelector('[role=grid]');
        list.focus();
        const key = { key: 'j', code: 'KeyJ', bubbles: true, cancelable: true };
        let pressed = 0;
        frames((share) => {
            if (share * 120 < pressed) return;
            pressed += 1;
            list.dispatchEvent(new KeyboardEvent('keydown', { ...key, repeat: pressed > 1 }));
        }, done);";
    frames(window, HOLD).await
}

/// Waits in every frame from the next key on until that is shown, and notes how long it took.
const AWAIT: &str = "
    const shown = arguments[0];
    window.key = { down: 0, drawn: 0 };
    document.addEventListener('keydown', () => {
        key.down = performance.now();
        const look = () => {
            if (document.querySelector(shown)) key.drawn = performance.now();
            else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    }, { capture: true, once: true });";

/// Gives claims verdicts by keys alone: how long until the form can be written in, and, once it is
/// saved, until the claim's row shows it.
async fn judged(window: &Window) -> [Vec<f64>; 2] {
    const CLAIMS: usize = 5;
    const HAS: &str = "return !!document.querySelector(arguments[0])";
    let mut all = [Vec::new(), Vec::new()];
    for _ in 0..CLAIMS {
        window.script("document.querySelector('[role=grid]').focus()", vec![]).await;
        window.press("j").await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        // One that it does not have.
        let confirmed = "[role=row][aria-current] .verdict-confirmed";
        let is = window.script(HAS, vec![json!(confirmed)]).await == json!(true);
        let (key, verdict) = if is { ("2", "denied") } else { ("1", "confirmed") };
        window.script(AWAIT, vec![json!(".verdict-form textarea:focus")]).await;
        window.press(key).await;
        all[0].extend(took(window).await);
        window.type_in("Two witnesses and a photograph").await;
        let row = format!("[role=row][aria-current] .verdict-{verdict}");
        // Ctrl goes down first, and Enter at once after it.
        window.script(AWAIT, vec![json!(row)]).await;
        window.press("ctrl+enter").await;
        all[1].extend(took(window).await);
    }
    assert!(all.iter().all(|times| times.len() == CLAIMS), "every verdict is shown: {all:?}");
    all
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
    assert!(!all.is_empty(), "the rows follow what is typed");
    all
}
