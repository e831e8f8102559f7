import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { openEngine } from "@electron/host/engine";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";

const opened = (base: string, now?: number) => {
  const engine = openEngine(base, "engine-browser", now);
  return {
    name: basename(engine.folder),
    afterCrash: engine.afterCrash,
    end: engine.endedCleanly,
    distrust: engine.distrust,
  };
};

describe("the engine's folder", () => {
  test("is the first one at the first start", async () => {
    expect(opened(join(await temporaryFolder(), "new"))).toMatchObject({
      name: "engine-browser-1",
      afterCrash: false,
    });
  });

  test("stays the same as long as every run ends cleanly", async () => {
    const base = await temporaryFolder();
    for (let run = 0; run < 3; run += 1) {
      const engine = opened(base);
      expect(engine).toMatchObject({ name: "engine-browser-1", afterCrash: false });
      engine.end();
    }
  });

  test("is a new one after a run that did not end cleanly, whatever the runs before did", async () => {
    const base = await temporaryFolder();
    opened(base).end();
    opened(base);
    expect(opened(base)).toMatchObject({ name: "engine-browser-2", afterCrash: true });
    const third = opened(base);
    expect(third).toMatchObject({ name: "engine-browser-3", afterCrash: true });
    third.end();
    expect(opened(base)).toMatchObject({ name: "engine-browser-3", afterCrash: false });
  });

  test("is a new one after the window could not open its database, however well the run ended", async () => {
    const base = await temporaryFolder();
    const engine = opened(base);
    engine.distrust();
    engine.end();
    expect(opened(base)).toMatchObject({ name: "engine-browser-2", afterCrash: true });
  });

  test("goes with all before it at the next start after something was erased", async () => {
    const base = await temporaryFolder();
    opened(base);
    const second = openEngine(base, "engine-browser");
    second.forget();
    second.endedCleanly();
    expect(basename(openEngine(base, "engine-browser").folder)).toBe("engine-browser-1");
    expect((await readdir(base)).sort()).toEqual(["engine-browser-1"]);
  });

  test("of one host is of no matter to the other", async () => {
    const base = await temporaryFolder();
    opened(base);
    expect(openEngine(base, "engine-electron").afterCrash).toBe(false);
  });

  test("keeps what was left for a week, then takes it away", async () => {
    const base = await temporaryFolder();
    opened(base);
    await writeFile(join(base, "engine-browser-1", "000003.log"), "x");
    opened(base).end();
    const day = 86_400_000;
    const left = new Date(Date.now() - 6 * day);
    await utimes(join(base, "engine-browser-1"), left, left);
    opened(base).end();
    expect(await readdir(base)).toContain("engine-browser-1");
    opened(base, Date.now() + 2 * day).end();
    expect((await readdir(base)).sort()).toEqual(["engine-browser-2", "engine-browser-2.clean"]);
  });

  test("is not confused by other names", async () => {
    const base = await temporaryFolder();
    for (const name of ["engine-browser-x", "engine-browser-0", "engine-browser--3", "journal"])
      await mkdir(join(base, name));
    expect(opened(base).name).toBe("engine-browser-1");
  });
});
