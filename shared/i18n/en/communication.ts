import type { communication as german } from "../de/communication";

/** The communication plan that writes itself, its debt and its messages. */
export const communication: typeof german = {
  commands: {},
  title: "Communication plan",
};
