import { setMenu } from "@electron/main/menu";
import { calls, callsOf } from "@tests/stand-ins/electron";
import { beforeEach, describe, expect, test } from "vitest";

beforeEach(() => {
  calls.length = 0;
});

type Item = { role?: string; label: string; submenu?: Item[]; accelerator?: string; click?: unknown };

const inMenu = (platform: NodeJS.Platform): Item[] => {
  setMenu("de", platform);
  return (callsOf("setApplicationMenu").at(-1)?.[0] ?? []) as Item[];
};

const usual = [
  ["cut", "copy", "paste", "pasteAndMatchStyle", "selectAll"],
  ["zoomIn", "zoomOut", "resetZoom", "togglefullscreen"],
  ["minimize", "close"],
];

describe("the menu", () => {
  test.each<{ platform: NodeJS.Platform; roles: string[][] }>([
    { platform: "win32", roles: usual },
    { platform: "linux", roles: usual },
    { platform: "darwin", roles: [["hide", "quit"], ...usual] },
  ])("holds these roles and no reload, developer tools or command of its own: $platform", (given) => {
    const menu = inMenu(given.platform);
    expect(menu.map(({ submenu }) => submenu?.map(({ role }) => role))).toEqual(given.roles);
    const items = menu.flatMap((item) => [item, ...(item.submenu ?? [])]);
    expect(items.filter(({ click, accelerator }) => click ?? accelerator)).toEqual([]);
  });
});
