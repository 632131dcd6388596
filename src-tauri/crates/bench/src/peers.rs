//! Other programs that Docket is held against. Each is asked whether it is there; one that is missing
//! is named in the results instead of measured.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::Result;
use crate::timing::{Times, often, once};

/// Whether the program is there.
pub fn there(program: &str) -> bool {
    // Not all know `--version`, but all that are there can be started.
    let started =
        Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    started.is_ok()
}

/// Runs a program to its end; what it writes is its answer.
pub fn run(program: &str, arguments: &[&str]) -> Result<String> {
    let done = Command::new(program).args(arguments).stdin(Stdio::null()).output()?;
    if !done.status.success() {
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        return Err(format!("{program} {}: {told}", arguments.join(" ")).into());
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Copies a folder or a file and sees to it that the copy is on the disk.
pub fn copy(from: &Path, to: &Path) -> Result<Times> {
    once(|| {
        run("cp", &["--recursive", "--reflink=never", &shown(from), &shown(to)])?;
        sync(to)
    })
}

fn sync(path: &Path) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            sync(&entry?.path())?;
        }
    }
    File::open(path)?.sync_all()?;
    Ok(())
}

/// `openssl dgst -sha256` of every file below.
pub fn digest(path: &Path) -> Result<Times> {
    once(|| {
        let mut files = Vec::new();
        files_below(path, &mut files)?;
        for some in files.chunks(1_000) {
            let mut arguments = vec!["dgst", "-sha256"];
            arguments.extend(some.iter().map(String::as_str));
            run("openssl", &arguments)?;
        }
        Ok(())
    })
}

fn files_below(path: &Path, files: &mut Vec<String>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            files_below(&entry?.path(), files)?;
        }
    } else if fs::metadata(path)?.len() > 0 {
        files.push(shown(path));
    }
    Ok(())
}

/// Asks the kernel to forget what it has of the file, so that the next reading is from the disk.
pub fn forget(path: &Path) -> Result<()> {
    run("sync", &[&shown(path)])?;
    run("dd", &[&format!("if={}", shown(path)), "iflag=nocache", "count=0", "status=none"])?;
    Ok(())
}

/// The time of one statement in the `sqlite3` shell on the same tables, without the shell's start.
pub fn sqlite(database: &Path, statement: &str) -> Result<Times> {
    let shell = |runs: usize| -> Result<f64> {
        let begun = Instant::now();
        let mut shell = Command::new("sqlite3")
            .args(["-readonly", &shown(database)])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        let mut input = shell.stdin.take().ok_or("sqlite3 takes no input")?;
        // Once more than is counted: the first time fills its cache.
        for _ in 0..=runs {
            writeln!(input, "{statement};")?;
        }
        drop(input);
        if !shell.wait()?.success() {
            return Err(format!("sqlite3 could not do: {statement}").into());
        }
        Ok(begun.elapsed().as_secs_f64())
    };
    let first = shell(0)?;
    let runs = if first > 0.2 { 2 } else { 40 };
    let mut times = Times::default();
    for _ in 0..3 {
        let took = (shell(runs)? - shell(0)?) / runs as f64;
        times.add(Duration::from_secs_f64(took.max(0.0)));
    }
    Ok(times)
}

/// ripgrep over the same texts: the lines that have the words, as they are written.
pub fn ripgrep(texts: &Path, words: &str) -> Result<Times> {
    often(|| {
        let asked = Command::new("rg")
            .args(["--fixed-strings", "--ignore-case", "--count", "--", words])
            .arg(texts)
            .stdout(Stdio::null())
            .status()?;
        // 1 says that there is no such line.
        if asked.code().is_some_and(|code| code < 2) { Ok(()) } else { Err("rg failed".into()) }
    })
}

/// What was seen of a window by the program that drives it.
#[derive(Debug, Deserialize)]
pub struct Seen {
    times: BTreeMap<String, Vec<f64>>,
    pub memory_mb: f64,
    /// Each thing that went on, and what was lost meanwhile.
    pub lost: BTreeMap<String, Lost>,
}

/// Frames that were not shown in time.
#[derive(Debug, Deserialize)]
pub struct Lost {
    pub frames: f64,
    pub of: f64,
    pub longest_ms: f64,
}

/// Opens a window on a screen of its own, and measures it.
pub fn window(program: &Path, arguments: &[&str]) -> Result<Seen> {
    Ok(serde_json::from_str(&run(&shown(program), arguments)?)?)
}

impl Seen {
    /// Each thing that was done, and how long it took each time, in milliseconds.
    pub fn times(&self) -> impl Iterator<Item = (&str, Times)> {
        self.times.iter().map(|(what, taken)| (what.as_str(), Times::of(taken)))
    }
}

/// What Tantivy says of the same texts and queries.
#[derive(Debug, Deserialize)]
pub struct Tantivy {
    pub version: String,
    pub build_ms: f64,
    pub index_bytes: u64,
    /// For each query, the time of each run in milliseconds.
    pub queries: Vec<Vec<f64>>,
}

/// Indexes the texts with Tantivy and asks it the queries, in its own language.
pub fn tantivy(
    python: &str,
    script: &Path,
    texts: &Path,
    index: &Path,
    queries: &[String],
) -> Result<Tantivy> {
    if index.exists() {
        fs::remove_dir_all(index)?;
    }
    fs::create_dir_all(index)?;
    let asked = serde_json::to_string(queries)?;
    let told = run(python, &[&shown(script), &shown(texts), &shown(index), &asked])?;
    fs::remove_dir_all(index)?;
    Ok(serde_json::from_str(&told)?)
}

impl Tantivy {
    pub fn times(&self, query: usize) -> Times {
        let mut times = Times::default();
        for ms in self.queries.get(query).into_iter().flatten() {
            times.add(Duration::from_secs_f64(ms / 1e3));
        }
        times
    }
}
