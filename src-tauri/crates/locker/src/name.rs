//! A file's name as it is kept: its own, without folders and without what would disturb a screen.

use std::path::Path;

const MOST_BYTES: usize = 255;
const NAMELESS: &str = "file";

/// The name of the file at `path`.
pub(crate) fn of_path(path: &Path) -> String {
    match path.file_name() {
        Some(name) => sanitised(&name.to_string_lossy()),
        None => NAMELESS.to_owned(),
    }
}

/// `name` without folders, control characters and marks that turn the direction of the characters
/// after them (they make `exe.pdf` of `fdp.exe`), cut to what file systems take.
pub(crate) fn sanitised(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or_default();
    let clean: String = last
        .chars()
        .map(|c| match c {
            '\u{202a}'..='\u{202e}' => '_',
            c if c.is_control() => '_',
            c => c,
        })
        .collect();
    let clean = clean.trim();
    if clean.is_empty() || clean == "." || clean == ".." {
        return NAMELESS.to_owned();
    }
    cut(clean, MOST_BYTES)
}

/// `name` in at most `most` bytes, keeping its ending where that is a short one.
fn cut(name: &str, most: usize) -> String {
    if name.len() <= most {
        return name.to_owned();
    }
    let (stem, ending) = match parts(name) {
        (stem, ending) if ending.len() <= 16 => (stem, ending),
        _ => (name, ""),
    };
    let stem = &stem[..stem.floor_char_boundary(most - ending.len())];
    format!("{stem}{ending}").trim_end().to_owned()
}

/// The name without its ending, and the ending with its dot.
pub(crate) fn parts(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 => name.split_at(dot),
        _ => (name, ""),
    }
}

/// The ending in lower case, without its dot.
pub(crate) fn ending(name: &str) -> String {
    parts(name).1.trim_start_matches('.').to_ascii_lowercase()
}

/// `name` as every system can write it, with room for a number.
pub(crate) fn for_disk(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if "<>:\"|?*".contains(c) { '_' } else { c }).collect();
    let plain = cut(plain.trim_end_matches(['.', ' ']), MOST_BYTES - 10);
    let (stem, _) = plain.split_once('.').unwrap_or((&plain, ""));
    // Windows takes these for devices, whatever their ending.
    let device = matches!(stem.to_ascii_lowercase().as_str(), "con" | "prn" | "aux" | "nul")
        || stem.len() == 4 && stem.is_ascii() && {
            let (word, number) = stem.split_at(3);
            ["com", "lpt"].iter().any(|port| word.eq_ignore_ascii_case(port))
                && number.bytes().all(|digit| digit.is_ascii_digit())
        };
    if device || plain.is_empty() { format!("_{plain}") } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_name_is_kept() {
        for (given, kept) in [
            ("/home/someone/statement.pdf", "statement.pdf"),
            ("C:\\Users\\someone\\statement.pdf", "statement.pdf"),
            ("folder/", "folder"),
            ("a\0b\u{7}\u{85}.txt", "a_b__.txt"),
            ("fdp\u{202e}exe.", "fdp_exe."),
            ("گزارش\u{200c}ها.txt", "گزارش\u{200c}ها.txt"),
            ("  spaced .txt ", "spaced .txt"),
            ("", "file"),
            ("/", "file"),
            ("..", "file"),
            (".", "file"),
            (".hidden", ".hidden"),
        ] {
            assert_eq!(sanitised(given), kept, "{given:?}");
        }
        assert_eq!(of_path(Path::new("/a/b/..")), "file");
    }

    #[test]
    fn a_long_name_is_cut_between_characters_and_keeps_its_ending() {
        let kept = sanitised(&format!("{}.pdf", "ی".repeat(200)));
        assert!(kept.len() <= 255 && kept.ends_with("ی.pdf"), "{kept}");
        let kept = sanitised(&format!("a.{}", "é".repeat(300)));
        assert!(kept.len() <= 255 && kept.starts_with('a'), "{kept}");
    }

    #[cfg(unix)]
    #[test]
    fn a_name_that_is_no_unicode_is_kept_as_well_as_it_can_be() {
        use std::os::unix::ffi::OsStrExt;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"/x/caf\xe9.txt"));
        assert_eq!(of_path(path), "caf\u{fffd}.txt");
    }

    #[test]
    fn a_copy_gets_a_name_that_every_system_takes() {
        for (kept, written) in [
            ("statement.pdf", "statement.pdf"),
            ("what: \"this\"?.txt", "what_ _this__.txt"),
            ("CON", "_CON"),
            ("com1.txt", "_com1.txt"),
            ("come.txt", "come.txt"),
            ("ends. .", "ends"),
            ("...", "_"),
        ] {
            assert_eq!(for_disk(kept), written);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_name_becomes_a_name(name in "\\PC*|[\\x00-\\xff./\\\\]{0,400}|(?s:.{0,300})") {
            let kept = sanitised(&name);
            assert!(!kept.is_empty() && kept.len() <= 255);
            assert!(!kept.contains(['/', '\\', '\0']) && kept != "." && kept != "..");
            assert_eq!(sanitised(&kept), kept);
        }
    }
}
