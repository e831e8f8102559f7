import type { privacy as german } from "../de/privacy";

/** People's data: review, restriction, information about one person, forgetting. */
export const privacy: typeof german = {
  noteHint: "Nothing about health, origin, religion, union membership or political opinion.",
  sourceHint: "From the person, from a list, from colleagues.",
  restrictedHint: "The entry stays but appears in no document any more (Art. 18 GDPR).",
  restricted: "restricted",
  suggest: "Use suggestion: {{date}}",
  reviewHint: "Will the entry still be needed then?",
  stillNeeded: "Still needed",
  stillNeededHint: "Review again in a year",
  again: "Still needed, review again on {{date}}",
  stillNeededOf: "{{name}} is still needed: review again in a year",
  keepLonger: "One year longer",
  keepLongerHint: "Keep it longer only if its purpose still stands",
  keepLongerOf: "Keep {{name}} for one year longer",
  review: {
    title: "Review",
    purpose:
      "Once a year: is the entry still needed? Open what is not needed any more and delete or anonymise it there.",
    list: "To be reviewed by the end of {{year}}",
    day: "Review on",
    why: "Why",
    what: "Entry",
    suggested: "suggested",
    retention: "retention date",
    overdue: "overdue",
    action: "Action",
    none: "Nothing to review until the end of {{year}}",
    noneHint:
      "People and projects made a year ago are listed here, and everything with a day of review of its own or a retention date that has come.",
  },
  information: {
    save: "Save information",
    hint: "Everything about this person as a Word document and as a file to take along (Art. 15 and 20 GDPR).",
    saved: "Information saved: {{name}}",
    savedAt: "Information saved: {{name}} in {{location}}",
    json: "details.json",
  },
  forget: {
    replacement: "deleted person {{number}}",
    open: "Forget person …",
    hint: "Replaces the name everywhere, also in the history and in kept versions.",
    title: "Forget “{{name}}”",
    intro:
      "These words are replaced by “{{replacement}}” everywhere: in all entries, in the history and in kept versions. References stay.",
    words: "What is replaced",
    from: {
      name: "name",
      reversed: "last name first",
      email: "e-mail",
      phone: "telephone",
      lastName: "last name alone",
      own: "own word",
    },
    stays_one: "Also stands alone in {{count}} place; it stays there unless you tick it.",
    stays_other: "Also stands alone in {{count}} places; it stays there unless you tick it.",
    add: "Another word",
    addHint: "Such as a former name, an abbreviation or a user name.",
    addWord: "Add",
    tooShort: "A word needs at least two letters or digits.",
    insideReplacement: "This word stands in the replacement itself and therefore cannot be replaced.",
    places_one: "{{count}} place in texts",
    places_other: "{{count}} places in texts",
    placesHint: "The person’s own entry comes on top.",
    noPlaces: "Found in no text. The person’s own entry is replaced.",
    kept: "{{kind}} “{{title}}”, {{field}}",
    times: "{{count}} times",
    more_one: "and {{count}} more field",
    more_other: "and {{count}} more fields",
    final:
      "This is the only step that cannot be undone. To undo it the name would have to be kept somewhere, and then it would not be forgotten.",
    backups:
      "The program writes backups anew as far as it can reach them; this may take a few minutes. Exported files you have to delete yourself.",
    run: "Forget for good",
    progress: "Writing backup {{done}} of {{total}} anew …",
    starting: "Changing entries and history …",
    doneTitle: "Forgotten",
    done: "“{{replacement}}” now stands in place of the name.",
    facts: {
      records: "Entries changed",
      entries: "Steps of the history changed",
      backups: "Backups written anew",
    },
    left_one: "One backup still holds the name:",
    left_other: "{{count}} backups still hold the name:",
    leftHint: "They could not be written anew. “Clean up now” under “Settings & data” removes them at once.",
    secondPlaceLeft:
      "The second place could not be reached. The copies there still hold the name. The program remembers that and cleans them as soon as the place is back; until then “Settings & data” says so.",
    files_one: "This exported file names the person and lies outside the program:",
    files_other: "These {{count}} exported files name the person and lie outside the program:",
    restart:
      "What the window’s storage still holds inside goes at the next start. Quit the program once today.",
    engineLeft:
      "What your browser still holds inside the program cannot remove, since you opened the address in it yourself. Delete the site data for 127.0.0.1 in the browser’s settings. No work is lost: the next time you open it the program reads everything from its files.",
  },
  erased: {
    title: "Still to be cleaned up",
    text: "A person was forgotten, but not all backups could be reached. The name itself is noted nowhere here.",
    copies:
      "Copies in {{folder}} may still hold the name; on {{since}} the place could not be reached. The program cleans them by itself as soon as it is back.",
    otherPlace:
      "Copies in {{folder}} may still hold the name; on {{since}} the place could not be reached. It is no longer the second place: connect it once more or delete the copies there yourself.",
    letGo: "Everything there is deleted",
    goneOn:
      "The backup of {{when}} may still hold the name. With daily work it is replaced on {{day}} at the latest.",
    goneNever:
      "The backup of {{when}} may still hold the name. It was made before a large step and stays until ten further large steps have been backed up.",
    now: "Clean up now",
    nowHint:
      "Makes a new backup, removes those named here and writes the copies anew as far as the place can be reached.",
    done: "Cleaned up. No known backup holds the name any more.",
    notYet: "Not everything could be reached yet.",
  },
};
