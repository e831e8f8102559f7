import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { findChromium, sandboxArguments } from "../../electron/launch/findChromium";
import { pageConfig } from "../../renderer.config";

export type BenchPage = { page: Page; close: () => Promise<void> };

/**
 * Builds tests/bench/window as the app itself is built, serves it on the loopback and opens it in a real
 * Chromium with a profile of its own.
 */
export async function openBenchWindow(): Promise<BenchPage> {
  const root = resolve(import.meta.dirname, "window");
  const outDir = resolve(import.meta.dirname, "../../out/bench");
  const config = { ...pageConfig, root, configFile: false as const, logLevel: "error" as const };
  await build({ ...config, build: { outDir, emptyOutDir: true, minify: true } });
  const server = await preview({ ...config, build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  const profile = await mkdtemp(join(tmpdir(), "agendalotse-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()?.path,
    args: [...sandboxArguments(), "--disable-background-networking"],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  return {
    page,
    close: async () => {
      await context.close();
      await new Promise((done) => server.httpServer.close(done));
      await rm(profile, { recursive: true, force: true });
    },
  };
}
