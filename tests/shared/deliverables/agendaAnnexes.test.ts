import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf, type Document } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { originsOfRecord } from "@shared/domain/events/origins";
import type { Workspace } from "@shared/domain/workspace";
import { languages } from "@shared/i18n/words";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { describe, expect, test } from "vitest";
import { WorkspaceMaker } from "../../fixtures/records";
import { retreat } from "../../fixtures/retreat";
import { build } from "./build";
import { outlineOf } from "./outlineOf";

const annex = (key: "origins" | "together") => ({ sections: [{ key, label: "", enabled: true }] });
const textOf = (document: Document) => blocksOf(document).map(toPlainText).join("\n");

function rowsOf(document: Document, key: string): string[] {
  const table = blocksOf(document).find((block) => block.type === "table" && block.key === key);
  return table?.type === "table"
    ? table.rows.map(({ cells }) => cells.map((one) => one.children.map(toPlainText).join("\n")).join(" | "))
    : [];
}

describe("the annex on origins", () => {
  test("names every item in force once, those without an origin as entered directly, and the sums are those of the workspace", () => {
    const town = sampleTown();
    const document = build("agenda", town, { ...annex("origins"), audience: "confidential" });
    const items = [...town.guidelines, ...town.goals, ...town.measures].filter((one) => !one.archivedAt);
    const rows = rowsOf(document, "origins");
    expect(rows).toHaveLength(items.length);
    const direct = items.filter(({ id }) => originsOfRecord(town, id) === undefined);
    expect(direct.length).toBeGreaterThan(0);
    expect(direct.length).toBeLessThan(items.length);
    expect(rows.filter((row) => row.endsWith(" | direkt erfasst"))).toHaveLength(direct.length);
    const text = textOf(document);
    expect(text).toContain(
      `Einträge der Agenda: ${items.length}. Davon mit Herkunft: ${items.length - direct.length}, direkt erfasst: ${direct.length}.`,
    );
    const [, cards = "", fates = ""] = /Zusammengekommene Karten: (\d+)\. Davon (.+)\./.exec(text) ?? [];
    expect(Number(cards)).toBe(town.notes.length);
    const sum = [...fates.matchAll(/\d+/g)].reduce((total, [count]) => total + Number(count), 0);
    expect(sum).toBe(town.notes.length);
  });

  test("tells the way from the card to the item", () => {
    const { workspace } = retreat();
    const [row] = rowsOf(
      build("agenda", workspace, { ...annex("origins"), audience: "internal" }),
      "origins",
    );
    expect(row).toBe(
      "L-1 Digital vor analog | Führungsklausur, 10.03.2027\nKarten: K-7 Erst fragen, dann bauen",
    );
  });

  test("is nothing for the public, to whom cards are unknown", () => {
    const document = build("agenda", sampleTown(), { ...annex("origins"), audience: "public" });
    expect(outlineOf(document)).not.toContain("# Anhang: Herkunftsnachweis");
  });
});

describe("the annex on perspectives and guard rails", () => {
  /** One department's centre is another's side note, a third says nothing; one measure is in tension. */
  function conflict(): Workspace {
    const make = new WorkspaceMaker();
    make.add("agendas", { title: "Digitale Agenda" });
    const units = ["Bauamt", "Kämmerei", "Hauptamt"].map((name, at) =>
      make.add("orgUnits", { name, kind: "department", position: `a${at}` }),
    );
    const goal = make.add("goals", { code: "Z-1", title: "Wege sparen", sensitivity: "public" });
    const measure = make.add("measures", { code: "M-01", title: "Portal", sensitivity: "public" });
    const guideline = make.add("guidelines", { code: "L-1", title: "Für alle", sensitivity: "public" });
    const views = [
      ["core", "Unser Alltag"],
      ["marginal", ""],
    ] as const;
    views.forEach(([weight, comment], at) => {
      make.add("perspectives", {
        itemKind: "goals",
        itemId: goal.id,
        orgUnitId: units[at]?.id ?? "",
        weight,
        comment,
      });
    });
    make.add("guidelineChecks", {
      measureId: measure.id,
      guidelineId: guideline.id,
      result: "tension",
      reason: "Nur online",
    });
    return make.workspace;
  }

  test("names the contradiction, the missing voice and the tension, with how far the matrices are", () => {
    const document = build("agenda", conflict(), { ...annex("together"), audience: "internal" });
    expect(rowsOf(document, "perspectives")).toEqual([
      "Z-1 Wege sparen | Zentrum: Bauamt (Unser Alltag)\nRandnotiz: Kämmerei",
    ]);
    expect(rowsOf(document, "perspective-topics")).toEqual([
      "Z-1 Wege sparen | Für Bauamt ist es das Zentrum, für Kämmerei eine Randnotiz.",
      "Z-1 Wege sparen | Es fehlt die Sicht von Hauptamt.",
    ]);
    expect(rowsOf(document, "tensions")).toEqual(["M-01 Portal | L-1 Für alle | Nur online"]);
    expect(textOf(document)).toContain("Sichten der Fachbereiche: 2 von 9 Zellen ausgefüllt.");
    expect(textOf(document)).toContain("Prüfung an den Leitplanken: 1 von 1 Zellen ausgefüllt.");
  });

  test("stays inside the house", () => {
    const document = build("agenda", conflict(), { ...annex("together"), audience: "public" });
    expect(textOf(document)).not.toMatch(/Bauamt|Kämmerei|Nur online/);
  });
});

test.each(languages)("both annexes keep the rules of the tree: %s", (language) => {
  const sections = [...annex("together").sections, ...annex("origins").sections];
  const document = build("agenda", sampleTown(), { sections, audience: "internal" }, language);
  expect(checkDocument(document)).toEqual([]);
  expect(textOf(document)).not.toMatch(/agendaAnnexes\.|\{\{/);
});
