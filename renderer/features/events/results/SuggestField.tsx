import { Autocomplete } from "@mantine/core";
import { type FieldProps, labelProps } from "@renderer/ui/fields/autosave";
import { useAutosave } from "@renderer/ui/fields/useAutosave";
import { useRef } from "react";

/**
 * One of several suggestions or any other words. Saves itself. The first click marks what stands there, so that
 * typing replaces it; a second one puts the cursor into it.
 */
export function SuggestField({ names, ...props }: FieldProps<string> & { names: readonly string[] }) {
  const { draft, problem, change, onFocus, onBlur } = useAutosave<string, string>({
    value: props.value,
    onSave: props.onSave,
    toDraft: (text) => text,
    fromDraft: (text) => ({ value: text.trim() }),
  });
  const isFirstClick = useRef(false);
  return (
    <Autocomplete
      {...labelProps(props)}
      description={props.description}
      inputWrapperOrder={["label", "input", "description", "error"]}
      autoComplete="off"
      data={[...names]}
      limit={8}
      value={draft}
      error={problem}
      onChange={change}
      onMouseDown={({ currentTarget }) => {
        isFirstClick.current = document.activeElement !== currentTarget;
      }}
      onClick={({ currentTarget }) => {
        const { selectionStart, selectionEnd } = currentTarget;
        if (isFirstClick.current && selectionStart === selectionEnd) currentTarget.select();
      }}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}
