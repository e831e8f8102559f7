/** Chapters of the agenda, in light markup: blank lines part paragraphs, "### " heads, "- " and "1. " list. */
export const agenda = {
  key: "agenda",
  title: "Digitale Agenda Musterstadt 2030",
  periodFrom: 2026,
  periodTo: 2030,
  sensitivity: "public",
  structureOrder: "field_goal",
  preface: `
Liebe Bürgerinnen und Bürger, liebe Kolleginnen und Kollegen,

eine Stadtverwaltung ist für die Menschen da, nicht umgekehrt. Wer umzieht, ein Kind anmeldet, einen Verein gründet oder ein Haus umbaut, soll sein Anliegen einmal nennen und dann eine verlässliche Antwort bekommen – zu Hause am Küchentisch ebenso wie am Schalter im Rathaus.

Mit dieser Digitalen Agenda legen wir fest, woran wir bis 2030 arbeiten und woran wir uns messen lassen. Sie ist bewusst kein Verzeichnis von Programmen und Geräten. Sie beschreibt, **was sich für Menschen ändern soll**. Die Projekte, mit denen wir das erreichen, führen wir in einer eigenen Übersicht, die sich mit dem Fortgang der Arbeit verändert.

Die Agenda ist in der Verwaltung entstanden: aus den Beiträgen einer Klausur, aus Gesprächen in allen Ämtern und aus den Rückmeldungen des Personalrats. Dafür danke ich allen, die mitgeschrieben, nachgefragt und widersprochen haben.

Die Bürgermeisterin der Stadt Musterstadt`,
  situation: `
### Die Stadt
Musterstadt hat rund 14.800 Einwohnerinnen und Einwohner in der Kernstadt und sechs Ortsteilen und ist Grundzentrum im Landkreis Musterland. Jede vierte Person ist älter als 65 Jahre. Zwei Gewerbegebiete, ein lebendiges Vereinsleben und die gute Bahnverbindung prägen den Ort; die Einwohnerzahl ist seit 2020 wieder stabil.

### Die Verwaltung
In der Kernverwaltung arbeiten 118 Menschen in sechs Ämtern, dazu kommen die Beschäftigten in vier Kindertagesstätten, drei Schulen in städtischer Trägerschaft, der Stadtbibliothek und dem Bauhof. Bis 2033 geht fast jede dritte Fachkraft in den Ruhestand. Schon heute dauert es im Schnitt sieben Monate, eine Stelle wieder zu besetzen.

### Wo wir stehen
Im Sommer 2025 haben alle Ämter ihren Stand selbst eingeschätzt. Das Ergebnis in vier Sätzen:

- Formulare gibt es online, doch nur jede achte häufig genutzte Leistung lässt sich ohne Papier abschließen.
- In sieben Sachgebieten liegen Akten doppelt, im Schrank und in Netzlaufwerken.
- Die Technik am Arbeitsplatz ist solide; Server und Netz im Rathaus sind es nicht mehr.
- Viele Beschäftigte helfen sich gegenseitig, aber nur gut jede fünfte Person war je in einer Schulung zum digitalen Arbeiten.

### Der Rahmen
Das Onlinezugangsgesetz, das E-Government-Gesetz des Landes und die Vorgaben zur Barrierefreiheit setzen Pflichten. Das Land stellt Basiskomponenten und eine Prozessplattform bereit, der Zweckverband Kommunale IT Musterland betreibt die Fachverfahren. Der Haushalt lässt jährlich rund 280.000 Euro für Vorhaben der Digitalisierung zu; darüber hinaus sind wir auf Fördermittel angewiesen.`,
  approach: `
Die Agenda entstand von Juni 2025 bis Oktober 2026 in fünf Schritten:

1. **Standortbestimmung** in allen Ämtern (Juni bis August 2025) mit einem gemeinsamen Fragebogen.
2. **Gespräche** der Digital-Navigatorin mit 31 Beschäftigten aus allen Sachgebieten (Herbst 2025).
3. **Klausur der Führungskräfte** am 17. und 18. September 2026: Vision, Leitplanken und 30 Beiträge auf Karten.
4. **Zuordnung** der Beiträge in der Führungsrunde (seit September 2026): Was ist Strategie, was ist ein Projekt, was gehört in das Tagesgeschäft? Die Gründe sind festgehalten.
5. **Rückmeldung** des Personalrats und der Ämter zum ersten Entwurf (Oktober 2026).

Der Stadtrat berät die Agenda im Frühjahr 2027. Zuvor wird der Entwurf im Rathaus und auf der Internetseite ausgelegt; Einwohnerinnen und Einwohner können sich schriftlich, online und in zwei Bürgersprechstunden äußern.`,
  vision: `
**Musterstadt macht es einfach: Wer ein Anliegen hat, nennt es einmal und bekommt eine verlässliche Antwort – digital, wo es Zeit spart, und persönlich, wo es auf den Menschen ankommt.**

2030 arbeitet die Verwaltung so, dass Beschäftigte Zeit für die schwierigen Fälle haben, weil die einfachen gut laufen. Wissen steht allen zur Verfügung, die es brauchen, und bleibt, wenn jemand geht.`,
  visionAlternatives: [
    {
      text: "Musterstadt – die digitale Stadt im Musterland.",
      keptOn: "2026-09-17",
      reason:
        "In der Klausur verworfen: sagt nichts darüber, was für wen besser wird, und klingt nach Wettbewerb statt nach Dienst.",
    },
    {
      text: "Bis 2030 sind alle Leistungen der Stadtverwaltung online verfügbar.",
      keptOn: "2026-09-18",
      reason:
        "Ist ein messbares Ziel, aber keine Vision; der Gedanke lebt in Z-1.1 weiter. Menschen ohne Internet kamen darin nicht vor.",
    },
  ],
  governance: `
**Auftraggeberin** der Agenda ist die Bürgermeisterin. Die **Führungsrunde** (Amtsleitungen, Stabsstelle, Personalrat als Gast) berät monatlich über Fortschritt, Hindernisse und neue Vorhaben.

Die **Digital-Navigatorin** hält die Agenda aktuell, begleitet Projekte mit Methoden und berichtet. Sie ist nicht zuständig für den Betrieb von Technik und leitet keine Fachprojekte.

Jedes Ziel hat eine verantwortliche Person aus der Leitung, jede Maßnahme ein federführendes Amt, jedes Projekt eine Kümmerin oder einen Kümmerer **und** eine Stellvertretung. In jedem Amt steht eine Multiplikatorin oder ein Multiplikator für Fragen bereit.

Neue Vorhaben kommen über den gemeinsamen Eingang: Die Führungsrunde entscheidet anhand von sieben Fragen, ob ein Beitrag in die Agenda gehört oder als Projekt umgesetzt wird.`,
  communication: `
Wir sprechen früh, regelmäßig und in verständlicher Sprache über das, was wir vorhaben.

- **Beschäftigte** erfahren von Änderungen zuerst durch ihre Amtsleitung, danach im Intranet; einmal im Quartal gibt es eine offene Sprechstunde der Stabsstelle.
- **Der Personalrat** wird vor jeder Einführung beteiligt, nicht erst vor der Unterschrift.
- **Der Stadtrat** erhält zweimal im Jahr einen Sachstandsbericht.
- **Einwohnerinnen und Einwohner** finden den Stand der Ziele auf der Internetseite und im Amtsblatt.`,
  monitoring: `
Für jedes Ziel gibt es mindestens einen Indikator mit Ausgangswert und Zielwert. Gemessen wird vierteljährlich oder jährlich; die Quelle steht dabei. Die Statusampel eines Projekts sagt, **wer handeln muss**: Grün heißt, das Projekt läuft; Gelb heißt, es steuert selbst nach; Rot heißt, es braucht eine Entscheidung.

Die Agenda wird jedes Jahr im Herbst durchgesehen und alle zwei Jahre förmlich fortgeschrieben. Jede Fassung erhält eine Nummer und einen Anlass. Was sich gegenüber der vorigen Fassung geändert hat, wird ausgewiesen.`,
  outlook: `
2027 stehen drei Entscheidungen an: die Mittel für den neuen Internetauftritt, die Reihenfolge der Ämter bei der elektronischen Akte und die Frage, ob Musterstadt gemeinsam mit den Nachbargemeinden einen Geodatendienst aufbaut.

Ob uns das gelingt, werden wir nicht an der Zahl der eingeführten Programme erkennen, sondern daran, dass Menschen seltener nachfragen, weniger warten und die Verwaltung als verlässlich erleben.`,
} as const;

export const guidelines = [
  {
    code: "L-1",
    title: "Erst der Ablauf, dann die Technik",
    kind: "principle",
    text: `
Bevor wir etwas beschaffen, beschreiben wir, wie die Arbeit künftig laufen soll. Was niemand braucht, wird nicht digitalisiert, sondern weggelassen.

**Prüffrage:** Welcher Arbeitsschritt fällt weg?`,
  },
  {
    code: "L-2",
    title: "Digital zuerst, persönlich immer",
    kind: "principle",
    text: `
Jede Leistung soll vollständig digital möglich sein. Wer das nicht kann oder nicht möchte, bekommt Hilfe im Bürgerbüro, in der Bibliothek oder zu Hause. Niemand wird abgewiesen.

**Prüffrage:** Wie kommt eine Person ohne Internet zu ihrem Recht?`,
  },
  {
    code: "L-3",
    title: "Einmal erfassen, mehrfach nutzen",
    kind: "rule",
    text: `
Angaben, die in der Verwaltung schon vorliegen, werden nicht noch einmal erfragt, soweit das Recht es erlaubt. Jede Information hat einen Ort, an dem sie gepflegt wird.

**Prüffrage:** Wo liegt diese Angabe heute schon?`,
  },
  {
    code: "L-4",
    title: "Nachnutzen vor Selbstbauen",
    kind: "rule",
    text: `
Wir prüfen zuerst, was Land, Zweckverband oder andere Kommunen anbieten. Eigene Lösungen brauchen eine Begründung, offene Schnittstellen und eine Antwort auf die Frage, wie wir wieder herauskommen.

**Prüffrage:** Wer hat das schon, und warum reicht es uns nicht?`,
  },
  {
    code: "L-5",
    title: "Gemeinsam statt nebeneinander",
    kind: "value",
    text: `
Vorhaben werden mit allen betroffenen Ämtern geplant. Eine Person kümmert sich, aber sie macht es nicht allein. Wer zusätzliche Arbeit hat, bekommt dafür Zeit.

**Prüffrage:** Wer merkt zuletzt, dass wir das tun – und warum?`,
  },
] as const;
