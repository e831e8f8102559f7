import { ruleNames } from "@shared/domain/checks/finding";
import { createTranslate } from "@shared/i18n/translate";
import { languages } from "@shared/i18n/words";
import { describe, expect, test } from "vitest";

describe.each(languages)("every rule of the checks has whole sentences in %s", (language) => {
  const t = createTranslate(language, { goal: { one: "Leitziel", many: "Leitziele" } });

  test.each(ruleNames)("%s", (rule) => {
    for (const words of [
      t(`checks.rules.${rule}.title`),
      t(`checks.rules.${rule}.hint`),
      t(`checks.short.${rule}`),
    ]) {
      expect(words).not.toBe("");
      expect(words).not.toMatch(/\{\{|\$t\(|^checks\./);
    }
  });

  test("with the house's own words in them", () => {
    expect(t("checks.rules.goalWithoutIndicator.title")).toContain("Leitziel");
  });
});
