//! Where lines stand and which way signs point, in both directions of writing.

use serde_json::json;

use crate::library::Library;
use crate::window::Window;

/// The edges that lines stand at, counted from where one begins to read, and how many ways they run.
const LINES: &str = "
    const root = getComputedStyle(document.documentElement).direction;
    const lines = [...document.querySelectorAll(arguments[0])];
    const edge = (line) => {
      const words = document.createRange();
      words.selectNodeContents(line);
      const [drawn, room] = [words.getBoundingClientRect(), line.getBoundingClientRect()];
      return Math.round(root === 'rtl' ? Math.min(drawn.right, room.right) : Math.max(drawn.left, room.left));
    };
    const edges = new Set(lines.map(edge));
    const ways = new Set(lines.map((line) => getComputedStyle(line).direction));
";

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_read_down_one_edge_whichever_way_their_lines_run() {
    for language in ["en", "fa"] {
        let (_library, window) = sample(language).await;
        for (width, height) in [(1280, 1080), (1920, 1080)] {
            window.resize(width, height).await;
            for (view, lines) in [("view-all", ".claim-wording"), ("evidence", ".listing-title")] {
                window.click("navigation button", window.t(view)).await;
                let both = format!("{LINES} return ways.size === 2");
                window.until("there are lines of both directions", &both, lines).await;
                let edges = format!("{LINES} return edges.size");
                let edges = window.script(&edges, vec![json!(lines)]).await;
                assert_eq!(edges, 1, "{lines} in {language} at {width}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_points_to_where_one_began_to_read() {
    for (language, scale) in [("en", "none"), ("fa", "-1 1")] {
        let (_library, window) = sample(language).await;
        window.click("navigation button", window.t("sources")).await;
        window.click("button", "Sample: Protests across Iran").await;
        let back = window.find("button", window.t("back")).await;
        let sign = "return getComputedStyle(arguments[0].querySelector('svg')).scale";
        let back = serde_json::to_value(&back).expect("an element has an id");
        assert_eq!(window.script(sign, vec![back]).await, json!(scale), "{language}");
    }
}

/// The library has to outlive its window.
async fn sample(language: &str) -> (Library, Window) {
    let library = Library::new();
    library.prefer(&json!({ "language": language }));
    library.open_sample();
    let window = Window::open(&library).await;
    (library, window)
}
