import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const folder = resolve(import.meta.dirname, "../../../renderer/data");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.tsx?$/.test(name),
);

/** What stands behind the tables in a call of `db.transaction`, up to its arrow or its end. */
const calls = (source: string) =>
  [...source.matchAll(/db\.transaction\(\s*"rw?",\s*(?:\[[^\]]*\]|\w+),\s*([^\n]*)/g)].map(
    (found) => found[1] ?? "",
  );

/** A real browser ends a transaction at the first await within a function that is not async itself. */
test("every transaction is given an async function", () => {
  const found = sources.flatMap((name) => calls(readFileSync(join(folder, name), "utf8")));
  expect(found.length).toBeGreaterThan(30);
  const others = found.filter((work) => !work.startsWith("async "));
  // The one place that is handed its function; those who call it hand it async ones.
  expect(others).toEqual(["work);"]);
});
