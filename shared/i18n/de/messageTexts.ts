/** Text blocks of the communication plan: by occasion, group and channel. FIELD.md M14; the wording is ours. */
export const messageTexts = {
  /** What it is about. */
  about: {
    decisions: "Am {{date}} wurde festgelegt: {{title}}.",
    milestones: "Im Projekt {{within}} geht es um diesen Schritt ({{date}}): {{title}}.",
    measures: "Unsere Verwaltung setzt diese $t(terms.measure.oneInText) um: {{title}}.",
    agendaVersions: "Die Digitale Agenda liegt in der Fassung {{title}} vom {{date}} vor.",
    projects: "Unsere Verwaltung arbeitet an diesem Projekt: {{title}}.",
    events: "Es geht um diese Veranstaltung am {{date}}: {{title}}.",
  },
  /** What it means for those who hear it. */
  forGroup: {
    leadership: "Sie erfahren es zuerst, damit Sie Fragen aus dem Haus beantworten können.",
    staff_council:
      "Wir möchten mit Ihnen klären, welche Beteiligung nötig ist, bevor die Beschäftigten informiert werden. Für die Beschäftigten ändert sich: …",
    it: "Bitte sagen Sie uns, was das für Betrieb und Informationssicherheit bedeutet. Gebraucht werden: …",
    department: "Für Ihre tägliche Arbeit ändert sich: … Ab wann: … Wer Ihnen dabei hilft: …",
    council: "Wir unterrichten Sie, bevor Presse und Öffentlichkeit davon erfahren. Kosten und Folgen: …",
    district_office: "Berührungspunkte mit dem Landkreis sehen wir hier: …",
    partner: "Für unsere Zusammenarbeit heißt das: …",
    business: "Für Unternehmen vor Ort heißt das: …",
    citizens: "Für Sie heißt das: … Den bisherigen Weg gibt es weiterhin: …",
    media: "Was sich für die Menschen vor Ort ändert: …",
    none: "Für Sie heißt das: …",
  },
  channel: {
    meeting: { open: "Punkt für die Besprechung:", close: "Bitte geben Sie uns Ihre Einschätzung mit." },
    one_on_one: { open: "Stichpunkte für das Gespräch:", close: "Was ist Ihnen dabei wichtig?" },
    email: {
      open: "Guten Tag,",
      close: "Bei Fragen antworten Sie bitte auf diese E-Mail.\n\nFreundliche Grüße",
    },
    intranet: { open: "Neues aus der Digitalen Agenda", close: "Fragen beantwortet: …" },
    notice: { open: "Zur Information", close: "Auskunft gibt: …" },
    letter: { open: "Sehr geehrte Damen und Herren,", close: "Mit freundlichen Grüßen" },
    press: { open: "Pressemitteilung", close: "Rückfragen der Presse an: …" },
    website: { open: "Neues aus dem Rathaus", close: "Fragen beantwortet: …" },
    event: { open: "Für die Veranstaltung:", close: "Fragen sammeln wir vor Ort und beantworten sie bis: …" },
    council: { open: "Mitteilung an das Gremium:", close: "Um Kenntnisnahme wird gebeten." },
  },
  /** Why a group hears at its place in the order. */
  why: {
    leadership: "Die Spitze des Hauses muss Fragen beantworten können, bevor sie gestellt werden.",
    staff_council: "Der Personalrat hört es vor den Beschäftigten.",
    it: "Wer es umsetzt, weiß es zusammen mit denen, die damit arbeiten.",
    department: "Die Beschäftigten erfahren es im Haus, nicht aus der Zeitung.",
    council: "Der Rat hört es vor Presse und Öffentlichkeit.",
    district_office: "Behörden und Partner hören es nach dem eigenen Haus.",
    partner: "Behörden und Partner hören es nach dem eigenen Haus.",
    business: "Die Öffentlichkeit hört es, wenn Haus und Rat Bescheid wissen.",
    citizens: "Die Öffentlichkeit hört es, wenn Haus und Rat Bescheid wissen.",
    media: "Die Presse hört es zuletzt, damit es niemand aus der Zeitung erfährt.",
    none: "Keiner festen Gruppe zugeordnet: zusammen mit den Fachbereichen.",
  },
  /** What the message is for. */
  objective: {
    leadership: "Rückendeckung sichern und sprechfähig machen",
    staff_council: "Beteiligung klären, bevor die Beschäftigten informiert werden",
    it: "Folgen für Betrieb und Sicherheit klären",
    department: "Sagen, was sich in der Arbeit ändert, und Fragen aufnehmen",
    council: "Unterrichten, bevor es öffentlich wird",
    district_office: "Abstimmung mit dem Landkreis sichern",
    partner: "Zusammenarbeit abstimmen",
    business: "Über Nutzen und neue Wege informieren",
    citizens: "Über Nutzen und neue Wege informieren",
    media: "Öffentlich machen, was sich ändert",
    none: "Informieren und Fragen aufnehmen",
  },
};
