//! Doing things again and again, and what that took.

use std::time::{Duration, Instant};

use crate::Result;

/// How long something took, in milliseconds, each time that it was done.
#[derive(Debug, Clone, Default)]
pub struct Times(Vec<f64>);

impl Times {
    pub fn add(&mut self, took: Duration) {
        let at = self.0.partition_point(|other| *other < milliseconds(took));
        self.0.insert(at, milliseconds(took));
    }

    /// Of times that were taken elsewhere, in milliseconds.
    pub fn of(taken: &[f64]) -> Self {
        let mut times = Self(taken.to_vec());
        times.0.sort_by(f64::total_cmp);
        times
    }

    pub fn join(&mut self, other: Self) {
        self.0.extend(other.0);
        self.0.sort_by(f64::total_cmp);
    }

    pub fn runs(&self) -> usize {
        self.0.len()
    }

    pub fn median(&self) -> f64 {
        self.share(0.5)
    }

    pub fn p95(&self) -> f64 {
        self.share(0.95)
    }

    fn share(&self, share: f64) -> f64 {
        let last = self.0.len().saturating_sub(1);
        let at = (last as f64 * share).round() as usize;
        self.0.get(at).copied().unwrap_or(f64::NAN)
    }
}

fn milliseconds(took: Duration) -> f64 {
    took.as_secs_f64() * 1e3
}

/// How long it takes once.
pub fn once(act: impl FnOnce() -> Result<()>) -> Result<Times> {
    let mut times = Times::default();
    let begun = Instant::now();
    act()?;
    times.add(begun.elapsed());
    Ok(times)
}

/// After a warm-up, until there is enough to say: what takes long is done less often.
pub fn often(mut act: impl FnMut() -> Result<()>) -> Result<Times> {
    const ENOUGH: Duration = Duration::from_millis(1_500);
    act()?;
    let (mut times, begun) = (Times::default(), Instant::now());
    while times.runs() < 3 || (times.runs() < 200 && begun.elapsed() < ENOUGH) {
        let one = Instant::now();
        act()?;
        times.add(one.elapsed());
    }
    Ok(times)
}

/// Two ways of doing the same in turns, so that both have the same machine. The turns are of several
/// runs, the first of them not counted: two connections that write in turn empty each other's caches.
pub fn in_turns(
    mut ours: impl FnMut() -> Result<()>,
    mut theirs: impl FnMut() -> Result<()>,
) -> Result<(Times, Times)> {
    const TURNS: usize = 6;
    const RUNS: usize = 12;
    let turn = |act: &mut dyn FnMut() -> Result<()>, times: &mut Times| -> Result<()> {
        for run in 0..RUNS {
            let begun = Instant::now();
            act()?;
            if run > 1 {
                times.add(begun.elapsed());
            }
        }
        Ok(())
    };
    let (mut our_times, mut their_times) = (Times::default(), Times::default());
    for _ in 0..TURNS {
        turn(&mut ours, &mut our_times)?;
        turn(&mut theirs, &mut their_times)?;
    }
    Ok((our_times, their_times))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_and_p95_near_the_end() {
        let mut times = Times::default();
        for ms in (1..=100).rev() {
            times.add(Duration::from_millis(ms));
        }
        assert!((50.0..=51.0).contains(&times.median()));
        assert!((94.0..=96.0).contains(&times.p95()));
        assert!(Times::default().median().is_nan());
    }
}
