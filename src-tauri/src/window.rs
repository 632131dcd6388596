//! The one window.

use tauri::utils::config::Csp;
use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewWindowBuilder};

/// Opens the window as it is configured. It shows Docket's page and never leaves it.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    for config in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, config)?
            .on_navigation(is_ours)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .build()?;
    }
    Ok(())
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
