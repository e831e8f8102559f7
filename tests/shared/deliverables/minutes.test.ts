import { blocksOf, type Document } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { describe, expect, test } from "vitest";
import { WorkspaceMaker } from "../../fixtures/records";
import { privateWords, retreat } from "../../fixtures/retreat";
import { build } from "./build";
import { outlineOf, tablesOf } from "./outlineOf";

const textOf = (document: Document) => blocksOf(document).map(toPlainText).join("\n");

function rowsOf(document: Document, key: string): string[] {
  const table = blocksOf(document).find((block) => block.type === "table" && block.key === key);
  return table ? toPlainText(table).split("\n").slice(2) : [];
}

const withOrigin = { sections: [{ key: "origin", label: "", enabled: true }] };

describe("the minutes", () => {
  test("have their chapters in order, each question with its clusters, dots and votes", () => {
    expect(outlineOf(build("minutes", retreat().workspace))).toEqual([
      "# Anlass und Beteiligte",
      "# Ablauf",
      "# Impulse",
      "# Ergebnisse",
      "## Impuls: Warum wir das tun",
      "## Was fordert uns heraus?",
      "### Bürgerservice (Punkte: 7)",
      "### Daten (Punkte: 4)",
      "### Einzelne Karten",
      "### Punktabfrage: Was zuerst?",
      "## Weitere Karten",
      "# Leitplanken",
      "# Zuordnung: Strategie oder operativ",
      "# Festlegungen",
      "# Aufträge",
      "# Themenspeicher",
      "# Rollenreflexion",
      "# Vorkommnisse",
      "# Rückmeldungen",
      "## Ich nehme mit …",
      "# Nächster Termin",
    ]);
  });

  test("put a vote that belongs to no point under a heading of its own, and a hidden one under none", () => {
    const { workspace } = retreat();
    for (const round of workspace.voteRounds) round.slotId = undefined;
    for (const note of workspace.notes) note.slotId ??= workspace.slots[0]?.id;
    const outline = outlineOf(build("minutes", workspace));
    expect(outline.filter((line) => /Weitere Karten|Punktabfrage/.test(line))).toEqual([
      "## Punktabfragen",
      "### Punktabfrage: Was zuerst?",
    ]);
    workspace.voteRounds = workspace.voteRounds.filter(({ state }) => state === "open");
    expect(outlineOf(build("minutes", workspace))).not.toContain("## Punktabfragen");
  });

  test.each([
    ["leadership_round", "", "Führungsrunde, "],
    ["leadership_round", "Stadtrat", "Stadtrat, "],
    ["workshop", "", ""],
  ] as const)("say who decided in a %s where the forum is '%s': '%s'", (kind, forum, words) => {
    const { workspace } = retreat();
    for (const event of workspace.events) event.kind = kind;
    for (const decision of workspace.decisions) Object.assign(decision, { forum, date: "2027-03-10" });
    const all = rowsOf(build("minutes", workspace), "minutes-decisions").join("\n");
    expect(all.match(/(\S+, )?10\.03\.2027/)?.[0]).toBe(`${words}10.03.2027`);
  });

  test("say in tables what was planned and done, agreed and asked for", () => {
    const document = build("minutes", retreat().workspace);
    expect(tablesOf(document).map(({ columns }) => columns.join(" | "))).toEqual([
      "Merkmal | Angabe",
      "Wer | Rolle | Organisationseinheit",
      "Geplant | Tatsächlich | Programmpunkt | Art",
      "Uhrzeit | Was",
      "Impuls | Von | Kernaussage",
      "Platz | Auswahl | Punkte | Verteilung",
      "Punkt | Zuordnung | Begründung | Daraus wurde",
      "Nr. | Wortlaut | Ergebnis | Stimmen | Begründung",
      "Nr. | Was | Wer mit wem | Bis wann | Stand",
      "Thema | Verbleib",
      "Rolle | Das tue ich | Das brauche ich dazu",
      "Uhrzeit | Vorkommnis",
      "Aussage | Mittelwert | Verteilung 1 bis 5 | Antworten",
    ]);
    expect(rowsOf(document, "minutes-tasks")).toEqual([
      "A-1\tProzessregister beginnen\tAmtsleitung Bauamt mit IT\t30.06.2027\toffen",
      "A-2\tRaum buchen\tnicht genannt\t–\toffen",
    ]);
    expect(rowsOf(document, "minutes-vote")).toEqual([
      "1\tBürgerservice\t7\t2 von 2 Tischen",
      "2\tDaten\t4\t1 von 2 Tischen",
    ]);
    expect(rowsOf(document, "minutes-parked")).toEqual([
      "Telearbeit\tverworfen, weil schon geregelt",
      "Chatbot\tnoch offen",
    ]);
    expect(rowsOf(document, "minutes-scales")).toEqual([
      "Der Tag hat sich gelohnt.\t4,2\t0 · 0 · 1 · 2 · 2\t5",
    ]);
    const text = textOf(document);
    expect(text).toContain("Erst fragen, dann bauen (Leitung Hauptamt)");
    expect(text).toContain("Gast aus der Region");
    expect(text).toContain("Reihe „Führungsaustausch“: vorgesehen um den 09.06.2027.");
    expect(text).not.toContain("Portal kennt niemand");
  });

  test("give the reason of a sorting, and what came of it", () => {
    const [row] = rowsOf(build("minutes", retreat().workspace), "minutes-sorting");
    expect(row).toMatch(/^Bürgerportal ausbauen\tProjekt\t.*Lieferung.*\tProjekt P-07 „Prozessregister“$/);
  });

  test("name what a card was sorted into once, with its reason, and what is unsorted last", () => {
    const { workspace } = retreat();
    const [project] = workspace.projects;
    const card = workspace.notes.find(({ code }) => code === "K-1");
    const waiting = { ...workspace.inboxItems[0], id: crypto.randomUUID(), text: "Noch unsortiert" };
    workspace.inboxItems.unshift(waiting as Workspace["inboxItems"][0]);
    for (const note of workspace.notes)
      if (note.code === "K-8") note.results = [{ kind: "inboxItems", id: waiting.id }];
    card?.results.push(
      { kind: "inboxItems", id: workspace.inboxItems[1]?.id ?? "" },
      { kind: "projects", id: project?.id ?? "" },
    );
    const rows = rowsOf(build("minutes", workspace), "minutes-sorting");
    expect(rows.filter((row) => row.includes("Prozessregister"))).toHaveLength(1);
    expect(rows.slice(0, 2)).toEqual([
      expect.stringContaining("Bürgerportal ausbauen"),
      expect.stringContaining("Noch unsortiert"),
    ]);
  });

  test.each([
    ["kein Bedarf im Bauhof", "verworfen, weil kein Bedarf im Bauhof"],
    ["Das regelt jedes Amt für sich.", "verworfen: Das regelt jedes Amt für sich."],
  ])("say why something was rejected in whole sentences: %s", (fateReason, words) => {
    const { workspace } = retreat();
    for (const note of workspace.notes) if (note.code === "K-6") Object.assign(note, { fateReason });
    const document = build("minutes", workspace, { ...withOrigin, audience: "confidential" });
    expect(rowsOf(document, "minutes-origin")).toContain(`K-6\tDrohne für den Bauhof\t${words}`);
  });

  test("of a retreat of which only the name is known hold the occasion, and every chapter where gaps are marked", () => {
    const make = new WorkspaceMaker();
    make.add("events", { title: "Führungsklausur" });
    expect(outlineOf(build("minutes", make.workspace))).toEqual(["# Anlass und Beteiligte"]);
    const marked = outlineOf(build("minutes", make.workspace, { emptySections: "mark" }));
    const whole = outlineOf(build("minutes", retreat().workspace)).filter((line) => line.startsWith("# "));
    expect(marked.filter((line) => whole.includes(line))).toEqual(whole);
  });

  test("account for every card in the annex, the sum being that of the cards", () => {
    const { workspace } = retreat();
    const document = build("minutes", workspace, { ...withOrigin, audience: "confidential" });
    expect(rowsOf(document, "minutes-origin")).toEqual([
      "K-1\tAnträge liegen auf Papier\taufgegriffen: Projekt P-07 „Prozessregister“",
      expect.stringMatching(/^K-2\t.*aufgegangen in K-4 „Das Portal muss sichtbarer werden“; aufgegriffen: /),
      expect.stringMatching(/^K-3\t.*aufgegangen in K-4/),
      "K-4\tDas Portal muss sichtbarer werden\taufgegriffen: Projekt P-07 „Prozessregister“",
      "K-5\tDaten liegen doppelt vor\tim Protokoll festgehalten",
      "K-6\tDrohne für den Bauhof\tverworfen, weil kein Bedarf im Bauhof",
      "K-7\tErst fragen, dann bauen\taufgegriffen: Leitplanke L-1 „Digital vor analog“",
      "K-8\tNoch zu klären\tnoch offen",
      `K-9\t${privateWords.confidentialCard}\tnoch offen`,
    ]);
    expect(textOf(document)).toContain(
      `Zusammengekommene Karten: ${workspace.notes.length}. Davon 2 noch offen, 5 aufgegriffen, 1 im Protokoll festgehalten, 1 verworfen.`,
    );
  });

  test("do not evaluate fewer than five sheets", () => {
    const { workspace } = retreat();
    workspace.surveyResponses.pop();
    const text = textOf(build("minutes", workspace));
    expect(text).toContain("Ausgewertet wird ab 5 Bögen");
    expect(text).not.toContain("Antwort 5");
  });

  test("of several events stand one after the other; without an event they say so", () => {
    const { workspace } = retreat();
    const other = {
      ...workspace.events[0],
      id: crypto.randomUUID(),
      title: "Werkstatt",
    } as Workspace["events"][0];
    workspace.events.push(other);
    const both = outlineOf(build("minutes", workspace)).filter((line) => line.startsWith("# "));
    expect(both).toEqual(["# Führungsklausur", "# Werkstatt"]);
    const one = build("minutes", workspace, { recordIds: [other.id] });
    expect(one.properties.title).toBe("Protokoll: Werkstatt");
    expect(textOf(build("minutes", emptyWorkspace()))).toContain("nichts zu zeigen");
  });
});
