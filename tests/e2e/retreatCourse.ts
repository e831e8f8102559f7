/** The course of a leadership retreat after DOMAIN.md (a) seed 004: what is said, and what is to come of it. */

export const title = "Digitalklausur im Schloss";

/** Begins everything the room must not see. */
export const secret = "Verschwiegen";

/** What the mayor gives the house to go by. */
export const guardRails = [
  "Digital vor analog, aber niemand bleibt zurück",
  "Einmal fragen reicht: Daten gibt man nur einmal an",
  "Wir führen nichts ein, was niemand pflegt",
] as const;

const understanding = [
  "Prozesse neu denken statt Papier scannen",
  "Menschen sparen sich Wege",
  "Weniger Medienbrüche zwischen den Ämtern",
  "Daten finden, ohne zu fragen",
  "Arbeiten von jedem Ort",
  "Barrierefrei für alle",
  "Nachvollziehbar statt Aktenstapel",
  "Ein Haus, ein Kalender",
  "Entscheidungen auf Zahlen stützen",
  "Kultur, nicht Technik",
  "Zeit für Beratung gewinnen",
  "Gleiche Auskunft an jedem Schalter",
  "Wissen bleibt, wenn jemand geht",
  "Fehler dürfen passieren",
  "Bürgerinnen sehen den Stand ihres Antrags",
  "Sicher und trotzdem einfach",
  "Nicht jede Idee braucht ein Gerät",
  "Gemeinsam statt jedes Amt für sich",
  "Weniger Formulare, mehr Gespräch",
  "Digitalisierung ist Organisationsentwicklung",
];

const offices = ["Hauptamt", "Kämmerei", "Bürgeramt", "Bauamt", "Ordnungsamt", "Kulturamt"];
const troubles = [
  "Akten liegen doppelt vor",
  "Urlaub steht in drei Listen",
  "Rechnungen gehen auf Papier um",
  "niemand weiß, wer zuständig ist",
  "Programme reden nicht miteinander",
  "Termine nur am Telefon",
  "keine Zeit zum Einarbeiten",
];
const challenges = offices.flatMap((office) => troubles.map((trouble) => `${office}: ${trouble}`));

/** Sixty-two cards, typed one after the other as fast as keys can follow each other. */
export const typed = { understanding, challenges } as const;

/** A list as it comes from a flipchart's photo or a spreadsheet. */
export const pasted = [
  "Schulung für alle Leitungen",
  "Digitalsprechstunde im Bürgerhaus",
  "Wissensdatenbank statt Rundmail",
  "Vertretungen auch im System regeln",
  "Ein Ansprechpartner je Amt",
  "Probewoche ohne Papier",
  "Offene Werkstatt jeden zweiten Freitag",
  "Vorlagen an einem Ort",
  "Kurze Videos statt Handbuch",
  "Rückmeldung nach jeder Umstellung",
  "Gemeinsame Ablagestruktur",
  "Erreichbarkeit einheitlich regeln",
  "Lotsen für neue Kolleginnen",
  "Erfolge zeigen, auch kleine",
  "Eine Stunde Lernzeit je Woche",
] as const;

/** Eighty cards in all. */
export const total = guardRails.length + understanding.length + challenges.length + pasted.length;

/** What the room sorts aloud: answers T1 to T7, and P1 to P4 where they are asked (DOMAIN.md (d)). */
export const sorted = [
  { text: understanding[1] ?? "", answers: "2222221", exit: "goal" },
  { text: understanding[14] ?? "", answers: "1121200", exit: "split" },
  { text: challenges[0] ?? "", answers: "01220012222", exit: "project" },
  { text: challenges[1] ?? "", answers: "00100002001", exit: "quick_win" },
  { text: challenges[2] ?? "", answers: "00000000000", exit: "line_task" },
  { text: challenges[3] ?? "", answers: "2222221", exit: "parked" },
] as const;

export const decisions = [
  "Die Digitale Agenda wird bis zum Sommer beschlossen",
  "Jede Leitung benennt eine Ansprechperson",
] as const;

export const tasks = [
  { what: "Entwurf der Leitplanken verschicken", owner: "Ines Talbach", withWhom: `${secret} Hauptamt` },
  { what: "Beispiel der Kämmerei aufschreiben", owner: "Leitung Kämmerei", withWhom: `${secret} Kasse` },
] as const;

export const parked = ["Parkraumbewirtschaftung", "Neue Telefonanlage"] as const;

export const incident = `${secret}: Beamer fällt aus, weiter mit Plan B im Trauzimmer`;

export const reflections = [
  { role: "Förderer/in", doing: `${secret} Zeit geben`, starting: `${secret} nachfragen` },
  { role: "Skeptiker/in", doing: `${secret} bremsen`, starting: `${secret} ausprobieren` },
] as const;

export const takeaways = {
  process: "Erst den Ablauf ordnen, dann das Programm wählen",
  practice: "Rechnungen in zwei Tagen statt in zwei Wochen, ohne neue Stelle",
} as const;

/** Dots of the room for each cluster, as long as they are hidden nobody may see one of them. */
export const dots = [137, 129, 123, 119] as const;
export const people = 300;

export const clusters = ["Haltung", "Wege sparen", "Abläufe", "Lernen"] as const;
