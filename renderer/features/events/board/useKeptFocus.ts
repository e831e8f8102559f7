import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the keyboard on the active card when it moves to another pile, leaves the board or is drawn anew. Does
 * nothing while somebody types elsewhere.
 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  active: string | undefined,
  columns: unknown,
): void {
  const isInside = useRef(false);
  useEffect(() => {
    const element = root.current;
    const enter = (event: FocusEvent) => {
      const target = event.target as HTMLElement;
      isInside.current = target.closest('[role="listbox"]') !== null && element?.contains(target) === true;
    };
    const press = (event: Event) => {
      if (!element?.contains(event.target as Node)) isInside.current = false;
    };
    document.addEventListener("focusin", enter);
    document.addEventListener("pointerdown", press);
    return () => {
      document.removeEventListener("focusin", enter);
      document.removeEventListener("pointerdown", press);
    };
  }, [root]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be looked at after each drawing of the columns
  useEffect(() => {
    if (!isInside.current || active === undefined) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-card="${active}"]`);
    if (card && document.activeElement !== card) card.focus();
  }, [root, active, columns]);
}
