import { isWorkMissing, startAsAsked } from "@renderer/app/startAsAsked";
import type { StartReport } from "@renderer/data/start";
import { type Asked, askFor, forgetAsked, takeAsked } from "@renderer/recovery/asked";
import { AppError } from "@shared/errors";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "../data/freshWorkspace";
import { host } from "../data/standInDesktop";

vi.mock("@renderer/desktop", () => import("../data/standInDesktop"));

freshWorkspaceForEachTest();

const backup = {
  file: "000000000007-2026-11-20T10-00-00-000Z-work.agenda",
  seq: 7,
  time: "2026-11-20T10:00:00.000Z",
  reason: "work",
  bytes: 2048,
  sha256: "",
  stateHash: "0123456789abcdef",
} as const;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

describe("what a person asked for on the recovery page", () => {
  test.each<Asked>([
    { how: "rebuild" },
    { how: "keep" },
    { how: "begin" },
    { how: "backup", file: "x.agenda" },
  ])("holds for one start: %o", (asked) => {
    askFor(asked);
    expect([takeAsked(), takeAsked()]).toEqual([asked, { how: "start" }]);
  });

  test("holds until it is left where it is looking", () => {
    askFor({ how: "look" });
    expect([takeAsked(), takeAsked()]).toEqual([{ how: "look" }, { how: "look" }]);
    forgetAsked();
    expect(takeAsked()).toEqual({ how: "start" });
  });

  test.each(['{"how":"delete"}', '{"how":"backup"}', '{"file":"x"}', "null", "7"])(
    "is a plain start where it is nothing the page can ask: %s",
    (text) => {
      sessionStorage.setItem("agendalotse.asked", text);
      expect(takeAsked()).toEqual({ how: "start" });
    },
  );
});

describe("an empty start", () => {
  const fresh: StartReport = { outcome: "fresh", entries: 0 };

  test.each<{ what: string; asked: Asked; report: StartReport; backups: boolean; missing: boolean }>([
    { what: "nothing ever was", asked: { how: "start" }, report: fresh, backups: false, missing: false },
    { what: "backups tell of work", asked: { how: "start" }, report: fresh, backups: true, missing: true },
    {
      what: "damaged lines tell of work",
      asked: { how: "start" },
      report: { ...fresh, leftOut: 3 },
      backups: false,
      missing: true,
    },
    { what: "a person wants it so", asked: { how: "begin" }, report: fresh, backups: true, missing: false },
    {
      what: "the work is there",
      asked: { how: "start" },
      report: { outcome: "rebuilt", entries: 7 },
      backups: true,
      missing: false,
    },
  ])("is taken for lost work where $what: $missing", async ({ asked, report, backups, missing }) => {
    host.current.listed = backups ? [backup] : [];
    expect(await isWorkMissing(asked, report)).toBe(missing);
  });

  test("is believed where the backups cannot be listed", async () => {
    host.current.refused.set("backup.state", new AppError("storage", "EIO", { reason: "broken" }));
    expect(await isWorkMissing({ how: "start" }, fresh)).toBe(false);
  });

  test("of a new workspace reports itself as fresh", async () => {
    expect(await startAsAsked({ how: "start" }, () => {})).toEqual(fresh);
  });
});
