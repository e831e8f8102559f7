import { TextInput } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type KeyboardEvent, useRef, useState } from "react";
import type { InboxRow } from "./inboxRows";

/** An item's text while it is changed in its row: Enter and leaving store, Esc gives up. */
export function TextCell({ row, onDone }: { row: InboxRow; onDone: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState(row.text);
  const isOver = useRef(false);
  const finish = (store: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const wanted = text.trim();
    if (store && wanted !== "" && wanted !== row.text)
      updateRecord("inboxItems", row.id, { text: wanted }).catch((thrown: unknown) => showError(t, thrown));
    onDone();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === "Enter");
  };
  return (
    <TextInput
      size="sm"
      autoFocus
      aria-label={t("triage.list.editLabel")}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={() => finish(true)}
    />
  );
}
