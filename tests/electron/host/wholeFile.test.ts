import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWholeFile } from "@electron/host/wholeFile";
import { failingDisk } from "@tests/stand-ins/disk";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";

const bytes = Buffer.from("neu");

describe("replacing a file as a whole", () => {
  test.each([
    { name: "writeFile", code: "ENOSPC" },
    { name: "sync", code: "EIO" },
    { name: "rename", code: "EXDEV" },
  ])("keeps the old content and leaves nothing beside it when $name fails", async ({ name, code }) => {
    const folder = await temporaryFolder();
    const path = join(folder, "datei");
    await writeFile(path, "alt");
    const disk = failingDisk((operation) => (operation.name === name ? code : null));
    await expect(writeWholeFile(disk, path, bytes, 0)).rejects.toMatchObject({ code });
    expect(await readFile(path, "utf8")).toBe("alt");
    expect(await readdir(folder)).toEqual(["datei"]);
  });

  test.each(["EPERM", "EACCES", "EBUSY"])("tries again while a scanner holds the file: %s", async (code) => {
    const path = join(await temporaryFolder(), "datei");
    let refusals = 3;
    const disk = failingDisk(({ name }) => {
      if (name !== "rename" || refusals === 0) return null;
      refusals -= 1;
      return code;
    });
    await writeWholeFile(disk, path, bytes, 0);
    expect(await readFile(path, "utf8")).toBe("neu");
  });
});
