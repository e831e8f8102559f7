import type { WallSceneName, WallTimer } from "@shared/domain/events/wall";

/** The scenes in the order of their keys, 1 to 9; 0 is the black wall. */
export const sceneKeys = [
  "title",
  "plan",
  "point",
  "board",
  "vote",
  "triage",
  "matrix",
  "results",
  "pause",
] as const satisfies readonly WallSceneName[];
export type SceneChoice = (typeof sceneKeys)[number];

/** What the console itself shows in its middle. */
export const consoleViews = ["point", "board", "votes", "together", "results"] as const;
export type ConsoleView = (typeof consoleViews)[number];

/**
 * What the moderator has chosen. None of it is content, its loss is harmless; it is kept so that a console that is
 * loaded anew goes on where it was.
 */
export type RoomState = {
  scene: SceneChoice;
  isBlack: boolean;
  isDark: boolean;
  timer?: WallTimer;
  isTimerOnWall: boolean;
  view: ConsoleView;
};

const keyOf = (eventId: string) => `agendalotse.room.${eventId}`;

/** The choices kept for an event, or those to begin with. */
export function keptRoomState(eventId: string, isDark: boolean): RoomState {
  const first: RoomState = { scene: "title", isBlack: false, isDark, isTimerOnWall: true, view: "point" };
  try {
    const kept: Partial<RoomState> = JSON.parse(localStorage.getItem(keyOf(eventId)) ?? "{}");
    const isKnown =
      (kept.scene === undefined || sceneKeys.includes(kept.scene)) &&
      (kept.view === undefined || consoleViews.includes(kept.view));
    return isKnown ? { ...first, ...kept } : first;
  } catch {
    // Text another version left there is as good as none.
    return first;
  }
}

export function keepRoomState(eventId: string, state: RoomState): void {
  localStorage.setItem(keyOf(eventId), JSON.stringify(state));
}
