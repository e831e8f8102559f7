import type { ConsoleView } from "@renderer/features/events/console/roomState";
import { actionOfKey, type RoomKeyActions } from "@renderer/features/events/console/useRoomKeys";
import { describe, expect, test } from "vitest";

type Place = Parameters<typeof actionOfKey>[1];

/** What a key did, in one word; nothing where it belongs to something else. */
function done(key: string, place: Place = "free", view: ConsoleView = "point"): string | undefined {
  let told: string | undefined;
  const tell = (what: string) => (more?: string) => {
    told = more ? `${what} ${more}` : what;
  };
  const actions: RoomKeyActions = {
    next: tell("next"),
    previous: tell("previous"),
    show: tell("show"),
    black: tell("black"),
    capture: tell("capture"),
    toggleTimer: tell("timer"),
    openWall: tell("wall"),
    stepView: (by) => tell("view")(String(by)),
    showView: tell("show view"),
    leave: tell("leave"),
  };
  actionOfKey(key, place, view, actions)?.();
  return told;
}

describe("a key of the console", () => {
  test.each([
    ["ArrowRight", "next"],
    ["PageDown", "next"],
    [" ", "next"],
    ["ArrowLeft", "previous"],
    ["PageUp", "previous"],
    ["1", "show title"],
    ["9", "show pause"],
    ["s", "show sessions"],
    ["0", "black"],
    ["b", "black"],
    [".", "black"],
    ["k", "capture card"],
    ["F", "capture decision"],
    ["a", "capture task"],
    ["L", "capture note"],
    ["v", "capture incident"],
    ["p", "capture parked"],
    ["t", "timer"],
    ["w", "wall"],
    ["Escape", "leave"],
    ["x", undefined],
    ["Enter", undefined],
  ])("does one thing: %s, %s", (key, what) => {
    expect(done(key)).toBe(what);
  });

  test.each(["k", "1", " ", "Escape", "ArrowRight", "t"])(
    "is a letter like any other in a field: %s",
    (key) => {
      expect([done(key, "line"), done(key, "field")]).toEqual([undefined, undefined]);
    },
  );

  test("of a presenter's remote steps on from a line of text, but not out of a long one", () => {
    expect([done("PageDown", "line"), done("PageUp", "line")]).toEqual(["next", "previous"]);
    expect([done("PageDown", "field"), done("PageUp", "field")]).toEqual([undefined, undefined]);
  });

  test.each([
    ["F6", "view 1"],
    ["Shift+F6", "view -1"],
    ["F8", "show view"],
  ])("that no text needs works wherever the cursor is: %s", (key, what) => {
    expect((["free", "line", "field", "control"] as const).map((place) => done(key, place))).toEqual(
      Array(4).fill(what),
    );
  });

  test("leaves the space bar to the button that has the focus", () => {
    expect([done(" ", "control"), done("3", "control")]).toEqual([undefined, "show point"]);
  });

  test.each(["ArrowRight", "ArrowLeft", " ", "1", "0"])(
    "leaves arrows and numbers to the other views: %s",
    (key) => {
      expect(done(key, "free", "votes")).toBeUndefined();
    },
  );
});
