import { type KindName, kindNames, titleOf } from "../kinds";
import type { Workspace } from "../workspace";
import { mapTexts, type TextPlace } from "./mapTexts";
import { textsOf } from "./richTextRuns";
import { wordPattern } from "./wordPattern";

/** A few words around a place that was found. */
export type Excerpt = { before: string; found: string; after: string };

/** One field of one record in which words stand. */
export type Trace = {
  kind: KindName;
  id: string;
  title: string;
  field: string;
  /** The record inside a frozen version. */
  frozen?: { kind: KindName; title: string; field: string };
  /** How often. */
  count: number;
  /** The first place. */
  excerpt: Excerpt;
};

/** Characters on each side of what was found. */
const around = 40;

/** Every field of a workspace in which any of the words stands as a whole word (RELIABILITY.md 5, Art. 15 and 17). */
export function tracesOf(workspace: Workspace, words: readonly string[]): Trace[] {
  const pattern = wordPattern(words);
  if (!pattern) return [];
  const traces = new Map<string, Trace>();
  const look = (text: string, at: TextPlace) => {
    const found = [...text.matchAll(pattern)];
    const [first] = found;
    if (!first) return;
    const trace = traceOf(at, excerptOf(text, first), found.length);
    const inner = at.frozen && `${at.frozen.kind}/${idOf(at.frozen.record)}/${at.frozen.field}`;
    const key = `${trace.id}/${at.field}/${inner ?? ""}`;
    const known = traces.get(key);
    if (known) known.count += found.length;
    else traces.set(key, trace);
  };
  for (const kind of kindNames)
    for (const record of workspace[kind])
      mapTexts(kind, record, {
        text: (text, at) => {
          look(text, at);
          return text;
        },
        richText: (text, at) => {
          for (const run of textsOf(text)) look(run, at);
          return text;
        },
      });
  return [...traces.values()];
}

const idOf = (record: object) => (record as { id: string }).id;

function traceOf({ kind, record, field, frozen }: TextPlace, excerpt: Excerpt, count: number): Trace {
  return {
    kind,
    id: idOf(record),
    title: titleOf(record),
    field,
    ...(frozen && {
      frozen: { kind: frozen.kind, title: titleOf(frozen.record), field: frozen.field },
    }),
    count,
    excerpt,
  };
}

function excerptOf(text: string, { 0: found, index }: RegExpMatchArray): Excerpt {
  const from = index ?? 0;
  const to = from + found.length;
  const before = text.slice(Math.max(0, from - around), from);
  const after = text.slice(to, to + around);
  return {
    before: `${from > around ? "…" : ""}${whole(before)}`,
    found,
    after: `${whole(after)}${to + around < text.length ? "…" : ""}`,
  };
}

/** Without half a character at a cut. */
const whole = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "").replace(/\s+/g, " ");
