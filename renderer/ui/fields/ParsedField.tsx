import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { below, type FieldProps, labelProps } from "./autosave";
import { useAutosave } from "./useAutosave";

type Props<T> = FieldProps<T | undefined> & {
  /** The stored value as people write it. */
  format: (value: T) => string;
  /** Reads what was typed; undefined where it means nothing. */
  parse: (text: string) => T | undefined;
  /** Said when the typed text means nothing. */
  problem: string;
  inputMode?: "numeric" | "decimal" | "text";
  rightSection?: ReactNode;
  /** What is to be said of the value, below it and read out with it; inline content. */
  hint?: ReactNode;
  /** A second way to fill the field, such as a calendar; gets the way to put a text into it. */
  picker?: (choose: (text: string) => void) => ReactNode;
};

/**
 * One line that means a number, an amount, a day or a year. Understood while typing, written in the usual form on
 * leaving; an empty line clears the value.
 */
export function ParsedField<T>(props: Props<T>) {
  const {
    value,
    onSave,
    format,
    parse,
    problem: words,
    picker,
    rightSection,
    hint,
    label,
    hideLabel,
    ...input
  } = props;
  const { draft, problem, change, choose, onFocus, onBlur } = useAutosave<T | undefined, string>({
    value,
    onSave,
    toDraft: (stored) => (stored === undefined ? "" : format(stored)),
    fromDraft: (text) => {
      if (text.trim() === "") return { value: undefined };
      const read = parse(text);
      return read === undefined ? { problem: words } : { value: read };
    },
  });
  return (
    <TextInput
      {...input}
      {...labelProps({ label, hideLabel })}
      {...(hint ? { description: hint, inputWrapperOrder: below } : {})}
      value={draft}
      error={problem}
      autoComplete="off"
      rightSection={picker ? picker(choose) : rightSection}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        // The form that Enter sends must already know what was typed, and must not go with the value before it.
        flushSync(() => choose(draft));
        if (draft.trim() !== "" && parse(draft) === undefined) event.preventDefault();
      }}
      onFocus={onFocus}
      onBlur={() => {
        const read = parse(draft);
        if (read !== undefined && format(read) !== draft) change(format(read));
        onBlur();
      }}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
