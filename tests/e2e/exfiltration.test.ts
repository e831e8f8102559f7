import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { findChromium, sandboxArguments } from "@electron/launch/findChromium";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { inElectron, openApp } from "./harness";
import { type WayOut, waysElsewhere, waysInPlace } from "./waysOut";

const ways = [...waysInPlace, ...waysElsewhere];

/** An address of this machine that browsers treat as any other on the network; the loopback is an exception to them. */
const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === "IPv4" && !internal)?.address;
if (outside === undefined)
  process.stdout.write("Skipped: ways out of the window, since this machine has no network address.\n");

/** Waits for anything at all on one port per way, over TCP and UDP, and notes which ways arrived. */
async function listener(at: string) {
  const arrived = new Set<string>();
  const sockets = new Set<Socket>();
  const closing: (() => void)[] = [];
  const places = new Map<string, string>();
  for (const { way } of ways) {
    const tcp = createTcpServer((socket) => {
      arrived.add(way);
      sockets.add(socket);
      socket.on("error", () => {});
      socket.end("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    });
    tcp.listen(0, at);
    await once(tcp, "listening");
    const { port } = tcp.address() as AddressInfo;
    const udp = createSocket("udp4", () => arrived.add(way));
    udp.bind(port, at);
    await once(udp, "listening");
    places.set(way, `${at}:${port}`);
    closing.push(
      () => tcp.close(),
      () => udp.close(),
    );
  }
  const close = (): void => {
    for (const one of closing) one();
    for (const socket of sockets) socket.destroy();
  };
  return { arrived, place: (way: string) => places.get(way) ?? "", close };
}

type Listener = Awaited<ReturnType<typeof listener>>;

/** Tries every way from a page; what the page refuses at once is as good as refused later. */
async function tryAll(page: Page, address: string, { place }: Listener): Promise<string[]> {
  const refused: string[] = [];
  const attempt = ({ way, run }: WayOut) => page.evaluate(run, place(way)).catch(() => refused.push(way));
  // The way tried before may still be leading the page elsewhere, and breaks off our own way back.
  const goBack = () => vi.waitFor(() => page.goto(address), { timeout: 20_000 });
  await goBack();
  for (const way of waysInPlace) await attempt(way);
  for (const way of waysElsewhere) {
    await goBack();
    await attempt(way);
  }
  return refused;
}

/** What the harness sees of ways that were stopped; the last is its own script where a navigation was. */
const seen = [/^content policy: /, /^console: /, /^foreign request: /, /^error in the page: .*localStorage/];

describe.skipIf(outside === undefined || inElectron)("of all ways out of the window", () => {
  const at = outside ?? "";
  let fromApp: Listener;
  let fromOther: Listener;
  beforeAll(async () => {
    fromApp = await listener(at);
    fromOther = await listener(at);
    const app = await openApp({ untilClosed: true });
    for (const problem of seen) app.expectProblem(problem);
    await app.page.getByRole("heading", { level: 1 }).waitFor();
    await tryAll(app.page, `${app.origin}/`, fromApp);

    // A page without any protection tries the same afterwards: once it got through, the app had its time.
    const plain = createServer((_, response) => response.end("<!doctype html><title>x</title><body>"));
    plain.listen(0, "127.0.0.1");
    await once(plain, "listening");
    const browser = await chromium.launch({ executablePath: findChromium()?.path, args: sandboxArguments() });
    const page = await browser.newPage();
    await tryAll(page, `http://127.0.0.1:${(plain.address() as AddressInfo).port}/`, fromOther);
    await vi.waitFor(() => expect(fromOther.arrived.size).toBeGreaterThanOrEqual(21), { timeout: 20_000 });
    await browser.close();
    plain.close();
    await app.close();
  }, 120_000);
  afterAll(() => {
    fromApp.close();
    fromOther.close();
  });

  test("at least 21 work for a page without the app's protection", () => {
    expect(fromOther.arrived.size).toBeGreaterThanOrEqual(21);
  });

  test.each(ways)("none works for the app: $way", ({ way }) => {
    expect(fromApp.arrived.has(way)).toBe(false);
  });
});

test.skipIf(inElectron)("no other program of this machine is reached either", async () => {
  const neighbour = await listener("127.0.0.1");
  const app = await openApp();
  for (const problem of seen) app.expectProblem(problem);
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  await tryAll(app.page, `${app.origin}/`, neighbour);
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  expect([...neighbour.arrived]).toEqual([]);
  neighbour.close();
});
