import {
  type Command,
  type Given,
  isSet,
  neededOption,
  textOption,
  UsageError,
} from "@electron/headless/command";
import { readGivenFile, writeGivenFile } from "@electron/headless/files";
import { deliverableById, deliverables } from "@shared/deliverables";
import type { Deliverable, DeliverableOptions } from "@shared/deliverables/deliverable";
import { defaultOptions } from "@shared/deliverables/options";
import { type Produced, produce } from "@shared/deliverables/produce";
import { documentWords } from "@shared/deliverables/words";
import { standsInHouse } from "@shared/document/house/intoHouse";
import { titleOf } from "@shared/domain/kinds";
import { sensitivities } from "@shared/domain/record";
import type { Workspace } from "@shared/domain/workspace";
import { languages } from "@shared/i18n/words";
import { templateOf } from "@shared/transfer/house/templateOf";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";
import type { House } from "@shared/writers/docx/house/writeHouseDocx";
import { type FileFormat, writeFileAs } from "@shared/writers/writeFile";

/** Endings of the result, and what they ask for. */
const formats: Readonly<Record<string, FileFormat>> = {
  docx: "docx",
  html: "html",
  csv: "csv",
  zip: "csv",
};

/** Writes one document of a workspace file, as the documents page would: ARCHITECTURE 8. */
export const exportDocument: Command = {
  name: "export",
  options: {
    document: { type: "string" },
    out: { type: "string" },
    audience: { type: "string" },
    records: { type: "string" },
    author: { type: "string" },
    version: { type: "string" },
    date: { type: "string" },
    from: { type: "string" },
    final: { type: "boolean" },
    gaps: { type: "boolean" },
  },
  async run(given, { t, print }) {
    const [path, ...more] = given.positionals;
    if (path === undefined || more.length > 0) throw new UsageError(".agenda");
    const deliverable = documentIn(given);
    const out = neededOption(given, "out");
    const format = formats[out.split(".").at(-1)?.toLowerCase() ?? ""];
    if (!format) throw new UsageError(`--out ${out}`);
    const { workspace } = await readWorkspaceFile(await readGivenFile(path));
    const language = oneOf(languages, given, "language") ?? "de";
    const words = documentWords(language, workspace.municipalities[0]?.terms);
    const produced = produce(deliverable, workspace, optionsIn(given, deliverable, workspace), words);
    const house = format === "docx" ? houseFor(workspace, deliverable, produced) : undefined;
    const { bytes } = await writeFileAs(produced.document, format, house ? { house } : {});
    await writeGivenFile(out, bytes);
    print(t("headless.export.written", { file: out, title: produced.document.properties.title }));
    for (const { kind, count } of produced.omitted)
      print(
        t("headless.export.omitted", {
          count,
          kind: t(`kinds.${kind}.${count === 1 ? "oneInText" : "manyInText"}`),
        }),
      );
    return "done";
  },
};

/** The house's own Word file, where the workspace says that the document is made in one. */
function houseFor(
  workspace: Workspace,
  { id }: Deliverable,
  { document, places }: Produced,
): House | undefined {
  const setting = workspace.documentSettings.find(({ deliverable }) => deliverable === id);
  const found = standsInHouse(document) ? templateOf(workspace, setting?.templateId) : undefined;
  return found && { ...found, values: places };
}

function documentIn(given: Given): Deliverable {
  const id = neededOption(given, "document");
  const found = deliverableById(id);
  if (!found) throw new UsageError(`--document ${id}: ${deliverables.map((known) => known.id).join(", ")}`);
  return found;
}

function optionsIn(given: Given, deliverable: Deliverable, workspace: Workspace): DeliverableOptions {
  const date = dayIn(given, "date") ?? new Date().toISOString().slice(0, 10);
  const defaults = defaultOptions(deliverable, workspace, date);
  const setting = workspace.documentSettings.find((each) => each.deliverable === deliverable.id);
  return {
    ...defaults,
    audience: oneOf(sensitivities, given, "audience") ?? defaults.audience,
    author: textOption(given, "author") ?? defaults.author,
    versionNumber: textOption(given, "version") ?? defaults.versionNumber,
    draft: !isSet(given, "final"),
    emptySections: isSet(given, "gaps") ? "mark" : defaults.emptySections,
    recordIds: recordsIn(given, deliverable, workspace),
    sections: setting?.sections ?? [],
    since: dayIn(given, "from"),
  };
}

function dayIn(given: Given, name: string): string | undefined {
  const day = textOption(given, name);
  if (day !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))))
    throw new UsageError(`--${name} ${day}`);
  return day;
}

/** What a record is named by here: its number, or its title where it has none. */
function nameOf(record: object): string {
  const { code, number } = record as { code?: string; number?: string };
  return code || number || titleOf(record);
}

/** Ids of the records named by their numbers (an event by its title), e.g. "M-01,M-14"; none means all. */
function recordsIn(given: Given, { recordKind }: Deliverable, workspace: Workspace): string[] {
  const codes =
    textOption(given, "records")
      ?.split(",")
      .map((code) => code.trim()) ?? [];
  return codes.map((code) => {
    const found = recordKind && workspace[recordKind].find((record) => nameOf(record) === code);
    if (!found) throw new UsageError(`--records ${code}`);
    return found.id;
  });
}

function oneOf<T extends string>(allowed: readonly T[], given: Given, name: string): T | undefined {
  const value = textOption(given, name);
  if (value === undefined) return undefined;
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`--${name} ${value}: ${allowed.join(", ")}`);
  return found;
}
