import type { RichText, RichTextMark, RichTextNode } from "../richText";

/** Neighbouring words of one block, which read as one text however they are marked. */
type Run = readonly RichTextNode[];

const isInline = ({ type }: RichTextNode) => type === "text" || type === "hardBreak";

/** The words of each run of a text, and the addresses its links lead to. */
export function textsOf(node: RichText | RichTextNode): string[] {
  const texts: string[] = [];
  const visit = (current: RichText | RichTextNode) => {
    for (const run of runsOf(current.content ?? [])) {
      if (run.every(isInline)) texts.push(wordsOf(run), ...run.flatMap(attributesOf));
      else run.forEach(visit);
    }
  };
  visit(node);
  return texts.filter((text) => text !== "");
}

/** A text without the words a pattern finds, also where a word is marked in parts; links that name one end. */
export function replaceInRichText<T extends RichText | RichTextNode>(
  node: T,
  pattern: RegExp,
  replacement: string,
): T {
  if (!textsOf(node).some((text) => matches(pattern, text))) return node;
  const content = runsOf(node.content ?? []).flatMap((run): RichTextNode[] =>
    run.every(isInline)
      ? replaceInRun(run, pattern, replacement)
      : run.map((inner) => replaceInRichText(inner, pattern, replacement)),
  );
  return { ...node, content };
}

const matches = (pattern: RegExp, text: string) => text.search(pattern) >= 0;

function runsOf(content: readonly RichTextNode[]): Run[] {
  const runs: RichTextNode[][] = [];
  for (const node of content) {
    const last = runs.at(-1);
    if (last && isInline(node) && last.every(isInline)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

const textOf = ({ type, text = "" }: RichTextNode) => (type === "hardBreak" ? "\n" : text);
const wordsOf = (run: Run) => run.map(textOf).join("");

function attributesOf(node: RichTextNode): string[] {
  return [node.attrs, ...(node.marks ?? []).map(({ attrs }) => attrs)].flatMap((attrs) =>
    Object.values(attrs ?? {}).filter((value): value is string => typeof value === "string"),
  );
}

function replaceInRun(run: Run, pattern: RegExp, replacement: string): RichTextNode[] {
  const found = [...wordsOf(run).matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  let start = 0;
  return run.flatMap((node): RichTextNode[] => {
    const text = textOf(node);
    const begin = start;
    start += text.length;
    const bare = withoutNaming(node, pattern);
    if (node.type !== "text") return [bare];
    let kept = "";
    let at = begin;
    for (const { from, to } of found) {
      if (to <= at || from >= start) continue;
      kept += text.slice(at - begin, Math.max(0, from - begin));
      if (from >= begin) kept += replacement;
      at = Math.min(to, start);
    }
    kept += text.slice(at - begin);
    return kept === "" ? [] : [{ ...bare, text: kept }];
  });
}

/** The node without attributes that name a word: a link to somebody's mailbox leads nowhere any more. */
function withoutNaming(node: RichTextNode, pattern: RegExp): RichTextNode {
  const names = (of: Pick<RichTextNode | RichTextMark, "attrs">) =>
    Object.values(of.attrs ?? {}).some((value) => typeof value === "string" && matches(pattern, value));
  const { attrs, marks, ...rest } = node;
  return {
    ...rest,
    ...(attrs && !names(node) ? { attrs } : {}),
    ...(marks ? { marks: marks.filter((mark) => !names(mark)) } : {}),
  };
}
