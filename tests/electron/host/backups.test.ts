import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Backups } from "@electron/host/backups";
import { type Disk, realDisk } from "@electron/host/disk";
import type { BackupReason } from "@shared/desktopBackups";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";

const toWrite = (seq: number, text = `Stand ${seq}`, reason: BackupReason = "work") => ({
  reason,
  seq,
  stateHash: "0123456789abcdef",
  shape: "1.1",
  base64: Buffer.from(text).toString("base64"),
});
const textOf = ({ base64 }: { base64: string }) => Buffer.from(base64, "base64").toString("utf8");
const filesIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith(".agenda")).sort();

describe("backups", () => {
  test("are listed newest first, with what each is, also after a new start", async () => {
    const data = await temporaryFolder();
    const backups = new Backups(realDisk, data);
    await backups.write(toWrite(3));
    await backups.write(toWrite(9, "mehr", "import"));
    const { backups: list } = await new Backups(realDisk, data).state();
    expect(list.map(({ seq, reason, bytes }) => [seq, reason, bytes])).toEqual([
      [9, "import", 4],
      [3, "work", 7],
    ]);
    expect(textOf(await backups.read(list[1]?.file ?? ""))).toBe("Stand 3");
  });

  test("whose bytes changed on the disk are refused, not handed out", async () => {
    const data = await temporaryFolder();
    const backups = new Backups(realDisk, data);
    const [backup] = (await backups.write(toWrite(1))).backups;
    await writeFile(join(data, "backups", backup?.file ?? ""), "Stand 2");
    await expect(backups.read(backup?.file ?? "")).rejects.toMatchObject({ code: "unreadable" });
  });

  test.each(["../journal/head.json", "backups.json", "nothing.agenda", ""])(
    "that are not in the list cannot be read: %j",
    async (file) => {
      const backups = new Backups(realDisk, await temporaryFolder());
      await backups.write(toWrite(1));
      await expect(backups.read(file)).rejects.toMatchObject({ code: "notFound" });
    },
  );

  test.each([
    ["lost", async (path: string) => rm(path)],
    ["damaged", async (path: string) => writeFile(path, '{"format": 1, "backu')],
  ])("stay known when their list is %s", async (_case, damage) => {
    const data = await temporaryFolder();
    await new Backups(realDisk, data).write(toWrite(7));
    await damage(join(data, "backups", "backups.json"));
    const again = new Backups(realDisk, data);
    const [found] = (await again.state()).backups;
    expect(found).toMatchObject({ seq: 7, bytes: 7 });
    expect(textOf(await again.read(found?.file ?? ""))).toBe("Stand 7");
  });

  test("are found again with moment and reason, and the newest written stays the first", async () => {
    const data = await temporaryFolder();
    const before = new Backups(realDisk, data);
    await before.write(toWrite(900, "vorher", "import"));
    const { backups: written } = await before.write(toWrite(2, "neu begonnen"));
    const list = async () => (await new Backups(realDisk, data).state()).backups;
    expect((await list()).map(({ seq }) => seq)).toEqual([2, 900]);
    await rm(join(data, "backups", "backups.json"));
    const { time, reason } = written[1] ?? {};
    expect((await list()).find(({ seq }) => seq === 900)).toMatchObject({ time, reason });
  });

  test("are proved by a trial restore", async () => {
    const data = await temporaryFolder();
    const [backup] = (await new Backups(realDisk, data).write(toWrite(1))).backups;
    await new Backups(realDisk, data).prove(backup?.file ?? "");
    expect((await new Backups(realDisk, data).state()).backups[0]?.provedAt).toMatch(/^\d{4}-/);
  });

  test("that a full disk refuses leave the earlier ones as they were", async () => {
    const data = await temporaryFolder();
    const full: Disk = {
      ...realDisk,
      open: (path, flags, mode) =>
        String(path).includes(".agenda.tmp")
          ? Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" }))
          : realDisk.open(path, flags, mode),
    };
    await new Backups(realDisk, data).write(toWrite(1));
    const refused = new Backups(full, data);
    await expect(refused.write(toWrite(2))).rejects.toMatchObject({
      code: "storage",
      details: { reason: "full" },
    });
    expect((await refused.state()).backups.map(({ seq }) => seq)).toEqual([1]);
    expect(await filesIn(join(data, "backups"))).toHaveLength(1);
  });

  test("are cleared away by turn, in the folder and in the second place", async () => {
    const [data, place] = [await temporaryFolder(), await temporaryFolder()];
    const backups = new Backups(realDisk, data);
    await backups.place(place);
    for (let seq = 1; seq <= 52; seq += 1) await backups.write(toWrite(seq));
    const files = await filesIn(join(data, "backups"));
    // The very first one of a shape stays for ever.
    expect(files.map((name) => Number(name.slice(0, 12)))).toEqual([
      1,
      ...Array.from({ length: 48 }, (_, at) => at + 5),
    ]);
    expect(await filesIn(place)).toEqual(files);
  });
});

describe("the second place", () => {
  test("gets the newest backup at once and every later one, the same bytes", async () => {
    const [data, place] = [await temporaryFolder(), await temporaryFolder()];
    const backups = new Backups(realDisk, data);
    await backups.write(toWrite(1));
    await backups.place(place);
    const { secondPlace } = await backups.write(toWrite(2));
    expect(secondPlace).toMatchObject({ folder: place, copiedAt: expect.any(String) });
    const files = await filesIn(place);
    expect(await Promise.all(files.map((file) => readFile(join(place, file), "utf8")))).toEqual([
      "Stand 1",
      "Stand 2",
    ]);
  });

  test("that vanishes never keeps a backup from being made; the state says since when", async () => {
    const [data, place] = [await temporaryFolder(), join(await temporaryFolder(), "stick")];
    await mkdir(place);
    const backups = new Backups(realDisk, data);
    await backups.place(place);
    await backups.write(toWrite(1));
    await rm(place, { recursive: true });
    const first = await backups.write(toWrite(2));
    const second = await backups.write(toWrite(3));
    expect(second.backups.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    expect(first.secondPlace?.problem?.reason).toBe("missing");
    expect(second.secondPlace?.problem?.since).toBe(first.secondPlace?.problem?.since);
    await mkdir(place);
    expect((await backups.write(toWrite(4))).secondPlace?.problem).toBeUndefined();
  });

  test("that is back gets the newest backup when it is tried again; one that is damaged here does not go there", async () => {
    const [data, place] = [await temporaryFolder(), join(await temporaryFolder(), "stick")];
    await mkdir(place);
    const backups = new Backups(realDisk, data);
    await backups.write(toWrite(1));
    await backups.write(toWrite(2));
    await backups.place(place);
    await rm(place, { recursive: true });
    const away = await backups.cleanUp(false);
    expect(away.secondPlace?.problem?.reason).toBe("missing");
    await mkdir(place);
    expect((await backups.cleanUp(false)).secondPlace).toEqual({
      folder: place,
      copiedAt: away.backups[0]?.time,
    });
    expect(await filesIn(place)).toEqual([away.backups[0]?.file]);

    const [newest, older] = away.backups;
    await writeFile(join(data, "backups", newest?.file ?? ""), "Stand X");
    await rm(join(place, newest?.file ?? ""));
    await backups.cleanUp(false);
    expect(await filesIn(place)).toEqual([older?.file]);
  });

  test("keeps what other programs put there", async () => {
    const [data, place] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(place, "Haushalt.xlsx"), "x");
    const backups = new Backups(realDisk, data);
    await backups.place(place);
    await backups.write(toWrite(1));
    expect(await readdir(place)).toContain("Haushalt.xlsx");
  });

  test.each([
    ["relative", () => "stick"],
    ["missing", (data: string) => join(data, "..", "nowhere")],
    ["inside", (data: string) => join(data, "backups")],
    ["inside", (data: string) => data],
  ])("is refused as %s", async (reason, folderFor) => {
    const data = await temporaryFolder();
    const backups = new Backups(realDisk, data);
    await expect(backups.place(folderFor(data))).rejects.toMatchObject({
      code: "invalid",
      details: { reason },
    });
    expect((await backups.state()).secondPlace).toBeNull();
  });
});
