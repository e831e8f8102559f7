/** Whom decisions and projects affect, and what has been told. `of` names the occasion by kind and key. */
export const affected = [
  { of: "decisions F-1", nobodyReason: "Der Termin steht bei allen Beteiligten im Kalender." },
  { of: "decisions F-2", stakeholderIds: ["Personalrat", "Ämter", "Stadtrat", "Bürgerschaft"] },
  { of: "decisions F-3", stakeholderIds: ["Personalrat", "Ämter", "IT"] },
  { of: "projects P-01", stakeholderIds: ["Personalrat", "Ämter"] },
] as const;

const order = "F-2 Reihenfolge der Vorhaben";

export const communicationItems = [
  {
    of: "decisions F-2",
    title: `Personalrat informieren: ${order}`,
    stakeholderIds: ["Personalrat"],
    objective: "Beteiligung klären, bevor die Beschäftigten informiert werden",
    keyMessage:
      "Über die Reihenfolge entscheidet künftig die Führungsrunde. Niemand verliert dadurch sein Vorhaben.",
    concernsAnswered: "Mehrarbeit durch viele Vorhaben zugleich",
    channel: "meeting",
    firstDate: "2026-09-21",
    ownerId: "Navigatorin",
    status: "done",
    doneOn: "2026-09-22",
    feedback: "Möchte gehört werden, bevor ein Vorhaben Leistungsdaten erfasst.",
    followUp: "Der Prüfpunkt „Personalrat“ steht in jedem Projektsteckbrief.",
  },
  {
    of: "decisions F-2",
    title: `Amtsleitungen informieren: ${order}`,
    stakeholderIds: ["Ämter"],
    objective: "Sagen, was sich in der Arbeit ändert, und Fragen aufnehmen",
    keyMessage: "Wer ein Vorhaben hat, meldet es bis zum Ersten des Monats bei der Stabsstelle an.",
    channel: "intranet",
    firstDate: "2026-09-25",
    ownerId: "Navigatorin",
    status: "done",
    doneOn: "2026-09-28",
    feedback: "Drei Ämter fragen nach einem Muster für die Anmeldung.",
  },
  {
    of: "decisions F-2",
    title: `Stadtrat informieren: ${order}`,
    stakeholderIds: ["Stadtrat"],
    objective: "Unterrichten, bevor es öffentlich wird",
    keyMessage: "Die Verwaltung ordnet ihre digitalen Vorhaben und berichtet dem Rat zweimal im Jahr.",
    channel: "council",
    firstDate: "2026-11-12",
    ownerId: "Bürgermeisterin",
    status: "prepared",
  },
  {
    of: "decisions F-2",
    title: `Bürgerschaft informieren: ${order}`,
    stakeholderIds: ["Bürgerschaft"],
    channel: "website",
    firstDate: "2026-11-16",
    status: "declined",
    reason: "Betrifft nur die Arbeit im Haus.",
  },
  {
    of: "projects P-01",
    title: "Stand der E-Akte für die Ämter",
    stakeholderIds: ["Ämter"],
    objective: "Zeigen, wer als Nächstes umgestellt wird, und Erfahrungen weitergeben",
    channel: "intranet",
    cadence: "monthly",
    firstDate: "2026-09-01",
    nextDate: "2026-12-01",
    ownerId: "Leitung Hauptamt",
    doneOn: "2026-11-02",
    feedback: "02.11.2026: Die Kasse fragt nach Schulungen vor der Umstellung.",
  },
] as const;
