//! No text, whatever it holds, makes a format fail or get out of its place.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use docket_report::*;
use proptest::prelude::*;

/// Puts the text wherever people can write one.
fn everywhere(text: &str) -> ReportModel {
    let mut model = fixture::model();
    let all = || text.to_owned();
    (model.title, model.case_title, model.case_summary) = (all(), all(), all());
    (model.author, model.organisation, model.second_reader) = (all(), all(), all());
    model.claims.truncate(2);
    for claim in &mut model.claims {
        (claim.wording, claim.language, claim.translation) = (all(), all(), all());
        (claim.role, claim.place, claim.method) = (all(), all(), all());
        claim.tags = vec![all()];
        claim.url = Some(all());
        claim.claimant = Some(Name::Named { name: all(), about: all() });
        for finding in &mut claim.findings {
            finding.note = Some(all());
            if let Cited::Shown { quote: Some(quote), .. } = &mut finding.exhibit {
                (quote.exact, quote.prefix, quote.suffix) = (all(), all(), all());
                quote.fragment = Some(all());
            }
        }
    }
    for source in &mut model.sources {
        (source.title, source.url, source.language) = (all(), all(), all());
    }
    for exhibit in &mut model.exhibits {
        match &mut exhibit.exhibit {
            Exhibit::Withheld { reason } => *reason = all(),
            Exhibit::Shown(shown) => {
                (shown.title, shown.text, shown.tool, shown.url) = (all(), all(), all(), all());
                if let Some(file) = &mut shown.file {
                    (file.name, file.media_type) = (all(), all());
                }
            }
        }
    }
    model
}

fn stands(text: &str) {
    let model = everywhere(text);
    for format in Format::ALL {
        let rendered = render(format, &model).unwrap();
        check(format, &rendered.bytes, &model).unwrap();
    }
}

#[test]
fn texts_that_would_be_markup_stay_texts() {
    for text in [
        "",
        "</title></style><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "#import \"/etc/passwd\" $ */ ` @x <y> ]",
        "=HYPERLINK(\"https://example.org\")",
        "{{ title }}{% include \"x\" %}",
        "\u{202e}\u{2066}\u{2069}\u{2069}\u{202c}",
        "\u{0}\u{1b}[31m\u{feff}\u{fffe}",
        "line\r\nline\n\n\tline",
        "]]>&lt;&#60;&amp;",
    ] {
        stands(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_a_format_fail(text in any::<String>()) {
        stands(&text);
    }
}
