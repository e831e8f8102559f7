import type { messageRules as german } from "../de/messageRules";

/** What the communication plan says of a message whose day breaks the order or whose text has gaps. */
export const messageRules: typeof german = {
  before: "Too early: these must hear of it before: {{groups}}.",
  after: "Too late: these should hear of it only afterwards: {{groups}}.",
  waiting: "These must still hear before: {{groups}}.",
  group: "{{group}} ({{when}})",
  sameMessage: "with the same message",
  move: "Move to {{date}}",
  gaps: "Still to be filled in: {{gaps}}.",
  tooEarly: "too early: first {{groups}}",
  tooLate: "too late: already {{groups}}",
  unfinished: "Text still incomplete: {{gaps}}",
  unfinishedShort: "Text incomplete",
};
