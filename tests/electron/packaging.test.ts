import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import config from "../../electron-builder.config";

const root = resolve(import.meta.dirname, "../..");

describe("the packages", () => {
  test("carry the hardened fuses, each set on purpose", () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(config.asar).toBe(true);
  });

  test("neither update nor publish themselves", () => {
    expect(config.publish).toBeNull();
    expect(config.nsis.differentialPackage).toBe(false);
  });

  test("exist for Windows, macOS and Linux in the forms an administration can install", () => {
    expect([config.win.target, config.mac.target, config.linux.target]).toEqual([
      ["nsis", "portable"],
      ["dmg", "zip"],
      ["AppImage", "deb"],
    ]);
  });

  test.each([config.win.icon, config.mac.icon, config.linux.icon])("have their icon: %s", (icon) => {
    expect(existsSync(resolve(root, icon))).toBe(true);
  });

  test("start with the main script that is packed", async () => {
    const { main } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8")) as { main: string };
    expect(main).toBe("./out/main/index.js");
    expect(config.files).toContain("out/main/**");
  });

  test("leave the person's data alone when they are removed", () => {
    expect(config.nsis.deleteAppDataOnUninstall).toBe(false);
  });
});
