import { command, undo } from "@renderer/data/command";
import { addLine, moveGuideline } from "@renderer/data/commands/agenda";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { addUnit, moveUnit } from "@renderer/data/commands/settingsUnits";
import { tableOf } from "@renderer/data/db";
import { inOrder } from "@shared/domain/workspace";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const guidelines = async () =>
  inOrder(await tableOf("guidelines").toArray()).map(({ id, title }) => ({ id, title }));
const titles = async () => (await guidelines()).map(({ title }) => title);
const units = async () => inOrder(await tableOf("orgUnits").toArray()).map(({ name }) => name);

const addGuidelines = command("records.loadSample", async (write, count: number): Promise<void> => {
  await write.createMany(
    "guidelines",
    Array.from({ length: count }, (_, n) => ({ title: `L${n}` })),
  );
});

describe.each([
  ["no positions", ["", "", ""]],
  ["the same position", ["a0", "a0", "a0"]],
  ["positions from elsewhere", ["a000100", "a000200", "zz"]],
])("among records with %s", (_case, positions) => {
  test("a line moves to every place, and undo puts every record back", async () => {
    for (const [n, position] of positions.entries())
      await createRecord("guidelines", { title: `L${n}`, position });
    const before = await tableOf("guidelines").toArray();
    for (let from = 0; from < positions.length; from += 1)
      for (let to = 0; to < positions.length; to += 1) {
        const now = await guidelines();
        const [moving] = now.splice(from, 1);
        if (!moving) throw new Error("There is a guideline at every place.");
        const siblings = now.map(({ id }) => id);
        await moveGuideline(moving.id, siblings, now[to - 1]?.id ?? null);
        now.splice(to, 0, moving);
        expect(await guidelines()).toEqual(now);
        await undo();
        expect(await tableOf("guidelines").toArray()).toEqual(before);
      }
  });

  test("units are added and moved", async () => {
    const ids: string[] = [];
    for (const [n, position] of positions.entries())
      ids.push((await createRecord("orgUnits", { name: `E${n}`, kind: "office", position })).id);
    const [first = "", second = "", third = ""] = await tableOf("orgUnits")
      .bulkGet(ids)
      .then((all) => inOrder(all.filter((unit) => unit !== undefined)).map(({ id }) => id));
    const nameOf = async (id: string) => (await tableOf("orgUnits").get(id))?.name ?? "";
    await addUnit("neu", { parentId: undefined, after: first });
    expect((await units()).indexOf("neu")).toBe(1);
    await moveUnit(third, { parentId: undefined, after: null });
    expect(await units()).toEqual([await nameOf(third), await nameOf(first), "neu", await nameOf(second)]);
  });
});

test("a record that also stands among others keeps its place there when its neighbours are numbered anew", async () => {
  const goals = await Promise.all(
    ["Z1", "Z2"].map(async (title) => (await createRecord("goals", { title, position: "a0" })).id),
  );
  const [one = "", two = ""] = goals;
  const measure = async (title: string, goalIds: string[]) =>
    (await createRecord("measures", { title, goalIds, position: "a000300" })).id;
  const ids: Record<string, string> = {};
  for (const title of ["a", "b", "c", "d"])
    ids[title] = await measure(title, title === "b" ? [one, two] : [two]);
  const titlesBefore = inOrder(await tableOf("measures").toArray()).map(({ title }) => title);
  const siblings = [ids.b ?? ""];
  await addLine({ kind: "measures", draft: { title: "neu", goalIds: [one] }, siblings, after: undefined });
  await updateRecord("measures", ids.a ?? "", { note: "bleibt" });
  const after = inOrder(await tableOf("measures").toArray()).map(({ title }) => title);
  expect(after.filter((title) => title !== "neu")).toEqual(titlesBefore);
  expect(after.indexOf("neu")).toBeGreaterThan(after.indexOf("b"));
});

test("three hundred records without positions make room for one before them all", async () => {
  await addGuidelines(300);
  const before = await titles();
  const siblings = (await guidelines()).map(({ id }) => id);
  const last = siblings.pop() ?? "";
  await moveGuideline(last, siblings, null);
  expect(await titles()).toEqual([before.at(-1), ...before.slice(0, -1)]);
});
