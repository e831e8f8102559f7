import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { quietArguments } from "../../electron/launch/browserWindow";
import { findChromium, sandboxArguments } from "../../electron/launch/findChromium";
import { pageConfig } from "../../renderer.config";

export type BenchPage = { page: Page; close: () => Promise<void> };

/** Chromium as the start command starts it, with a profile that is kept between starts. */
export function startChromium(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium()?.path,
    args: [...quietArguments, ...sandboxArguments()],
    viewport: { width: 1280, height: 800 },
  });
}

/** Builds tests/bench/window as the app itself is built and serves it on the loopback. */
export async function serveBenchWindow(): Promise<{ address: string; close: () => Promise<void> }> {
  const root = resolve(import.meta.dirname, "window");
  const outDir = resolve(import.meta.dirname, "../../out/bench");
  const config = { ...pageConfig, root, configFile: false as const, logLevel: "error" as const };
  const input = { index: join(root, "index.html"), blank: join(root, "blank.html") };
  await build({ ...config, build: { outDir, emptyOutDir: true, minify: true, rolldownOptions: { input } } });
  const server = await preview({ ...config, build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  return {
    address: server.resolvedUrls?.local[0] ?? "",
    close: () => new Promise<void>((done) => void server.httpServer.close(() => done())),
  };
}

/** The bench window in a real Chromium with a profile of its own. */
export async function openBenchWindow(): Promise<BenchPage> {
  const server = await serveBenchWindow();
  const profile = await mkdtemp(join(tmpdir(), "agendalotse-bench-"));
  const context = await startChromium(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(server.address);
  return {
    page,
    close: async () => {
      await context.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
