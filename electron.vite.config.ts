import { writeFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { defineConfig } from "electron-vite";
import type { Plugin } from "vite";
import { type AppFileEntry, appFileListName, mediaTypes } from "./electron/host/appFileList";
import { noncePlaceholder } from "./electron/host/contentPolicy";
import { recoveryPage } from "./recovery.config";
import { alias, pageConfig } from "./renderer.config";

const at = (...parts: string[]) => resolve(import.meta.dirname, ...parts);

/**
 * Writes the list of all files of the window with their types. A host serves what stands in it and nothing
 * else, so no request can name a path.
 */
function appFileList(): Plugin {
  return {
    name: "app-file-list",
    writeBundle(options, bundle) {
      const entries: AppFileEntry[] = Object.values(bundle).map((file) => {
        const mediaType = mediaTypes[extname(file.fileName)];
        if (!mediaType) throw new Error(`No media type is known for ${file.fileName}`);
        return { path: file.fileName, mediaType };
      });
      entries.sort((a, b) => a.path.localeCompare(b.path, "en"));
      writeFileSync(resolve(options.dir ?? "", appFileListName), JSON.stringify(entries, null, 1));
    },
  };
}

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: "out/main",
      // The start command and the headless command run in the Node that is installed, not in Electron.
      target: "node20",
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          index: at("electron/main/index.ts"),
          launch: at("electron/launch/index.ts"),
          headless: at("electron/headless/index.ts"),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: "out/preload",
      reportCompressedSize: false,
      // A sandboxed preload script must be CommonJS.
      rolldownOptions: {
        input: { index: at("electron/preload/index.ts") },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    ...pageConfig,
    root: at("renderer"),
    publicDir: false,
    plugins: [...pageConfig.plugins, recoveryPage(), appFileList()],
    html: { cspNonce: noncePlaceholder },
    server: { host: "127.0.0.1" },
    build: {
      outDir: at("out/renderer"),
      target: "chrome130",
      minify: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      // The content policy allows fonts and scripts as files only, never as data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { index: at("renderer/index.html"), wall: at("renderer/wall.html") },
      },
    },
  },
});
