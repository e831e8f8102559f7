import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@tests/temporaryFolder";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inElectron, type OpenedApp, openApp } from "./harness";
import { attack } from "./harnessAttack";

test.skipIf(inElectron)(
  "nothing leaves the machine while the app runs, not even what the browser does by itself",
  async () => {
    const log = join(await temporaryFolder(), "net-log.json");
    const app = await openApp({ browserArguments: [`--log-net-log=${log}`] });
    await app.page.getByRole("heading", { level: 1 }).waitFor();
    await app.page.reload();
    await app.page.getByRole("heading", { level: 1 }).waitFor();
    await app.close();
    const { connected, asked, packets } = await networkUse(log);
    // What the browser tries by itself ends at the proxy that does not exist, on this machine.
    expect(connected).toContain(new URL(app.origin).host);
    expect(connected.filter((address) => !address.startsWith("127.0.0.1:"))).toEqual([]);
    expect({ asked, packets }).toEqual({ asked: 0, packets: 0 });
  },
);

/** Ways out that a script in the window could try. */
const ways: readonly { way: string; run: () => unknown }[] = [
  { way: "a fetch", run: () => fetch("http://127.0.0.1:9/x").catch(() => {}) },
  { way: "a beacon", run: () => navigator.sendBeacon("http://127.0.0.1:9/x") },
  { way: "a socket", run: () => new WebSocket("ws://127.0.0.1:9/x") },
  { way: "an event stream", run: () => new EventSource("http://127.0.0.1:9/x") },
  {
    way: "an image",
    run: () => {
      new Image().src = "http://127.0.0.1:9/x.png";
    },
  },
  { way: "a font", run: () => new FontFace("x", "url(http://127.0.0.1:9/x)").load().catch(() => {}) },
  {
    way: "a style sheet",
    run: () =>
      document.head.append(
        Object.assign(document.createElement("link"), { rel: "stylesheet", href: "http://127.0.0.1:9/x" }),
      ),
  },
  {
    way: "a frame",
    run: () =>
      document.body.append(Object.assign(document.createElement("iframe"), { src: "http://127.0.0.1:9/x" })),
  },
  {
    way: "a form",
    run: () => {
      const form = Object.assign(document.createElement("form"), {
        action: "http://127.0.0.1:9/x",
        method: "post",
      });
      document.body.append(form);
      form.submit();
    },
  },
];

describe("the content policy", () => {
  let app: OpenedApp;
  beforeAll(async () => {
    app = await openApp({ untilClosed: true });
  });
  beforeEach(async () => {
    await app.page.reload();
    await app.page.getByRole("heading", { level: 1 }).waitFor();
  });
  afterAll(() => app.close());

  test.each(ways)("refuses $way to another address", async ({ run }) => {
    await attack(app, run);
  });
});

/** What the browser's own log of its network says: connections, names asked for, packets without connection. */
async function networkUse(log: string): Promise<{ connected: string[]; asked: number; packets: number }> {
  const { constants, events } = JSON.parse(await readFile(log, "utf8")) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { address?: string } }[];
  };
  const of = (...names: string[]) => {
    const types = new Set(names.map((name) => constants.logEventTypes[name]));
    if (types.has(undefined)) throw new Error(`This browser's log does not know one of ${names.join(", ")}.`);
    return events.filter(({ type }) => types.has(type));
  };
  return {
    connected: of("TCP_CONNECT_ATTEMPT").flatMap(({ params }) => params?.address ?? []),
    asked: of("HOST_RESOLVER_DNS_TASK", "HOST_RESOLVER_SYSTEM_TASK").length,
    packets: of("UDP_BYTES_SENT").length,
  };
}
