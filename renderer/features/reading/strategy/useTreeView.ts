import type { Proposal } from "@shared/transfer/strategy/proposal";
import { useCallback, useMemo, useState } from "react";
import { closedAtFirst, closedToFields, idsAbove, type LineMark, treeLines } from "./treeLines";

/** Which lines are open, which one is current, which are chosen together with it. */
export function useTreeView(proposal: Proposal, marks: ReadonlyMap<string, LineMark>) {
  const { nodes } = proposal;
  const [closed, setClosed] = useState<ReadonlySet<string>>(() => closedAtFirst(nodes));
  const [currentId, setCurrentId] = useState<string>();
  const [anchorId, setAnchorId] = useState<string>();
  const lines = useMemo(() => treeLines(nodes, closed, marks), [nodes, closed, marks]);
  const at = Math.max(
    0,
    lines.findIndex((line) => line.node.id === currentId),
  );
  const current = lines[at];
  const chosen = useMemo(() => {
    const from = lines.findIndex((line) => line.node.id === anchorId);
    const [first, last] = from < 0 ? [at, at] : [Math.min(from, at), Math.max(from, at)];
    return new Set(lines.slice(first, last + 1).map((line) => line.node.id));
  }, [lines, anchorId, at]);

  const go = useCallback((id: string | undefined, extend = false) => {
    if (id === undefined) return;
    setCurrentId(id);
    if (!extend) setAnchorId(id);
  }, []);
  const toggle = useCallback(
    (id: string) =>
      setClosed((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );
  /** Opens everything a line stands below and goes to it. */
  const reveal = useCallback(
    (id: string) => {
      const above = idsAbove(nodes, id);
      setClosed((before) => new Set([...before].filter((one) => !above.includes(one))));
      setCurrentId(id);
      setAnchorId(id);
    },
    [nodes],
  );
  const openAll = useCallback(() => setClosed(new Set()), []);
  /** Leaves fields and chapters in view, each closed. */
  const closeAll = useCallback(() => setClosed(closedToFields(nodes)), [nodes]);
  return { lines, at, current, chosen, go, toggle, reveal, openAll, closeAll };
}
export type TreeView = ReturnType<typeof useTreeView>;
