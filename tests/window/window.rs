//! The program in a window, from its start to its end.

use std::fs::{self, Permissions};
use std::net::{Ipv4Addr, TcpListener};
use std::ops::Deref;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::runtime::Handle;

use crate::library::Library;
use crate::page::Page;
use crate::processes::children;
use crate::screen::Screen;
use crate::words::Words;

/// Docket's window, as it was built beside this test.
const APP: &str = "docket-app";
const PATIENCE: Duration = Duration::from_secs(60);

/// An open window. When a test fails, its picture and its source are kept in
/// `target/window-failures`.
pub struct Window {
    page: Page,
    driver: Child,
    pub screen: Screen,
}

impl Deref for Window {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

impl Window {
    /// Starts Docket on this library.
    pub async fn open(library: &Library) -> Self {
        Self::start(&programs().join(APP), library).await
    }

    /// Starts a program on this library.
    pub async fn start(program: &Path, library: &Library) -> Self {
        let (launch, started) = (library.at("launch"), library.at("started"));
        let script = format!(
            "#!/bin/sh\ndate +%s%N >'{}'\nexec '{}'\n",
            started.display(),
            program.canonicalize().expect("the program is built").display()
        );
        fs::write(&launch, script).expect("the start can be written down");
        fs::set_permissions(&launch, Permissions::from_mode(0o755)).expect("it can be run");
        let screen = Screen::start();
        // A port that was free a moment ago.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|socket| socket.local_addr())
            .expect("a free port")
            .port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", &screen.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("HOME", library.at("home"))
            .env("XDG_CONFIG_HOME", library.at("home/.config"))
            .env("XDG_DATA_HOME", library.at("home/.local/share"))
            .env("XDG_CACHE_HOME", library.at("home/.cache"))
            .env("DOCKET_LIBRARY", library.at("library"))
            .env("DOCKET_SETTINGS", library.at("settings.json"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // No desktop's services are there to be asked, and no graphics card.
            .env("NO_AT_BRIDGE", "1")
            .env("GTK_USE_PORTAL", "0")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("LANG", "C.UTF-8")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts: run “scripts/setup.sh show”");
        let client = connect(port, &launch).await;
        let words = Words::of(&library.language());
        Self { page: Page { client, words }, driver, screen }
    }

    /// The number of the running program.
    pub fn process(&self) -> u32 {
        *children(self.driver.id()).first().expect("the program runs")
    }

    /// Kills the program as a power cut does, and waits until it is gone.
    pub fn kill(self) {
        let program = self.process().to_string();
        let killed = Command::new("kill").args(["-9", &program]).status().expect("kill runs");
        assert!(killed.success());
        while fs::exists(format!("/proc/{program}/exe")).unwrap_or_default() {
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Closes the window as a person does, and waits until the program has ended.
    pub async fn close(self) {
        self.page.client.clone().close().await.expect("the window closes");
    }

    /// Makes the window so large, and waits until the page is.
    pub async fn resize(&self, width: u32, height: u32) {
        let window = self.screen.xdotool(&["search", "--onlyvisible", "--class", "docket"]);
        let window = window.lines().next().expect("the window is on the screen");
        // There is no window manager here to do it.
        self.screen.xdotool(&["windowmove", window, "0", "0"]);
        self.screen.xdotool(&["windowsize", window, &width.to_string(), &height.to_string()]);
        let size = format!("{width} {height}");
        self.page
            .until(&size, "return `${innerWidth} ${innerHeight}` === arguments[0]", &size)
            .await;
    }

    /// Keeps a picture of the window in `target/window`.
    pub async fn picture(&self, name: &str) {
        keep("window", &format!("{name}.png"), &self.photograph().await);
    }

    /// A picture of the window, once it has come to rest.
    pub async fn photograph(&self) -> Vec<u8> {
        let mut last = Vec::new();
        for _ in 0..20 {
            let now = self.page.client.screenshot().await.expect("a picture");
            if now == last {
                break;
            }
            last = now;
            tokio::time::sleep(Duration::from_millis(150)).await;
        }
        last
    }

    /// Answers the system's file dialog that is opening with this path, by its keys.
    pub async fn choose(&self, path: &Path) {
        let path = path.to_str().expect("a path in Unicode");
        let dialog = self.dialog(true).await.expect("a dialog opened");
        for _ in 0..5 {
            self.screen.xdotool(&["windowfocus", "--sync", &dialog]);
            self.screen.xdotool(&["key", "ctrl+l"]);
            // The field for a path takes a moment to come, and what is typed before is lost.
            tokio::time::sleep(Duration::from_millis(500)).await;
            self.screen.xdotool(&["key", "ctrl+a"]);
            self.screen.xdotool(&["type", "--delay", "20", path]);
            self.screen.xdotool(&["key", "Return"]);
            if self.dialog(false).await.is_none() {
                return;
            }
        }
        panic!("The dialog does not take {path}");
    }

    /// The system's dialog, which is the second window on the screen. Waits until it is there, or
    /// until it is gone; gives what there is after a while.
    async fn dialog(&self, wanted: bool) -> Option<String> {
        let started = Instant::now();
        loop {
            let windows = self.screen.xdotool(&["search", "--onlyvisible", "--class", "docket"]);
            let dialog = windows.lines().nth(1).map(str::to_owned);
            if dialog.is_some() == wanted || started.elapsed() > Duration::from_secs(5) {
                return dialog;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
            let client = self.page.client.clone();
            tokio::task::block_in_place(|| {
                Handle::current().block_on(async {
                    if let Ok(picture) = client.screenshot().await {
                        keep("window-failures", &format!("{name}.png"), &picture);
                    }
                    if let Ok(source) = client.source().await {
                        keep("window-failures", &format!("{name}.html"), source.as_bytes());
                    }
                });
            });
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

async fn connect(port: u16, program: &Path) -> Client {
    let mut capabilities = Capabilities::new();
    capabilities
        .insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": program, "args": [] }));
    let started = Instant::now();
    loop {
        let connected = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities.clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await;
        match connected {
            Ok(client) => return client,
            Err(error) if started.elapsed() > PATIENCE => {
                panic!("The window did not open: {error}")
            }
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

/// Where Cargo puts programs: two folders above its tests and examples.
fn programs() -> PathBuf {
    let here = std::env::current_exe().expect("this program has a place");
    here.ancestors().nth(2).expect("there is a folder for programs").to_owned()
}

fn keep(folder: &str, name: &str, bytes: &[u8]) {
    let folder = programs().join("..").join(folder);
    let kept = fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(name), bytes));
    if let Err(error) = kept {
        eprintln!("{name} could not be kept: {error}");
    }
}
