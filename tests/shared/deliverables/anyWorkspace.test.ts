import { deliverables } from "@shared/deliverables";
import { emptySectionChoices } from "@shared/deliverables/deliverable";
import { produce } from "@shared/deliverables/produce";
import { checkDocument } from "@shared/document/checkDocument";
import { sensitivities } from "@shared/domain/record";
import { languages } from "@shared/i18n/words";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomWorkspace } from "../../fixtures/randomWorkspace";
import { smallTown } from "../../fixtures/smallTown";
import { wordRuleFindings } from "../writers/wordRules";
import { build, optionsOf, wordsOf } from "./build";

const choices = fc.record({
  audience: fc.constantFrom(...sensitivities),
  language: fc.constantFrom(...languages),
  emptySections: fc.constantFrom(...emptySectionChoices),
  draft: fc.boolean(),
  author: fc.string({ maxLength: 8 }),
});

/** People may type a paragraph that looks like a list entry; no writer can know better. */
const notTypedByPeople = (finding: string) => !finding.startsWith("list entries are real list entries");

describe.each(deliverables.map((each) => [each.id, each] as const))("%s", (_, deliverable) => {
  const allSections = deliverable.sections(smallTown()).map(({ key }) => ({ key, label: "", enabled: true }));

  test("from any workspace keeps every rule of the tree", () => {
    fc.assert(
      fc.property(randomWorkspace, choices, (workspace, { language, ...options }) => {
        const { document } = produce(
          deliverable,
          workspace,
          optionsOf(workspace, { ...options, sections: allSections }),
          wordsOf(workspace, language),
        );
        expect(checkDocument(document)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test("from any workspace keeps every Word rule", async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkspace, choices, async (workspace, { language, ...options }) => {
        const document = deliverable.build(
          workspace,
          optionsOf(workspace, { ...options, sections: allSections }),
          wordsOf(workspace, language),
        );
        expect(wordRuleFindings(await writeDocx(document)).filter(notTypedByPeople)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test.each(languages.flatMap((language) => sensitivities.map((audience) => [language, audience] as const)))(
    "of the small town keeps every Word rule: %s, %s",
    async (language, audience) => {
      const document = build(
        deliverable.id,
        smallTown(),
        { audience, sections: allSections, emptySections: "mark" },
        language,
      );
      expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
    },
  );
});
