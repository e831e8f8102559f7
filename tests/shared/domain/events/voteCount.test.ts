import { budgetOf, leftOf, refusalOf, resultsOf, usualDots, withDots } from "@shared/domain/events/voteCount";
import { uuid } from "@tests/fixtures/records";
import { describe, expect, test } from "vitest";

const [one, two, three] = [uuid(1), uuid(2), uuid(3)];
const [window, door] = [uuid(11), uuid(12)];

/** Two tables of four and three people, three dots each, at most two for one option. */
const round = (
  counts: readonly [tableId: string, optionId: string, dots: number][] = [],
  tieOrder: string[] = [],
) => ({
  options: [one, two, three].map((id) => ({ kind: "clusters" as const, id })),
  dotsPerPerson: 3,
  maxPerOption: 2,
  tables: [
    { id: window, name: "Fenster", people: 4 },
    { id: door, name: "Tür", people: 3 },
  ],
  counts: counts.map(([tableId, optionId, dots]) => ({ tableId, optionId, dots })),
  tieOrder,
});

test("the room has people times dots", () => {
  expect(budgetOf(round())).toBe(21);
  expect(leftOf(round([[window, one, 8]]), window)).toBe(4);
});

describe("dots of a table", () => {
  test.each([
    ["within both limits", [], window, one, 8, undefined],
    ["above what its people may give to one option", [], window, one, 9, { why: "overOption", most: 8 }],
    ["above what its people have left", [[window, one, 8]], window, two, 5, { why: "overBudget", most: 4 }],
    [
      "changed for the same option",
      [
        [window, one, 8],
        [window, two, 4],
      ],
      window,
      one,
      7,
      undefined,
    ],
    ["of a table that is not there", [], uuid(99), one, 1, { why: "overOption", most: 0 }],
  ] as const)("%s", (_case, counts, tableId, optionId, dots, expected) => {
    expect(refusalOf(round([...counts] as never), tableId, optionId, dots)).toEqual(expected);
  });

  test("are set anew, and taken away with none", () => {
    const set = withDots([], window, one, 3);
    expect(withDots(set, window, one, 5)).toEqual([{ tableId: window, optionId: one, dots: 5 }]);
    expect(withDots(set, window, one, 0)).toEqual([]);
  });
});

describe("the result", () => {
  const places = (of: Parameters<typeof resultsOf>[0]) =>
    resultsOf(of).map(({ optionId, place, isTied }) => [optionId, place, isTied]);

  test("goes from most to fewest dots and shows how they are spread", () => {
    const results = resultsOf(
      round([
        [window, two, 6],
        [door, two, 1],
        [door, one, 5],
      ]),
    );
    expect(
      results.map(({ optionId, dots, byTable, supporters }) => [optionId, dots, byTable, supporters]),
    ).toEqual([
      [two, 7, [6, 1], 2],
      [one, 5, [0, 5], 1],
      [three, 0, [0, 0], 0],
    ]);
  });

  test("shares a place where dots are equal, and says so", () => {
    expect(
      places(
        round([
          [window, one, 4],
          [door, two, 4],
        ]),
      ),
    ).toEqual([
      [one, 1, true],
      [two, 1, true],
      [three, 3, false],
    ]);
  });

  test("follows the order the room gave to a tie", () => {
    expect(
      places(
        round(
          [
            [window, one, 4],
            [door, two, 4],
          ],
          [two, one],
        ),
      ),
    ).toEqual([
      [two, 1, false],
      [one, 2, false],
      [three, 3, false],
    ]);
  });

  test("calls nothing a tie that got no dot", () => {
    expect(places(round())).toEqual([
      [one, 1, false],
      [two, 1, false],
      [three, 1, false],
    ]);
  });
});

test.each([
  [0, 1],
  [3, 1],
  [6, 3],
  [20, 5],
])("%i options suggest %i dots for each person", (options, dots) => {
  expect(usualDots(options)).toBe(dots);
});
