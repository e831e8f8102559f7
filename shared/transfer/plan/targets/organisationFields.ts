import { type Choices, column, type TableField } from "./tableField";

const kinds: Choices = {
  municipality: ["kommune", "stadt", "gemeinde", "municipality", "town", "city"],
  district: ["landkreis", "kreis", "landratsamt", "district"],
  utility: ["stadtwerke", "eigenbetrieb", "utility"],
  university: ["hochschule", "universitaet", "wissenschaft", "university"],
  company: ["unternehmen", "firma", "wirtschaft", "company"],
  association: ["verband", "verein", "kammer", "association"],
  authority: ["behoerde", "amt", "authority"],
  network: ["netzwerk", "arbeitskreis", "network"],
};

/** Headings over a column of organisations that speak of nothing else. */
export const organisationWords = [
  "Organisation",
  "Organization",
  "Kommune",
  "Institution",
  "Netzwerk",
  "Einrichtung",
] as const;

/** Fields of a contact a list usually has. */
export const organisationFields: readonly TableField[] = [
  column(
    "name",
    "text",
    "Name, Organisation, Kommune, Stadt, Institution, Partner, Netzwerk, Einrichtung, Bezeichnung, organisation, organization, partner",
  ),
  column("kind", "choice", "Art, Typ, Kategorie, kind, type, category", { choices: kinds }),
  column("topics", "list", "Themen, Thema, Schwerpunkte, Fachthemen, topics, topic"),
  column(
    "website",
    "text",
    "Adresse im Netz, Internet, Internetadresse, Webseite, Website, Homepage, URL, web address",
  ),
  column("isPioneer", "flag", "Digitaler Vorreiter, Vorreiter, Pionier, pioneer"),
  column("lastContact", "date", "Letzter Kontakt, Kontakt am, zuletzt gesprochen, last contact"),
  column("nextDate", "date", "Nächster Termin, Nächstes Treffen, next date, next meeting"),
  column("rhythm", "text", "Rhythmus, Turnus, rhythm"),
  column("note", "note", "Bemerkung, Bemerkungen, Anmerkung, Notiz, Hinweise, note, comment, remarks"),
];
