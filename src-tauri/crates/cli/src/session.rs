//! The open library, who works in it, and finding things in it by what people type.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, Local};
use docket_desk::domain::{
    Action, Batch, CaseId, ClaimId, EvidenceId, FindingId, PersonId, SavedView, SourceId,
};
use docket_desk::store::Changed;
use docket_desk::{Desk, DeskError, Moment, Settings, Thing};

use crate::args::Global;
use crate::backup;
use crate::fault::Fault;
use crate::out::Out;

/// An open library, and who works in it.
pub struct Session<'a> {
    pub desk: Desk,
    pub settings: Settings,
    pub out: &'a mut Out,
    who: Who,
    /// How many entries the journal had when the command began.
    entries: u64,
}

/// After a command that changed something, a backup is made if one is due.
impl Drop for Session<'_> {
    fn drop(&mut self) {
        let grown = self.desk.read().journal_head().is_ok_and(|head| head.entries > self.entries);
        if grown && !std::thread::panicking() {
            backup::make_if_due(self);
        }
    }
}

impl<'a> Session<'a> {
    /// Opens the library that is there.
    pub fn open(global: &Global, out: &'a mut Out) -> Result<Self, Fault> {
        let dir = library(global)?;
        // Looking for a case in a mistyped folder must not make a library of it. Where it can't be
        // told whether there is one, opening it says why.
        let is_gone = |name| dir.join(name).try_exists().is_ok_and(|there| !there);
        if ["docket.db", "evidence", "backups"].into_iter().all(is_gone) {
            return Err(Fault::NoLibrary { place: dir.display().to_string() });
        }
        Self::make(global, &dir, out)
    }

    /// Opens the library, or begins one.
    pub fn begin(global: &Global, out: &'a mut Out) -> Result<Self, Fault> {
        Self::make(global, &library(global)?, out)
    }

    /// Opens the library in that folder, or begins one.
    pub fn make(global: &Global, dir: &Path, out: &'a mut Out) -> Result<Self, Fault> {
        let (who, settings) = Who::with_settings(global)?;
        let is_new = !dir.join("docket.db").exists();
        let desk = Desk::open(dir)?;
        if is_new {
            for warning in desk.warnings() {
                out.remark(warning);
            }
        }
        let entries = desk.read().journal_head()?.entries;
        Ok(Self { desk, settings, out, who, entries })
    }

    /// Who works now.
    pub fn moment(&self) -> Moment<'_> {
        self.who.moment()
    }

    /// The case that was named, or else the only one.
    pub fn case(&self, named: Option<&str>) -> Result<CaseId, Fault> {
        if let Some(text) = named {
            return Ok(self.desk.find_case(text)?);
        }
        let cases = self.desk.read().cases()?;
        match cases.as_slice() {
            [] => Err(Fault::NoCase),
            [only] => Ok(only.id),
            several => Err(Fault::WhichCase {
                choices: several
                    .iter()
                    .map(|row| format!("  {}  {}", row.id, row.case.title))
                    .collect::<Vec<_>>()
                    .join("\n"),
            }),
        }
    }

    /// The case that was named, if one was.
    pub fn case_if(&self, named: Option<&str>) -> Result<Option<CaseId>, Fault> {
        Ok(named.map(|text| self.desk.find_case(text)).transpose()?)
    }

    pub fn source(&self, text: &str) -> Result<SourceId, Fault> {
        Ok(self.desk.find(Thing::Source, text)?)
    }

    pub fn claim(&self, text: &str) -> Result<ClaimId, Fault> {
        Ok(self.desk.find(Thing::Claim, text)?)
    }

    /// A claim that is there, or was: then by its whole id.
    pub fn claim_ever(&self, text: &str) -> Result<ClaimId, Fault> {
        match (self.claim(text), text.trim().parse()) {
            (Err(_), Ok(id)) => Ok(id),
            (found, _) => found,
        }
    }

    pub fn claims(&self, texts: &[String]) -> Result<Vec<ClaimId>, Fault> {
        texts.iter().map(|text| self.claim(text)).collect()
    }

    pub fn evidence(&self, text: &str) -> Result<EvidenceId, Fault> {
        Ok(self.desk.find(Thing::Evidence, text)?)
    }

    pub fn finding(&self, text: &str) -> Result<FindingId, Fault> {
        Ok(self.desk.find(Thing::Finding, text)?)
    }

    /// The person whose id or name was given.
    pub fn person(&self, text: &str) -> Result<PersonId, Fault> {
        Ok(self.desk.find_person(text)?)
    }

    /// The saved view that was named.
    pub fn view(&self, text: &str) -> Result<SavedView, Fault> {
        let id = self.desk.find_view(text)?;
        Ok(self.desk.read().view(id)?)
    }

    /// Applies a change that needs no joining.
    pub fn apply(&self, action: &Action) -> Result<Changed, DeskError> {
        Ok(self.desk.apply(action, self.moment())?.changed)
    }

    /// Applies several changes as one.
    pub fn apply_all(&self, mut actions: Vec<Action>) -> Result<Changed, DeskError> {
        match actions.pop() {
            Some(only) if actions.is_empty() => self.apply(&only),
            Some(last) => {
                actions.push(last);
                self.apply(&Action::Batch { what: Batch::Together, actions })
            }
            None => Ok(Changed::default()),
        }
    }

    /// Says that something was changed, or that it was so already.
    pub fn changed(&mut self, id: impl std::fmt::Display, changed: &Changed, said: &str) {
        if self.out.json {
            self.out.line(serde_json::json!({ "id": id.to_string() }));
        } else if changed.tables.is_empty() {
            self.out.line("Nothing was different, so nothing was changed.");
        } else {
            self.out.line(said);
        }
    }

    /// How many characters of these ids it takes to tell each from all others in the library.
    pub fn id_length<T: ToString>(&self, thing: Thing, ids: &[T]) -> Result<usize, Fault> {
        let store = self.desk.read();
        let mut length = SHORTEST;
        for id in ids {
            let id = id.to_string();
            while length < id.len() && store.ids_beginning(thing, beginning(&id, length))?.len() > 1
            {
                length += 1;
            }
        }
        Ok(length)
    }

    /// An id, short.
    pub fn short<T: ToString>(&self, thing: Thing, id: &T) -> Result<String, Fault> {
        let id = id.to_string();
        let length = self.id_length(thing, std::slice::from_ref(&id))?;
        Ok(beginning(&id, length).to_owned())
    }
}

/// Who works, on which device, and when.
pub struct Who {
    name: String,
    device: String,
    at: DateTime<FixedOffset>,
}

impl Who {
    /// Whoever is here, now.
    pub fn is_here(global: &Global) -> Result<Self, Fault> {
        Ok(Self::with_settings(global)?.0)
    }

    fn with_settings(global: &Global) -> Result<(Self, Settings), Fault> {
        let settings = Settings::load(&settings_file()?)?;
        let named = named("DOCKET_USER").map(|name| name.to_string_lossy().into_owned());
        let name =
            [global.user.clone(), named, Some(settings.name.clone()), whoami::username().ok()]
                .into_iter()
                .flatten()
                .find(|name| !name.trim().is_empty())
                .ok_or(Fault::NoName)?;
        let at = Local::now().fixed_offset();
        Ok((Self { name, device: settings.device.clone(), at }, settings))
    }

    /// As it is to stand in the journal.
    pub fn moment(&self) -> Moment<'_> {
        Moment { by: &self.name, device: &self.device, at: self.at }
    }
}

/// Ids of fewer characters look like numbers.
const SHORTEST: usize = 8;

/// The first characters of an id, not ending in a dash.
pub fn beginning(id: &str, length: usize) -> &str {
    id.get(..length).unwrap_or(id).trim_end_matches('-')
}

/// What a variable of the environment names.
fn named(variable: &str) -> Option<OsString> {
    std::env::var_os(variable).filter(|value| !value.is_empty())
}

/// Where the library is.
pub fn library(global: &Global) -> Result<PathBuf, Fault> {
    global
        .library
        .clone()
        .or_else(|| named("DOCKET_LIBRARY").map(PathBuf::from))
        .or_else(|| Some(dirs::home_dir()?.join("Docket")))
        .ok_or(Fault::NoHome)
}

/// Where the settings are.
pub fn settings_file() -> Result<PathBuf, Fault> {
    named("DOCKET_SETTINGS")
        .map(PathBuf::from)
        .or_else(|| Some(dirs::config_dir()?.join("docket").join("settings.json")))
        .ok_or(Fault::NoHome)
}
