import type { Inline, LinkInline, Revision, TextLeaf } from "../model";
import { align } from "./align";
import type { Cause } from "./cause";

/** A word, a run of spaces, a single sign or a line break, with its looks and its link. */
type Token = { text: string; marks: TextLeaf["marks"]; href: string | undefined; isBreak: boolean };
type Piece = { token: Token; change: Revision["change"] | undefined };

const parts = /\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/** The words of both versions in one line: what stayed, what is gone, what is new; by whole words. */
export function compareInlines(before: readonly Inline[], after: readonly Inline[], cause: Cause): Inline[] {
  const old = tokensOf(before);
  const current = tokensOf(after);
  if (old.length === current.length && old.every((token, index) => isSame(token, current[index])))
    return [...after];
  const pieces = align(old.map(keyOf), current.map(keyOf)).flatMap((aligned): Piece[] => {
    if ("before" in aligned && "after" in aligned) return piece(current[aligned.after], undefined);
    if ("after" in aligned) return piece(current[aligned.after], "inserted");
    return piece(old[aligned.before], "deleted");
  });
  return joined(withoutIslands(pieces), cause);
}

/** Share of words that two versions have in common, 0 to 1; spaces and signs do not count. */
export function similarity(before: readonly Inline[], after: readonly Inline[]): number {
  const count = new Map<string, number>();
  const words = (inlines: readonly Inline[]) =>
    tokensOf(inlines)
      .map(({ text }) => text)
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const [old, current] = [words(before), words(after)];
  for (const word of old) count.set(word, (count.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of current) {
    const left = count.get(word) ?? 0;
    if (left > 0) common += 1;
    count.set(word, left - 1);
  }
  return old.length + current.length === 0 ? 1 : (2 * common) / (old.length + current.length);
}

function piece(token: Token | undefined, change: Piece["change"]): Piece[] {
  return token ? [{ token, change }] : [];
}

function tokensOf(inlines: readonly Inline[], href?: string): Token[] {
  return inlines.flatMap((inline): Token[] => {
    if (inline.type === "lineBreak") return [{ text: "\n", marks: undefined, href, isBreak: true }];
    if (inline.type === "link") return tokensOf(inline.children, inline.href);
    return (inline.text.match(parts) ?? []).map((text) => ({
      text,
      marks: inline.marks,
      href,
      isBreak: false,
    }));
  });
}

function isSame(one: Token, other: Token | undefined): boolean {
  return other !== undefined && keyOf(one) === keyOf(other);
}

function keyOf({ text, marks, href, isBreak }: Token): string {
  return `${isBreak ? "break" : text}\u0000${marks?.join() ?? ""}\u0000${href ?? ""}`;
}

/** A space alone between two changes belongs to them: "drei neue" reads better than three small changes. */
function withoutIslands(pieces: readonly Piece[]): Piece[] {
  const calm: Piece[] = [];
  for (const [index, current] of pieces.entries()) {
    const isIsland =
      current.change === undefined &&
      !current.token.isBreak &&
      current.token.text.trim() === "" &&
      pieces[index - 1]?.change !== undefined &&
      pieces[index + 1]?.change !== undefined;
    if (isIsland) calm.push({ ...current, change: "deleted" }, { ...current, change: "inserted" });
    else calm.push(current);
  }
  return sorted(calm);
}

/** Within one change: first what is gone, then what is new. */
function sorted(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let added: Piece[] = [];
  for (const current of pieces) {
    if (current.change === "inserted") added.push(current);
    else {
      if (current.change === undefined) {
        result.push(...added);
        added = [];
      }
      result.push(current);
    }
  }
  return [...result, ...added];
}

function joined(pieces: readonly Piece[], cause: Cause): Inline[] {
  const result: Inline[] = [];
  for (const { token, change } of pieces) {
    const revision = change && { change, ...cause };
    if (token.isBreak) {
      result.push({ type: "lineBreak", ...(revision ? { revision } : {}) });
      continue;
    }
    const leaf: TextLeaf = {
      type: "text",
      text: token.text,
      ...(token.marks ? { marks: token.marks } : {}),
      ...(revision ? { revision } : {}),
    };
    const last = result.at(-1);
    if (token.href === undefined)
      result.splice(result.length, 0, ...addLeaf(last?.type === "text" ? result : [], leaf));
    else if (last?.type === "link" && last.href === token.href) result[result.length - 1] = grown(last, leaf);
    else result.push({ type: "link", href: token.href, children: [leaf] });
  }
  return result;
}

function grown(link: LinkInline, leaf: TextLeaf): LinkInline {
  const children = [...link.children];
  children.push(...addLeaf(children, leaf));
  return { ...link, children };
}

/** Lengthens the last leaf where looks and change are the same; else gives the leaf to be added. */
function addLeaf(leaves: Inline[], leaf: TextLeaf): TextLeaf[] {
  const last = leaves.at(-1);
  const isAlike =
    last?.type === "text" &&
    (last.marks?.join() ?? "") === (leaf.marks?.join() ?? "") &&
    last.revision?.change === leaf.revision?.change;
  if (!isAlike) return [leaf];
  leaves[leaves.length - 1] = { ...last, text: last.text + leaf.text };
  return [];
}
