import type { Claim, ClaimId, Stage, Stance, VerdictWord } from "../../src/platform";
import { FakeLibrary, NO_EVIDENCE } from "./library";

/* A made-up case about a made-up town, to look at the page with. */

const TEXT = `River Aller floods Westbrook for the second time this winter

The river Aller rose to 4.2 metres at the old bridge in Westbrook early on Monday, the highest level since records began in 1931, according to the district's press office.

“Nobody was warned,” said Ella Marsh, who runs the bakery in Mill Lane. “The sirens stayed silent until the water was in the shop.” The district says that all twelve sirens sounded at 3.40 a.m.

Mayor Tom Hale told reporters that 300 households had been brought to safety and that the new dam “held exactly as planned”. Engineers who inspected it in the autumn had found cracks, a report seen by this newspaper says.

از مرکز فوریت‌ها گفته می‌شود که هیچ‌کس آسیب ندیده است.

Water levels are expected to fall by Thursday. 🌧️ More rain is forecast for the weekend.`;

const place = (words: string) => {
  const before = TEXT.slice(0, TEXT.indexOf(words));
  return { start: Array.from(before).length, end: Array.from(before + words).length };
};

interface Spec {
  wording: string;
  words?: string;
  by?: string;
  date?: string;
  stage?: Stage;
  verdict?: VerdictWord;
  kind?: Claim["kind"];
  language?: string;
  translation?: string;
  tags?: string[];
  findings?: [Stance, number, string?][];
}

const SPECS: Spec[] = [
  {
    wording: "The Aller rose to its highest level since records began in 1931.",
    words: "the highest level since records began in 1931",
    by: "District press office",
    date: "2026-01-12",
    stage: "done",
    verdict: "confirmed",
    tags: ["river", "records"],
    findings: [
      ["supports", 0, "The gauge shows 4.21 m at 4.10 a.m."],
      ["supports", 1],
    ],
  },
  {
    wording: "All twelve sirens in Westbrook sounded at 3.40 a.m.",
    words: "all twelve sirens sounded at 3.40 a.m.",
    by: "District press office",
    date: "early January 2026",
    stage: "review",
    verdict: "denied",
    tags: ["sirens"],
    findings: [
      ["refutes", 2, "Two independent residents say that they heard nothing."],
      ["refutes", 3],
      ["supports", 4, "The log has twelve entries, of which five are marked “no acknowledgement”."],
      ["context", 1],
    ],
  },
  {
    wording: "Nobody was warned before the water came.",
    words: "Nobody was warned",
    by: "Ella Marsh",
    date: "2026-01-12",
    stage: "checking",
    findings: [
      ["supports", 2],
      ["refutes", 4],
    ],
  },
  {
    wording: "Mayor Hale said that the new dam “held exactly as planned”.",
    words: "held exactly as planned",
    by: "Tom Hale",
    kind: "attribution",
    date: "2026-01-12",
    stage: "done",
    verdict: "confirmed",
    findings: [["supports", 5]],
  },
  {
    wording: "The new dam held exactly as planned.",
    by: "Tom Hale",
    date: "2026-01-12",
    stage: "review",
    verdict: "unverified",
    findings: [
      ["refutes", 6, "The cracks were found; whether they mattered that night is not known."],
      ["context", 0],
    ],
  },
  { wording: "300 households were brought to safety.", words: "300 households", by: "Tom Hale", tags: ["numbers"] },
  {
    wording: "هیچ‌کس آسیب ندیده است.",
    words: "هیچ‌کس آسیب ندیده است",
    by: "مرکز فوریت‌ها",
    language: "fa",
    translation: "Nobody was hurt.",
    date: "۲۰۲۶-۰۱-۱۲",
    stage: "checking",
    findings: [["supports", 7]],
  },
  { wording: "Engineers found cracks in the dam in the autumn.", words: "found cracks", stage: "inbox" },
];

const EXHIBITS: [string, string, string, string][] = [
  ["Gauge readings, old bridge", "text/csv", "time,level\n04:00,4.18\n04:10,4.21\n04:20,4.20", "file"],
  ["Photograph of Mill Lane, 5 a.m.", "image/jpeg", "", "file"],
  ["Call with a resident of Mill Lane", "", "I was awake from two. There was no siren, not one. The first that I heard was the water.", "note"],
  ["Neighbourhood chat, saved page", "text/html", "did anyone hear a siren?? nothing here in Mill Lane", "file"],
  ["Siren control log", "text/plain", "03:40:02 S01 ON ack\n03:40:02 S02 ON ack\n03:40:03 S03 ON no acknowledgement", "file"],
  ["Recording of the mayor's press briefing", "audio/mpeg", "", "file"],
  ["Inspection report of the dam", "application/pdf", "Hairline cracks were found in sections 4 and 5. They are to be observed.", "file"],
  ["اطلاعیهٔ مرکز فوریت‌ها", "", "هیچ‌کس در این سیل آسیب ندیده است و همهٔ ساکنان در جای امن هستند.", "quotation"],
];

const RATIONALE: Record<VerdictWord, string> = {
  confirmed: "The gauge at the old bridge recorded it, and the district's archive shows no higher level since 1931.",
  denied: "The control log shows that five of the twelve sirens never acknowledged the signal. Two residents who were awake heard none.",
  unverified: "The dam did hold. Whether it did so as planned can't be told before the engineers publish what they measured that night.",
};

export function floodLibrary(more = 0): FakeLibrary {
  const library = new FakeLibrary();
  const { tables } = library;
  const of = library.newId();
  tables.cases.set(of, { title: "Westbrook flood, January 2026", summary: "", sample: false });
  tables.cases.set(library.newId(), { title: "Hospital waiting times", summary: "", sample: false });
  const source = library.newId();
  tables.sources.set(source, {
    case: of,
    text: TEXT,
    details: {
      title: "River Aller floods Westbrook for the second time this winter",
      author: "Jon Reed",
      publisher: "The Westbrook Courier",
      url: "https://courier.example/flood",
      archived_url: "",
      date: "2026-01-13",
      language: "en",
      note: "",
    },
  });
  const exhibits = EXHIBITS.map(([title, media_type, text, kind], index) => {
    const id = library.newId();
    tables.evidence.set(id, {
      case: of,
      kind: kind as "file" | "note" | "quotation",
      details: {
        ...NO_EVIDENCE,
        title,
        confidential: index === 2,
        withheld_because: index === 2 ? "A witness who fears for their tenancy" : "",
      },
      file: media_type
        ? { sha256: "5e".repeat(32), size: 4_213 * (index + 1), name: `exhibit-${index}`, media_type }
        : null,
      text,
    });
    return id;
  });
  const people = new Map<string, string>();
  const claims: ClaimId[] = [];
  for (const spec of SPECS) {
    const id = library.newId();
    claims.push(id);
    if (spec.by && !people.has(spec.by)) {
      const person = library.newId();
      people.set(spec.by, person);
      tables.persons.set(person, { name: spec.by, about: "", confidential: false, withheld_because: "" });
    }
    tables.claims.set(id, {
      claim: {
        case: of,
        kind: spec.kind ?? "statement",
        wording: spec.wording,
        language: spec.language ?? "en",
        translation: spec.translation ?? "",
        claimant: spec.by ? (people.get(spec.by) ?? null) : null,
        role: "",
        date: spec.date ?? null,
        place: spec.by === "Tom Hale" ? "Westbrook town hall" : "",
        why_checked: spec.verdict ? "It was repeated on three national channels." : "",
        method: "",
        right_of_reply: "",
        note: "",
      },
      stage: spec.stage ?? "inbox",
      tags: spec.tags ?? [],
    });
    if (spec.words) {
      const selection = place(spec.words);
      tables.appearances.set(library.newId(), {
        claim: id,
        source,
        passage: { sha256: "5e".repeat(32), exact: spec.words, prefix: "", suffix: "", ...selection, fragment: null },
      });
    }
    if (spec.verdict) {
      tables.verdicts.set(id, {
        verdict: {
          word: spec.verdict,
          rationale: RATIONALE[spec.verdict],
          confidence: spec.verdict === "unverified" ? null : "high",
          unknowns: spec.verdict === "unverified" ? "What the engineers measured that night." : "",
        },
        by: "Mina Rahimi",
        at: "2026-01-14T09:30:00Z",
      });
    }
    for (const [stance, index, note = ""] of spec.findings ?? []) {
      const evidence = exhibits[index] ?? "";
      const text = EXHIBITS[index]?.[2] ?? "";
      const exact = text.split(/\n/).at(-1) ?? "";
      const start = Array.from(text).length - Array.from(exact).length;
      const passage = exact
        ? {
            sha256: "5e".repeat(32), exact, prefix: "", suffix: "", start, end: start + Array.from(exact).length, fragment: null,
          }
        : null;
      tables.findings.set(library.newId(), { claim: id, evidence, passage, stance, note, note_confidential: false });
    }
  }
  const [said, so] = [claims[3] ?? "", claims[4] ?? ""];
  tables.relations.set(library.newId(), { from: said, to: so, kind: "asserts" });
  for (let count = 0; count < more; count += 1) {
    const first = tables.claims.get(claims[count % claims.length] ?? "");
    if (first) {
      const wording = `${first.claim.wording} (${count + 1})`;
      tables.claims.set(library.newId(), { ...first, claim: { ...first.claim, wording } });
    }
  }
  return library;
}
