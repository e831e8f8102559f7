import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../useWords";
import { below, type FieldProps, labelProps } from "./autosave";
import { useAutosave } from "./useAutosave";

type Props = FieldProps<string> & {
  /** An empty text is refused, and the stored one stays. */
  required?: boolean;
};

function useText({ value, onSave, required }: Props) {
  const { t } = useWords();
  return useAutosave<string, string>({
    value,
    onSave,
    toDraft: (text) => text,
    fromDraft: (text) => (required && text.trim() === "" ? { problem: t("ui.required") } : { value: text }),
  });
}

/** One line of text that saves itself. `hasFocus`: what a dialog or drawer around it gives the focus when it opens. */
export function TextField(props: Props & { hasFocus?: boolean }) {
  const { description, placeholder, disabled, className, required, hasFocus } = props;
  const { draft, problem, change, onFocus, onBlur } = useText(props);
  return (
    <TextInput
      {...labelProps(props)}
      {...{ description, placeholder, disabled, className, onFocus, onBlur }}
      value={draft}
      error={problem}
      aria-required={required}
      data-autofocus={hasFocus}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

/**
 * Several lines of plain text that save themselves. Grows with what is in it. A `hint` (inline content) is said below
 * the text and read out with it.
 */
export function TextArea(props: Props & { minRows?: number; hint?: ReactNode }) {
  const { hint, description, placeholder, disabled, className, required, minRows = 2 } = props;
  const { draft, problem, change, onFocus, onBlur } = useText(props);
  return (
    <Textarea
      {...labelProps(props)}
      {...{ description, placeholder, disabled, className, onFocus, onBlur, minRows }}
      {...(hint ? { description: hint, inputWrapperOrder: below } : {})}
      autosize
      maxRows={16}
      value={draft}
      error={problem}
      aria-required={required}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
