import { undo } from "@renderer/data/command";
import { logExport } from "@renderer/data/commands/exports";
import { loadSample } from "@renderer/data/commands/sample";
import { readMeta } from "@renderer/data/db";
import { allOf, wholeWorkspace } from "@renderer/data/queries/workspace";
import { fileOf } from "@renderer/data/workers/exportJob";
import { contentHashOf } from "@shared/transfer/contentHash";
import { expect, test, vi } from "vitest";
import { optionsOf } from "../../shared/deliverables/build";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

/** Names of the files whose text is kept. */
const withText = async () =>
  (await allOf("exportLog")).filter(({ manifest }) => manifest.length > 0).map(({ fileName }) => fileName);

test("of a document's files the newest ten keep their text, an older one a fingerprint; undo brings the text back", async () => {
  await loadSample();
  const workspace = await wholeWorkspace();
  const request = { deliverable: "agenda", language: "de", options: optionsOf(workspace) } as const;
  const { entry } = await fileOf(workspace, request, "html", "2027-01-01T10:00:00.000Z");
  const size = JSON.stringify(entry.manifest).length;
  expect(size).toBeGreaterThan(10_000);
  const names = Array.from({ length: 12 }, (_, at) => `${at + 10}.html`);
  for (const [at, fileName] of names.entries())
    await logExport({ ...entry, fileName, exportedAt: `2027-01-${at + 10}T10:00:00.000Z` });

  expect((await withText()).sort()).toEqual(names.slice(2));
  const [oldest] = (await allOf("exportLog")).filter(({ fileName }) => fileName === names[0]);
  expect(oldest).toMatchObject({
    exportedAt: "2027-01-10T10:00:00.000Z",
    audience: entry.audience,
    manifest: [],
    textHash: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  expect(JSON.stringify(await allOf("exportLog")).length).toBeLessThan(11 * size);
  expect((await readMeta())?.contentHash).toBe(contentHashOf(await wholeWorkspace()));

  await undo();
  expect((await withText()).sort()).toEqual(names.slice(1, 11));
  expect((await readMeta())?.contentHash).toBe(contentHashOf(await wholeWorkspace()));
});
