import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@tests/temporaryFolder";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

// What the window is made of is of no matter here, and may not be built yet.
vi.mock("@electron/host/appFiles", () => ({ openAppFiles: async () => async () => ({ status: 404 }) }));

type StandIn = typeof import("@tests/stand-ins/electron");

/** Loads the main script anew, as a start of the program does, without letting it become ready. */
async function loaded(setUp: (electron: StandIn) => void = () => {}): Promise<StandIn> {
  vi.resetModules();
  const electron = await import("@tests/stand-ins/electron");
  setUp(electron);
  await import("@electron/main/index");
  return electron;
}

const names = ({ calls }: StandIn): string[] => calls.map(({ name }) => name);

let data: string;
beforeEach(async () => {
  data = await temporaryFolder();
  vi.stubEnv("AGENDALOTSE_DATA", data);
});
afterEach(() => vi.unstubAllEnvs());

describe("the start of Electron", () => {
  test("sets sandbox, switches, scheme and folders before it is ready", async () => {
    const electron = await loaded();
    expect(names(electron)).toEqual(expect.arrayContaining(["enableSandbox", "registerSchemesAsPrivileged"]));
    expect(electron.callsOf("appendSwitch")).toEqual([
      ["host-resolver-rules", "MAP * ~NOTFOUND"],
      ["webrtc-ip-handling-policy", "disable_non_proxied_udp"],
      ["disable-background-networking", undefined],
      ["disable-component-update", undefined],
      ["disable-domain-reliability", undefined],
      ["dns-prefetch-disable", undefined],
      ["no-pings", undefined],
    ]);
    const early = ["enableSandbox", "appendSwitch", "registerSchemesAsPrivileged", "setPath"];
    electron.becomeReady();
    for (const name of early)
      expect(names(electron).lastIndexOf(name)).toBeLessThan(names(electron).indexOf("ready"));
    expect(process.umask()).toBe(0o077);
    expect(electron.callsOf("setPath")).toEqual([
      ["userData", data],
      ["sessionData", join(data, "engine-electron-1")],
    ]);
  });

  test("is the first instance's alone: a second one quits without a window", async () => {
    const electron = await loaded(({ answers }) => {
      answers.firstInstance = false;
    });
    electron.becomeReady();
    expect(names(electron)).toContain("quit");
    expect(electron.BrowserWindow.all).toEqual([]);
  });

  test("ends with its window, since a wall that is still open has nobody to steer it", async () => {
    const electron = await loaded();
    electron.becomeReady();
    await vi.waitFor(() => {
      electron.BrowserWindow.all[0]?.emit("closed");
      expect(names(electron)).toContain("quit");
    });
  });

  test.each(["--remote-debugging-port=9222", "--remote-debugging-pipe", "--inspect", "--inspect-brk=1"])(
    "is refused in a package with a debugging port: %s",
    async (argument) => {
      const given = process.argv;
      process.argv = ["app", argument];
      const electron = await loaded(({ answers }) => {
        answers.packaged = true;
      });
      process.argv = given;
      expect(names(electron)).toContain("quit");
      expect(names(electron)).not.toContain("requestSingleInstanceLock");
    },
  );

  test("tells a person whose data another window has, and does not touch them", async () => {
    const { lockDataFolder } = await import("@electron/host/lock");
    const { realDisk } = await import("@electron/host/disk");
    const unlock = await lockDataFolder(realDisk, data);
    const electron = await loaded();
    electron.becomeReady();
    await vi.waitFor(() => expect(electron.callsOf("exit")).toEqual([[3]]));
    expect(electron.callsOf("showErrorBox")).toEqual([
      ["Agendalotse", expect.stringContaining("Agendalotse")],
    ]);
    expect(electron.BrowserWindow.all).toEqual([]);
    await unlock();
  });
});

describe("the window", () => {
  async function shown(): Promise<StandIn> {
    const electron = await loaded();
    electron.becomeReady();
    await vi.waitFor(() => expect(names(electron)).toContain("loadURL"));
    return electron;
  }

  test("has exactly the powers it needs, and loads the app's own document", async () => {
    const electron = await shown();
    const [window] = electron.BrowserWindow.all;
    expect(window?.options.webPreferences).toEqual({
      preload: expect.stringMatching(/out[\\/]preload[\\/]index\.cjs$/),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      plugins: false,
      spellcheck: false,
      devTools: true,
      safeDialogs: true,
      disableDialogs: true,
      autoplayPolicy: "document-user-activation-required",
    });
    expect(electron.callsOf("loadURL")).toEqual([["app://agendalotse/"]]);
  });

  test("of a package has no developer tools, and is else the same", async () => {
    const { webPreferences } = await import("@electron/main/window");
    const { devTools, ...packaged } = webPreferences(true);
    const { devTools: developing, ...unpackaged } = webPreferences(false);
    expect([devTools, developing]).toEqual([false, true]);
    expect(packaged).toEqual(unpackaged);
  });

  test("is the only one: nothing on the command line and no event opens another or a file", async () => {
    const given = process.argv;
    process.argv = ["app", "/tmp/boese.agenda", "https://boese.example/"];
    const electron = await shown();
    process.argv = given;
    electron.app.emit("second-instance", {}, ["app", "/tmp/boese.agenda"], "/tmp");
    electron.app.emit("open-file", { preventDefault: () => {} }, "/tmp/boese.agenda");
    electron.app.emit("open-url", { preventDefault: () => {} }, "agendalotse://boese");
    electron.app.emit("activate");
    expect(electron.BrowserWindow.all).toHaveLength(1);
    expect(electron.callsOf("loadURL")).toEqual([["app://agendalotse/"]]);
  });

  test("comes after the session was hardened and the scheme is served", async () => {
    const electron = await shown();
    expect(names(electron).indexOf("setProxy")).toBeLessThan(names(electron).indexOf("BrowserWindow"));
    expect(electron.served.has("app")).toBe(true);
    expect(electron.handlers.size).toBe(1);
  });

  test("comes to the front when the program is started a second time", async () => {
    const electron = await shown();
    electron.app.emit("second-instance");
    expect(names(electron).slice(-2)).toEqual(["restore", "focus"]);
  });

  test("ends the program when it is closed, and gives the data folder free", async () => {
    const electron = await shown();
    expect(await readdir(data)).toContain("lock.json");
    electron.app.emit("window-all-closed");
    expect(names(electron)).toContain("quit");
    electron.app.emit("will-quit", { preventDefault: () => {} });
    await vi.waitFor(() => expect(names(electron)).toContain("exit"));
    expect(await readdir(data)).not.toContain("lock.json");
  });
});

test("the preload script exposes one frozen object with one function", async () => {
  vi.resetModules();
  const electron = await import("@tests/stand-ins/electron");
  await import("@electron/preload/index");
  expect([...electron.exposed.keys()]).toEqual(["agendalotse"]);
  const bridge = electron.exposed.get("agendalotse") as { call: (...args: unknown[]) => Promise<unknown> };
  expect(Object.isFrozen(bridge)).toBe(true);
  expect(Object.keys(bridge)).toEqual(["call"]);
  expect(await bridge.call("app.info", {}, "more")).toBe("answer");
  expect(electron.callsOf("invoke")).toEqual([["agendalotse:host", "app.info", {}]]);
});
