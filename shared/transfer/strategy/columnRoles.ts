import { fold } from "@shared/domain/fold";

/** What a column of a table of goals or measures means. */
export const columnRoles = [
  "number",
  "title",
  "measure",
  "goal",
  "field",
  "description",
  "lead",
  "participants",
  "period",
  "start",
  "end",
  "priority",
  "status",
  "indicator",
  "financing",
  "cost",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

const headings: Readonly<Record<ColumnRole, string>> = {
  number: "nr, nummer, lfd nr, lfdnr, lfd, no, id, code, ziffer, number, #",
  title: "titel, bezeichnung, name, kurztitel, title, kurzbezeichnung, thema",
  measure:
    "massnahme, massnahmen, projekt, projekte, vorhaben, aktivitaet, einzelmassnahme, projekttitel, massnahmentitel, measure, project, action, activity, initiative",
  goal: "ziel, ziele, strategisches ziel, strategische ziele, leitziel, teilziel, zielsetzung, goal, goals, objective",
  field: "handlungsfeld, themenfeld, aktionsfeld, field of action, action field",
  description:
    "beschreibung, inhalt, erlaeuterung, kurzbeschreibung, details, was, massnahmenbeschreibung, projektbeschreibung, description, content",
  lead: "federfuehrung, zustaendig, zustaendigkeit, verantwortlich, verantwortlichkeit, verantwortung, wer, fachbereich, amt, lead, owner, responsible, responsibility",
  participants: "beteiligte, partner, beteiligte stellen, mitwirkende, akteure, participants, partners",
  period:
    "zeitraum, laufzeit, zeitplan, zeithorizont, termin, wann, umsetzungszeitraum, zeitrahmen, jahr, period, timeline, timeframe, year",
  start: "beginn, start, von, startdatum, begin, start date",
  end: "ende, fertigstellung, bis, enddatum, abschluss, bis wann, end, deadline, end date, due",
  priority: "prioritaet, prio, rang, priority",
  status: "status, stand, umsetzungsstand, sachstand, state",
  indicator:
    "indikator, indikatoren, kennzahl, kennzahlen, messgroesse, erfolgsindikator, indicator, indicators, kpi",
  financing: "finanzierung, foerderung, foerdermittel, mittelherkunft, financing, funding",
  cost: "kosten, budget, kostenschaetzung, aufwand, betrag, cost, costs",
};

const roleByHeading = new Map(
  columnRoles.flatMap((role) => headings[role].split(",").map((name) => [name.trim(), role] as const)),
);

/** What a column heading (or the label of a profile's row) means; undefined if it is none we know. */
export function columnRole(heading: string): ColumnRole | undefined {
  const plain = fold(heading)
    .replace(/\(.*?\)/g, "")
    .replace(/[^a-z0-9#]+/g, " ")
    .trim();
  return roleByHeading.get(plain) ?? roleByHeading.get(plain.replace(/ (der|des) .*$/, ""));
}
