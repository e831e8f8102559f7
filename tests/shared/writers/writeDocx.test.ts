import { checkDocument } from "@shared/document/checkDocument";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { describe, expect, test } from "vitest";
import { sampleAgenda } from "./sampleAgenda";
import { wordRuleFindings } from "./wordRules";

describe("the Word writer", () => {
  test("keeps every Word rule for a document that uses all nodes", async () => {
    const document = sampleAgenda();
    expect(checkDocument(document)).toEqual([]);
    expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
  });
});
