import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Wall time in milliseconds and, where /proc tells it, the highest resident memory in megabytes. */
export type ProcessFigures = { time: number; memory: number };

/** Runs a command to its end in a fresh process. Fails when the command does. */
export async function measureProcess(command: string, args: readonly string[]): Promise<ProcessFigures> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  let memory = Number.NaN;
  const watch = setInterval(() => {
    memory = peakOf(child.pid) ?? memory;
  }, 4);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", resolve);
    });
    if (code !== 0) throw new Error(`${command} ended with ${code}`);
  } finally {
    clearInterval(watch);
  }
  return { time: performance.now() - start, memory };
}

/** The system's own high-water mark, so that a late look misses nothing before it. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
