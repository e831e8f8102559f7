import { undo } from "@renderer/data/command";
import { createRecord, removeRecord, updateRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { changesSince } from "@renderer/data/weekChanges";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-10T09:00:00") });
});
afterEach(() => {
  vi.useRealTimers();
});

const at = (moment: string) => vi.setSystemTime(new Date(moment));

test("counts each record once since a day: made, changed, removed", async () => {
  const { id: old } = await createRecord("guidelines", { title: "Digital zuerst", position: "a" });
  const { id: gone } = await createRecord("guidelines", { title: "Papier", position: "b" });
  at("2026-11-16T00:00:01");
  await updateRecord("guidelines", old, { title: "Digital vor analog" });
  await updateRecord("guidelines", old, { title: "Digital vor Papier" });
  await removeRecord("guidelines", gone);
  await createRecord("inboxItems", { text: "WLAN im Rathaus" });
  const { id: brief } = await createRecord("inboxItems", { text: "Kommt und geht" });
  await removeRecord("inboxItems", brief);
  expect(await changesSince("2026-11-16")).toEqual({
    since: "2026-11-16",
    steps: 6,
    kinds: [
      { kind: "guidelines", made: 0, changed: 1, removed: 1 },
      { kind: "inboxItems", made: 1, changed: 0, removed: 0 },
    ],
  });
});

test("what was taken back is no change, and a setting is none", async () => {
  const { id } = await createRecord("guidelines", { title: "Digital zuerst", position: "a" });
  at("2026-11-16T08:00:00");
  await updateRecord("guidelines", id, { title: "Papier zuerst" });
  await undo();
  await createRecord("savedViews", { page: "projects", name: "Rot" });
  expect((await changesSince("2026-11-16"))?.kinds).toEqual([]);
});

test("of a day without any step says so", async () => {
  await createRecord("guidelines", { title: "Digital zuerst", position: "a" });
  expect(await changesSince("2026-11-17")).toEqual({ since: "2026-11-17", steps: 0, kinds: [] });
});

test("a workspace that came in as a whole is no change; what was done to it since is, from that day on", async () => {
  at("2026-11-18T08:00:00");
  await loadSample();
  expect(await changesSince("2026-11-16")).toBeUndefined();
  at("2026-11-19T08:00:00");
  await createRecord("guidelines", { title: "Digital zuerst", position: "a" });
  expect(await changesSince("2026-11-16")).toEqual({
    since: "2026-11-18",
    steps: 1,
    kinds: [{ kind: "guidelines", made: 1, changed: 0, removed: 0 }],
  });
});
