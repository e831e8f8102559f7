import { handOver, mergeCopy, noteSaved } from "@renderer/data/commands/exchange";
import { readMeta } from "@renderer/data/db";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { kinds } from "@shared/domain/kinds";
import type { CommandName } from "@shared/i18n/words";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { type Doing, title } from "./doing";

const moment = "2027-02-01T08:00:00.000Z";

const note = () =>
  kinds.exportLog.schema.parse({
    id: crypto.randomUUID(),
    createdAt: moment,
    updatedAt: moment,
    exportedAt: moment,
    deliverable: "workspace",
    title: "Musterstadt",
    fileName: "Musterstadt.agenda",
    language: "de",
    audience: "confidential",
  });

/** Saving, handing over, and merging a copy in which somebody made something and changed something. */
export const exchangeDoings = {
  "exchange.save": () => noteSaved(note()),
  "exchange.handOver": () => handOver({ ...note(), exchange: { direction: "out" } }),
  "exchange.merge": async (chance) => {
    const base = await wholeWorkspace();
    const person = {
      id: crypto.randomUUID(),
      createdAt: moment,
      updatedAt: moment,
      displayName: title(chance),
    };
    const theirs = {
      ...base,
      persons: [...base.persons, kinds.persons.schema.parse(person)],
      goals: base.goals.map((goal, at) => (at === 0 ? { ...goal, outcomeStatement: title(chance) } : goal)),
    };
    const counters = (await readMeta())?.counters ?? {};
    const file = await writeWorkspaceFile(theirs, { appVersion: "1.0.0", createdAt: moment, counters });
    const opened = await readWorkspaceFile(file);
    await mergeCopy({ fileName: "Stand.agenda", opened, base, language: "de" }, new Map());
  },
} satisfies Partial<Record<CommandName, Doing>>;
