import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { faultApp } from "./faultApp";

/** The app's host in a process of its own, which can be ended or killed. */
export type FaultHost = { address: string; end(): Promise<void>; kill(): Promise<void> };

export async function startHost(dataFolder: string, port: number, app = faultApp): Promise<FaultHost> {
  const child = spawn(process.execPath, [join(app, "out/main/launch.js"), "--serve"], {
    env: { ...process.env, AGENDALOTSE_DATA: dataFolder, AGENDALOTSE_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const killWithUs = (): void => void child.kill("SIGKILL");
  process.once("exit", killWithUs);
  const ended = once(child, "exit").then(() => process.removeListener("exit", killWithUs));
  const stop = async (signal: "SIGTERM" | "SIGKILL"): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    address: await printedAddress(child),
    end: () => stop("SIGTERM"),
    kill: () => stop("SIGKILL"),
  };
}

async function printedAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null || child.stderr === null) throw new Error("The host has no output.");
  const said: string[] = [];
  child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("http://")) {
      child.stdout.resume();
      return line;
    }
    said.push(line);
  }
  throw new Error(`The host did not start: ${said.join("\n")}`);
}

/** A port nobody has. A profile keeps its port: another one would be another database. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  return address.port;
}
