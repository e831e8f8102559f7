import { kindNames } from "@shared/domain/kinds";
import { plainTextOf, type RichText } from "@shared/domain/richText";
import { wordsOf } from "@shared/transfer/outlineText";
import { readMarkdown } from "@shared/transfer/readMarkdown";
import { setKind } from "@shared/transfer/strategy/editProposal";
import { proposeStrategy } from "@shared/transfer/strategyOutline";
import { describe, expect, test } from "vitest";
import { hasRealData, realFile, realNames } from "../realData";
import { changesNow, emptyTown, readInto } from "./townOf";

const folder = "strategie/ulm-smart-city";
const outlines = realNames(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name, index) => readMarkdown(realFile(`${folder}/${name}`), name, `${index}.`));

function timesOf(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of text.match(/\p{L}{3,}/gu) ?? []) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

describe.skipIf(!hasRealData)("the nine chapters of a real strategy, stored", () => {
  const proposal = proposeStrategy(outlines);
  const town = readInto(emptyTown(), proposal);

  test("give one agenda with its fields, goals, measures and guidelines", () => {
    const { workspace } = town;
    expect(
      Object.fromEntries(
        kindNames.flatMap((kind) => (workspace[kind].length > 0 ? [[kind, workspace[kind].length]] : [])),
      ),
    ).toEqual({
      agendas: 1,
      guidelines: 6,
      actionFields: 6,
      goals: 32,
      measures: 60,
    });
  });

  test("hold every word of the source as often as it stands there, but for names of parts and one measure told twice", () => {
    const kept = readInto(
      emptyTown(),
      setKind(
        new Set(proposal.nodes.filter((node) => node.kind === "ignored").map((node) => node.id)),
        "text",
      )(proposal),
    ).workspace;
    const twice = proposal.nodes.findLast((node) => node.title === "Mobilitätsstationen");
    const stored = timesOf(
      [
        twice?.title,
        ...(twice?.body ?? []).map(wordsOf),
        ...kindNames
          .flatMap((kind) => kept[kind] as object[])
          .flatMap((record) => Object.values(record) as (string | RichText)[])
          .map((value) =>
            typeof value === "string"
              ? value
              : typeof value === "object" && "content" in value
                ? plainTextOf(value)
                : "",
          ),
      ].join("\n"),
    );
    const source = timesOf(outlines.flatMap((outline) => outline.blocks.map(wordsOf)).join("\n"));
    const missing = [...source]
      .filter(([word, times]) => (stored.get(word) ?? 0) < times)
      .map(([word]) => word);
    const partNames = [
      "Herausforderungen",
      "Herauforderungen",
      "Herausfoderungen",
      "Ziele",
      "Maßnahmen",
      "Projekte",
      "Intro",
    ];
    const columns = ["Nummer", "Titel", "Beschreibung"];
    expect(missing.filter((word) => ![...partNames, ...columns].includes(word))).toEqual([]);
  });

  test("are the same when read a second time", () => {
    expect(changesNow(town, proposeStrategy(outlines))).toEqual([]);
  });
});
