import { list, listItem } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { fateOf, isLive, type Result } from "../../domain/events/fate";
import { type RecordOf, titleOf } from "../../domain/kinds";
import { plainTextOf } from "../../domain/richText";
import { anchorOf, type Context } from "../context";
import { type BookRow, bookTable } from "../handover/bookTable";
import type { EventParts } from "./eventParts";
import type { FateTeller, Outcome } from "./fateTeller";

/** Everything that came of an event's cards, clusters, sessions, decisions and parked topics, each once. */
function resultsOfEvent({ notes, clusters, sessions, decisions, parked }: EventParts): Result[] {
  const all = [...notes, ...clusters, ...sessions, ...decisions, ...parked].flatMap(({ results }) => results);
  return [...new Map(all.map((result) => [`${result.kind}/${result.id}`, result])).values()];
}

/** Leitplanken the event brought forth, directly or by way of the inbox. */
export function guidelineBlocks(context: Context, parts: EventParts, fates: FateTeller): Block[] {
  const found = new Map<string, RecordOf<"guidelines">>();
  const collect = ({ kind, record, led }: Outcome) => {
    if (kind === "guidelines") {
      const guideline = record as RecordOf<"guidelines">;
      found.set(guideline.id, guideline);
    }
    led.forEach(collect);
  };
  fates.outcomes(resultsOfEvent(parts)).forEach(collect);
  if (found.size === 0) return [];
  return [
    list(
      context.byCode([...found.values()]).map((guideline) => {
        const text = plainTextOf(guideline.text);
        const named = context.named(guideline);
        return listItem(isSaid(text) ? `${named}: ${text}` : named, {
          anchor: anchorOf("guidelines", guideline, "item"),
        });
      }),
    ),
  ];
}

const sortedKinds: ReadonlySet<string> = new Set(["guidelines", "goals", "measures", "projects"]);

/** Zuordnung Strategie/operativ, what is still unsorted last: what was sorted through the inbox with its reasons, and what was taken up at once. */
export function sortingBlocks(context: Context, parts: EventParts, fates: FateTeller): Block[] {
  const say = (word: "point" | "sorted" | "reason" | "became") => context.say(`minutes.sorting.${word}`);
  return bookTable(
    context,
    "minutes-sorting",
    context.say("minutes.sorting.caption"),
    [
      [say("point"), 28],
      [say("sorted"), 20],
      [say("reason"), 28],
      [say("became"), 24],
    ],
    [...inboxRows(context, parts, fates), ...directRows(context, parts, fates)],
  );
}

function inboxRows(context: Context, parts: EventParts, fates: FateTeller): BookRow[] {
  return fates
    .outcomes(resultsOfEvent(parts))
    .filter(({ kind }) => kind === "inboxItems")
    .sort((a, b) => Number(a.triage === undefined) - Number(b.triage === undefined))
    .map(({ record, triage, led }) => ({
      cells: [
        titleOf(record),
        triage ? context.value("triageOutcome", triage.decision) : context.say("minutes.sorting.open"),
        triage ? triage.reason.trim() || context.triageReasons(triage.answers) : "",
        led.map((made) => fates.named(made)).join("\n"),
      ],
      anchor: anchorOf("inboxItems", record as RecordOf<"inboxItems">, "item"),
    }));
}

function directRows(context: Context, parts: EventParts, fates: FateTeller): BookRow[] {
  const { notes, clusters, sessions, graph } = parts;
  const live = notes.filter(({ id }) => isLive(graph, id));
  const said = [
    ...clusters.map(({ title, results }) => ({
      words: title.trim() || context.say("minutes.answers.untitled"),
      results,
      all: results,
    })),
    ...sessions.map(({ title, results }) => ({ words: title, results, all: results })),
    ...live.map((note) => {
      // What came of the whole cluster is told with the cluster.
      const ofCluster = new Set(
        (clusters.find(({ id }) => id === note.clusterId)?.results ?? []).map(({ id }) => id),
      );
      const all = fateOf(graph, note.id).results;
      return { words: note.text, results: all.filter(({ id }) => !ofCluster.has(id)), all };
    }),
  ];
  return said.flatMap(({ words, results, all }) => {
    // What the same card was sorted into through the inbox stands there, with its reason.
    const sorted = new Set(fates.outcomes(all).flatMap(({ led }) => led.map(({ record }) => record)));
    return fates
      .outcomes(results)
      .filter(({ kind, record }) => sortedKinds.has(kind) && !sorted.has(record))
      .map((outcome) => ({
        cells: [words, context.kindName(outcome.kind as "goals"), "", fates.named(outcome)],
      }));
  });
}
