import { TextInput } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type KeyboardEvent, useRef, useState } from "react";

type Props = {
  onKeep: (line: string) => void;
  /** Left by Esc: the focus has to go somewhere. */
  onCancel: () => void;
  onLeave: () => void;
};

/**
 * The line a new point is typed into. Enter keeps it and the line is free for the next one at once: nothing waits
 * for the disk. What was typed is kept too when the line is left by mouse or Tab.
 */
export function SlotDraft({ onKeep, onCancel, onLeave }: Props) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const isCancelled = useRef(false);
  const keep = () => {
    if (text.trim() === "") return;
    onKeep(text);
    setText("");
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      keep();
    } else if (event.key === "Escape") {
      event.preventDefault();
      isCancelled.current = true;
      onCancel();
    }
  };
  return (
    <TextInput
      autoFocus
      autoComplete="off"
      aria-label={t("events.plan.draft")}
      placeholder={t("events.plan.draft")}
      description={t("events.plan.draftHint")}
      inputWrapperOrder={["label", "input", "description", "error"]}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={() => {
        if (isCancelled.current) return;
        keep();
        onLeave();
      }}
    />
  );
}
