import type { Session } from "@shared/domain/events/session";
import { type Place, placeOf, type SessionClash } from "@shared/domain/events/sessionPlan";
import type { Translate } from "@shared/i18n/translate";
import type { Sessions } from "./useSessions";

/** Why two sessions cannot stand where they stand; `slotId` is where they would meet. */
export function clashWords(
  t: Translate,
  { kind, sessionIds }: SessionClash,
  sessions: Pick<Sessions, "byId" | "timeOf">,
  slotId?: string,
): string {
  const [one, other] = sessionIds.map((id) => sessions.byId.get(id));
  return t(`sessions.clash.${kind}`, {
    time: sessions.timeOf(slotId ?? one?.slotId),
    host: one?.host.trim() ?? "",
    one: one?.title ?? "",
    other: other?.title ?? "",
  });
}

/** When and where a session takes place, or that it has no place yet. */
export function placeWords(t: Translate, session: Session, sessions: Pick<Sessions, "timeOf">): string {
  const place = placeOf(session);
  return place ? cellWords(t, place, sessions) : t("sessions.list.unplaced");
}

/** "10:30 Uhr, Saal". */
export const cellWords = (
  t: Translate,
  { slotId, room }: Place,
  { timeOf }: Pick<Sessions, "timeOf">,
): string => t("sessions.drawer.place", { time: timeOf(slotId), room });
