import type { LinkDefinition, MarkdownInline, MarkdownNode, MarkdownRoot, NoteDefinition } from "./nodes";

/** Addresses and footnotes a text defines anywhere, by normalised identifier. */
export type Definitions = {
  links: ReadonlyMap<string, LinkDefinition>;
  notes: ReadonlyMap<string, NoteDefinition>;
  /** Identifiers of footnotes something refers to. */
  referredNotes: ReadonlySet<string>;
};

type AnyNode = MarkdownNode | MarkdownInline | MarkdownRoot;

/** Finds all definitions and the footnotes referred to, wherever they stand. */
export function collectDefinitions(root: MarkdownRoot): Definitions {
  const links = new Map<string, LinkDefinition>();
  const notes = new Map<string, NoteDefinition>();
  const referredNotes = new Set<string>();
  const visit = (node: AnyNode) => {
    if (node.type === "definition") {
      if (!links.has(node.identifier)) links.set(node.identifier, node);
    } else if (node.type === "footnoteReference") referredNotes.add(node.identifier);
    else if (node.type === "footnoteDefinition" && !notes.has(node.identifier))
      notes.set(node.identifier, node);
    if ("children" in node) (node.children as AnyNode[]).forEach(visit);
  };
  visit(root);
  return { links, notes, referredNotes };
}
