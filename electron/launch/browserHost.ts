import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openAppFiles } from "@electron/host/appFiles";
import { createHost } from "@electron/host/channels";
import { realDisk, systemCode } from "@electron/host/disk";
import { openDataFolder } from "@electron/launch/openDataFolder";
import { portFor } from "@electron/launch/port";
import { type LoopbackServer, serve } from "@electron/launch/server";
import { startAddress } from "@electron/launch/startPage";
import { StartProblem } from "@electron/launch/words";

/** The browser window's host while it runs. */
export type BrowserHost = { address: string; close(): Promise<void> };

/**
 * Locks the data folder, opens the host services on it and serves the built window from `root`.
 * @throws StartProblem if another window has the data, or another program the port
 */
export async function startBrowserHost(root: string, dataFolder: string): Promise<BrowserHost> {
  const unlock = await openDataFolder(dataFolder);
  const secret = randomBytes(32).toString("base64url");
  const host = createHost({ info: { host: "browser", version: await versionIn(root), dataFolder } });
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
