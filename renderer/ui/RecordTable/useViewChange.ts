import { useCallback, useRef } from "react";
import type { TableView } from "./tableView";

/** Changes a view: gets the one that is shown, gives the next. */
export type ChangeView = (change: (view: TableView) => TableView) => void;

/**
 * A way to change the view that stays the same while the list lives, so that heads and menus are not drawn again
 * with every letter of a search.
 */
export function useViewChange(view: TableView, onViewChange: (view: TableView) => void): ChangeView {
  const latest = useRef({ view, onViewChange });
  latest.current = { view, onViewChange };
  return useCallback((change) => latest.current.onViewChange(change(latest.current.view)), []);
}
