import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { describe, expect, test } from "vitest";
import { smallTown } from "../../fixtures/smallTown";
import { build } from "./build";
import { outlineOf, placesOf, tablesOf } from "./outlineOf";

const idOf = (code: string) => smallTown().measures.find((measure) => measure.code === code)?.id ?? "";

describe("the profile of one measure", () => {
  const document = build("measureProfile", smallTown(), { recordIds: [idOf("M-01")] });

  test("is named after its number and has no cover page of its own", () => {
    expect(document.properties.title).toBe("Steckbrief Maßnahme M-01");
    expect(
      blocksOf(document).filter((block) => block.type === "pageBreak" || block.type === "field"),
    ).toEqual([]);
  });

  test("has facts, description, goals served and projects", () => {
    expect(outlineOf(document)).toEqual([
      "# M-01 Serviceportal ausbauen",
      "## Zahlt ein auf",
      "## Zugeordnete Projekte",
    ]);
    expect(tablesOf(document)).toEqual([{ caption: "Eckdaten zu M-01", columns: ["Merkmal", "Angabe"] }]);
  });

  test("names every fact once, in words", () => {
    const facts = blocksOf(document).find((block) => block.type === "table");
    expect(facts && toPlainText(facts).split("\n").slice(2)).toEqual([
      "Handlungsfeld\tHF-1 Bürgerservice",
      "Federführung\tHauptamt",
      "Verantwortlich\tAlva Beispiel (Leitung Hauptamt)",
      "Beteiligte\tSchulverwaltung",
      "Finanzierung\tEigenmittel, Fördermittel",
      "Priorität\thoch – sofort beginnen",
      "Zeitraum\t01.02.2026 – 30.11.2027",
      "Woran erkennen wir den Erfolg?\tZahl der Leistungen im Portal",
      "Status\tläuft",
    ]);
  });

  test("shows the light of a project as text with a symbol", () => {
    expect(placesOf(document, "P-01 Portal einführen (Umsetzung, I/2026 – IV/2026, ▲ Gelb)")).toEqual([
      ["M-01 Serviceportal ausbauen", "Zugeordnete Projekte"],
    ]);
  });
});

test("profiles of several measures follow in the order of their numbers, each on a page of its own", () => {
  const document = build("measureProfile", smallTown(), { recordIds: [idOf("M-04"), idOf("M-01")] });
  expect(document.properties.title).toBe("Maßnahmen im Steckbrief");
  expect(outlineOf(document).filter((heading) => heading.startsWith("# "))).toEqual([
    "# M-01 Serviceportal ausbauen",
    "# M-04 Geräte für Schulen",
  ]);
  expect(blocksOf(document).filter((block) => block.type === "pageBreak")).toHaveLength(1);
});

test("from four profiles on there is a cover page and a contents list", () => {
  const document = build("measureProfile", smallTown());
  expect(blocksOf(document).filter((block) => block.type === "field")).toHaveLength(1);
  expect(outlineOf(document).filter((heading) => heading.startsWith("# "))).toHaveLength(4);
});

test("where the audience may see none of the chosen measures the document says so", () => {
  const document = build("measureProfile", smallTown(), { recordIds: [idOf("M-02")], audience: "public" });
  expect(placesOf(document, "Zu dieser Auswahl gibt es nichts zu zeigen.")).toHaveLength(1);
  expect(checkDocument(document)).toEqual([]);
});

test.each(["de", "en"] as const)("the profile breaks no rule of the tree: %s", (language) => {
  expect(checkDocument(build("measureProfile", smallTown(), { emptySections: "mark" }, language))).toEqual(
    [],
  );
});

test("text the house has moved below another section gets its heading, so that it does not read as part of it", () => {
  const keys = ["goals", "facts", "description", "projects"];
  const sections = keys.map((key) => ({ key, label: "", enabled: true }));
  const document = build("measureProfile", smallTown(), { recordIds: [idOf("M-01")], sections });
  expect(outlineOf(document)).toEqual([
    "# M-01 Serviceportal ausbauen",
    "## Zahlt ein auf",
    "## Beschreibung",
    "## Zugeordnete Projekte",
  ]);
});
