//! Running `docket` in a library of its own.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A library, settings and other files that nobody else has.
pub struct Docket {
    dir: TempDir,
}

/// What a command answered.
#[derive(Debug)]
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Docket {
    pub fn new() -> Self {
        Self { dir: TempDir::new().unwrap() }
    }

    /// One with a case in it.
    pub fn with_case() -> Self {
        let docket = Self::new();
        docket.does(["case", "add", "Iran protests, January 2026"]);
        docket
    }

    pub fn library(&self) -> PathBuf {
        self.dir.path().join("library")
    }

    /// A place outside the library.
    pub fn place(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// A file outside the library.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.place(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The program, with nothing of this computer's settings.
    pub fn program(&self) -> Command {
        // The test lies in `deps`, the program beside that.
        let test = std::env::current_exe().unwrap();
        let beside = test.parent().and_then(Path::parent).unwrap();
        let program = beside.join(format!("docket{}", std::env::consts::EXE_SUFFIX));
        assert!(program.exists(), "build the workspace first: {} is missing", program.display());
        let mut command = Command::new(program);
        command
            .current_dir(self.dir.path())
            .env("DOCKET_LIBRARY", self.library())
            .env("DOCKET_SETTINGS", self.place("settings.json"))
            .env("DOCKET_USER", "Roya Karimi")
            .env("TZ", "UTC")
            .env_remove("CLICOLOR_FORCE")
            .stdin(Stdio::null());
        command
    }

    pub fn run<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Answer {
        Answer::from(self.program().args(arguments).output().unwrap())
    }

    /// Runs it with something piped in.
    pub fn piped<S: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
        input: impl AsRef<[u8]>,
    ) -> Answer {
        let mut child = self
            .program()
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that does not want all of it closes the pipe.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        Answer::from(child.wait_with_output().unwrap())
    }

    /// The one line that a command prints, e.g. an id.
    pub fn id<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> String {
        let answer = self.run(arguments);
        assert_eq!(answer.code, 0, "{}", answer.err);
        let line = answer.out.trim_end().to_owned();
        assert!(!line.contains('\n'), "more than an id: {line}");
        line
    }

    /// Runs a command that must succeed.
    pub fn does<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) {
        let answer = self.run(arguments);
        assert_eq!(answer.code, 0, "{}", answer.err);
    }

    /// A command's JSON document.
    pub fn json<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Value {
        let mut command = self.program();
        let answer = Answer::from(command.arg("--json").args(arguments).output().unwrap());
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{answer:?}");
        serde_json::from_str(&answer.out).unwrap()
    }

    /// All that the library holds, as it answers.
    pub fn content(&self) -> Value {
        json!({
            "cases": self.json(["case", "list"]),
            "sources": self.json(["source", "list"]),
            "claims": self.json(["claim", "list"]),
            "evidence": self.json(["evidence", "list"]),
            "people": self.json(["person", "list"]),
            "journal": self.json(["journal", "--limit", "1000"]),
        })
    }

    /// The command is refused with that code and that advice, and the library is as it was.
    pub fn refuses<S: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
        code: &str,
        advice: &str,
    ) {
        self.refuses_piped(arguments, "", code, advice);
    }

    /// The same, with something piped in.
    pub fn refuses_piped<S: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
        input: impl AsRef<[u8]>,
        code: &str,
        advice: &str,
    ) {
        let before = self.content();
        let json = std::iter::once(OsStr::new("--json").to_owned());
        let arguments = arguments.into_iter().map(|argument| argument.as_ref().to_owned());
        let answer = self.piped(json.chain(arguments), input);
        let error = answer.error();
        assert_eq!(error["code"], code, "{error}");
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(advice), "{message}");
        assert_eq!(answer.out, "", "a refusal answers nothing");
        assert_eq!(
            answer.code,
            if ["usage", "not_utf8"].contains(&code) { answer.code } else { 1 }
        );
        assert_eq!(self.content(), before, "something was changed by a refused command");
        self.intact();
    }

    /// `verify` finds nothing wrong.
    pub fn intact(&self) {
        assert_eq!(self.json(["verify"])["damage"], json!([]));
    }
}

impl Answer {
    /// The error that was written as JSON.
    pub fn error(&self) -> Value {
        let error: Value = serde_json::from_str(&self.err).expect(&self.err);
        error["error"].clone()
    }
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Arguments of different kinds as one list.
#[macro_export]
macro_rules! args {
    ($($argument:expr),* $(,)?) => { [$(std::ffi::OsString::from($argument)),*] };
}
