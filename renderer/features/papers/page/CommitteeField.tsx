import { Autocomplete } from "@mantine/core";
import { type FieldProps, labelProps } from "@renderer/ui/fields/autosave";
import { useAutosave } from "@renderer/ui/fields/useAutosave";
import { useWords } from "@renderer/ui/useWords";
import { useEffect, useRef } from "react";

type Props = FieldProps<string> & {
  /** Committees other papers went to. */
  forums: readonly string[];
  /** Takes the focus each time it grows: somebody asked for this row. */
  focusCall: number;
};

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** The name of a committee: one that is known, or any other. Saves itself; an empty name is refused. */
export function CommitteeField({ forums, focusCall, ...props }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const { draft, problem, change, onFocus, onBlur } = useAutosave<string, string>({
    value: props.value,
    onSave: props.onSave,
    toDraft: (text) => text,
    fromDraft: (text) =>
      oneLine(text) === "" && props.value !== "" ? { problem: t("ui.required") } : { value: oneLine(text) },
  });
  useEffect(() => {
    if (focusCall > 0) field.current?.focus();
  }, [focusCall]);
  return (
    <Autocomplete
      ref={field}
      {...labelProps(props)}
      placeholder={props.placeholder}
      aria-required
      autoComplete="off"
      data={[...forums]}
      limit={8}
      value={draft}
      error={problem}
      {...{ onFocus, onBlur }}
      onChange={change}
    />
  );
}
