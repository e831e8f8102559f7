import { eventFrame } from "@renderer/data/queries/events";
import { eventSessions } from "@renderer/data/queries/sessions";
import { placeKey, placeOf, roomsOf, roundsOf } from "@shared/domain/events/sessionPlan";
import { slotTimes } from "@shared/domain/events/slotTimes";
import type { SceneSource } from "../console/sceneSource";

/** The session plan for the wall; nothing while no session has a place. Topics alone, nobody's name. */
export const sessionSource: SceneSource = async ({ event, slot }) => {
  const slots = (await eventFrame(event.id))?.slots ?? [];
  const sessions = await eventSessions(event.id);
  const placed = sessions.flatMap((session): [string, string][] => {
    const place = placeOf(session);
    return place ? [[placeKey(place), session.title]] : [];
  });
  if (placed.length === 0) return undefined;
  const titles = new Map(placed);
  const times = slotTimes(event.start, slots);
  const rooms = roomsOf(event, sessions).map(({ room }) => room);
  return {
    name: "sessions",
    rooms,
    rounds: roundsOf(slots, sessions).map(({ id }) => {
      const time = times[slots.findIndex((one) => one.id === id)];
      return {
        id,
        start: time?.start ?? "",
        end: time?.end ?? "",
        isNow: id === slot?.id,
        titles: rooms.map((room) => titles.get(placeKey({ slotId: id, room })) ?? ""),
      };
    }),
  };
};
