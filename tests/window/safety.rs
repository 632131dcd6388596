//! What the window must never do: reach the network, run what it shows, or harm a library.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::time::Duration;

use serde_json::json;

use crate::library::Library;
use crate::window::Window;

/// Listens on this computer for anybody who calls.
struct Ear(TcpListener);

impl Ear {
    fn open() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port to listen on");
        listener.set_nonblocking(true).expect("it need not be waited for");
        Self(listener)
    }

    fn address(&self) -> String {
        format!("http://{}", self.0.local_addr().expect("its address"))
    }

    /// Holds that nobody calls for a while.
    async fn hears_nothing(&self) {
        tokio::time::sleep(Duration::from_secs(1)).await;
        let called = self.0.accept().map(|_| ()).map_err(|error| error.kind());
        assert_eq!(called, Err(ErrorKind::WouldBlock), "somebody called");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_reaches_no_network() {
    let library = Library::new();
    let ear = Ear::open();
    let window = Window::open(&library).await;
    window.find("button", "Open the sample case").await;
    let tried = window
        .client
        .execute_async(
            "const [address, done] = arguments;
             new Image().src = address + '/image';
             navigator.sendBeacon(address + '/beacon');
             document.head.append(Object.assign(document.createElement('link'),
                 { rel: 'stylesheet', href: address + '/style' }));
             document.body.append(Object.assign(document.createElement('script'),
                 { src: address + '/script' }));
             document.body.append(Object.assign(document.createElement('iframe'),
                 { src: address + '/frame' }));
             try { new WebSocket(address.replace('http', 'ws')) } catch {}
             window.open(address + '/window');
             fetch(address + '/fetch').then(() => done('reached'), () => done('refused'));",
            vec![json!(ear.address())],
        )
        .await
        .unwrap();
    assert_eq!(tried, "refused");
    window.script("location.href = arguments[0] + '/gone'", vec![json!(ear.address())]).await;
    ear.hears_nothing().await;
    assert_eq!(window.client.current_url().await.unwrap().scheme(), "tauri");
    window.find("button", "Open the sample case").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_page_is_shown_inert() {
    let library = Library::with_case("Harbour bridge");
    let ear = Ear::open();
    let page = "<!doctype html><html><head><title>Notice of closure</title>
        <meta http-equiv=refresh content='0;url=EAR/refresh'>
        <link rel=stylesheet href='EAR/style'><style>@import 'EAR/import';</style>
        <script>parent.document.title = 'taken'; fetch('EAR/script')</script></head>
        <body background='EAR/background' onload=\"parent.document.title = 'taken'\">
        <p>The bridge is closed.</p>
        <img src='EAR/image' onerror=\"top.document.title = 'taken'\">
        <svg onload=\"top.document.title = 'taken'\"></svg>
        <iframe src='EAR/frame'></iframe><form action='EAR/form'><input autofocus></form>
        <a href='EAR/link' target=_top>more</a></body></html>"
        .replace("EAR", &ear.address());
    let file = library.file("notice.html", page.as_bytes());
    let window = Window::open(&library).await;
    attach(&window, &[file.to_str().unwrap()]).await;
    window.click("button", "Evidence").await;
    window.click("button", "Notice of closure").await;
    let frame = window.find("document", "Notice of closure").await;
    let shown = frame.attr("srcdoc").await.unwrap().unwrap();
    assert!(shown.contains("The bridge is closed."), "{shown}");
    for gone in ["<script", "onerror", "onload", "<iframe", "http-equiv", "href="] {
        assert!(!shown.contains(gone), "{gone} in {shown}");
    }
    window.picture("saved-page").await;
    ear.hears_nothing().await;
    let title = window.client.title().await.unwrap();
    assert!(title.contains("Harbour bridge") && title.ends_with("Docket"), "{title}");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_pictures_are_served_as_pictures() {
    let library = Library::with_case("Harbour bridge");
    let png = include_bytes!("../../src-tauri/icons/32x32.png");
    let svg =
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>1</script></svg>";
    let files = [library.file("bridge.png", png), library.file("drawing.svg", svg)];
    let window = Window::open(&library).await;
    let paths: Vec<_> = files.iter().map(|file| file.to_str().unwrap()).collect();
    attach(&window, &paths).await;

    let widths = window
        .client
        .execute_async(
            "const [digests, done] = arguments;
             Promise.all(digests.map((digest) => new Promise((seen) => {
                 const image = new Image();
                 image.onload = () => seen(image.naturalWidth);
                 image.onerror = () => seen(null);
                 image.src = 'exhibit://localhost/' + digest;
             }))).then(done)",
            vec![json!([digest_of(png), digest_of(svg), "0".repeat(64), "nonsense"])],
        )
        .await
        .unwrap();
    assert_eq!(widths, json!([32, null, null, null]));

    window.click("button", "Evidence").await;
    window.click("button", "bridge.png").await;
    window.find("img", "bridge.png").await;
    window.picture("picture").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_folders_of_exported_reports_are_opened() {
    let window = Window::open(&Library::new()).await;
    let refused = window.ask("path_reveal", json!({ "path": "/etc/hostname" })).await.unwrap_err();
    assert_eq!(refused["code"], "not_exported");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_library_is_left_alone_and_the_window_says_so() {
    let library = Library::with_case("Harbour bridge");
    let database = library.at("library/docket.db");
    let mut bytes = std::fs::read(&database).unwrap();
    // SQLite keeps `user_version` at this place of its header.
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(&database, &bytes).unwrap();

    let window = Window::open(&library).await;
    window.shows("made by a newer Docket").await;
    window.picture("newer").await;
    let refused = window.ask("sample_open", json!({})).await.unwrap_err();
    assert_eq!(refused["code"], "newer_library");
    window.close().await;
    assert_eq!(std::fs::read(&database).unwrap(), bytes);
}

async fn attach(window: &Window, paths: &[&str]) {
    let cases = window.ask("case_list", json!({})).await.unwrap();
    let files = json!({ "case": cases[0]["id"], "paths": paths, "finding": null });
    let attached = window.ask("evidence_attach", files).await.unwrap();
    assert_eq!(attached["refused"], json!([]));
}

fn digest_of(bytes: &[u8]) -> String {
    docket_desk::domain::Sha256::of(bytes).to_string()
}
