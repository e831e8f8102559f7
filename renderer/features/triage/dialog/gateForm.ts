import type { RecordOf } from "@shared/domain/kinds";
import type { GateItem } from "@shared/domain/triage/gate";
import type { Preparation } from "@shared/domain/triage/preparation";

/** Records the gate can choose from, archived ones left out. */
export type GateChoices = {
  persons: readonly RecordOf<"persons">[];
  orgUnits: readonly RecordOf<"orgUnits">[];
  actionFields: readonly RecordOf<"actionFields">[];
  goals: readonly RecordOf<"goals">[];
  measures: readonly RecordOf<"measures">[];
};

/** What every part of the gate's form takes. */
export type GateProps = {
  prepared: Preparation;
  choices: GateChoices;
  onPrepare: (patch: Partial<Preparation>) => void;
};

/** Choices for a select: code in front where there is one. */
export function options(records: readonly { id: string; title: string; code: string }[]) {
  return records.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }));
}

/** Marks the part of the form that a missing item belongs to, so that naming it can lead there. */
export const gateField = (item: GateItem) => ({ "data-gate": item });

/** Puts the cursor into the part of the form where an item is missing. */
export function focusGateField(form: HTMLElement | null, item: GateItem): void {
  form?.querySelector<HTMLElement>(`[data-gate="${item}"] :is(input, textarea)`)?.focus();
}
