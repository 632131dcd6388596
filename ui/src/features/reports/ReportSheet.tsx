import { FolderOpen } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";

import { Button, Checkbox, Choice, Field, Wrong, Radios, Sheet } from "../../components";
import {
  useAct,
  useCases,
  useClaimAtHand,
  useClaims,
  usePlace,
  useRemembered,
  useReportOutline,
  useReportPreview,
  useSave,
  useSettings,
} from "../../desk";
import { languages, useTexts } from "../../i18n";
import { formatWords } from "../../i18n/words";
import {
  type CaseId,
  type ClaimId,
  type Exported,
  type ReportFormat,
  type ReportRequest,
  type ReportScope,
} from "../../platform";
import { useNarrow, useProgress, useRested } from "./hooks";
import { Preview } from "./Preview";
import { Leaks, Withheld } from "./Withheld";
import { Written } from "./Written";

import "./report.css";

const FORMATS: ReportFormat[] = ["html", "pdf", "csv", "claimreview"];

/** How long typing must rest before the preview follows, in milliseconds. */
const RESTED = 250;

/** The languages that reports are written in, whatever language the window speaks. */
const LANGUAGES = ["en", "fa", "ar"];

type Of = "case" | "claims" | "claim";

interface ReportSheetProps {
  of: CaseId;
  /** What it is on at first. */
  first: "case" | "claims";
  /** The claims that it can be on instead of the whole case. */
  claims: ClaimId[];
}

/** What a report is to hold, how it will look, and the files that come of it. */
export function ReportSheet({ of, first, claims }: ReportSheetProps) {
  const { t, language: own } = useTexts();
  const place = usePlace();
  const settings = useSettings();
  const narrow = useNarrow();
  const cases = useCases();
  const title = cases.data?.find(({ id }) => id === of)?.case.title ?? "";
  // A single chosen claim is as good as the one at hand.
  const atHand = useClaimAtHand() ?? (claims.length === 1 ? (claims[0] ?? null) : null);
  const several = claims.length > 1 || (claims.length === 1 && claims[0] !== atHand);
  const [scope, setScope] = useState<Of>(first === "case" ? "case" : several ? "claims" : "claim");
  const [typed, setOrganisation] = useState<string | null>(null);
  const organisation = typed ?? settings.data?.organisation ?? "";
  const [language, setLanguage] = useState(LANGUAGES.includes(own) ? own : "en");
  const [formats, setFormats] = useState<ReportFormat[]>(["html", "pdf"]);

  const scopes: Record<Of, ReportScope> = {
    case: { of: "case", case: of },
    claims: { of: "claims", claims },
    claim: { of: "claims", claims: atHand ? [atHand] : [] },
  };
  const request: ReportRequest = { scope: scopes[scope], organisation, language };
  const rested = { ...request, organisation: useRested(organisation, RESTED) };

  const options = (
    <div className="report-side">
      <div className="report-options">
        <Radios
          label={t("report-of")}
          value={scope}
          onChange={setScope}
          options={[
            { value: "case", label: t("report-case", { title }) },
            ...(several ? [{ value: "claims" as const, label: t("report-chosen", { count: claims.length }) }] : []),
            ...(atHand ? [{ value: "claim" as const, label: t("report-claim") }] : []),
          ]}
        />
        <Field label={t("organisation")} value={organisation} onChange={setOrganisation} />
        <Choice
          label={t("report-language")}
          value={language}
          onChange={setLanguage}
          options={languages()
            .filter(({ tag }) => LANGUAGES.includes(tag))
            .map(({ tag, name }) => ({ value: tag, label: name }))}
        />
        <fieldset className="report-formats">
          <legend className="field-label">{t("report-formats")}</legend>
          {FORMATS.map((format) => (
            <div key={format}>
              <Checkbox
                label={t(formatWords[format].name)}
                isSelected={formats.includes(format)}
                onChange={(chosen) =>
                  setFormats(FORMATS.filter((one) => (one === format ? chosen : formats.includes(one))))
                }
              />
              <p className="soft small">{t(formatWords[format].about)}</p>
            </div>
          ))}
        </fieldset>
        <Outline scope={request.scope} />
      </div>
      <Write request={request} formats={formats} />
    </div>
  );
  const preview = <Shown of={of} request={rested} />;

  return (
    <Sheet title={t("report")} size="large" onClose={place.closeSheet}>
      {narrow ? (
        <Tabbed options={options} preview={preview} />
      ) : (
        <div className="report">
          {options}
          {preview}
        </div>
      )}
    </Sheet>
  );
}

/** Options and preview, of which there is room for one. */
function Tabbed({ options, preview }: { options: ReactNode; preview: ReactNode }) {
  const { t } = useTexts();
  return (
    <Tabs className="report-tabs">
      <TabList className="report-tab-list" aria-label={t("report")}>
        <Tab id="options" className="report-tab">
          {t("report-options")}
        </Tab>
        <Tab id="preview" className="report-tab">
          {t("report-preview")}
        </Tab>
      </TabList>
      {/* Both stay, with what was typed in one and read in the other. */}
      <TabPanel id="options" className="report-panel" shouldForceMount>
        {options}
      </TabPanel>
      <TabPanel id="preview" className="report-panel" shouldForceMount>
        {preview}
      </TabPanel>
    </Tabs>
  );
}

/** What stays out, and what stands in the way. */
function Outline({ scope }: { scope: ReportScope }) {
  const { t } = useTexts();
  const outline = useReportOutline({ scope, organisation: "", language: "" });
  if (outline.error) return <Wrong error={outline.error} />;
  if (!outline.data) return <p className="soft small">{t("working")}</p>;
  const { leaks } = outline.data;
  return (
    <>
      <Withheld outline={outline.data} />
      {leaks.length > 0 && <Leaks leaks={leaks} />}
    </>
  );
}

/** How the report will look; of a very large one its beginning. */
function Shown({ of, request }: { of: CaseId; request: ReportRequest }) {
  const { t, number } = useTexts();
  const cases = useCases();
  const counts = cases.data?.find(({ id }) => id === of)?.verdicts;
  const begin = useClaims({ case: of, stage: null, verdict: null, tag: null, claimant: null, words: "" });
  const total = counts && counts.confirmed + counts.denied + counts.unverified + counts.none;
  const ids = begin.data?.pages[0]?.rows.map(({ id }) => id);
  const cut = request.scope.of === "case" && total !== undefined && ids && ids.length < total;
  const scope: ReportScope = cut ? { of: "claims", claims: ids } : request.scope;
  const preview = useReportPreview(total === undefined || !ids ? null : { ...request, scope });
  return (
    <div className="report-preview">
      {cut && (
        <p className="soft small">
          {t("report-preview-first", { shown: number(ids.length), total: number(total) })}
        </p>
      )}
      {preview.error ? (
        <Wrong error={preview.error} />
      ) : (
        preview.data !== undefined && <Preview title={t("report-preview")} html={preview.data} />
      )}
    </div>
  );
}

/** Where the files go, and the writing of them. */
function Write({ request, formats }: { request: ReportRequest; formats: ReportFormat[] }) {
  const { t } = useTexts();
  const act = useAct();
  const { save, busy, error } = useSave();
  const progress = useProgress(busy);
  const [folder, setFolder] = useRemembered<string | null>("report.folder", null);
  const [written, setWritten] = useState<{ files: Exported[]; stopped: boolean } | null>(null);

  const choose = async () => {
    const chosen = await act((call) => call("folder_choose", { title: t("report-folder") }));
    if (!chosen) return null;
    setFolder(chosen);
    return chosen;
  };
  const write = async () => {
    const into = folder ?? (await choose());
    if (!into) return;
    setWritten(null);
    const files = await save((call) => call("report_export", { request, formats, folder: into }));
    if (files) setWritten({ files, stopped: files.length < formats.length });
  };

  return (
    <div className="report-end">
      <div className="field">
        <span className="field-label">{t("report-folder")}</span>
        <div className="file-choice">
          <Button onPress={() => void choose()}>
            <FolderOpen size={15} aria-hidden />
            {t("choose-folder")}
          </Button>
          {folder && (
            <span className="code" dir="ltr">
              {folder}
            </span>
          )}
        </div>
      </div>
      <div className="report-write">
        <Button look="strong" isPending={busy} isDisabled={formats.length === 0} onPress={() => void write()}>
          {busy ? t("report-writing") : t("report-write")}
        </Button>
        {progress && progress.work > 0 && (
          <Button onPress={() => void act((call) => call("work_cancel", { work: progress.work }))}>
            {t("report-cancel")}
          </Button>
        )}
      </div>
      {busy && (
        <progress
          className="report-progress"
          aria-label={t("report-writing")}
          {...(progress ? { max: progress.total, value: progress.done } : {})}
        />
      )}
      {error && error.code !== "would_leak" && <Wrong error={error} />}
      {written && <Written {...written} />}
    </div>
  );
}
