//! What was measured, for people and for programs.

use std::fmt::Write as _;

use serde::Serialize;

use crate::machine::Machine;
use crate::timing::Times;

/// Growing as fast as the logarithm is allowed; a quarter more is taken for noise, and so is whatever
/// stays under a millisecond.
const NOISE: f64 = 1.25;
const NOTHING_MS: f64 = 1.0;

/// A time, held against a limit or a peer.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// What kind of thing was done, and what exactly.
    pub part: &'static str,
    pub what: String,
    /// In a library of so many claims.
    pub claims: u32,
    pub median_ms: f64,
    pub p95_ms: f64,
    pub runs: usize,
    /// What it is held against, what that took, and how many times as long ours did.
    pub against: String,
    pub against_ms: f64,
    pub ratio: f64,
    /// The most that the ratio should be.
    pub bar: Option<f64>,
    /// How many times as long as in the smaller library before, and the most that it should be.
    pub growth: Option<f64>,
    pub growth_bar: Option<f64>,
}

impl Row {
    fn misses_bar(&self) -> bool {
        self.bar.is_some_and(|bar| self.ratio > bar)
    }

    fn grows_too_fast(&self) -> bool {
        self.median_ms > NOTHING_MS
            && matches!((self.growth, self.growth_bar), (Some(is), Some(bar)) if is > bar * NOISE)
    }
}

/// A figure that is no time.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    pub what: String,
    pub claims: u32,
    pub value: f64,
    pub unit: &'static str,
}

/// Everything that was measured in one run.
#[derive(Debug, Serialize)]
pub struct Outcome {
    pub machine: Machine,
    pub rows: Vec<Row>,
    pub figures: Vec<Figure>,
    /// What could not be measured, and why.
    pub missing: Vec<String>,
}

impl Outcome {
    pub fn new(machine: Machine) -> Self {
        Self { machine, rows: Vec::new(), figures: Vec::new(), missing: Vec::new() }
    }

    /// Takes in a time and says it at once: a run takes long.
    pub fn time(
        &mut self,
        claims: u32,
        (part, what): (&'static str, impl Into<String>),
        times: &Times,
        (against, against_ms): (impl Into<String>, f64),
        bar: Option<f64>,
    ) {
        let (what, against) = (what.into(), against.into());
        let before = self.rows.iter().rev().find(|row| {
            row.part == part && row.what == what && row.against == against && row.claims < claims
        });
        let median_ms = times.median();
        let row = Row {
            growth: before.map(|before| median_ms / before.median_ms),
            growth_bar: before
                .filter(|_| GROWTH_BARS.contains(&part))
                .map(|before| f64::from(claims).ln() / f64::from(before.claims).ln()),
            part,
            what,
            claims,
            median_ms,
            p95_ms: times.p95(),
            runs: times.runs(),
            ratio: median_ms / against_ms,
            against,
            against_ms,
            bar,
        };
        println!("  {}", row.line());
        self.rows.push(row);
    }

    pub fn figure(&mut self, claims: u32, what: impl Into<String>, value: f64, unit: &'static str) {
        let figure = Figure { what: what.into(), claims, value, unit };
        println!("  {}: {} {unit}", figure.what, short(value));
        self.figures.push(figure);
    }

    pub fn missing(&mut self, what: impl Into<String>) {
        let what = what.into();
        if !self.missing.contains(&what) {
            println!("  {what}");
            self.missing.push(what);
        }
    }

    /// The results as a page of Markdown.
    pub fn page(&self) -> String {
        let mut page = String::from("# What was measured\n\n");
        page.push_str(&self.machine.told());
        page.push_str(
            "\nThe ratios count: both of their sides were measured in this run, on this machine, \
             under this load.\nTimes are medians in milliseconds. **✗** stands where a bar is \
             missed, **↗** where a time grows faster than log N\n(with a quarter for noise, and \
             from one millisecond on).\n",
        );
        let mut part = "";
        for row in self.sorted() {
            if row.part != part {
                part = row.part;
                let _ = write!(
                    page,
                    "\n## {part}\n\n| | claims | ms | p95 | runs | against | its ms | ratio | bar | growth | |\n\
                     | --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | --- |\n"
                );
            }
            let _ = writeln!(
                page,
                "| {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
                row.what.replace('|', "\\|"),
                grouped(row.claims),
                short(row.median_ms),
                short(row.p95_ms),
                row.runs,
                row.against,
                short(row.against_ms),
                short(row.ratio),
                row.bar.map(short).unwrap_or_default(),
                row.growth.map(short).unwrap_or_default(),
                row.mark(),
            );
        }
        page.push_str("\n## Sizes and memory\n\n| | claims | | |\n| --- | ---: | ---: | --- |\n");
        let mut figures: Vec<&Figure> = self.figures.iter().collect();
        figures.sort_by_key(|figure| self.figures.iter().position(|one| one.what == figure.what));
        for figure in figures {
            let (claims, value) = (grouped(figure.claims), short(figure.value));
            let _ = writeln!(page, "| {} | {claims} | {value} | {} |", figure.what, figure.unit);
        }
        let missed: Vec<&Row> = self.rows.iter().filter(|row| !row.mark().is_empty()).collect();
        let held = self.rows.iter().filter(|row| row.bar.is_some()).count();
        let _ =
            write!(page, "\n## Bars\n\n{held} times have a bar; {} are marked.\n", missed.len());
        for row in missed {
            let _ = writeln!(page, "- {}", row.line());
        }
        for missing in &self.missing {
            let _ = writeln!(page, "- {missing}");
        }
        page
    }

    /// What belongs together one below the other: the same thing at each size.
    fn sorted(&self) -> Vec<&Row> {
        let place = |row: &Row| {
            self.rows.iter().position(|one| {
                one.part == row.part && one.what == row.what && one.against == row.against
            })
        };
        let part = |row: &Row| self.rows.iter().position(|one| one.part == row.part);
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| (part(row), place(row), row.claims));
        rows
    }
}

/// The parts of which growth is asked: what a person waits for at the screen.
pub const READING: &str = "Reading";
pub const WINDOW: &str = "The window";
const GROWTH_BARS: [&str; 2] = [READING, WINDOW];

impl Row {
    fn mark(&self) -> &'static str {
        match (self.misses_bar(), self.grows_too_fast()) {
            (true, true) => "**✗ ↗**",
            (true, false) => "**✗**",
            (false, true) => "**↗**",
            (false, false) => "",
        }
    }

    fn line(&self) -> String {
        let mut line = format!(
            "{} ({} claims): {} ms, p95 {}; {} × {}",
            self.what,
            grouped(self.claims),
            short(self.median_ms),
            short(self.p95_ms),
            short(self.ratio),
            self.against,
        );
        if let Some(bar) = self.bar {
            let _ = write!(line, " (bar {})", short(bar));
        }
        if let Some(growth) = self.growth {
            let _ = write!(line, "; {} × the size before", short(growth));
        }
        let mark = self.mark().replace('*', "");
        if mark.is_empty() { line } else { format!("{mark} {line}") }
    }
}

/// Three digits that count.
pub fn short(value: f64) -> String {
    match value.abs() {
        size if !size.is_finite() => "–".to_owned(),
        size if size >= 100.0 => grouped(value.round() as u64),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 0.1 || size == 0.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

fn grouped(value: impl Into<u64>) -> String {
    let digits = value.into().to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn took(ms: u64) -> Times {
        let mut times = Times::default();
        times.add(Duration::from_millis(ms));
        times
    }

    #[test]
    fn what_misses_its_bar_or_grows_too_fast_is_marked() {
        let mut outcome = Outcome::new(Machine::default());
        let frame = || ("one frame", 16.0);
        outcome.time(10_000, (READING, "slow"), &took(10), frame(), Some(1.0));
        outcome.time(100_000, (READING, "slow"), &took(100), frame(), Some(1.0));
        outcome.time(10_000, (READING, "steady"), &took(10), frame(), Some(1.0));
        outcome.time(100_000, (READING, "steady"), &took(12), frame(), Some(1.0));
        let marks: Vec<&str> = outcome.sorted().iter().map(|row| row.mark()).collect();
        assert_eq!(marks, ["", "**✗ ↗**", "", ""]);
        assert!(outcome.page().contains("4 times have a bar; 1 are marked."));
    }

    #[test]
    fn figures_are_short() {
        let shown = [0.0, 0.0123, 0.123, 1.234, 12.34, 123.4, 1_234_567.0].map(short);
        assert_eq!(shown, ["0.00", "0.012", "0.12", "1.23", "12.3", "123", "1,234,567"]);
    }
}
