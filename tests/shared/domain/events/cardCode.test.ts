import { codesOf, freeStart, isInBatch } from "@shared/domain/events/cardBatch";
import { codeAlphabet, codeCount, codeOfNumber, readCode } from "@shared/domain/events/cardCode";
import { describe, expect, test } from "vitest";

const numbers = Array.from({ length: 200 }, (_, at) => at * 121);

describe("the code of a paper card", () => {
  test("is another one for each number, and reads back to it", () => {
    const codes = Array.from({ length: codeCount }, (_, number) => codeOfNumber(number));
    expect(new Set(codes).size).toBe(codeCount);
    for (const number of numbers)
      expect(readCode(codes[number] ?? "")).toEqual({ code: codes[number], number });
  });

  test("has no characters that look alike", () => {
    expect(codeAlphabet).not.toMatch(/[01OIL]/);
    for (const number of numbers) expect(codeOfNumber(number)).toMatch(/^[2-9A-Z]{2}-[2-9A-Z]{2}$/);
  });

  test.each([
    ["in small letters", (code: string) => code.toLowerCase()],
    ["without dash", (code: string) => code.replace("-", "")],
    ["with blanks", (code: string) => ` ${code.split("").join(" ")} `],
  ])("is read %s", (_, typed) => {
    const code = codeOfNumber(77);
    expect(readCode(typed(code))).toEqual({ code, number: 77 });
  });

  test("is refused with any one character wrong", () => {
    for (const number of numbers.slice(0, 40)) {
      const code = codeOfNumber(number);
      for (const at of [0, 1, 3, 4])
        for (const letter of codeAlphabet.replace(code[at] ?? "", ""))
          expect(readCode(code.slice(0, at) + letter + code.slice(at + 1))).toMatchObject({
            problem: "check",
          });
    }
  });

  test("is refused with two different characters exchanged", () => {
    for (const number of numbers) {
      const [a, b, c, d] = codeOfNumber(number).replace("-", "");
      for (const [typed, isSame] of [
        [`${b}${a}${c}${d}`, a === b],
        [`${a}${c}${b}${d}`, b === c],
        [`${a}${b}${d}${c}`, c === d],
      ] as const)
        if (!isSame) expect(readCode(typed)).toMatchObject({ problem: "check" });
    }
  });

  test.each([
    ["K7-4", { problem: "length" }],
    ["K7-4FF", { problem: "length" }],
    ["", { problem: "length" }],
    ["K0-4F", { problem: "letter", letter: "0" }],
    ["ko-4f", { problem: "letter", letter: "O" }],
    ["KÄ-4F", { problem: "letter", letter: "Ä" }],
  ])("is told apart from %j", (typed, problem) => {
    expect(readCode(typed)).toEqual(problem);
  });
});

describe("a batch of cards", () => {
  test("holds its codes and no other, also over the end of the numbers", () => {
    const batch = { first: codeCount - 2, count: 4 };
    expect(codesOf(batch)).toEqual([codeCount - 2, codeCount - 1, 0, 1].map(codeOfNumber));
    expect([codeCount - 3, codeCount - 2, 1, 2].map((number) => isInBatch(batch, number))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test.each([
    ["anywhere in an empty workspace", [], 10, 0.5, Math.floor(codeCount / 2)],
    ["behind a batch that is in the way", [{ first: 0, count: 30 }], 10, 0, 30],
    ["behind the batch it would run into", [{ first: 5, count: 30 }], 10, 0, 35],
    ["nowhere when all codes are given", [{ first: 0, count: codeCount }], 1, 0.2, undefined],
  ])("begins %s", (_, batches, count, chance, start) => {
    expect(freeStart(batches, count, chance)).toBe(start);
  });

  test("never shares a code with another one", () => {
    const batches: { first: number; count: number }[] = [];
    for (let at = 0; at < 60; at += 1) {
      const first = freeStart(batches, 300, (at * 0.37) % 1);
      if (first !== undefined) batches.push({ first, count: 300 });
    }
    const codes = batches.flatMap(codesOf);
    expect(batches.length).toBeGreaterThan(40);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
