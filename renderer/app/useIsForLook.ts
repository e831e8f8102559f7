import { useSyncExternalStore } from "react";
import { starting } from "./starting";

/** Whether the workspace was opened to be looked at only, as asked on the recovery page. */
export function useIsForLook(): boolean {
  const state = useSyncExternalStore(starting.watch, starting.read);
  return state.phase === "ready" && state.isForLook;
}
