//! `docket view`.

use clap::{Args, Subcommand};
use docket_desk::Thing;
use docket_desk::domain::{Action, ClaimColumn, ClaimOrder, SavedView, ViewId};

use crate::fault::Fault;
use crate::out::{DIM, count, plain, styled};
use crate::session::{Session, beginning};
use crate::words::{one_of, replace};

#[derive(Debug, Subcommand)]
pub enum ViewCommand {
    /// Keep a query under a name
    #[command(
        after_help = "Example:\n  docket view add \"Thin evidence\" gap:one-source --case iran --sort \
                            date\n\n“docket claim list --view thin” then lists what it finds."
    )]
    Add {
        /// What it is called
        name: String,
        /// The query; see “docket search --help”
        query: Vec<String>,
        /// The case that it is for [default: every case]
        #[arg(long)]
        case: Option<String>,
        #[command(flatten)]
        order: Order,
    },
    /// List the views
    #[command(after_help = "Example:\n  docket view list")]
    List {
        /// Only those of this case and those of every case
        #[arg(long)]
        case: Option<String>,
    },
    /// Change a view
    #[command(after_help = "Example:\n  docket view edit thin --query \"gap:no-evidence\"")]
    Edit {
        /// A part of its name, or the beginning of its id
        view: String,
        /// What it is called
        #[arg(long)]
        name: Option<String>,
        /// The query
        #[arg(long, value_name = "TEXT")]
        query: Option<String>,
        #[command(flatten)]
        order: Order,
    },
    /// Remove views; “docket undo” brings them back
    #[command(after_help = "Example:\n  docket view remove thin")]
    Remove {
        /// A part of the name, or the beginning of the id
        #[arg(required = true)]
        views: Vec<String>,
    },
}

/// How a view's list is ordered.
#[derive(Debug, Args)]
pub struct Order {
    /// By what its list is ordered
    #[arg(long, value_name = "COLUMN", ignore_case = true,
          value_parser = one_of(ClaimColumn::ALL, ClaimColumn::as_str))]
    sort: Option<ClaimColumn>,
    /// The other way round
    #[arg(long)]
    reverse: bool,
}

impl ViewCommand {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        match self {
            Self::Add { name, query, case, order } => {
                let view = SavedView {
                    case: session.case_if(case.as_deref())?,
                    name,
                    words: query.join(" "),
                    order: ClaimOrder {
                        by: order.sort.unwrap_or_default(),
                        descending: order.reverse,
                    },
                };
                let said = format!("Saved the view “{}”.", view.name);
                let id = session.desk.view_add(view, session.moment())?.value;
                session.out.added(id, said);
                Ok(())
            }
            Self::List { case } => list(session, case.as_deref()),
            Self::Edit { view, name, query, order } => {
                let id = session.desk.find_view(&view)?;
                let mut view = session.desk.read().view(id)?;
                replace(&mut view.name, name);
                replace(&mut view.words, query);
                if let Some(by) = order.sort {
                    view.order = ClaimOrder { by, descending: order.reverse };
                }
                let changed = session.apply(&Action::EditView { id, view })?;
                session.changed(id, &changed, "Changed the view.");
                Ok(())
            }
            Self::Remove { views } => {
                let ids: Vec<ViewId> = views
                    .iter()
                    .map(|text| session.desk.find_view(text))
                    .collect::<Result<_, _>>()?;
                session.apply_all(ids.iter().map(|id| Action::RemoveView { id: *id }).collect())?;
                let said = count(ids.len() as u64, "view", "views");
                session.out.done(&ids, format!("Removed {said}. “docket undo” takes that back."));
                Ok(())
            }
        }
    }
}

fn list(session: &mut Session<'_>, case: Option<&str>) -> Result<(), Fault> {
    let case = session.case_if(case)?;
    let rows = session.desk.read().views(case)?;
    if session.out.json {
        return session.out.document(&rows);
    }
    let ids: Vec<ViewId> = rows.iter().map(|row| row.id).collect();
    let length = session.id_length(Thing::View, &ids)?;
    let table: Vec<_> = rows
        .iter()
        .map(|row| {
            let ClaimOrder { by, descending } = row.view.order;
            vec![
                styled(beginning(&row.id.to_string(), length), DIM),
                plain(&row.view.name),
                plain(format!("by {by}{}", if descending { ", reversed" } else { "" })),
                plain(&row.view.words),
            ]
        })
        .collect();
    session.out.table(&table);
    if rows.is_empty() {
        session.out.remark("No views yet. “docket view add NAME QUERY” saves one.");
    }
    Ok(())
}
