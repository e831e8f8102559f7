import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { mediaTypes } from "@electron/host/appFileList";
import { describe, expect, test } from "vitest";
import { type Known, textsBelow, unexplained } from "./builtTexts";
import { projectRoot } from "./projectRoot";

const out = (...parts: string[]): string => join(projectRoot, "out", ...parts);
const window = textsBelow(out("renderer"), /\.(js|css|html|json|svg)$/);
const main = textsBelow(out("main"), /\.js$/);
const packed = main.filter(({ path }) => path !== "launch.js" && path !== "headless.js");

const isName = "names a vocabulary inside a file; nothing asks for it";
const isHelp = "part of an error's text for the developers of that package";

/** Every address in what is delivered, by how it begins. */
const addresses: readonly Known[] = [
  { reads: /http:\/\/www\.w3\.org\/(1998|1999|2000|2001|XML)\//, because: isName },
  { reads: /http:\/\/schemas\.(openxmlformats\.org|microsoft\.com\/office)/, because: isName },
  { reads: /http:\/\/purl\.(org\/dc|oclc\.org\/ooxml)/, because: isName },
  { reads: /https?:\/\/json-schema\.org\/draft/, because: isName },
  { reads: /https:\/\/react\.dev\/errors\//, because: isHelp },
  { reads: /https:\/\/(redux-toolkit\.js|redux\.js)\.org\/Errors/, because: isHelp },
  {
    reads: /https:\/\/(mantine\.dev|prosemirror\.net|react\.i18next\.com|reactrouter\.com)\//,
    because: isHelp,
  },
  { reads: /https?:\/\/(bit\.ly|tinyurl\.com)\/\w+/, because: isHelp },
  { reads: /https:\/\/github\.com\/(mholt\/PapaParse|ungap\/url-search-params)/, because: isHelp },
  {
    reads: /http:\/\/localhost[`"'/]/,
    because: "the router's base where a text is taken apart as an address",
  },
  { reads: /http:\/\/\[\$\{/, because: "zod asks whether a text is an address of version 6" },
  { reads: /[`"']https?:\/\/[`"'$]/, because: "is put before a link somebody typed without it" },
];

const markup: readonly Known[] = [
  { reads: /innerHTML=`<script><\\\/script>`/, because: "React makes a script element without running it" },
  {
    reads: /__html!==?\w+&&\(\w+\.innerHTML=/,
    because: "React's dangerouslySetInnerHTML, which the app never uses",
  },
  { reads: /data-tiptap-style.*innerHTML=\w+,/, because: "Tiptap's own style sheet, replaced by ours" },
  {
    reads: /reverse\(\)\.join\(``\)\),\w+\.innerHTML=/,
    because: "ProseMirror's clipboard, in a detached document",
  },
  {
    reads: /data-mantine-styles`,`inline`\),\w+\.innerHTML=/,
    because: "Mantine's style sheet while colours change",
  },
];

const madeOfText: readonly Known[] = [
  {
    reads: /try\{return Function\(``\),!0\}catch/,
    because: "zod would ask whether it may; it is told not to",
  },
  {
    reads: /self\.self==self\?self:Function\(`return this`\)/,
    because: "decimal.js for engines without self",
  },
];

describe("what is delivered", () => {
  test("was found", () => {
    expect(window.length).toBeGreaterThan(20);
    expect(packed.map(({ path }) => path)).toContain("index.js");
  });

  test.each<{ what: string; search: RegExp; known: readonly Known[] }>([
    { what: "an address that is no name", search: /(https?|wss?|ftp):\/\//, known: addresses },
    { what: "a program made of text", search: /\beval\s*\(|\bFunction\s*\(/, known: madeOfText },
    { what: "a connection past every proxy", search: /RTC(Peer|Data)\w*/, known: [] },
    {
      what: "a quiet way out",
      search: /sendBeacon|EventSource\(|new WebSocket|WebTransport|importScripts/,
      known: [],
    },
    { what: "a worker that outlives the window", search: /serviceWorker|SharedWorker/, known: [] },
    { what: "text put into the page as markup", search: /\b(inner|outer)HTML\s*=[^=]/, known: markup },
    { what: "markup written past the policy", search: /insertAdjacentHTML|document\.write\(/, known: [] },
    { what: "a link to its sources", search: /sourceMappingURL/, known: [] },
  ])("holds nowhere in the window $what", ({ search, known }) => {
    expect(unexplained(window, search, known)).toEqual([]);
  });

  test("holds nowhere in the packed program an address, a program made of text or a link to its sources", () => {
    const own = [{ reads: /https:\/\/nodejs\.org/, because: "a sentence says where Node is to be had" }];
    expect(unexplained(packed, /https?:\/\/|\beval\s*\(|\bFunction\s*\(|sourceMappingURL/, own)).toEqual([]);
  });

  test("names no folder of the machine it was built on", () => {
    const here = [projectRoot, homedir()].filter((folder) => folder.length > 1);
    const named = [...window, ...main].filter(({ text }) =>
      here.some((folder) => text.includes(`${folder}/`)),
    );
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  test("holds only files of known kinds, none of them a map of its sources", () => {
    const listed = JSON.parse(readFileSync(out("renderer", "files.json"), "utf8")) as { path: string }[];
    const strange = listed.filter(
      ({ path }) => !Object.keys(mediaTypes).some((ending) => path.endsWith(ending)),
    );
    expect(strange).toEqual([]);
    expect(textsBelow(out(), /\.map$/)).toEqual([]);
  });
});

/** Modules a file of the main process imports, followed through its own chunks. */
function imports(file: string, seen = new Set<string>()): { module: string; names: string }[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^import (?:(.*) from )?"([^"]+)";$/gm)].flatMap(
    ({ 1: names = "", 2: module = "" }) =>
      module.startsWith(".") ? imports(join(dirname(file), module), seen) : [{ module, names }],
  );
}

describe("Electron's main process", () => {
  const all = imports(out("main", "index.js"));

  test("uses nothing of Electron but this: no updater, crash reports, clipboard, shortcuts or network", () => {
    const names = all
      .filter(({ module }) => module === "electron")
      .flatMap(({ names }) => names.match(/\w+/g) ?? []);
    const may = ["app", "BrowserWindow", "dialog", "ipcMain", "Menu", "protocol", "session", "shell"];
    expect(names.filter((name) => !may.includes(name))).toEqual([]);
  });

  test("uses of Node files and small things, never the network", () => {
    const may = ["child_process", "crypto", "fs", "fs/promises", "os", "path", "url", "zlib"];
    const modules = all.map(({ module }) => module).filter((module) => module !== "electron");
    expect(modules.length).toBeGreaterThan(3);
    expect(modules.filter((module) => !may.includes(module.replace(/^node:/, "")))).toEqual([]);
    expect(unexplained(packed, /\brequire\(|\bimport\(|process\.binding|_load\(/, [])).toEqual([]);
  });

  test("registers for no links, keeps no list of recent files and never looks into the clipboard", () => {
    const powers =
      /setAsDefaultProtocolClient|addRecentDocument|setJumpList|setLoginItemSettings|autoUpdater|crashReporter|globalShortcut|clipboard\.|desktopCapturer|executeJavaScript|openPath|openDevTools/;
    expect(unexplained(packed, powers, [])).toEqual([]);
  });
});

test("the preload script is at most 40 lines and knows one call of one module", () => {
  const text = readFileSync(out("preload", "index.cjs"), "utf8");
  expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(({ 1: module }) => module)).toEqual(["electron"]);
  expect([...text.matchAll(/electron\.(\w+\.\w+)/g)].map(({ 1: used }) => used)).toEqual([
    "contextBridge.exposeInMainWorld",
    "ipcRenderer.invoke",
  ]);
});

test("the sources put no text into the page as markup and know one way to the host", () => {
  const sources = ["renderer", "shared", "electron"].flatMap((folder) =>
    textsBelow(join(projectRoot, folder), /\.tsx?$/).map(({ path, text }) => ({
      path: `${folder}/${path}`,
      // Comments may speak of it.
      text: text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""),
    })),
  );
  const hits = (what: RegExp): string[] =>
    sources.filter(({ text }) => what.test(text)).map(({ path }) => path);
  expect(
    hits(/(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/),
  ).toEqual([]);
  expect(
    hits(/\beval\(|new Function|RTCPeer|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/),
  ).toEqual([]);
  expect(hits(/\bfetch\(/)).toEqual(["renderer/desktop.ts"]);
  expect(hits(/new BrowserWindow\(/)).toEqual(["electron/main/window.ts"]);
});

test("the recovery page and the watchdog share no program with the app", () => {
  const pages = new Map(window.map(({ path, text }) => [path, text]));
  const [first = "", recovery = ""] = [pages.get("index.html"), pages.get("recovery.html")];
  const programs = (page: string): string[] =>
    [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? "");
  const [own, watchdog] = [programs(recovery), programs(first)[0] ?? ""];
  expect(own.map((path) => path.replace(/-[^/]*(?=\.)/, ""))).toEqual([
    "assets/recovery.js",
    "assets/recovery.css",
  ]);
  expect(watchdog).toMatch(/^assets\/watchdog-[\w-]+\.js$/);
  expect(programs(first).filter((path) => own.includes(path))).toEqual([]);
  // A sentence may end with the word "import"; a statement begins with it.
  const shared =
    /(?:^|[;}])\s*import\s*["'{*]|\bimport\s*\(|\bfrom\s*["'`]\.|dexie|react|i18next|mantine(?!-color-scheme-value)/im;
  expect([...own, watchdog].filter((path) => shared.test(pages.get(path) ?? "import("))).toEqual([]);
});
