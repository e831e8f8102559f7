import type { Translate } from "@shared/i18n/translate";
import type { PlacedTexts } from "@shared/transfer/plan/textPlaces";
import { ignoredIds } from "@shared/transfer/strategy/editProposal";
import { isRecordKind, type ProposalNode } from "@shared/transfer/strategy/proposal";
import { idsAbove } from "./treeLines";

/** Where a line and its words go, in sentences. */
export function linePlace(
  node: ProposalNode,
  nodes: readonly ProposalNode[],
  { placeOfLine }: PlacedTexts,
  t: Translate,
): string[] {
  if (ignoredIds(nodes).has(node.id)) return [t("reading.places.nowhere")];
  if (node.kind === "title") return [t("reading.places.agendaTitle")];
  const above = idsAbove(nodes, node.id).flatMap((id) => nodes.find((one) => one.id === id) ?? []);
  if (isRecordKind(node.kind)) {
    const field = node.kind === "actionField" ? undefined : above.find((one) => one.kind === "actionField");
    const goal = node.kind === "measure" ? above.find((one) => one.kind === "goal") : undefined;
    return [
      ...(field ? [t("reading.places.ofField", { title: field.title })] : []),
      ...(goal ? [t("reading.places.ofGoal", { title: goal.title })] : []),
    ];
  }
  const place = placeOfLine.get(node.id);
  if (!place) return [];
  if (place.of === "chapter")
    return [t("reading.places.chapter", { chapter: t(`reading.kinds.${place.chapter}`) })];
  const title = nodes.find((one) => one.id === place.nodeId)?.title ?? "";
  return [t(place.of === "field" ? `reading.places.${place.part}` : "reading.places.record", { title })];
}
