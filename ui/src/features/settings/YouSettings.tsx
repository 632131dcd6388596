import { Field } from "../../components";
import { useTexts } from "../../i18n";
import { useTextSetting } from "./setting";

/** Who one is, for the journal and for reports. */
export function YouSettings() {
  const { t } = useTexts();
  const [name, setName] = useTextSetting("name");
  const [organisation, setOrganisation] = useTextSetting("organisation");
  return (
    <>
      <Field
        label={t("settings-name")}
        hint={t("settings-name-hint")}
        value={name}
        onChange={setName}
      />
      <Field
        label={t("organisation")}
        hint={t("organisation-hint")}
        value={organisation}
        onChange={setOrganisation}
      />
    </>
  );
}
