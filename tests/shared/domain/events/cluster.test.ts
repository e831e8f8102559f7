import { clusterColours, nextLook } from "@shared/domain/events/cluster";
import { expect, test } from "vitest";

test("64 clusters all look different: no pair of colour and symbol comes twice", () => {
  const looks = Array.from({ length: 64 }, (_, made) => nextLook(made));
  expect(new Set(looks.map(({ colour, symbol }) => `${colour} ${symbol}`)).size).toBe(64);
});

test("neighbours differ in colour and in symbol", () => {
  for (let made = 1; made < clusterColours.length; made += 1) {
    expect(nextLook(made).colour).not.toBe(nextLook(made - 1).colour);
    expect(nextLook(made).symbol).not.toBe(nextLook(made - 1).symbol);
  }
});
