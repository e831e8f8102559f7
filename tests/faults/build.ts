import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { appFileListName, mediaTypes } from "@electron/host/appFileList";
import { noncePlaceholder } from "@electron/host/contentPolicy";
import { build, type Plugin } from "vite";
import { alias, pageConfig } from "../../renderer.config";
import { faultApp, newerApp } from "./faultApp";

const projectRoot = join(import.meta.dirname, "../..");

/**
 * Builds the app with the fault window in place of its first page, as the app itself is built, and the start
 * command beside it: host, content policy and workers are those people have.
 */
export async function setup(): Promise<void> {
  await buildInto(faultApp, async () => {
    await buildForNode(faultApp, "launch", "electron/launch/index.ts");
    await buildForNode(faultApp, "journalWriter", "tests/faults/journalWriterProcess.ts");
    await buildWindow(faultApp, [withoutGrace]);
  });
}

/** Builds the same app as a newer program: it stores one shape more, and the host beside it is today's. */
export async function buildNewerApp(): Promise<void> {
  await buildInto(newerApp, async () => {
    await buildForNode(newerApp, "launch", "electron/launch/index.ts");
    await buildWindow(newerApp, [withoutGrace, withNewerShape]);
  });
}

async function buildInto(app: string, build: () => Promise<void>): Promise<void> {
  // While a test is being written one build serves many runs.
  if (process.env.AGENDALOTSE_FAULTS_APP !== undefined && existsSync(app)) return;
  await rm(app, { recursive: true, force: true });
  await mkdir(app, { recursive: true });
  await cp(join(projectRoot, "package.json"), join(app, "package.json"));
  // The runner's own "test" would build a window without its content policy.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  await build();
  process.env.NODE_ENV = before;
}

async function buildForNode(app: string, name: string, source: string): Promise<void> {
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: "warn",
    resolve: { alias },
    build: {
      ssr: join(projectRoot, source),
      outDir: join(app, "out/main"),
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
}

const windowFile = (name: string): string => join(import.meta.dirname, "window", name);

/** A start takes a second and a half less, and there are thousands. */
const withoutGrace: Plugin = {
  name: "without-grace",
  enforce: "pre",
  resolveId: (source) => (source === "./whenIdle" ? windowFile("whenIdle.ts") : null),
};

/** Whoever asks for the migrations gets the newer program's, which alone asks for today's. */
const withNewerShape: Plugin = {
  name: "with-newer-shape",
  enforce: "pre",
  resolveId: (source, importer) => {
    const newer = windowFile("newerMigrations.ts");
    const asksForMigrations = /(^\.|[/@]shared\/transfer)\/migrations$/.test(source);
    return asksForMigrations && importer !== newer ? newer : null;
  },
};

async function buildWindow(app: string, plugins: readonly Plugin[]): Promise<void> {
  const root = join(import.meta.dirname, "window");
  const outDir = join(app, "out/renderer");
  await build({
    ...pageConfig,
    plugins: [...pageConfig.plugins, ...plugins],
    worker: { ...pageConfig.worker, plugins: () => [...plugins] },
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
