import { keepPreference, preference } from "@renderer/ui/preferences";
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
/** All scenes there are to choose; that of sessions has the letter S and belongs to events that have some. */
export const sceneChoices = [...sceneKeys, "sessions"] as const;
export type SceneChoice = (typeof sceneChoices)[number];

/** What the console itself shows in its middle. */
export const consoleViews = ["point", "sessions", "board", "votes", "together", "results"] as const;
export type ConsoleView = (typeof consoleViews)[number];

/** The scene that shows the room what a view of the console is about. */
export const sceneOfView = {
  point: "point",
  sessions: "sessions",
  board: "board",
  votes: "vote",
  together: "matrix",
  results: "results",
} as const satisfies Record<ConsoleView, SceneChoice>;

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

/** The choices kept for the event that was moderated last, or those to begin with. */
export function keptRoomState(eventId: string, isDark: boolean): RoomState {
  const first: RoomState = { scene: "title", isBlack: false, isDark, isTimerOnWall: true, view: "point" };
  try {
    const { of, ...kept }: Partial<RoomState & { of: string }> = JSON.parse(preference("room") ?? "{}");
    if (of !== eventId) return first;
    const isKnown =
      (kept.scene === undefined || sceneChoices.includes(kept.scene)) &&
      (kept.view === undefined || consoleViews.includes(kept.view));
    return isKnown ? { ...first, ...kept } : first;
  } catch {
    // Text another version left there is as good as none.
    return first;
  }
}

export function keepRoomState(eventId: string, state: RoomState): void {
  keepPreference("room", JSON.stringify({ of: eventId, ...state }));
}
