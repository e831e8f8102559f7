import { communicationChannels, communicationStatuses } from "@shared/domain/stakeholders/communicationItem";
import { openGaps, textGaps } from "@shared/domain/stakeholders/textGaps";
import { messageTexts as german } from "@shared/i18n/de/messageTexts";
import { messageTexts as english } from "@shared/i18n/en/messageTexts";
import { expect, test } from "vitest";

test.each<[string, string, string[]]>([
  ["a label at the end of a line", "Guten Tag,\n\nAb wann: …\n\nFreundliche Grüße", ["Ab wann"]],
  ["three points instead of an ellipsis", "Ab wann: ...", ["Ab wann"]],
  ["no blank behind the colon", "Ab wann:…", ["Ab wann"]],
  ["blanks at the end of the line", "Ab wann: …  \r\nWeiter", ["Ab wann"]],
  [
    "several in one line",
    "Für Ihre Arbeit ändert sich: … Ab wann: … Wer Ihnen hilft: …",
    ["Für Ihre Arbeit ändert sich", "Ab wann", "Wer Ihnen hilft"],
  ],
  ["one of several filled in", "Es ändert sich: nichts. Ab wann: … Wer hilft: Frau Beispiel", ["Ab wann"]],
  ["behind a sentence of the line", "Wir kommen am 3. März. Kosten und Folgen: …", ["Kosten und Folgen"]],
  ["behind a question", "Fragen? Auskunft gibt: …", ["Auskunft gibt"]],
  ["with a day in its label", "Bis zum 3. März gebraucht: …", ["Bis zum 3. März gebraucht"]],
  ["the same twice is named once", "Ab wann: …\nAb wann: …", ["Ab wann"]],
  ["filled in with words that end open", "Ab wann: vielleicht im März …", []],
  ["an ellipsis in prose", "Wir warten … und hoffen. Und dann …\nWeiter.", []],
  ["a sentence that goes on behind colon and ellipsis", "Sie sagte: … und das war es", []],
  ["a quotation", "Er sagte: „… wir kommen“", []],
  ["an address", "Siehe https://…", []],
  ["a colon alone", "Punkt für die Besprechung:\n\n…", []],
  ["an ellipsis alone", "…", []],
  ["nothing but signs before the colon", "12: …", []],
  ["no text", "", []],
])("gaps of a text: %s", (_, text, expected) => {
  expect(textGaps(text)).toEqual(expected);
});

test.each([
  ["German", german],
  ["English", english],
])("every ellipsis of the %s text blocks is found as a gap", (_, { forGroup, channel }) => {
  const blocks = [...Object.values(forGroup), ...communicationChannels.map((key) => channel[key].close)];
  for (const block of blocks) expect(textGaps(block)).toHaveLength(block.split("…").length - 1);
  expect(blocks.join("")).toContain("…");
});

test.each(communicationStatuses)(
  "gaps of a message that is %s are open while it is to be given",
  (status) => {
    expect(openGaps({ keyMessage: "Ab wann: …", status })).toHaveLength(
      status === "planned" || status === "prepared" ? 1 : 0,
    );
  },
);
