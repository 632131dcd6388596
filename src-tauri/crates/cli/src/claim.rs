//! `docket claim`.

use clap::{Args, Subcommand};
use docket_desk::domain::{
    Action, Claim, ClaimColumn, ClaimId, ClaimKind, ClaimOrder, Relation, RelationKind, Stage,
    VerdictWord,
};
use docket_desk::store::{ClaimFilter, ClaimRow, ClaimView, Page, VerdictFilter};
use docket_desk::{AppearsIn, ClaimDraft, Thing};
use serde::Serialize;

use crate::fault::Fault;
use crate::history;
use crate::look;
use crate::out::{BOLD, DIM, count, one_line, plain, styled};
use crate::session::{Session, beginning};
use crate::words::{date, one_of, replace, text};

#[derive(Debug, Subcommand)]
pub enum ClaimCommand {
    /// Add a claim
    #[command(after_help = "Examples:\n  docket claim add \"Iran reached out to negotiate\" --by \
                            \"Donald Trump\" --source 0193 --quote \"They want to talk\"\n  docket \
                            claim add \"Trump said that Iran reached out\" --kind attribution")]
    Add {
        /// Its exact wording, in its own language; “-” for what is piped in
        wording: String,
        /// The case, by a part of its title or the beginning of its id [default: that of the
        /// source, or the only case]
        #[arg(long)]
        case: Option<String>,
        /// Who made it: somebody known, or somebody new
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
        /// The source in which it appears, by the beginning of its id
        #[arg(long, value_name = "ID")]
        source: Option<String>,
        /// The words in the source, exactly as they stand there
        #[arg(long, value_name = "TEXT", requires = "source")]
        quote: Option<String>,
        /// A tag; may be repeated
        #[arg(long = "tag", value_name = "TAG")]
        tags: Vec<String>,
        #[command(flatten)]
        given: Given,
    },
    /// List claims, those that came first before others
    #[command(
        after_help = "Examples:\n  docket claim list --case iran --verdict none\n  docket claim \
                            list negotiate --stage review\n  docket claim list 'negotiate OR talks \
                            has:evidence'\n  docket claim list gap:no-evidence --sort date \
                            --reverse"
    )]
    List(ListArgs),
    /// Show all about a claim: verdict, evidence, where it appears, what it still lacks
    #[command(after_help = "Example:\n  docket claim show 0194")]
    Show {
        /// The beginning of its id
        claim: String,
    },
    /// Change a claim
    #[command(
        after_help = "Example:\n  docket claim edit 0194 --date \"early January 2026\" --reply \
                            \"Asked the ministry on 12 January; no answer\"\n\nAn empty text takes a \
                            detail away: --by \"\""
    )]
    Edit {
        /// The beginning of its id
        claim: String,
        /// Its exact wording
        #[arg(long, value_name = "TEXT")]
        wording: Option<String>,
        /// Who made it
        #[arg(long, value_name = "NAME")]
        by: Option<String>,
        #[command(flatten)]
        given: Given,
    },
    /// Remove claims; “docket undo” brings them back
    #[command(after_help = "Example:\n  docket claim remove 0194 0195")]
    Remove {
        /// The beginnings of their ids
        #[arg(required = true)]
        claims: Vec<String>,
    },
    /// Move claims to another case, with what belongs to them
    #[command(
        after_help = "Example:\n  docket claim move floods 0194 0195\n\nSources and evidence that \
                            only these claims use go along; of those that other claims need as \
                            well, a copy does. Links between claims stay."
    )]
    Move {
        /// The case, by a part of its title or the beginning of its id
        case: String,
        /// The beginnings of the claims' ids
        #[arg(required = true)]
        claims: Vec<String>,
    },
    /// Tell what became of a claim: what was changed, by whom, and what it was before
    #[command(
        after_help = "Example:\n  docket claim history 0194\n\n“docket undo NUMBER” takes back a \
                            single one of these changes, where nothing later rests on it."
    )]
    History {
        /// The beginning of its id
        claim: String,
        /// How many changes to tell
        #[arg(long, value_name = "NUMBER", default_value_t = 20)]
        limit: u32,
        /// Only changes before the one with this number
        #[arg(long, value_name = "NUMBER")]
        before: Option<u64>,
    },
    /// Say where the work on claims stands
    #[command(after_help = "Example:\n  docket claim stage review 0194 0195")]
    Stage {
        /// The stage
        #[arg(value_parser = one_of(Stage::ALL, Stage::as_str), ignore_case = true)]
        stage: Stage,
        /// The beginnings of the claims' ids
        #[arg(required = true)]
        claims: Vec<String>,
    },
    /// Put a tag on claims
    #[command(after_help = "Example:\n  docket claim tag casualties 0194 0195")]
    Tag {
        /// The tag
        tag: String,
        /// The beginnings of the claims' ids
        #[arg(required = true)]
        claims: Vec<String>,
    },
    /// Take a tag off claims
    #[command(after_help = "Example:\n  docket claim untag casualties 0194")]
    Untag {
        /// The tag
        tag: String,
        /// The beginnings of the claims' ids
        #[arg(required = true)]
        claims: Vec<String>,
    },
    /// Note that a claim appears in a source
    #[command(
        after_help = "Example:\n  docket claim appears 0194 --source 0193 --quote \"They want to \
                            talk\""
    )]
    Appears {
        /// The beginning of the claim's id
        claim: String,
        /// The beginning of the source's id
        #[arg(long, value_name = "ID")]
        source: String,
        /// The words in it, exactly as they stand there
        #[arg(long, value_name = "TEXT")]
        quote: Option<String>,
        /// Take back that it appears there
        #[arg(long, conflicts_with = "quote")]
        remove: bool,
    },
    /// Link two claims
    #[command(
        after_help = "Example:\n  docket claim relate 0195 asserts 0194\n\n“P said X” asserts \
                            “X”. A claim can also repeat another, contradict it, or be part-of it."
    )]
    Relate {
        /// The beginning of the claim's id
        claim: String,
        /// How it relates to the other
        #[arg(value_parser = one_of(RelationKind::ALL, RelationKind::as_str), ignore_case = true)]
        kind: RelationKind,
        /// The beginning of the other claim's id
        other: String,
    },
    /// Remove the links between two claims
    #[command(after_help = "Example:\n  docket claim unrelate 0195 0194")]
    Unrelate {
        /// The beginning of the claim's id
        claim: String,
        /// The beginning of the other claim's id
        other: String,
    },
}

/// What is known about a claim besides its wording and who made it.
#[derive(Debug, Args)]
pub struct Given {
    /// Is it so (statement), or did somebody say it (attribution)?
    #[arg(long, value_parser = one_of(ClaimKind::ALL, ClaimKind::as_str), ignore_case = true)]
    kind: Option<ClaimKind>,
    /// Its language, like en or fa [default when adding: that of the source]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// A translation of the wording
    #[arg(long, value_name = "TEXT")]
    translation: Option<String>,
    /// In what role it was made: an office, an organisation
    #[arg(long, value_name = "TEXT")]
    role: Option<String>,
    /// When it was made; may be vague, like “early January 2026”
    #[arg(long)]
    date: Option<String>,
    /// Where it was made
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    /// Why it is worth checking: reach, importance, harm
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// The steps taken, the searches and tools, in order
    #[arg(long, value_name = "TEXT")]
    method: Option<String>,
    /// Who was asked for a reply, when, and what they said; or why nobody was
    #[arg(long, value_name = "TEXT")]
    reply: Option<String>,
    /// A working note, never in a report
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

impl Given {
    fn set(self, claim: &mut Claim) -> Result<(), Fault> {
        claim.kind = self.kind.unwrap_or(claim.kind);
        replace(&mut claim.language, self.language);
        replace(&mut claim.translation, self.translation);
        replace(&mut claim.role, self.role);
        replace(&mut claim.place, self.place);
        replace(&mut claim.why_checked, self.why);
        replace(&mut claim.method, self.method);
        replace(&mut claim.right_of_reply, self.reply);
        replace(&mut claim.note, self.note);
        if let Some(text) = self.date {
            claim.date = date(&text)?;
        }
        Ok(())
    }
}

/// Which claims to list.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Of this case
    #[arg(long)]
    case: Option<String>,
    /// At this stage
    #[arg(long, value_parser = one_of(Stage::ALL, Stage::as_str), ignore_case = true)]
    stage: Option<Stage>,
    /// With this verdict; “none” for those not checked yet
    #[arg(long, value_parser = ["confirmed", "denied", "unverified", "none"], ignore_case = true)]
    verdict: Option<String>,
    /// With this tag
    #[arg(long)]
    tag: Option<String>,
    /// Of this claimant, by name or the beginning of the id
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// By what it is ordered
    #[arg(long, value_name = "COLUMN", ignore_case = true,
          value_parser = one_of(ClaimColumn::ALL, ClaimColumn::as_str))]
    sort: Option<ClaimColumn>,
    /// The other way round
    #[arg(long)]
    reverse: bool,
    /// As a saved view has it, by a part of its name; the rest given here is asked besides
    #[arg(long, value_name = "NAME")]
    view: Option<String>,
    /// With these words in the claim, its claimant or its notes; see “docket search --help”
    query: Vec<String>,
    /// The same
    #[arg(long, value_name = "TEXT", hide = true)]
    words: Option<String>,
}

impl ClaimCommand {
    pub fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        match self {
            Self::Add { wording, case, by, source, quote, tags, given } => {
                let source = source.map(|text| session.source(&text)).transpose()?;
                let case = match (case, source) {
                    (None, Some(source)) => session.desk.read().source(source)?.row.case,
                    (named, _) => session.case(named.as_deref())?,
                };
                let mut claim = Claim::new(case, text(wording)?);
                given.set(&mut claim)?;
                let draft = ClaimDraft {
                    claim,
                    claimant_name: by.unwrap_or_default(),
                    appears_in: source.map(|source| AppearsIn { source, selection: None, quote }),
                    tags,
                };
                let id = session.desk.claim_add(draft, session.moment())?.value;
                session.out.added(id, "Added the claim.");
                Ok(())
            }
            Self::List(args) => args.run(session),
            Self::Show { claim } => {
                let id = session.claim(&claim)?;
                let view = session.desk.read().claim(id)?;
                show(session, &view)
            }
            Self::Edit { claim, wording, by, given } => {
                let id = session.claim(&claim)?;
                let mut claim = session.desk.read().claim(id)?.claim;
                replace(&mut claim.wording, wording.map(text).transpose()?);
                given.set(&mut claim)?;
                let changed = match by {
                    Some(name) => {
                        session.desk.claim_edit(id, claim, &name, session.moment())?.changed
                    }
                    None => session.apply(&Action::EditClaim { id, claim })?,
                };
                session.changed(id, &changed, "Changed the claim.");
                Ok(())
            }
            Self::Remove { claims } => {
                let ids = session.claims(&claims)?;
                session.desk.claims_remove(&ids, session.moment())?;
                let said = these(&ids);
                session.out.done(&ids, format!("Removed {said}. “docket undo” takes that back."));
                Ok(())
            }
            Self::Move { case, claims } => {
                let (to, ids) = (session.case(Some(&case))?, session.claims(&claims)?);
                session.apply(&Action::MoveClaims { claims: ids.clone(), to })?;
                session.out.done(&ids, format!("Moved {} to the other case.", these(&ids)));
                Ok(())
            }
            Self::History { claim, limit, before } => history::tell(session, &claim, before, limit),
            Self::Stage { stage, claims } => {
                let ids = session.claims(&claims)?;
                session.desk.stage_set(ids.clone(), stage, session.moment())?;
                session.out.done(&ids, format!("Now at the stage “{stage}”: {}.", these(&ids)));
                Ok(())
            }
            Self::Tag { tag, claims } => {
                let ids = session.claims(&claims)?;
                session.apply(&Action::TagClaims { claims: ids.clone(), tag: tag.clone() })?;
                session.out.done(&ids, format!("Tagged {} “{tag}”.", these(&ids)));
                Ok(())
            }
            Self::Untag { tag, claims } => {
                let ids = session.claims(&claims)?;
                session.apply(&Action::UntagClaims { claims: ids.clone(), tag: tag.clone() })?;
                session.out.done(&ids, format!("Took the tag “{tag}” off {}.", these(&ids)));
                Ok(())
            }
            Self::Appears { claim, source, quote, remove } => {
                appears(session, &claim, &source, quote, remove)
            }
            Self::Relate { claim, kind, other } => {
                let relation =
                    Relation { from: session.claim(&claim)?, to: session.claim(&other)?, kind };
                let id = session.desk.relation_add(relation, session.moment())?.value;
                session.out.added(id, "Linked the claims.");
                Ok(())
            }
            Self::Unrelate { claim, other } => {
                let (claim, other) = (session.claim(&claim)?, session.claim(&other)?);
                let relations = session.desk.read().claim(claim)?.relations;
                let between: Vec<_> = relations
                    .into_iter()
                    .filter(|relation| relation.other == other)
                    .map(|relation| relation.id)
                    .collect();
                if between.is_empty() {
                    return Err(Fault::NotJoined(
                        "These claims are not linked. “docket claim show” tells a claim's links.",
                    ));
                }
                session.apply_all(
                    between.iter().map(|id| Action::RemoveRelation { id: *id }).collect(),
                )?;
                session.out.done(&between, "The claims are no longer linked.");
                Ok(())
            }
        }
    }
}

pub fn these(ids: &[ClaimId]) -> String {
    count(ids.len() as u64, "claim", "claims")
}

fn appears(
    session: &mut Session<'_>,
    claim: &str,
    source: &str,
    quote: Option<String>,
    remove: bool,
) -> Result<(), Fault> {
    let (claim, source) = (session.claim(claim)?, session.source(source)?);
    if !remove {
        let place = AppearsIn { source, selection: None, quote };
        let id = session.desk.appearance_add(claim, &place, session.moment())?.value;
        session.out.added(id, "Noted where the claim appears.");
        return Ok(());
    }
    let appearances = session.desk.read().claim(claim)?.appearances;
    let there: Vec<_> = appearances
        .into_iter()
        .filter(|place| place.source == source)
        .map(|place| place.id)
        .collect();
    if there.is_empty() {
        return Err(Fault::NotJoined(
            "It is not noted that this claim appears in this source. “docket claim show” tells where \
             it does.",
        ));
    }
    session.apply_all(there.iter().map(|id| Action::RemoveAppearance { id: *id }).collect())?;
    session.out.done(&there, "It is no longer noted that the claim appears there.");
    Ok(())
}

impl ListArgs {
    fn run(self, session: &mut Session<'_>) -> Result<(), Fault> {
        let verdict = match self.verdict.as_deref() {
            None => None,
            Some("none") => Some(VerdictFilter::None),
            Some(word) => word.parse().ok().map(|word| match word {
                VerdictWord::Confirmed => VerdictFilter::Confirmed,
                VerdictWord::Denied => VerdictFilter::Denied,
                VerdictWord::Unverified => VerdictFilter::Unverified,
            }),
        };
        let view = self.view.map(|text| session.view(&text)).transpose()?;
        let order = match (self.sort, &view) {
            (None, Some(view)) => {
                ClaimOrder { descending: view.order.descending != self.reverse, ..view.order }
            }
            (by, _) => ClaimOrder { by: by.unwrap_or_default(), descending: self.reverse },
        };
        let (of_view, asked) = view.map_or((None, None), |view| (view.case, Some(view.words)));
        let filter = ClaimFilter {
            case: session.case_if(self.case.as_deref())?.or(of_view),
            stage: self.stage,
            verdict,
            tag: self.tag,
            claimant: self.by.map(|text| session.person(&text)).transpose()?,
            words: asked
                .into_iter()
                .chain(self.query)
                .chain(self.words)
                .collect::<Vec<_>>()
                .join(" "),
        };
        let page = Page { after: None, limit: u32::MAX };
        let rows = session.desk.read().claims(&filter, order, page)?.rows;
        if session.out.json {
            let total = rows.len();
            return session.out.document(&Listed { rows, total });
        }
        let ids: Vec<ClaimId> = rows.iter().map(|row| row.id).collect();
        let length = session.id_length(Thing::Claim, &ids)?;
        let table: Vec<_> = rows
            .iter()
            .map(|row| {
                vec![
                    styled(beginning(&row.id.to_string(), length), DIM),
                    look::verdict(row.verdict),
                    plain(row.stage),
                    plain(look::stances(row.stances)),
                    plain(row.claimant.as_deref().unwrap_or_default()),
                    plain(one_line(&row.wording)),
                ]
            })
            .collect();
        session.out.table(&table);
        if rows.is_empty() {
            let none = if filter == ClaimFilter::default() {
                "No claims yet. “docket claim add WORDING” adds one."
            } else {
                "No claim is like that. “docket claim list” shows all."
            };
            session.out.remark(none);
        }
        Ok(())
    }
}

/// The list of claims, for programs.
#[derive(Serialize)]
struct Listed {
    rows: Vec<ClaimRow>,
    total: usize,
}

fn show(session: &mut Session<'_>, view: &ClaimView) -> Result<(), Fault> {
    if session.out.json {
        return session.out.document(view);
    }
    let claim = &view.claim;
    session.out.text(&claim.wording, 0);
    let given = view.verdict.as_ref();
    let word = look::verdict(given.map(|given| given.verdict.word));
    let style = word.style;
    let confidence = given.and_then(|given| given.verdict.confidence);
    let said = [
        format!("{style}{}{style:#}", word.text),
        confidence.map(|sure| format!("{sure} confidence")).unwrap_or_default(),
        given.map(|given| format!("{}, {}", given.by, look::time(&given.at))).unwrap_or_default(),
    ];
    let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
    session.out.fields(&[
        ("Id", view.id.to_string()),
        ("Verdict", said.join(" · ")),
        ("Because", given.map(|given| given.verdict.rationale.clone()).unwrap_or_default()),
        ("Unknown", given.map(|given| given.verdict.unknowns.clone()).unwrap_or_default()),
        ("Stage", view.stage.to_string()),
        ("Kind", claim.kind.to_string()),
        ("Translation", claim.translation.clone()),
        ("Language", claim.language.clone()),
        ("Claimant", view.claimant.as_ref().map(look::person).unwrap_or_default()),
        ("Role", claim.role.clone()),
        ("Date", claim.date.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("Place", claim.place.clone()),
        ("Why checked", claim.why_checked.clone()),
        ("Method", claim.method.clone()),
        ("Reply", claim.right_of_reply.clone()),
        ("Tags", view.tags.join(", ")),
        ("Note", claim.note.clone()),
    ]);
    show_findings(session, view)?;
    show_places(session, view)?;
    show_relations(session, view)?;
    if !view.gaps.is_empty() {
        session.out.line(format!("\n{BOLD}Still open{BOLD:#}"));
        for gap in &view.gaps {
            session.out.text(look::gap(*gap), 2);
        }
    }
    Ok(())
}

fn show_findings(session: &mut Session<'_>, view: &ClaimView) -> Result<(), Fault> {
    if view.findings.is_empty() {
        return Ok(());
    }
    session.out.line(format!("\n{BOLD}Evidence{BOLD:#}"));
    let exhibits: Vec<_> = view.findings.iter().map(|view| view.finding.evidence).collect();
    let findings: Vec<_> = view.findings.iter().map(|view| view.id).collect();
    let exhibit_length = session.id_length(Thing::Evidence, &exhibits)?;
    let finding_length = session.id_length(Thing::Finding, &findings)?;
    for one in &view.findings {
        let title = one_line(&one.details.title);
        let title =
            look::confidential(&title, one.details.confidential, &one.details.withheld_because);
        session.out.table(&[vec![
            look::stance(one.finding.stance),
            styled(beginning(&one.finding.evidence.to_string(), exhibit_length), DIM),
            plain(title),
        ]]);
        if let Some(passage) = &one.finding.passage {
            session.out.text(&format!("“{}”", passage.exact), 4);
        }
        if let Some(warning) = look::misplaced(one.located) {
            session.out.text(warning, 4);
        }
        if !one.finding.note.is_empty() {
            let mark = if one.finding.note_confidential { " (confidential)" } else { "" };
            session.out.text(&format!("{}{mark}", one.finding.note), 4);
        }
        let id = one.id.to_string();
        let id = beginning(&id, finding_length);
        session.out.line(format!("    {DIM}finding {id}{DIM:#}"));
    }
    Ok(())
}

fn show_places(session: &mut Session<'_>, view: &ClaimView) -> Result<(), Fault> {
    if view.appearances.is_empty() {
        return Ok(());
    }
    session.out.line(format!("\n{BOLD}Appears in{BOLD:#}"));
    let sources: Vec<_> = view.appearances.iter().map(|place| place.source).collect();
    let length = session.id_length(Thing::Source, &sources)?;
    for place in &view.appearances {
        session.out.table(&[vec![
            styled(beginning(&place.source.to_string(), length), DIM),
            plain(one_line(&place.details.title)),
        ]]);
        if let Some(passage) = &place.passage {
            session.out.text(&format!("“{}”", passage.exact), 4);
        }
        if let Some(warning) = look::misplaced(place.located) {
            session.out.text(warning, 4);
        }
    }
    Ok(())
}

fn show_relations(session: &mut Session<'_>, view: &ClaimView) -> Result<(), Fault> {
    if view.relations.is_empty() {
        return Ok(());
    }
    session.out.line(format!("\n{BOLD}Linked claims{BOLD:#}"));
    let others: Vec<_> = view.relations.iter().map(|relation| relation.other).collect();
    let length = session.id_length(Thing::Claim, &others)?;
    let table: Vec<_> = view
        .relations
        .iter()
        .map(|relation| {
            vec![
                plain(link(relation.kind, relation.outgoing)),
                styled(beginning(&relation.other.to_string(), length), DIM),
                look::verdict(relation.verdict),
                plain(one_line(&relation.wording)),
            ]
        })
        .collect();
    session.out.table(&table);
    Ok(())
}

/// How the claim at hand relates to the other.
const fn link(kind: RelationKind, outgoing: bool) -> &'static str {
    match (kind, outgoing) {
        (RelationKind::Asserts, true) => "asserts",
        (RelationKind::Asserts, false) => "is asserted by",
        (RelationKind::Repeats, true) => "repeats",
        (RelationKind::Repeats, false) => "is repeated by",
        (RelationKind::Contradicts, true) => "contradicts",
        (RelationKind::Contradicts, false) => "is contradicted by",
        (RelationKind::PartOf, true) => "is part of",
        (RelationKind::PartOf, false) => "has as a part",
    }
}
