import { type Choices, column, type TableField } from "./tableField";

const kinds: Choices = {
  role: ["rolle", "funktion", "role", "function"],
  group: ["gruppe", "gremium", "group"],
  person: ["person", "einzelperson"],
  organisation: ["organisation", "institution", "organization"],
};
const groups: Choices = {
  leadership: ["verwaltungsspitze", "verwaltungsleitung", "fuehrung", "leitung", "leadership"],
  department: ["fachbereich", "fachbereiche", "amt", "aemter", "beschaeftigte", "department", "staff"],
  staff_council: ["personalrat", "betriebsrat", "personalvertretung", "staff council"],
  it: ["it", "edv", "it abteilung"],
  council: ["stadtrat", "gemeinderat", "kreistag", "rat", "politik", "council"],
  citizens: ["buergerschaft", "buerger", "buergerinnen und buerger", "einwohner", "citizens", "public"],
  business: ["wirtschaft", "unternehmen", "business"],
  partner: ["partner", "kooperationspartner", "partners"],
  media: ["presse", "medien", "presse und medien", "press", "media"],
  district_office: ["landratsamt", "landkreis", "kreis", "district office"],
};
const roles: Choices = {
  decide: ["entscheidet", "entscheiden", "decides", "decide"],
  contribute: ["wirkt mit", "mitwirken", "mitarbeit", "contributes", "contribute"],
  be_consulted: ["wird gehoert", "anhoeren", "konsultieren", "is consulted", "consulted"],
  be_informed: ["wird informiert", "informieren", "information", "is informed", "informed"],
};

/** Fields of a stakeholder a list usually has. The attitude is never read in, as it is off by default. */
export const stakeholderFields: readonly TableField[] = [
  column(
    "label",
    "text",
    "Bezeichnung, Stakeholder, Anspruchsgruppe, Zielgruppe, Interessengruppe, Rolle, Name, stakeholder, role, name",
  ),
  column("kind", "choice", "Art, Typ, kind, type", { choices: kinds }),
  column("groupKind", "choice", "Gruppe, Kategorie, Zugehörigkeit, group, category", { choices: groups }),
  column("influence", "scale", "Einfluss, Macht, Einflussstärke, influence, power"),
  column("interest", "scale", "Interesse, Betroffenheit, interest"),
  column("desiredRole", "choice", "Gewünschte Rolle, Beteiligung, Einbindung, desired role, involvement", {
    choices: roles,
  }),
  column("orgUnitId", "unit", "Organisationseinheit, Fachbereich, Amt, Abteilung, department, unit"),
  column("personId", "person", "Person, Ansprechperson, Ansprechpartner, contact, contact person"),
  column("isMultiplier", "flag", "Multiplikator/in, Multiplikator, multiplier"),
  column("expectations", "text", "Erwartungen, Erwartung, Ziele, expectations"),
  column("concerns", "text", "Bedenken, Sorgen, Befürchtungen, Einwände, concerns"),
  column("strategy", "text", "Umgang, Strategie, Maßnahmen, Kommunikation, approach, strategy"),
  column("note", "note", "Bemerkung, Bemerkungen, Anmerkung, Notiz, Hinweise, note, comment, remarks"),
];
