import { surveyResult } from "@shared/domain/events/surveyResult";
import { expect, test } from "vitest";
import { retreat } from "../../../fixtures/retreat";

const compare = (a: string, b: string) => a.localeCompare(b);

function sheets(count: number) {
  const { workspace } = retreat();
  const [survey] = workspace.surveys;
  if (!survey) throw new Error("the fixture has no survey");
  return surveyResult(survey, workspace.surveyResponses.slice(0, count), compare);
}

test.each([0, 1, 4])("nothing but the number is told of %d sheets", (count) => {
  expect(sheets(count)).toEqual({ sheets: count });
});

test("five sheets are told: counts and mean of a scale, words sorted so that no sheet can be put together", () => {
  const { items } = sheets(5);
  expect(items?.map(({ answered, counts, mean, texts }) => ({ answered, counts, mean, texts }))).toEqual([
    {
      answered: 5,
      counts: [],
      mean: undefined,
      texts: ["Antwort 3", "Antwort 4", "Antwort 4", "Antwort 5", "Antwort 5"],
    },
    { answered: 5, counts: [0, 0, 1, 2, 2], mean: 4.2, texts: [] },
  ]);
});
