//! `docket`: the desk as a command line, for scripts, for newsrooms' own programs, and for those who
//! like it. It holds no rule and no SQL: all that is the desk's. The clock and the user's name are read
//! here.

mod args;
mod backup;
mod bar;
mod case;
mod claim;
mod compact;
mod demo;
mod evidence;
mod fault;
mod finding;
mod history;
mod journal;
mod look;
mod out;
mod person;
mod repair;
mod report;
mod search;
mod session;
mod settings;
mod source;
mod verdict;
mod verify;
mod view;
mod words;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use docket_desk::ErrorView;

use crate::args::{Cli, Command};
use crate::fault::Fault;
use crate::out::Out;
use crate::session::Session;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let json = args::wants_json(&arguments);
    let cli = match Cli::read(&arguments) {
        Ok(cli) => cli,
        // Help and the version were asked for; or else the arguments were not understood.
        Err(error)
            if !error.use_stderr()
                || (!json && error.kind() != clap::error::ErrorKind::InvalidUtf8) =>
        {
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
        Err(error) => return refuse(json, &args::usage(&error)),
    };
    let mut out = Out::new(cli.global.json);
    let done = run(cli, &mut out);
    // What was done before something failed is told as well.
    match out.finish().and(done) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => refuse(json, &fault),
    }
}

fn run(cli: Cli, out: &mut Out) -> Result<(), Fault> {
    let Cli { global, command } = cli;
    let open = |out| Session::open(&global, out);
    match command {
        Command::Case(command) => command.run(&global, out),
        Command::Source(command) => command.run(&mut open(out)?),
        Command::Claim(command) => command.run(&mut open(out)?),
        Command::Person(command) => command.run(&mut open(out)?),
        Command::Evidence(command) => command.run(&mut open(out)?),
        Command::Finding(command) => command.run(&mut open(out)?),
        Command::Verdict(command) => command.run(&mut open(out)?),
        Command::Search(args) => args.run(&mut open(out)?),
        Command::Report(args) => args.run(&mut open(out)?),
        Command::View(command) => command.run(&mut open(out)?),
        Command::Undo(args) => args.run(&mut open(out)?),
        Command::Redo => journal::redo(&mut open(out)?),
        Command::Journal(args) => args.run(&mut open(out)?),
        Command::Verify => verify::run(&global, out),
        Command::Compact => compact::run(&mut open(out)?),
        Command::Repair(args) => args.run(&global, out),
        Command::Backup(args) => args.run(&global, out),
        Command::Restore(args) => args.run(&global, out),
        Command::Sample => demo::sample(&mut Session::begin(&global, out)?),
        Command::Demo(args) => args.run(&global, out),
        Command::Settings(command) => command.run(out),
        Command::Completions { shell } => {
            out.line(args::completions(shell).trim_end());
            Ok(())
        }
    }
}

/// Says what went wrong. When nobody listens any more, the exit code still tells.
fn refuse(json: bool, fault: &Fault) -> ExitCode {
    let message = if json {
        serde_json::json!({ "error": fault.view() }).to_string()
    } else {
        let ErrorView { message, detail, .. } = fault.view();
        // A detail that the message gives already says nothing more.
        if message.contains(&detail) { message } else { format!("{message}\n({detail})") }
    };
    let _ = writeln!(anstream::stderr(), "{message}");
    fault.exit_code()
}
