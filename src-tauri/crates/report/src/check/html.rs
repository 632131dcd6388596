//! Whether a web page is the report, runs nothing and fetches nothing.

use dom_query::Document;

use crate::ReportModel;
use crate::text::{Text, web_address};

/// Elements that run something, or fetch something from elsewhere.
const ACTIVE: &str = "script, iframe, frame, object, embed, link, base, form, audio, video, source, \
                      track, portal, svg use, svg image, svg a, svg animate, svg set, svg script";

pub(super) fn check(bytes: &[u8], model: &ReportModel) -> Result<(), String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let page = Document::from(text);
    if page.select("footer#end").is_empty() {
        return Err("its end is missing".to_owned());
    }
    let wordings = page.select("article > blockquote.wording");
    let articles = page.select("main article");
    let there = articles.iter().zip(wordings.iter()).map(|(article, wording)| {
        (article.attr_or("id", "").to_string(), wording.text().to_string())
    });
    let meant = model
        .claims
        .iter()
        .map(|claim| (format!("claim-{}", claim.number), Text::new(&claim.wording).text));
    if articles.length() != model.claims.len() || there.ne(meant) {
        return Err("its claims are not those of the report".to_owned());
    }
    inert(&page)
}

fn inert(page: &Document) -> Result<(), String> {
    if !page.select(ACTIVE).is_empty() {
        return Err("it holds something that could run or be fetched".to_owned());
    }
    if page.select("style").text().contains("url(")
        || page.select("style").text().contains("@import")
    {
        return Err("its style fetches something".to_owned());
    }
    for node in page.select("*").nodes() {
        for attribute in node.attrs() {
            let (name, value) = (attribute.name.local.to_string(), attribute.value.to_string());
            let sound = match name.as_str() {
                "href" => value.starts_with('#') || web_address(&value).is_some(),
                "src" => value.starts_with("data:image/png;base64,"),
                "style" | "srcset" | "srcdoc" | "action" | "formaction" | "background" => false,
                _ => !name.starts_with("on"),
            };
            if !sound {
                return Err(format!("it holds “{name}” with “{value}”"));
            }
        }
    }
    Ok(())
}
