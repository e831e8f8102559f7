import {
  ignoredIds,
  indent,
  mergeIntoParent,
  outdent,
  setKind,
  splitText,
} from "@shared/transfer/strategy/editProposal";
import type { ProposalKind, ProposalNode } from "@shared/transfer/strategy/proposal";
import { useCallback, useMemo } from "react";
import type { ProposalEdits } from "./useProposal";
import type { TreeView } from "./useTreeView";

/** What people do with lines: by keys, in the menu of a line and in the panel. */
export function useLineActions({ proposal, edit, back, forward }: ProposalEdits, view: TreeView) {
  const { current, chosen, go } = view;
  const ids = useCallback(
    (node: ProposalNode | undefined) => (node && !chosen.has(node.id) ? new Set([node.id]) : chosen),
    [chosen],
  );
  return useMemo(
    () => ({
      back,
      forward,
      /** Sets the kind of the line, or of all chosen ones if it is among them. */
      setKind: (kind: ProposalKind, node?: ProposalNode) => edit(setKind(ids(node), kind)),
      /** Leaves lines out, or takes them in again as text. */
      toggleIgnored: (node?: ProposalNode) => {
        const one = node ?? current?.node;
        const isIgnored = one !== undefined && ignoredIds(proposal.nodes).has(one.id);
        edit(setKind(ids(node), isIgnored ? "text" : "ignored"));
      },
      merge: (node: ProposalNode) => {
        edit(mergeIntoParent(node.id));
        go(node.parentId);
      },
      split: (node: ProposalNode, kind: ProposalKind) => edit(splitText(node.id, kind)),
      indent: (node: ProposalNode) => edit(indent(node.id)),
      outdent: (node: ProposalNode) => edit(outdent(node.id)),
    }),
    [back, forward, edit, ids, current, proposal, go],
  );
}
export type LineActions = ReturnType<typeof useLineActions>;
