import { paragraph, section } from "@shared/document/build";
import { intoHouse, standsInHouse } from "@shared/document/house/intoHouse";
import type { Document } from "@shared/document/model";
import { readHouseTemplate } from "@shared/transfer/house/readHouseTemplate";
import {
  letterhead,
  paperForm,
  plainForm,
  type TemplateParts,
  templateBytes,
} from "@tests/fixtures/house/wordTemplates";
import { describe, expect, test } from "vitest";
import { documentOf } from "../../writers/house/made";
import { sampleAgenda } from "../../writers/sampleAgenda";

describe("what of a document goes into a house's file", () => {
  const house = (parts: TemplateParts) => readHouseTemplate(templateBytes(parts), "V.docx");
  const firstTypes = (parts: TemplateParts) =>
    intoHouse(sampleAgenda(), house(parts))
      .sections[0]?.blocks.slice(0, 2)
      .map(({ type }) => type);
  test("our logo gives way to one in the house's head", () => {
    expect(firstTypes(plainForm())?.[0]).toBe("image");
    expect(firstTypes(letterhead())).toEqual(["paragraph", "paragraph"]);
  });

  test("our title page gives way to the house's title", () => {
    const [first] = intoHouse(sampleAgenda(), house(paperForm())).sections;
    expect(first?.blocks[0]?.type).toBe("field");
  });

  test("version, date and audience of a document without cover are said in a line", () => {
    const short: Document = documentOf(
      paragraph("Stadt · Protokoll", { style: "coverMunicipality" }),
      paragraph("Text"),
    );
    const [, line] = intoHouse(short, house(letterhead())).sections[0]?.blocks ?? [];
    expect(line).toMatchObject({
      type: "paragraph",
      children: [{ text: "Entwurf · Version 0.4 · Stand: 14.03.2026 · Intern" }],
    });
  });

  test.each([
    ["a report", {}, true],
    ["a sheet", { layout: "sheet" }, true],
    ["a poster", { layout: "poster" }, false],
    ["cards", { layout: "cards" }, false],
  ] as const)("%s", (_, more, expected) =>
    expect(standsInHouse({ ...documentOf(), ...more })).toBe(expected),
  );

  test("pages of A3 do not", () => {
    expect(standsInHouse({ ...documentOf(), sections: [{ ...section([]), paper: "A3" }] })).toBe(false);
  });
});
