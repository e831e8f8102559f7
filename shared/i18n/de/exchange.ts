/** Two devices: handing the workspace over and merging a colleague's copy. */
export const exchange = {
  title: "Zweites Gerät",
  text: "Arbeiten zwei Menschen abwechselnd oder zugleich, reist der Arbeitsstand als Datei: auf einem Stick, über ein Netzlaufwerk, als Anhang. Beim ersten Mal öffnet das andere Gerät die Datei. Danach wird eingearbeitet, was sich dort geändert hat, und nichts von hier geht verloren.",
  protect: "Übergabe durch ein Kennwort schützen",
  protectHint: "Ratsam für Stick und Anhang: Die Datei enthält alles, auch Vertrauliches.",
  handOver: "Arbeitsstand übergeben …",
  handedOver: "Übergeben: {{name}}",
  merge: "Stand einer Kollegin oder eines Kollegen einarbeiten …",
  dialog: "Stand einarbeiten",
  file: "Datei {{name}}, geschrieben am {{when}}",
  commonAt:
    "Beide Stände stimmten zuletzt am {{when}} überein. Verglichen wird, was seitdem hier und dort geschah.",
  nothing: "Hier ist nichts zu tun: Was in der Datei steht, ist hier schon eingearbeitet.",
  unrelated: {
    forgotten:
      "Seit dem gemeinsamen Stand wurde hier eine Person vergessen. Aus dieser Datei käme ihr Name zurück, deshalb wird sie nicht eingearbeitet. Übergeben Sie den jetzigen Stand dem anderen Gerät und lassen Sie ihn dort einarbeiten; dabei bleibt, was dort inzwischen getan wurde. Dessen nächste Datei lässt sich hier wieder einarbeiten.",
    otherWorkspace:
      "Die Datei gehört zu einem anderen Arbeitsstand, nicht zu einer Kopie von diesem. Einarbeiten lässt sich nur eine Kopie.",
    noLineage:
      "Die Datei sagt nicht, von welchem Stand sie ausging. Bitten Sie darum, sie mit „Arbeitsstand übergeben“ neu zu speichern.",
    unknown:
      "Zu dieser Datei gibt es auf diesem Gerät keinen gemeinsamen früheren Stand. Deshalb lässt sich nicht sagen, was dort neu ist und was hier fehlt.",
  },
  forgottenThere_one:
    "„{{names}}“ wurde auf dem anderen Gerät vergessen. Mit dem Einarbeiten verschwindet der Name auch hier aus den Einträgen, nicht aber aus dem Verlauf und den Sicherungen. Vergessen Sie die Person danach auch hier: „{{replacements}}“ unter „$t(settings.people.persons)“ öffnen und den Namen als weiteres Wort eingeben.",
  forgottenThere_other:
    "„{{names}}“ wurden auf dem anderen Gerät vergessen. Mit dem Einarbeiten verschwinden die Namen auch hier aus den Einträgen, nicht aber aus dem Verlauf und den Sicherungen. Vergessen Sie die Personen danach auch hier: „{{replacements}}“ unter „$t(settings.people.persons)“ öffnen und jeweils den Namen als weiteres Wort eingeben.",
  orOpen:
    "Sie können die Datei stattdessen öffnen. Sie ersetzt dann, was hier ist; vorher sehen Sie, was sich ändert.",
  openInstead: "Stattdessen öffnen …",
  counts: "Was sich hier ändert",
  kind: "Art",
  comes: "Kommt dazu",
  changes: "Ändert sich",
  goes: "Verschwindet",
  toDecide: "Zu entscheiden",
  noChange: "Von dort kommt nichts, was hier nicht schon steht.",
  details: "Einzeln ansehen",
  moreRecords_one: "und {{count}} weiterer Eintrag",
  moreRecords_other: "und {{count}} weitere Einträge",
  conflicts_one: "{{count}} Angabe wurde hier und dort verschieden geändert",
  conflicts_other: "{{count}} Angaben wurden hier und dort verschieden geändert",
  conflictsText: "Bitte entscheiden Sie, was gilt. Ohne Ihre Wahl bleibt, was hier steht.",
  noConflicts: "Nichts wurde hier und dort verschieden geändert. Es ist nichts zu entscheiden.",
  allOurs: "Überall hier behalten",
  allTheirs: "Überall dort nehmen",
  conflict: "{{kind}} „{{title}}“: {{field}}",
  removedHere: "hier gelöscht, dort geändert",
  removedThere: "dort gelöscht, hier geändert",
  base: "Bisher",
  ours: "Hier",
  theirs: "Dort",
  keepOurs: "Hier behalten",
  takeTheirs: "Dort nehmen",
  removed: "gelöscht",
  unchanged: "ohne die Änderungen",
  entryAbsent: "nicht vorhanden",
  moreConflicts_one: "{{count}} weitere zeigen",
  moreConflicts_other: "{{count}} weitere zeigen",
  notes: "Was dabei außerdem geschieht",
  renumbered:
    "{{kind}} „{{title}}“ heißt jetzt {{to}} statt {{from}}: Beide Geräte hatten {{from}} vergeben, der ältere Eintrag behält die Nummer.",
  kept: "{{kind}} „{{title}}“ bleibt erhalten, obwohl der Eintrag gelöscht war: „{{by}}“ verweist darauf.",
  loosened:
    "{{kind}} „{{title}}“ steht wieder am bisherigen Platz: Beide Verschiebungen zusammen ergäben einen Kreis.",
  moreNotes_one: "und {{count}} weiterer Hinweis",
  moreNotes_other: "und {{count}} weitere Hinweise",
  apply: "Einarbeiten",
  undoHint: "Vorher entsteht eine Sicherung, und ein Schritt zurück nimmt alles wieder zurück.",
  done: "„{{name}}“ ist eingearbeitet.",
  commands: {
    save: "Arbeitsstand gespeichert: {{fileName}}",
    handOver: "Arbeitsstand übergeben: {{fileName}}",
    merge: "Stand aus „{{fileName}}“ eingearbeitet",
  },
};
