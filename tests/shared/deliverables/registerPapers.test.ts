import { produce } from "@shared/deliverables/produce";
import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf, type Document } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import type { Workspace } from "@shared/domain/workspace";
import { languages } from "@shared/i18n/words";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { describe, expect, test } from "vitest";
import { WorkspaceMaker } from "../../fixtures/records";
import { registerTown } from "../../fixtures/registerTown";
import { wordRuleFindings } from "../writers/wordRules";
import { build, deliverable, optionsOf, wordsOf } from "./build";
import { outlineOf, placesOf, tablesOf } from "./outlineOf";

const textOf = (document: Document) => blocksOf(document).map(toPlainText).join("\n");
const processOf = (town: Workspace, code: string) =>
  town.processes.find((process) => process.code === code)?.id ?? "";
const ids = ["processProfile", "processRegister", "communicationPlan", "roleCard"] as const;

describe.each(ids)("%s", (id) => {
  test.each(
    languages.flatMap((language) =>
      (["public", "confidential"] as const).map((to) => [language, to] as const),
    ),
  )("of filled registers is a sound document and a sound Word file: %s, %s", async (language, audience) => {
    const document = build(id, registerTown(), { audience, emptySections: "mark" }, language);
    expect(checkDocument(document)).toEqual([]);
    expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
  });
});

describe("the profile of one process", () => {
  const town = registerTown();
  const document = build("processProfile", town, { recordIds: [processOf(town, "PR-001")] });
  const name = "PR-001 Hundesteuer anmelden";

  test.each<[string, string]>([
    ["Wer einen Hund hält, meldet ihn an.", name],
    ["Für wen\tBürgerinnen und Bürger", name],
    ["Leistungsschlüssel (LeiKa)\t99102019104000", name],
    ["OZG 1.1, Stufe 2", "Wie digital"],
    ["Beschreibung im Netz: ja", "Wie digital"],
    ["Am Schalter wird die Marke ausgegeben.", "Wie digital"],
    ["3 Brüche zwischen Papier und Programm\t3 von 4", "Bewertung"],
    ["Finanzverfahren F\tFinanzen und Personal\tBeispiel-IT\tRechenzentrum\t31.12.2028", "Fachverfahren"],
    ["900 Stunden im Jahr, also 0,56 Vollzeitstellen", "Wie viel Arbeit"],
    [
      "75 von 100 Punkten: Zuerst. Nutzen 73\u00a0%, Machbarkeit 78\u00a0%. Das ist Rang 1 von 1",
      "Bewertung",
    ],
    ["Gebundene Arbeitszeit\t900 Stunden im Jahr\t3 von 4\t20\t15", "Bewertung"],
    [
      "Am meisten spricht dafür: Gebundene Arbeitszeit, Verbesserungspotenzial, Lösung vorhanden.",
      "Bewertung",
    ],
    ["Am meisten bremst: Risiko des Wissensverlusts.", "Bewertung"],
    ["Angaben werden abgetippt", "Was heute stört"],
    ["Das Portal übergibt die Anmeldung.", "Idee zur Verbesserung"],
    ["Ziel: Z-1.1 Wege sparen", "Zusammenhang"],
    ["Es folgen: PR-002 Steuerbescheid versenden", "Zusammenhang"],
    ["Papierbogen am Schalter, Nachtrag am Folgetag.", "Ersatzverfahren bei Ausfall"],
    ["1\tSchalter\t0000 21\tBürgerbüro\tSystembetreuung", "Ersatzverfahren bei Ausfall"],
    ["2\tSystembetreuung\t0000 22\t–\tLeitung Kämmerei", "Ersatzverfahren bei Ausfall"],
  ])("says once and in its place: %s", (words, place) => {
    expect(placesOf(document, words).map((headings) => headings.at(-1))).toEqual([place]);
  });

  test.each([
    ["public", false],
    ["internal", true],
    ["confidential", true],
  ] as const)("tells readers who are %s who informs whom, with telephones: %s", (audience, isTold) => {
    const words = JSON.stringify(
      build("processProfile", registerTown(), { audience, emptySections: "mark" }),
    );
    expect(/0000 2|Systembetreuung|Meldekette/.test(words)).toBe(isTold);
    expect(words).toContain("Papierbogen am Schalter");
  });

  test("of which little is known has no rank and names what is missing", () => {
    const text = textOf(build("processProfile", town, { recordIds: [processOf(town, "PR-002")] }));
    expect(text).toContain("Noch kein Rang: 15\u00a0% der Angaben sind bekannt");
    expect(text).toContain("Nicht bekannt: Gebundene Arbeitszeit, Medienbrüche");
    expect(text).toContain("Die gesetzliche Pflicht steht neben den Punkten");
    expect(text).toContain("Gesetzliche Pflicht\tbis 31.12.2026");
  });
});

describe("the extract of the register", () => {
  test("pins legal duties, gives ranks and groups, and tells what has no rank", () => {
    const document = build("processRegister", registerTown());
    expect(outlineOf(document)).toEqual([
      "# Gesetzliche Pflicht",
      "# In der Reihenfolge der Bewertung",
      "# Nutzen und Machbarkeit",
      "# Noch nicht bewertet",
    ]);
    const text = textOf(document);
    expect(text.indexOf("PR-002", text.indexOf("Prozesse in der Reihenfolge"))).toBeLessThan(
      text.indexOf("PR-001", text.indexOf("Prozesse in der Reihenfolge")),
    );
    expect(text).toContain("Einer von 3 hat einen Rang.");
    expect(text).toContain("Zuerst: Großer Nutzen und gut machbar.");
    expect(tablesOf(document).map(({ caption }) => caption)).toContain(
      "Prozesse ohne Rang und was dafür fehlt",
    );
  });

  test("shows the chosen processes alone, with their rank in the whole register", () => {
    const town = registerTown();
    const document = build("processRegister", town, { recordIds: [processOf(town, "PR-001")] });
    expect(document.properties.title).toBe("Prozessregister (Auszug)");
    const text = textOf(document);
    expect(text).toContain("Dieser Auszug zeigt 1 von 3 Prozessen");
    expect(text).not.toContain("PR-003");
  });

  test("goes by unit on request, those without one last", () => {
    const sections = [{ key: "units", label: "", enabled: true }];
    const outline = outlineOf(build("processRegister", registerTown(), { sections }));
    const at = outline.indexOf("# Nach zuständiger Einheit");
    expect(outline.slice(at + 1, at + 3)).toEqual(["## Bürgeramt", "## Kämmerei"]);
  });

  test("rates by the house's own weights for every audience", () => {
    const town = registerTown();
    const weights = { N1: 100, N2: 0, N3: 0, N4: 0, N5: 0, M1: 0, M2: 0, M3: 0, M4: 0 };
    const [sample] = town.persons;
    if (!sample) throw new Error("the town has no person");
    const { createdAt, updatedAt, id } = sample;
    town.registerSettings = [
      {
        id,
        createdAt,
        updatedAt,
        sensitivity: "internal",
        weights,
        annualHours: 1600,
        ozgMaximum: { "1.1": 4, "2.0": 7 },
      },
    ];
    const text = textOf(build("processProfile", town, { audience: "public" }));
    expect(text).toContain("Gebundene Arbeitszeit\t900 Stunden im Jahr\t3 von 4\t100\t75");
  });
});

describe("the communication plan", () => {
  const labels = ["Presseverteiler", "Personalratsvorsitz", "Kolleginnen der Kämmerei"];

  test.each([
    ["on the day of the group before", "2026-06-22", true],
    ["before it", "2026-06-01", true],
    ["a day later", "2026-06-23", false],
  ])("says that the press hears too early where somebody moved its day %s", (_, firstDate, isTold) => {
    const town = registerTown();
    town.communicationItems = town.communicationItems.map((item) =>
      item.channel === "press" ? { ...item, firstDate } : item,
    );
    const text = textOf(build("communicationPlan", town, { audience: "confidential" }));
    expect(text.includes("Achtung: Der Termin liegt nicht nach den Gruppen davor.")).toBe(isTold);
  });

  test("counts a group that was told once as having heard, also where its message recurs", () => {
    const town = registerTown();
    town.communicationItems = town.communicationItems.map((item) =>
      item.channel === "intranet" ? { ...item, doneOn: "2026-06-22", nextDate: "2026-07-22" } : item,
    );
    const text = textOf(build("communicationPlan", town, { audience: "confidential" }));
    expect(text).toContain("22.07.2026");
    expect(text).not.toContain("Achtung");
  });

  test("puts messages in the order of their days and says why groups hear in this order", () => {
    const document = build("communicationPlan", registerTown(), { audience: "confidential" });
    const order = textOf(document).split("Reihenfolge zu: F-1 Das Portal kommt.")[1] ?? "";
    const steps = ["1\tPersonalratsvorsitz\t18.06.2026", "2\tKolleginnen der Kämmerei", "3\tPresseverteiler"];
    const at = steps.map((words) => order.indexOf(words));
    expect(at.every((place) => place > 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(order).toContain("Der Personalrat wird beteiligt, bevor Beschäftigte davon hören.");
    const days = textOf(document).split("Mitteilungen nach Terminen")[1] ?? "";
    expect(days).toMatch(/18\.06\.2026.*22\.06\.2026.*10\.07\.2026/s);
    expect(days).toContain("überfällig (geplant)");
    expect(days).toContain("Intranet, monatlich");
    expect(order).not.toContain("Achtung");
    expect(days).toContain("Alva Beispiel");
  });

  test("tells for each audience how much is planned, also that nothing is, what came back and what was declined", () => {
    const text = textOf(build("communicationPlan", registerTown(), { audience: "confidential" }));
    for (const words of [
      "wird informiert\tErwartung: Personalratsvorsitz\tSorge: Personalratsvorsitz\t1\t",
      "Stadtrat im Plenum\t–\t–\t–\tnichts geplant",
      "Wünscht Schulung vor dem Start.\tTermine bis Juli.",
      "Brief an alle Haushalte\tabgelehnt\tZu teuer.",
    ])
      expect(text).toContain(words);
  });

  test("of one audience shows its messages alone", () => {
    const town = registerTown();
    const staff = town.stakeholders.find(({ groupKind }) => groupKind === "department")?.id ?? "";
    const text = textOf(build("communicationPlan", town, { audience: "confidential", recordIds: [staff] }));
    expect(text).toContain("Info im Intranet");
    expect(text).not.toContain("Pressemitteilung zum Portal");
  });

  test("of confidential audiences without a person behind them says the label inside the house, and no more", () => {
    const text = textOf(build("communicationPlan", registerTown(), { audience: "internal" }));
    for (const label of labels) expect(text).toContain(label);
    for (const words of ["Erwartung:", "Sorge:", "wird informiert"]) expect(text).not.toContain(words);
  });

  test("names confidential persons inside the house by their standing group alone", () => {
    const town = registerTown();
    town.stakeholders = town.stakeholders.map((one) => ({ ...one, kind: "person" }));
    const text = textOf(build("communicationPlan", town, { audience: "internal" }));
    for (const label of labels) expect(text).not.toContain(label);
    for (const words of ["Erwartung:", "Sorge:"]) expect(text).not.toContain(words);
    for (const group of ["Personalrat", "Fachbereich", "Presse und Medien"]) expect(text).toContain(group);
  });

  test("tells the public nothing of confidential audiences, also in public messages", () => {
    const town = registerTown();
    town.communicationItems = town.communicationItems.map((item) => ({ ...item, sensitivity: "public" }));
    const document = build("communicationPlan", town, { audience: "public" });
    const told = blocksOf(document)
      .filter((block) => block.type === "table")
      .map(toPlainText)
      .join("\n");
    expect(told).toContain("Info im Intranet");
    for (const words of [...labels, "Fachbereich", "Presse und Medien"]) expect(told).not.toContain(words);
  });

  test.each(["public", "internal", "confidential"] as const)(
    "never says attitude, influence, interest or how to deal with somebody, for the audience %s",
    async (audience) => {
      const at = (attitude: number | undefined) => {
        const town = registerTown();
        town.stakeholders = town.stakeholders.map(
          ({ attitude: _, influence: __, interest: ___, ...rest }) => ({
            ...rest,
            sensitivity: "public" as const,
            ...(attitude === undefined ? {} : { attitude, influence: 1, interest: 2 }),
            strategy: attitude === undefined ? "" : "Geheimer Umgang",
          }),
        );
        return produce(
          deliverable("communicationPlan"),
          town,
          optionsOf(town, { audience }, "communicationPlan"),
          wordsOf(town),
        );
      };
      const bytes = async (attitude: number | undefined) =>
        Buffer.from(await writeDocx(at(attitude).document)).toString("base64");
      const without = await bytes(undefined);
      for (const attitude of [-2, 2]) expect(await bytes(attitude)).toBe(without);
      expect(at(2).manifest.map(({ field }) => field)).not.toContain("attitude");
    },
  );
});

test("a role card holds mandate, authority, limits, commitment and time on one page", () => {
  const document = build("roleCard", registerTown());
  expect(document.properties.title).toBe("Rollenkarte Digital-Navigatorin");
  expect(outlineOf(document)).toEqual([
    "# Digital-Navigatorin",
    "## Auftrag",
    "## Befugnis",
    "## Nicht zuständig für",
    "## Zusage",
  ]);
  expect(textOf(document)).toContain("50\u00a0% einer Vollzeitstelle");
});

test("a role of which only the name is known says so instead of ending in a heading", () => {
  const make = new WorkspaceMaker();
  make.add("roleCards", { title: "Digital-Lotsin" });
  expect(textOf(build("roleCard", make.workspace))).toContain(
    "Digital-Lotsin\nZu dieser Rolle ist noch nichts beschrieben.",
  );
});

test.each([
  [1, "Der Prozess hat noch keinen Rang, weil weniger als 60\u00a0% der Angaben bekannt sind."],
  [2, "Noch hat keiner einen Rang, weil jeweils weniger als 60\u00a0% der Angaben bekannt sind."],
])("an extract of %i processes nobody has rated says so in a sentence", (number, sentence) => {
  const make = new WorkspaceMaker();
  for (let at = 1; at <= number; at += 1) make.add("processes", { code: `PR-00${at}`, name: `Ablauf ${at}` });
  expect(textOf(build("processRegister", make.workspace))).toContain(sentence);
});
