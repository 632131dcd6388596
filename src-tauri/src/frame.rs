//! Where a window comes back on screens that may be others than before.

use docket_desk::WindowFrame;

/// What there is of a screen for windows, in its own pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Screen {
    pub(crate) x: i32,
    pub(crate) y: i32,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) scale: f64,
}

impl Screen {
    /// The screen that has most of the frame; the first when none has any of it.
    pub(crate) fn of(frame: WindowFrame, screens: &[Self]) -> Option<Self> {
        // Of several the last is taken.
        screens.iter().rev().copied().max_by_key(|screen| screen.common(frame))
    }

    /// How many pixels of the frame are on this screen.
    fn common(self, frame: WindowFrame) -> i64 {
        let along = |from: i32, length: u32, start: i32, size: u32| {
            let end = (i64::from(from) + i64::from(length)).min(i64::from(start) + i64::from(size));
            (end - i64::from(from.max(start))).max(0)
        };
        along(frame.x, frame.width, self.x, self.width)
            * along(frame.y, frame.height, self.y, self.height)
    }
}

/// The frame, all of it on one screen; none where there is no screen to tell.
pub(crate) fn fitted(frame: WindowFrame, screens: &[Screen]) -> Option<WindowFrame> {
    let screen = Screen::of(frame, screens)?;
    let along = |from: i32, length: u32, start: i32, size: u32| {
        let room = i32::try_from(size.saturating_sub(length)).unwrap_or(0);
        from.clamp(start, start.saturating_add(room))
    };
    let (width, height) = (frame.width.min(screen.width), frame.height.min(screen.height));
    Some(WindowFrame {
        x: along(frame.x, width, screen.x, screen.width),
        y: along(frame.y, height, screen.y, screen.height),
        width,
        height,
        maximised: frame.maximised,
    })
}

/// A frame for another window, which does not hide the first.
pub(crate) fn beside(frame: WindowFrame) -> WindowFrame {
    const STEP: i32 = 32;
    let (x, y) = (frame.x.saturating_add(STEP), frame.y.saturating_add(STEP));
    WindowFrame { x, y, maximised: false, ..frame }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: Screen = Screen { x: 0, y: 0, width: 1920, height: 1080, scale: 1.0 };
    const RIGHT: Screen = Screen { x: 1920, y: 200, width: 1280, height: 720, scale: 2.0 };

    fn frame(x: i32, y: i32, width: u32, height: u32) -> WindowFrame {
        WindowFrame { x, y, width, height, maximised: false }
    }

    #[test]
    fn a_window_comes_back_where_it_was() {
        let screens = [LEFT, RIGHT];
        for there in [frame(100, 50, 1280, 800), frame(1930, 210, 1000, 700)] {
            assert_eq!(fitted(there, &screens), Some(there));
        }
        assert_eq!(Screen::of(frame(1930, 210, 1000, 700), &screens), Some(RIGHT));
    }

    #[test]
    fn no_window_comes_back_off_the_screen_or_larger_than_it() {
        assert_eq!(fitted(frame(5000, -900, 1280, 800), &[LEFT]), Some(frame(640, 0, 1280, 800)));
        assert_eq!(fitted(frame(1900, 1060, 800, 600), &[LEFT]), Some(frame(1120, 480, 800, 600)));
        assert_eq!(fitted(frame(0, 0, 9000, 9000), &[RIGHT]), Some(frame(1920, 200, 1280, 720)));
        let senseless = frame(i32::MAX, i32::MIN, u32::MAX, u32::MAX);
        assert_eq!(fitted(senseless, &[LEFT]), Some(frame(0, 0, 1920, 1080)));
        assert_eq!(fitted(frame(0, 0, 800, 600), &[]), None);
    }

    #[test]
    fn another_window_does_not_hide_the_first() {
        let maximised = WindowFrame { maximised: true, ..frame(10, 20, 800, 600) };
        assert_eq!(beside(maximised), frame(42, 52, 800, 600));
    }
}
