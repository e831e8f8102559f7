import { addSlot } from "@renderer/data/commands/eventPlan";
import { addSessions, placeSession, removeSession, suggestPlan } from "@renderer/data/commands/sessions";
import { showStep } from "@renderer/ui/stepNotice";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { leastInterest, mostMinutes, type Place } from "@shared/domain/events/sessionPlan";
import type { RecordOf } from "@shared/domain/kinds";
import { useCallback, useState } from "react";
import { useTold } from "../useTold";
import { cellWords, clashWords } from "./sessionWords";
import type { Sessions } from "./useSessions";

export type SessionActions = {
  add: (drafts: readonly { title: string; question?: string; host?: string }[]) => void;
  place: (id: string, place: Place | undefined) => void;
  remove: (id: string) => void;
  suggest: () => void;
  addRound: () => void;
  /** What was done last, to be read out. */
  said: string;
};

/** Everything that can be done with sessions; each is one step that can be taken back. */
export function useSessionActions(
  sessions: Sessions | undefined,
  { id: eventId }: RecordOf<"events">,
  slots: readonly RecordOf<"slots">[],
): SessionActions {
  const { t } = useWords();
  const tell = useTold();
  const [said, say] = useState("");
  const { run } = useAction(useCallback((work: () => Promise<unknown>) => work(), []));
  const titleOf = (id: string) => sessions?.byId.get(id)?.title ?? "";
  return {
    said,
    add: (drafts) =>
      run(async () => {
        const made = await addSessions(drafts.map((draft) => ({ ...draft, eventId })));
        if (made.length > 1) await tell(t("sessions.done.added", { count: made.length }));
        else say(t("sessions.entry.added", { title: made[0]?.title ?? "" }));
      }),
    place: (id, place) =>
      run(async () => {
        const [clash] = await placeSession(id, place);
        const title = titleOf(id);
        if (clash && sessions) {
          // The one that had to make room may meet another where this one came from.
          const meets = clash.sessionIds.includes(id) ? place?.slotId : sessions.byId.get(id)?.slotId;
          const reason = clashWords(t, clash, sessions, meets);
          showStep({ color: "orange.9", message: t("sessions.clash.refused", { reason }), autoClose: 8000 });
        } else if (place && sessions) {
          say(`${title}: ${cellWords(t, place, sessions)}`);
        } else say(t("sessions.done.unplaced", { title }));
      }),
    remove: (id) =>
      run(async () => {
        const title = titleOf(id);
        await removeSession(id);
        await tell(t("sessions.done.removed", { title }));
      }),
    suggest: () =>
      run(async () => {
        const count = await suggestPlan(eventId);
        if (count > 0) await tell(t("sessions.done.suggested", { count }));
        else showStep({ message: t("sessions.done.nothing", { least: leastInterest }), autoClose: 8000 });
      }),
    addRound: () =>
      run(() => {
        const title = t("sessions.plan.round", { number: (sessions?.rounds.length ?? 0) + 1 });
        const last = sessions?.rounds.at(-1)?.slot.id ?? slots.at(-1)?.id;
        return addSlot({ eventId, title, kind: "sessions", minutes: mostMinutes }, last);
      }),
  };
}
