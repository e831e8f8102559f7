import type { Session } from "./session";

type Placed = Pick<Session, "id" | "slotId" | "room" | "host">;

/** Why two sessions cannot stand where they stand. */
export type SessionClash = { kind: "room" | "host"; sessionIds: readonly [string, string] };

/**
 * Sessions that stand in the same room at the same time, or whose host would be in two rooms. DOMAIN.md (a) seed
 * 002: grid of slots and rooms without clash.
 */
export function clashesOf(sessions: readonly Placed[]): SessionClash[] {
  const placed = sessions.filter(({ slotId }) => slotId !== undefined);
  return placed.flatMap((one, at) =>
    placed.slice(at + 1).flatMap((other): SessionClash[] => {
      if (one.slotId !== other.slotId) return [];
      const sessionIds = [one.id, other.id] as const;
      if (one.room !== "" && one.room === other.room) return [{ kind: "room", sessionIds }];
      const host = one.host.trim();
      return host !== "" && host === other.host.trim() ? [{ kind: "host", sessionIds }] : [];
    }),
  );
}

/** A session is worth a place from so many interested people on. DOMAIN.md (a) seed 002 [S22]. */
export const leastInterest = 2;
