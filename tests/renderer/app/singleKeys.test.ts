import { areaKeys, areSingle } from "@renderer/app/areaKeys";
import { isSwitchedOff, singleKeys } from "@renderer/ui/singleKeys";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

test("letters, numbers and signs are switched off and on again, and what shows them is told", () => {
  const told = vi.fn();
  const stop = singleKeys.watch(told);
  const off = () => ["k", "7", ".", "?"].map(isSwitchedOff);
  expect(off()).toEqual([false, false, false, false]);
  singleKeys.set(false);
  expect(off()).toEqual([true, true, true, true]);
  singleKeys.set(true);
  expect(off()).toEqual([false, false, false, false]);
  expect(told).toHaveBeenCalledTimes(2);
  stop();
});

test.each([" ", "Enter", "ArrowRight", "F6", "PageDown", "Escape"])(
  "a key that is no character is never switched off: %s",
  (key) => {
    singleKeys.set(false);
    expect(isSwitchedOff(key)).toBe(false);
  },
);

test.each([
  ["1 … 9", true],
  ["0 B .", true],
  ["K F A L V P", true],
  ["→ ←", false],
  ["alt+↑ ↓", false],
  ["mod+A", false],
  ["Enter Tab", false],
])("the list of keys knows which of its rows are single characters: %s", (keys, isSingle) => {
  expect(areSingle(keys)).toBe(isSingle);
});

test("the list of keys has sections for the room, the wall and the cards", () => {
  const titles = areaKeys.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(["search.keysRoom", "search.keysWall", "search.keysCards"]));
});
