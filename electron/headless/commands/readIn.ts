import { access } from "node:fs/promises";
import { type Command, isSet, neededOption, textOption, UsageError } from "@electron/headless/command";
import { readGivenFile, writeGivenFile } from "@electron/headless/files";
import { programVersion } from "@electron/headless/programVersion";
import { namedFiles, readAll } from "@electron/headless/readInFiles";
import { readInLines } from "@electron/headless/readInLines";
import { emptyWorkspace } from "@shared/domain/workspace";
import { wordsWritten } from "@shared/i18n/readingWords";
import { applyToWorkspace, type NumberedWorkspace } from "@shared/transfer/plan/applyToWorkspace";
import { differenceRules } from "@shared/transfer/plan/change";
import { planReading } from "@shared/transfer/plan/planReading";
import { tableTargets } from "@shared/transfer/plan/tableTargets";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";

async function workspaceAt(path: string): Promise<NumberedWorkspace> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) return { workspace: emptyWorkspace(), counters: {} };
  const { workspace, manifest } = await readWorkspaceFile(await readGivenFile(path));
  return { workspace, counters: manifest.counters };
}

function oneOf<T extends string>(
  values: readonly T[],
  given: string | undefined,
  option: string,
  standard: T,
): T {
  if (given === undefined) return standard;
  const found = values.find((value) => value === given);
  if (!found) throw new UsageError(`--${option} ${given} (${values.join(", ")})`);
  return found;
}

/** Reads strategies (.docx, .md) and tables (.csv, .xlsx) into a workspace file. */
export const readIn: Command = {
  name: "read-in",
  options: {
    to: { type: "string" },
    as: { type: "string" },
    differences: { type: "string" },
    "dry-run": { type: "boolean" },
    json: { type: "boolean" },
  },
  async run(given, { t, print }) {
    if (given.positionals.length === 0) throw new UsageError(t("reading.headless.noFiles"));
    const to = neededOption(given, "to");
    const target = oneOf(tableTargets, textOption(given, "as"), "as", "projects");
    const differences = textOption(given, "differences");
    const rule = differences && oneOf(differenceRules, differences, "differences", "keep");
    const files = await namedFiles(given.positionals);
    if (files.length === 0) throw new UsageError(t("reading.headless.noFiles"));
    const words = wordsWritten(t);
    const now = new Date().toISOString();
    const before = await workspaceAt(to);
    const readings = [];
    let town = before;
    const profiles = before.workspace.importProfiles.filter((profile) => profile.target === target);
    for (const reading of planReading(await readAll(files, profiles, t), target)) {
      const planned = reading(town.workspace, rule || undefined, words);
      readings.push(planned);
      town = applyToWorkspace(town, planned.changes, now);
    }
    if (!isSet(given, "dry-run") && readings.some(({ changes }) => changes.length > 0)) {
      const facts = { appVersion: await programVersion(), createdAt: now, counters: town.counters };
      await writeGivenFile(to, await writeWorkspaceFile(town.workspace, facts));
    }
    if (isSet(given, "json")) print(JSON.stringify(readings.map(({ report }) => report)));
    else
      for (const line of readInLines(readings, t, { file: to, dryRun: isSet(given, "dry-run") })) print(line);
    return "done";
  },
};
