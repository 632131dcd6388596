import { wordsAt } from "../../src/components";
import type {
  AppearsIn,
  Backend,
  Backup,
  Case,
  CaseId,
  Changed,
  Claim,
  ClaimColumn,
  ClaimFilter,
  ClaimHistory,
  ClaimId,
  ClaimOrder,
  ClaimRow,
  ClaimView,
  CommandName,
  Commands,
  DamageView,
  Drop,
  ErrorView,
  Evidence,
  EvidenceId,
  Finding,
  FindingDraft,
  Gap,
  GapCount,
  Happening,
  JournalRow,
  Overview,
  Passage,
  Person,
  PersonId,
  PlaceWarning,
  Progress,
  QueryPart,
  Relation,
  SavedView,
  Selection,
  Settings,
  SourceDetails,
  SourceId,
  Stage,
  StateCount,
  Timeline,
  TimelineBar,
  Undoable,
  Verdict,
  ViewId,
} from "../../src/platform";
import { historyOf, without } from "./history";

/*
 * A library in memory, for trying the page without the desk behind it. It keeps to the contract and not
 * to the rules: those are the desk's, and are tested there.
 */

const SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

export interface Tables {
  cases: Map<CaseId, Case>;
  persons: Map<PersonId, Person>;
  sources: Map<SourceId, { case: CaseId; details: SourceDetails; text: string }>;
  claims: Map<ClaimId, { claim: Claim; stage: Stage; tags: string[] }>;
  appearances: Map<string, { claim: ClaimId; source: SourceId; passage: Passage | null }>;
  relations: Map<string, Relation>;
  verdicts: Map<ClaimId, { verdict: Verdict; by: string; at: string }>;
  evidence: Map<EvidenceId, Evidence>;
  findings: Map<string, Finding>;
  views: Map<ViewId, SavedView>;
}

const emptyTables = (): Tables => ({
  cases: new Map(),
  persons: new Map(),
  sources: new Map(),
  claims: new Map(),
  appearances: new Map(),
  relations: new Map(),
  verdicts: new Map(),
  evidence: new Map(),
  findings: new Map(),
  views: new Map(),
});

/** The tables as they are now. Their rows are replaced and never changed, so that they can be shared. */
const copy = (tables: Tables): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, new Map(rows as Map<string, unknown>)]),
  ) as unknown as Tables;

export interface Step {
  entry: string;
  name: string;
  before: Tables;
  after: Tables;
}

type Handlers = {
  [N in CommandName]: (
    takes: Commands[N]["takes"] extends null ? undefined : Commands[N]["takes"],
  ) => Commands[N]["gives"];
};

const fail = (code: string, message: string, args: ErrorView["args"] = {}): never => {
  throw { code, args, message, detail: "" } satisfies ErrorView as unknown as Error;
};

export class FakeLibrary implements Backend {
  tables = emptyTables();
  settings: Settings = {
    name: "Mina Rahimi",
    organisation: "The Desk",
    theme: "system",
    language: "en",
    device: "a-laptop",
    text_size: 100,
    shortcuts: {},
    libraries: ["/home/mina/Docket"],
  };
  /** What the dialogs answer. */
  chosen: string[] = ["/home/mina/Documents/article.txt"];
  backups: Backup[] = [];
  drafts = new Map<string, string>();
  windowState: string | null = null;
  trouble: ErrorView | null = null;
  damage: DamageView[] = [];
  backupDamage: DamageView[] = [];
  /** A folder that has other things in it. */
  notALibrary = "/home/mina/Letters";
  cancelled: number[] = [];
  warnings: PlaceWarning[] = [];
  /** Every change that was made, in order, undoing among them. */
  private done: Step[] = [];
  private steps: Step[] = [];
  private undone: Step[] = [];
  private journal: JournalRow[] = [];
  private ids = 0;
  private changed = new Set<(changed: Changed) => void>();
  private progress = new Set<(progress: Progress) => void>();
  private drops = new Set<(drop: Drop) => void>();

  call<N extends CommandName>(
    name: N,
    ...args: Commands[N]["takes"] extends null ? [] : [Commands[N]["takes"]]
  ): Promise<Commands[N]["gives"]> {
    const handler = this.handlers[name] as (takes: unknown) => Commands[N]["gives"];
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        try {
          resolve(handler(args[0]));
        } catch (thrown) {
          // The contract is an `ErrorView`, which is no Error.
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
          reject(thrown);
        }
      }, 0);
    });
  }

  onChanged(listener: (changed: Changed) => void) {
    this.changed.add(listener);
    return () => void this.changed.delete(listener);
  }

  onProgress(listener: (progress: Progress) => void) {
    this.progress.add(listener);
    return () => void this.progress.delete(listener);
  }

  onDrop(listener: (drop: Drop) => void) {
    this.drops.add(listener);
    return () => void this.drops.delete(listener);
  }

  exhibitUrl() {
    const svg =
      "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='400'><rect width='640' height='400' fill='#cfd8dc'/><circle cx='320' cy='200' r='90' fill='#90a4ae'/></svg>";
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  }

  /** Drops files on the window. */
  drop(paths: string[], x = 0, y = 0) {
    for (const listener of this.drops) listener({ phase: "dropped", paths, x, y });
  }

  /** Tells how far long work has come. */
  tellProgress(progress: Progress) {
    for (const listener of this.progress) listener(progress);
  }

  /** Tells that something changed, as another window would have. */
  tellChanged(...tables: string[]) {
    this.tell(...tables);
  }

  dragOver(x = 0, y = 0) {
    for (const listener of this.drops) listener({ phase: "over", x, y });
  }

  newId(): string {
    this.ids += 1;
    return `01990000-0000-7000-8000-${String(this.ids).padStart(12, "0")}`;
  }

  private tell(...tables: string[]) {
    this.lists.clear();
    this.stances = null;
    const told = { tables: tables.map((table) => ({ table, ids: [] })) };
    for (const listener of this.changed) listener(told);
  }

  private write(name: string, action: unknown, undoes: JournalRow["undoes"] = null) {
    const entry = this.newId();
    this.journal.unshift({
      id: entry,
      seq: this.journal.length + 1,
      at: new Date(Date.UTC(2026, 0, 14, 9, this.journal.length)).toISOString(),
      by: this.settings.name,
      name,
      action,
      undoes,
      undone: false,
      hash: SHA,
    });
    return entry;
  }

  /** One change: one entry, one undo. */
  apply<T>(name: string, action: unknown, change: (tables: Tables) => T): T {
    const before = copy(this.tables);
    let answer: T;
    try {
      answer = change(this.tables);
    } catch (thrown) {
      this.tables = before;
      throw thrown;
    }
    const entry = this.write(name, action);
    const step = { entry, name, before, after: copy(this.tables) };
    this.steps.push(step);
    this.done.push(step);
    this.undone = [];
    this.tell(...Object.keys(this.tables));
    return answer;
  }

  private take(from: Step[], to: Step[], redo: boolean): Undoable {
    const step = from.pop();
    if (!step) return fail("nothing_to_undo", "There is nothing to undo.");
    to.push(step);
    return this.put(copy(redo ? step.after : step.before), step, redo);
  }

  private put(tables: Tables, step: Step, redo: boolean): Undoable {
    const before = this.tables;
    this.tables = tables;
    const row = this.journal.find(({ id }) => id === step.entry);
    if (row) row.undone = !redo;
    const entry = this.write("undo", {}, { entry: step.entry, name: step.name, redo });
    this.done.push({ entry, name: step.name, before, after: copy(tables) });
    this.tell(...Object.keys(this.tables));
    return { entry: step.entry, name: step.name };
  }

  private undoOne(entry: string): Undoable {
    const step = this.done.find((one) => one.entry === entry);
    const tables = step && without(this.tables, step.before, step.after);
    if (!step || !tables) {
      return fail("undo_conflict", "Something later rests on this change, and so it can't be taken back.");
    }
    this.steps = this.steps.filter((one) => one !== step);
    return this.put(tables, step, false);
  }

  private person(name: string, tables: Tables): PersonId | null {
    if (!name) return null;
    for (const [id, person] of tables.persons) if (person.name === name) return id;
    const id = this.newId();
    tables.persons.set(id, { name, about: "", confidential: false, withheld_because: "" });
    return id;
  }

  private passage(text: string, { start, end }: Selection): Passage {
    return {
      sha256: SHA,
      exact: wordsAt(text, { start, end }),
      prefix: "",
      suffix: "",
      start,
      end,
      fragment: null,
    };
  }

  private appearance(claim: ClaimId, at: AppearsIn, tables: Tables): string {
    const source = tables.sources.get(at.source) ?? fail("not_found", "There is no such source.");
    const passage = at.selection ? this.passage(source.text, at.selection) : null;
    const id = this.newId();
    tables.appearances.set(id, { claim, source: at.source, passage });
    return id;
  }

  private finding(evidence: EvidenceId, draft: FindingDraft, tables: Tables): string {
    const { selection, claim, stance, note, note_confidential } = draft;
    const text = tables.evidence.get(evidence)?.text ?? "";
    const passage = selection ? this.passage(text, selection) : null;
    const id = this.newId();
    tables.findings.set(id, { claim, evidence, passage, stance, note, note_confidential });
    return id;
  }

  /** Lists that were asked for since the last change, and the findings by their claims. */
  private lists = new Map<string, ClaimId[]>();
  private stances: Map<ClaimId, ClaimRow["stances"]> | null = null;
  private stancesOf = 0;
  private folded = new WeakMap<Claim, string>();

  private filtered(filter: ClaimFilter): ClaimId[] {
    return this.kept(JSON.stringify(filter), () => this.passing(filter));
  }

  /** What was asked before, as long as nothing changed since. */
  private kept(key: string, list: () => ClaimId[]): ClaimId[] {
    const { claims, verdicts, findings } = this.tables;
    const whole = `${claims.size} ${verdicts.size} ${findings.size} ${key}`;
    const known = this.lists.get(whole) ?? list();
    this.lists.set(whole, known);
    return known;
  }

  private passing(filter: ClaimFilter): ClaimId[] {
    type Row = { id: ClaimId; words: string; claim: Claim; stage: Stage; tags: string[] };
    const verdictOf = (id: ClaimId) => this.tables.verdicts.get(id)?.verdict.word ?? "none";
    const tests: ((row: Row) => boolean)[] = [];
    if (filter.case) tests.push(({ claim }) => claim.case === filter.case);
    if (filter.stage) tests.push(({ stage }) => stage === filter.stage);
    if (filter.verdict) tests.push(({ id }) => verdictOf(id) === filter.verdict);
    if (filter.tag) tests.push(({ tags }) => tags.includes(filter.tag ?? ""));
    for (const { field, value, excluded, known } of readQuery(filter.words)) {
      const wanted = value.toLowerCase();
      const has: Record<string, (row: Row) => boolean> = {
        stage: ({ stage }) => stage === wanted,
        verdict: ({ id }) => verdictOf(id) === wanted,
        tag: ({ tags }) => tags.includes(value),
        claimant: ({ id }) => (this.row(id).claimant ?? "").toLowerCase().includes(wanted),
        case: ({ claim }) => (this.tables.cases.get(claim.case)?.title ?? "").toLowerCase().includes(wanted),
        kind: ({ claim }) => claim.kind === wanted,
        has: ({ id }) => this.has(id, wanted),
        gap: ({ id }) => this.claimView(id).gaps.some((gap) => gap.replaceAll("_", "-") === wanted),
      };
      const asked = field !== null && known ? (has[field] ?? (() => true)) : null;
      const words = field === null ? wanted : `${field} ${wanted}`;
      const test = asked ?? ((row: Row) => row.words.includes(words));
      tests.push((row) => test(row) !== excluded);
    }
    const found: ClaimId[] = [];
    for (const [id, { claim, stage, tags }] of this.tables.claims) {
      let words = this.folded.get(claim);
      if (words === undefined) this.folded.set(claim, (words = claim.wording.toLowerCase()));
      const row = { id, words, claim, stage, tags };
      if (tests.every((test) => test(row))) found.push(id);
    }
    return found;
  }

  /** Whether a claim has that, or has not that gap. */
  private has(id: ClaimId, what: string): boolean {
    const row = this.row(id);
    const { supports, refutes, context } = row.stances;
    const own = row.verdict === "denied" ? refutes : supports;
    const answers: Record<string, boolean> = {
      evidence: supports + refutes + context > 0,
      support: supports > 0,
      refutation: refutes > 0,
      context: context > 0,
      verdict: row.verdict !== null,
      date: row.date !== null,
      claimant: row.claimant !== null,
      tag: row.tags.length > 0,
      "no-verdict": row.verdict !== null,
      "no-evidence": supports + refutes > 0,
      "one-source": row.verdict === null || own !== 1,
    };
    return answers[what] ?? true;
  }

  private row(id: ClaimId): ClaimRow {
    const found = this.tables.claims.get(id) ?? fail("not_found", "There is no such claim.");
    const { claim, stage, tags } = found;
    const stances = this.counted().get(id) ?? { supports: 0, refutes: 0, context: 0 };
    return {
      id,
      case: claim.case,
      kind: claim.kind,
      wording: claim.wording,
      language: claim.language,
      claimant: claim.claimant ? (this.tables.persons.get(claim.claimant)?.name ?? null) : null,
      date: claim.date,
      stage,
      verdict: this.tables.verdicts.get(id)?.verdict.word ?? null,
      stances,
      tags,
    };
  }

  private counted(): Map<ClaimId, ClaimRow["stances"]> {
    const { findings } = this.tables;
    if (this.stances && this.stancesOf === findings.size) return this.stances;
    this.stances = new Map();
    this.stancesOf = findings.size;
    for (const { claim, stance } of findings.values()) {
      const counts = this.stances.get(claim) ?? { supports: 0, refutes: 0, context: 0 };
      this.stances.set(claim, { ...counts, [stance]: counts[stance] + 1 });
    }
    return this.stances;
  }

  private gaps(view: Omit<ClaimView, "gaps">): Gap[] {
    const gaps: Gap[] = [];
    if (!view.verdict) gaps.push("no_verdict");
    if (view.findings.length === 0) gaps.push("no_evidence");
    if (view.verdict && new Set(view.findings.map(({ finding }) => finding.evidence)).size === 1) {
      gaps.push("one_source");
    }
    if (view.verdict && !view.verdict.verdict.confidence) gaps.push("no_confidence");
    if (!view.claim.right_of_reply) gaps.push("no_right_of_reply");
    if (view.appearances.length === 0) gaps.push("no_appearance");
    return gaps;
  }

  private claimView(id: ClaimId): ClaimView {
    const { tables } = this;
    const found = tables.claims.get(id) ?? fail("not_found", "This claim has been removed.");
    const { claim, stage, tags } = found;
    const given = tables.verdicts.get(id);
    const view: Omit<ClaimView, "gaps"> = {
      id,
      claim,
      claimant: claim.claimant ? (tables.persons.get(claim.claimant) ?? null) : null,
      stage,
      verdict: given ? { verdict: given.verdict, by: given.by, at: given.at } : null,
      appearances: [...tables.appearances].flatMap(([key, one]) => {
        const source = tables.sources.get(one.source);
        return one.claim === id && source
          ? [
              {
                id: key,
                source: one.source,
                details: source.details,
                passage: one.passage,
                located: one.passage ? ("found" as const) : null,
              },
            ]
          : [];
      }),
      findings: [...tables.findings].flatMap(([key, finding]) => {
        const exhibit = tables.evidence.get(finding.evidence);
        return finding.claim === id && exhibit
          ? [
              {
                id: key,
                finding,
                kind: exhibit.kind,
                details: exhibit.details,
                file: exhibit.file,
                located: finding.passage ? ("found" as const) : null,
              },
            ]
          : [];
      }),
      relations: [...tables.relations].flatMap(([key, { from, to, kind }]) => {
        const other = from === id ? to : from;
        return from === id || to === id
          ? [
              {
                id: key,
                kind,
                outgoing: from === id,
                other,
                wording: this.row(other).wording,
                verdict: this.row(other).verdict,
              },
            ]
          : [];
      }),
      tags,
    };
    return { ...view, gaps: this.gaps(view) };
  }

  private sourceRow(id: SourceId) {
    const found = this.tables.sources.get(id) ?? fail("not_found", "There is no such source.");
    const claims = [...this.tables.appearances.values()].filter(({ source }) => source === id).length;
    return { id, case: found.case, details: found.details, claims, file: null };
  }

  private ordered(filter: ClaimFilter, order: ClaimOrder): ClaimId[] {
    return this.kept(JSON.stringify([filter, order]), () => this.sorted(filter, order));
  }

  private sorted(filter: ClaimFilter, { by, descending }: ClaimOrder): ClaimId[] {
    const rows = [...this.filtered(filter)];
    const words = ["confirmed", "denied", "unverified"];
    const key: Record<ClaimColumn, (row: ClaimRow, at: number) => string | number | null> = {
      added: (_, at) => at,
      wording: (row) => row.wording.toLowerCase(),
      claimant: (row) => row.claimant?.toLowerCase() ?? null,
      date: (row) => row.date,
      stage: (row) => ["inbox", "checking", "review", "done"].indexOf(row.stage),
      verdict: (row) => (row.verdict ? words.indexOf(row.verdict) : null),
      evidence: (row) => row.stances.supports + row.stances.refutes + row.stances.context,
    };
    if (by === "added") return descending ? rows.reverse() : rows;
    return rows
      .map((id, at) => ({ id, key: key[by](this.row(id), at) }))
      .sort((a, b) => {
        if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
        const order = a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
        return descending ? -order : order;
      })
      .map(({ id }) => id);
  }

  private overview(of: CaseId): Overview {
    const states: StateCount[] = [];
    const gaps: GapCount[] = [];
    const stances = { supports: 0, refutes: 0, context: 0 };
    for (const [id, { claim, stage }] of this.tables.claims) {
      if (claim.case !== of) continue;
      const row = this.row(id);
      const state = states.find((one) => one.stage === stage && one.verdict === row.verdict);
      if (state) state.count += 1;
      else states.push({ stage, verdict: row.verdict, count: 1 });
      for (const gap of this.claimView(id).gaps) {
        const found = gaps.find((one) => one.gap === gap);
        if (found) found.count += 1;
        else gaps.push({ gap, count: 1 });
      }
      stances.supports += row.stances.supports;
      stances.refutes += row.stances.refutes;
      stances.context += row.stances.context;
    }
    const count = (rows: Iterable<{ case: CaseId }>) => [...rows].filter((row) => row.case === of).length;
    return {
      states,
      gaps,
      stances,
      sources: count(this.tables.sources.values()),
      evidence: count(this.tables.evidence.values()),
    };
  }

  private timeline(of: CaseId, from: string | null, to: string | null): Timeline {
    const happenings: Happening[] = [];
    let undated = 0;
    for (const [id, { claim }] of this.tables.claims) {
      if (claim.case !== of) continue;
      const days = claim.date ? daysOf(claim.date) : null;
      const about = { claim: id, evidence: null, title: claim.wording };
      if (days) {
        happenings.push({ kind: "statement", ...days, when: claim.date ?? "", verdict: null, ...about });
      } else undated += 1;
      const given = this.tables.verdicts.get(id);
      if (given) {
        const at = given.at.slice(0, 10);
        const { word } = given.verdict;
        happenings.push({ kind: "verdict", from: at, to: at, when: given.at, verdict: word, ...about });
      }
    }
    for (const [evidence, { case: within, details }] of this.tables.evidence) {
      const { captured_at: when, title } = details;
      if (within !== of || !when) continue;
      const at = when.slice(0, 10);
      happenings.push({ kind: "capture", from: at, to: at, when, claim: null, evidence, title, verdict: null });
    }
    const shown = happenings
      .filter((one) => (!from || one.to >= from) && (!to || one.from <= to))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const bars = new Map<string, TimelineBar>();
    const days = shown.map((one) => Date.parse(one.from));
    const length = (Math.max(...days) - Math.min(...days)) / 86_400_000;
    const unit = length > 3000 ? "year" : length > 100 ? "month" : "day";
    for (const { from: first, kind } of shown) {
      const start = unit === "day" ? first : unit === "month" ? `${first.slice(0, 7)}-01` : `${first.slice(0, 4)}-01-01`;
      const bar = bars.get(start) ?? { start, statements: 0, captures: 0, verdicts: 0 };
      bar[`${kind}s`] += 1;
      bars.set(start, bar);
    }
    return {
      unit,
      bars: [...bars.values()],
      happenings: shown.slice(0, 200),
      total: shown.length,
      undated,
    };
  }

  private history(id: ClaimId, before: number | null, limit: number): ClaimHistory {
    const all = historyOf(id, this.journal, this.done, this.tables);
    const older = all.filter(({ row }) => before === null || row.seq < before);
    return { entries: older.slice(0, limit), more: older.length > limit };
  }

  private attach(of: CaseId, names: string[], finding: FindingDraft | null) {
    return this.apply("attach_evidence", {}, (tables) => {
      const evidence = names.map((name) => {
        const id = this.newId();
        tables.evidence.set(id, {
          case: of,
          kind: "file",
          details: { ...NO_EVIDENCE, title: name },
          file: { sha256: SHA, size: 48_213, name, media_type: "text/plain" },
          text: `The text of ${name}.`,
        });
        if (finding) this.finding(id, finding, tables);
        return id;
      });
      return { evidence, refused: [] };
    });
  }

  private handlers: Handlers = {
    library_status: () => ({
      path: "/home/mina/Docket",
      version: "0.1.0",
      head: { entries: this.journal.length, hash: SHA },
      undo: { undo: undoable(this.steps), redo: undoable(this.undone) },
      sample: null,
      backup: this.backups.at(-1) ?? null,
      backup_trouble: this.trouble,
      warnings: this.warnings,
    }),
    library_verify: () => ({
      entries: this.journal.length,
      files: 11,
      bytes: 4_817_233,
      damage: this.damage,
      foreign: [],
      warnings: this.warnings,
    }),
    library_repair: () => {
      const found = this.damage;
      this.damage = [];
      return { found, database: null, files: found.length, aside: null, left: [] };
    },
    backup_make: ({ to }) => {
      const name = `backup-${this.backups.length + 1}`;
      const backup: Backup = {
        name,
        path: `${to ?? "/home/mina/Docket/backups"}/${name}.db`,
        at: new Date().toISOString(),
        reason: "manual",
        entries: this.journal.length,
        size: 204_800,
      };
      if (to === null) this.backups.push(backup);
      this.tell("backups");
      return { backup, files: 11, new_files: 0, lacks: [] };
    },
    undo: () => this.take(this.steps, this.undone, false),
    redo: () => this.take(this.undone, this.steps, true),
    entry_undo: ({ entry }) => this.undoOne(entry),
    work_cancel: ({ work }) => {
      this.cancelled.push(work);
      return null;
    },

    backup_list: () => [...this.backups].reverse(),
    backup_verify: () => ({
      head: { entries: this.journal.length, hash: SHA },
      files: 11,
      bytes: 4_817_233,
      damage: this.backupDamage,
    }),
    backup_restore: ({ to }) => ({
      path: to,
      head: { entries: this.journal.length, hash: SHA },
      files: 11,
      lost: this.backupDamage,
      verified: this.handlers.library_verify(undefined),
    }),
    library_open: ({ path }) => {
      if (path === this.notALibrary) {
        return fail("not_a_library", `${path} is not a Docket library. Choose another folder.`);
      }
      this.settings = { ...this.settings, libraries: [path, ...this.settings.libraries] };
      return null;
    },

    draft_list: () => [...this.drafts].map(([key, value]) => ({ key, value })),
    draft_keep: ({ key, value }) => {
      if (value === null) this.drafts.delete(key);
      else this.drafts.set(key, value);
      return null;
    },
    window_state: () => this.windowState,
    window_state_keep: ({ state }) => {
      this.windowState = state;
      return null;
    },
    window_open: () => null,

    case_list: () =>
      [...this.tables.cases].map(([id, one]) => {
        const verdicts = { confirmed: 0, denied: 0, unverified: 0, none: 0 };
        for (const [key, { claim }] of this.tables.claims) {
          if (claim.case === id) verdicts[this.tables.verdicts.get(key)?.verdict.word ?? "none"] += 1;
        }
        const count = (rows: Iterable<{ case: CaseId }>) =>
          [...rows].filter((row) => row.case === id).length;
        return {
          id,
          case: one,
          verdicts,
          sources: count(this.tables.sources.values()),
          evidence: count(this.tables.evidence.values()),
        };
      }),
    case_add: ({ case: written }) => {
      if (!written.title) return fail("empty", "The case's title is empty. Write it, then try again.");
      return this.apply("add_case", { case: written }, ({ cases }) => {
        const id = this.newId();
        cases.set(id, written);
        return id;
      });
    },
    case_edit: ({ id, case: written }) =>
      this.apply("edit_case", { case: written }, ({ cases }) => {
        cases.set(id, written);
        return null;
      }),
    case_remove: ({ id }) =>
      this.apply("remove_case", {}, ({ cases }) => {
        cases.delete(id);
        return null;
      }),
    case_overview: ({ id }) => this.overview(id),
    case_timeline: ({ id, from, to }) => this.timeline(id, from, to),
    view_list: ({ case: of }) =>
      [...this.tables.views]
        .filter(([, view]) => view.case === null || view.case === of)
        .map(([id, view]) => ({ id, view })),
    view_add: ({ view }) =>
      this.apply("add_view", { view }, ({ views }) => {
        const id = this.newId();
        views.set(id, view);
        return id;
      }),
    view_edit: ({ id, view }) =>
      this.apply("edit_view", { view }, ({ views }) => {
        views.set(id, view);
        return null;
      }),
    view_remove: ({ id }) =>
      this.apply("remove_view", {}, ({ views }) => {
        views.delete(id);
        return null;
      }),
    sample_open: () => {
      const title = "Sample: a made-up case";
      return this.handlers.case_add({ case: { title, summary: "", sample: true } });
    },

    source_list: ({ case: of }) =>
      [...this.tables.sources].filter(([, one]) => one.case === of).map(([id]) => this.sourceRow(id)),
    source_get: ({ id }) => {
      const row = this.sourceRow(id);
      const appearances = [...this.tables.appearances].flatMap(([key, one]) =>
        one.source === id
          ? [
              {
                id: key,
                claim: one.claim,
                wording: this.row(one.claim).wording,
                verdict: this.row(one.claim).verdict,
                passage: one.passage,
                located: one.passage ? ("found" as const) : null,
              },
            ]
          : [],
      );
      return { row, text: this.tables.sources.get(id)?.text ?? "", appearances };
    },
    source_add: ({ into, details, text }) =>
      this.apply("add_source", { source: { details } }, ({ cases, sources }) => {
        const title = details.title || (text.trim().split("\n")[0] ?? "");
        const of = into.is === "existing" ? into.case : this.newId();
        if (into.is === "new") {
          cases.set(of, { title: into.title || title, summary: "", sample: false });
        }
        const id = this.newId();
        sources.set(id, { case: of, details: { ...details, title }, text });
        return { case: of, source: id };
      }),
    source_add_file: ({ into, path, details }) => {
      const title = details.title || (path.split("/").at(-1) ?? path);
      const text = `${title}\n\nThe minister said the bridge would open in March. Nobody was hurt.`;
      return this.handlers.source_add({ into, details: { ...details, title }, text });
    },
    source_edit: ({ id, details }) =>
      this.apply("edit_source", { details }, ({ sources }) => {
        const old = sources.get(id);
        if (old) sources.set(id, { ...old, details });
        return null;
      }),
    source_remove: ({ id }) =>
      this.apply("remove_source", {}, ({ sources }) => {
        sources.delete(id);
        return null;
      }),

    claim_list: ({ filter, order, page }) => {
      const rows = this.ordered(filter, order);
      const from = page.after ? rows.indexOf(page.after) + 1 : 0;
      const to = from + (page.limit || 200);
      return { rows: rows.slice(from, to).map((id) => this.row(id)), more: to < rows.length };
    },
    claim_count: ({ filter }) => this.filtered(filter).length,
    claim_marks: ({ filter, order, every }) => {
      const rows = this.ordered(filter, order);
      const after = rows.filter((_, index) => (index + 1) % every === 0 && index + 1 < rows.length);
      return { total: rows.length, every, after };
    },
    claim_position: ({ filter, order, id }) => {
      const at = this.ordered(filter, order).indexOf(id);
      return at < 0 ? null : at;
    },
    claim_ids: ({ filter, order }) => this.ordered(filter, order),
    claim_history: ({ id, before, limit }) => this.history(id, before, limit),
    claim_get: ({ id }) => this.claimView(id),
    claim_add: ({ draft }) => {
      if (draft.claim.date && !/\d{4}/.test(draft.claim.date)) {
        return fail("not_a_date", `“${draft.claim.date}” is not a date that Docket can read.`, { text: draft.claim.date });
      }
      const id = this.newId();
      return this.apply("add_claim", { do: "add_claim", id, claim: draft.claim }, (tables) => {
        const claimant = this.person(draft.claimant_name, tables);
        tables.claims.set(id, { claim: { ...draft.claim, claimant }, stage: "inbox", tags: draft.tags });
        if (draft.appears_in) this.appearance(id, draft.appears_in, tables);
        return id;
      });
    },
    claim_edit: ({ id, claim, claimant_name }) =>
      this.apply("edit_claim", { do: "edit_claim", id, claim }, (tables) => {
        const old = tables.claims.get(id);
        if (!claim.wording.trim()) return fail("empty", "The claim is empty. Write it, then try again.");
        const claimant = this.person(claimant_name, tables);
        if (old) tables.claims.set(id, { ...old, claim: { ...claim, claimant } });
        return null;
      }),
    claim_remove: ({ claims }) =>
      this.apply("remove_claim", {}, (tables) => {
        for (const id of claims) {
          tables.claims.delete(id);
          for (const [key, one] of tables.appearances) if (one.claim === id) tables.appearances.delete(key);
          for (const [key, one] of tables.findings) if (one.claim === id) tables.findings.delete(key);
          for (const [key, one] of tables.relations) {
            if (one.from === id || one.to === id) tables.relations.delete(key);
          }
        }
        return null;
      }),
    claim_move: ({ claims, to }) =>
      this.apply("move_claims", { to }, (tables) => {
        for (const id of claims) {
          const old = tables.claims.get(id);
          if (old) tables.claims.set(id, { ...old, claim: { ...old.claim, case: to } });
        }
        return null;
      }),
    claim_stage: ({ claims, stage }) => {
      if (stage === "done" && claims.some((id) => !this.tables.verdicts.has(id))) {
        return fail("done_without_verdict", "A claim without a verdict can't be done. Give it a verdict first.");
      }
      return this.apply("set_stage", { do: "set_stage", claims, stage }, (tables) => {
        for (const id of claims) {
          const old = tables.claims.get(id);
          if (old) tables.claims.set(id, { ...old, stage });
        }
        return null;
      });
    },
    claim_tag: ({ claims, tag }) => this.retag("tag_claims", claims, tag, (tags) => [...tags, tag].sort()),
    claim_untag: ({ claims, tag }) =>
      this.retag("untag_claims", claims, tag, (tags) => tags.filter((one) => one !== tag)),

    appearance_add: ({ claim, appears_in }) =>
      this.apply("add_appearance", {}, (tables) => this.appearance(claim, appears_in, tables)),
    appearance_remove: ({ id }) =>
      this.apply("remove_appearance", {}, ({ appearances }) => {
        appearances.delete(id);
        return null;
      }),
    relation_add: ({ relation }) =>
      this.apply("add_relation", {}, ({ relations }) => {
        const id = this.newId();
        relations.set(id, relation);
        return id;
      }),
    relation_remove: ({ id }) =>
      this.apply("remove_relation", {}, ({ relations }) => {
        relations.delete(id);
        return null;
      }),
    verdict_set: ({ claims, verdict }) => {
      if (!verdict.rationale.trim()) {
        return fail("verdict_needs", `A verdict of ${verdict.word} needs a reason: say why, for those who will read it.`);
      }
      if (verdict.word === "unverified" && !verdict.unknowns.trim()) {
        return fail("verdict_needs", "A verdict of unverified needs what remains unknown.");
      }
      return this.apply("set_verdict", { do: "set_verdict", claim: claims[0], verdict }, ({ verdicts }) => {
        for (const claim of claims) {
          verdicts.set(claim, { verdict, by: this.settings.name, at: "2026-01-14T09:30:00Z" });
        }
        return null;
      });
    },
    verdict_clear: ({ claims }) =>
      this.apply("clear_verdict", {}, ({ verdicts }) => {
        for (const claim of claims) verdicts.delete(claim);
        return null;
      }),

    evidence_list: ({ case: of }) =>
      [...this.tables.evidence]
        .filter(([, one]) => one.case === of)
        .map(([id, { kind, details, file }]) => ({
          id,
          case: of,
          kind,
          details,
          file,
          findings: [...this.tables.findings.values()].filter(({ evidence }) => evidence === id).length,
        })),
    evidence_get: ({ id }) => {
      const evidence = this.tables.evidence.get(id) ?? fail("not_found", "There is no such exhibit.");
      const { collector } = evidence.details;
      return {
        id,
        evidence,
        collector: collector ? (this.tables.persons.get(collector) ?? null) : null,
        sha256: evidence.file?.sha256 ?? SHA,
        findings: [...this.tables.findings].flatMap(([key, finding]) =>
          finding.evidence === id
            ? [
                {
                  id: key,
                  finding,
                  wording: this.row(finding.claim).wording,
                  located: finding.passage ? ("found" as const) : null,
                },
              ]
            : [],
        ),
      };
    },
    evidence_attach: ({ case: of, paths, finding }) =>
      this.attach(of, paths.map((path) => path.split("/").at(-1) ?? path), finding),
    evidence_attach_bytes: ({ case: of, name, finding }) => this.attach(of, [name], finding),
    evidence_add: ({ draft }) => {
      if (!draft.details.title) return fail("empty", "The exhibit's title is empty. Write it, then try again.");
      return this.apply("attach_evidence", { evidence: { details: draft.details } }, (tables) => {
        const id = this.newId();
        const { case: of, kind, details, text } = draft;
        tables.evidence.set(id, { case: of, kind, details, text, file: null });
        if (draft.finding) this.finding(id, draft.finding, tables);
        return id;
      });
    },
    evidence_edit: ({ id, details, text }) => {
      if (details.confidential && !details.withheld_because) {
        return fail("withheld_without_reason", "The exhibit is confidential: say why, so that a report can give the reason.");
      }
      return this.apply("edit_evidence", { details }, ({ evidence }) => {
        const old = evidence.get(id);
        if (old) evidence.set(id, { ...old, details, text: text ?? old.text });
        return null;
      });
    },
    evidence_remove: ({ id }) =>
      this.apply("remove_evidence", {}, ({ evidence, findings }) => {
        evidence.delete(id);
        for (const [key, one] of findings) if (one.evidence === id) findings.delete(key);
        return null;
      }),
    evidence_html: ({ id }) =>
      `<h1>${this.tables.evidence.get(id)?.details.title ?? ""}</h1><p>${this.tables.evidence.get(id)?.text ?? ""}</p>`,

    finding_add: ({ evidence, finding }) =>
      this.apply("add_finding", { finding }, (tables) => this.finding(evidence, finding, tables)),
    finding_edit: ({ id, finding }) =>
      this.apply("edit_finding", { do: "edit_finding", id, finding }, ({ findings }) => {
        findings.set(id, finding);
        return null;
      }),
    finding_remove: ({ id }) =>
      this.apply("remove_finding", {}, ({ findings }) => {
        findings.delete(id);
        return null;
      }),

    person_list: () =>
      [...this.tables.persons].map(([id, person]) => ({
        id,
        person,
        claims: [...this.tables.claims.values()].filter(({ claim }) => claim.claimant === id).length,
        collected: 0,
      })),
    person_edit: ({ id, person }) =>
      this.apply("edit_person", { person }, ({ persons }) => {
        persons.set(id, person);
        return null;
      }),
    person_remove: ({ id }) =>
      this.apply("remove_person", {}, ({ persons }) => {
        persons.delete(id);
        return null;
      }),

    journal_list: ({ before, limit }) =>
      this.journal.filter(({ seq }) => before === null || seq < before).slice(0, limit),
    query_read: ({ text }) => readQuery(text),
    completion_list: ({ field, beginning }) => {
      const begins = (value: string) => value.toLowerCase().startsWith(beginning.toLowerCase());
      const fixed: Record<string, string[]> = {
        ...CHOICES,
        tag: [...new Set([...this.tables.claims.values()].flatMap(({ tags }) => tags))],
        claimant: [...this.tables.persons.values()].map(({ name }) => name),
        case: [...this.tables.cases.values()].map(({ title }) => title),
      };
      return (fixed[field] ?? []).filter(begins).map((value) => ({ value, label: value, count: null }));
    },
    date_read: ({ text }) => {
      const year = /\d{4}/.exec(text)?.[0];
      if (!year) return fail("not_a_date", `“${text}” is not a date that Docket can read.`);
      const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
      return { earliest: day ?? `${year}-01-01`, latest: day ?? `${year}-12-31` };
    },
    search: ({ text }) => {
      const wanted = text.toLowerCase();
      const cut = (whole: string) => {
        const at = whole.toLowerCase().indexOf(wanted);
        return [
          { text: `…${whole.slice(Math.max(0, at - 40), at)}`, hit: false },
          { text: whole.slice(at, at + wanted.length), hit: true },
          { text: `${whole.slice(at + wanted.length, at + 80)}…`, hit: false },
        ];
      };
      const within = (whole: string) => whole.toLowerCase().includes(wanted);
      const at = (whole: string) => {
        const start = [...whole.slice(0, whole.toLowerCase().indexOf(wanted))].length;
        return { start, end: start + [...wanted].length };
      };
      const hits = [
        ...[...this.tables.claims]
          .filter(([, { claim }]) => within(claim.wording))
          .map(([id, { claim }]) => ({
            kind: "claim" as const,
            id,
            case: claim.case,
            claim: id,
            title: claim.wording,
            snippet: cut(claim.wording),
            at: null,
          })),
        ...[...this.tables.sources]
          .filter(([, one]) => within(one.text))
          .map(([id, one]) => ({
            kind: "source" as const,
            id,
            case: one.case,
            claim: null,
            title: one.details.title,
            snippet: cut(one.text),
            at: at(one.text),
          })),
        ...[...this.tables.evidence]
          .filter(([, one]) => within(one.text))
          .map(([id, one]) => ({
            kind: "evidence" as const,
            id,
            case: one.case,
            claim: null,
            title: one.details.title,
            snippet: cut(one.text),
            at: at(one.text),
          })),
      ].slice(0, 30);
      return { hits, corrected: null };
    },
    report_outline: ({ request }) => {
      const { scope } = request;
      const ids = [...this.tables.claims]
        .filter(([id, { claim }]) => (scope.of === "case" ? claim.case === scope.case : scope.claims.includes(id)))
        .map(([id]) => id);
      const views = ids.map((id) => this.claimView(id));
      const persons = views.flatMap(({ id, claimant }, at) =>
        claimant?.confidential && views.findIndex((one) => one.claim.claimant === views[at]?.claim.claimant) === at
          ? [{ kind: "person" as const, title: claimant.name, reason: claimant.withheld_because, claim: id, evidence: null }]
          : [],
      );
      const findings = views.flatMap((view) => view.findings);
      const exhibits = [...new Set(findings.map(({ finding }) => finding.evidence))].flatMap((evidence) => {
        const details = this.tables.evidence.get(evidence)?.details;
        return details?.confidential
          ? [{ kind: "exhibit" as const, title: details.title, reason: details.withheld_because, claim: null, evidence }]
          : [];
      });
      const names = [...this.tables.persons.values()].filter(({ confidential }) => confidential).map(({ name }) => name);
      const leaks = views.flatMap(({ id, claim }) =>
        names
          .filter((name) => claim.wording.includes(name))
          .map((name) => ({ name, text: claim.wording, claim: id, evidence: null, source: null })),
      );
      const withheld = [...persons, ...exhibits];
      return { claims: ids.length, withheld, withheld_total: withheld.length, leaks };
    },
    report_preview: ({ request }) =>
      `<!doctype html><html lang="en"><head><style>body{font:16px Georgia,serif;max-width:42rem;margin:3rem auto;padding:0 1rem}h1{font-size:2rem}.v{font:600 13px sans-serif}</style></head><body><p class="v">${request.organisation}</p><h1>Verdict report</h1>${[...this.tables.claims.keys()]
        .filter((id) => request.scope.of === "case" || request.scope.claims.includes(id))
        .map((id) => `<h2 dir="auto">${this.row(id).wording}</h2><p class="v">${this.row(id).verdict ?? "not checked yet"}</p>`)
        .join("")}</body></html>`,
    report_export: ({ formats, folder }) =>
      formats.map((format) => ({
        format,
        path: `${folder}/verdict-report.${format === "claimreview" ? "jsonld" : format}`,
        size: 48_213,
        sha256: SHA,
        warnings: [],
      })),

    files_choose: () => this.chosen,
    folder_choose: () => "/home/mina/Reports",
    path_reveal: () => null,
    path_open: () => null,
    settings_get: () => this.settings,
    settings_set: ({ settings }) => {
      this.settings = { ...settings, libraries: this.settings.libraries };
      this.tell("settings");
      return null;
    },
  };

  private retag(name: string, claims: ClaimId[], tag: string, how: (tags: string[]) => string[]) {
    return this.apply(name, { do: name, claims, tag }, (tables) => {
      for (const id of claims) {
        const old = tables.claims.get(id);
        if (old) tables.claims.set(id, { ...old, tags: [...new Set(how(old.tags))] });
      }
      return null;
    });
  }
}

/** The days that a date can mean: a day, or a time in a month. */
function daysOf(written: string): { from: string; to: string } | null {
  const text = written.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day) return { from: day, to: day };
  const [, early, month, year] = /(early )?(\w+) (\d{4})/.exec(text) ?? [];
  const at = Date.parse(`1 ${month} ${year} UTC`);
  if (Number.isNaN(at)) return null;
  const from = new Date(at).toISOString().slice(0, 10);
  return { from, to: `${from.slice(0, 8)}${early ? "10" : "28"}` };
}

/** What these fields can be; the others can be anything. */
const CHOICES: Record<string, string[]> = {
  verdict: ["confirmed", "denied", "unverified", "none"],
  stage: ["inbox", "checking", "review", "done"],
  has: ["evidence", "support", "refutation", "context", "verdict", "date", "claimant", "tag"],
  kind: ["statement", "attribution"],
  gap: ["one-source", "no-verdict", "no-evidence"],
};
const FIELDS = [...Object.keys(CHOICES), "claimant", "tag", "before", "after", "case"];

/** As the desk reads a query, but for its finer points. */
function readQuery(text: string): QueryPart[] {
  return [...text.matchAll(/(-?)(?:([^\s":]+):)?("[^"]*"?|[^\s"]\S*|)/g)].flatMap((match) => {
    const [whole, minus, field = null, quoted = ""] = match;
    if (!whole.trim()) return [];
    const value = quoted.replaceAll('"', "");
    const fits = (CHOICES[field ?? ""]?.includes(value) ?? true) && value !== "";
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        field,
        value,
        excluded: minus === "-",
        known: field === null || (FIELDS.includes(field) && fits),
      },
    ];
  });
}

const undoable = (steps: Step[]): Undoable | null => {
  const step = steps.at(-1);
  return step ? { entry: step.entry, name: step.name } : null;
};

export const NO_EVIDENCE: Evidence["details"] = {
  title: "",
  author: "",
  publisher: "",
  url: "",
  archived_url: "",
  language: "",
  captured_at: "2026-01-13T11:20:00+01:00",
  collector: null,
  tool: "",
  origin: "unstated",
  origin_note: "",
  confidential: false,
  withheld_because: "",
};
