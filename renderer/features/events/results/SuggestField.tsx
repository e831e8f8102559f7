import { Autocomplete } from "@mantine/core";
import { type FieldProps, labelProps } from "@renderer/ui/fields/autosave";
import { useAutosave } from "@renderer/ui/fields/useAutosave";

/** One of several suggestions or any other words. Saves itself. */
export function SuggestField({ names, ...props }: FieldProps<string> & { names: readonly string[] }) {
  const { draft, problem, change, onFocus, onBlur } = useAutosave<string, string>({
    value: props.value,
    onSave: props.onSave,
    toDraft: (text) => text,
    fromDraft: (text) => ({ value: text.trim() }),
  });
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
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}
