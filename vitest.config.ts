import { resolve } from "node:path";
import { playwright } from "@vitest/browser-playwright";
import { configDefaults, defineConfig } from "vitest/config";
import { findChromium, sandboxArguments } from "./electron/launch/findChromium";
import { alias, heavyPackages, pageConfig } from "./renderer.config";

const at = (...parts: string[]) => resolve(import.meta.dirname, ...parts);

/** Two cores: more workers only make each other slower. */
const maxWorkers = 2;

export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, "out/**", "dist/**"],
    projects: [
      {
        resolve: { alias: { ...alias, electron: at("tests/stand-ins/electron.ts") } },
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/{shared,electron}/**/*.test.ts", "tests/renderer/**/*.test.ts", "tests/*.test.ts"],
          setupFiles: ["fake-indexeddb/auto"],
          // A busy machine must not make a test fail that only takes its time.
          testTimeout: 30_000,
          maxWorkers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...pageConfig,
        optimizeDeps: { include: heavyPackages },
        test: {
          name: "page",
          // One more attempt where the machine is shared: a browser on two busy cores misses a deadline now and then.
          retry: process.env.CI ? 1 : 0,
          include: ["tests/renderer/**/*.test.tsx"],
          setupFiles: ["tests/renderer/freshWindow.ts"],
          testTimeout: 30_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findChromium()?.path ?? "chromium",
                args: [...sandboxArguments(), "--lang=de-DE"],
              },
              contextOptions: { locale: "de-DE", timezoneId: "Europe/Berlin" },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/build.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          // Not part of `npm test`: it takes a quarter of an hour. `npm run test:faults` runs it.
          name: "faults",
          environment: "node",
          include: ["tests/faults/**/*.test.ts"],
          globalSetup: ["tests/faults/build.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
