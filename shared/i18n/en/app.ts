import type { app as german } from "../de/app";

export const app: typeof german = {
  name: "Agendalotse",
  nav: {
    label: "Main navigation",
    overview: "Overview",
    agenda: "Agenda",
    inbox: "Inbox",
    projects: "Projects",
    events: "Retreats & workshops",
    processes: "Processes",
    stakeholders: "Stakeholders & communication",
    reading: "Import",
    documents: "Documents",
    history: "History",
    settings: "Settings & data",
  },
  skipToContent: "Skip to content",
  undo: "Undo",
  redo: "Redo",
  undoNamed: "Undo: {{what}}",
  redoNamed: "Redo: {{what}}",
  undone: "Undone: {{what}}",
  redone: "Redone: {{what}}",
  nothingToUndo: "There is nothing to undo.",
  nothingToRedo: "There is nothing to redo.",
  search: "Search and jump",
  saved: "Saved",
  savedAt: "Saved at {{time}}",
  saving: "Saving…",
  unsaved_one: "Not saved – {{count}} change only in this window",
  unsaved_other: "Not saved – {{count}} changes only in this window",
  retrySaving: "Save again",
  savedWhere: "In your files at {{folder}}",
  sampleBanner: "You are looking at the sample town Musterstadt. Everything in it is invented.",
  removeSample: "Remove sample town",
  sampleRemoved: "The sample town was removed.",
  appearance: "Appearance",
  light: "Light",
  dark: "Dark",
  systemScheme: "Same as the system",
  projector: "For the projector (large)",
  language: "Language",
  keyboard: "Keyboard shortcuts",
  starting: "Starting Agendalotse…",
  rebuilding: "Restoring data from your files: {{done}} of {{total}}",
  rebuilt_one:
    "Your data was restored from your files ({{count}} step); everything saved is there. This happens when the program was not closed properly, the drive was full or a person was forgotten.",
  rebuilt_other:
    "Your data was restored from your files ({{count}} steps); everything saved is there. This happens when the program was not closed properly, the drive was full or a person was forgotten.",
  repaired_one:
    "Something in the database was missing or altered. It was restored from your files ({{count}} step); everything saved is there.",
  repaired_other:
    "Something in the database was missing or altered. It was restored from your files ({{count}} steps); everything saved is there.",
  leftOut_one:
    "{{count}} line of the files was damaged. It was set aside, not deleted; everything before it is there.",
  leftOut_other:
    "{{count}} lines of the files were damaged. They were set aside, not deleted; everything before them is there.",
  ownership: {
    elsewhere: {
      title: "Agendalotse is already open in another window",
      text: "So that two windows do not overwrite each other, only one at a time works with the data.",
      goOn: "Go on working here",
    },
    taken: {
      title: "Work goes on in another window",
      text: "Everything up to here is saved. You can close this window.",
      goOn: "Go on working here",
    },
    gone: {
      title: "The database was closed",
      text: "The browser or a newer version of the program closed it. Everything that was saved is in your files, and what you are writing still stands on this page. Everything is checked before you go on.",
    },
  },
  fullDisk: {
    title: "Nothing can be saved at present",
    text: "There is no space left on the drive. Please make some space (a few megabytes are enough). Work then goes on by itself, or at once with “$t(app.fullDisk.goOn)”; what you have written stays in the window until then.",
    textDrive:
      "There is no space left on the drive {{drive}} ({{freeMegabytes}} MB free). Please make at least {{neededMegabytes}} MB of space there. Work then goes on by itself, or at once with “$t(app.fullDisk.goOn)”; what you have written stays in the window until then.",
    goOn: "Continue working",
  },
  backup: {
    last: "Last verified backup: {{time}}",
    failing: "No backup has been made since {{since}}",
    erasedLeft: "backups with a forgotten name",
    placeFailing: "second place out of reach since {{since}}",
    placeSet: "second place set up",
    placeMissing: "no second place",
  },
  storage: {
    full: "There is no space left on the drive. Please make some space (a few megabytes are enough) and try again; what you have written stays in the window until then.",
    fullDrive:
      "There is no space left on the drive {{drive}} ({{freeMegabytes}} MB free). Please make at least {{neededMegabytes}} MB of space there and try again; what you have written stays in the window until then.",
    denied:
      "The operating system does not allow writing to the data folder. Please check the folder's permissions.",
    noHost:
      "The program in the background does not answer. Please do not close this window, and start Agendalotse again.",
    unsaved:
      "Too many changes stand in this window alone. They must be saved before you go on; the status line names the reason.",
    readOnly:
      "The data is open for looking only. The change was not accepted; the way back stands at the top of the page.",
    mismatch: "Two states of your data contradict each other. Nothing was changed.",
    incomplete:
      "The files of this workspace lack their beginning, and this window's database is gone. Please open the last backup.",
    engine:
      "The database of this window is damaged. Please close the window and start Agendalotse again: it is then built anew from your files. Everything saved is there.",
    broken: "The data could not be saved or read.",
  },
  pageFailed: "This page could not be shown.",
  pageFailedHint: "Your data is not affected. Reload the page or choose another area.",
  reload: "Reload",
  notFound: "This page does not exist.",
  toOverview: "Go to overview",
  more: "More actions",
};
