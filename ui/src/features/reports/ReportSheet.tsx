import { CircleCheck, FolderOpen } from "lucide-react";
import { useState } from "react";

import { Button, Checkbox, Field, IconButton, Notice, Page, Radios, Sheet } from "../../components";
import { useAct, useCases, usePlace, useReportPreview, useSave, useSettings } from "../../desk";
import { useTexts } from "../../i18n";
import { formatWords } from "../../i18n/words";
import {
  type CaseId,
  type ClaimId,
  type Exported,
  errorOf,
  type ReportFormat,
  type ReportRequest,
} from "../../platform";

import "./report.css";

const FORMATS: ReportFormat[] = ["html", "pdf", "csv", "claimreview"];

interface ReportSheetProps {
  of: CaseId;
  /** What it is on at first. */
  first: "case" | "claims";
  /** The claims that it can be on instead of the whole case. */
  claims: ClaimId[];
}

/** What a report is to hold, how it will look, and the files that come of it. */
export function ReportSheet({ of, first, claims }: ReportSheetProps) {
  const { t } = useTexts();
  const place = usePlace();
  const settings = useSettings();
  const cases = useCases();
  const title = cases.data?.find(({ id }) => id === of)?.case.title ?? "";
  const [scope, setScope] = useState(first);
  const [typed, setOrganisation] = useState<string | null>(null);
  const organisation = typed ?? settings.data?.organisation ?? "";
  const [formats, setFormats] = useState<ReportFormat[]>(["html", "pdf"]);
  const [folder, setFolder] = useState<string | null>(null);
  const [files, setFiles] = useState<Exported[]>([]);
  const act = useAct();
  const { save, busy, error } = useSave();

  const request: ReportRequest = {
    scope: scope === "case" ? { of: "case", case: of } : { of: "claims", claims },
    organisation,
  };
  const preview = useReportPreview(request);

  const choose = async () => {
    const chosen = await act((call) => call("folder_choose", { title: t("report-folder") }));
    if (chosen) setFolder(chosen);
    return chosen ?? null;
  };
  const write = async () => {
    const into = folder ?? (await choose());
    if (!into) return;
    setFiles([]);
    const written = await save((call) => call("report_export", { request, formats, folder: into }));
    if (written) setFiles(written);
  };

  return (
    <Sheet title={t("report")} size="large" onClose={place.closeSheet}>
      <div className="report">
        <div className="report-options">
          <Radios
            label={t("report-of")}
            value={scope}
            onChange={setScope}
            options={[
              { value: "case", label: t("report-case", { title }) },
              ...(claims.length > 0
                ? [{ value: "claims" as const, label: t("report-claims", { count: claims.length }) }]
                : []),
            ]}
          />
          <Field label={t("organisation")} value={organisation} onChange={setOrganisation} />
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
          <div className="field">
            <span className="field-label">{t("report-folder")}</span>
            <div className="file-choice">
              <Button onPress={() => void choose()}>
                <FolderOpen size={15} aria-hidden />
                {t("choose-folder")}
              </Button>
              {folder && <span className="code">{folder}</span>}
            </div>
          </div>
          <Button look="strong" isPending={busy} isDisabled={formats.length === 0} onPress={() => void write()}>
            {busy ? t("report-writing") : t("report-write")}
          </Button>
          <p className="soft small">{t("report-confidential")}</p>
          {error && <Notice>{error.message}</Notice>}
          <Files files={files} />
        </div>
        <div className="report-preview">
          {preview.error ? (
            <Notice>{errorOf(preview.error).message}</Notice>
          ) : (
            preview.data !== undefined && <Page title={t("report-preview")} html={preview.data} />
          )}
        </div>
      </div>
    </Sheet>
  );
}

/** The files that were written, read back and checked. */
function Files({ files }: { files: Exported[] }) {
  const { t, size } = useTexts();
  const act = useAct();
  return (
    <div role="status">
      {files.length > 0 && (
        <>
          <p className="report-checked">
            <CircleCheck size={16} aria-hidden />
            {t("report-checked", { count: files.length })}
          </p>
          <ul className="report-files">
            {files.map((file) => (
              <li key={file.path}>
                <div className="report-file-head">
                  <strong>{t(formatWords[file.format].name)}</strong>
                  <span className="soft small">{size(file.size)}</span>
                  <IconButton
                    label={t("report-reveal", { name: t(formatWords[file.format].name) })}
                    icon={<FolderOpen size={15} aria-hidden />}
                    onPress={() => void act((call) => call("path_reveal", { path: file.path }))}
                  />
                </div>
                <p className="code">{file.path}</p>
                <p className="code soft">{t("sha256-of", { hash: file.sha256 })}</p>
                {file.warnings.map((warning) => (
                  <p key={warning} className="warning small">
                    {warning}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
