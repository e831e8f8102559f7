import type { recovery as german } from "../de/recovery";

/** The page that helps where the program cannot start. */
export const recovery: typeof german = {
  windowTitle: "Agendalotse – Recovery",
  looking: "Looking at your data …",
  recommended: "Recommended",
  ways: "What you can do",
  reasons: {
    mismatch: {
      title: "Two states of your data contradict each other",
      text: "The window's database and the files on the disk tell different stories. This happens when a data folder was copied back from an older backup. Please decide which state is to count. Nothing is changed until you do.",
    },
    unhelped: {
      title: "Rebuilding did not help",
      text: "What came out of the files is not what was last recorded there. A verified backup is the safest choice now. The files stay where they are.",
    },
    incomplete: {
      title: "The files lack their beginning",
      text: "The database cannot be rebuilt from them alone. What is left of them stays where it is; a verified backup is the safest choice now.",
    },
    engine: {
      title: "This window's database cannot be opened",
      text: "It is only a working copy. Everything that was saved is in your files and will be brought back from there.",
    },
    empty: {
      title: "Your data was not found",
      text: "Database and files are empty, but there are backups or damaged remains of earlier work. That is why Agendalotse does not simply start over.",
    },
    full: {
      title: "There is no space left on the drive",
      text: "Please make some room (a few megabytes are enough) and try again. Everything that was saved is still there.",
    },
    denied: {
      title: "The data folder cannot be opened",
      text: "The operating system does not allow reading or writing in the data folder. Please check the folder's permissions and try again.",
    },
    noHost: {
      title: "The program in the background does not answer",
      text: "Please close this window and start Agendalotse again. Everything that was saved is in your files.",
    },
    newerData: {
      title: "This data belongs to a newer version of Agendalotse",
      text: "It was written by a newer version than the one installed here. Please update the program. To make sure nothing is lost, nothing was opened and nothing was changed.",
    },
    late: {
      title: "Agendalotse did not start in time",
      text: "Starting is taking unusually long. The computer may be very busy; then a second try is enough.",
    },
    notLoaded: {
      title: "Part of the program is missing or damaged",
      text: "Your data is not affected. If a second try does not help, please install Agendalotse again; your data stays where it is.",
    },
    crashed: {
      title: "The window has crashed several times",
      text: "Everything that was saved is in your files. Rebuilding the window's database from them is most likely to help.",
    },
    looked: {
      title: "How would you like to go on?",
      text: "Looking has changed nothing. This is what you can do now.",
    },
    locked: {
      title: "This backup needs its password",
      text: "It was protected on another device, and the files here give no workspace in which the password could be entered. Please start Agendalotse with a new, empty data folder (environment variable AGENDALOTSE_DATA) and choose “Open a saved file” there. The backup is in the previous data folder under “backups”; it opens with the password or the recovery key. The files here stay where they are.",
    },
    broken: {
      title: "Agendalotse could not start",
      text: "Your data could not be read. None of the following deletes a file.",
    },
  },
  rebuild: {
    label: "Rebuild",
    text: "The database is built anew from your files. What it holds now is kept as a backup first, as far as it is sound.",
    stateOf_other: "State of the files: {{when}}, {{count}} saved changes.",
    stateOf_one: "State of the files: {{when}}, {{count}} saved change.",
    undated_other: "The files hold {{count}} saved changes.",
    undated_one: "The files hold {{count}} saved change.",
    leftOut_other: "{{count}} damaged lines were set aside, not deleted.",
    leftOut_one: "{{count}} damaged line was set aside, not deleted.",
    nothing: "Not possible: there is nothing in the files yet.",
    incomplete: "Not possible: the files lack their beginning.",
    unreadable: "Not possible: the files cannot be read at the moment.",
    restart:
      "Please close this window now and start Agendalotse again. Your data will be rebuilt from the files.",
    otherProfile:
      "This browser manages its own folder. Please open the address in another browser or profile; your data will be rebuilt there from the files.",
  },
  keep: {
    label: "Keep the database",
    text: "The files are set aside, and the window's state is written to new files.",
  },
  backup: {
    label: "Choose a backup",
    text: "Before anything is restored you see what would change, and you can take it back. Files that cannot be read are set aside.",
    newest: "Newest backup: {{when}}.",
    nothing: "Not possible: there is no backup yet.",
    unreadable: "Not possible: the backups cannot be read at the moment.",
    afterRestart: "Possible only after starting again, then under “Settings & data”.",
    list: "Backups, newest first",
    open: "Open",
    openNamed: "Open the backup of {{when}}",
    more_other: "Show {{count}} older ones",
    more_one: "Show {{count}} older one",
    reasons: {
      start: "after the start",
      work: "during the work",
      asked: "on request",
      import: "before an import",
      opening: "before opening a file",
      upgrade: "before moving to a new version",
      removal: "before removal",
    },
  },
  look: {
    label: "Only look",
    text: "Agendalotse opens what can be read of it. Changes are not accepted.",
    holds_other: "The window's database holds {{count}} entries.",
    holds_one: "The window's database holds {{count}} entry.",
    nothing: "Not possible: the window's database holds nothing that can be read.",
  },
  save: {
    label: "Save as a file",
    text: "Saves everything that can still be read of files and database, just as it is, into a text file. It contains what you wrote and helps with a rescue by hand.",
    nothing: "Not possible: neither files nor database can be read.",
    reading: "Reading the damaged state …",
    done: "The file “{{name}}” has been saved.",
    failed: "The file could not be saved.",
    fileName: "Agendalotse_damaged-state_{{day}}.jsonl",
  },
  diagnosis: {
    label: "Copy diagnosis",
    text: "Versions, numbers and checksums for whoever helps you. None of what you wrote.",
    done: "The diagnosis is on the clipboard.",
    failed: "The clipboard could not be written. You can copy the text below by hand.",
    title: "Diagnosis",
  },
  again: {
    label: "Try again",
    text: "Opens Agendalotse once more. Nothing is changed.",
  },
  begin: {
    label: "Start empty",
    text: "Agendalotse starts without content. Backups and remains stay where they are.",
  },
  lookOnly: {
    text: "Only for looking: this is what could be read in the database. Changes are not accepted.",
    status: "Only for looking, nothing is saved",
    leave: "Go to recovery",
  },
};
