//! Kept images, for the page to show: `exhibit://localhost/<sha256>`.

use docket_desk::ErrorView;
use docket_desk::domain::Sha256;
use tauri::async_runtime::spawn_blocking;
use tauri::http::{Method, Request, Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder};

use crate::shell::Shell;

/// What the window shows as a picture. SVG is not among them, nor anything else that can hold a
/// script or fetch something.
const SHOWN: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// More than any photograph has; the window would stumble over more.
const MOST_BYTES: u64 = 256 << 20;

/// Answers a request, off the main thread.
pub(crate) fn serve<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    spawn_blocking(move || {
        let answer = (request.method() == Method::GET)
            .then(|| request.uri().path().trim_start_matches('/').parse().ok())
            .flatten()
            .and_then(|digest| picture(&app.state::<Shell>(), digest).ok())
            .flatten();
        responder.respond(respond(answer));
    });
}

/// The bytes and the media type of a kept image; none when the file is of another kind.
fn picture(shell: &Shell, digest: Sha256) -> Result<Option<(Vec<u8>, &'static str)>, ErrorView> {
    let (bytes, media_type) =
        shell.desk()?.file(digest, MOST_BYTES).map_err(|error| error.view())?;
    Ok(SHOWN.into_iter().find(|shown| *shown == media_type).map(|shown| (bytes, shown)))
}

fn respond(answer: Option<(Vec<u8>, &'static str)>) -> Response<Vec<u8>> {
    let (status, media_type, bytes) = match answer {
        Some((bytes, media_type)) => (StatusCode::OK, media_type, bytes),
        None => (StatusCode::NOT_FOUND, "text/plain", Vec::new()),
    };
    let mut response = Response::new(bytes);
    *response.status_mut() = status;
    let mut set = |name, value| {
        response.headers_mut().insert(name, header::HeaderValue::from_static(value));
    };
    set(header::CONTENT_TYPE, media_type);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");
    // What is confidential is not left in the browser's cache.
    set(header::CACHE_CONTROL, "no-store");
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_comes_with_its_type_and_nothing_is_guessed() {
        let response = respond(Some((b"GIF89a".to_vec(), "image/gif")));
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "image/gif");
        assert_eq!(response.headers()[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(response.body(), b"GIF89a");
    }

    #[test]
    fn what_is_not_shown_is_not_found() {
        let response = respond(None);
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
        assert!(response.body().is_empty());
    }
}
