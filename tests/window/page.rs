//! What a test does in the page, in the words of a person who uses it.

use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::words::{ANYTHING, Words};

const PERCEPTION: &str = include_str!("page.js");

/// As long as anything may take, on a slow machine that builds something else meanwhile.
const PATIENCE: Duration = Duration::from_secs(20);
const OFTEN: Duration = Duration::from_millis(50);

/// The page in the window.
pub struct Page {
    pub client: Client,
    pub words: Words,
}

impl Page {
    /// The interface's words for that key, in the language that the window is open in.
    pub fn t(&self, key: &str) -> &str {
        self.words.t(key)
    }

    /// Runs a script with the words of `page.js` at hand.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        let whole = format!("{PERCEPTION}\n{script}");
        self.client.execute(&whole, arguments).await.expect("the script runs")
    }

    /// The thing with that role and name, when it is there.
    pub async fn find(&self, role: &str, name: &str) -> Element {
        let started = Instant::now();
        loop {
            let found =
                self.script("return find(...arguments)", vec![json!(role), json!(name)]).await;
            // WebDriver wraps an element's id in an object of one field.
            if let Some(Value::String(id)) =
                found.as_object().and_then(|found| found.values().next())
            {
                return Element::from_element_id(self.client.clone(), id.clone().into());
            }
            if started.elapsed() > PATIENCE {
                let there = self.script("return names(...arguments)", vec![json!(role)]).await;
                panic!("There is no {role} “{name}”. There are: {there}");
            }
            tokio::time::sleep(OFTEN).await;
        }
    }

    /// Clicks it.
    pub async fn click(&self, role: &str, name: &str) {
        let started = Instant::now();
        // It may move away, or something may lie over it for a moment.
        while let Err(error) = self.click_at_rest(role, name).await {
            assert!(started.elapsed() < PATIENCE, "The {role} “{name}” can't be clicked: {error}");
            tokio::time::sleep(OFTEN).await;
        }
    }

    /// Clicks it once it has come to rest, in view and with nothing over it. What is still finding its
    /// place would be missed. A click that was made is never made again.
    async fn click_at_rest(&self, role: &str, name: &str) -> Result<(), CmdError> {
        let element = self.find(role, name).await;
        let mut before = Value::Null;
        for _ in 0..20 {
            let arguments = vec![serde_json::to_value(&element)?];
            let script = format!("{PERCEPTION}\nreturn within(arguments[0])");
            let place = self.client.execute(&script, arguments).await?;
            if !place.is_null() && place == before {
                break;
            }
            before = place;
            tokio::time::sleep(OFTEN).await;
        }
        element.click().await
    }

    /// Opens the menu of that button, and picks from it.
    pub async fn pick(&self, button: &str, item: &str) {
        self.click("button", button).await;
        self.click("menuitem", item).await;
        self.until("the menu has closed", "return !find('menu', '')", "").await;
    }

    /// Chooses from the list that opens at the button so labelled, whatever is chosen there now.
    pub async fn choose_from(&self, label: &str, option: &str) {
        self.click("button", &format!("{ANYTHING}{label}")).await;
        self.click("option", option).await;
    }

    /// Types, wherever the focus is.
    pub async fn type_in(&self, text: &str) {
        let mut typed = KeyActions::new("keyboard".to_owned());
        for letter in text.replace('\n', &Key::Enter.to_string()).chars() {
            typed =
                typed.then(KeyAction::Down { value: letter }).then(KeyAction::Up { value: letter });
        }
        self.client.perform_actions(typed).await.expect("the text can be typed");
    }

    /// Writes into the field of that name, in the place of what stands there.
    pub async fn write(&self, field: &str, text: &str) {
        self.write_in("textbox", field, text).await;
    }

    /// Writes into a thing of that role that takes text.
    pub async fn write_in(&self, role: &str, field: &str, text: &str) {
        self.click(role, field).await;
        self.press("ctrl+a").await;
        self.press("delete").await;
        let element = self.find(role, field).await;
        let keys = text.replace('\n', &Key::Enter.to_string());
        element.send_keys(&keys).await.expect("the field takes text");
    }

    /// What stands in a field.
    pub async fn written(&self, role: &str, field: &str) -> String {
        let element = self.find(role, field).await;
        element.prop("value").await.expect("it is there").expect("a field has a value")
    }

    /// Waits until a field says this of itself, as those who hear the page are told.
    pub async fn field_says(&self, role: &str, field: &str, words: &str) {
        let started = Instant::now();
        let said = [json!(role), json!(field), json!(words)];
        while self.script("return says(...arguments)", said.to_vec()).await != json!(true) {
            assert!(started.elapsed() < PATIENCE, "The {role} “{field}” never said “{words}”");
            tokio::time::sleep(OFTEN).await;
        }
    }

    /// Waits until the page shows this text.
    pub async fn shows(&self, text: &str) {
        self.until(&format!("the page shows “{text}”"), "return shows(arguments[0])", text).await;
    }

    /// Waits until the page does not show this text any more.
    pub async fn hides(&self, text: &str) {
        self.until(&format!("the page hides “{text}”"), "return !shows(arguments[0])", text).await;
    }

    pub async fn until(&self, what: &str, script: &str, argument: &str) {
        self.waits(what, script, vec![json!(argument)]).await;
    }

    /// Waits until the script says that it is so.
    pub async fn waits(&self, what: &str, script: &str, arguments: Vec<Value>) {
        let started = Instant::now();
        while self.script(script, arguments.clone()).await != json!(true) {
            if started.elapsed() > PATIENCE {
                let text = self.script("return clean(document.body.innerText)", vec![]).await;
                panic!("It never was that {what}. It shows: {text}");
            }
            tokio::time::sleep(OFTEN).await;
        }
    }

    /// Presses keys together, e.g. `ctrl+shift+z`, wherever the focus is.
    pub async fn press(&self, keys: &str) {
        let keys: Vec<char> = keys.split('+').map(key).collect();
        let mut pressed = KeyActions::new("keyboard".to_owned());
        for value in &keys {
            pressed = pressed.then(KeyAction::Down { value: *value });
        }
        for value in keys.iter().rev() {
            pressed = pressed.then(KeyAction::Up { value: *value });
        }
        self.client.perform_actions(pressed).await.expect("the keys can be pressed");
    }

    /// Selects words in the text at hand by drawing the mouse over them.
    pub async fn select(&self, words: &str) {
        let there = "return ends(...arguments) !== null";
        self.until(&format!("“{words}” stands in one piece in the text"), there, words).await;
        let ends = self.script("return ends(...arguments)", vec![json!(words)]).await;
        let [left, top, right, bottom]: [f64; 4] =
            serde_json::from_value(ends).expect("two corners");
        let to = |x: f64, y: f64| PointerAction::MoveTo {
            duration: Some(Duration::from_millis(50)),
            x,
            y,
        };
        let button = fantoccini::actions::MOUSE_BUTTON_LEFT;
        let drawn = MouseActions::new("mouse".to_owned())
            .then(to(left, top))
            .then(PointerAction::Down { button })
            .then(to((left + right) / 2.0, bottom))
            .then(to(right, bottom))
            .then(PointerAction::Up { button });
        self.client.perform_actions(drawn).await.expect("the mouse can be drawn");
    }

    /// Notes what the page is refused by its content security policy from now on.
    pub async fn watch_policy(&self) {
        let watch = "window.refused = []; document.addEventListener('securitypolicyviolation', \
                     (event) => refused.push([event.effectiveDirective, event.blockedURI]))";
        self.script(watch, vec![]).await;
    }

    /// Holds that the page wanted nothing that it is refused.
    pub async fn kept_policy(&self) {
        assert_eq!(self.script("return window.refused", vec![]).await, json!([]));
    }

    /// Asks the library for something, as the page does.
    pub async fn ask(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let script = "const [command, given, done] = arguments; \
                      window.__TAURI_INTERNALS__.invoke(command, given) \
                      .then((answer) => done({ Ok: answer }), (error) => done({ Err: error }))";
        let answer = self
            .client
            .execute_async(script, vec![json!(command), arguments])
            .await
            .expect("the command is answered");
        serde_json::from_value(answer).expect("an answer or an error")
    }
}

fn key(name: &str) -> char {
    match name {
        "ctrl" | "mod" => Key::Control.into(),
        "shift" => Key::Shift.into(),
        "alt" => Key::Alt.into(),
        "backspace" => Key::Backspace.into(),
        "delete" => Key::Delete.into(),
        "f3" => Key::F3.into(),
        "tab" => Key::Tab.into(),
        "enter" => Key::Enter.into(),
        "escape" => Key::Escape.into(),
        "space" => ' ',
        "down" => Key::Down.into(),
        "up" => Key::Up.into(),
        "left" => Key::Left.into(),
        "right" => Key::Right.into(),
        "home" => Key::Home.into(),
        "end" => Key::End.into(),
        "pageup" => Key::PageUp.into(),
        "pagedown" => Key::PageDown.into(),
        letter => letter.chars().next().expect("a key"),
    }
}
