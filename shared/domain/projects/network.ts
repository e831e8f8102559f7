import { fold } from "../fold";
import type { Dependency } from "./dependency";
import { circleEdges } from "./networkCircles";
import { isOpen, type Project } from "./project";
import { isLate, periodOf } from "./schedule";

/** What is worth a look on a dependency, the gravest first. */
export const networkFindings = ["cycle", "cancelled", "overdue", "overlap"] as const;
export type NetworkFinding = (typeof networkFindings)[number];

/** A project, or something outside the projects that is waited for, in words. */
export type NetworkNode =
  | { id: string; project: Project; text?: undefined }
  | { id: string; project?: undefined; text: string };

/** `from` waits for `to`; both are ids of nodes. */
export type NetworkEdge = {
  id: string;
  from: string;
  to: string;
  kind: Dependency["kind"];
  note: string;
  findings: readonly NetworkFinding[];
};

export type Network = {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
  /** Projects that neither wait nor are waited for. */
  unlinked: number;
};

/**
 * The projects that wait for something or are waited for, in the order given, and what they wait for. What is
 * waited for outside the projects stands once per text. Links to projects that are not given are left out.
 */
export function projectNetwork(
  projects: readonly Project[],
  dependencies: readonly Dependency[],
  today: string,
): Network {
  const known = new Map(projects.map((project) => [project.id, project]));
  const texts = new Map<string, NetworkNode>();
  const links: Omit<NetworkEdge, "findings">[] = [];
  for (const { id, fromProjectId, toProjectId, toText, kind, note = "" } of dependencies) {
    const to = toProjectId ?? outside(texts, toText);
    if (!known.has(fromProjectId) || !to || (toProjectId && !known.has(toProjectId))) continue;
    links.push({ id, from: fromProjectId, to, kind, note });
  }
  const circles = circleEdges(links);
  const edges = links.map((link): NetworkEdge => {
    const [waiting, first] = [known.get(link.from), known.get(link.to)];
    const found = waiting && first ? timeFindings(link.kind, waiting, first, today) : [];
    return { ...link, findings: circles.has(link.id) ? ["cycle", ...found] : found };
  });
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const drawn = projects.filter(({ id }) => linked.has(id));
  return {
    nodes: [
      ...drawn.map((project) => ({ id: project.id, project })),
      ...[...texts.values()].filter(({ id }) => linked.has(id)),
    ],
    edges,
    unlinked: projects.length - drawn.length,
  };
}

/** The node of a text, the same for texts that differ in case and spaces alone; undefined for an empty one. */
function outside(texts: Map<string, NetworkNode>, words: string): string | undefined {
  const text = words.trim();
  const id = `outside:${fold(text).replace(/\s+/g, " ")}`;
  if (text === "") return undefined;
  if (!texts.has(id)) texts.set(id, { id, text });
  return id;
}

/**
 * Whether the one that is waited for endangers the one that waits: cancelled, past its planned end, or ending only
 * after the other is to begin. Sharing a system asks for no order in time; who has ended waits no longer.
 */
function timeFindings(
  kind: Dependency["kind"],
  waiting: Project,
  first: Project,
  today: string,
): NetworkFinding[] {
  if (!isOpen(waiting) || kind === "shares_system") return [];
  if (first.phase === "cancelled") return ["cancelled"];
  if (!isOpen(first)) return [];
  const { start } = periodOf(waiting);
  const { end } = periodOf(first);
  const overlaps = kind === "finish_start" && start !== undefined && end !== undefined && end > start;
  return [
    ...(isLate(first, today) ? (["overdue"] as const) : []),
    ...(overlaps ? (["overlap"] as const) : []),
  ];
}

/** The part of a network around one node: what it waits for, directly and by way of others, and what waits for it. */
export function networkAround({ nodes, edges, unlinked }: Network, id: string): Network {
  const reach = (near: "from" | "to", far: "from" | "to") => {
    const found = new Set([id]);
    for (const current of found) for (const edge of edges) if (edge[near] === current) found.add(edge[far]);
    return found;
  };
  const kept = new Set([...reach("from", "to"), ...reach("to", "from")]);
  return {
    nodes: nodes.filter((node) => kept.has(node.id)),
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    unlinked,
  };
}
