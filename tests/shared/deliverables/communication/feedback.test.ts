import { blocksOf } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { expect, test } from "vitest";
import { WorkspaceMaker } from "../../../fixtures/records";
import { build } from "../build";

const told = (title: string, firstDate: string, doneOn: string, nextDate?: string) => ({
  title,
  firstDate,
  doneOn,
  feedback: `zu ${title}`,
  status: nextDate ? ("planned" as const) : ("done" as const),
  ...(nextDate ? { nextDate } : {}),
});

test("feedback stands in the order in which it came, also where its message is due again or was given late", () => {
  const maker = new WorkspaceMaker();
  const messages = [
    told("Spät gesagt", "2026-01-10", "2026-05-20"),
    told("Kommt wieder", "2026-01-05", "2026-03-02", "2026-09-01"),
    told("Zuerst", "2026-04-01", "2026-02-01"),
  ];
  for (const message of messages) maker.add("communicationItems", message);
  const table = blocksOf(build("communicationPlan", maker.workspace, { audience: "confidential" })).find(
    (block) => block.type === "table" && block.key === "communication-feedback",
  );
  const rows = table?.type === "table" ? table.rows : [];
  expect(rows.map(({ cells }) => cells.map((one) => one.children.map(toPlainText).join())[0])).toEqual([
    "01.02.2026",
    "02.03.2026",
    "20.05.2026",
  ]);
});
