import type { kinds as german } from "../de/kinds";
import { wordForms } from "../wordForms";

export const kinds: typeof german = wordForms("en", {
  municipalities: { one: "Municipality", many: "Municipalities" },
  orgUnits: { one: "Organisational unit", many: "Organisational units" },
  persons: { one: "Person", many: "People" },
  agendas: { one: "Agenda", many: "Agendas" },
  guidelines: { one: "$t(terms.guideline.one)", many: "$t(terms.guideline.many)" },
  actionFields: { one: "$t(terms.actionField.one)", many: "$t(terms.actionField.many)" },
  goals: { one: "$t(terms.goal.one)", many: "$t(terms.goal.many)" },
  indicators: { one: "Indicator", many: "Indicators" },
  measures: { one: "$t(terms.measure.one)", many: "$t(terms.measure.many)" },
  perspectives: { one: "Department’s view", many: "Departments’ views" },
  agendaVersions: { one: "Version", many: "Versions" },
  inboxItems: { one: "Inbox item", many: "Inbox items" },
  triages: { one: "Sorting decision", many: "Sorting decisions" },
  projects: { one: "Project", many: "Projects" },
  milestones: { one: "Milestone", many: "Milestones" },
  workPackages: { one: "Work package", many: "Work packages" },
  risks: { one: "Risk", many: "Risks" },
  dependencies: { one: "Dependency", many: "Dependencies" },
  statusReports: { one: "Status report", many: "Status reports" },
  acknowledgements: { one: "Note “intentional”", many: "Notes “intentional”" },
  savedViews: { one: "Saved view", many: "Saved views" },
  importProfiles: { one: "Import profile", many: "Import profiles" },
  documentSettings: { one: "Document setting", many: "Document settings" },
  exportLog: { one: "Export", many: "Exports" },
});
