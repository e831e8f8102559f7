import { z } from "zod";
import { position, recordFields, reference } from "../record";
import { fateFields } from "./note";

/** Colours of clusters; each goes with a symbol, so that nothing hangs on colour alone. */
export const clusterColours = [
  "teal",
  "indigo",
  "orange",
  "grape",
  "lime",
  "pink",
  "blue",
  "yellow",
] as const;
export const clusterSymbols = [
  "circle",
  "square",
  "triangle",
  "diamond",
  "star",
  "cross",
  "hexagon",
  "wave",
] as const;

/** Cards that belong together, under a title. DOMAIN.md (c) Events. */
export const cluster = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  slotId: reference("slots").optional(),
  title: z.string().default(""),
  colour: z.enum(clusterColours).default("teal"),
  symbol: z.enum(clusterSymbols).default("circle"),
  ...fateFields,
  position,
});
export type Cluster = z.infer<typeof cluster>;

/** Colour and symbol of the next cluster: pairs in order, so that two neighbours differ in both. */
export function nextLook(made: number): Pick<Cluster, "colour" | "symbol"> {
  const at = made % clusterColours.length;
  const round = Math.floor(made / clusterColours.length);
  return {
    colour: clusterColours[at] ?? "teal",
    symbol: clusterSymbols[(at + round) % clusterSymbols.length] ?? "circle",
  };
}
