import { SimpleGrid } from "@mantine/core";
import { type AgendaChoices, measuresOf } from "@renderer/data/queries/agendaPanel";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { NumberField, YearField } from "@renderer/ui/fields/NumberField";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { goalPriorities, goalStatuses } from "@shared/domain/agenda/goal";
import type { RecordOf } from "@shared/domain/kinds";
import { Indicators } from "../indicators/Indicators";
import { ItemGaps } from "./ItemGaps";
import styles from "./ItemPanel.module.css";
import { ItemRest } from "./ItemRest";
import { LinkedItems } from "./LinkedItems";
import { fieldOptions, goalOptions, personOptions, unitOptions } from "./options";
import { PanelSection } from "./PanelSection";
import { ServingProcesses } from "./ServingProcesses";
import { ServingProjects } from "./ServingProjects";
import { useSave } from "./useSave";

type Props = { record: RecordOf<"goals">; choices: AgendaChoices };

/** A goal: what it effects, how it is measured, where it belongs, and what works towards it. */
export function GoalPanel({ record: goal, choices }: Props) {
  const { t } = useWords();
  const save = useSave("goals", goal.id);
  const measures = useLive(() => measuresOf(goal.id), [goal.id]);
  return (
    <>
      <TextArea
        label={t("fields.goals.title")}
        hideLabel
        className={styles.title}
        minRows={1}
        value={goal.title}
        onSave={save("title")}
        required
      />
      <ItemGaps recordId={goal.id} />
      <TextArea
        label={t("fields.goals.outcomeStatement")}
        value={goal.outcomeStatement}
        onSave={save("outcomeStatement")}
      />
      <Indicators goal={goal} />
      <ServingProjects of={{ goalId: goal.id }} />
      <ServingProcesses goalId={goal.id} />
      <PanelSection title={t("agenda.panel.basics")}>
        <ReferenceSelect
          label={t("fields.goals.fieldId")}
          options={fieldOptions(choices)}
          value={goal.fieldId}
          onSave={save("fieldId")}
        />
        <SimpleGrid cols={2}>
          <EnumSelect
            label={t("fields.goals.status")}
            enumeration="goalStatus"
            values={goalStatuses}
            value={goal.status}
            onSave={(status, session) => status && save("status")(status, session)}
          />
          <EnumSelect
            label={t("fields.goals.priority")}
            enumeration="goalPriority"
            values={goalPriorities}
            value={goal.priority}
            onSave={save("priority")}
            clearable
          />
          <YearField
            label={t("fields.goals.horizonYear")}
            value={goal.horizonYear}
            onSave={save("horizonYear")}
          />
          <NumberField
            label={t("fields.goals.attainment")}
            value={goal.attainment}
            onSave={save("attainment")}
            min={0}
            max={100}
            whole
            unit="%"
          />
        </SimpleGrid>
        <TextArea
          label={t("fields.goals.attainmentText")}
          value={goal.attainmentText}
          onSave={save("attainmentText")}
          minRows={1}
        />
        <ReferenceSelect
          label={t("fields.goals.parentGoalId")}
          options={goalOptions(choices, goal.id)}
          value={goal.parentGoalId}
          onSave={save("parentGoalId")}
        />
      </PanelSection>
      <PanelSection title={t("agenda.panel.responsible")}>
        <ReferenceSelect
          label={t("fields.goals.leadUnitId")}
          options={unitOptions(choices)}
          value={goal.leadUnitId}
          onSave={save("leadUnitId")}
        />
        <ReferenceSelect
          label={t("fields.goals.leadPersonId")}
          options={personOptions(choices)}
          value={goal.leadPersonId}
          onSave={save("leadPersonId")}
        />
      </PanelSection>
      <RichTextField
        label={t("fields.goals.description")}
        value={goal.description}
        onSave={save("description")}
      />
      <LinkedItems title={t("agenda.panel.measures")} kind="measures" items={measures} />
      <ItemRest kind="goals" record={goal} />
    </>
  );
}
