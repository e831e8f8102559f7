import type { Table } from "../../document/model";
import type { ChainLink } from "../../domain/reportingChain";
import type { Context } from "../context";
import { bookTable } from "../handover/bookTable";

type Chain = { key: string; caption: string; links: readonly ChainLink[] };

/**
 * The links of a Meldekette in their order. It holds telephone numbers, so there is no table for readers outside the
 * house, whatever it belongs to. DOMAIN.md (a), seed 004.
 */
export function chainTable(context: Context, { key, caption, links }: Chain): Table[] {
  if (context.options.audience === "public") return [];
  const say = (word: "step" | "who" | "phone" | "deputy" | "informs") =>
    context.say(`reportingChain.${word}`);
  return bookTable(
    context,
    key,
    caption,
    [
      [say("step"), 8],
      [say("who"), 25],
      [say("phone"), 20],
      [say("deputy"), 22],
      [say("informs"), 25],
    ],
    links.map(({ who, phone, deputy, informs }, at) => ({
      cells: [String(at + 1), who, phone, deputy, informs],
    })),
  );
}
