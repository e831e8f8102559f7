/** What headings of digital agendas announce, in the words they use. German folded (ä = ae), English beside it. */
export const partConcepts = [
  "preface",
  "situation",
  "challenges",
  "approach",
  "vision",
  "guidelines",
  "fields",
  "goals",
  "measures",
  "implementation",
  "governance",
  "communication",
  "monitoring",
  "outlook",
  "directory",
] as const;
export type PartConcept = (typeof partConcepts)[number];

/** Names by concept; one line per wording, without articles and adjectives. */
export const partNames: Readonly<Record<PartConcept, readonly string[]>> = {
  preface:
    names(`vorwort, geleitwort, grusswort, editorial, zum geleit, praeambel, einleitung, einfuehrung, intro,
    zusammenfassung, kurzfassung, management summary, executive summary, foreword, preface, introduction, summary`),
  situation:
    names(`ausgangslage, ausgangssituation, ausgangspunkt, ist situation, ist stand, ist zustand, ist analyse,
    istanalyse, situation, bestandsaufnahme, bestandsanalyse, situationsanalyse, analyse, rahmenbedingungen,
    rahmen, hintergrund, status quo, standortbestimmung, swot analyse, wo stehen wir, wo wir stehen, anlass,
    ausgangslage und rahmen, background, baseline, current situation, starting position, context, where we are`),
  challenges:
    names(`herausforderung, herausforderungen, handlungsbedarf, handlungsbedarfe, problemstellung, problemlage,
    probleme, schwaechen, chancen und risiken, challenge, challenges, needs, problems`),
  approach:
    names(`vorgehen, vorgehensweise, methodik, methode, beteiligung, beteiligungsprozess, strategieprozess,
    erarbeitungsprozess, entstehung, entstehungsprozess, erarbeitung, vorgehen und beteiligung, ansatz, approach,
    methodology, participation, process`),
  vision: names(`vision, leitbild, zielbild, zielbilder, zukunftsbild, mission, leitvision, mission statement,
    target picture, vision statement`),
  guidelines:
    names(`leitlinie, leitlinien, leitplanken, grundsaetze, grundsatz, prinzipien, werte, leitsaetze,
    leitprinzipien, leitgedanken, handlungsprinzipien, handlungsmaximen, handlungsgrundsaetze, digitale leitlinien,
    guideline, guidelines, principles, guiding principles, values, guard rails, guardrails`),
  fields:
    names(`handlungsfeld, handlungsfelder, themenfelder, themenfeld, aktionsfelder, handlungsschwerpunkte,
    schwerpunkte, themenschwerpunkte, schwerpunktthemen, handlungsbereiche, themenbereiche, gestaltungsfelder,
    fields of action, field of action, action fields, action areas, areas of action, focus areas`),
  goals:
    names(`ziel, ziele, zielsetzung, zielsetzungen, zielstellung, zielstellungen, zielvorstellungen, leitziele,
    oberziele, hauptziele, teilziele, unterziele, entwicklungsziele, handlungsziele, mittlerziele, zielsystem,
    digitalisierungsziele, goal, goals, objective, objectives, aims, targets`),
  measures:
    names(`massnahme, massnahmen, massnahmenkatalog, massnahmenuebersicht, massnahmenplan, massnahmenliste,
    massnahmenpaket, massnahmensteckbriefe, projekt, projekte, projektideen, projektliste, projektuebersicht,
    vorhaben, aktivitaeten, leuchtturmprojekte, leuchtturmprojekt, einzelmassnahmen, sofortmassnahmen,
    handlungsempfehlungen, measure, measures, actions, action plan, projects, initiatives, activities`),
  implementation:
    names(`umsetzung, umsetzungsplan, umsetzungsplanung, umsetzungsstrategie, umsetzungskonzept, roadmap,
    umsetzung und roadmap, implementation, implementation plan`),
  governance:
    names(`organisation, zustaendigkeiten, verantwortlichkeiten, steuerung, steuerungsstruktur, governance,
    organisationsstruktur, projektorganisation, organisation und zustaendigkeiten, rollen, gremien,
    responsibilities, organisation and responsibilities, roles and responsibilities`),
  communication: names("kommunikation, oeffentlichkeitsarbeit, kommunikationskonzept, communication"),
  monitoring:
    names(`monitoring, evaluation, evaluierung, fortschreibung, erfolgskontrolle, controlling, erfolgsmessung,
    monitoring und fortschreibung, monitoring und evaluation, berichtswesen, monitoring and evaluation, review`),
  outlook: names(`ausblick, fazit, schlusswort, schlussbemerkung, naechste schritte, wie geht es weiter,
    wie es weitergeht, perspektiven, weiteres vorgehen, fazit und ausblick, outlook, conclusion, next steps`),
  directory: names(`inhaltsverzeichnis, inhalt, inhaltsuebersicht, abbildungsverzeichnis, tabellenverzeichnis,
    abkuerzungsverzeichnis, impressum, contents, table of contents, list of figures, list of tables, imprint`),
};

function names(list: string): string[] {
  return list.split(",").map((name) => name.trim().replace(/\s+/g, " "));
}

/** Words before a name that do not change what it announces. Stems; endings are cut. */
export const fillerStems: ReadonlySet<string> = new Set(
  names(`der, die, das, den, dem, des, ein, unser, ihr, strategisch, uebergeordnet, uebergreifend, konkret, geplant, laufend,
    erst, moeglich, ausgewaehlt, wichtig, wichtigst, zentral, kommunal, digital, staedtisch, weiter, aktuell, kuenftig,
    kurzfristig, mittelfristig, langfristig, gemeinsam, wesentlich, operativ, allgemein, spezifisch, smart, city,
    the, our, strategic, overall, planned, ongoing, key, main, first, possible, further, current, selected`),
);

/** Words that begin an addition to a name ("Maßnahmen im Handlungsfeld Bildung"). */
export const additionWords: ReadonlySet<string> = new Set(
  names(
    "im, in, der, des, fuer, zur, zum, bis, von, vom, am, an, aus, auf, bei, of, for, in, until, to, by, 2025, 2030, 2035",
  ),
);
