import { wordForms } from "../wordForms";

/** What each kind of record is called; the compiler asks for every kind (see fields.ts). */
export const kinds = wordForms("de", {
  municipalities: { one: "Kommune", many: "Kommunen" },
  orgUnits: { one: "Organisationseinheit", many: "Organisationseinheiten" },
  persons: { one: "Person", many: "Personen" },
  agendas: { one: "Agenda", many: "Agenden" },
  guidelines: { one: "$t(terms.guideline.one)", many: "$t(terms.guideline.many)" },
  actionFields: { one: "$t(terms.actionField.one)", many: "$t(terms.actionField.many)" },
  goals: { one: "$t(terms.goal.one)", many: "$t(terms.goal.many)" },
  indicators: { one: "Indikator", many: "Indikatoren" },
  measures: { one: "$t(terms.measure.one)", many: "$t(terms.measure.many)" },
  perspectives: { one: "Sicht eines Fachbereichs", many: "Sichten der Fachbereiche" },
  agendaVersions: { one: "Fassung", many: "Fassungen" },
  inboxItems: { one: "Eingang", many: "Eingänge" },
  triages: { one: "Zuordnung", many: "Zuordnungen" },
  projects: { one: "Projekt", many: "Projekte" },
  milestones: { one: "Meilenstein", many: "Meilensteine" },
  workPackages: { one: "Arbeitspaket", many: "Arbeitspakete" },
  risks: { one: "Risiko", many: "Risiken" },
  dependencies: { one: "Abhängigkeit", many: "Abhängigkeiten" },
  statusReports: { one: "Statusbericht", many: "Statusberichte" },
  acknowledgements: { one: "Vermerk „bewusst so“", many: "Vermerke „bewusst so“" },
  savedViews: { one: "Gespeicherte Ansicht", many: "Gespeicherte Ansichten" },
  importProfiles: { one: "Einleseprofil", many: "Einleseprofile" },
  documentSettings: { one: "Dokumenteinstellung", many: "Dokumenteinstellungen" },
  exportLog: { one: "Ausgabe", many: "Ausgaben" },
});
