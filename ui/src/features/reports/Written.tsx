import { CircleCheck, Copy, ExternalLink, FolderOpen } from "lucide-react";

import { IconButton } from "../../components";
import { useAct, useToasts } from "../../desk";
import { useTexts } from "../../i18n";
import { formatWords } from "../../i18n/words";
import type { Exported } from "../../platform";

const nameIn = (path: string) => path.split(/[/\\]/).at(-1) ?? path;

interface WrittenProps {
  files: Exported[];
  /** Whether the writing was stopped before all of them were done. */
  stopped: boolean;
}

/** The files that were written, read back and checked. */
export function Written({ files, stopped }: WrittenProps) {
  const { t, told, size } = useTexts();
  const act = useAct();
  const { say } = useToasts();
  const copy = async (sha256: string) => {
    const done = await act(async () => {
      await navigator.clipboard.writeText(sha256);
      return true;
    });
    if (done) say(t("sha256-copied"));
  };
  return (
    <>
      <div role="status">
        {(stopped || files.length > 0) && (
          <p className={stopped ? "report-stopped" : "report-checked"}>
            {!stopped && <CircleCheck size={16} aria-hidden />}
            {t(stopped ? "report-stopped" : "report-checked", { count: files.length })}
          </p>
        )}
      </div>
      <ul role="list" className="report-files">
        {files.map((file) => {
          const name = nameIn(file.path);
          return (
            <li key={file.path}>
              <div className="report-file-head">
                <strong>
                  <bdi>{name}</bdi>
                </strong>
                <span className="soft small">
                  {t(formatWords[file.format].name)} · {size(file.size)}
                </span>
                <span className="report-file-tools">
                  <IconButton
                    label={t("report-open", { name })}
                    icon={<ExternalLink size={15} aria-hidden />}
                    onPress={() => void act((call) => call("path_open", { path: file.path }))}
                  />
                  <IconButton
                    label={t("report-reveal", { name })}
                    icon={<FolderOpen size={15} aria-hidden />}
                    onPress={() => void act((call) => call("path_reveal", { path: file.path }))}
                  />
                  <IconButton
                    label={t("sha256-copy", { name })}
                    icon={<Copy size={15} aria-hidden />}
                    onPress={() => void copy(file.sha256)}
                  />
                </span>
              </div>
              <p className="code soft">{t("sha256-of", { hash: file.sha256 })}</p>
              {file.warnings.map((warning) => (
                <p key={warning.message} className="warning small">
                  {told(warning)}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}
