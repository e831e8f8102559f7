import type { CaptureKind } from "@renderer/data/commands/eventRun";
import { isSwitchedOff } from "@renderer/ui/singleKeys";
import { useEffect, useRef } from "react";
import { type ConsoleView, type SceneChoice, sceneKeys } from "./roomState";

export type RoomKeyActions = {
  next: () => void;
  previous: () => void;
  show: (scene: SceneChoice) => void;
  black: () => void;
  capture: (kind: CaptureKind) => void;
  toggleTimer: () => void;
  openWall: () => void;
  /** Goes to the next or previous view of the console. */
  stepView: (by: 1 | -1) => void;
  /** Puts on the wall what the view of the console is about. */
  showView: () => void;
  leave: () => void;
};

/** The key of each thing that can be noted down. */
export const captureKeys: Readonly<Record<CaptureKind, string>> = {
  card: "k",
  decision: "f",
  task: "a",
  note: "l",
  incident: "v",
  parked: "p",
};

const letters = Object.entries(captureKeys) as [CaptureKind, string][];

type Place = "field" | "line" | "control" | "free";

/** Where a key was pressed: keys of the console never take one away from a field, a button or a list. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return "free";
  if (target.closest("textarea, select, [contenteditable=true]")) return "field";
  if (target.closest("input:not([type=checkbox], [type=radio])")) return "line";
  const control = "a, button, input, [role=tab], [role=menu], [role=listbox], [role=grid], [role=treegrid]";
  return target.closest(control) ? "control" : "free";
}

/** What a key does in the console; undefined where it belongs to something else. */
export function actionOfKey(
  key: string,
  place: Place,
  view: ConsoleView,
  act: RoomKeyActions,
): (() => void) | undefined {
  // Keys no text can need.
  if (key === "F6") return () => act.stepView(1);
  if (key === "Shift+F6") return () => act.stepView(-1);
  if (key === "F8") return act.showView;
  // A presenter's remote sends page keys, wherever the cursor is; only long texts need them themselves.
  if (key === "PageDown" && place !== "field") return act.next;
  if (key === "PageUp" && place !== "field") return act.previous;
  if (place === "field" || place === "line") return undefined;
  const lower = key.toLowerCase();
  if (key === "Escape") return act.leave;
  if (lower === "t") return act.toggleTimer;
  if (lower === "w") return act.openWall;
  if (lower === "b" || key === ".") return act.black;
  const captured = letters.find(([, letter]) => letter === lower);
  if (captured) return () => act.capture(captured[0]);
  // The other views have arrows, numbers and the space bar for themselves.
  if (view !== "point") return undefined;
  if (key === "0") return act.black;
  const scene = sceneKeys[Number(key) - 1];
  if (scene) return () => act.show(scene);
  if (lower === "s") return () => act.show("sessions");
  if (key === "ArrowRight") return act.next;
  if (key === "ArrowLeft") return act.previous;
  return key === " " && place === "free" ? act.next : undefined;
}

/** Page keys step the room even where a list would page through its lines: a remote knows no lists. */
const early = new Set(["PageDown", "PageUp"]);

/** What lies over the console and has the keys for itself. */
const coverings = "[role=dialog], [role=menu], [aria-haspopup=listbox][aria-expanded=true]";

/** Binds the console's keys to the window. */
export function useRoomKeys(view: ConsoleView, actions: RoomKeyActions): void {
  const latest = useRef({ view, actions });
  latest.current = { view, actions };
  useEffect(() => {
    // Asked before anybody else hears the key: what it closes is gone afterwards.
    let isCovered = false;
    const look = (event: KeyboardEvent) => {
      isCovered = document.querySelector(coverings) !== null;
      if (early.has(event.key)) onKey(event);
    };
    const onKey = (event: KeyboardEvent) => {
      if (
        isCovered ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.repeat ||
        isSwitchedOff(event.key)
      )
        return;
      const place = placeOf(event.target);
      // The first Escape leaves the field, so that the keys of the room are free; what was typed stays.
      if (event.key === "Escape" && (place === "field" || place === "line"))
        return (event.target as HTMLElement).blur();
      const { view, actions } = latest.current;
      const key = event.shiftKey && event.key === "F6" ? "Shift+F6" : event.key;
      const run = actionOfKey(key, place, view, actions);
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    window.addEventListener("keydown", look, true);
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", look, true);
      window.removeEventListener("keydown", onKey);
    };
  }, []);
}
