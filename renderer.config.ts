import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import mantine from "postcss-preset-mantine";
import simpleVars from "postcss-simple-vars";
import type { UserConfig } from "vite";

const folder = (name: string) => resolve(import.meta.dirname, name);

/** Where the import aliases point: the same names as `paths` in tsconfig.base.json. */
export const alias = {
  "@shared": folder("shared"),
  "@renderer": folder("renderer"),
  "@electron": folder("electron"),
  "@resources": folder("resources"),
  "@tests": folder("tests"),
};

/** The Markdown parser's list of characters asks the page for them in its browser edition; workers have no page. */
const withoutDocument = {
  "decode-named-character-reference": folder("node_modules/decode-named-character-reference/index.js"),
};

/** What the build of the window and its page tests have in common. */
export const pageConfig = {
  // The age of a version is told without asking anybody; in tests every version is of today.
  define: { __BUILT_ON__: JSON.stringify(new Date().toISOString().slice(0, 10)) },
  resolve: { alias: { ...alias, ...withoutDocument } },
  plugins: [react()],
  css: {
    postcss: {
      plugins: [
        mantine(),
        simpleVars({
          variables: {
            "mantine-breakpoint-xs": "36em",
            "mantine-breakpoint-sm": "48em",
            "mantine-breakpoint-md": "62em",
            "mantine-breakpoint-lg": "75em",
            "mantine-breakpoint-xl": "88em",
          },
        }),
      ],
    },
  },
  worker: {
    format: "es",
    // renderer/contentPolicy.ts lets the window start files of this name only.
    rolldownOptions: { output: { entryFileNames: "assets/worker-[name]-[hash].js" } },
  },
} satisfies UserConfig;

/** Packages the page tests pre-bundle at their start: one found late makes the running page reload. */
export const heavyPackages = [
  "react",
  "react-dom",
  "react-dom/client",
  "react/jsx-dev-runtime",
  "react/jsx-runtime",
  "@mantine/core",
  "@mantine/hooks",
  "@mantine/dates",
  "@mantine/notifications",
  "@mantine/spotlight",
  "@mantine/charts",
  "@mantine/tiptap",
  "@tabler/icons-react",
  "@tanstack/react-virtual",
  "@dnd-kit/core",
  "@dnd-kit/sortable",
  "@dnd-kit/utilities",
  "@tiptap/core",
  "@tiptap/react",
  "@tiptap/starter-kit",
  "@tiptap/extension-link",
  "@tiptap/extension-list",
  "@tiptap/extension-table",
  "@tiptap/extensions",
  "@tiptap/pm/model",
  "@tiptap/pm/state",
  "@tiptap/pm/view",
  "@noble/hashes/argon2.js",
  "axe-core",
  "dayjs",
  "dayjs/locale/de",
  "dexie",
  "dexie-react-hooks",
  "fflate",
  "fractional-indexing",
  "get-nonce",
  "i18next",
  "mdast-util-from-markdown",
  "mdast-util-gfm",
  "micromark-extension-gfm",
  "minisearch",
  "papaparse",
  "react-i18next",
  "react-router",
  "recharts",
  "vitest-browser-react",
  "zod",
];
