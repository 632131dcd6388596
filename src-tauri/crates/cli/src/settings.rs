//! `docket settings`.

use clap::{Args, Subcommand};
use docket_desk::Settings;

use crate::fault::Fault;
use crate::out::Out;
use crate::session::settings_file;
use crate::words::replace;

#[derive(Debug, Subcommand)]
pub enum SettingsCommand {
    /// Show the settings
    #[command(after_help = "Example:\n  docket settings show")]
    Show,
    /// Change settings
    #[command(
        after_help = "Example:\n  docket settings set --name \"Roya Karimi\" --organisation \"The \
                            Evening Paper\""
    )]
    Set(Given),
}

/// What can be set.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub struct Given {
    /// Your name, as it is to stand in the journal; empty for the system's user name
    #[arg(long)]
    name: Option<String>,
    /// The organisation that stands on reports; empty for none
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// How large the window's text is, in percent of the usual size: 80 to 200
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u16).range(80..=200))]
    text_size: Option<u16>,
}

impl SettingsCommand {
    pub fn run(self, out: &mut Out) -> Result<(), Fault> {
        let file = settings_file()?;
        let mut settings = Settings::load(&file)?;
        if let Self::Set(given) = self {
            replace(&mut settings.name, given.name);
            replace(&mut settings.organisation, given.organisation);
            replace(&mut settings.text_size, given.text_size);
            settings.save(&file)?;
        }
        if out.json {
            return out.document(&settings);
        }
        out.fields(&[
            ("Name", settings.name),
            ("Organisation", settings.organisation),
            ("Text size", format!("{} %", settings.text_size)),
            ("File", file.display().to_string()),
        ]);
        Ok(())
    }
}
