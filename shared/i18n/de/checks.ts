import type { RuleName } from "../../domain/checks/finding";

/** Vorlagereife: findings of the content checks. */
export const checks = {
  purpose:
    "Was vor einer Vorlage noch fehlt oder sich widerspricht. Was bewusst so ist, vermerken Sie mit Grund.",
  open_one: "{{count}} offener Punkt",
  open_other: "{{count}} offene Punkte",
  none: "Keine offenen Punkte",
  noneHint: "Die Agenda ist aus Sicht der Prüfung vorlagereif.",
  accept: "Bewusst so …",
  acceptOf: "Bewusst so: {{title}}",
  acceptTitle: "Bewusst so",
  acceptIntro: "Der Punkt verlässt die offene Liste. Der Grund bleibt sichtbar und lässt sich zurücknehmen.",
  reason: "Grund",
  reasonPlaceholder: "zum Beispiel: Start erst nach dem Haushaltsbeschluss",
  save: "Vermerken",
  acceptedCount_one: "{{count}} Punkt als „bewusst so“ vermerkt",
  acceptedCount_other: "{{count}} Punkte als „bewusst so“ vermerkt",
  revoke: "Zurücknehmen",
  revokeOf: "Zurücknehmen: {{title}}",
  commands: {
    acknowledge: "„{{title}}“ als bewusst so vermerkt",
    revoke: "Vermerk „bewusst so“ zurückgenommen",
  },
  /** What each rule asks for: heading of its findings, and why it matters. */
  rules: {
    tooManyFields: {
      title: "Zu viele $t(terms.actionField.many)",
      hint: "Mehr als neun lassen sich kaum im Blick behalten. Üblich sind vier bis sieben.",
    },
    fieldWithoutGoal: {
      title: "$t(terms.actionField.one) ohne $t(terms.goal.one)",
      hint: "Es bleibt offen, was hier erreicht werden soll.",
    },
    goalWithoutField: {
      title: "$t(terms.goal.one) ohne $t(terms.actionField.one)",
      hint: "In der Gliederung der Agenda hätte der Eintrag keinen Platz.",
    },
    goalWithoutOutcome: {
      title: "$t(terms.goal.one) ohne Wirkung",
      hint: "Ein Satz genügt: Was ist danach für wen anders?",
    },
    goalNamesProductAndDate: {
      title: "$t(terms.goal.one) mit Produkt und Termin",
      hint: "Das klingt nach einem Projekt. Was soll damit erreicht werden?",
    },
    goalWithoutIndicator: {
      title: "$t(terms.goal.one) ohne Indikator",
      hint: "Ohne Indikator lässt sich nicht sagen, ob es erreicht ist.",
    },
    indicatorWithoutTarget: {
      title: "Indikator ohne Zielwert",
      hint: "Erst der Zielwert macht aus einer Zahl einen Maßstab.",
    },
    goalWithoutMeasure: {
      title: "$t(terms.goal.one) ohne $t(terms.measure.one)",
      hint: "Bisher arbeitet niemand darauf hin.",
    },
    goalWithoutLead: {
      title: "$t(terms.goal.one) ohne Verantwortliche",
      hint: "Nennen Sie eine Person oder eine Einheit.",
    },
    goalWithoutProject: {
      title: "$t(terms.goal.one) ohne Projekt",
      hint: "Kein Projekt zahlt darauf ein, auch nicht mittelbar.",
    },
    measureWithoutGoal: {
      title: "$t(terms.measure.one) ohne $t(terms.goal.one)",
      hint: "Wofür ist sie gut?",
    },
    measureWithoutLead: {
      title: "$t(terms.measure.one) ohne $t(terms.leadUnit.one)",
      hint: "Eine Einheit muss sie in die Hand nehmen.",
    },
    measureWithoutPeriod: {
      title: "$t(terms.measure.one) ohne Zeitraum",
      hint: "Beginn oder Ende genügt für den Anfang.",
    },
    measureWithoutIndicator: {
      title: "$t(terms.measure.one) ohne Erfolgszeichen",
      hint: "Woran erkennen Sie, dass sie gewirkt hat?",
    },
    vagueWording: {
      title: "Wortlaut, an dem sich nichts prüfen lässt",
      hint: "Sagen Sie, was geschieht, nicht, was möglichst angestrebt werden soll.",
    },
    projectWithoutGoal: {
      title: "Projekt ohne $t(terms.goal.one)",
      hint: "Worauf zahlt es ein, oder warum braucht es das nicht?",
    },
    projectWithoutOwner: {
      title: "Projekt ohne $t(terms.owner.one)",
      hint: "Jemand muss es vorantreiben.",
    },
    projectWithoutDeputy: {
      title: "Projekt ohne Stellvertretung",
      hint: "Niemand soll es allein tragen.",
    },
    projectWithoutPeriod: {
      title: "Projekt ohne Zeitraum",
      hint: "Beginn und Ende gehören zu jedem Projekt.",
    },
    projectInOneUnit: {
      title: "Projekt in nur einem Fachbereich",
      hint: "Wer ist noch betroffen und sollte mitarbeiten?",
    },
    projectOnlyTechnology: {
      title: "Projekt, das nur aus Technik besteht",
      hint: "Erfahrungsgemäß sind 15 % Technik und 85 % Organisation. Welche Arbeit an Abläufen und mit Menschen gehört dazu?",
    },
    ownerOfTooMany: {
      title: "Eine Person trägt sehr viele offene Projekte",
      hint: "Wer kann eines übernehmen, oder was darf warten?",
    },
    contradictingDates: {
      title: "Termine, die sich widersprechen",
      hint: "Der Beginn liegt nach dem Ende.",
    },
    responsibleGone: {
      title: "Verantwortliche Person ist nicht mehr da",
      hint: "Die Person ist archiviert oder anonymisiert. Wer übernimmt?",
    },
    danglingReference: {
      title: "Verweis ins Leere",
      hint: "Der Eintrag verweist auf etwas, das es nicht mehr gibt.",
    },
  } satisfies Record<RuleName, { title: string; hint: string }>,
  /** What a finding adds to its rule, where it names something. */
  details: {
    tooManyFields: "{{count}}, empfohlen sind höchstens {{limit}}",
    goalNamesProductAndDate: "„{{product}}“, „{{date}}“",
    indicatorWithoutTarget: "„{{indicator}}“",
    vagueWording: "„{{words}}“",
    ownerOfTooMany: "{{count}} offene Projekte, vorgesehen sind höchstens {{limit}}",
    contradictingDates: "{{fromLabel}} {{from}}, {{toLabel}} {{to}}",
    responsibleGone: "{{fieldLabel}}",
    danglingReference: "{{fieldLabel}}",
  } satisfies Partial<Record<RuleName, string>>,
  /** What is missing, in two words, for a line of the outline. */
  short: {
    tooManyFields: "zu viele",
    fieldWithoutGoal: "ohne $t(terms.goal.one)",
    goalWithoutField: "ohne $t(terms.actionField.one)",
    goalWithoutOutcome: "ohne Wirkung",
    goalNamesProductAndDate: "klingt nach Projekt",
    goalWithoutIndicator: "ohne Indikator",
    indicatorWithoutTarget: "ohne Zielwert",
    goalWithoutMeasure: "ohne $t(terms.measure.one)",
    goalWithoutLead: "niemand verantwortlich",
    goalWithoutProject: "ohne Projekt",
    measureWithoutGoal: "ohne $t(terms.goal.one)",
    measureWithoutLead: "ohne $t(terms.leadUnit.one)",
    measureWithoutPeriod: "ohne Zeitraum",
    measureWithoutIndicator: "ohne Erfolgszeichen",
    vagueWording: "unbestimmt",
    projectWithoutGoal: "ohne $t(terms.goal.one)",
    projectWithoutOwner: "ohne $t(terms.owner.one)",
    projectWithoutDeputy: "ohne Stellvertretung",
    projectWithoutPeriod: "ohne Zeitraum",
    projectInOneUnit: "nur ein Fachbereich",
    projectOnlyTechnology: "nur Technik",
    ownerOfTooMany: "zu viele Projekte",
    contradictingDates: "Termine widersprechen sich",
    responsibleGone: "Person nicht mehr da",
    danglingReference: "Verweis ins Leere",
  } satisfies Record<RuleName, string>,
};
