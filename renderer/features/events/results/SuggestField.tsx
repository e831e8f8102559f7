import { Autocomplete, type OptionsFilter, Text } from "@mantine/core";
import { type FieldProps, labelProps } from "@renderer/ui/fields/autosave";
import { useAutosave } from "@renderer/ui/fields/useAutosave";
import { useRef } from "react";

type Props = FieldProps<string> & {
  names: readonly string[];
  /** What is said of a suggestion, by name. */
  hints?: ReadonlyMap<string, string>;
};

/** Leaves the suggestions whose name or hint holds the words. */
const found =
  (hints: ReadonlyMap<string, string>): OptionsFilter =>
  ({ options, search, limit }) => {
    const words = search.trim().toLowerCase();
    return options
      .filter(
        (option) =>
          "value" in option &&
          `${option.label}\n${hints.get(option.value) ?? ""}`.toLowerCase().includes(words),
      )
      .slice(0, limit);
  };

/**
 * One of several suggestions or any other words. Saves itself. The first click marks what stands there, so that
 * typing replaces it; a second one puts the cursor into it. A hint stands below a suggestion and is found as well.
 */
export function SuggestField({ names, hints, ...props }: Props) {
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
      {...(hints && {
        filter: found(hints),
        renderOption: ({ option: { value } }) => (
          <span>
            {value}
            {hints.get(value) && (
              <Text component="span" display="block" size="sm" c="dimmed">
                {hints.get(value)}
              </Text>
            )}
          </span>
        ),
      })}
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
