import { useCallback, useMemo, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { type StateChoice, stateOf } from "./inboxRows";

export type InboxAddress = {
  choice: StateChoice;
  choose: (choice: StateChoice) => void;
  itemId: string | undefined;
  /** The dialog is open: `?item=<id>&triage=1`, without an item at the end of a run. */
  isTriage: boolean;
  /** Shows an item beside the list, or none. */
  open: (itemId: string | undefined) => void;
  beginRun: (itemId: string, run: readonly string[]) => void;
  /** Items of the run: begun here, named in the address (`?run=<id>,<id>`), or the one that is open. */
  run: readonly string[];
  goTo: (itemId: string | undefined) => void;
  /** Ends the run; one that began in the Saalmodus (`?event=<id>`) goes back there. */
  closeRun: () => void;
};

/** Where in the inbox we are, kept in the address so that links and going back work. */
export function useInboxAddress(): InboxAddress {
  const [parameters, setParameters] = useSearchParams();
  const navigate = useNavigate();
  const eventId = parameters.get("event");
  const [begun, setBegun] = useState<readonly string[]>([]);
  const itemId = parameters.get("item") ?? undefined;
  const isTriage = parameters.get("triage") === "1";
  const change = useCallback(
    (changes: Record<string, string | undefined>) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes))
            if (value === undefined) next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  return {
    choice: stateOf(parameters.get("state")),
    choose: useCallback((choice) => change({ state: choice, item: undefined }), [change]),
    itemId,
    isTriage,
    open: useCallback((id) => change({ item: id }), [change]),
    beginRun: useCallback(
      (id, run) => {
        setBegun(run);
        change({ item: id, triage: "1" });
      },
      [change],
    ),
    run: useMemo(() => {
      const asked = parameters.get("run")?.split(",") ?? [];
      if (begun.length > 0 || !itemId) return begun;
      return asked.includes(itemId) ? asked : [itemId];
    }, [begun, itemId, parameters]),
    goTo: useCallback((id) => change({ item: id }), [change]),
    closeRun: useCallback(() => {
      if (eventId === null) change({ item: undefined, triage: undefined });
      else void navigate(`/events/${eventId}/console`);
    }, [change, navigate, eventId]),
  };
}
