import { confineContents } from "@electron/main/contents";
import { hardenSession, mayLoad } from "@electron/main/session";
import { webPreferences } from "@electron/main/window";
import { app, Contents, callsOf, Session } from "@tests/stand-ins/electron";
import { beforeAll, describe, expect, test } from "vitest";

/** Whether an event was stopped by those who listen to it. */
function isStopped(
  emitter: { emit(name: string, ...args: unknown[]): boolean },
  name: string,
  more: object = {},
) {
  let stopped = false;
  const event = { ...more, preventDefault: () => (stopped = true) };
  emitter.emit(name, event, {});
  return stopped;
}

describe("a page of the app", () => {
  const contents = new Contents();
  beforeAll(() => {
    confineContents();
    app.emit("web-contents-created", {}, contents);
  });

  test.each([
    { to: "app://agendalotse/", stopped: false },
    { to: "app://agendalotse/#/projects", stopped: false },
    { to: "app://agendalotse/recovery.html#mismatch", stopped: false },
    { to: "app://agendalotse/other.html", stopped: true },
    { to: "app://agendalotse/recovery.html?x", stopped: true },
    { to: "app://agendalotse/recovery.html/", stopped: true },
    { to: "app://other/", stopped: true },
    { to: "app://boese@agendalotse/", stopped: true },
    { to: "app://agendalotse:1/", stopped: true },
    { to: "app://agendalotse/?x", stopped: true },
    { to: "APP://agendalotse/", stopped: true },
    { to: "about:blank", stopped: true },
    { to: "blob:app://agendalotse/1", stopped: true },
    { to: "\\\\boese\\share", stopped: true },
    { to: "ms-settings:", stopped: true },
    { to: "search-ms:query=x", stopped: true },
    { to: "https://boese.example/", stopped: true },
    { to: "file:///etc/passwd", stopped: true },
    { to: "javascript:alert(1)", stopped: true },
    { to: "data:text/html,x", stopped: true },
  ])("stays where it is: to $to, stopped $stopped", ({ to, stopped }) => {
    expect(isStopped(contents, "will-navigate", { url: to })).toBe(stopped);
    expect(isStopped(contents, "will-frame-navigate", { url: to })).toBe(stopped);
  });

  test("opens the wall in a window with the same few powers and without a way to the host", () => {
    const { action, overrideBrowserWindowOptions } = contents.openHandler({
      url: "app://agendalotse/wall.html",
    });
    expect(action).toBe("allow");
    expect(overrideBrowserWindowOptions?.webPreferences).toEqual(webPreferences(false));
    expect(overrideBrowserWindowOptions?.webPreferences).not.toHaveProperty("preload");
  });

  test("opens no other window, whatever address it names", () => {
    for (const url of [
      "app://agendalotse/",
      "app://agendalotse/wall.html?x",
      "app://agendalotse/recovery.html",
      "https://boese.example/",
      "file:///etc/passwd",
      "",
    ])
      expect(contents.openHandler({ url })).toEqual({ action: "deny" });
  });

  test.each(["will-redirect", "will-attach-webview"])("is not led elsewhere: %s", (name) => {
    expect(isStopped(contents, name)).toBe(true);
  });

  test.each([
    { name: "certificate-error", before: 4, no: [false] },
    { name: "select-client-certificate", before: 3, no: [] },
    { name: "login", before: 3, no: [] },
  ])("trusts nothing from outside and says no at once: $name", ({ name, before, no }) => {
    const answered: unknown[][] = [];
    let stopped = false;
    const event = { preventDefault: () => (stopped = true) };
    app.emit(name, event, ...Array.from({ length: before }, () => ({})), (...answer: unknown[]) =>
      answered.push(answer),
    );
    expect({ stopped, answered }).toEqual({ stopped: true, answered: [no] });
  });

  test("tells no address of this machine to others", () => {
    expect(callsOf("setWebRTCIPHandlingPolicy")).toContainEqual(["disable_non_proxied_udp"]);
  });
});

describe("the session after hardening", () => {
  const session = new Session();
  beforeAll(() => hardenSession(session as never, false));

  test.each([
    { url: "app://agendalotse/assets/index-1.js", type: "script", may: true },
    { url: "blob:app://agendalotse/1", type: "other", may: true },
    { url: "data:image/png;base64,AA", type: "image", may: true },
    { url: "data:text/html,x", type: "subFrame", may: false },
    { url: "https://boese.example/x", type: "image", may: false },
    { url: "http://127.0.0.1/", type: "xhr", may: false },
    { url: "ws://127.0.0.1/", type: "webSocket", may: false },
    { url: "file:///etc/passwd", type: "mainFrame", may: false },
    { url: "devtools://devtools/x.js", type: "script", may: false },
    { url: "chrome-extension://x/y", type: "script", may: false },
    { url: "data:image/svg+xml,x", type: "script", may: false },
    { url: "data:font/woff2;base64,AA", type: "font", may: false },
    { url: "ftp://boese.example/", type: "mainFrame", may: false },
    { url: "\\\\boese\\share\\x.png", type: "image", may: false },
    { url: "//boese.example/x", type: "image", may: false },
    { url: "", type: "image", may: false },
  ])("loads only the app's own: $url, $may", ({ url, type, may }) => {
    let cancelled: boolean | null = null;
    session.beforeRequest({ url, resourceType: type }, ({ cancel }) => {
      cancelled = cancel;
    });
    expect(cancelled).toBe(!may);
    expect(mayLoad(url, type)).toBe(may);
  });

  test.each([
    { permission: "clipboard-sanitized-write", granted: true },
    { permission: "fullscreen", granted: true },
    { permission: "window-management", granted: true },
    ...[
      "clipboard-read",
      "geolocation",
      "media",
      "notifications",
      "openExternal",
      "clipboard-unsanitized-write",
      "display-capture",
      "fileSystem",
      "idle-detection",
      "keyboardLock",
      "midiSysex",
      "persistent-storage",
      "pointerLock",
      "serial",
      "speaker-selection",
      "storage-access",
      "top-level-storage-access",
      "usb",
      "mediaKeySystem",
      "local-network-access",
      "midi",
      "hid",
      "unknown",
    ].map((permission) => ({ permission, granted: false })),
  ])("grants no more than is needed: $permission, $granted", ({ permission, granted }) => {
    let answered: boolean | null = null;
    session.request(null, permission, (value) => {
      answered = value;
    });
    expect({ answered, checked: session.check(null, permission, () => {}) }).toEqual({
      answered: granted,
      checked: granted,
    });
  });

  test("gives away neither devices nor the screen, downloads nothing, checks no spelling over the network", () => {
    expect(session.device({})).toBe(false);
    session.displayMedia({}, (streams) => expect(streams).toEqual({}));
    expect(isStopped(session, "will-download")).toBe(true);
    expect(callsOf("setSpellCheckerEnabled")).toEqual([[false]]);
    expect(callsOf("setSpellCheckerLanguages")).toEqual([[[]]]);
    expect(callsOf("setSpellCheckerDictionaryDownloadURL")).toEqual([["app://no-dictionaries/"]]);
  });

  test("sends everything else to a proxy that does not exist", () => {
    expect(callsOf("setProxy")).toEqual([
      [{ mode: "fixed_servers", proxyRules: "127.0.0.1:9", proxyBypassRules: "<-loopback>" }],
    ]);
  });
});
