import { leastResponses, type Survey, type SurveyResponse } from "./survey";

type Item = Survey["items"][number];

/** What all sheets say to one question; numbers of sheets, never which sheet. */
export type ItemResult = {
  item: Item;
  /** Sheets that answered it. */
  answered: number;
  /** Of a scale: how many chose 1 to 5, and their mean; of a yes-no question: how many said no, then yes. */
  counts: readonly number[];
  mean?: number;
  /** Said in words, sorted, so that the order does not tell which belong to one sheet. */
  texts: readonly string[];
};

/** Sheets of a survey, and what they say once there are enough of them. */
export type SurveyResult = { sheets: number; items?: readonly ItemResult[] };

/** What a survey came to; nothing but the number of sheets below five. DOMAIN.md (c) [P]. */
export function surveyResult(
  survey: Pick<Survey, "id" | "items">,
  responses: readonly SurveyResponse[],
  compare: (a: string, b: string) => number,
): SurveyResult {
  const own = responses.filter(({ surveyId }) => surveyId === survey.id);
  if (own.length < leastResponses) return { sheets: own.length };
  return { sheets: own.length, items: survey.items.map((item) => itemResult(item, own, compare)) };
}

function itemResult(
  item: Item,
  sheets: readonly SurveyResponse[],
  compare: (a: string, b: string) => number,
): ItemResult {
  const answers = sheets.flatMap(({ answers }) => answers.filter(({ itemId }) => itemId === item.id));
  const values = answers.flatMap(({ value }) => value ?? []);
  const texts = answers.flatMap(({ text = "" }) => (text.trim() === "" ? [] : [text.trim()])).sort(compare);
  const count = (wanted: number) => values.filter((value) => value === wanted).length;
  if (item.kind === "scale_1_5") {
    const rated = values.filter((value) => value >= 1);
    const sum = rated.reduce((total, value) => total + value, 0);
    return {
      item,
      answered: rated.length,
      counts: [1, 2, 3, 4, 5].map(count),
      ...(rated.length > 0 ? { mean: sum / rated.length } : {}),
      texts: [],
    };
  }
  if (item.kind === "yes_no")
    return { item, answered: count(0) + count(1), counts: [count(0), count(1)], texts: [] };
  return { item, answered: texts.length, counts: [], texts };
}
