//! The machine that was measured on, as far as it can be told.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Serialize;

/// What readers of the results want to know about it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Machine {
    pub cores: usize,
    pub processor: String,
    pub memory_gb: u64,
    /// The file system, and whether its disk says that it turns.
    pub disk: String,
    /// The load average over one minute when the run began, and at each size.
    pub load: Vec<String>,
}

impl Machine {
    pub fn look(folder: &Path) -> Self {
        let field = |file: &str, name: &str| {
            let text = fs::read_to_string(file).unwrap_or_default();
            let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
            line.split(':').nth(1).unwrap_or_default().trim().to_owned()
        };
        let memory = field("/proc/meminfo", "MemTotal");
        let memory = memory.split(' ').next().and_then(|kb| kb.parse::<u64>().ok());
        Self {
            cores: std::thread::available_parallelism().map_or(0, Into::into),
            processor: field("/proc/cpuinfo", "model name"),
            memory_gb: memory.unwrap_or_default().div_ceil(1 << 20),
            disk: disk(folder),
            load: Vec::new(),
        }
    }

    pub fn note_load(&mut self, when: &str) {
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split(' ').next().unwrap_or_default();
        self.load.push(format!("{load} {when}"));
    }

    pub fn told(&self) -> String {
        format!(
            "{} cores ({}), {} GB of memory, {}. Load average: {}.\n",
            self.cores,
            self.processor,
            self.memory_gb,
            self.disk,
            self.load.join(", "),
        )
    }
}

fn disk(folder: &Path) -> String {
    let told = Command::new("df").args(["--output=fstype,source"]).arg(folder).output();
    let told = told.map(|told| String::from_utf8_lossy(&told.stdout).into_owned());
    let told = told.unwrap_or_default();
    let mut fields = told.lines().nth(1).unwrap_or_default().split_whitespace();
    let (kind, device) = (fields.next().unwrap_or("?"), fields.next().unwrap_or_default());
    let name = device.rsplit('/').next().unwrap_or_default();
    let whole = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let turns = [name, whole]
        .iter()
        .find_map(|name| fs::read_to_string(format!("/sys/block/{name}/queue/rotational")).ok());
    match turns.as_deref().map(str::trim) {
        Some("0") => format!("{kind} on a solid-state disk"),
        Some("1") if name.starts_with("vd") => format!("{kind} on a virtual disk"),
        Some("1") => format!("{kind} on a hard disk"),
        _ => format!("{kind} on a disk of unknown kind"),
    }
}
