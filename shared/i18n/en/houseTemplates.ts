import type { houseTemplates as german } from "../de/houseTemplates";

/** The house's own Word files: taking in, checking, assigning styles, choosing. */
export const houseTemplates: typeof german = {
  commands: {
    add: "Word template “{{name}}” added",
    replace: "Word template “{{name}}” replaced by a new file",
    goBack: "Word template “{{name}}” set back to an earlier file",
    remove: "Word template “{{name}}” removed",
    assign: "Documents of Word template “{{name}}” chosen",
  },
  title: "Word templates",
  purpose:
    "Documents are made on your organisation's own letterhead; its header, footer, logo and styles stay as they are.",
  add: "Import a template",
  reading: "Checking the file …",
  empty: "No template yet",
  emptyHint: "Import a Word file of your organisation (.docx or .dotx), for example the letterhead.",
  taken: "“{{name}}” has been added.",
  notWord: "The file is not a Word document. Templates are files ending in .docx or .dotx.",
  refusedTitle: "“{{name}}” cannot serve as a template",
  name: "Name of the template",
  file: "{{fileName}}, {{size}}",
  menu: "Actions for {{name}}",
  replace: "Import a new file",
  replaced: "“{{name}}” has a new file.",
  goBack: "Back to {{fileName}} ({{date}})",
  remove: "Remove",
  documents: "Made in this template",
  documentsHint: "When exporting, you can choose a different template for each document.",
  noDocuments: "Choose documents",
  check: "Check of the template",
  allGood: "No objections.",
  grades: {
    refused: "Cannot be used like this",
    warning: "Please have a look",
    note: "For information",
  },
  showNotes: "Show notes",
  hideNotes: "Close notes",
  styles: "Assign styles",
  hideStyles: "Close assignment",
  stylesHint:
    "On the left is what occurs in documents, on the right the style of your file. Where none fits, the program formats the text itself: plainly, in your typeface and in greys.",
  suggested: "Suggestion: {{name}}",
  noCounterpart: "None that fits",
  builtIn: {
    normal: "Normal",
    title: "Title",
    subtitle: "Subtitle",
    heading: "Heading {{level}}",
    contents: "TOC {{level}}",
    bullet: "List Bullet",
    number: "List Number",
    listParagraph: "List Paragraph",
    quote: "Quote",
    intenseQuote: "Intense Quote",
    caption: "Caption",
    bodyText: "Body Text",
    noSpacing: "No Spacing",
    header: "Header",
    footer: "Footer",
    tableGrid: "Table Grid",
    tableNormal: "Normal Table",
  },
  places: "Placeholders",
  placesHint:
    "These words are filled in where the file holds them. Headers and footers without placeholders stay the same to the letter.",
  placeMeanings: {
    content:
      "The document goes here; the template's text before and after it stays. Needs a paragraph of its own.",
    title: "Title of the document",
    date: "As-of date",
    fileNumber: "File reference from “Municipality”",
    version: "Number of the version",
    sensitivity: "Who the document is for",
    author: "Author",
    municipality: "Name of the municipality",
    draft: "“Draft” as long as it is one, otherwise empty",
  },
  slots: {
    Title: "Title",
    Subtitle: "Subtitle",
    Heading1: "Heading 1",
    Heading2: "Heading 2",
    Heading3: "Heading 3",
    Heading4: "Heading 4",
    Normal: "Body text",
    Lead: "Opening paragraph",
    ListBullet: "Bulleted list",
    ListNumber: "Numbered list",
    Quote: "Quotation",
    Note: "Note",
    Resolution: "Proposed resolution",
    Caption: "Caption",
    AgendaTable: "Table",
    TableHeading: "Table heading",
    TableText: "Table text",
  },
  where: {
    body: "in the text",
    header: "in the header",
    footer: "in the footer",
    notes: "in the footnotes",
    settings: "in the settings",
    other: "in the file",
  },
  findings: {
    macros:
      "The file contains macros. Save it in Word as “Word Document (.docx)” without macros and import it again.",
    strict: "The file is saved as “Strict Open XML”. Save it in Word as “Word Document (.docx)”.",
    unusual:
      "The file is built differently from those of Word or LibreOffice. Open it in Word and save it under a new name.",
    linkedPicture:
      "A picture {{where}} is only linked and would be loaded from “{{target}}” on opening. Insert the picture into the template.",
    outsideContent: "The template loads content {{where}} from “{{target}}”. Remove this link in Word.",
    outsideField:
      "The field {{field}} {{where}} loads content from outside. Replace it with fixed text or an inserted picture.",
    embedded:
      "There is an object or control of another program {{where}}. Replace it with text or a picture.",
    trackedChanges_one: "The template contains {{count}} tracked change. Accept or reject it in Word.",
    trackedChanges_other: "The template contains {{count}} tracked changes. Accept or reject them in Word.",
    contentTwice:
      "The placeholder for the content is in the template {{count}} times. It may occur only once.",
    contentMisplaced:
      "{{place}} stands {{where}} in a place that cannot hold a document. It needs a paragraph of its own in the text, not in a table, text box or content control, and without other words.",
    brokenPlace:
      "“{{written}}” {{where}} looks like a placeholder, but its braces are incomplete. Correct is, for example, {{example}}.",
    unknownPlace: "{{place}} {{where}} is not a known placeholder and stays as it is.",
    meantPlace:
      "{{place}} {{where}} is not a known placeholder and stays as it is. It probably means {{meant}}.",
    droppedPlace:
      "{{place}} stands in the text, but {{content}} is missing. The document then replaces the whole text of the template, this placeholder included.",
    undefinedStyle:
      "The template's text uses the style “{{style}}”, which the file does not define. Word shows it as body text.",
    choiceGone: "“{{style}}” was chosen for “{{slot}}”. The file has no such style; the suggestion applies.",
    missingHeading:
      "Styles are missing for: {{list}}. The program formats these headings itself, in bold. Choose some under “Assign styles” or add them in Word.",
    narrow:
      "The text is only {{width}}\u00a0mm wide. Tables with several columns need at least {{least}}\u00a0mm.",
    landscape:
      "The pages are in landscape format. Every document made in it is landscape, council papers and reports included. Import a portrait template for those.",
    columns: "The text runs in {{count}} columns. Tables and headings become very narrow in them.",
    missingStyle:
      "The file has no style that fits: {{list}}. The program formats these parts itself, plainly and in your typeface. You can choose others under “Assign styles”.",
    otherLanguage:
      "The template's language is set to {{language}}. The document's text keeps its own language, so that spell checking and reading aloud are right.",
    paperSize: "The pages measure {{width}} × {{height}}\u00a0mm, not A4.",
    textReplaced:
      "The template's present text is replaced by the document. To keep it, write {{content}} where the document should go.",
    factsInText:
      "Version or date have no placeholder. They then appear on the cover or in a line at the beginning of the text.",
    removedTemplate:
      "The file refers to another template (“{{target}}”). This reference is dropped, so that nothing is loaded on opening.",
    removedMailMerge: "The connection to a mail merge source is dropped.",
    removedProtection: "The template's write protection is dropped in the documents.",
    removedUpdate: "The question about updating fields on opening is dropped.",
    removedComments_one: "{{count}} comment of the template is dropped in the documents.",
    removedComments_other: "{{count}} comments of the template are dropped in the documents.",
    knownPlace: "Filled in: {{list}}.",
  },
  choose: "Word template",
  ownLooks: "Agendalotse",
  chooseHint: "Applies to this export. To set it for good, go to Settings.",
  openCheck: "Open the check",
  previewHint: "The preview shows the content, not the looks of the template.",
  notForThis: "This document is laid out as a poster or for cutting out and is not put on the letterhead.",
  templatesTogether: "All Word templates together may take at most {{limit}}\u00a0MB. Remove a template.",
};
