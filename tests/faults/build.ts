import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { appFileListName, mediaTypes } from "@electron/host/appFileList";
import { noncePlaceholder } from "@electron/host/contentPolicy";
import { build } from "vite";
import { alias, pageConfig } from "../../renderer.config";
import { faultApp } from "./faultApp";

const projectRoot = join(import.meta.dirname, "../..");

/**
 * Builds the app with the fault window in place of its first page, as the app itself is built, and the start
 * command beside it: host, content policy and workers are those people have.
 */
export async function setup(): Promise<void> {
  // While a test is being written one build serves many runs.
  if (process.env.AGENDALOTSE_FAULTS_APP !== undefined && existsSync(faultApp)) return;
  await rm(faultApp, { recursive: true, force: true });
  await mkdir(faultApp, { recursive: true });
  await cp(join(projectRoot, "package.json"), join(faultApp, "package.json"));
  // The runner's own "test" would build a window without its content policy.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  await buildForNode("launch", "electron/launch/index.ts");
  await buildForNode("journalWriter", "tests/faults/journalWriterProcess.ts");
  await buildWindow();
  process.env.NODE_ENV = before;
}

async function buildForNode(name: string, source: string): Promise<void> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: "warn",
    resolve: { alias },
    build: {
      ssr: join(projectRoot, source),
      outDir: join(faultApp, "out/main"),
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
}

/** A start takes a second and a half less, and there are thousands. */
const withoutGrace = {
  name: "without-grace",
  enforce: "pre" as const,
  resolveId: (source: string) =>
    source === "./whenIdle" ? join(import.meta.dirname, "window/whenIdle.ts") : null,
};

async function buildWindow(): Promise<void> {
  const root = join(import.meta.dirname, "window");
  const outDir = join(faultApp, "out/renderer");
  await build({
    ...pageConfig,
    plugins: [...pageConfig.plugins, withoutGrace],
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    html: { cspNonce: noncePlaceholder },
    build: {
      outDir,
      emptyOutDir: true,
      target: "chrome130",
      minify: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: join(root, "index.html") } },
    },
  });
  const files = await readdir(outDir, { recursive: true, withFileTypes: true });
  const entries = files
    .filter((file) => file.isFile())
    .map((file) => ({
      path: relative(outDir, join(file.parentPath, file.name)).replaceAll("\\", "/"),
      mediaType: mediaTypes[extname(file.name)],
    }));
  await writeFile(join(outDir, appFileListName), JSON.stringify(entries));
}
