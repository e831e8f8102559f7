import type * as german from "../de/printed";

export const roomSheets: typeof german.roomSheets = {
  title: "Sheets to fill in: {{title}}",
  titleMany: "Sheets to fill in",
  empty: "No department takes part yet, and there is no survey.",
  chapters: { departments: "Sheets for the departments", survey: "Feedback" },
  answer: "Your answer",
  department: "Department: {{name}}",
  perspective: {
    missing: "What do we miss on the agenda, and what have others overlooked so far?",
    caption: "What this means for our department: one cross in each row",
    item: "From the agenda",
    sentence: "In one sentence",
  },
  survey: {
    intro: "Please fill this in without your name.",
    scale: "1 = not at all, 5 = fully",
    yesNo: "Please tick",
    question: "Question",
  },
};

export const paperCards: typeof german.paperCards = {
  title: "Cards: {{title}}",
  titleMany: "Cards",
  empty: "No card has been set up yet. You can do that on the event’s page under “Papers”, “Cards on paper”.",
  noQuestion: "Your contribution",
  room: "One thought on each card, large and clear please",
  department: "Department (optional):",
};

export const dayPoster: typeof german.dayPoster = {
  title: "Plan of the day: {{title}}",
  titleMany: "Plans of the day",
  empty: "There is nothing in the plan yet.",
  end: "End",
};

export const ballots: typeof german.ballots = {
  title: "Ballot: {{title}}",
  titleMany: "Ballots",
  empty: "No open dot vote has options yet.",
  rule: "You have {{dots}} dots. Please fill in one circle for each dot, at most {{most}} in a row.",
  handIn: "Please hand it in folded.",
};

export const reportingChain: typeof german.reportingChain = {
  title: "Reporting chain: {{title}}",
  titleMany: "Reporting chains",
  empty:
    "No reporting chain has been entered yet. It is only in versions for inside the house, never in public ones.",
  rule: "When something happens, each one informs the next. If somebody cannot be reached, the deputy takes over.",
  caption: "Who informs whom",
  step: "No.",
  who: "Who",
  phone: "Phone",
  deputy: "Deputy",
  informs: "Informs",
  notes: "Incident",
  notesHint: "Time, what happened, who informed whom",
};
