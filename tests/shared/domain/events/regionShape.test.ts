import { middle, movedBy, resizedBy, shapeBetween, smallestShare } from "@shared/domain/events/regionShape";
import { expect, test } from "vitest";

const shape = { x: 0.1, y: 0.2, width: 0.3, height: 0.4 };

test.each([
  ["to the right", { x: 0.05, y: 0 }, { x: 0.15, y: 0.2 }],
  ["up", { x: 0, y: -0.1 }, { x: 0.1, y: 0.1 }],
  ["beyond the left edge", { x: -1, y: 0 }, { x: 0, y: 0.2 }],
  ["beyond the lower right corner", { x: 2, y: 2 }, { x: 0.7, y: 0.6 }],
])("a region moved %s stays on the photo with its size", (_, by, where) => {
  expect(movedBy(shape, by)).toEqual({ ...shape, ...where });
});

test.each([
  ["larger", { x: 0.1, y: 0.1 }, { width: 0.4, height: 0.5 }],
  ["beyond the edge", { x: 3, y: 3 }, { width: 0.9, height: 0.8 }],
  ["to nothing", { x: -1, y: -1 }, { width: smallestShare, height: smallestShare }],
])("a region made %s stays where it begins", (_, by, size) => {
  expect(resizedBy(shape, by)).toEqual({ ...shape, ...size });
});

test("a region at the very edge has no room to be made smaller than what is left", () => {
  const atEdge = { x: 0.99, y: 0.99, width: 0.01, height: 0.01 };
  expect(resizedBy(atEdge, { x: -1, y: -1 })).toEqual(atEdge);
});

test.each([
  ["downwards", { x: 0.1, y: 0.2 }, { x: 0.4, y: 0.6 }, shape],
  ["upwards", { x: 0.4, y: 0.6 }, { x: 0.1, y: 0.2 }, shape],
  ["out of the photo", { x: 0.5, y: 0.5 }, { x: 1.5, y: 9 }, { x: 0.5, y: 0.5, width: 0.5, height: 0.5 }],
])("a rectangle drawn %s is the one between its corners", (_, from, to, expected) => {
  expect(shapeBetween(from, to)).toEqual(expected);
});

test("a click is no rectangle", () => {
  expect(shapeBetween({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.505 })).toBeUndefined();
});

test("a region made by keys lies on the photo", () => {
  expect(movedBy(middle, { x: 0, y: 0 })).toEqual(middle);
});
