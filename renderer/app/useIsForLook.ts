import { useSyncExternalStore } from "react";
import { type Starting, starting } from "./starting";

/** Whether a start opened the workspace to be looked at only, as asked on the recovery page. */
export const isForLook = (state: Starting): boolean => state.phase === "ready" && state.isForLook;

/** The same for what is drawn. */
export const useIsForLook = (): boolean => isForLook(useSyncExternalStore(starting.watch, starting.read));
