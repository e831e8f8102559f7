import { recordHref, recordOfHref, safeHref } from "@shared/document/href";
import { describe, expect, test } from "vitest";

describe("an outside address", () => {
  test.each([
    ["https://musterstadt.example/a?b=c&d=e#f", "https://musterstadt.example/a?b=c&d=e#f"],
    [" http://musterstadt.example ", "http://musterstadt.example"],
    ["https://müsterstadt.example/straße", "https://müsterstadt.example/straße"],
    ["https://a.example/mit leer", "https://a.example/mit%20leer"],
    ["https://a.example/100%", "https://a.example/100%25"],
    ["https://a.example/%C3%A4", "https://a.example/%C3%A4"],
    ['https://a.example/"<>', "https://a.example/%22%3C%3E"],
    ["https://a.example:8443/x", "https://a.example:8443/x"],
    ["mailto:amt@musterstadt.example?subject=Agenda 1", "mailto:amt@musterstadt.example?subject=Agenda%201"],
    ["tel:+49 341 000-0", "tel:+49%20341%20000-0"],
  ])("%j is written as %j", (href, expected) => {
    expect(safeHref(href)).toBe(expected);
  });

  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "\\\\server\\share",
    "//a.example",
    "https://",
    "https://user:secret@a.example",
    "https://a b/",
    "https://[",
    "mailto:",
    "mailto:a b@c",
    "ftp://a.example",
    "#anker",
    "",
  ])("%j is refused", (href) => {
    expect(safeHref(href)).toBeUndefined();
  });
});

describe("an address inside the document", () => {
  test("names kind and id and is read back", () => {
    expect(recordOfHref(recordHref("measures", "id-1"))).toEqual({ kind: "measures", recordId: "id-1" });
  });

  test.each(["#other", "#record/", "#record/measures", "#record/a/b/c", "https://a.example"])(
    "is not seen in %s",
    (href) => {
      expect(recordOfHref(href)).toBeUndefined();
    },
  );
});
