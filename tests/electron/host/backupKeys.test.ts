import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Backups } from "@electron/host/backups";
import { realDisk } from "@electron/host/disk";
import { isSealed } from "@shared/transfer/sealed/header";
import { newRecoveryKey } from "@shared/transfer/sealed/recoveryKey";
import { derivedKeys, openSealed } from "@shared/transfer/sealed/sealedFile";
import { packedKeys } from "@shared/transfer/sealed/wrappingKeys";
import { temporaryFolder } from "@tests/temporaryFolder";
import { beforeEach, describe, expect, test } from "vitest";

const cheap = { memory: 64, passes: 1, lanes: 1 };
const password = "Äpfel und Birnen 7";
const recoveryKey = newRecoveryKey();
const keysOf = async (secrets: { password: string; recoveryKey: string }) =>
  Buffer.from(packedKeys(await derivedKeys(secrets, cheap))).toString("base64");
const title = "Stand der Stadt Musterstadt";
const base64Of = (text: string) => Buffer.from(text).toString("base64");
const toWrite = (seq: number) =>
  ({
    reason: "work",
    seq,
    stateHash: "0123456789abcdef",
    shape: "1.1",
    base64: base64Of(`${title} ${seq}`),
  }) as const;
const textOf = ({ base64 }: { base64: string }) => Buffer.from(base64, "base64").toString("utf8");

let data: string;
let place: string;
let backups: Backups;
beforeEach(async () => {
  [data, place] = [await temporaryFolder(), await temporaryFolder()];
  backups = new Backups(realDisk, data);
  await backups.place(place);
});

/** The bytes of the newest backup, here or in the second place. */
const newestIn = async (folder: string) => {
  const name = (await readdir(folder))
    .filter((one) => one.endsWith(".agenda"))
    .sort()
    .at(-1);
  return readFile(join(folder, name ?? ""));
};
const newest = async () => (await backups.state()).backups[0];

describe("backups that are to be protected", () => {
  beforeEach(async () => void (await backups.protect(await keysOf({ password, recoveryKey }))));

  test("lie there and in the second place sealed, and open with the password and the recovery key alone", async () => {
    const { protectedSince } = await backups.write(toWrite(1));
    expect(Date.parse(protectedSince ?? "")).toBeGreaterThan(0);
    expect(await newest()).toMatchObject({ isProtected: true });
    for (const folder of [join(data, "backups"), place]) {
      const file = await newestIn(folder);
      expect(file.includes(title)).toBe(false);
      for (const opener of [{ password }, { recoveryKey }])
        expect(Buffer.from(await openSealed(file, opener)).toString()).toBe(`${title} 1`);
      await expect(openSealed(file, { password: "ein anderes" })).rejects.toMatchObject({
        code: "encrypted",
      });
    }
  });

  test("are read without asking, also after a new start; each has a key of its own", async () => {
    await backups.write(toWrite(1));
    await backups.write({ ...toWrite(1), seq: 2 });
    backups = new Backups(realDisk, data);
    const list = (await backups.state()).backups;
    for (const { file } of list) expect(textOf(await backups.read(file))).toBe(`${title} 1`);
    const [one, other] = await Promise.all(list.map(({ file }) => readFile(join(data, "backups", file))));
    expect(one?.subarray(214)).not.toEqual(other?.subarray(214));
  });

  test("stay protected with their own key when they are written anew after an erasure", async () => {
    await backups.write(toWrite(1));
    await backups.protect(null);
    const file = (await newest())?.file ?? "";
    await backups.replace({
      file,
      stateHash: "0123456789abcdef",
      shape: "1.1",
      base64: base64Of("ohne den Namen"),
    });
    const bytes = await newestIn(join(data, "backups"));
    expect(Buffer.from(await openSealed(bytes, { password })).toString()).toBe("ohne den Namen");
  });

  test.each([
    ["a changed password", async () => backups.protect(await keysOf({ password: "neu", recoveryKey }))],
    ["switching off", async () => backups.protect(null)],
  ])("older ones still open after %s", async (_, change) => {
    await backups.write(toWrite(1));
    await change();
    await backups.write(toWrite(2));
    backups = new Backups(realDisk, data);
    const texts = [];
    for (const { file } of (await backups.state()).backups) texts.push(textOf(await backups.read(file)));
    expect(texts).toEqual([`${title} 2`, `${title} 1`]);
  });

  test("whose bytes changed are told as damaged, not as locked", async () => {
    await backups.write(toWrite(1));
    const file = (await newest())?.file ?? "";
    const bytes = await readFile(join(data, "backups", file));
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
    await writeFile(join(data, "backups", file), bytes);
    await expect(backups.read(file)).rejects.toMatchObject({ code: "unreadable" });
  });

  test("of another machine come as they are: their password is asked for", async () => {
    await backups.write(toWrite(1));
    await rm(join(data, "backup-keys.json"));
    backups = new Backups(realDisk, data);
    expect((await backups.state()).protectedSince).toBeUndefined();
    const { base64 } = await backups.read((await newest())?.file ?? "");
    expect(isSealed(Buffer.from(base64, "base64"))).toBe(true);
  });

  test("are not made rather than unprotected where the keys are damaged; a new password goes on", async () => {
    await writeFile(join(data, "backup-keys.json"), '{"format":1,"isOn":tr');
    backups = new Backups(realDisk, data);
    await expect(backups.write(toWrite(1))).rejects.toMatchObject({ code: "storage" });
    await backups.protect(await keysOf({ password, recoveryKey }));
    await backups.write(toWrite(2));
    expect(isSealed(await newestIn(place))).toBe(true);
  });

  test.runIf(process.platform !== "win32")(
    "keep their keys from others, and out of the second place",
    async () => {
      await backups.write(toWrite(1));
      expect((await stat(join(data, "backup-keys.json"))).mode & 0o777).toBe(0o600);
      expect((await readdir(place)).every((name) => name.endsWith(".agenda"))).toBe(true);
      const keys = JSON.parse(await readFile(join(data, "backup-keys.json"), "utf8")).keys[0];
      const list = await readFile(join(data, "backups", "backups.json"), "utf8");
      expect(list.includes(keys) || JSON.stringify(await backups.state()).includes(keys)).toBe(false);
    },
  );
});

test.each(["", "AAAA", base64Of("x".repeat(104)).replace(/^..../, "////")])(
  "keys that are none are refused: %j",
  async (keys) => {
    await expect(backups.protect(keys)).rejects.toMatchObject({ code: "invalid" });
    await backups.write(toWrite(1));
    expect((await newest())?.isProtected).toBeUndefined();
  },
);
