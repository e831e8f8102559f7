import { undo } from "@renderer/data/command";
import { storeTable, type TableProfile } from "@renderer/data/commands/reading";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import Dexie, { liveQuery, type ObservabilitySet, RangeSet } from "dexie";
import { expect, onTestFinished, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const profile: TableProfile = {
  name: "liste.csv",
  target: "projects",
  headings: ["Vorhaben"],
  mapping: { Vorhaben: "title" },
};

async function readIn(length: number): Promise<string[]> {
  const ids = Array.from({ length }, () => crypto.randomUUID());
  const changes = ids.map((id) => ({
    type: "create" as const,
    kind: "projects" as const,
    draft: { id, title: `P ${id}` },
  }));
  await storeTable(changes, profile, undefined);
  return ids;
}

/** What live queries are told of the projects, as numbers of ranges: by key and as deleted. */
function heardOfProjects(): number[][] {
  const heard: number[][] = [];
  const listen = (parts: ObservabilitySet) => {
    const told = ["", ":dels"].map((index) => parts[`idb://agendalotse/projects/${index}`]);
    heard.push(told.map((ranges) => (ranges ? [...new RangeSet().add(ranges)].length : 0)));
  };
  Dexie.on("storagemutated", listen);
  onTestFinished(() => Dexie.on.storagemutated.unsubscribe(listen));
  return heard;
}

test.each([
  ["a few one by one", 3, 3],
  ["many as the whole table", 600, 1],
])("records an undo deletes are told to live queries: %s", async (_, count, ranges) => {
  await readIn(count);
  const heard = heardOfProjects();
  await undo();
  expect(heard).toEqual([[ranges, ranges]]);
});

test("many deleted records are gone in every live query that showed one", async () => {
  const { id: kept } = await createRecord("projects", { title: "Bleibt" });
  const [first = ""] = await readIn(600);
  const queries = {
    count: () => tableOf("projects").count(),
    all: async () => (await tableOf("projects").toArray()).map(({ id }) => id),
    keys: () => tableOf("projects").toCollection().primaryKeys(),
    one: async () => (await tableOf("projects").get(first)) ?? null,
  };
  const shown: Record<string, unknown> = {};
  for (const [name, query] of Object.entries<() => Promise<unknown>>(queries)) {
    const subscription = liveQuery(query).subscribe((value) => {
      shown[name] = value;
    });
    onTestFinished(() => subscription.unsubscribe());
  }
  await vi.waitFor(() => expect(shown).toMatchObject({ count: 601, one: { id: first } }));
  await undo();
  await vi.waitFor(() => expect(shown).toEqual({ count: 1, all: [kept], keys: [kept], one: null }));
});
