//! Every format, from the one fixture: what it says, what it must never say, and what a check refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod fixture;

use std::fs;
use std::path::PathBuf;

use docket_domain::{Sha256, VerdictWord};
use docket_report::*;

fn rendered(format: Format, model: &ReportModel) -> Vec<u8> {
    let rendered = render(format, model).unwrap();
    assert_eq!(rendered.warnings, []);
    check(format, &rendered.bytes, model).unwrap();
    rendered.bytes
}

/// What a format says as text. Of a PDF: the text of its pages, in reading order.
fn said(format: Format, bytes: &[u8]) -> String {
    if format != Format::Pdf {
        return String::from_utf8(bytes.to_vec()).unwrap();
    }
    let pdf = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    pdf.extract_text(&pages).unwrap()
}

/// Compares with the file of that name; writes it first when UPDATE_GOLDENS is set.
fn golden(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDENS").is_some_and(|set| set == "1") {
        fs::write(&path, text).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    assert!(expected == text, "{name} differs; look at it, then run again with UPDATE_GOLDENS=1");
}

#[test]
fn every_format_is_as_it_was() {
    let model = fixture::model();
    for format in Format::ALL {
        let bytes = rendered(format, &model);
        let kept = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report");
        fs::write(kept.with_extension(format.ending()), &bytes).unwrap();
        let name = match format {
            Format::Pdf => "report.pdf.txt".to_owned(),
            other => format!("report.{}", other.ending()),
        };
        golden(&name, &said(format, &bytes));
    }
}

#[test]
fn every_language_says_the_same_in_its_own_words_and_direction() {
    for language in [Language::Persian, Language::Arabic] {
        let tag = language.tag();
        let model = ReportModel { language, ..fixture::model() };
        for format in Format::ALL {
            let bytes = rendered(format, &model);
            let kept = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("report-{tag}"));
            fs::write(kept.with_extension(format.ending()), &bytes).unwrap();
            if format == Format::Html {
                let page = said(format, &bytes);
                assert!(page.contains(&format!("<html lang=\"{tag}\" dir=\"rtl\">")), "{tag}");
                golden(&format!("report.{tag}.html"), &page);
            }
        }
    }
}

#[test]
fn a_language_is_known_by_its_tag() {
    for (tag, language) in [
        ("en", Some(Language::English)),
        ("fa-IR", Some(Language::Persian)),
        ("AR", Some(Language::Arabic)),
        ("tlh", None),
        ("", None),
    ] {
        assert_eq!(Language::of_tag(tag), language, "{tag}");
    }
}

#[test]
fn rendering_twice_gives_the_same_bytes() {
    let model = fixture::model();
    for format in Format::ALL {
        assert!(rendered(format, &model) == rendered(format, &model), "{format}");
    }
}

#[test]
fn a_report_of_nothing_is_a_report() {
    let model = fixture::empty();
    for format in Format::ALL {
        let text = said(format, &rendered(format, &model));
        if matches!(format, Format::Html | Format::Pdf) {
            assert!(text.contains("There are no claims in this report."), "{format}");
            assert!(text.contains("Not recorded"), "{format}");
        }
    }
}

#[test]
fn evidence_against_the_verdict_is_in_every_format_that_has_evidence() {
    let model = fixture::model();
    for format in [Format::Html, Format::Csv] {
        let text = said(format, &rendered(format, &model));
        assert!(text.contains("هزاران نفر کشته شده‌اند"), "{format}");
    }
    assert!(said(Format::Html, &rendered(Format::Html, &model)).contains("against the verdict"));
    assert!(said(Format::Pdf, &rendered(Format::Pdf, &model)).contains("against the verdict"));
}

#[test]
fn an_unchecked_claim_is_not_an_unverified_one() {
    let mut model = fixture::model();
    model.claims.retain(|claim| claim.verdict.is_none());
    for format in [Format::Html, Format::Csv, Format::Pdf] {
        let text = said(format, &rendered(format, &model));
        assert!(text.contains("Not checked yet"), "{format}");
    }
    let feed: serde_json::Value =
        serde_json::from_slice(&rendered(Format::ClaimReview, &model)).unwrap();
    assert_eq!(feed["dataFeedElement"], serde_json::json!([]));
}

#[test]
fn a_sample_says_so_on_its_face() {
    let mut model = fixture::model();
    for format in Format::ALL {
        assert!(said(format, &rendered(format, &model)).contains("the sample case"), "{format}");
    }
    model.is_sample = false;
    for format in Format::ALL {
        assert!(!said(format, &rendered(format, &model)).contains("the sample case"), "{format}");
    }
}

#[test]
fn the_scale_of_claimreview_runs_from_false_to_true_and_leaves_the_unknown_out() {
    let model = fixture::model();
    let feed: serde_json::Value =
        serde_json::from_slice(&rendered(Format::ClaimReview, &model)).unwrap();
    let reviews = feed["dataFeedElement"].as_array().unwrap();
    for review in reviews {
        let rating = &review["reviewRating"];
        let value = match rating["alternateName"].as_str().unwrap() {
            "Confirmed" => serde_json::json!(5),
            "Denied" => serde_json::json!(1),
            _ => serde_json::Value::Null,
        };
        assert_eq!(rating["ratingValue"], value);
    }
    assert_eq!(reviews[0]["itemReviewed"]["author"]["name"], "کیان بهرامی");
    assert_eq!(reviews[0]["itemReviewed"]["datePublished"], "2026-03-21");
    assert_eq!(reviews[1]["itemReviewed"]["author"], serde_json::Value::Null);
    assert_eq!(reviews[1]["itemReviewed"]["datePublished"], serde_json::Value::Null);
}

#[test]
fn a_torn_or_altered_file_is_refused() {
    let model = fixture::model();
    for format in Format::ALL {
        let bytes = rendered(format, &model);
        for cut in [0, 1, bytes.len() / 2, bytes.len() - 10] {
            let error = check(format, &bytes[..cut], &model).unwrap_err();
            assert_eq!(error.code(), "not_the_report", "{format} cut at {cut}");
        }
        let mut zeroed = bytes.clone();
        zeroed[bytes.len() / 3..bytes.len() / 3 + 4096.min(bytes.len() / 3)].fill(0);
        assert!(check(format, &zeroed, &model).is_err(), "{format}");
    }
}

#[test]
fn the_report_of_other_claims_is_refused() {
    let model = fixture::model();
    let mut other = fixture::model();
    other.claims[0].verdict.as_mut().unwrap().word = VerdictWord::Confirmed;
    for format in [Format::Html, Format::Csv, Format::ClaimReview] {
        let bytes = rendered(format, &model);
        assert!(check(format, &bytes, &other).is_err(), "{format}");
    }
    let bytes = rendered(Format::Pdf, &model);
    other.claims.push(ReportClaim { number: 6, ..other.claims[3].clone() });
    assert!(check(Format::Pdf, &bytes, &other).is_err());
}

#[test]
fn a_page_that_runs_or_fetches_anything_is_refused() {
    let model = fixture::model();
    let page = String::from_utf8(rendered(Format::Html, &model)).unwrap();
    for bad in [
        "<script>1</script>",
        "<img src=\"https://example.org/pixel.png\">",
        "<p onclick=\"1\">",
        "<a href=\"javascript:1\">x</a>",
        "<link rel=\"stylesheet\" href=\"https://example.org/x.css\">",
        "<p style=\"color: red\">",
    ] {
        let page = page.replace("<main>", &format!("<main>{bad}"));
        let error = check(Format::Html, page.as_bytes(), &model).unwrap_err().to_string();
        assert!(error.contains("it holds"), "{bad}: {error}");
    }
}

#[test]
fn characters_that_no_font_has_are_named_and_told() {
    let mut model = fixture::empty();
    model.title = "A private sign: \u{e123}".into();
    let pdf = render(Format::Pdf, &model).unwrap();
    assert_eq!(pdf.warnings.len(), 1);
    assert!(pdf.warnings[0].to_string().contains("U+E123"), "{:?}", pdf.warnings);
    assert!(said(Format::Pdf, &pdf.bytes).contains("[U+E123]"));
    check(Format::Pdf, &pdf.bytes, &model).unwrap();
}

#[test]
fn any_script_makes_a_pdf_whatever_fonts_the_computer_has() {
    let mut model = fixture::empty();
    // Chinese, Hindi, Thai, Hebrew, Amharic, a flag, a family, heaped marks, lone marks, a tag.
    for text in [
        "中文 日本語 한국어",
        "देवनागरी",
        "ไทย",
        "עברית",
        "አማርኛ",
        "🇮🇷 👨‍👩‍👧",
        "Z͑ͫ̓ͪ̂ͫa̴̵̜̰͔lg͢o",
        "\u{301}\u{64b}",
        "\u{e0041}",
        "𓀀 𐎠𐎡",
        "\u{fffd}\u{fffc}",
        "ﷺ ﷽",
        "ǆ ﬃ ℵ ∑ ½ ₹ ₿",
    ] {
        model.case_summary = text.into();
        let pdf = render(Format::Pdf, &model).unwrap();
        check(Format::Pdf, &pdf.bytes, &model).unwrap();
    }
}

#[test]
fn a_picture_keeps_nothing_of_its_file_but_the_pixels() {
    let mut file = fixture::picture();
    // An EXIF segment with a name in it, right after the start of the image.
    let name = b"Exif\0\0serial 0451-SECRET";
    let length = u16::try_from(name.len() + 2).unwrap().to_be_bytes();
    let segment: Vec<u8> = [&[0xff, 0xe1][..], &length, name].concat();
    file.splice(2..2, segment);
    let picture = Picture::from_file(&file).unwrap();
    assert_eq!((picture.width(), picture.height()), (320, 200));
    assert!(!picture.png().windows(6).any(|part| part == b"SECRET"));
    assert_eq!(Picture::from_file(b"not a picture").unwrap_err().code(), "report_picture");
}

#[test]
fn a_model_that_shows_what_it_withholds_is_refused() {
    let mut model = fixture::model();
    model.claims[0].findings[1].exhibit = Cited::Shown { number: 4, quote: None };
    for format in Format::ALL {
        assert_eq!(render(format, &model).unwrap_err().code(), "report_numbering");
    }
}

#[test]
fn what_is_withheld_is_told_with_its_reason_and_has_no_fingerprint() {
    let model = fixture::model();
    let page = said(Format::Html, &rendered(Format::Html, &model));
    assert!(page.contains("an official who is not allowed to speak to the press"));
    assert!(page.contains("it would show who took it"));
    let shown: Vec<Sha256> = [&b"post"[..], b"registry", b"film"].map(Sha256::of).to_vec();
    for digest in shown {
        assert_eq!(page.matches(&digest.to_string()).count(), 2, "in its row and in the list");
    }
}

/// One word for each text that a model holds; none of them may get lost in any format for readers.
#[test]
fn every_text_of_the_model_is_said() {
    let mut model = fixture::model();
    let mut words = Vec::new();
    let mut mark = |text: &mut String| {
        let word = format!("zq{}zq", words.len());
        text.clone_from(&word);
        words.push(word);
    };
    for text in [&mut model.case_title, &mut model.case_summary, &mut model.organisation] {
        mark(text);
    }
    for text in [&mut model.author, &mut model.second_reader] {
        mark(text);
    }
    for claim in &mut model.claims {
        for text in [&mut claim.wording, &mut claim.translation, &mut claim.role] {
            mark(text);
        }
        for text in [&mut claim.place, &mut claim.why_checked, &mut claim.method] {
            mark(text);
        }
        mark(&mut claim.right_of_reply);
        claim.tags.iter_mut().for_each(&mut mark);
        if let Some(verdict) = &mut claim.verdict {
            mark(&mut verdict.unknowns);
        }
        // Of an earlier verdict its reason is told, and who gave it.
        for verdict in claim.verdict.iter_mut().chain(&mut claim.earlier_verdicts) {
            mark(&mut verdict.rationale);
            mark(&mut verdict.by);
        }
        for finding in &mut claim.findings {
            finding.note.iter_mut().for_each(&mut mark);
            if let Cited::Shown { quote: Some(quote), .. } = &mut finding.exhibit {
                mark(&mut quote.exact);
            }
        }
        for appearance in &mut claim.appearances {
            appearance.quote.iter_mut().for_each(|quote| mark(&mut quote.exact));
        }
    }
    for source in &mut model.sources {
        for text in [&mut source.title, &mut source.author, &mut source.publisher] {
            mark(text);
        }
    }
    for exhibit in &mut model.exhibits {
        match &mut exhibit.exhibit {
            Exhibit::Withheld { reason } => mark(reason),
            Exhibit::Shown(shown) => {
                for text in [&mut shown.title, &mut shown.author, &mut shown.publisher] {
                    mark(text);
                }
                for text in [&mut shown.tool, &mut shown.origin_note, &mut shown.text] {
                    mark(text);
                }
            }
        }
    }
    for format in [Format::Html, Format::Pdf] {
        let text = said(format, &rendered(format, &model));
        let lost: Vec<&String> =
            words.iter().filter(|word| !text.contains(word.as_str())).collect();
        assert!(lost.is_empty(), "{format} does not say {lost:?}");
    }
}
