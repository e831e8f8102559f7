import { list, paragraph } from "@shared/document/build";
import type { Block } from "@shared/document/model";
import { announces } from "@shared/writers/docx/announces";
import { expect, test } from "vitest";

test.each<[string, Block, Block | undefined, boolean]>([
  ["words with a colon above a list", paragraph("Das Ergebnis in vier Sätzen:"), list(["a"]), true],
  ["words with a colon above words", paragraph("Hinweis:"), paragraph("Weiter."), false],
  ["words with a colon at the end", paragraph("Hinweis:"), undefined, false],
  ["a full sentence above a list", paragraph("Das ist das Ergebnis."), list(["a"]), false],
])("%s: kept together or not", (_, block, next, kept) => {
  expect(announces(block, next)).toBe(kept);
});
