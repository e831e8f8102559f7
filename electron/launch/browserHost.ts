import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openAppFiles } from "@electron/host/appFiles";
import { createHost } from "@electron/host/channels";
import { realDisk, systemCode } from "@electron/host/disk";
import type { Engine } from "@electron/host/engine";
import { openDataFolder } from "@electron/launch/openDataFolder";
import { portFor } from "@electron/launch/port";
import { type LoopbackServer, serve } from "@electron/launch/server";
import { startAddress } from "@electron/launch/startPage";
import { StartProblem } from "@electron/launch/words";

/** The browser window's host while it runs. */
export type BrowserHost = {
  address: string;
  /** The engine's folder, where this start chose one. */
  engine: Engine | undefined;
  close(): Promise<void>;
};

/**
 * Locks the data folder, opens the host services on it and serves the built window from `root`. `chooseEngine` says
 * where the browser that shows it keeps its own files; absent where the person opens the address by hand.
 * @throws StartProblem if another window has the data, or another program the port
 */
export async function startBrowserHost(
  root: string,
  dataFolder: string,
  chooseEngine?: () => Engine,
): Promise<BrowserHost> {
  const unlock = await openDataFolder(dataFolder);
  const secret = randomBytes(32).toString("base64url");
  const info = { host: "browser", version: await versionIn(root), dataFolder } as const;
  // Only now that the folder is ours: the engine of a window that runs must not be touched.
  const engine = chooseEngine?.();
  const host = createHost({ info, engine });
  const port = await portFor(realDisk, dataFolder);
  let server: LoopbackServer;
  try {
    const files = await openAppFiles(join(root, "out", "renderer"), "loopback");
    server = await serve({ port, files, host, secret });
  } catch (thrown) {
    await unlock();
    throw systemCode(thrown) === "EADDRINUSE" ? new StartProblem("portTaken", { port }) : thrown;
  }
  return {
    address: startAddress(server.origin, secret),
    engine,
    close: async () => {
      await server.close();
      await host.close();
      await unlock();
    },
  };
}

async function versionIn(root: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return version;
}
