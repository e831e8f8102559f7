import { loadSample } from "@renderer/data/commands/sample";
import { diagnosis } from "@renderer/data/diagnosis";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";
import { host } from "./standInDesktop";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

freshWorkspaceForEachTest();

/** Every text of three letters and more that stands anywhere in a value, except keys of enumerations and dates. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return /[A-ZÄÖÜ].*\p{L}{2}/u.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test("the diagnosis holds numbers and fingerprints, and not one text of the workspace", async () => {
  await loadSample();
  await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(1));
  const text = await diagnosis("2026-11-22T10:00:00.000Z", "Chrome/156.0");
  expect(text).toContain("projects: 25");
  expect(text).toContain("fingerprints agree: true");
  const texts = textsIn(await wholeWorkspace());
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((one) => text.includes(one))).toEqual([]);
  expect(text).not.toContain("navigatorin");
});
