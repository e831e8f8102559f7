import { z } from "zod";
import { type KindName, kinds, titleOf } from "./kinds";
import { referenceTarget } from "./record";
import { plainTextOf, type RichText, richText } from "./richText";

/** Kinds people look for; the app's own bookkeeping is not among them. */
const searched = new Set<KindName>([
  "agendas",
  "guidelines",
  "actionFields",
  "goals",
  "indicators",
  "measures",
  "inboxItems",
  "projects",
  "milestones",
  "workPackages",
  "risks",
  "statusReports",
  "events",
  "slots",
  "notes",
  "clusters",
  "decisions",
  "actionItems",
  "parkedTopics",
  "sessions",
  "photos",
  "processes",
  "itSystems",
  "stakeholders",
  "organisations",
  "roleCards",
  "communicationItems",
  "councilPapers",
  "orgUnits",
  "persons",
]);

/** A field of words: formatted text, a list of lines, or plain text. */
type TextField = { field: string; form: "rich" | "lines" | "plain" };

/** Which fields of each searched kind hold words, read off its schema: a new kind is found from its first day. */
export const textFields = new Map<KindName, readonly TextField[]>(
  [...searched].map((kind) => [
    kind,
    Object.entries(kinds[kind].schema.shape).flatMap(([field, schema]): TextField[] => {
      const inner = unwrapped(schema);
      if (inner === richText) return [{ field, form: "rich" }];
      const isList = inner instanceof z.ZodArray;
      const words = isList ? inner.element : inner;
      const isWords = words instanceof z.ZodString && !words.format && referenceTarget(schema) === undefined;
      if (!isWords || field === "position" || field === "code") return [];
      return [{ field, form: isList ? "lines" : "plain" }];
    }),
  ]),
);

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.def.innerType)
    : schema;
}

/** What a search finds a record by. */
export type SearchEntry = {
  /** "kind:id" */
  key: string;
  kind: KindName;
  id: string;
  title: string;
  code: string;
  /** All other words of the record. */
  text: string;
  /** Id of the record whose page shows this one, where it has none of its own. */
  ownerId?: string;
};

function wordsOf(value: unknown, form: TextField["form"]): string {
  if (form === "rich") return plainTextOf(value as RichText | undefined);
  if (form === "lines") return ((value as string[] | undefined) ?? []).join("\n");
  return typeof value === "string" ? value : "";
}

/** The entry of a record, or undefined for kinds nobody searches. */
export function searchEntry(kind: KindName, record: { id: string }): SearchEntry | undefined {
  const fields = textFields.get(kind);
  if (!fields) return undefined;
  const values = record as Record<string, unknown>;
  const title = titleOf(record);
  const words = fields.map(({ field, form }) => wordsOf(values[field], form));
  const ownerId = values.projectId ?? values.goalId ?? values.eventId;
  return {
    key: `${kind}:${record.id}`,
    kind,
    id: record.id,
    title,
    code: typeof values.code === "string" ? values.code : "",
    text: words.filter((word) => word !== "" && word !== title).join("\n"),
    ...(typeof ownerId === "string" ? { ownerId } : {}),
  };
}
