import { createTranslate } from "@shared/i18n/translate";
import { expect, test } from "vitest";

test("the house's words of one instance are not heard in another", () => {
  const house = createTranslate("de", { actionField: { one: "Dimension", many: "Dimensionen" } });
  const product = createTranslate("de");
  expect(house("kinds.actionFields.many")).toBe("Dimensionen");
  expect(product("kinds.actionFields.many")).toBe("Handlungsfelder");
});
