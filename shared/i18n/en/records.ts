import type { records as german } from "../de/records";

export const records: typeof german = {
  commands: {
    upgrade: "Brought to data version {{version}}",
    erasePerson: "Person forgotten: “{{title}}”",
    create: "$t(kinds.{{kind}}.one) “{{title}}” created",
    update: "$t(kinds.{{kind}}.one) “{{title}}” changed",
    remove: "$t(kinds.{{kind}}.one) “{{title}}” deleted",
    move: "$t(kinds.{{kind}}.one) “{{title}}” moved",
    archive: "$t(kinds.{{kind}}.one) “{{title}}” archived",
    restore: "$t(kinds.{{kind}}.one) “{{title}}” restored from the archive",
    updateMany: "{{count}} × $t(kinds.{{kind}}.manyInText) changed",
    removeMany: "{{count}} × $t(kinds.{{kind}}.manyInText) deleted",
    openWorkspace: "Workspace “{{title}}” opened",
    loadSample: "Sample town loaded",
    removeSample: "Sample town removed",
    beginAgenda: "Empty agenda created",
  },
};
