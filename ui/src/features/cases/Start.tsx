import { FilePlus2, FolderOpen } from "lucide-react";
import type { ReactNode } from "react";

import { Button } from "../../components";
import { useAct, usePlace } from "../../desk";
import { useTexts } from "../../i18n";

import "./start.css";

/** What an empty library offers. */
export function Start() {
  const { t } = useTexts();
  const place = usePlace();
  const act = useAct();
  const openSample = async () => {
    const id = await act((call) => call("sample_open"));
    if (id) place.openCase(id);
  };
  return (
    <div className="start">
      <h1>{t("start-title")}</h1>
      <p className="start-lead">{t("start-lead")}</p>
      <div className="start-ways">
        <Way
          icon={<FilePlus2 size={22} aria-hidden />}
          title={t("start-document")}
          about={t("start-document-about")}
          onClick={() => place.openSheet({ sheet: "bring-in", path: null })}
        />
        <Way
          icon={<FolderOpen size={22} aria-hidden />}
          title={t("start-sample")}
          about={t("start-sample-about")}
          onClick={() => void openSample()}
        />
      </div>
      <Button look="quiet" onPress={() => place.openSheet({ sheet: "case", edit: null })}>
        {t("start-empty-case")}
      </Button>
      <p className="soft small">{t("start-drop")}</p>
    </div>
  );
}

interface WayProps {
  icon: ReactNode;
  title: string;
  about: string;
  onClick: () => void;
}

function Way({ icon, title, about, onClick }: WayProps) {
  return (
    <button type="button" className="start-way" onClick={onClick}>
      {icon}
      <strong>{title}</strong>
      <span className="soft">{about}</span>
    </button>
  );
}
