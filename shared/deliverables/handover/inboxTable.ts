import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { localDay } from "../../domain/localDay";
import { anchorOf, type Context } from "../context";
import { bookTable } from "./bookTable";

/** So many matters stand in the book; of more the inbox itself is the better list. */
const mostListed = 15;

/** Matters of the inbox with who brought them: the oldest first, since they wait longest. */
export function inboxTable(
  context: Context,
  key: string,
  caption: string,
  items: readonly RecordOf<"inboxItems">[],
  last?: { heading: string; words: (item: RecordOf<"inboxItems">) => string },
): Block[] {
  const oldest = [...items].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || (a.id < b.id ? -1 : 1));
  const say = (word: "text" | "from" | "since") => context.say(`handoverBook.inbox.${word}`);
  return [
    ...bookTable(
      context,
      key,
      caption,
      [
        [say("text"), last ? 34 : 50],
        [say("from"), last ? 20 : 28],
        [say("since"), 22],
        ...(last ? [[last.heading, 24] as const] : []),
      ],
      oldest.slice(0, mostListed).map((item) => ({
        cells: [
          item.text,
          context.units(item.departmentIds) || item.sourceText,
          context.format.shortDate(localDay(item.createdAt)),
          ...(last ? [last.words(item)] : []),
        ],
        anchor: anchorOf("inboxItems", item, "item"),
      })),
    ),
    ...(oldest.length > mostListed
      ? [
          paragraph(
            context.say("handoverBook.inbox.more", {
              number: context.format.number(oldest.length - mostListed),
            }),
          ),
        ]
      : []),
  ];
}
