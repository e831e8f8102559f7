import type { exchange as german } from "../de/exchange";

export const exchange: typeof german = {
  title: "Second device",
  text: "When two people work in turn or at the same time, the workspace travels as a file: on a stick, over a network drive, as an attachment. The first time, the other device opens the file. After that, what was changed there is merged in, and nothing from here is lost.",
  protect: "Protect the hand-over with a password",
  protectHint:
    "Advisable for sticks and attachments: the file holds everything, confidential entries included.",
  handOver: "Hand over workspace …",
  handedOver: "Handed over: {{name}}",
  merge: "Merge a colleague’s workspace …",
  dialog: "Merge workspace",
  file: "File {{name}}, written on {{when}}",
  commonAt:
    "Both workspaces were last the same on {{when}}. What has been done here and there since then is compared.",
  nothing: "There is nothing to do: everything in the file has already been merged in here.",
  unrelated: {
    forgotten:
      "Since the shared state, a person has been forgotten here. Their name would come back from this file, so it is not merged in. Hand the present workspace over to the other device and have it merged in there; what was done there meanwhile stays. Its next file can be merged in here again.",
    otherWorkspace:
      "The file belongs to another workspace and is not a copy of this one. Only a copy can be merged in.",
    noLineage:
      "The file does not say which state it started from. Ask for it to be saved again with “Hand over workspace”.",
    unknown:
      "This device knows of no earlier state that it shares with this file. So it cannot tell what is new there and what is missing here.",
  },
  forgottenThere_one:
    "“{{names}}” was forgotten on the other device. Merging takes the name out of the entries here too, but not out of the history and the backups. Forget the person here as well afterwards: open “{{replacements}}” under “$t(settings.people.persons)” and enter the name as another word.",
  forgottenThere_other:
    "“{{names}}” were forgotten on the other device. Merging takes the names out of the entries here too, but not out of the history and the backups. Forget these persons here as well afterwards: open “{{replacements}}” under “$t(settings.people.persons)” and enter each name as another word.",
  orOpen:
    "You can open the file instead. It then replaces what is here; you will see what changes beforehand.",
  openInstead: "Open instead …",
  counts: "What changes here",
  kind: "Kind",
  comes: "Added",
  changes: "Changed",
  goes: "Removed",
  toDecide: "To decide",
  noChange: "Nothing comes from there that is not already here.",
  details: "Look at each one",
  moreRecords_one: "and {{count}} more record",
  moreRecords_other: "and {{count}} more records",
  conflicts_one: "{{count}} detail was changed differently here and there",
  conflicts_other: "{{count}} details were changed differently here and there",
  conflictsText: "Please decide what counts. Without your choice, what is here stays.",
  noConflicts: "Nothing was changed differently here and there. There is nothing to decide.",
  allOurs: "Keep ours everywhere",
  allTheirs: "Take theirs everywhere",
  conflict: "{{kind}} “{{title}}”: {{field}}",
  removedHere: "removed here, changed there",
  removedThere: "removed there, changed here",
  base: "Before",
  ours: "Here",
  theirs: "There",
  keepOurs: "Keep ours",
  takeTheirs: "Take theirs",
  removed: "removed",
  unchanged: "without the changes",
  entryAbsent: "not there",
  moreConflicts_one: "Show {{count}} more",
  moreConflicts_other: "Show {{count}} more",
  notes: "What else happens",
  renumbered:
    "{{kind}} “{{title}}” is now {{to}} instead of {{from}}: both devices had given out {{from}}, and the older entry keeps the number.",
  kept: "{{kind}} “{{title}}” stays although it had been removed: “{{by}}” refers to it.",
  loosened: "{{kind}} “{{title}}” is back in its former place: both moves together would form a circle.",
  moreNotes_one: "and {{count}} more note",
  moreNotes_other: "and {{count}} more notes",
  apply: "Merge",
  undoHint: "A backup is made first, and a single undo takes everything back.",
  done: "“{{name}}” has been merged in.",
  commands: {
    save: "Workspace saved: {{fileName}}",
    handOver: "Workspace handed over: {{fileName}}",
    merge: "Workspace from “{{fileName}}” merged in",
  },
};
