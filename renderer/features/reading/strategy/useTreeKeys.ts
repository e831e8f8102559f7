import { useWords } from "@renderer/ui/useWords";
import type { KeyboardEvent } from "react";
import { kindOfLetter } from "./kindLooks";
import type { LineActions } from "./useLineActions";
import type { TreeView } from "./useTreeView";

type Hooks = { onMenu: (id: string) => void; onRename: () => void };

/** The keys of the tree. Gives the handler; handled keys go no further. */
export function useTreeKeys(view: TreeView, actions: LineActions, { onMenu, onRename }: Hooks) {
  const { language } = useWords();
  const { lines, at, current, go, toggle } = view;
  const to = (index: number, extend: boolean) =>
    go(lines[Math.min(Math.max(index, 0), lines.length - 1)]?.node.id, extend);

  const withControl = (key: string, shift: boolean): boolean => {
    if (key.toLowerCase() === "z" && !shift) actions.back();
    else if (key.toLowerCase() === "y" || (key.toLowerCase() === "z" && shift)) actions.forward();
    else return false;
    return true;
  };

  const across = (key: "ArrowRight" | "ArrowLeft", alt: boolean) => {
    if (!current) return;
    const { node, hasBelow, isOpen } = current;
    if (alt) actions[key === "ArrowRight" ? "indent" : "outdent"](node);
    else if (key === "ArrowRight" && hasBelow) {
      if (isOpen) to(at + 1, false);
      else toggle(node.id);
    } else if (key === "ArrowLeft" && hasBelow && isOpen) toggle(node.id);
    else if (key === "ArrowLeft") go(node.parentId);
  };

  const handled = ({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    if (ctrlKey || metaKey) return withControl(key, shiftKey);
    const kind = altKey ? undefined : kindOfLetter(language, key);
    if (kind) actions.setKind(kind);
    else if (key === "ArrowDown") to(at + 1, shiftKey);
    else if (key === "ArrowUp") to(at - 1, shiftKey);
    else if (key === "Home") to(0, shiftKey);
    else if (key === "End") to(lines.length - 1, shiftKey);
    else if (key === "PageDown") to(at + 12, shiftKey);
    else if (key === "PageUp") to(at - 12, shiftKey);
    else if (key === "ArrowRight" || key === "ArrowLeft") across(key, altKey);
    else if (key === "Delete" || key === "Backspace") actions.toggleIgnored();
    else if (key === "F2" || key === "Enter") onRename();
    else if (key === "ContextMenu" || (key === "F10" && shiftKey)) current && onMenu(current.node.id);
    else return false;
    return true;
  };

  return (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || !handled(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
