import type { FateTargets } from "@renderer/data/commands/fates";
import { useMemo } from "react";
import type { FateChoice } from "./FateItems";
import type { BoardActions } from "./useBoardActions";

/** Dialogs of the board: a card opened, one to be split, a reason asked for. */
export type BoardDialog =
  | { name: "card"; id: string }
  | { name: "split"; id: string }
  | { name: "reject"; targets: FateTargets };

/** Steps with the cards they concern, as menus, bar and keys make them. */
export type CardSteps = {
  open: (ids: readonly string[]) => void;
  move: (ids: readonly string[], clusterId: string | undefined) => void;
  /** As `move`, and the keyboard goes on at the next card: one key for each card of a long row. */
  moveOn: (ids: readonly string[], clusterId: string | undefined) => void;
  newCluster: (ids: readonly string[]) => void;
  fate: (ids: readonly string[], choice: FateChoice) => void;
  merge: (ids: readonly string[]) => void;
  split: (ids: readonly string[]) => void;
  remove: (ids: readonly string[]) => void;
};

/** What becomes of cards or clusters; a rejection asks for its reason first. */
export function chooseFate(
  actions: BoardActions,
  show: (dialog: BoardDialog) => void,
  targets: FateTargets,
  choice: FateChoice,
): void {
  if (choice === "rejected") show({ name: "reject", targets });
  else if (choice === "documented" || choice === "open") actions.setFate(targets, choice);
  else actions.takeUp(targets, choice);
}

export function useCardSteps(
  actions: BoardActions,
  show: (dialog: BoardDialog) => void,
  onGone: (ids: readonly string[]) => void,
): CardSteps {
  return useMemo(
    () => ({
      open: ([id]) => id && show({ name: "card", id }),
      move: (ids, clusterId) => actions.move(ids, { clusterId, after: undefined }),
      moveOn: (ids, clusterId) => {
        onGone(ids);
        actions.move(ids, { clusterId, after: undefined });
      },
      newCluster: (ids) => {
        onGone(ids);
        actions.addCluster(ids);
      },
      fate: (cardIds, choice) => chooseFate(actions, show, { cardIds }, choice),
      merge: (ids) => {
        onGone(ids);
        actions.merge(ids);
      },
      split: ([id]) => id && show({ name: "split", id }),
      remove: (ids) => {
        onGone(ids);
        actions.remove(ids);
      },
    }),
    [actions, show, onGone],
  );
}
