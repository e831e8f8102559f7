import type { writers as german } from "../de/writers";

export const writers: typeof german = {
  pageOf: "Page {{page}} of {{pages}}",
  tableLabel: "Table",
  figureLabel: "Figure",
  tableDescription: "Table with the columns {{columns}}.",
  styles: {
    lead: "Lead",
    note: "Note",
    label: "Label",
    code: "Machine Text",
    resolution: "Resolution",
    figure: "Figure",
    coverMunicipality: "Cover Municipality",
    coverFact: "Cover Fact",
    tableText: "Table Text",
    tableHeading: "Table Heading",
    tableBullet: "Table List Bullet",
    tableNumber: "Table List Number",
    tableContinue: "Table List Continue",
    table: "Agenda Table",
    afterTable: "Text after Table",
    draftMark: "Draft Mark",
    sectionEnd: "Section End",
  },
  html: {
    insertedBy: "Inserted: {{author}}",
    deletedBy: "Deleted: {{author}}",
    commentBy: "Comment by {{author}}",
  },
};
