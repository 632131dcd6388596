//! What a command answers: for people in aligned columns, for programs as one JSON document.

use std::fmt::{Display, Write as _};
use std::io::{self, IsTerminal, Write as _};

use anstyle::Style;
use serde::Serialize;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::fault::Fault;

/// Lines of prose longer than this are hard to read, however wide the screen is.
const WIDEST: usize = 100;
/// The least that is left for text on a narrow screen.
const NARROWEST: usize = 30;
/// The blanks between columns.
const GAP: usize = 2;

/// A piece of text in a style.
pub struct Cell {
    pub text: String,
    pub style: Style,
}

/// Text without a style.
pub fn plain(text: impl Display) -> Cell {
    styled(text, Style::new())
}

/// Text in a style.
pub fn styled(text: impl Display, style: Style) -> Cell {
    Cell { text: text.to_string(), style }
}

/// The answer, gathered and written at the end: the result to standard output, remarks to standard
/// error, so that a script reads the one without the other.
pub struct Out {
    pub json: bool,
    result: String,
    remarks: String,
    width: Option<usize>,
}

impl Out {
    pub fn new(json: bool) -> Self {
        // A file or another program gets whole lines.
        let width = io::stdout()
            .is_terminal()
            .then(terminal_size::terminal_size)
            .flatten()
            .map(|(width, _)| usize::from(width.0).max(40));
        Self { json, result: String::new(), remarks: String::new(), width }
    }

    /// A line of the result.
    pub fn line(&mut self, line: impl Display) {
        let _ = writeln!(self.result, "{line}");
    }

    /// A remark for people.
    pub fn remark(&mut self, remark: impl Display) {
        if !self.json {
            let _ = writeln!(self.remarks, "{remark}");
        }
    }

    /// The result as JSON.
    pub fn document(&mut self, document: &impl Serialize) -> Result<(), Fault> {
        let json =
            serde_json::to_string_pretty(document).map_err(|error| Fault::Output(error.into()))?;
        self.line(json);
        Ok(())
    }

    /// The id of something new, for a script to keep; and for people what it is.
    pub fn added(&mut self, id: impl Display, said: impl Display) {
        if self.json {
            self.line(serde_json::json!({ "id": id.to_string() }));
        } else {
            self.line(id);
            self.remark(said);
        }
    }

    /// What was done to some things.
    pub fn done<T: Display>(&mut self, ids: &[T], said: impl Display) {
        if self.json {
            let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
            self.line(serde_json::json!({ "ids": ids }));
        } else {
            self.line(said);
        }
    }

    /// Rows in columns. The last takes the rest of the line, shortened on a screen; on a narrow one
    /// those before it give way.
    pub fn table(&mut self, rows: &[Vec<Cell>]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
        let widest = |at: usize| {
            rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.text.width()).max()
        };
        let mut widths: Vec<usize> =
            (0..columns.saturating_sub(1)).map(|at| widest(at).unwrap_or_default()).collect();
        let left = |widths: &[usize]| {
            let used: usize =
                widths.iter().filter(|width| **width > 0).map(|width| width + GAP).sum();
            self.width.map(|all| all.saturating_sub(used))
        };
        // The first two hold the id, without which nothing more can be done.
        while widths.len() > 2 && left(&widths).is_some_and(|left| left < NARROWEST) {
            widths.pop();
        }
        let left = left(&widths).map(|left| left.max(NARROWEST));
        for row in rows {
            let mut line = String::new();
            for (Cell { text, style }, width) in
                row.iter().zip(&widths).filter(|(_, width)| **width > 0)
            {
                let gap = " ".repeat(width - text.width() + GAP);
                let _ = write!(line, "{style}{text}{style:#}{gap}");
            }
            if let Some(Cell { text, style }) = row.last() {
                let text = left.map_or_else(|| text.clone(), |left| fitting(text, left));
                let _ = write!(line, "{style}{text}{style:#}");
            }
            let _ = writeln!(self.result, "{}", line.trim_end());
        }
    }

    /// Names and what they stand for, the empty ones left out; long texts in several lines.
    pub fn fields(&mut self, fields: &[(&str, String)]) {
        let said = || fields.iter().filter(|(_, value)| !value.is_empty());
        let indent = said().map(|(name, _)| name.width()).max().unwrap_or_default() + 2;
        for (name, value) in said() {
            let gap = " ".repeat(indent - name.width());
            let style = DIM;
            let text = self.wrapped(value, indent);
            let _ = writeln!(self.result, "{style}{name}{style:#}{gap}{text}");
        }
    }

    /// A paragraph, indented.
    pub fn text(&mut self, text: &str, indent: usize) {
        let wrapped = self.wrapped(text, indent);
        let _ = writeln!(self.result, "{}{wrapped}", " ".repeat(indent));
    }

    fn wrapped(&self, text: &str, indent: usize) -> String {
        let gap = format!("\n{}", " ".repeat(indent));
        let text = text.trim_end();
        match self.width {
            Some(all) => {
                textwrap::wrap(text, all.min(WIDEST).saturating_sub(indent).max(NARROWEST))
                    .join(&gap)
            }
            None => text.lines().collect::<Vec<_>>().join(&gap),
        }
    }

    /// Writes what was gathered.
    pub fn finish(self) -> Result<(), Fault> {
        let written = anstream::stdout().lock().write_all(self.result.as_bytes());
        // Whoever closed the error stream does not want to read it.
        let _ = anstream::stderr().lock().write_all(self.remarks.as_bytes());
        match written {
            // The reader has read enough, as `head` does.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other.map_err(Fault::Output),
        }
    }
}

/// Less important than the rest.
pub const DIM: Style = Style::new().dimmed();
/// A heading.
pub const BOLD: Style = Style::new().bold();

/// The text on one line of so many columns.
fn fitting(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut used = 1;
    let mut short: String = text
        .chars()
        .take_while(|c| {
            used += c.width().unwrap_or_default();
            used <= columns
        })
        .collect();
    short.push('…');
    short
}

/// A text on one line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A number with its noun, e.g. "1 claim", "1,200 claims".
pub fn count(number: u64, one: &str, many: &str) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{grouped} {}", if number == 1 { one } else { many })
}

/// A size as people read it, e.g. "3.1 MB".
pub fn size(bytes: u64) -> String {
    indicatif::DecimalBytes(bytes).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align_whatever_the_script() {
        let mut out =
            Out { json: false, result: String::new(), remarks: String::new(), width: None };
        out.table(&[
            vec![plain("a"), plain("first")],
            vec![plain("می‌شود"), plain("second")],
            vec![plain("a"), plain("")],
        ]);
        let ends: Vec<usize> = out
            .result
            .lines()
            .take(2)
            .map(|line| line.width() - line.split_whitespace().last().unwrap().width())
            .collect();
        assert_eq!(ends[0], ends[1], "{}", out.result);
        assert!(out.result.ends_with("a\n"), "no blanks at the end of a line");
    }

    #[test]
    fn columns_give_way_on_a_narrow_screen() {
        let mut out =
            Out { json: false, result: String::new(), remarks: String::new(), width: Some(60) };
        let long = "a text that is much longer than what is left for it on a line";
        out.table(&[vec![
            plain("01a207c6"),
            plain("not checked yet"),
            plain("inbox"),
            plain(long),
        ]]);
        assert!(out.result.starts_with("01a207c6  not checked yet  a text"), "{}", out.result);
        assert!(
            out.result.trim_end().width() <= 60 && out.result.ends_with("…\n"),
            "{}",
            out.result
        );
    }

    #[test]
    fn long_text_is_broken_on_a_screen_and_whole_in_a_file() {
        let words = "word ".repeat(40);
        let on = |width| {
            let mut out = Out { json: false, result: String::new(), remarks: String::new(), width };
            out.fields(&[("Note", words.clone()), ("Empty", String::new())]);
            out.result
        };
        assert_eq!(on(None).lines().count(), 1);
        assert!(
            on(Some(40))
                .lines()
                .all(|line| anstream::adapter::strip_str(line).to_string().width() <= 40)
        );
        assert!(!on(None).contains("Empty"));
    }

    #[test]
    fn numbers_and_widths_are_for_people() {
        assert_eq!(count(1, "claim", "claims"), "1 claim");
        assert_eq!(count(1_234_567, "claim", "claims"), "1,234,567 claims");
        assert_eq!(fitting("abcdef", 4), "abc…");
        assert_eq!(one_line(" a\n b\t"), "a b");
    }
}
