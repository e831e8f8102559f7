import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { inElectron } from "./harness";
import { projectRoot } from "./projectRoot";

type Command = { child: ChildProcess; said(): string; complained(): string; ended: Promise<number | null> };

/** The start command as `npm start` hands over to it. */
function start(dataFolder: string, args: string[], env: Record<string, string> = {}): Command {
  const child = spawn(process.execPath, [join(projectRoot, "out/main/launch.js"), ...args], {
    env: { ...process.env, AGENDALOTSE_LANGUAGE: "en", AGENDALOTSE_DATA: dataFolder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let error = "";
  child.stdout?.on("data", (text: Buffer) => (out += text));
  child.stderr?.on("data", (text: Buffer) => (error += text));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, said: () => out, complained: () => error, ended };
}

describe.skipIf(inElectron)("the start command", () => {
  test("ends with one sentence when another program has the window's port", async () => {
    const other = createServer();
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";

    const folder = await temporaryFolder();
    const { ended, said, complained } = start(folder, ["--serve"], { AGENDALOTSE_PORT: port });
    expect(await ended).toBe(1);
    expect(said()).toBe("");
    expect(complained()).toMatch(
      new RegExp(`^Port ${port} on this computer is used by another program\\..*\\n$`),
    );
    expect(await readdir(folder)).not.toContain("lock.json");
  });

  test("ends with one sentence when it runs already, and leaves the first one alone", async () => {
    const folder = await temporaryFolder();
    const first = start(folder, ["--serve"], { AGENDALOTSE_PORT: "0" });
    await vi.waitFor(() => expect(first.said()).toContain("http://"), { timeout: 10_000 });
    const second = start(folder, ["--serve"], { AGENDALOTSE_PORT: "0" });
    expect(await second.ended).toBe(1);
    expect(second.complained()).toBe(
      `Agendalotse is already running (process ${first.child.pid}). Please switch to its window.\n`,
    );
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);
  });

  test("says what is missing when CHROMIUM_PATH leads nowhere", async () => {
    const folder = await temporaryFolder();
    const { ended, complained } = start(folder, ["--browser"], { CHROMIUM_PATH: "/nowhere/chromium" });
    expect(await ended).toBe(1);
    expect(complained()).toMatch(/^CHROMIUM_PATH names a program that does not exist\..*\n$/);
  });
});

/** A browser that notes how it was started and stays until it is told to end. */
async function playedBrowser(
  folder: string,
): Promise<{ path: string; args(): Promise<string[]>; end(): Promise<void> }> {
  const path = join(folder, "browser");
  const noted = join(folder, "arguments");
  const running = join(folder, "running");
  await writeFile(running, "");
  const wait = `while [ -e '${running}' ]; do sleep 0.1; done`;
  await writeFile(
    path,
    `#!/bin/sh\nprintf '%s\\n' "$@" > '${noted}.new'\nmv '${noted}.new' '${noted}'\n${wait}\n`,
  );
  await chmod(path, 0o755);
  return {
    path,
    args: async () => (await readFile(noted, "utf8")).split("\n").filter((line) => line !== ""),
    end: () => rm(running),
  };
}

describe.skipIf(inElectron || process.platform === "win32")("the browser window", () => {
  test("gets the secret through a file, never on a command line, and its end ends the host", async () => {
    const folder = await temporaryFolder();
    const data = join(folder, "data");
    const browser = await playedBrowser(folder);
    const command = start(data, ["--browser"], { AGENDALOTSE_PORT: "0", CHROMIUM_PATH: browser.path });
    const args = await vi.waitFor(() => browser.args(), { timeout: 10_000 });

    const page = args.find((argument) => argument.startsWith("--app="))?.slice("--app=".length) ?? "";
    const secret = /#start=([\w-]{43})"/.exec(await readFile(fileURLToPath(page), "utf8"))?.[1] ?? "";
    expect(secret).not.toBe("");
    expect(args.join(" ")).not.toContain(secret);
    expect(args).toContain(`--user-data-dir=${join(data, "engine-browser-1")}`);
    expect(args).toContain("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    await browser.end();
    expect(await command.ended).toBe(0);
    expect(command.said()).toBe("Agendalotse runs as a window of Chromium because that was asked for.\n");
    expect((await readdir(data)).sort()).toEqual(["engine-browser-1", "engine-browser-1.clean"]);
    expect(await readdir(join(data, "engine-browser-1"))).not.toContain("start.html");
  });

  test("that fails at once leaves the address to be opened by hand", async () => {
    const folder = await temporaryFolder();
    const path = join(folder, "browser");
    await writeFile(path, "#!/bin/sh\nexit 1\n");
    await chmod(path, 0o755);
    const command = start(folder, ["--browser"], { AGENDALOTSE_PORT: "0", CHROMIUM_PATH: path });
    await vi.waitFor(
      () => expect(command.said()).toMatch(/ended at once[\s\S]*http:\/\/127\.0\.0\.1:\d+\/#start=/),
      {
        timeout: 10_000,
      },
    );
    command.child.kill("SIGINT");
    expect(await command.ended).toBe(0);
  });
});
