//! The fonts of a PDF: those that come with Docket, and the computer's for what they lack.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontInfo};

const SHIPPED: [&[u8]; 8] = [
    include_bytes!("../../fonts/SourceSerif4-Regular.ttf"),
    include_bytes!("../../fonts/SourceSerif4-SemiBold.ttf"),
    include_bytes!("../../fonts/SourceSerif4-Italic.ttf"),
    include_bytes!("../../fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../fonts/SourceSans3-SemiBold.ttf"),
    include_bytes!("../../fonts/SourceCodePro-Regular.ttf"),
    include_bytes!("../../fonts/Vazirmatn-Regular.ttf"),
    include_bytes!("../../fonts/Vazirmatn-SemiBold.ttf"),
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| SHIPPED.iter().filter_map(|bytes| Font::new(Bytes::new(*bytes), 0)).collect());

/// Fonts for some text, and the characters of it that none of them has.
pub(super) struct FontSet {
    pub fonts: Vec<Font>,
    pub missing: Vec<char>,
}

/// The shipped fonts and as few of the computer's as the characters need.
pub(super) fn covering(characters: &BTreeSet<char>) -> FontSet {
    let mut fonts = FONTS.clone();
    let mut missing: Vec<char> = characters.iter().copied().filter(|c| lacking(*c)).collect();
    if missing.iter().any(|c| !unsettable(*c)) {
        add_from_computer(&mut fonts, &mut missing);
    }
    FontSet { fonts, missing }
}

fn add_from_computer(fonts: &mut Vec<Font>, missing: &mut Vec<char>) {
    let mut computer = fontdb::Database::new();
    computer.load_system_fonts();
    for face in computer.faces() {
        let upright = face.style == fontdb::Style::Normal && face.weight == fontdb::Weight::NORMAL;
        if !upright || missing.is_empty() {
            continue;
        }
        let font = computer.with_face_data(face.id, |data, index| {
            let info = FontInfo::new(data, index)?;
            let helps = missing.iter().any(|c| !unsettable(*c) && has(&info, *c));
            if helps { Font::new(Bytes::new(data.to_vec()), index) } else { None }
        });
        if let Some(font) = font.flatten() {
            missing.retain(|c| unsettable(*c) || !has(font.info(), *c));
            fonts.push(font);
        }
    }
}

fn lacking(c: char) -> bool {
    !invisible(c) && !FONTS.iter().any(|font| has(font.info(), c))
}

fn has(info: &FontInfo, c: char) -> bool {
    !unsettable(c) && info.coverage.contains(u32::from(c))
}

/// Characters that leave no mark: spaces, joiners, marks of direction, selectors of variants.
fn invisible(c: char) -> bool {
    matches!(c,
        '\n' | '\r' | '\t' | ' ' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}')
}

/// Characters that mean nothing outside of one program or font: controls, private use, no characters.
fn unsettable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_fonts_serve_latin_greek_cyrillic_and_persian() {
        let text = "Aé Ωώ Жы سلام، می‌شود «گفت» پژوهش ۱۲۳ “–…”";
        let set = covering(&text.chars().collect());
        assert_eq!(set.fonts.len(), SHIPPED.len());
        assert!(set.missing.is_empty(), "{:?}", set.missing);
    }

    #[test]
    fn what_no_font_can_have_is_missing_and_looked_for_nowhere() {
        let set = covering(&"a\u{e000}\u{ffff}\u{7}".chars().collect());
        assert_eq!(set.missing, ['\u{7}', '\u{e000}', '\u{ffff}']);
        assert_eq!(set.fonts.len(), SHIPPED.len());
    }
}
