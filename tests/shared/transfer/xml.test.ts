import { scanXml } from "@shared/transfer/xml";
import { childValue, descendantsOf, parseXml, textIn } from "@shared/transfer/xmlTree";
import { describe, expect, test } from "vitest";

const word = 'xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("an XML part", () => {
  test("is read with the usual prefix of its namespace, whatever prefix it uses", () => {
    const tree = parseXml(`<x:p ${word}><x:pStyle x:val="berschrift1"/></x:p>`);
    expect([tree.name, childValue(tree, "w:pStyle")]).toEqual(["w:p", "berschrift1"]);
  });

  test("is read with a default namespace that ends with its element", () => {
    const tree = parseXml(`<a><p ${word.replace(":x", "")}><b/></p><p/></a>`);
    expect(tree.children.map((child) => typeof child !== "string" && child.name)).toEqual(["w:p", "p"]);
  });

  test.each([
    ["entities", "<a>M&amp;S &lt;1&gt; &#228;&#xDF;</a>", "M&S <1> äß"],
    ["character data", "<a>x<![CDATA[<b>&amp;]]>y</a>", "x<b>&amp;y"],
    ["comments and instructions", "<?xml version='1.0'?><!-- <b> --><a>x<!-- y --><?z ?>w</a>", "xw"],
    ["a byte order mark", "\ufeff<a>x</a>", "x"],
    ["an angle bracket in an attribute", `<a b="x>y" c='"'>z</a>`, "z"],
  ])("gives its text with %s", (_, xml, text) => {
    expect(textIn(parseXml(xml))).toBe(text);
  });

  test("gives descendants in document order without looking inside found ones", () => {
    const tree = parseXml("<a><t>1<t>2</t></t><b><t>3</t></b></a>");
    expect(descendantsOf(tree, "t").map(textIn)).toEqual(["12", "3"]);
  });
});

describe("an XML part is refused when", () => {
  const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>';
  const outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><x>&f;</x>';
  test.each([
    ["it multiplies entities", laughs, "doctype"],
    ["it reaches for an outside file", outside, "doctype"],
    ["it uses an unknown entity", "<a>&nbsp;</a>", "doctype"],
    ["an element is not closed", "<a><b></a>", "malformed"],
    ["a tag never ends", "<a b='", "malformed"],
    ["it has two roots", "<a/><b/>", "malformed"],
    ["text stands outside", "<a/>x", "malformed"],
    ["it is empty", "", "malformed"],
    ["an attribute has no value", "<a b/>", "malformed"],
    ["an ampersand stands alone", "<a>x & y</a>", "malformed"],
    ["a character number is impossible", "<a>&#x110000;</a>", "malformed"],
    ["it is nested a hundred thousand times", "<a>".repeat(100_000), "tooDeep"],
  ])("%s", (_, xml, reason) => {
    expect(() => parseXml(xml)).toThrow(
      expect.objectContaining({ code: "unreadable", details: expect.objectContaining({ reason }) }),
    );
  });

  test("an attribute called like the prototype stays an attribute", () => {
    const tree = parseXml('<a __proto__="x" constructor="y"/>');
    expect([Object.hasOwn(tree.attributes, "__proto__"), ({} as Record<string, unknown>).x]).toEqual([
      true,
      undefined,
    ]);
  });
});

test("a single text of fifty megabytes is read in one piece", () => {
  let length = 0;
  scanXml(`<a>${"x".repeat(50_000_000)}</a>`, {
    open: () => {},
    close: () => {},
    text: (text) => {
      length += text.length;
    },
  });
  expect(length).toBe(50_000_000);
});
