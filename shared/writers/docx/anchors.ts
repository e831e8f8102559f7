import { markName, recordToken } from "../../document/mark";
import type { AnchoredNode, Occurrence } from "../../document/occurrences";
import { type Around, enclosing } from "./around";

/** Where the bookmarks of all records go, and what cross references may point to. */
export type Bookmarks = {
  marks: Map<object, Around>;
  placeOf: (kind: string, recordId: string) => string | undefined;
};

/**
 * Bookmarks of every occurrence: one around the item, and where it has a heading one on that and one on what
 * follows (why three, and what becomes of them in other programs: STACK.md 6).
 */
export function bookmarksOf(occurrences: readonly Occurrence[], firstId = 1): Bookmarks {
  const marks = new Map<object, Around>();
  const places = new Map<string, string>();
  const plan = new Plan(marks, firstId);
  for (const occurrence of occurrences) {
    const { kind, recordId, number, start, end, heading, body } = occurrence;
    const token = recordToken(recordId);
    const name = markName("item", token, number);
    if (number === 1) places.set(`${kind}/${recordId}`, name);
    plan.item(name, start, end);
    if (!heading) continue;
    plan.span(markName("heading", token, number), heading, heading);
    if (body) plan.span(markName("body", token, number), body, end);
  }
  return { marks, placeOf: (kind, recordId) => places.get(`${kind}/${recordId}`) };
}

/** Adds a bookmark around one block, inside whatever stands around it already. */
export function addBookmark(marks: Map<object, Around>, node: object, id: number, name: string): void {
  const inner = { before: start(id, name), after: end(id) };
  marks.set(node, enclosing(marks.get(node), inner));
}

class Plan {
  constructor(
    private readonly marks: Map<object, Around>,
    private nextId: number,
  ) {}

  /**
   * A mark over several blocks opens behind the words of the first: there it stays when someone types above the
   * heading or overtypes it, and LibreOffice loses ones that open right below a table.
   */
  item(name: string, from: AnchoredNode, to: AnchoredNode): void {
    if (from === to || !isOneParagraph(from)) {
      this.span(name, from, to);
      return;
    }
    const id = this.nextId++;
    this.put(from, { before: "", after: start(id, name) });
    this.put(to, { before: "", after: end(id) });
  }

  span(name: string, from: AnchoredNode, to: AnchoredNode): void {
    const id = this.nextId++;
    if (from === to) addBookmark(this.marks, from, id, name);
    else {
      this.put(from, { before: start(id, name), after: "" });
      this.put(to, { before: "", after: end(id) });
    }
  }

  private put(node: AnchoredNode, inner: Around): void {
    this.marks.set(node, enclosing(this.marks.get(node), inner));
  }
}

function isOneParagraph(node: AnchoredNode): boolean {
  return "type" in node && ["heading", "paragraph", "resolution", "caption", "image"].includes(node.type);
}

function start(id: number, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
}

function end(id: number): string {
  return `<w:bookmarkEnd w:id="${id}"/>`;
}
