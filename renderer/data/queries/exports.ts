import type { Deliverable } from "@shared/deliverables/deliverable";
import { type RecordOf, titleOf } from "@shared/domain/kinds";
import { byId } from "@shared/domain/workspace";
import { readMeta, tableOf } from "../db";
import { recordsOf } from "./workspace";

/** What the options of a document start from. */
export type DocumentBasis = {
  /** Newest journal entry: changes with every command, so the preview knows when to build again. */
  seq: number;
  agendas: RecordOf<"agendas">[];
  municipalities: RecordOf<"municipalities">[];
  agendaVersions: RecordOf<"agendaVersions">[];
  setting?: RecordOf<"documentSettings">;
  /** Records a profile can be about, archived ones left out; a paper through its committees is settled, no draft. */
  records: { id: string; code: string; title: string; isSettled: boolean }[];
};

/** Everything the options of one document need, read together. */
export async function documentBasis({ id, recordKind }: Deliverable): Promise<DocumentBasis> {
  const { agendas, municipalities, agendaVersions } = await recordsOf([
    "agendas",
    "municipalities",
    "agendaVersions",
  ]);
  const setting = await tableOf("documentSettings").where("deliverable").equals(id).first();
  const records = recordKind ? await tableOf(recordKind).toArray() : [];
  return {
    seq: (await readMeta())?.seq ?? 0,
    agendas,
    municipalities,
    agendaVersions,
    ...(setting ? { setting } : {}),
    records: records
      .filter(({ archivedAt }) => archivedAt === undefined)
      .map((record) => ({
        id: record.id,
        code: codeOf(record),
        title: titleOf(record),
        isSettled: "status" in record && recordKind === "councilPapers" && record.status === "decided",
      })),
  };
}

/** What tells records apart: their number, for papers that of the house; events are known by their day. */
function codeOf(record: object): string {
  const { code, number, date } = record as { code?: string; number?: string; date?: string };
  return code ?? number ?? date ?? "";
}

/** One line of the list of files that left the app. */
export type ExportLine = Omit<RecordOf<"exportLog">, "manifest"> & { persons: RecordOf<"persons">[] };

/** Files that left the app, newest first, with the persons named in them. */
export async function exportLines(): Promise<ExportLine[]> {
  const { exportLog, persons } = await recordsOf(["exportLog", "persons"]);
  const people = byId(persons);
  return exportLog
    .filter(({ exchange }) => exchange?.direction !== "in")
    .map(({ manifest: _, ...entry }) => ({
      ...entry,
      persons: entry.containsPersonIds.flatMap((id) => people.get(id) ?? []),
    }))
    .sort((a, b) => b.exportedAt.localeCompare(a.exportedAt));
}
