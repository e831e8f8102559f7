/** Words of the record of processing about stakeholders, contacts, role cards and communication. A draft, no advice. */
export const dataProtectionRegisters = {
  parts: {
    purpose: "Zweck und Rechtsgrundlage (Vorschlag)",
    data: "Betroffene und Daten",
    recipients: "Empfänger",
    erasure: "Löschung",
  },
  counted: "{{name}} (Einträge: {{number}})",
  stakeholders: {
    name: "Zielgruppen der Digitalisierung",
    purpose:
      "Betroffene rechtzeitig beteiligen und unterrichten; Art. 6 Abs. 1 Buchst. e DSGVO mit Landesrecht [bitte prüfen]",
    data: "Rollen und Gruppen; Personen nur, wo eine Rolle nicht genügt. Erwartungen, Bedenken, gewünschte Rolle, Einfluss und Interesse von 1 bis 5",
    recipients:
      "Stabsstelle. Einträge sind von Beginn an vertraulich; Einfluss, Interesse und Umgang verlassen das Programm in keinem Dokument.",
    erasure: "Mit der Person oder wenn die Gruppe nicht mehr betroffen ist; jährliche Prüfung",
  },
  contacts: {
    name: "Kontaktbuch und Netzwerke",
    purpose: "Austausch mit anderen Kommunen und Partnern; Art. 6 Abs. 1 Buchst. e DSGVO [bitte prüfen]",
    data: "Ansprechpersonen anderer Stellen: Name oder Funktion, dienstliche Erreichbarkeit, Themen, letzter Kontakt",
    recipients: "Stabsstelle und beteiligte Fachbereiche",
    erasure: "Nach der Aufbewahrungsfrist der Person; jährliche Prüfung",
  },
  roles: {
    name: "Rollenkarten",
    purpose: "Auftrag und Befugnis einer Rolle klären; Vorschrift für Beschäftigte [bitte prüfen]",
    data: "Beschäftigte mit einer Rolle: Auftrag, Befugnis, Zeitanteil, Befristung. Keine Beurteilung",
    recipients: "Verwaltungsleitung, die Person selbst, beteiligte Fachbereiche",
    erasure: "Wenn die Rolle endet; jährliche Prüfung",
  },
  communication: {
    name: "Kommunikationsplan",
    purpose: "Festhalten, wer wann was erfährt; Art. 6 Abs. 1 Buchst. e DSGVO [bitte prüfen]",
    data: "Beschäftigte, die eine Mitteilung verantworten; Zielgruppen; Rückmeldungen in Stichworten",
    recipients: "Verwaltungsleitung und Beteiligte durch ausgegebene Dokumente",
    erasure: "Rückmeldungen mit dem Abschluss des Anlasses; Personen wie im Löschkonzept",
  },
  noAttitude: "Haltungen von Menschen sind nicht erfasst.",
  attitude:
    "Haltungen sind bei {{number}} Einträgen erfasst. Sie stehen in keinem Dokument und sollten entfallen, wenn sie nicht mehr gebraucht werden [bitte prüfen].",
  rated:
    "In geringem Umfang: Einfluss oder Interesse von {{number}} Zielgruppen ist eingeschätzt, davon {{persons}} mit Bezug zu einer Person. Die Angaben dienen der Beteiligung, nicht der Leistungs- oder Verhaltenskontrolle, und stehen in keinem Dokument.",
};
