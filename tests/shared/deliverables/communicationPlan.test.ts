import { blocksOf, type Document } from "@shared/document/model";
import { plainTextOfCell, toPlainText } from "@shared/document/plainText";
import type { RecordOf } from "@shared/domain/kinds";
import type { Sensitivity } from "@shared/domain/record";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { describe, expect, test } from "vitest";
import { registerTown } from "../../fixtures/registerTown";
import { wordRuleFindings } from "../writers/wordRules";
import { build } from "./build";

type Item = RecordOf<"communicationItems">;

/** The plan of the town with the one message by a channel changed. */
function planWith(channel: Item["channel"], fields: Partial<Item>, language: "de" | "en" = "de"): Document {
  const town = registerTown();
  town.communicationItems = town.communicationItems.map((item) =>
    item.channel === channel ? { ...item, ...fields } : item,
  );
  return build("communicationPlan", town, { audience: "confidential" }, language);
}

const textOf = (document: Document) => blocksOf(document).map(toPlainText).join("\n");

/** Day and title of each message in the table by days. */
function days(document: Document): string[] {
  const [table] = blocksOf(document)
    .filter((block) => block.type === "table")
    .filter(({ key }) => key.startsWith("communication-days"));
  return (table?.rows ?? []).map(({ cells }) => {
    const [day, message] = cells.map(plainTextOfCell);
    return `${day} ${message}`;
  });
}

test.each<[string, Partial<Item>, string[]]>([
  [
    "not told yet under its first day",
    {},
    [
      "18.06.2026 Gespräch mit dem Personalrat",
      "22.06.2026 Info im Intranet",
      "10.07.2026 Pressemitteilung zum Portal",
    ],
  ],
  [
    "told once under its next day, behind what comes before it",
    { doneOn: "2026-06-22", nextDate: "2026-07-22" },
    [
      "18.06.2026 Gespräch mit dem Personalrat",
      "10.07.2026 Pressemitteilung zum Portal",
      "22.07.2026 Info im Intranet",
    ],
  ],
])("a monthly message stands in the plan %s", (_, fields, expected) => {
  expect(days(planWith("intranet", fields))).toEqual(expected);
});

test("an English plan writes its days short, as they stand in narrow columns", () => {
  const text = textOf(planWith("press", { status: "done", doneOn: "2026-06-30" }, "en"));
  expect(text).toContain("30 Jun 2026");
  expect(text.split("\t").filter((cell) => cell.includes("June"))).toEqual([]);
});

test.each<[string, (ids: string[]) => string[]]>([
  ["several audiences", (ids) => ids],
  ["nobody in the register", () => []],
])("what a message to %s says stands in the plan once, outside its tables", (_, chosen) => {
  const town = registerTown();
  const ids = chosen(town.stakeholders.map(({ id }) => id));
  const document = planWith("press", {
    stakeholderIds: ids,
    keyMessage: "Der Start ist im August.\n\nAuskunft gibt es am Empfang.",
  });
  const paragraphs = blocksOf(document)
    .filter(({ type }) => type === "paragraph")
    .map(toPlainText);
  for (const words of ["Der Start ist im August.", "Auskunft gibt es am Empfang."])
    expect(paragraphs.filter((one) => one.endsWith(words))).toHaveLength(1);
  expect(textOf(document).split("Auskunft gibt es am Empfang.")).toHaveLength(2);
});

describe("a message whose text has gaps", () => {
  const keyMessage = "Das Portal kommt … bald.\nAb wann: … Auskunft gibt: …";

  test.each([
    ["de", "Text noch unvollständig: Ab wann, Auskunft gibt"],
    ["en", "Text still incomplete: Ab wann, Auskunft gibt"],
  ] as const)("says so with its text, in a sound Word file: %s", async (language, words) => {
    const document = planWith("press", { keyMessage }, language);
    expect(textOf(document).split(words)).toHaveLength(2);
    expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
  });

  test("says nothing of it once it was given", () => {
    expect(textOf(planWith("press", { keyMessage, status: "done" }))).not.toContain("unvollständig");
  });
});

test.each<[Sensitivity, boolean]>([
  ["public", false],
  ["internal", true],
  ["confidential", false],
])(
  "why of audiences only a name is said is said where it is so, to the audience %s: %s",
  (audience, isSaid) => {
    const text = textOf(build("communicationPlan", registerTown(), { audience }));
    expect(
      text.includes(
        "nur mit ihrer Bezeichnung und, wo eine Person dahintersteht, nur mit ihrer Art, zum Beispiel „Fachbereich“.",
      ),
    ).toBe(isSaid);
  },
);
