import { type Dispatch, type SetStateAction, useEffect, useState } from "react";
import { remember, remembered } from "../remembered";
import { plainView, readView, type TableView } from "./tableView";

/**
 * How a list is arranged, kept while the window is open: who opens a record and comes back finds the list as it
 * was. `name` is the list's own; `first` is what the list begins with, and what a damaged choice becomes.
 */
export function useRememberedView(
  name: string,
  first: TableView = plainView,
): [TableView, Dispatch<SetStateAction<TableView>>] {
  const [view, setView] = useState(() => remembered(name, (stored) => readView(stored, first)) ?? first);
  useEffect(() => remember(name, view), [name, view]);
  return [view, setView];
}
