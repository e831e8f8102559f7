import type { CardBatch } from "@shared/domain/events/cardBatch";
import { codeOfNumber } from "@shared/domain/events/cardCode";
import { readTypedCard, readTypedCards } from "@shared/domain/events/paperEntry";
import { pastedCards } from "@shared/transfer/pastedCards";
import { describe, expect, test } from "vitest";

const batch: CardBatch = { id: "b", slotId: "slot", question: "Was fordert uns?", first: 10, count: 3 };
const other: CardBatch = { id: "c", question: "Früher", first: 500, count: 2 };
const printed = {
  batches: [batch],
  elsewhere: [{ title: "Klausur im März", batches: [other] }],
  typed: new Map([[codeOfNumber(12), "Zu viele Formulare"]]),
};
const [first, , third] = [10, 11, 12].map(codeOfNumber);
const swapped = (code = "") => `${code[1]}${code[0]}${code.slice(2)}`;

describe("a card typed in from paper", () => {
  test.each([
    ["belongs to the question of its code", first, "Mut", { text: "Mut", paperCode: first, slotId: "slot" }],
    ["needs no code", "", " Mut ", { text: "Mut" }],
    [
      "is refused with a code used before",
      third,
      "x",
      { problem: "used", code: third, text: "Zu viele Formulare" },
    ],
    [
      "is refused with the code of another event",
      codeOfNumber(501),
      "x",
      { problem: "elsewhere", code: codeOfNumber(501), title: "Klausur im März" },
    ],
    [
      "is refused with a code nobody printed",
      codeOfNumber(90),
      "x",
      { problem: "unknown", code: codeOfNumber(90) },
    ],
    ["is refused with a mistyped code", swapped(first), "x", { problem: "check", code: swapped(first) }],
    ["is refused without text", first, "  ", { problem: "noText" }],
  ])("%s", (_, code = "", text, result) => {
    expect(readTypedCard({ code, text }, printed)).toEqual(result);
  });

  test("waits with its words when its code stands twice among several", () => {
    const given = [first, codeOfNumber(11), first].map((code = "", at) => ({ code, text: `Karte ${at}` }));
    const { cards, waiting } = readTypedCards(given, printed);
    expect(cards.map(({ text }) => text)).toEqual(["Karte 0", "Karte 1"]);
    expect(waiting).toEqual([
      { code: first, text: "Karte 2", why: { problem: "used", code: first, text: "Karte 0" } },
    ]);
  });
});

describe("pasted cards", () => {
  test.each([
    [
      "two columns",
      "AB-CD\tMut\nEF-GH\tZeit\n",
      [
        ["AB-CD", "Mut"],
        ["EF-GH", "Zeit"],
      ],
    ],
    ["a heading", "Code\tText\r\nAB-CD\tMut", [["AB-CD", "Mut"]]],
    [
      "one column",
      "Mut\nZeit",
      [
        ["", "Mut"],
        ["", "Zeit"],
      ],
    ],
    ["a cell of two lines", 'AB-CD\t"Mut\nund Zeit"', [["AB-CD", "Mut und Zeit"]]],
    ["empty rows", "AB-CD\tMut\n\t\n", [["AB-CD", "Mut"]]],
  ])("are read from %s", (_, text, rows) => {
    expect(pastedCards(text)?.map((card) => [card.code, card.text])).toEqual(rows);
  });

  test("are none in a few words", () => {
    expect(pastedCards("Mut und Zeit")).toBeUndefined();
  });
});
