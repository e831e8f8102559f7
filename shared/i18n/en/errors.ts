import type { errors as german } from "../de/errors";

export const errors: typeof german = {
  guardRailsOpen:
    "Not every $t(terms.measure.oneInText) has been held against every $t(terms.guideline.oneInText) yet. Empty cells: {{count}}. Until then the version cannot be recorded as decided.",
  invalid: "Some details are missing or do not fit. Please check the marked fields.",
  notFound: "The item no longer exists.",
  stillUsed: "“{{title}}” is still in use and therefore cannot be removed.",
  newerData:
    "This data was written by a newer version of Agendalotse. Please update the program. Nothing was changed.",
  cancelled: "The operation was cancelled. Nothing was changed.",
  storage: "The data could not be stored or read.",
  file: "The file could not be read or written.",
  tooLarge: "The file is too large. Nothing was changed.",
  encrypted: "The file is protected by a password. Please save it without a password and try again.",
  unreadable: "The file is damaged or has another format. Nothing was changed.",
  interrupted:
    "The operation stopped unexpectedly. Nothing was changed and no file was written. Please try again.",
  inUse: "The data is being used by another window.",
};
