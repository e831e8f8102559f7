/** What the communication plan says of a message whose day breaks the order or whose text has gaps. FIELD.md M14. */
export const messageRules = {
  /** Beside the day of a message. */
  before: "Zu früh: Vorher müssen davon hören: {{groups}}.",
  after: "Zu spät: Erst danach sollen davon hören: {{groups}}.",
  waiting: "Vorher müssen noch hören: {{groups}}.",
  group: "{{group}} ({{when}})",
  sameMessage: "mit derselben Mitteilung",
  move: "Auf {{date}} legen",
  /** Beside its text. */
  gaps: "Noch zu ergänzen: {{gaps}}.",
  /** Where the message is read: list, calendar. */
  tooEarly: "zu früh: erst {{groups}}",
  tooLate: "zu spät: schon {{groups}}",
  unfinished: "Text noch unvollständig: {{gaps}}",
  unfinishedShort: "Text unvollständig",
};
