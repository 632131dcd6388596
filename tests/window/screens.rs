//! Every screen, sheet and menu, and how a person gets there: one list for all that looks at each.

use serde_json::json;

use crate::library::Library;
use crate::page::Page;

/// What a library holds when a screen is looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum With {
    Nothing,
    /// A case with nothing in it.
    Case,
    Sample,
}

/// What a person does to get somewhere. Things of the interface go by the key of their words, so that
/// they are found in every language; things of the sample by their name.
pub enum Step {
    Press(&'static str),
    Click(&'static str, &'static str),
    ClickThing(&'static str, &'static str),
    /// Clicks a button of the column at the start, which is folded in a narrow window.
    Beside(&'static str),
    /// Clicks a claim in the list, and waits until it is the one that lies open.
    Claim(&'static str),
    Type(&'static str),
    /// Waits until a thing of the interface is there.
    See(&'static str, &'static str),
    SeeThing(&'static str, &'static str),
}

use Step::{Beside, Claim, Click, ClickThing, Press, See, SeeThing, Type};

pub struct Screen {
    pub name: &'static str,
    pub with: With,
    pub steps: &'static [Step],
}

const CLAIM: &str = "Iran reached out to negotiate";
/// One that is being checked.
const OPEN_CLAIM: &str = "Thousands of people have been detained";
const EXHIBIT: &str = "Sample: chart of the connectivity readings";
const PAGE: &str = "Sample: Open Tally Project, saved page";
const PAPER: &str = "Sample: tally of three hospitals";
const ARTICLE: &str = "Sample: Protests across Iran";
const PERSIAN_ARTICLE: &str = "یادداشت نمونه دربارهٔ روزهای اعتراض";

/// With the sample, all begin at its claims.
pub const SCREENS: &[Screen] = &[
    Screen { name: "start", with: With::Nothing, steps: &[See("button", "start-document")] },
    sample("claims", &[SeeThing("row", CLAIM)]),
    sample(
        "claims-chosen",
        &[Press("j"), Press("x"), Press("j"), Press("x"), See("toolbar", "chosen-tools")],
    ),
    sample("dossier", &[Claim(CLAIM), See("button", "attach")]),
    sample(
        "claim-menu",
        &[Claim(CLAIM), Click("button", "claim-menu"), See("menuitem", "claim-remove")],
    ),
    sample(
        "attach-menu",
        &[Claim(CLAIM), Click("button", "attach"), See("menuitem", "evidence-note")],
    ),
    sample("claim-form", &[Press("n"), See("textbox", "wording")]),
    sample("view", &[Beside("view-no-verdict"), See("button", "chip-edit")]),
    sample(
        "view-form",
        &[Beside("view-no-verdict"), Click("button", "view-save"), See("textbox", "view-name")],
    ),
    sample("completions", &[Press("/"), Type("verd"), See("listbox", "completions")]),
    sample("history", &[Claim(CLAIM), Click("button", "history")]),
    sample("search", &[Press("mod+k"), Type("Tehran"), See("listbox", "palette-offers")]),
    sample("overview", &[Beside("overview"), See("heading", "overview-states")]),
    sample("timeline", &[Beside("timeline"), See("list", "timeline-list")]),
    sample("sources", &[Beside("sources"), SeeThing("button", ARTICLE)]),
    sample(
        "reader",
        &[Beside("sources"), ClickThing("button", ARTICLE), SeeThing("heading", ARTICLE)],
    ),
    sample("exhibits", &[Beside("evidence"), SeeThing("button", EXHIBIT)]),
    sample(
        "exhibit-picture",
        &[Beside("evidence"), ClickThing("button", EXHIBIT), SeeThing("img", EXHIBIT)],
    ),
    sample(
        "exhibit-page",
        &[Beside("evidence"), ClickThing("button", PAGE), SeeThing("document", PAGE)],
    ),
    sample("people", &[Beside("people"), See("textbox", "people-find")]),
    sample("journal", &[Beside("journal"), See("heading", "journal")]),
    sample("case-new", &[Beside("case-new"), See("dialog", "case-new")]),
    sample("case-menu", &[Beside("case-menu"), See("menuitem", "case-remove")]),
    sample("bring-in", &[Beside("bring-in"), See("dialog", "bring-in")]),
    sample("attach-files", &[Press("a"), See("dialog", "attach-files")]),
    sample(
        "attach-quotation",
        &[
            Claim(CLAIM),
            Click("button", "attach"),
            Click("menuitem", "evidence-quotation"),
            See("dialog", "attach-quotation"),
        ],
    ),
    sample("report", &[Click("button", "report"), See("dialog", "report")]),
    sample("settings", &[Click("button", "settings"), See("textbox", "settings-name")]),
    sample(
        "settings-look",
        &[Click("button", "settings"), Click("tab", "settings-look"), See("radio", "theme-dark")],
    ),
    sample(
        "settings-keys",
        &[
            Click("button", "settings"),
            Click("tab", "settings-keys"),
            See("button", "keys-reset-all"),
        ],
    ),
    sample(
        "settings-library",
        &[
            Click("button", "settings"),
            Click("tab", "settings-library"),
            See("button", "library-reveal"),
        ],
    ),
    sample(
        "settings-backups",
        &[
            Click("button", "settings"),
            Click("tab", "settings-backups"),
            See("button", "backup-now"),
        ],
    ),
    sample("shortcuts", &[Press("?"), See("dialog", "shortcuts")]),
    // Last, since a verdict once begun stays so on all screens that come after.
    sample(
        "verdict-form",
        &[Claim(CLAIM), Click("button", "verdict-edit"), See("button", "verdict-save")],
    ),
];

/// The screens, by the library that they need.
pub const PLACES: &[(&[Screen], With)] = &[(SCREENS, With::Nothing), (SCREENS, With::Sample)];

/// The screens and what they come to be.
pub const EVERYTHING: &[(&[Screen], With)] = &[
    (SCREENS, With::Nothing),
    (SCREENS, With::Sample),
    (STATES, With::Case),
    (STATES, With::Sample),
];

/// What screens come to be while one works: empty, searched, opened, filled in, answered.
pub const STATES: &[Screen] = &[
    empty("empty-claims", &[Beside("view-all"), See("button", "claim-new")]),
    empty("empty-overview", &[Beside("overview"), See("button", "claim-new")]),
    empty("empty-timeline", &[Beside("timeline"), See("heading", "timeline")]),
    empty("empty-sources", &[Beside("sources"), See("main button", "bring-in")]),
    empty("empty-exhibits", &[Beside("evidence"), See("main button", "attach-files")]),
    sample("claims-none", &[Press("/"), Type("zeppelin"), See("button", "filter-clear")]),
    sample("columns", &[Click("button", "columns"), See("menu", "columns")]),
    sample("dossier-open", &[Claim(OPEN_CLAIM), See("button", "attach")]),
    sample(
        "relation-form",
        &[Claim(CLAIM), Click("button", "relation-add"), See("combobox", "relation-other")],
    ),
    sample("palette", &[Press("mod+k"), See("listbox", "palette-offers")]),
    sample(
        "reader-persian",
        &[
            Beside("sources"),
            ClickThing("button", PERSIAN_ARTICLE),
            SeeThing("heading", PERSIAN_ARTICLE),
        ],
    ),
    sample(
        "reader-find",
        &[
            Beside("sources"),
            ClickThing("button", ARTICLE),
            SeeThing("heading", ARTICLE),
            Press("mod+f"),
            See("textbox", "find"),
            Type("Tehran"),
        ],
    ),
    sample(
        "source-details",
        &[
            Beside("sources"),
            ClickThing("button", ARTICLE),
            Click("button", "details"),
            See("button", "save"),
        ],
    ),
    sample(
        "exhibit-paper",
        &[Beside("evidence"), ClickThing("button", PAPER), SeeThing("heading", PAPER)],
    ),
    sample(
        "exhibit-details",
        &[
            Beside("evidence"),
            ClickThing("button", PAPER),
            Click("button", "details"),
            See("button", "save"),
        ],
    ),
    // Last, since what was done or begun here stays so on all screens that come after.
    sample("told", &[Claim(OPEN_CLAIM), Press("e"), See("button", "undo")]),
    sample(
        "finding-form",
        &[
            Claim(CLAIM),
            Beside("evidence"),
            ClickThing("button", PAPER),
            Click("main button", "stance-supports"),
            See("textbox", "finding-note"),
        ],
    ),
];

const fn sample(name: &'static str, steps: &'static [Step]) -> Screen {
    Screen { name, with: With::Sample, steps }
}

const fn empty(name: &'static str, steps: &'static [Step]) -> Screen {
    Screen { name, with: With::Case, steps }
}

impl With {
    pub fn library(self) -> Library {
        let library = Library::new();
        match self {
            Self::Nothing => {}
            Self::Case => library.add_case("Harbour bridge"),
            Self::Sample => library.open_sample(),
        }
        library
    }
}

impl Page {
    /// Goes to a screen from wherever one is.
    pub async fn go_to(&self, screen: &Screen) {
        self.client.refresh().await.expect("the page is loaded again");
        self.laid_out().await;
        if screen.with == With::Sample {
            self.beside("view-all").await;
            self.find("row", CLAIM).await;
        }
        for step in screen.steps {
            match *step {
                Press(keys) => self.press(keys).await,
                Beside(key) => self.beside(key).await,
                Claim(wording) => self.claim(wording).await,
                Click(role, key) => self.click(role, self.t(key)).await,
                ClickThing(role, name) => self.click(role, name).await,
                Type(text) => self.type_in(text).await,
                See(role, key) => drop(self.find(role, self.t(key)).await),
                SeeThing(role, name) => drop(self.find(role, name).await),
            }
        }
    }

    /// Waits until the text has the size that was chosen, and the columns go by it.
    async fn laid_out(&self) {
        let settings = self.ask("settings_get", json!({})).await.expect("the settings");
        let size = format!("{}%", settings["text_size"]);
        let sized = "return document.documentElement.style.fontSize === arguments[0]";
        self.until("the text has its size", sized, &size).await;
        let drawn = "const [done] = arguments; \
                     requestAnimationFrame(() => requestAnimationFrame(() => done()))";
        self.client.execute_async(drawn, vec![]).await.expect("it is drawn");
    }

    async fn claim(&self, wording: &str) {
        self.click("row", wording).await;
        let open = "return find('textbox', arguments[0])?.value === arguments[1]";
        let arguments = vec![json!(self.t("wording")), json!(wording)];
        self.waits("the claim lies open", open, arguments).await;
    }

    async fn beside(&self, key: &str) {
        let (column, nav) = ("find('navigation', '')", self.t("nav"));
        let there = format!("return !!({column} || find('button', arguments[0]))");
        self.until("there is a way to the column at the start", &there, nav).await;
        if self.script(&format!("return !{column}"), vec![]).await == json!(true) {
            self.click("button", nav).await;
        }
        self.click("navigation button", self.t(key)).await;
    }
}
