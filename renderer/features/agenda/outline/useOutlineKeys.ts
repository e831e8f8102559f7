import { draftBelow, draftInside } from "@shared/domain/agenda/outlineDraft";
import type { ItemLine, Line } from "@shared/domain/agenda/outlineLine";
import type { OutlineStep } from "@shared/domain/agenda/outlineSteps";
import { type KeyboardEvent, useRef } from "react";
import type { OutlineActions } from "./useOutlineActions";
import type { OutlineView } from "./useOutlineView";

type Props = {
  view: OutlineView;
  actions: OutlineActions;
  onOpen: (line: Line, enter?: boolean) => void;
  /** Closes the details, if any are open. */
  onClose: () => void;
};

/** The key with its modifiers, as the table below names it. */
const nameOf = (event: KeyboardEvent) =>
  `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${event.key}`;

const steps: Readonly<Record<string, OutlineStep>> = {
  "Alt+ArrowUp": "up",
  "Alt+ArrowDown": "down",
  Tab: "in",
  "Shift+Tab": "out",
};

/**
 * Keys on a row of the outline. Tab indents where that is possible and leaves the outline otherwise; after Esc it
 * always leaves, so that nobody is caught; Esc also closes the details. Keys inside a text field are the field's.
 */
export function useOutlineKeys({ view, actions, onOpen, onClose }: Props): (event: KeyboardEvent) => void {
  const leaving = useRef(false);
  return (event) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== "row" || event.defaultPrevented)
      return;
    const key = event.target.getAttribute("data-key") ?? "";
    const line = view.outline.byKey.get(key);
    if (!line) return;
    const name = nameOf(event);
    const handled = walk(name, line) || (line.type === "item" ? act(name, line) : begin(name, line));
    if (handled) event.preventDefault();
    leaving.current = name === "Escape";
    if (leaving.current) onClose();
  };

  function go(line: Line | undefined): true {
    if (line) {
      view.focus(line.key);
      if (line.type === "item") onOpen(line, false);
    }
    return true;
  }

  function walk(name: string, line: Line): boolean {
    const index = view.rows.findIndex((row) => row.line === line);
    const row = view.rows[index];
    switch (name) {
      case "ArrowDown":
        return go(view.rows[index + 1]?.line);
      case "ArrowUp":
        return go(view.rows[index - 1]?.line);
      case "Home":
        return go(view.rows[0]?.line);
      case "End":
        return go(view.rows.at(-1)?.line);
      case "ArrowRight":
        if (row?.expanded) return go(view.rows[index + 1]?.line);
        if (row?.expanded === false) view.toggle(line.key, true);
        return true;
      case "ArrowLeft":
        if (row?.expanded) view.toggle(line.key, false);
        else go(line.parent);
        return true;
      default:
        return false;
    }
  }

  function begin(name: string, line: Line): boolean {
    if (name !== "Enter" && name !== "Insert") return false;
    const draft = name === "Enter" ? draftBelow(view.outline, line) : draftInside(view.outline, line);
    if (draft) view.setDraft(draft);
    return true;
  }

  function act(name: string, line: ItemLine): boolean {
    const step = steps[name];
    if (step)
      return (step === "in" || step === "out") && leaving.current
        ? false
        : actions.step(line, step) || step === "up" || step === "down";
    switch (name) {
      case "F2":
        view.edit(line.key);
        return true;
      case "Delete":
        actions.remove(line);
        return true;
      case "Ctrl+Enter":
        onOpen(line, true);
        return true;
      case "ContextMenu":
      case "Shift+F10":
        view.openMenu(line.key);
        return true;
      default:
        return begin(name, line);
    }
  }
}
