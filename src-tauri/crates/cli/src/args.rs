//! The command line: what can be asked for, and its help.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

use crate::backup::{BackupArgs, RestoreArgs};
use crate::case::CaseCommand;
use crate::claim::ClaimCommand;
use crate::demo::DemoArgs;
use crate::evidence::EvidenceCommand;
use crate::fault::Fault;
use crate::finding::FindingCommand;
use crate::journal::{JournalArgs, UndoArgs};
use crate::person::PersonCommand;
use crate::repair::RepairArgs;
use crate::report::ReportArgs;
use crate::search::SearchArgs;
use crate::settings::SettingsCommand;
use crate::source::SourceCommand;
use crate::verdict::VerdictCommand;
use crate::view::ViewCommand;

const TOUR: &str = "\
A tour, from an article to a report:
  docket case add \"Iran protests, January 2026\"
  docket source add article.txt --title \"Protests in Iran\" --date 2026-01-12
  docket claim add \"Iran reached out to negotiate\" --by \"Donald Trump\"
  docket evidence attach statement.pdf --claim 0194 --stance refutes
  docket verdict set 0194 unverified --because \"Two accounts differ\" --unknown \"who called first\"
  docket report --format html,pdf --out reports/

0194 stands for an id: any beginning of it will do that no other has. A command that adds something
prints its id, and nothing else, to standard output: id=$(docket claim add \"…\") keeps it.
Nothing is ever lost: “docket undo” takes back the last change, “docket journal” tells all of them.
“docket demo” makes a sample library to look around in.

The exit code is 0 when all went well, 1 when something could not be done, 2 when a command was not
understood, and 3 when damage was found in a library or in a backup.";

/// Docket is a claim-verification desk for fact-checkers. It keeps sources, claims, evidence and
/// verdicts in one folder on this computer, and writes reports that anyone can check without Docket.
#[derive(Debug, Parser)]
#[command(name = "docket", version, after_help = TOUR, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub struct Global {
    /// The library's folder [default: $DOCKET_LIBRARY, or Docket in your home folder]
    #[arg(long, global = true, value_name = "DIR", help_heading = "Options for every command")]
    pub library: Option<PathBuf>,
    /// Answer with one JSON document, for programs; errors come as JSON too, on standard error
    #[arg(long, global = true, help_heading = "Options for every command")]
    pub json: bool,
    /// Who you are, as it is to stand in the journal [default: $DOCKET_USER, or the name in the
    /// settings, or the system's]
    #[arg(long, global = true, value_name = "NAME", help_heading = "Options for every command")]
    pub user: Option<String>,
}

/// What can be asked for.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Investigations: add, list, show, edit, remove
    #[command(subcommand, visible_alias = "cases")]
    Case(CaseCommand),
    /// Documents in which claims appear: add, list, show, edit, remove
    #[command(subcommand, visible_alias = "sources")]
    Source(SourceCommand),
    /// Checkable statements: add, list, show, edit, remove, stage, tag, relate …
    #[command(subcommand, visible_alias = "claims")]
    Claim(ClaimCommand),
    /// People who made claims or collected evidence: list, edit, remove
    #[command(subcommand)]
    Person(PersonCommand),
    /// Exhibits: attach files, add links, quotations and notes; list, show, edit, remove, export
    #[command(subcommand)]
    Evidence(EvidenceCommand),
    /// What an exhibit says about a claim: add, edit, remove
    #[command(subcommand)]
    Finding(FindingCommand),
    /// Verdicts: set, clear
    #[command(subcommand)]
    Verdict(VerdictCommand),
    /// Queries kept under a name: add, list, edit, remove
    #[command(subcommand)]
    View(ViewCommand),
    /// Find claims, sources, evidence and notes by their words
    Search(SearchArgs),
    /// Write a verdict report as HTML, PDF, CSV and ClaimReview
    Report(ReportArgs),
    /// Take back the last change, or a single one of earlier
    Undo(UndoArgs),
    /// Do again what was undone
    #[command(after_help = "Example:\n  docket undo && docket redo")]
    Redo,
    /// List the changes made to the library, newest first
    Journal(JournalArgs),
    /// Look for damage in all of the library
    #[command(after_help = "Example:\n  docket verify || echo \"do not rely on this library\"\n\n\
                            The journal is walked from its beginning, every kept file is read and \
                            hashed again, and the database is checked. The exit code is 3 when \
                            something is wrong.")]
    Verify,
    /// Bring back what can be brought back of a damaged library
    Repair(RepairArgs),
    /// Make a backup; list backups, verify them
    Backup(BackupArgs),
    /// Bring a library back from a backup, to a new place
    Restore(RestoreArgs),
    /// Make the library's database smaller, losing nothing
    #[command(
        after_help = "Example:\n  docket compact\n\nGives back the room that removed things \
                            left, and merges the search index. The journal stays whole: every change \
                            can still be seen and taken back."
    )]
    Compact,
    /// Add the sample case to the library
    #[command(after_help = "Example:\n  docket --library ~/Try sample\n\n“docket undo” takes it \
                            out again.")]
    Sample,
    /// Make a sample library with reports in every format
    Demo(DemoArgs),
    /// Your name and organisation, on this computer
    #[command(subcommand)]
    Settings(SettingsCommand),
    /// Print completions for a shell
    #[command(after_help = "Example:\n  docket completions bash > \
                            ~/.local/share/bash-completion/completions/docket")]
    Completions {
        /// The shell
        shell: Shell,
    },
}

impl Cli {
    /// Reads the arguments.
    pub fn read(arguments: &[OsString]) -> Result<Self, clap::Error> {
        Self::try_parse_from(arguments)
    }
}

/// Whether an answer as JSON is wanted, for when the arguments can't be understood.
pub fn wants_json(arguments: &[OsString]) -> bool {
    arguments.iter().take_while(|argument| *argument != "--").any(|argument| argument == "--json")
}

/// The parser's refusal, in Docket's form.
pub fn usage(error: &clap::Error) -> Fault {
    use clap::error::ErrorKind;
    if error.kind() == ErrorKind::InvalidUtf8 {
        return Fault::Usage {
            code: "not_utf8",
            message:
                "One of the words given is not valid UTF-8, so it can't be kept as text. Type it \
                      again; or save it as a file and bring that in: Docket finds out in which \
                      encoding a file is."
                    .to_owned(),
        };
    }
    let message = error.render().to_string();
    let message = message.trim().trim_start_matches("error: ").to_owned();
    Fault::Usage { code: "usage", message }
}

/// The completions for a shell.
pub fn completions(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "docket", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}
