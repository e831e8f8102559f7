import type { houseTemplates as german } from "../de/houseTemplates";

/** The house's own Word template: kept, checked, filled. */
export const houseTemplates: typeof german = {
  commands: {},
  title: "The house's Word template",
};
