import { meantPlaceholder, placeholdersIn } from "@shared/document/house/placeholders";
import { paragraphsIn, replacedIn } from "@shared/document/house/wordText";
import { paragraphXml, splitXml } from "@tests/fixtures/house/wordTemplates";
import { describe, expect, test } from "vitest";

describe("places in the text of a paragraph", () => {
  test.each([
    ["{{titel}}", ["title"], []],
    ["{{Titel}} und {{ DATUM }}", ["title", "date"], []],
    ["{{title}} of {{municipality}}", ["title", "municipality"], []],
    ["{{aktenzeichn}}", [undefined], []],
    ["Stand {{datum}", [], ["{{datum}"]],
    ["Stand {datum}}", [], ["{datum}}"]],
    ["{datum}", [], ["{datum}"]],
    ["{{titel}} {datum}", ["title"], ["{datum}"]],
    ["Menge {a, b} und {x}", [], []],
    ["ohne alles", [], []],
  ])("%s", (text, names, broken) => {
    const found = placeholdersIn(text);
    expect(found.places.map(({ name }) => name)).toEqual(names);
    expect(found.broken).toEqual(broken);
  });

  test.each([
    ["aktenzeichn", "aktenzeichen"],
    ["Titl", "titel"],
    ["fasung", "fassung"],
    ["vertraulichkeitt", "vertraulichkeit"],
    ["anlage", undefined],
    ["unterschrift", undefined],
  ])("the one meant by %s is %s", (written, meant) => expect(meantPlaceholder(written)).toBe(meant));
});

describe("a place that Word has cut into runs", () => {
  test("is one place, and its value takes the looks of its first run", () => {
    const xml = splitXml("Betreff: {{", "ti", "tel}} vom {{datum}}");
    const [paragraph] = paragraphsIn(xml);
    if (!paragraph) throw new Error("No paragraph.");
    const places = placeholdersIn(paragraph.text).places.map(({ start, end, name = "" }) => ({
      start,
      end,
      text: name.toUpperCase(),
    }));
    const filled = replacedIn(xml, [{ paragraph, places }]);
    expect(paragraphsIn(filled)[0]?.pieces.map(({ text }) => text)).toEqual([
      "Betreff: TITLE",
      "",
      " vom DATE",
    ]);
    expect(filled.split("<w:b/>")).toHaveLength(4);
  });

  test("in a text box belongs to the box's paragraph, not to the one around it", () => {
    const box = `<w:p><w:r><w:t>{{ti</w:t></w:r><w:r><w:pict><w:txbxContent>${paragraphXml("{{datum}}")}</w:txbxContent></w:pict></w:r><w:r><w:t>tel}}</w:t></w:r></w:p>`;
    expect(paragraphsIn(box).map(({ text }) => text)).toEqual(["{{datum}}", "{{titel}}"]);
  });

  test("inside a content control of a line is found", () => {
    const line =
      "<w:p><w:r><w:t>Az. </w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>{{aktenzeichen}}</w:t></w:r></w:sdtContent></w:sdt></w:p>";
    expect(paragraphsIn(line)[0]?.text).toBe("Az. {{aktenzeichen}}");
  });

  test("across a line break is broken", () => {
    const [paragraph] = paragraphsIn("<w:p><w:r><w:t>{{ti</w:t><w:br/><w:t>tel}}</w:t></w:r></w:p>");
    const { places, broken } = placeholdersIn(paragraph?.text ?? "");
    expect(places.map(({ name }) => name)).toEqual([undefined]);
    expect(broken).toEqual([]);
  });
});
