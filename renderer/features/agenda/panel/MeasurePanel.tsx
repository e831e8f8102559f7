import { SimpleGrid } from "@mantine/core";
import type { AgendaChoices } from "@renderer/data/queries/agendaPanel";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumMultiSelect } from "@renderer/ui/fields/EnumMultiSelect";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { ReferenceMultiSelect, ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { financings, measurePriorities, measureStatuses } from "@shared/domain/agenda/measure";
import type { RecordOf } from "@shared/domain/kinds";
import { AffectedGroups } from "./AffectedGroups";
import { ItemGaps } from "./ItemGaps";
import styles from "./ItemPanel.module.css";
import { ItemRest } from "./ItemRest";
import { fieldOptions, goalOptions, personOptions, unitOptions } from "./options";
import { PanelSection } from "./PanelSection";
import { ServingProjects } from "./ServingProjects";
import { useSave } from "./useSave";

type Props = { record: RecordOf<"measures">; choices: AgendaChoices };

/** A measure: what it is for, who does it when and with which money, and the projects that carry it out. */
export function MeasurePanel({ record: measure, choices }: Props) {
  const { t } = useWords();
  const save = useSave("measures", measure.id);
  return (
    <>
      <TextArea
        label={t("fields.measures.title")}
        hideLabel
        className={styles.title}
        minRows={1}
        value={measure.title}
        onSave={save("title")}
        required
      />
      <ItemGaps recordId={measure.id} />
      <PanelSection title={t("agenda.panel.basics")}>
        <ReferenceMultiSelect
          label={t("fields.measures.goalIds")}
          options={goalOptions(choices)}
          value={measure.goalIds}
          onSave={save("goalIds")}
        />
        <ReferenceSelect
          label={t("fields.measures.fieldId")}
          options={fieldOptions(choices)}
          value={measure.fieldId}
          onSave={save("fieldId")}
        />
        <SimpleGrid cols={2}>
          <EnumSelect
            label={t("fields.measures.status")}
            enumeration="measureStatus"
            values={measureStatuses}
            value={measure.status}
            onSave={(status, session) => status && save("status")(status, session)}
          />
          <EnumSelect
            label={t("fields.measures.priority")}
            enumeration="measurePriority"
            values={measurePriorities}
            value={measure.priority}
            onSave={save("priority")}
            clearable
          />
          <DateField label={t("fields.measures.start")} value={measure.start} onSave={save("start")} />
          <DateField label={t("fields.measures.end")} value={measure.end} onSave={save("end")} />
        </SimpleGrid>
        <TextArea
          label={t("fields.measures.indicatorText")}
          value={measure.indicatorText}
          onSave={save("indicatorText")}
        />
        {(measure.indicatorText.trim() === "" || measure.indicatorFollowsBy) && (
          <DateField
            label={t("fields.measures.indicatorFollowsBy")}
            value={measure.indicatorFollowsBy}
            onSave={save("indicatorFollowsBy")}
          />
        )}
      </PanelSection>
      <PanelSection title={t("agenda.panel.responsible")}>
        <ReferenceSelect
          label={t("fields.measures.leadUnitId")}
          options={unitOptions(choices)}
          value={measure.leadUnitId}
          onSave={save("leadUnitId")}
        />
        <ReferenceSelect
          label={t("fields.measures.leadPersonId")}
          options={personOptions(choices)}
          value={measure.leadPersonId}
          onSave={save("leadPersonId")}
        />
        <ReferenceMultiSelect
          label={t("fields.measures.participantUnitIds")}
          options={unitOptions(choices)}
          value={measure.participantUnitIds}
          onSave={save("participantUnitIds")}
        />
        <EnumMultiSelect
          label={t("fields.measures.financing")}
          enumeration="financing"
          values={financings}
          value={measure.financing}
          onSave={save("financing")}
        />
      </PanelSection>
      <RichTextField
        label={t("fields.measures.description")}
        value={measure.description}
        onSave={save("description")}
      />
      <ServingProjects of={{ measureId: measure.id }} />
      <AffectedGroups kind="measures" id={measure.id} title={`${measure.code} ${measure.title}`} />
      <ItemRest kind="measures" record={measure} />
    </>
  );
}
