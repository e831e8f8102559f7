import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { Process } from "@shared/domain/processes/process";

/** What a field of a process's page calls to store its value. */
export const saveField =
  <F extends keyof Process>(id: string, field: F) =>
  (value: Process[F], session: EditSession) =>
    updateRecord("processes", id, { [field]: value }, session);

type Keys<V> = { [F in keyof Process]-?: Process[F] extends V ? F : never }[keyof Process];
type TextKey = Exclude<
  Keys<string>,
  "id" | "code" | "createdAt" | "updatedAt" | "position" | "kind" | "sensitivity"
>;
type NumberKey = Exclude<
  { [F in keyof Process]-?: number | undefined extends Process[F] ? F : never }[keyof Process],
  "note"
>;

type Of<F> = { process: Process; field: F };

/** One line of text. */
export function Line({ process, field }: Of<TextKey>) {
  const { t } = useWords();
  return (
    <TextField
      label={t(`fields.processes.${field}`)}
      value={process[field] as string}
      required={field === "name"}
      onSave={(text, session) => updateRecord("processes", process.id, { [field]: text }, session)}
    />
  );
}

/** Several lines of text. */
export function Lines({ process, field }: Of<TextKey>) {
  const { t } = useWords();
  return (
    <TextArea
      label={t(`fields.processes.${field}`)}
      value={process[field] as string}
      onSave={(text, session) => updateRecord("processes", process.id, { [field]: text }, session)}
    />
  );
}

/** A count or an amount. */
export function Amount({ process, field, whole, unit }: Of<NumberKey> & { whole?: boolean; unit?: string }) {
  const { t } = useWords();
  return (
    <NumberField
      label={t(`fields.processes.${field}`)}
      value={process[field] as number | undefined}
      min={0}
      max={100_000_000}
      whole={whole}
      unit={unit}
      onSave={(value, session) => updateRecord("processes", process.id, { [field]: value }, session)}
    />
  );
}

const ratings = [0, 1, 2, 3, 4] as const;
type RatingKey = "complexity" | "potential" | "outsideEffect" | "departmentReadiness" | "knowledgeLossRisk";

/** 0 to 4 in words. */
export function Rating({ process, field }: Of<RatingKey | "internalLevel">) {
  const { t } = useWords();
  return (
    <EnumSelect
      label={t(`fields.processes.${field}`)}
      enumeration={field === "internalLevel" ? "processLevel" : "rating"}
      values={ratings}
      value={ratings.find((one) => one === process[field])}
      clearable
      onSave={saveField(process.id, field)}
    />
  );
}

const answers = ["yes", "no"] as const;

/** Yes, no or not yet known. */
export function YesNo({ process, field }: Of<"eFile" | "legalObstacle">) {
  const { t } = useWords();
  const value = process[field];
  return (
    <EnumSelect
      label={t(`fields.processes.${field}`)}
      enumeration="criterionAnswer"
      values={answers}
      value={value === undefined ? undefined : value ? "yes" : "no"}
      clearable
      onSave={(answer, session) =>
        saveField(process.id, field)(answer === undefined ? undefined : answer === "yes", session)
      }
    />
  );
}
