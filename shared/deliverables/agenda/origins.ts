import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { noteGraph } from "../../domain/events/fate";
import { type Origins, originsOfRecord } from "../../domain/events/origins";
import { inOrder } from "../../domain/workspace";
import { anchorOf, type Context } from "../context";
import { FateTeller } from "../event/fateTeller";
import { bookTable } from "../handover/bookTable";

const kinds = ["guidelines", "goals", "measures"] as const;

/** Stations of the way that are named before what they hold. */
type Station = "sessions" | "cards" | "clusters" | "votes" | "inbox" | "sortings" | "decisions" | "topics";

/**
 * Herkunftsnachweis (FIELD.md M3): where each item of the agenda came from, or that it was entered directly, and
 * what became of all cards. Never for the public, whose workspace holds no cards and would call everything direct.
 */
export function originsBlocks(context: Context): Block[] {
  if (context.options.audience === "public") return [];
  const { workspace } = context;
  const items = kinds.flatMap((kind) =>
    inOrder(workspace[kind].filter(({ archivedAt }) => archivedAt === undefined)).map((record) => ({
      kind,
      record,
      origins: originsOfRecord(workspace, record.id),
    })),
  );
  if (items.length === 0) return [];
  const say = (word: "item" | "from" | "caption") => context.say(`agendaAnnexes.origins.${word}`);
  const direct = items.filter(({ origins }) => !origins).length;
  const fates = new FateTeller(context, noteGraph(workspace.notes, workspace.clusters));
  return [
    paragraph(
      context.say("agendaAnnexes.origins.sums", {
        count: items.length,
        traced: items.length - direct,
        direct,
      }),
    ),
    ...(workspace.notes.length > 0
      ? [
          paragraph(
            context.say("minutes.answers.cards", { count: workspace.notes.length, fates: fates.sums() }),
          ),
        ]
      : []),
    ...(context.options.audience === "confidential"
      ? []
      : [paragraph(context.say("agendaAnnexes.origins.withoutConfidential"), { style: "note" })]),
    ...bookTable(
      context,
      "origins",
      say("caption"),
      [
        [say("item"), 40],
        [say("from"), 60],
      ],
      items.map(({ kind, record, origins }) => ({
        cells: [`${record.code} ${record.title}`, originWords(context, origins)],
        anchor: anchorOf(kind, record, "item"),
      })),
    ),
  ];
}

/** The way from the room to the sentence, a line for each station; or that it was entered directly. */
function originWords(context: Context, origins: Origins | undefined): string {
  if (!origins) return context.say("agendaAnnexes.origins.direct");
  const say = (word: Station, what: string) =>
    what === "" ? "" : context.say(`agendaAnnexes.origins.${word}`, { what });
  const { events, cards, clusters, votes, sortings, items, decisions, topics, sessions } = origins;
  return [
    events.map(({ title, date }) => [title, context.format.date(date)].filter(isSaid).join(", ")).join("; "),
    say("sessions", sessions.map(({ title }) => title).join("; ")),
    say("cards", cards.map((card) => cardWords(context, card)).join("; ")),
    say(
      "clusters",
      clusters
        .map(({ title }) => title)
        .filter(isSaid)
        .join("; "),
    ),
    say(
      "votes",
      votes
        .map(({ round, dots, place }) =>
          context.say("agendaAnnexes.origins.vote", { title: round.title, dots, place }),
        )
        .join("; "),
    ),
    say("inbox", items.length > 0 && cards.length === 0 ? items.map(({ text }) => text).join("; ") : ""),
    say(
      "sortings",
      sortings
        .map(({ decision, decidedAt }) =>
          context.say("agendaAnnexes.origins.sorted", {
            outcome: context.value("triageOutcome", decision),
            date: context.format.date(decidedAt.slice(0, 10)),
          }),
        )
        .join("; "),
    ),
    say("decisions", decisions.map(({ code, text }) => `${code} ${text}`).join("; ")),
    say("topics", topics.map(({ text }) => text).join("; ")),
  ]
    .filter(isSaid)
    .join("\n");
}

function cardWords(context: Context, { note, madeOf }: Origins["cards"][number]): string {
  const said = `${note.code} ${note.text}`;
  if (madeOf.length === 0) return said;
  return context.say("agendaAnnexes.origins.madeOf", {
    card: said,
    codes: madeOf.map(({ code }) => code).join(", "),
  });
}
