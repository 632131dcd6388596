//! The first start, and the sample.

use crate::library::Library;
use crate::window::Window;

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_library_offers_to_bring_in_a_document_or_to_open_the_sample() {
    let library = Library::new();
    let window = Window::open(&library).await;
    window.find("button", "Bring in a document").await;
    window.find("button", "Open the sample case").await;
    window.picture("start").await;
    assert_eq!(window.client.title().await.unwrap(), "Docket");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_opens_and_says_that_it_is_one() {
    let library = Library::new();
    let window = Window::open(&library).await;
    window.click("button", "Open the sample case").await;
    window.shows("Iran reached out to negotiate").await;
    window.shows("Sample").await;
    window.picture("sample").await;
    let desk = library.desk();
    let cases = desk.read().cases().unwrap();
    assert_eq!(cases.len(), 1);
    assert!(cases[0].case.sample);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_program_writes_is_shown() {
    let library = Library::with_case("Harbour bridge");
    let window = Window::open(&library).await;
    window.shows("Harbour bridge").await;
    library.add_case("Grain prices");
    window.shows("Grain prices").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_done_is_there_after_a_kill() {
    let library = Library::new();
    let window = Window::open(&library).await;
    window.click("button", "Open the sample case").await;
    window.shows("Iran reached out to negotiate").await;
    window.kill();
    let window = Window::open(&library).await;
    window.shows("Iran reached out to negotiate").await;
}
