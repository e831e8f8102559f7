import { type KindName, kindNames, type RecordOf, titleOf } from "../kinds";
import type { Person } from "../organisation/person";
import type { Workspace } from "../workspace";
import { personWords } from "./personWords";
import { type Trace, tracesOf } from "./tracesOf";

/** A record that refers to a person, and the fields it does so in. */
export type PersonUse = { kind: KindName; id: string; name: string; fields: readonly string[] };

/** Everything a workspace holds about one person (Art. 15 and 20). */
export type AboutPerson = {
  person: Person;
  uses: readonly PersonUse[];
  /** Texts in which name, e-mail or telephone stands; the person's own record is left out. */
  mentions: readonly Trace[];
  /** Files that left the app and name the person. */
  files: readonly RecordOf<"exportLog">[];
};

/** Gathers everything about a person; undefined when there is no such person. */
export function aboutPerson(workspace: Workspace, personId: string): AboutPerson | undefined {
  const person = workspace.persons.find(({ id }) => id === personId);
  if (!person) return undefined;
  const words = personWords(person).flatMap(({ word, isChosen }) => (isChosen ? word : []));
  const mentions = tracesOf(workspace, words);
  return {
    person,
    uses: usesOf(workspace, personId),
    mentions: mentions.filter(({ id }) => id !== personId),
    files: workspace.exportLog
      .filter(({ containsPersonIds }) => containsPersonIds.includes(personId))
      .sort((a, b) => a.exportedAt.localeCompare(b.exportedAt)),
  };
}

/** Records in which the person's id stands, at whatever depth: also in preparations and frozen versions. */
function usesOf(workspace: Workspace, personId: string): PersonUse[] {
  const names = recordNames(workspace);
  return kindNames
    .filter((kind) => kind !== "exportLog")
    .flatMap((kind) =>
      (workspace[kind] as { id: string }[]).flatMap((record): PersonUse[] => {
        if (record.id === personId) return [];
        const fields = Object.entries(record).flatMap(([field, value]) =>
          JSON.stringify(value)?.includes(personId) ? field : [],
        );
        return fields.length > 0 ? [{ kind, id: record.id, name: names(record), fields }] : [];
      }),
    );
}

const owners = ["projectId", "fromProjectId", "goalId", "itemId"] as const;

/** What people call a record, its code in front; a part without a name is called by what it belongs to. */
export function recordNames(workspace: Workspace): (record: { id: string }) => string {
  const byId = new Map<string, object>(
    [workspace.projects, workspace.goals, workspace.inboxItems].flat().map((record) => [record.id, record]),
  );
  const nameOf = (record: object) =>
    [(record as { code?: string }).code, titleOf(record)].filter((part) => part).join(" ");
  return (record) => {
    const name = nameOf(record);
    if (name) return name;
    const fields = record as Record<string, unknown>;
    const owner = owners.map((field) => byId.get(String(fields[field]))).find((found) => found !== undefined);
    return owner ? nameOf(owner) : "";
  };
}
