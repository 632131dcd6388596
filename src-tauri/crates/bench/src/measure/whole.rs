//! What concerns a whole library or a whole file: verifying, copying, taking in.

use std::fs::{self, File};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;

use docket_desk::{Attachment, Desk};

use crate::Result;
use crate::made::{Made, now};
use crate::outcome::Outcome;
use crate::peers;
use crate::plain::Plain;
use crate::timing::{Times, once};

const PART: &str = "The whole library";

/// What the library takes on the disk, for each claim and each finding.
pub fn sizes(made: &Made, outcome: &mut Outcome) -> Result<()> {
    let (claims, told) = (made.inventor.claims, &made.told);
    let actions = told.actions as f64;
    outcome.figure(claims, "making it, for 1,000 actions", told.seconds * 1e6 / actions, "ms");
    outcome.figure(claims, "findings", told.findings as f64, "");
    outcome.figure(claims, "exhibits", f64::from(told.exhibits), "");
    outcome.figure(claims, "files", told.files as f64, "");
    for (part, bytes) in Plain::open(&made.database())?.parts()? {
        let bytes = bytes as f64;
        outcome.figure(claims, format!("{part}: in all"), bytes / 1e6, "MB");
        outcome.figure(claims, format!("{part}: a claim"), bytes / f64::from(claims), "bytes");
        outcome.figure(
            claims,
            format!("{part}: a finding"),
            bytes / told.findings as f64,
            "bytes, were they all the findings'",
        );
    }
    Ok(())
}

/// `verify` against hashing the same bytes, and copying with and without Docket. The plain copy is
/// left in `copy`.
pub fn measure(made: &Made, copy: &Path, outcome: &mut Outcome) -> Result<()> {
    let claims = made.inventor.claims;
    let library = made.library();
    let desk = Desk::open(&library)?;
    let hashed = peers::digest(&library)?;
    let verified = once(|| {
        let found = desk.verify(|_, _, _| ControlFlow::Continue(()))?;
        match found.damage.first() {
            None => Ok(()),
            Some(damage) => Err(format!("{}: {}", damage.place, damage.message).into()),
        }
    })?;
    drop(desk);
    let against = ("openssl dgst -sha256 of the same bytes", hashed.median());
    outcome.time(claims, (PART, "verify"), &verified, against, None);
    let copied = peers::copy(&library, copy)?;
    let docket = docket()?;
    let knows = Command::new(&docket).args(["backup", "--help"]).output();
    if knows.is_ok_and(|told| told.status.success()) {
        let to = made.folder.join("backup");
        let shown = |path: &Path| path.display().to_string();
        let times = once(|| {
            let arguments = ["--library", &shown(&library), "backup", "--to", &shown(&to)];
            peers::run(&shown(&docket), &arguments).map(drop)
        })?;
        if to.exists() {
            fs::remove_dir_all(to)?;
        }
        let against = ("copying the same bytes", copied.median());
        outcome.time(claims, (PART, "backup"), &times, against, None);
    } else {
        outcome.missing("Backing up was not measured: this `docket` has no such command.");
    }
    Ok(())
}

/// The command line, beside this program.
fn docket() -> Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name("docket"))
}

/// A large file taken in, against copying it and hashing it.
pub fn capture(under: &Path, outcome: &mut Outcome) -> Result<()> {
    const MEGABYTES: usize = 256;
    /// The design's bar is a speed, 0.8 of theirs.
    const BAR: f64 = 1.0 / 0.8;
    let folder = under.join("capture");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let (large, copy) = (folder.join("large.bin"), folder.join("copy.bin"));
    let desk = Desk::open(&folder.join("library"))?;
    let case = desk.case_add(
        docket_desk::domain::Case { title: "Large files".to_owned(), ..Default::default() },
        now(),
    )?;
    let (mut ours, mut theirs) = (Times::default(), Times::default());
    for round in 0..5 {
        let mut rng = fastrand::Rng::with_seed(round);
        let mut file = File::create(&large)?;
        let mut block = vec![0; 1 << 20];
        for _ in 0..MEGABYTES {
            rng.fill(&mut block);
            file.write_all(&block)?;
        }
        file.sync_all()?;
        let plain = || -> Result<()> {
            let (large, copy) = (large.display().to_string(), copy.display().to_string());
            peers::run("cp", &["--reflink=never", &large, &copy])?;
            peers::run("sync", &[&copy])?;
            peers::run("openssl", &["dgst", "-sha256", &large])?;
            Ok(())
        };
        theirs.join(once(plain)?);
        fs::remove_file(&copy)?;
        ours.join(once(|| {
            let about = Attachment::new(case.value, None);
            let paths = std::slice::from_ref(&large);
            desk.evidence_attach(paths, &about, now(), |_, _, _| ControlFlow::Continue(()))?;
            Ok(())
        })?);
    }
    drop(desk);
    fs::remove_dir_all(&folder)?;
    let against = ("cp, sync and openssl dgst -sha256", theirs.median());
    outcome.time(0, ("Taking in a file", "256 MB"), &ours, against, Some(BAR));
    Ok(())
}
