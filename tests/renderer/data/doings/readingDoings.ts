import { storeStrategy, storeTable } from "@renderer/data/commands/reading";
import { workspaceToReadInto } from "@renderer/data/queries/reading";
import { wordsWritten } from "@shared/i18n/readingWords";
import { createTranslate } from "@shared/i18n/translate";
import type { CommandName } from "@shared/i18n/words";
import { strategyChanges } from "@shared/transfer/plan/strategyChanges";
import { planStrategy } from "@shared/transfer/plan/strategyPlan";
import { tableChanges } from "@shared/transfer/plan/tableChanges";
import { planTable } from "@shared/transfer/plan/tablePlan";
import { readCsv } from "@shared/transfer/readCsv";
import { tableOf } from "@shared/transfer/table/table";
import { propose } from "@tests/shared/transfer/strategy/shape";
import { strToU8 } from "fflate";
import { type Doing, title } from "./doing";

const readingWords = wordsWritten(createTranslate("de"));

const readStrategy: Doing = async (chance) => {
  const workspace = await workspaceToReadInto();
  const text = `# ${title(chance)}\n## Ziele\n### ${title(chance)}\n#### Maßnahmen\n- ${title(chance)}\n- ${title(chance)}`;
  const plan = planStrategy(propose(text), workspace, readingWords);
  return storeStrategy(strategyChanges(plan, workspace, "append", readingWords), "strategie.md");
};

const readTable: Doing = async (chance) => {
  const workspace = await workspaceToReadInto();
  const table = tableOf(
    readCsv(strToU8(`Vorhaben;Start\n${title(chance)};01.02.2027\n${title(chance)};`)).rows,
  );
  const mapping = { Vorhaben: "title", Start: "startPlan" };
  const plan = planTable(table, mapping, "projects", workspace);
  const changes = tableChanges(plan, workspace, "replace", readingWords, "liste.csv");
  const profile = { name: "liste.csv", target: "projects", headings: [...table.headings], mapping };
  return storeTable(changes, profile, workspace.importProfiles[0]?.id);
};

/** What comes in from files. */
export const readingDoings = {
  "reading.strategy": readStrategy,
  "reading.table": readTable,
} satisfies Partial<Record<CommandName, Doing>>;
