import type { councilPapers as german } from "../de/councilPapers";

/** Council papers and their order of committees. */
export const councilPapers: typeof german = {
  commands: {},
  title: "Council papers",
};
