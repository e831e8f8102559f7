import { recordPath } from "@renderer/ui/recordPath";
import { expect, test } from "vitest";

test.each([
  ["projects", "/projects"],
  ["processes", "/processes"],
])("a saved view of %s leads to its list", (page, path) => {
  expect(recordPath("savedViews", { id: "1", page })).toBe(path);
});
