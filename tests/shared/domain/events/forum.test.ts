import { eventKinds } from "@shared/domain/events/event";
import { forumOf } from "@shared/domain/events/forum";
import { expect, test } from "vitest";

const named = (kind: string) => `the ${kind}`;

test.each([
  ["Stadtrat", "leadership_round", "Stadtrat"],
  ["", "leadership_round", "the leadership_round"],
  [" ", "leadership_round", "the leadership_round"],
  ["", undefined, ""],
  ...eventKinds.filter((kind) => kind !== "leadership_round").map((kind) => ["", kind, ""] as const),
] as const)("a decision with the forum '%s' from a %s was taken by: %s", (forum, kind, expected) => {
  expect(forumOf({ forum }, kind && { kind }, named)).toBe(expected);
});
