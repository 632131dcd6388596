//! Measures Docket against named limits and peers, over made libraries of several sizes. For those who
//! work on Docket: `make bench` runs it. It is no part of what is shipped.

mod invent;
mod library;
mod machine;
mod made;
mod measure;
mod outcome;
mod peers;
mod plain;
mod timing;
mod words;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use machine::Machine;
use made::Made;
use measure::{bulk, change, reading, searching, whole, window};
use outcome::Outcome;

const USAGE: &str =
    "usage: docket-bench [--rebuild] [--python PROGRAM] [--window PROGRAM] FOLDER CLAIMS...";

/// Whatever goes wrong here ends the run and is said as it is.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    match asked(std::env::args_os().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("docket-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn asked(arguments: Vec<OsString>) -> Result<()> {
    let words: Vec<String> =
        arguments.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let ["--act", library, claims, act, many] = words.as_slice() {
        let told = bulk::act(Path::new(library), claims.parse()?, act, many.parse()?)?;
        println!("{}", serde_json::to_string(&told)?);
        return Ok(());
    }
    let (mut anew, mut python, mut window, mut rest) = (false, None, None, Vec::new());
    let mut words = words.into_iter();
    while let Some(word) = words.next() {
        match word {
            "--rebuild" => anew = true,
            "--python" => python = Some(words.next().ok_or(USAGE)?),
            "--window" => window = Some(Path::new(words.next().ok_or(USAGE)?)),
            other => rest.push(other),
        }
    }
    let [folder, sizes @ ..] = rest.as_slice() else { return Err(USAGE.into()) };
    let sizes: Vec<u32> =
        sizes.iter().map(|size| size.parse()).collect::<std::result::Result<_, _>>()?;
    if sizes.is_empty() {
        return Err(USAGE.into());
    }
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    let mut outcome = Outcome::new(Machine::look(&folder));
    outcome.machine.note_load("at the beginning");
    whole::capture(&folder, &mut outcome)?;
    for size in sizes {
        measure_one(&folder, size, anew, &Peers { python, window }, &mut outcome)?;
        // After each size, so that a run that is broken off leaves something.
        fs::write(folder.join("results.md"), outcome.page())?;
        fs::write(folder.join("results.json"), serde_json::to_vec_pretty(&outcome)?)?;
    }
    println!("\n{}", outcome.page());
    println!("This is in {0}/results.md, and for programs in {0}/results.json.", folder.display());
    Ok(())
}

/// Programs that are there to be asked only if they were named.
struct Peers<'a> {
    /// A Python that has Tantivy.
    python: Option<&'a str>,
    /// What measures a window.
    window: Option<&'a Path>,
}

/// Everything about one size.
fn measure_one(
    folder: &Path,
    size: u32,
    anew: bool,
    peers: &Peers<'_>,
    outcome: &mut Outcome,
) -> Result<()> {
    let made = Made::get(folder, size, anew)?;
    println!("\nA library of {} claims and {} findings", made.inventor.claims, made.told.findings);
    outcome.machine.note_load(&format!("at {} claims", made.inventor.claims));
    whole::sizes(&made, outcome)?;
    reading::measure(&made, outcome)?;
    searching::measure(&made, peers.python, outcome)?;
    let copy = made.folder.join("copy");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    whole::measure(&made, &copy, outcome)?;
    if let Some(program) = peers.window {
        window::measure(&made, program, &copy, outcome)?;
    }
    bulk::measure(&made, &copy, outcome)?;
    change::measure(&made, &copy, outcome)?;
    fs::remove_dir_all(&copy)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tiny_library_is_made_through_the_door_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let made = Made::get(folder.path(), 200, false).unwrap();
        let desk = docket_desk::Desk::open(&made.library()).unwrap();
        let all = docket_desk::store::ClaimFilter::default();
        assert_eq!(library::page(&desk, &all, None).unwrap(), 200);
        assert_eq!(library::search(&desk, invent::RARE).unwrap(), 20);
        assert_eq!(made.told.findings, 2_000);
        let verified = desk.verify(|_, _, _| std::ops::ControlFlow::Continue(())).unwrap();
        assert_eq!(verified.damage, []);
        assert_eq!(verified.files, made.told.files);
        let lines = fs::read_to_string(made.texts()).unwrap().lines().count();
        // Claims, findings, exhibits and sources.
        assert_eq!(lines, 200 + 2_000 + 20 + invent::CASES as usize);

        let written = fs::metadata(made.folder.join("made.json")).unwrap().modified().unwrap();
        let again = Made::get(folder.path(), 200, false).unwrap();
        assert_eq!(again.told, made.told);
        let after = fs::metadata(made.folder.join("made.json")).unwrap().modified().unwrap();
        assert_eq!(after, written, "it was made again");
    }

    #[test]
    fn a_tiny_library_is_measured_from_end_to_end() {
        let folder = tempfile::tempdir().unwrap();
        let made = Made::get(folder.path(), 200, false).unwrap();
        let mut outcome = Outcome::new(Machine::look(folder.path()));
        reading::measure(&made, &mut outcome).unwrap();
        whole::sizes(&made, &mut outcome).unwrap();
        let copy = folder.path().join("copy");
        peers::copy(&made.library(), &copy).unwrap();
        change::measure(&made, &copy, &mut outcome).unwrap();
        // Docket works on none whose triggers were taken away.
        let copy = folder.path().join("another copy");
        peers::copy(&made.library(), &copy).unwrap();
        for (act, many) in [("stage", 100), ("undo", 0), ("tag", 200), ("plain stage", 100)] {
            bulk::act(&copy, 200, act, many).unwrap();
        }
        let page = outcome.page();
        for part in ["## Reading", "## One change", "## Sizes and memory", "add a claim"] {
            assert!(page.contains(part), "no {part} in:\n{page}");
        }
    }
}
