import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { localDay } from "../../domain/localDay";
import { mayBeSeenBy } from "../../domain/record";
import { anchorOf, type Context } from "../context";
import { bookTable } from "./bookTable";

/** Newest files that are named; the program has the whole list. */
const mostListed = 20;

/** Where the workspace lies, under which number the file is kept, and which documents went out last. */
export function fileBlocks(context: Context): Block[] {
  const say = (word: "file" | "when" | "audience") => context.say(`handoverBook.files.${word}`);
  const number = context.workspace.municipalities[0]?.fileNumber ?? "";
  const issued = context.workspace.exportLog
    .filter(
      ({ audience, exchange }) =>
        mayBeSeenBy(audience, context.options.audience) && exchange?.direction !== "in",
    )
    .sort((a, b) => b.exportedAt.localeCompare(a.exportedAt) || (a.id < b.id ? -1 : 1))
    .slice(0, mostListed);
  const files = bookTable(
    context,
    "handover-files",
    context.say("handoverBook.files.caption"),
    [
      [say("file"), 54],
      [say("when"), 22],
      [say("audience"), 24],
    ],
    issued.map((entry) => ({
      cells: [
        entry.fileName,
        context.format.shortDate(localDay(entry.exportedAt)),
        context.value("sensitivity", entry.audience),
      ],
      anchor: anchorOf("exportLog", entry, "item"),
    })),
  );
  return [
    paragraph(context.say("handoverBook.files.workspace")),
    ...(isSaid(number) ? [paragraph(context.say("handoverBook.files.fileNumber", { number }))] : []),
    ...(files.length > 0 ? files : [paragraph(context.say("handoverBook.files.none"))]),
  ];
}
