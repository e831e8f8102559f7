import { useAutosave } from "@renderer/ui/fields/useAutosave";
import { useWords } from "@renderer/ui/useWords";
import { draftBelow } from "@shared/domain/agenda/outlineDraft";
import type { ItemLine } from "@shared/domain/agenda/outlineLine";
import { type KeyboardEvent, useRef } from "react";
import styles from "./OutlineGrid.module.css";
import type { OutlineActions } from "./useOutlineActions";
import type { OutlineView } from "./useOutlineView";

type Props = { line: ItemLine; view: OutlineView; actions: OutlineActions };

/** Edits a line's title in place: Enter saves and begins the next line, Esc brings the old title back. */
export function RowTitle({ line, view, actions }: Props) {
  const { t } = useWords();
  const before = useRef(line.record.title);
  const { draft, problem, change, choose, onFocus, onBlur } = useAutosave<string, string>({
    value: line.record.title,
    onSave: (title, session) => actions.rename(line, title, session),
    toDraft: (title) => title,
    fromDraft: (title) => (title.trim() === "" ? { problem: t("ui.required") } : { value: title.trim() }),
  });
  const leave = () => {
    view.edit(undefined);
    view.focus(line.key);
  };
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") choose(before.current);
    else if (event.key === "Enter") choose(draft);
    else if (event.key === "Tab") {
      choose(draft);
      if (actions.step(line, event.shiftKey ? "out" : "in")) event.preventDefault();
      return;
    } else return;
    event.preventDefault();
    leave();
    if (event.key === "Enter") view.setDraft(draftBelow(view.outline, line));
  };
  return (
    <textarea
      // biome-ignore lint/a11y/noAutofocus: the person asked to edit this title
      autoFocus
      rows={1}
      className={styles.input}
      aria-label={t("agenda.outline.editTitle", { code: line.record.code })}
      aria-invalid={problem !== undefined}
      title={problem}
      value={draft}
      onChange={(event) => change(event.currentTarget.value.replace(/\s*\n\s*/g, " "))}
      onKeyDown={keys}
      onFocus={(event) => {
        onFocus();
        event.currentTarget.select();
      }}
      onBlur={() => {
        onBlur();
        if (view.editing === line.key) view.edit(undefined);
      }}
    />
  );
}
