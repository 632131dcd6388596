//! Where each window is: the place at the desk that its page tells, and the place on the screen. The
//! newest of them is written beside the library, by and by; when a window closes, its own.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use docket_desk::{WindowFolder, WindowFrame, WindowPlace};

/// The places of the open windows, by their labels.
#[derive(Debug, Default)]
pub(crate) struct Windows(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    places: BTreeMap<String, WindowPlace>,
    /// Whose place is not written yet: that of the window in which something moved last.
    unwritten: Option<String>,
    /// The windows whose page is still the one of the library that was open before, and what belongs
    /// to that one.
    leaving: BTreeMap<String, WindowFolder>,
}

impl Windows {
    /// A window opens at this place.
    pub(crate) fn opened(&self, label: &str, place: WindowPlace) {
        self.known().places.insert(label.to_owned(), place);
    }

    /// Where a window is; nowhere yet for one that is not known.
    pub(crate) fn place(&self, label: &str) -> WindowPlace {
        self.known().places.get(label).cloned().unwrap_or_default()
    }

    /// Where a window's page begins: it asks when it is loaded.
    pub(crate) fn begin(&self, label: &str) -> Option<String> {
        self.known().leaving.remove(label);
        self.place(label).state
    }

    /// The page of a window says where it is.
    pub(crate) fn keep_state(&self, label: &str, state: String) {
        if self.leaving(label).is_none() {
            self.moved(label, |place| place.state = Some(state));
        }
    }

    /// What belongs to the library that the page of this window is about to leave.
    pub(crate) fn leaving(&self, label: &str) -> Option<WindowFolder> {
        self.known().leaving.get(label).cloned()
    }

    /// A window was moved, or its size changed.
    pub(crate) fn keep_frame(&self, label: &str, frame: WindowFrame) {
        self.moved(label, |place| place.frame = Some(frame));
    }

    /// Another library is open now: every page is to begin where that was left, and the windows stay
    /// where they stand.
    pub(crate) fn turn(&self, from: &WindowFolder, to: &WindowFolder) {
        let WindowPlace { state, .. } = to.place();
        let mut known = self.known();
        known.unwritten = None;
        let labels: Vec<String> = known.places.keys().cloned().collect();
        known.leaving.extend(labels.into_iter().map(|label| (label, from.clone())));
        for place in known.places.values_mut() {
            place.state.clone_from(&state);
        }
    }

    /// Writes what is not written yet. What can't be is tried again with the next move.
    pub(crate) fn write(&self, folder: &WindowFolder) {
        let mut known = self.known();
        let Some(label) = known.unwritten.take() else { return };
        if let Some(place) = known.places.get(&label).cloned() {
            drop(known);
            let _ = folder.keep_place(&place);
        }
    }

    /// A window closes, and its place is what comes back unless another closes later.
    pub(crate) fn closed(&self, label: &str, folder: Option<&WindowFolder>) {
        let place = self.known().places.remove(label);
        if let (Some(place), Some(folder)) = (place, folder) {
            let _ = folder.keep_place(&place);
        }
    }

    fn moved(&self, label: &str, change: impl FnOnce(&mut WindowPlace)) {
        let mut known = self.known();
        let Some(place) = known.places.get_mut(label) else { return };
        let before = place.clone();
        change(place);
        if *place != before {
            known.unwritten = Some(label.to_owned());
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(folder: &WindowFolder) -> Option<String> {
        folder.place().state
    }

    #[test]
    fn what_comes_back_is_where_the_window_was_that_closed_last() {
        let dir = tempfile::tempdir().unwrap();
        let folder = WindowFolder::of(dir.path());
        let windows = Windows::default();
        windows.opened("main", WindowPlace::default());
        windows.keep_state("main", "list".to_owned());
        assert_eq!(state(&folder), None, "not yet written");
        windows.write(&folder);
        assert_eq!(state(&folder).as_deref(), Some("list"));

        windows.opened("desk-2", windows.place("main"));
        windows.keep_state("desk-2", "reader".to_owned());
        windows.write(&folder);
        assert_eq!(windows.begin("main").as_deref(), Some("list"), "each has its own");
        windows.closed("desk-2", Some(&folder));
        assert_eq!(state(&folder).as_deref(), Some("reader"));
        windows.closed("main", Some(&folder));
        assert_eq!(state(&folder).as_deref(), Some("list"));
        windows.keep_state("main", "late".to_owned());
        windows.write(&folder);
        assert_eq!(state(&folder).as_deref(), Some("list"), "it is closed");
    }

    #[test]
    fn with_another_library_the_windows_stay_and_their_pages_begin_where_that_was_left() {
        let dir = tempfile::tempdir().unwrap();
        let (old, new) = ["old", "new"].map(|name| WindowFolder::of(&dir.path().join(name))).into();
        let frame = WindowFrame { x: 1, y: 2, width: 800, height: 600, maximised: false };
        new.keep_place(&WindowPlace { state: Some("there".to_owned()), frame: None }).unwrap();
        let windows = Windows::default();
        windows.opened("main", WindowPlace { state: Some("here".to_owned()), frame: Some(frame) });
        windows.keep_state("main", "further".to_owned());
        windows.write(&old);
        windows.turn(&old, &new);
        // What the old page still says as it goes.
        windows.keep_state("main", "gone".to_owned());
        assert_eq!(windows.leaving("main"), Some(old.clone()));
        windows.write(&new);
        let place = windows.place("main");
        assert_eq!((place.state.as_deref(), place.frame), (Some("there"), Some(frame)));
        assert_eq!(
            (state(&old).as_deref(), state(&new).as_deref()),
            (Some("further"), Some("there"))
        );
        assert_eq!(windows.begin("main").as_deref(), Some("there"));
        assert_eq!(windows.leaving("main"), None);
    }
}
