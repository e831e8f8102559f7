import { type CardPlace, mergeCards, moveCards, removeCards } from "@renderer/data/commands/board";
import { addCluster, mergeClusters, moveCluster, removeCluster } from "@renderer/data/commands/clusters";
import { type FateTargets, setFate, takeUp } from "@renderer/data/commands/fates";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Fate } from "@shared/domain/events/note";
import type { TakeUpForm } from "@shared/domain/events/takeUp";
import { useCallback, useMemo } from "react";
import { useTold } from "../useTold";

export type BoardActions = {
  move: (ids: readonly string[], place: CardPlace) => void;
  merge: (ids: readonly string[]) => void;
  remove: (ids: readonly string[]) => void;
  addCluster: (cardIds: readonly string[]) => void;
  moveCluster: (id: string, after: string | null) => void;
  mergeClusters: (intoId: string, id: string) => void;
  removeCluster: (id: string) => void;
  takeUp: (targets: FateTargets, form: TakeUpForm) => void;
  setFate: (targets: FateTargets, fate: Fate, reason?: string) => void;
};

/** Everything that can be done with cards and clusters; each is one step that can be taken back. */
export function useBoardActions(eventId: string, slotId: string | undefined): BoardActions {
  const { t } = useWords();
  const tell = useTold();
  const { run } = useAction(useCallback((work: () => Promise<unknown>) => work(), []));
  return useMemo(
    () => ({
      move: (ids, place) => ids.length > 0 && run(() => moveCards(ids, place)),
      merge: (ids) =>
        run(async () => {
          const { code } = await mergeCards(ids, undefined);
          await tell(t("board.done.merged", { code }));
        }),
      remove: (ids) =>
        run(async () => {
          await removeCards(ids);
          await tell(t("board.done.removed", { count: ids.length }));
        }),
      addCluster: (cardIds) =>
        run(async () => {
          const { id } = await addCluster({ eventId, slotId, cardIds });
          focusTitle(id);
        }),
      moveCluster: (id, after) => run(() => moveCluster(id, after)),
      mergeClusters: (intoId, id) => run(() => mergeClusters(intoId, [id])),
      removeCluster: (id) => run(() => removeCluster(id)),
      takeUp: (targets, form) =>
        run(async () => {
          const made = await takeUp(targets, form);
          const titles = t("board.cardCount", { count: targets.cardIds?.length ?? made.length });
          await tell(t("board.done.takenUp", { form: t(`board.forms.${form}`), titles }));
        }),
      setFate: (targets, fate, reason = "") =>
        run(async () => {
          await setFate(targets, fate, reason);
          await tell(t("board.done.fate", { fate: t(`enumerations.fate.${fate}`) }));
        }),
    }),
    [run, tell, t, eventId, slotId],
  );
}

/** A new pile is named at once: its title takes the keyboard as soon as it stands there. */
function focusTitle(clusterId: string): void {
  const find = () => document.querySelector<HTMLInputElement>(`[data-column="${clusterId}"] input`);
  const observer = new MutationObserver(() => focus());
  const focus = () => {
    const field = find();
    if (!field) return;
    observer.disconnect();
    field.focus();
  };
  observer.observe(document.body, { childList: true, subtree: true });
  focus();
}
