/** The projects as a whole: who must act, load, budget, check marks, make-up. */
export const portfolio = {
  toProjects: "Zu den Projekten",
  views: {
    label: "Ansichten der Projekte",
    list: "Projekte",
    steering: "Wer muss handeln",
    load: "Auslastung",
    budget: "Budget",
    checks: "Prüfpunkte",
    makeup: "Zusammensetzung",
  },
  steering: {
    title: "Wer muss handeln",
    purpose: "Was entschieden, gesteuert oder berichtet werden muss: von wem und bis wann.",
    actor: "Wer",
    nobody: "Niemand benannt",
    reason: "Anlass",
    reasons: {
      decision: "Entscheidung",
      ownSteering: "Projekt steuert selbst",
      noReport: "Bericht fehlt",
      oldReport: "Bericht veraltet",
    },
    task: "Was zu tun ist",
    tasks: {
      nameDecision: "Im Statusbericht benennen, was zu entscheiden ist",
      nameSteering: "Im Statusbericht benennen, wie gegengesteuert wird",
      firstReport: "Ersten Statusbericht schreiben",
      newReport: "Neuen Statusbericht schreiben, der letzte ist vom {{day}}",
    },
    by: "Bis wann",
    lateness: "Verzug",
    overdue: "überfällig",
    reported: "Bericht vom",
    facts: {
      decisions: "zu entscheiden",
      overdue: "überfällig",
      ownSteering: "selbst gesteuert",
      reports: "ohne aktuellen Bericht",
    },
    empty: {
      title: "Niemand muss handeln",
      hint: "Hier steht, was die Statusberichte an Entscheidungen verlangen und wo ein Bericht fehlt.",
    },
  },
};
