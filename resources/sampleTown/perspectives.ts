/** What an item of the agenda means to single departments, as said in the leadership round. */
export const perspectives = [
  {
    item: "goals Z-1.1",
    orgUnitId: "Bürgeramt",
    weight: "core",
    comment: "Das ist unser Alltag; hier gewinnen wir am meisten Zeit.",
  },
  {
    item: "goals Z-1.1",
    orgUnitId: "Kämmerei",
    weight: "important",
    comment: "Nur zusammen mit der Bezahlung sinnvoll.",
  },
  {
    item: "goals Z-1.1",
    orgUnitId: "Ordnungsamt",
    weight: "important",
    comment: "Gewerbe und Bewohnerparken zuerst.",
  },
  {
    item: "goals Z-1.1",
    orgUnitId: "Bauamt",
    weight: "marginal",
    comment: "Bauanträge laufen über das Landratsamt.",
  },
  {
    item: "goals Z-1.1",
    orgUnitId: "Bildung",
    weight: "important",
    comment: "Für Eltern zählt die Kita-Anmeldung.",
  },
  {
    item: "goals Z-1.2",
    orgUnitId: "Kämmerei",
    weight: "core",
    comment: "Die meisten Rückfragen kommen zu unseren Bescheiden.",
  },
  { item: "goals Z-1.2", orgUnitId: "Bürgeramt", weight: "important", comment: "" },
  {
    item: "goals Z-1.2",
    orgUnitId: "Hauptamt",
    weight: "important",
    comment: "Rechtssicherheit muss bleiben.",
  },
  {
    item: "goals Z-2.1",
    orgUnitId: "Hauptamt",
    weight: "core",
    comment: "Ohne gemeinsame Ablage keine Vertretung.",
  },
  {
    item: "goals Z-2.1",
    orgUnitId: "Bauamt",
    weight: "core",
    comment: "Wir haben die größten Akten und die meisten Pläne.",
  },
  {
    item: "goals Z-2.1",
    orgUnitId: "Bildung",
    weight: "marginal",
    comment: "Die Häuser führen nur wenige Akten.",
  },
  { item: "goals Z-3.3", orgUnitId: "Hauptamt", weight: "core", comment: "", sensitivity: "internal" },
  {
    item: "goals Z-3.3",
    orgUnitId: "Bürgeramt",
    weight: "core",
    comment: "Im Standesamt ist es am dringendsten.",
    sensitivity: "confidential",
  },
  { item: "goals Z-3.3", orgUnitId: "Bauamt", weight: "important", comment: "", sensitivity: "internal" },
  { item: "goals Z-4.1", orgUnitId: "Ordnungsamt", weight: "core", comment: "Im Ernstfall stehen wir vorn." },
  {
    item: "goals Z-4.1",
    orgUnitId: "Kämmerei",
    weight: "important",
    comment: "Auszahlungen müssen weitergehen.",
  },
  {
    item: "goals Z-4.1",
    orgUnitId: "Bildung",
    weight: "marginal",
    comment: "Die Kindertagesstätten arbeiten auch ohne Netz.",
  },
  { item: "guidelines L-2", orgUnitId: "Bürgeramt", weight: "core", comment: "" },
  { item: "guidelines L-2", orgUnitId: "Bildung", weight: "core", comment: "Die Bibliothek kann helfen." },
  { item: "guidelines L-2", orgUnitId: "Bauamt", weight: "important", comment: "" },
  {
    item: "guidelines L-4",
    orgUnitId: "Hauptamt",
    weight: "core",
    comment: "Drei Menschen in der IT können nichts Eigenes betreiben.",
  },
  { item: "guidelines L-4", orgUnitId: "Kämmerei", weight: "important", comment: "" },
  {
    item: "guidelines L-4",
    orgUnitId: "Ordnungsamt",
    weight: "important",
    comment: "Solange unsere Verfahren unterstützt werden.",
  },
] as const;

/** A finding of the checks that the town accepts, with its reason. */
export const acknowledgements = [
  {
    item: "measures M-23",
    rule: "measureWithoutPeriod",
    reason:
      "Der Zeitraum hängt vom Haushalt 2028 ab; die Führungsrunde hat das am 7. Oktober 2026 so festgelegt.",
  },
] as const;
