import { manifestNamespace } from "@shared/document/manifestNames";
import { readMark } from "@shared/document/mark";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import type { Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sampleAgenda } from "../sampleAgenda";
import { all, attribute, bodyOf, openWordFile, words } from "../wordRules/wordFile";
import { every, sampleIn } from "./made";

/**
 * What a reader does in Word: remarks on every paragraph, its first words struck out and others written in their
 * place.
 */
function reviewed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const by = 'w:author="Bürgermeister" w:date="2026-04-01T09:00:00Z"';
  let id = 90_000;
  const changed = xml.replace(
    /(<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t(?: [^>]*)?>([^<]+)<\/w:t><\/w:r>/g,
    (run: string, open: string, text: string) => {
      id += 3;
      return (
        `<w:commentRangeStart w:id="${id}"/><w:del w:id="${id + 1}" ${by}>${open}<w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>` +
        `<w:ins w:id="${id + 2}" ${by}>${run}</w:ins>` +
        `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
      );
    },
  );
  return zipSync({ ...parts, "word/document.xml": strToU8(changed) });
}

/** The records whose places are open where an element stands, innermost last, by the file's own manifest. */
function itemsAt(bytes: Uint8Array, names: readonly string[]): { text: string; items: string[] }[] {
  const file = openWordFile(bytes);
  const path = file.paths.find(
    (each) => file.part(each)?.documentElement?.namespaceURI === manifestNamespace,
  );
  const items = new Map(
    all(file.part(path ?? ""), "item").map((item) => [
      attribute(item, "mark"),
      `${attribute(item, "kind")} ${attribute(item, "id")} ${attribute(item, "occurrence")}`,
    ]),
  );
  const open = new Map<string, string>();
  const found: { text: string; items: string[] }[] = [];
  for (const element of all(bodyOf(file), "*")) {
    const id = attribute(element, "w:id") ?? "";
    const name = attribute(element, "w:name") ?? "";
    if (element.nodeName === "w:bookmarkStart" && readMark(name)?.part === "item") open.set(id, name);
    if (element.nodeName === "w:bookmarkEnd") open.delete(id);
    if (names.includes(element.nodeName))
      found.push({
        text: words(paragraphOf(element)),
        items: [...open.values()].flatMap((mark) => items.get(mark) ?? []).sort(),
      });
  }
  return found;
}

function paragraphOf(element: Element): Element {
  let node: Element = element;
  while (node.nodeName !== "w:p" && node.parentNode) node = node.parentNode as Element;
  return node;
}

const kinds = [
  ["remarks", ["w:commentReference"]],
  ["new words", ["w:ins"]],
  ["struck out words", ["w:del"]],
] as const;

describe.each(every)("a draft in the house's own file that comes back with remarks (%s)", (_, parts) => {
  test.each(kinds)("%s stand at the same items as in a draft without", async (_name, names) => {
    const plain = itemsAt(reviewed(await writeDocx(sampleAgenda())), names);
    const house = itemsAt(reviewed(await sampleIn(parts)), names);
    const atItems = (all: typeof plain) => all.filter(({ items }) => items.length > 0);
    expect(atItems(house).length).toBeGreaterThan(20);
    expect(atItems(house)).toEqual(atItems(plain));
  });

  test("what is remarked on the house's own words belongs to no item", async () => {
    const own = /Vorlage an den Rat|gezeichnet|Musterstadt, 14\.03\.2026|Aktenzeichen/;
    const found = itemsAt(reviewed(await sampleIn(parts)), ["w:commentReference"]);
    expect(found.filter(({ text, items }) => own.test(text) && items.length > 0)).toEqual([]);
  });

  test("no two places have one number", async () => {
    const ids = all(bodyOf(openWordFile(await sampleIn(parts))), "w:bookmarkStart").map((each) =>
      attribute(each, "w:id"),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
