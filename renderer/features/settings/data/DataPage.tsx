import { theMunicipality } from "@renderer/data/queries/workspace";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { Section } from "../Section";
import { DataBackups } from "./DataBackups";
import { DataDiagnosis } from "./DataDiagnosis";
import { DataErased } from "./DataErased";
import { DataOpen } from "./DataOpen";
import { DataOut } from "./DataOut";
import { DataPlace } from "./DataPlace";
import { DataSample } from "./DataSample";
import { DataSave } from "./DataSave";
import { DataWhere } from "./DataWhere";
import { DataExchange } from "./exchange/DataExchange";

/** Where the work lies, how it leaves, how it comes back. */
export function DataPage() {
  const { t } = useWords();
  const municipality = useLive(theMunicipality);
  return (
    <>
      <Section title={t("settings.data.where")} text={t("settings.data.whereText")}>
        <DataWhere />
      </Section>
      <Section title={t("settings.backups.title")} text={t("settings.backups.text")}>
        <DataBackups />
      </Section>
      <DataErased />
      <Section title={t("settings.place.title")} text={t("settings.place.text")}>
        <DataPlace />
      </Section>
      <Section title={t("settings.data.save")} text={t("settings.data.saveText")}>
        <DataSave />
      </Section>
      <Section title={t("settings.data.open")} text={t("settings.data.openText")}>
        <DataOpen />
      </Section>
      <Section title={t("exchange.title")} text={t("exchange.text")}>
        <DataExchange />
      </Section>
      <Section title={t("settings.data.out")}>
        <DataOut />
      </Section>
      <Section title={t("settings.diagnosis.title")} text={t("settings.diagnosis.text")}>
        <DataDiagnosis />
      </Section>
      {municipality?.isSample && (
        <Section title={t("settings.data.sample")} text={t("settings.data.sampleText")}>
          <DataSample />
        </Section>
      )}
    </>
  );
}
