import type { OutlineInline } from "@shared/transfer/outline";
import { lineOf } from "@shared/transfer/outlineText";
import { titledItem } from "@shared/transfer/strategy/itemTitle";
import { describe, expect, test } from "vitest";

const plain = (text: string): OutlineInline => ({ type: "text", text });
const bold = (text: string): OutlineInline => ({ type: "text", text, marks: ["bold"] });
const long =
  "Die Stadt baut bis zum Jahr 2030 ein Netz von Anlaufstellen auf, in denen Menschen jeden Alters Hilfe bei digitalen Anträgen finden und Geräte ausprobieren";

describe("an entry is parted into title and text:", () => {
  test.each<[string, OutlineInline[], string, string]>([
    ["bold beginning", [bold("Open Bike"), plain(" Freie Software")], "Open Bike", "Freie Software"],
    [
      "bold beginning with a colon inside",
      [bold("SWU 2Go:"), plain(" Car Sharing")],
      "SWU 2Go",
      "Car Sharing",
    ],
    ["bold beginning and a dash", [bold("Stationen"), plain(" – können mehr")], "Stationen", "können mehr"],
    ["bold line and its paragraph", [bold("Titel"), { type: "break" }, plain("Text")], "Titel", "Text"],
    [
      "words before a dash",
      [plain("Bürgerportal – ein Zugang für alles")],
      "Bürgerportal",
      "ein Zugang für alles",
    ],
    ["words before a colon", [plain("Bürgerportal: ein Zugang")], "Bürgerportal", "ein Zugang"],
    [
      "the first sentence",
      [plain("Wege werden kürzer. Das heißt mehr.")],
      "Wege werden kürzer",
      "Das heißt mehr.",
    ],
    [
      "no sentence end at abbreviations",
      [plain("Ausbau inkl. Schulung und bzw. Beratung.")],
      "Ausbau inkl. Schulung und bzw. Beratung",
      "",
    ],
    ["a short entry as a whole", [plain("Wege werden kürzer.")], "Wege werden kürzer", ""],
    ["wholly bold", [bold("Wege werden kürzer.")], "Wege werden kürzer", ""],
    ["without its label", [plain("Ziel 3: Wege werden kürzer")], "Wege werden kürzer", ""],
    [
      "without its bold label",
      [bold("Maßnahme 1.2:"), plain(" Bürgerportal aufbauen")],
      "Bürgerportal aufbauen",
      "",
    ],
    [
      "a link stays reachable",
      [{ type: "link", href: "https://a.de", children: [{ type: "text", text: "Konzept" }] }],
      "Konzept",
      "Konzept",
    ],
  ])("%s", (_, content, title, rest) => {
    const item = titledItem(content);
    expect([item.title, lineOf(item.rest)]).toEqual([title, rest]);
  });

  test("a title that must be cut ends at a word, and the text keeps all of it", () => {
    const item = titledItem([plain(long)]);
    expect(item.title).toMatch(/^Die Stadt baut .*\p{L} …$/u);
    expect([item.title.length <= 142, lineOf(item.rest)]).toEqual([true, long]);
  });

  test("a label's number is kept", () => {
    expect(titledItem([plain("Ziel 3: Wege")]).number).toBe("3");
  });
});
