/** All writes of one focus session carry the same group, so that one undo takes the session back. */
export type EditSession = { group: string };

/** Stores a field's value. Pass the session on to `updateRecord(kind, id, patch, session)`. */
export type Save<T> = (value: T, session: EditSession) => unknown;

/** What a person typed, understood or not; `problem` is a sentence they can act on. */
export type Understood<T> = { value: T } | { problem: string };

/** What every field of a form takes. */
export type FieldProps<T> = {
  label: string;
  /** For fields in tables, whose column says what they are: the label is only spoken. */
  hideLabel?: boolean;
  value: T;
  onSave: Save<T>;
  /** What the field is for, where the label alone does not say it. */
  description?: string;
  placeholder?: string;
  disabled?: boolean;
  className?: string;
};

/** Label props of an input: shown, or only spoken. */
export function labelProps({ label, hideLabel }: { label: string; hideLabel?: boolean }) {
  return hideLabel ? { "aria-label": label } : { label };
}

/** Order of an input's parts where what it describes stands below its value. */
export const below: ("label" | "input" | "description" | "error")[] = [
  "label",
  "input",
  "description",
  "error",
];

/** Pause in typing after which a field is saved. */
export const autosaveDelay = 600;
