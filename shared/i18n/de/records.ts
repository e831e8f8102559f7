/** Words for changes that any kind of record can undergo. */
export const records = {
  commands: {
    upgrade: "Auf die Datenfassung {{version}} gebracht",
    erasePerson: "Person vergessen: „{{title}}“",
    create: "$t(kinds.{{kind}}.one) „{{title}}“ angelegt",
    update: "$t(kinds.{{kind}}.one) „{{title}}“ geändert",
    remove: "$t(kinds.{{kind}}.one) „{{title}}“ gelöscht",
    move: "$t(kinds.{{kind}}.one) „{{title}}“ verschoben",
    archive: "$t(kinds.{{kind}}.one) „{{title}}“ archiviert",
    restore: "$t(kinds.{{kind}}.one) „{{title}}“ aus dem Archiv geholt",
    updateMany: "{{count}} × $t(kinds.{{kind}}.many) geändert",
    removeMany: "{{count}} × $t(kinds.{{kind}}.many) gelöscht",
    openWorkspace: "Arbeitsstand „{{title}}“ geöffnet",
    loadSample: "Beispielstadt geladen",
    removeSample: "Beispielstadt entfernt",
    beginAgenda: "Leere Agenda angelegt",
  },
};
