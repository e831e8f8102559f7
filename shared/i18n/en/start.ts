import type { start as german } from "../de/start";

export const start: typeof german = {
  title: "How would you like to begin?",
  purpose:
    "Agendalotse keeps your municipality’s digital agenda and the projects that carry it out. Strategy and delivery are kept apart and linked with each other. Everything stays on this computer.",
  choices: "Ways to begin",
  sample: {
    title: "Look at the sample town",
    text: "Musterstadt with its agenda, projects and a full inbox – to look around and try things out. Its content is in German. Removed again in one click.",
  },
  begin: {
    title: "Start an empty agenda",
    text: "You begin from scratch: name the municipality, title and period, then write.",
  },
  read: {
    title: "Import an existing strategy",
    text: "A Word or Markdown file becomes $t(terms.actionField.manyInText), $t(terms.goal.manyInText) and $t(terms.measure.manyInText). You check everything before anything is stored.",
  },
  open: {
    title: "Open a saved file",
    text: "A workspace ending in .agenda, for instance from another computer or from a backup.",
  },
  back: "Back to the choices",
  form: {
    beginTitle: "Start an empty agenda",
    beginPurpose: "This appears on the cover. You can change it at any time.",
    readTitle: "Import an existing strategy",
    readPurpose: "Which municipality is it for? You choose the file next.",
    name: "Name of the municipality",
    nameHint: "for example “Town of Musterstadt”",
    kind: "Kind of municipality",
    title: "Title of the agenda",
    titleOf: "Digital agenda of {{name}}",
    titlePlain: "Digital agenda",
    from: "Period from",
    to: "Period to",
    begin: "Create agenda",
    read: "Continue to the import",
    nameMissing: "Please enter the name of the municipality.",
    titleMissing: "Please give the agenda a title.",
    yearWrong: "Please enter a year, for example 2030.",
    periodTurned: "The end is before the beginning.",
    topUnit: "Senior leadership",
  },
};
