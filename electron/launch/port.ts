import { createServer } from "node:net";
import { join } from "node:path";
import { type Disk, readIfThere } from "@electron/host/disk";
import { writeWholeFile } from "@electron/host/wholeFile";

/** Below the range from which systems give out passing ports. */
const firstPort = 27_183;
const candidates = 20;

/**
 * The port of this person's window. The window's database belongs to it, so it is chosen once, at the first
 * start, and then kept: two people of one terminal server get two ports, and nobody's ever changes.
 * AGENDALOTSE_PORT names another one (0: any free one), which is not kept.
 */
export async function portFor(
  disk: Disk,
  dataFolder: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
  isFree: (port: number) => Promise<boolean> = isFreePort,
): Promise<number> {
  if (env.AGENDALOTSE_PORT !== undefined) return Number(env.AGENDALOTSE_PORT);
  const path = join(dataFolder, "browser-window.json");
  const kept = portIn((await readIfThere(disk, path))?.toString("utf8") ?? "");
  if (kept !== null) return kept;
  const port = await firstFree(isFree);
  await writeWholeFile(disk, path, Buffer.from(`${JSON.stringify({ port })}\n`));
  return port;
}

function portIn(text: string): number | null {
  const port = /"port":\s*(\d{4,5})\b/.exec(text)?.[1];
  return port === undefined ? null : Number(port);
}

async function firstFree(isFree: (port: number) => Promise<boolean>): Promise<number> {
  for (let port = firstPort; port < firstPort + candidates; port += 1) if (await isFree(port)) return port;
  return firstPort;
}

function isFreePort(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
