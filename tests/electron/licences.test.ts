import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

const written = (target: string, folder = root) =>
  spawnSync(process.execPath, [join(root, "scripts/licences.mjs"), target, folder], { encoding: "utf8" });

type Bill = {
  bomFormat: string;
  metadata: { component: { name: string; version: string } };
  components: {
    name: string;
    version: string;
    licenses: { license?: { id: string }; expression?: string }[];
  }[];
};

const passedOnFreely = [
  "0BSD",
  "(MIT OR CC0-1.0)",
  "Apache-2.0",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
];

describe("what a release owes to others", () => {
  test("lists every package it is made of, and all of them may be passed on freely", async () => {
    const folder = await temporaryFolder();
    expect(written(folder)).toMatchObject({ status: 0 });
    const bill = JSON.parse(await readFile(join(folder, "sbom.cdx.json"), "utf8")) as Bill;
    const project = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
      version: string;
      dependencies: Record<string, string>;
    };
    expect(bill.bomFormat).toBe("CycloneDX");
    expect(bill.metadata.component).toMatchObject({ name: "agendalotse", version: project.version });

    const versions = new Map(bill.components.map(({ name, version }) => [name, version]));
    for (const [name, version] of Object.entries(project.dependencies))
      expect(versions.get(name)).toBe(version);
    expect(versions.has("electron")).toBe(true);

    const ids = bill.components.flatMap(({ licenses }) =>
      licenses.flatMap(({ license, expression = license?.id ?? "none" }) => expression.split(/ AND /)),
    );
    expect(ids.length).toBeGreaterThanOrEqual(bill.components.length);
    expect([...new Set(ids)].filter((id) => !passedOnFreely.includes(id))).toEqual([]);

    const texts = await readFile(join(folder, "licences.txt"), "utf8");
    for (const { name, version } of bill.components) expect(texts).toContain(`\n${name} ${version} (`);
    expect(`${texts}${JSON.stringify(bill)}`).not.toContain(`${root}/`);
  });

  test.each([
    { licence: "MIT", may: true },
    { licence: "(GPL-3.0 OR MIT)", may: true },
    { licence: "(MIT AND ISC)", may: true },
    { licence: "GPL-3.0-only", may: false },
    { licence: "AGPL-3.0", may: false },
    { licence: "(MIT AND GPL-2.0)", may: false },
    { licence: "SSPL-1.0", may: false },
    { licence: "SEE LICENSE IN LICENSE.md", may: false },
    { licence: undefined, may: false },
  ])("stands in the way of a release where it may not be: $licence, $may", async ({ licence, may }) => {
    const folder = await temporaryFolder();
    const target = join(folder, "dist");
    const dependencies = { muster: "1.0.0" };
    const packages = {
      "": { name: "x", version: "1.0.0", dependencies },
      "node_modules/muster": { version: "1.0.0", license: licence },
    };
    const project = { name: "x", version: "1.0.0", dependencies };
    const lock = { ...project, lockfileVersion: 3, requires: true, packages };
    await writeFile(join(folder, "package.json"), JSON.stringify(project));
    await writeFile(join(folder, "package-lock.json"), JSON.stringify(lock));
    const { status, stderr } = written(target, folder);
    expect({ status, written: existsSync(join(target, "sbom.cdx.json")) }).toEqual({
      status: may ? 0 : 1,
      written: may,
    });
    expect(stderr.includes("muster 1.0.0")).toBe(!may);
  });
});
