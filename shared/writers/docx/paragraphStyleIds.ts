import type { ParagraphStyle } from "../../document/model";

/** Which real style each semantic paragraph style becomes. */
export const paragraphStyleIds: Readonly<Record<ParagraphStyle, string>> = {
  body: "Normal",
  lead: "Lead",
  quote: "Quote",
  note: "Note",
  label: "Label",
  code: "Code",
  coverMunicipality: "CoverMunicipality",
  coverTitle: "Title",
  coverSubtitle: "Subtitle",
  coverFact: "CoverFact",
  room: "Room",
  choices: "Choices",
  row: "Row",
  small: "Small",
};
