import { resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { noncePlaceholder } from "./electron/host/contentPolicy";
import { alias } from "./renderer.config";

const at = (...parts: string[]) => resolve(import.meta.dirname, "renderer", ...parts);

type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** Builds one entry by itself, so that it shares no file with the app, and gives its files without writing them. */
async function builtAlone(
  input: string,
  output: { entryFileNames: string; format: "es" | "iife" },
): Promise<Built[]> {
  const result = await build({
    configFile: false,
    root: at(),
    base: "./",
    publicDir: false,
    logLevel: "warn",
    resolve: { alias },
    html: { cspNonce: noncePlaceholder },
    build: {
      write: false,
      target: "chrome130",
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input, output },
    },
  });
  return (Array.isArray(result) ? result : [result]).flatMap((one) => ("output" in one ? one.output : []));
}

/**
 * Puts the recovery page beside the app, and before the app's own program the watchdog that leads there
 * (RELIABILITY 3.9). Both are programs of their own.
 */
export function recoveryPage(): Plugin {
  let files: Built[] = [];
  let watchdog = "";
  return {
    name: "recovery-page",
    apply: "build",
    async buildStart() {
      const guard = await builtAlone(at("recovery/watchdog.ts"), {
        entryFileNames: "assets/watchdog-[hash].js",
        format: "iife",
      });
      const page = await builtAlone(at("recovery.html"), {
        entryFileNames: "assets/recovery-[hash].js",
        format: "es",
      });
      watchdog = guard[0]?.fileName ?? "";
      files = [...guard, ...page];
    },
    transformIndexHtml: {
      order: "post",
      // The wall has no start that could fail: it shows what it is sent.
      handler: (_html, { path }) =>
        path === "/index.html"
          ? [{ tag: "script", attrs: { src: `./${watchdog}` }, injectTo: "head-prepend" }]
          : [],
    },
    generateBundle(_options, bundle) {
      for (const file of files) {
        // The font is the app's too; a file's name carries its content's hash.
        if (file.fileName in bundle) continue;
        const source = file.type === "chunk" ? file.code : file.source;
        this.emitFile({ type: "asset", fileName: file.fileName, source });
      }
    },
  };
}
