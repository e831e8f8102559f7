import { readAnswer, readSheet } from "@renderer/features/events/papers/sheetAnswers";
import { expect, test } from "vitest";

const item = (kind: "scale_1_5" | "yes_no" | "text") => ({ id: "q", kind, text: "Frage" });

test.each([
  ["scale_1_5", "3", { itemId: "q", value: 3 }],
  ["scale_1_5", "6", "unreadable"],
  ["scale_1_5", "2-3", "unreadable"],
  ["yes_no", "J", { itemId: "q", value: 1 }],
  ["yes_no", "no", { itemId: "q", value: 0 }],
  ["yes_no", "vielleicht", "unreadable"],
  ["text", " mehr Zeit ", { itemId: "q", text: "mehr Zeit" }],
  ["text", "  ", "empty"],
] as const)("a field of a sheet is read: %s „%s“", (kind, typed, read) => {
  expect(readAnswer(item(kind), typed)).toEqual(read);
});

test.each([
  ["nothing was answered", {}, undefined],
  ["one answer is enough", { a: "4" }, [{ itemId: "a", value: 4 }]],
  ["what cannot be read is not stored with the rest", { a: "9", b: "gut" }, undefined],
])("a sheet is stored as a whole or not at all: %s", (_, draft, answers) => {
  const items = [
    { ...item("scale_1_5"), id: "a" },
    { ...item("text"), id: "b" },
  ];
  expect(readSheet(items, draft)).toEqual(answers);
});
