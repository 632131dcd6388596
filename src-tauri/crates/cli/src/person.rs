//! `docket person`.

use clap::{Args, Subcommand};
use docket_desk::Thing;
use docket_desk::domain::{Action, PersonId};

use crate::fault::Fault;
use crate::look;
use crate::out::{DIM, count, plain, styled};
use crate::session::{Session, beginning};
use crate::words::replace;

#[derive(Debug, Subcommand)]
pub enum PersonCommand {
    /// List the people, by name
    #[command(after_help = "Example:\n  docket person list")]
    List,
    /// Change what is known about a person, or mark them confidential
    #[command(
        after_help = "Examples:\n  docket person edit \"Donald Trump\" --about \"President of the \
                            United States\"\n  docket person edit Sara --confidential --because \"she \
                            asked not to be named\"\n\nThe name of a confidential person never gets \
                            into a report; the reason does."
    )]
    Edit {
        /// The name or a part of it, or the beginning of the id
        person: String,
        #[command(flatten)]
        given: Given,
    },
    /// Remove people whom no claim or exhibit names
    #[command(after_help = "Example:\n  docket person remove \"Donald Trump\"")]
    Remove {
        /// The names, or the beginnings of the ids
        #[arg(required = true)]
        people: Vec<String>,
    },
}

/// What is known about a person.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub struct Given {
    /// The name
    #[arg(long)]
    name: Option<String>,
    /// Who that is: office, organisation, known interests
    #[arg(long, value_name = "TEXT")]
    about: Option<String>,
    /// Keep the name out of every report
    #[arg(long)]
    confidential: bool,
    /// No longer keep it out
    #[arg(long, conflicts_with_all = ["confidential", "because"])]
    not_confidential: bool,
    /// Why the name is withheld; a report says so in its place
    #[arg(long, value_name = "TEXT")]
    because: Option<String>,
}

impl PersonCommand {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        match self {
            Self::List => list(session),
            Self::Edit { person, given } => {
                let id = session.person(&person)?;
                let mut person = session.desk.read().person(id)?;
                replace(&mut person.name, given.name);
                replace(&mut person.about, given.about);
                replace(&mut person.withheld_because, given.because);
                person.confidential =
                    (person.confidential || given.confidential) && !given.not_confidential;
                let changed = session.apply(&Action::EditPerson { id, person })?;
                session.changed(id, &changed, "Changed the person.");
                Ok(())
            }
            Self::Remove { people } => {
                let ids: Vec<PersonId> =
                    people.iter().map(|text| session.person(text)).collect::<Result<_, _>>()?;
                session
                    .apply_all(ids.iter().map(|id| Action::RemovePerson { id: *id }).collect())?;
                let said = count(ids.len() as u64, "person", "people");
                session.out.done(&ids, format!("Removed {said}. “docket undo” takes that back."));
                Ok(())
            }
        }
    }
}

fn list(session: &mut Session<'_>) -> Result<(), Fault> {
    let rows = session.desk.read().persons()?;
    if session.out.json {
        return session.out.document(&rows);
    }
    let ids: Vec<PersonId> = rows.iter().map(|row| row.id).collect();
    let length = session.id_length(Thing::Person, &ids)?;
    let table: Vec<_> = rows
        .iter()
        .map(|row| {
            let exhibits = count(row.collected.into(), "exhibit", "exhibits");
            vec![
                styled(beginning(&row.id.to_string(), length), DIM),
                plain(count(row.claims.into(), "claim", "claims")),
                plain(if row.collected > 0 { exhibits } else { String::new() }),
                plain(look::person(&row.person)),
            ]
        })
        .collect();
    session.out.table(&table);
    if rows.is_empty() {
        session
            .out
            .remark("Nobody yet. “docket claim add WORDING --by NAME” adds who made the claim.");
    }
    Ok(())
}
