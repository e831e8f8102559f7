import type { stakeholders as german } from "../de/stakeholders";

/** Register of those affected, contact book, multipliers, role cards. The plan: communication.ts. */
export const stakeholders: typeof german = {
  commands: {},
  title: "Stakeholders & communication",
  purpose: "Whom the digital work affects, who is missing and who must be told what.",
  empty: {
    title: "Nobody in the register yet",
    hint: "Begin with the groups every administration has.",
  },
};
