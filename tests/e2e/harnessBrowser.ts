import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import {
  browserEngine,
  onlyToItself,
  processOfProfile,
  quietArguments,
} from "@electron/launch/browserWindow";
import { findChromium, sandboxArguments } from "@electron/launch/findChromium";
import { chromium } from "playwright-core";
import type { AppOptions, OpenedHost } from "./harness";
import { projectRoot } from "./projectRoot";

/** A data folder keeps its port: another port would be another database. */
const ports = new Map<string, number>();

async function portOf(dataFolder: string): Promise<number> {
  const known = ports.get(dataFolder);
  if (known !== undefined) return known;
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  probe.close();
  await once(probe, "close");
  ports.set(dataFolder, address.port);
  return address.port;
}

/** Starts the built start command without its window. */
export async function startServing(dataFolder: string): Promise<{ address: string; end(): Promise<void> }> {
  const port = await portOf(dataFolder);
  const child = spawn(process.execPath, [join(projectRoot, "out/main/launch.js"), "--serve"], {
    env: { ...process.env, AGENDALOTSE_DATA: dataFolder, AGENDALOTSE_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const endWithUs = (): void => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  return {
    address: await printedAddress(child),
    end: async () => {
      process.removeListener("exit", endWithUs);
      if (child.exitCode !== null) throw new Error(`The host ended by itself with ${child.exitCode}.`);
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function printedAddress(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  if (child.stdout === null || child.stderr === null) throw new Error("The host has no output.");
  child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("http://")) return line;
    said.push(line);
  }
  throw new Error(`The host did not start: ${said.join("\n")}`);
}

/** The served app in Chromium, with the switches the start command gives its window. */
export async function openInBrowser(options: AppOptions & { dataFolder: string }): Promise<OpenedHost> {
  const browser = findChromium();
  if (browser === null) throw new Error("The end-to-end tests need Chromium; CHROMIUM_PATH can name it.");
  const server = await startServing(options.dataFolder);
  const engine = browserEngine(browser, options.dataFolder);
  const context = await chromium.launchPersistentContext(engine.folder, {
    executablePath: browser.path,
    args: [
      ...quietArguments,
      onlyToItself(server.address),
      ...sandboxArguments(),
      ...(options.browserArguments ?? []),
    ],
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    viewport: options.viewport ?? { width: 1360, height: 900 },
    acceptDownloads: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    origin: new URL(server.address).origin,
    address: server.address,
    end: async () => {
      await context.close();
      engine.endedCleanly();
      await server.end();
    },
    crash: async () => {
      const pid = processOfProfile(engine.folder);
      if (pid === null) throw new Error("The browser's process was not found.");
      const gone = new Promise((resolve) => context.once("close", resolve));
      process.kill(pid, "SIGKILL");
      await gone;
      await server.end();
    },
  };
}
