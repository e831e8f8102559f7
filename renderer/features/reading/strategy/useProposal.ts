import type { Proposal } from "@shared/transfer/strategy/proposal";
import { useCallback, useState } from "react";

type History = { past: Proposal[]; present: Proposal; future: Proposal[] };

export type ProposalEdits = {
  proposal: Proposal;
  /** Changes the proposal; an edit that gives the same one back is none. */
  edit: (change: (proposal: Proposal) => Proposal) => void;
  back: () => void;
  forward: () => void;
  canBack: boolean;
  canForward: boolean;
};

/** A proposal while a person changes it; every change can be taken back. Nothing is stored. */
export function useProposal(start: Proposal): ProposalEdits {
  const [history, setHistory] = useState<History>({ past: [], present: start, future: [] });
  const { past, present, future } = history;
  return {
    proposal: present,
    canBack: past.length > 0,
    canForward: future.length > 0,
    edit: useCallback(
      (change) =>
        setHistory((before) => {
          const changed = change(before.present);
          if (changed === before.present) return before;
          return { past: [...before.past, before.present], present: changed, future: [] };
        }),
      [],
    ),
    back: useCallback(
      () =>
        setHistory((before) => {
          const last = before.past.at(-1);
          if (!last) return before;
          return {
            past: before.past.slice(0, -1),
            present: last,
            future: [before.present, ...before.future],
          };
        }),
      [],
    ),
    forward: useCallback(
      () =>
        setHistory((before) => {
          const [next, ...rest] = before.future;
          if (!next) return before;
          return { past: [...before.past, before.present], present: next, future: rest };
        }),
      [],
    ),
  };
}
