import { withoutEnd } from "@shared/i18n/withoutEnd";
import { expect, test } from "vitest";

test.each([
  ["Die E-Akte kommt.", "Die E-Akte kommt"],
  ["Wer hilft uns?", "Wer hilft uns"],
  ["Ab 1. Mai 2027 ", "Ab 1. Mai 2027"],
  ["Ausbau (2. Stufe)", "Ausbau (2. Stufe)"],
])("within another sentence %j stands as %j", (text, part) => expect(withoutEnd(text)).toBe(part));
