import { column, type TableField } from "./tableField";

const kinds = {
  specialist: ["fachverfahren", "fachanwendung", "specialist"],
  dms: ["dms", "dokumentenmanagement", "dokumentenmanagementsystem", "e akte", "document management"],
  erp: ["erp", "finanzen", "finanzen und personal", "personal", "finanzwesen"],
  portal: ["portal", "serviceportal"],
  office: ["buero", "bueroprogramm", "office"],
  other: ["sonstige", "sonstiges", "andere", "other"],
};

/** Fields of an IT system an inventory usually has. DOMAIN.md (c) `ItSystem`. */
export const itSystemFields: readonly TableField[] = [
  column(
    "name",
    "text",
    "Fachverfahren, Verfahren, IT-System, Anwendung, Software, System, Produkt, Programm, Bezeichnung, Name, application, system, software, name",
  ),
  column("vendor", "text", "Hersteller, Anbieter, Lieferant, Firma, vendor, supplier"),
  column("kind", "choice", "Art, Kategorie, Typ, kind, type, category", { choices: kinds }),
  column("operator", "text", "Betrieben von, Betreiber, Betrieb, Rechenzentrum, Hosting, operator, hosting"),
  column("contractEnd", "date", "Vertrag bis, Vertragsende, Laufzeit bis, Vertragslaufzeit, contract end", {
    edge: "end",
  }),
  column("dataCategories", "text", "Datenarten, Daten, Datenkategorien, data categories"),
  column("note", "note", "Bemerkung, Bemerkungen, Anmerkung, Notiz, Hinweise, note, comment, remarks"),
];
