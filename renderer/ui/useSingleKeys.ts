import { useSyncExternalStore } from "react";
import { singleKeys } from "./singleKeys";

/** Whether letters and numbers are shortcuts now, for what names them. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(singleKeys.watch, singleKeys.areOn);
}
