//! The windows: each shows Docket's page and never leaves it.

use docket_desk::{WindowFrame, WindowPlace};
use tauri::utils::config::{Csp, WindowConfig};
use tauri::webview::NewWindowResponse;
use tauri::{
    App, AppHandle, Manager, Monitor, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

use crate::frame::{Screen, beside, fitted};
use crate::shell::Shell;

/// Opens the first window as it is configured, where the last one was when it closed.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    let place = app.state::<Shell>().window_folder().map(|folder| folder.place());
    let screens = screens(app.available_monitors()?);
    for config in &app.config().app.windows {
        build(app.handle(), config, place.clone().unwrap_or_default(), &screens)?;
    }
    Ok(())
}

/// Opens another window, at the place of this one and a little beside it.
pub(crate) fn open_another(window: &WebviewWindow) -> tauri::Result<()> {
    let app = window.app_handle();
    let Some(config) = app.config().app.windows.first() else { return Ok(()) };
    let label = (2..)
        .map(|number| format!("desk-{number}"))
        .find(|label| app.get_webview_window(label).is_none())
        .unwrap_or_default();
    let mut place = app.state::<Shell>().windows().place(window.label());
    place.frame = place.frame.map(beside);
    let screens = screens(window.available_monitors()?);
    build(app, &WindowConfig { label, ..config.clone() }, place, &screens)
}

fn build(
    app: &AppHandle,
    config: &WindowConfig,
    mut place: WindowPlace,
    screens: &[Screen],
) -> tauri::Result<()> {
    let mut builder = WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    // A screen may have been taken away since, or the library brought to another computer.
    place.frame = place.frame.and_then(|frame| fitted(frame, screens));
    if let Some(frame) = place.frame {
        let scale = Screen::of(frame, screens).map_or(1.0, |screen| screen.scale);
        let logical = |length: f64| length / scale;
        builder = builder
            .inner_size(logical(frame.width.into()), logical(frame.height.into()))
            .position(logical(frame.x.into()), logical(frame.y.into()))
            .maximized(frame.maximised);
    }
    app.state::<Shell>().windows().opened(&config.label, place);
    let window = builder.build()?;
    window.clone().on_window_event(move |event| match event {
        WindowEvent::Moved(_) | WindowEvent::Resized(_) => keep_frame(&window),
        WindowEvent::Destroyed => {
            let shell = window.state::<Shell>();
            shell.windows().closed(window.label(), shell.window_folder().ok().as_ref());
        }
        _ => {}
    });
    Ok(())
}

/// Remembers where a window is. Of one that fills the screen, what it goes back to is as it was.
fn keep_frame(window: &WebviewWindow) {
    let shell = window.state::<Shell>();
    let frame = || -> tauri::Result<Option<WindowFrame>> {
        if window.is_minimized()? {
            return Ok(None);
        }
        let maximised = window.is_maximized()?;
        if maximised && let Some(before) = shell.windows().place(window.label()).frame {
            return Ok(Some(WindowFrame { maximised, ..before }));
        }
        let (place, size) = (window.outer_position()?, window.inner_size()?);
        let (x, y, width, height) = (place.x, place.y, size.width, size.height);
        Ok(Some(WindowFrame { x, y, width, height, maximised }))
    };
    if let Ok(Some(frame)) = frame() {
        shell.windows().keep_frame(window.label(), frame);
    }
}

fn screens(monitors: Vec<Monitor>) -> Vec<Screen> {
    let screen = |monitor: &Monitor| {
        let area = monitor.work_area();
        Screen {
            x: area.position.x,
            y: area.position.y,
            width: area.size.width,
            height: area.size.height,
            scale: monitor.scale_factor(),
        }
    };
    monitors.iter().map(screen).collect()
}

/// Lets a frame apply the one style that reports have, and nothing else that is not the page's own.
pub(crate) fn allow_reports(policy: &mut Option<Csp>) {
    if let Some(Csp::DirectiveMap(directives)) = policy
        && let Some(styles) = directives.get_mut("style-src")
    {
        styles.push(format!("'{}'", docket_desk::style_hash()));
    }
}

/// Whether there is a screen to open a window on. Without one, what draws windows on Linux would
/// panic.
pub(crate) fn has_screen() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// Whether the address is Docket's own page, or a page that it writes into a frame.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => true,
        "http" | "https" => {
            url.host_str() == Some("tauri.localhost")
                || cfg!(dev) && url.host_str() == Some("localhost")
        }
        _ => url.as_str() == "about:srcdoc",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_page_is_gone_to() {
        for ours in ["tauri://localhost/", "http://tauri.localhost/#x", "about:srcdoc"] {
            assert!(is_ours(&ours.parse().unwrap()), "{ours}");
        }
        for other in [
            "https://example.org/",
            "http://tauri.localhost.example.org/",
            "http://127.0.0.1/",
            "file:///etc/hostname",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
            "exhibit://localhost/",
        ] {
            assert!(!is_ours(&other.parse().unwrap()), "{other}");
        }
    }
}
