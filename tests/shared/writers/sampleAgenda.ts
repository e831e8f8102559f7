import {
  bold,
  caption,
  chart,
  contents,
  heading,
  image,
  link,
  list,
  listItem,
  pageBreak,
  paragraph,
  resolution,
  section,
  text,
} from "@shared/document/build";
import { factTable, row, table } from "@shared/document/buildTable";
import { recordHref } from "@shared/document/href";
import type { Block, Document } from "@shared/document/model";
import { strToU8, zlibSync } from "fflate";

/** An id for the n-th record of a kind. */
export function sampleId(kind: string, number: number): string {
  const prefix = [...kind].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffff_ffff, 7);
  return `${prefix.toString(16).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

const anchor = (kind: string, number: number, field: string) => ({
  kind,
  recordId: sampleId(kind, number),
  field,
});

/** A document of the fictional Musterstadt that uses every node, style and orientation there is. */
export function sampleAgenda(): Document {
  return {
    properties: {
      title: "Digitale Agenda 2030",
      subject: "Entwurf zur Beratung",
      author: "Stabsstelle Digitalisierung",
      keywords: ["Digitale Agenda", "Strategie", "Musterstadt"],
      language: "de",
      date: "2026-03-14",
      deliverable: "agenda",
    },
    running: {
      header: "Stadt Musterstadt · Digitale Agenda 2030",
      draftMark: "Entwurf",
      footer: "Version 0.4 · Stand: 14.03.2026 · Intern",
    },
    sections: [
      section([...cover(), contents("Inhalt"), pageBreak(), ...beginning(), ...fields()]),
      section(roadmap(), "landscape"),
      section(ending()),
    ],
  };
}

function cover(): Block[] {
  return [
    image({
      mediaType: "image/png",
      bytes: tinyPng(),
      widthMm: 22,
      heightMm: 22,
      altText: "Wappen der Stadt Musterstadt",
    }),
    paragraph("Stadt Musterstadt", { style: "coverMunicipality" }),
    paragraph("Digitale Agenda 2030", { style: "coverTitle" }),
    paragraph("Entwurf zur Beratung im Verwaltungsausschuss", { style: "coverSubtitle" }),
    paragraph([bold("Stand: "), text("14.03.2026")], { style: "coverFact" }),
    paragraph([bold("Version: "), text("0.4")], { style: "coverFact" }),
    paragraph([bold("Verfasst von: "), text("Stabsstelle Digitalisierung")], { style: "coverFact" }),
    paragraph([bold("Aktenzeichen: "), text("10.24-03/2026")], { style: "coverFact" }),
    paragraph([bold("Einstufung: "), text("nur für den internen Gebrauch")], { style: "coverFact" }),
    pageBreak(),
  ];
}

function beginning(): Block[] {
  return [
    heading(1, "Vorwort"),
    paragraph(
      "Eine Verwaltung ist dann digital, wenn niemand mehr darüber nachdenken muss. Bis dahin braucht es eine Richtung, die alle kennen, und Vorhaben, die sie Schritt für Schritt einlösen.",
      { style: "lead" },
    ),
    paragraph(
      "Diese Agenda beschreibt, was sich für die Menschen in Musterstadt bis 2030 ändern soll. Sie nennt Ziele, an denen wir uns messen lassen, und Maßnahmen, mit denen wir sie erreichen. Die laufenden Projekte stehen bewusst nicht hier, sondern in der Roadmap: Sie dürfen sich ändern, ohne dass die Richtung verloren geht.",
    ),
    paragraph([
      text("Grundlage ist unter anderem der "),
      link(
        "https://www.beispiel.example/leitfaden?thema=digital&jahr=2026",
        "Leitfaden für kommunale Digitalstrategien",
      ),
      text(" sowie das "),
      link(recordHref("measures", sampleId("measures", 301)), "Profil der Maßnahme M-1"),
      text(" im Anhang."),
    ]),
    heading(1, "Vision"),
    paragraph("2030 erledigen die Menschen in Musterstadt ihre Anliegen dort, wo sie gerade sind.", {
      style: "quote",
      anchor: anchor("agendas", 1, "vision"),
    }),
    heading(1, "Leitplanken"),
    list([
      listItem([paragraph([bold("Nutzen zuerst. "), text("Wir digitalisieren, was jemandem hilft.")])]),
      listItem([
        paragraph([bold("Einmal fragen. "), text("Was die Verwaltung weiß, fragt sie nicht noch einmal.")]),
        paragraph(
          "Das gilt auch zwischen den Fachbereichen und setzt voraus, dass Zuständigkeiten geklärt sind.",
        ),
        list([
          "Register statt Formular",
          listItem([paragraph("Nachweise abrufen"), list(["mit Einwilligung", "mit Protokoll"])]),
        ]),
      ]),
      listItem([
        paragraph([bold("Für alle. "), text("Jeder digitale Weg hat einen gleichwertigen anderen.")]),
      ]),
    ]),
    paragraph("So gehen wir vor:", { style: "label" }),
    list(
      [
        "Anliegen aufnehmen",
        "Strategie oder Projekt entscheiden",
        listItem([paragraph("Verknüpfen"), list(["Ziel", "Projekt"], { ordered: true })]),
      ],
      { ordered: true },
    ),
    paragraph("Gezählt wird neu:", { style: "label" }),
    list(["erstens", "zweitens"], { ordered: true }),
    paragraph("Hinweis: Die Leitplanken wurden in der Klausur am 12.02.2026 beschlossen.", { style: "note" }),
    paragraph("SELECT ziel FROM agenda;", { style: "code" }),
  ];
}

function fields(): Block[] {
  const titles = ["Bürgernahe Dienste", "Digitale Verwaltung", "Daten und Infrastruktur"];
  return titles.flatMap((title, index) => field(index + 1, title));
}

function field(number: number, title: string): Block[] {
  const base = 100 * number;
  return [
    pageBreak(),
    heading(1, `Handlungsfeld ${number}: ${title}`, { anchor: anchor("actionFields", base, "title") }),
    paragraph(
      "Heute beginnen viele Anliegen auf Papier und enden in einem Fachverfahren, das niemand sonst lesen kann. Die Wege dazwischen kosten Zeit, und sie kosten Vertrauen.",
      { anchor: anchor("actionFields", base, "situation") },
    ),
    heading(2, "Ziele"),
    ...[1, 2].flatMap((goal) => goalBlocks(number, goal, base + goal)),
    table({
      key: `measures-${number}`,
      caption: `Maßnahmen im Handlungsfeld ${number}`,
      columns: [
        { key: "code", heading: "Nr.", share: 10 },
        { key: "title", heading: "Maßnahme", share: 46 },
        { key: "lead", heading: "Federführung", share: 26 },
        { key: "cost", heading: "Kosten", share: 18, align: "end" },
      ],
      rows: [1, 2, 3, 4].map((each) =>
        row(
          [
            `M-${(number - 1) * 4 + each}`,
            `Maßnahme ${each}: ${["Terminvergabe", "Formulare", "Bezahlen", "Bescheide"][each - 1]} ohne Medienbruch einführen und betreiben`,
            each === 3 ? "" : "Fachbereich Bürgerdienste",
            `${each * 12}.500,00 €`,
          ],
          { anchor: anchor("measures", 300 + (number - 1) * 4 + each, "item") },
        ),
      ),
    }),
    paragraph("Die Übersicht wird halbjährlich fortgeschrieben; maßgeblich ist der Stand auf dem Deckblatt."),
  ];
}

function goalBlocks(fieldNumber: number, goal: number, id: number): Block[] {
  return [
    heading(
      3,
      `Z-${fieldNumber}.${goal} ${["Anliegen vollständig online erledigen", "Wartezeiten halbieren"][goal - 1]}`,
      {
        anchor: anchor("goals", id, "title"),
      },
    ),
    paragraph(
      [
        text("Bis 2028 können "),
        bold("acht von zehn"),
        text(" häufigen Anliegen vollständig online erledigt werden, "),
        text("ohne", "italic"),
        text(" dass ein Weg ins Rathaus nötig ist. CO"),
        text("2", "subscript"),
        text(" und Papier sparen wir dabei mit."),
      ],
      { anchor: anchor("goals", id, "description") },
    ),
    table({
      key: `indicators-${id}`,
      caption: `Indikatoren zu Z-${fieldNumber}.${goal}`,
      columns: [
        { key: "name", heading: "Indikator", share: 46 },
        { key: "base", heading: "Ausgangswert", share: 18, align: "end" },
        { key: "target", heading: "Zielwert", share: 18, align: "end" },
        { key: "year", heading: "bis", share: 18, align: "end" },
      ],
      rows: [
        row(["Anteil vollständig digitaler Anliegen", "12 %", "80 %", "2028"]),
        row(["Mittlere Bearbeitungszeit in Tagen", "14,5", "7", "2027"]),
      ],
      anchor: anchor("goals", id, "indicators"),
    }),
  ];
}

function roadmap(): Block[] {
  return [
    heading(1, "Roadmap"),
    paragraph("Stand 14.03.2026. Die Roadmap lebt: Sie wird mit jedem Sachstandsbericht erneuert."),
    table({
      key: "roadmap",
      caption: "Roadmap der Vorhaben nach Quartalen",
      columns: ["Projekt", "Ziel", "II/2026", "III/2026", "IV/2026", "I/2027"].map((name, index) => ({
        key: `c${index}`,
        heading: name,
        share: index === 0 ? 3 : 2,
      })),
      rows: Array.from({ length: 16 }, (_, index) =>
        row([
          `P-${String(index + 1).padStart(2, "0")} Online-Dienst ${index + 1}`,
          `Z-${(index % 3) + 1}.1`,
          "Planung",
          "Umsetzung",
          index % 2 ? "Einführung" : "",
          "Betrieb",
        ]),
      ),
    }),
    chart({
      kind: "bar",
      title: "Vorhaben je Quartal",
      altText: "Die Zahl der Vorhaben steigt von drei im zweiten auf sieben im vierten Quartal 2026.",
      data: table({
        key: "chart",
        caption: "Zahl der Vorhaben je Quartal",
        columns: [
          { key: "quarter", heading: "Quartal", share: 1 },
          { key: "count", heading: "Vorhaben", share: 1, align: "end" },
        ],
        rows: [row(["II/2026", "3"]), row(["III/2026", "5"]), row(["IV/2026", "7"])],
      }),
    }),
  ];
}

function ending(): Block[] {
  return [
    heading(1, "Beschlussvorschlag"),
    resolution(
      "1.",
      "Der Rat der Stadt Musterstadt beschließt die Digitale Agenda 2030 in der Fassung vom 14.03.2026.",
      {
        anchor: anchor("agendas", 1, "resolution"),
      },
    ),
    resolution(
      "2.",
      "Die Verwaltung berichtet halbjährlich über den Stand der Zielerreichung und legt Änderungen der Roadmap dem Verwaltungsausschuss zur Kenntnis vor.",
    ),
    heading(1, "Anhang"),
    heading(2, "Maßnahmensteckbriefe"),
    heading(3, "M-1 Terminvergabe ohne Medienbruch", { anchor: anchor("measures", 301, "title") }),
    factTable({
      key: "facts-301",
      caption: "Steckbrief M-1",
      headings: ["Merkmal", "Angabe"],
      facts: [
        { label: "Ziele", value: "Z-1.1 Anliegen vollständig online erledigen" },
        {
          label: "Federführung",
          value: "Fachbereich Bürgerdienste",
          anchor: anchor("measures", 301, "lead"),
        },
        { label: "Beteiligte", value: [list(["IT-Betrieb", "Personalrat", "Datenschutzbeauftragte/r"])] },
        { label: "Zeitraum", value: "01.04.2026 bis 31.12.2027" },
        { label: "Finanzierung", value: "" },
      ],
    }),
    image({
      mediaType: "image/png",
      bytes: tinyPng(),
      widthMm: 60,
      heightMm: 30,
      altText: "Zwei Farbfelder als Platzhalter für ein Foto",
    }),
    caption("Ein Bild mit Bildunterschrift"),
    {
      ...paragraph("Dieser Absatz trägt eine Anmerkung."),
      comments: [
        {
          author: "Petra Beispiel",
          date: "2026-03-10T09:30:00Z",
          text: "Bitte die Zahl prüfen.\nQuelle fehlt.",
        },
      ],
    },
    {
      type: "paragraph",
      style: "body",
      children: [
        text("Hier wurde "),
        { ...text("altes"), revision: { change: "deleted", author: "Klausur 12.02.", date: "2026-02-12" } },
        { ...text("neues"), revision: { change: "inserted", author: "Klausur 12.02.", date: "2026-02-12" } },
        text(" Wort gesetzt."),
      ],
    },
    {
      ...paragraph("Dieser Absatz kam hinzu."),
      revision: { change: "inserted", author: "Klausur 12.02.", date: "2026-02-12" },
    },
    heading(4, "Kleinste Überschrift"),
    paragraph("Ende des Dokuments."),
  ];
}

/** A two-coloured PNG of 2 by 1 pixels, made here so that no file is needed. */
export function tinyPng(): Uint8Array {
  const header = [0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0];
  const pixels = zlibSync(new Uint8Array([0, 0x0b, 0x4f, 0x5c, 0xa9, 0xbf, 0xc4]));
  const parts = [
    chunk("IHDR", new Uint8Array(header)),
    chunk("IDAT", pixels),
    chunk("IEND", new Uint8Array(0)),
  ];
  return Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...parts.flatMap((part) => [...part])]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Uint8Array.from([...strToU8(name), ...data]);
  const bytes = new Uint8Array(8 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(body, 4);
  view.setUint32(4 + body.length, crc32(body));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
