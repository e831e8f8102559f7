import type { WallStep } from "@renderer/wallLink";

const steps: Readonly<Record<string, WallStep | "fullScreen">> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  b: "blank",
  ".": "blank",
  F11: "fullScreen",
  f: "fullScreen",
};

/** What a key does at the wall; presenters' remotes send page keys, and a point for the black screen. */
export function stepOfKey(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "altKey" | "metaKey">,
): WallStep | "fullScreen" | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return steps[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
