import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process began, as a text that is equal exactly for the same process, or null if no such process runs.
 * A process number alone is not enough: it is given again, also right after a restart of the machine.
 */
export function processStart(pid: number, platform: NodeJS.Platform = process.platform): string | null {
  if (!isRunning(pid)) return null;
  if (platform === "linux") return startOnLinux(pid);
  const [command, args] =
    platform === "win32"
      ? ["powershell.exe", ["-NoProfile", "-Command", `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`]]
      : ["ps", ["-o", "lstart=", "-p", String(pid)]];
  try {
    const said = execFileSync(command, args, {
      encoding: "utf8",
      timeout: 5000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return said.trim() || null;
  } catch {
    // Where the system does not answer, a running process counts as the one that was meant: better to refuse
    // a start than to write with two hosts.
    return unknownStart;
  }
}

/** The start of a running process whose system does not tell it. */
export const unknownStart = "unknown";

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && "code" in thrown && thrown.code === "EPERM";
  }
}

/** Field 22 of /proc/<pid>/stat counts from the machine's start, which the boot's own number pins down. */
function startOnLinux(pid: number): string | null {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : `${boot} ${fields[19]}`;
  } catch {
    return isRunning(pid) ? unknownStart : null;
  }
}
