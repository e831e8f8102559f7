import { type KindName, kindNames, type RecordOf } from "@shared/domain/kinds";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

/** One record, or undefined when it is not there (any more). */
export function recordById<K extends KindName>(kind: K, id: string): Promise<RecordOf<K> | undefined> {
  return tableOf(kind).get(id);
}

/** All records of a kind. */
export function allOf<K extends KindName>(kind: K): Promise<RecordOf<K>[]> {
  return tableOf(kind).toArray();
}

/** All records of some kinds, read in one transaction so that they fit together. */
export function recordsOf<K extends KindName>(wanted: readonly K[]): Promise<{ [P in K]: RecordOf<P>[] }> {
  return db.transaction("r", [...wanted], async () => {
    const lists = await Promise.all(
      wanted.map(async (kind) => [kind, await tableOf(kind).toArray()] as const),
    );
    return Object.fromEntries(lists) as unknown as { [P in K]: RecordOf<P>[] };
  });
}

/** The whole workspace, for files, checks and documents. */
export async function wholeWorkspace(): Promise<Workspace> {
  return { ...emptyWorkspace(), ...(await recordsOf(kindNames)) };
}

const besidesPictures = kindNames.filter((kind) => kind !== "photoFiles" && kind !== "wordTemplateFiles");

/** The whole workspace but the bytes of its photos and Word templates, for whoever reads words: those are most of it by weight. */
export async function workspaceInWords(): Promise<Workspace> {
  return { ...emptyWorkspace(), ...(await recordsOf(besidesPictures)) };
}

/** The municipality, or undefined before the first start is finished. */
export async function theMunicipality(): Promise<RecordOf<"municipalities"> | undefined> {
  return tableOf("municipalities").toCollection().first();
}

/** The agenda, or undefined before the first start is finished. */
export async function theAgenda(): Promise<RecordOf<"agendas"> | undefined> {
  return tableOf("agendas").toCollection().first();
}
