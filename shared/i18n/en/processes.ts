import type { processes as german } from "../de/processes";

/** The process register: list, profile, priority and systems. */
export const processes: typeof german = {
  commands: {},
  title: "Processes",
  purpose: "Which procedures there are, how digital they are and which comes first.",
  empty: {
    title: "No process in the register yet",
    hint: "Read in a list or add the first process.",
  },
};
