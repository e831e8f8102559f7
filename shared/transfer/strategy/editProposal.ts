import type { OutlineBlock } from "../outline";
import { isBlank } from "../outlineText";
import { asText } from "./asText";
import { paragraphOf, titledItem } from "./itemTitle";
import { entriesOf, listRuns, withTypedLists } from "./listItems";
import type { Proposal, ProposalKind, ProposalNode } from "./proposal";

/** A change of the proposal before anything is stored; the given proposal stays as it is. */
type Edit = (proposal: Proposal) => Proposal;

const withNodes = (proposal: Proposal, nodes: readonly ProposalNode[]): Proposal => ({ ...proposal, nodes });

/** The lines below a line, at any depth. */
export function idsBelow(nodes: readonly ProposalNode[], id: string): Set<string> {
  const below = new Set<string>();
  for (const node of nodes)
    if (node.parentId !== undefined && (node.parentId === id || below.has(node.parentId))) below.add(node.id);
  return below;
}

/** Lines that are not taken over because they, or a line they stand below, are ignored. */
export function ignoredIds(nodes: readonly ProposalNode[]): Set<string> {
  const ignored = new Set<string>();
  for (const node of nodes)
    if (node.kind === "ignored" || (node.parentId !== undefined && ignored.has(node.parentId)))
      ignored.add(node.id);
  return ignored;
}

/**
 * Makes lines something else. Lines below an ignored one are ignored with it and come back with it; otherwise
 * each line keeps its own kind and belongs to the nearest line above that can hold it.
 */
export function setKind(ids: ReadonlySet<string>, kind: ProposalKind): Edit {
  return (proposal) =>
    withNodes(
      proposal,
      proposal.nodes.map((node) =>
        ids.has(node.id) && node.kind !== kind ? { ...node, kind, reason: "byHand" as const } : node,
      ),
    );
}

/** Gives a line other words. A cut title keeps the whole sentence in its text. */
export function setTitle(id: string, title: string): Edit {
  const words = title.replace(/\s+/g, " ").trim();
  return (proposal) =>
    withNodes(
      proposal,
      proposal.nodes.map((node) => (node.id === id && words !== "" ? { ...node, title: words } : node)),
    );
}

/** Puts a line's text behind the text of the line it stands below; its own lines move up. */
export function mergeIntoParent(id: string): Edit {
  return (proposal) => {
    const { nodes } = proposal;
    const merged = nodes.find((node) => node.id === id);
    const parent = nodes.find((node) => node.id === merged?.parentId);
    if (!merged || !parent) return proposal;
    return withNodes(
      proposal,
      nodes.flatMap((node): ProposalNode[] => {
        if (node.id === id) return [];
        if (node.id === parent.id) {
          const added = asText(merged, 2);
          return [
            {
              ...node,
              body: [...node.body, ...added],
              ...(node.source && { source: [...node.source, ...added] }),
            },
          ];
        }
        return [node.parentId === id ? { ...node, parentId: parent.id } : node];
      }),
    );
  };
}

/**
 * Makes a line of each paragraph and list entry of a line's text, of one kind. A heading stays above them; an
 * entry whose title was cut out of its text gives way to them.
 */
export function splitText(id: string, kind: ProposalKind): Edit {
  return (proposal) => {
    const node = proposal.nodes.find((other) => other.id === id);
    const parts = node ? entriesIn(node.source ?? node.body) : [];
    if (!node || parts.length === 0) return proposal;
    const { parentId, fileName } = node;
    const above = node.source ? parentId : id;
    const start = `${id}#part`;
    const taken = proposal.nodes.flatMap((other) =>
      other.id.startsWith(start) ? [Number.parseInt(other.id.slice(start.length), 10)] : [],
    );
    const free = Math.max(-1, ...taken) + 1;
    const lines = parts.map(
      ({ title, body, source }, index): ProposalNode => ({
        id: `${start}${free + index}`,
        ...(above !== undefined && { parentId: above }),
        kind,
        title,
        body,
        source,
        facts: [],
        form: title === "" ? "loose" : "paragraph",
        reason: "byHand",
        fileName,
      }),
    );
    const first = lines[0]?.id;
    return withNodes(
      proposal,
      proposal.nodes.flatMap((other): ProposalNode[] => {
        if (other.id === id) return node.source ? lines : [{ ...node, body: [] }, ...lines];
        return [node.source && other.parentId === id && first ? { ...other, parentId: first } : other];
      }),
    );
  };
}

type Part = { title: string; body: OutlineBlock[]; source: OutlineBlock[] };

function entriesIn(blocks: readonly OutlineBlock[]): Part[] {
  const parts: Part[] = [];
  for (const run of listRuns(withTypedLists(blocks))) {
    if ("list" in run)
      for (const entry of entriesOf(run.list)) {
        const { title, rest } = titledItem(entry.content);
        const first: OutlineBlock = {
          type: "listItem",
          key: entry.key,
          level: 0,
          ordered: false,
          content: entry.content,
        };
        parts.push({
          title,
          body: [...paragraphOf(`${entry.key}#text`, rest), ...entry.below],
          source: [first, ...entry.below],
        });
      }
    else if (run.other.type === "paragraph" && !isBlank(run.other)) {
      const { title, rest } = titledItem(run.other.content, true);
      parts.push({ title, body: paragraphOf(`${run.other.key}#text`, rest), source: [run.other] });
    } else {
      const last = parts.at(-1);
      if (last) {
        last.body.push(run.other);
        last.source.push(run.other);
      } else parts.push({ title: "", body: [run.other], source: [run.other] });
    }
  }
  return parts.filter((part) => part.title !== "" || part.body.length > 0);
}

const siblingsOf = (nodes: readonly ProposalNode[], node: ProposalNode) =>
  nodes.filter((other) => other.parentId === node.parentId);

/** Puts a line below the one before it at its level. */
export function indent(id: string): Edit {
  return (proposal) => {
    const node = proposal.nodes.find((other) => other.id === id);
    const siblings = node ? siblingsOf(proposal.nodes, node) : [];
    const before = node && siblings[siblings.indexOf(node) - 1];
    if (!before) return proposal;
    return withNodes(
      proposal,
      proposal.nodes.map((other) => (other.id === id ? { ...other, parentId: before.id } : other)),
    );
  };
}

/** Puts a line at the level of the one it stands below, right behind everything below that. */
export function outdent(id: string): Edit {
  return (proposal) => {
    const { nodes } = proposal;
    const node = nodes.find((other) => other.id === id);
    const parent = nodes.find((other) => other.id === node?.parentId);
    if (!node || !parent) return proposal;
    const moved = new Set([id, ...idsBelow(nodes, id)]);
    const stay = idsBelow(nodes, parent.id);
    const { parentId: _, ...bare } = node;
    const lifted: ProposalNode =
      parent.parentId === undefined ? bare : { ...bare, parentId: parent.parentId };
    const branch = nodes
      .filter((other) => moved.has(other.id))
      .map((other) => (other.id === id ? lifted : other));
    const others = nodes.filter((other) => !moved.has(other.id));
    const last = others.findLastIndex((other) => other.id === parent.id || stay.has(other.id));
    return withNodes(proposal, [...others.slice(0, last + 1), ...branch, ...others.slice(last + 1)]);
  };
}
