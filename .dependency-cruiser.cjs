/**
 * The arrows of the house: who may import whom. One entry per arrow that must not exist,
 * with the reason as its comment. Feature and area zones are generated from the folders that are there,
 * so a new one is guarded from its first day.
 */
const { readdirSync, existsSync } = require("node:fs");
const { join } = require("node:path");

const folders = (path) =>
  existsSync(join(__dirname, path))
    ? readdirSync(join(__dirname, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : [];

/** Packages allowed in a layer: everything else below node_modules is refused there. */
const onlyPackages = (name, from, packages, comment) => ({
  name: `packages-of-${name}`,
  comment,
  severity: "error",
  from: { path: from },
  to: {
    dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"],
    ...(packages.length > 0 ? { pathNot: `node_modules/(${packages.join("|")})/` } : {}),
  },
});

const layer = (name, from, allowed, comment) => ({
  name: `layer-${name}`,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^(shared|renderer|electron|scripts|tests)/", pathNot: [from, ...allowed].map(String) },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Files that need each other are one file or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "An import must point somewhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^electron$" },
    },

    layer(
      "domain",
      "^shared/domain/",
      [],
      "The domain decides about the municipality and needs nothing but zod.",
    ),
    layer(
      "document",
      "^shared/document/",
      ["^shared/errors\\.ts$"],
      "The document tree knows neither the domain nor Word.",
    ),
    layer(
      "i18n",
      "^shared/i18n/",
      ["^shared/domain/", "^shared/errors\\.ts$"],
      "Words may be typed by the domain's enumerations and the codes of errors only.",
    ),
    layer(
      "deliverables",
      "^shared/deliverables/",
      ["^shared/(domain|document|i18n|errors)"],
      "A deliverable is a pure function from workspace to document tree.",
    ),
    layer(
      "writers",
      "^shared/writers/",
      ["^shared/(document|i18n|errors|crc32)"],
      "A writer knows the document tree, never the domain.",
    ),
    layer(
      "review",
      "^shared/review/",
      ["^shared/(domain|document|transfer|errors)"],
      "Review brings Word back onto records; it needs no window.",
    ),
    layer(
      "transfer",
      "^shared/transfer/",
      ["^shared/(domain|document|errors|crc32|positions)"],
      "Reading and writing files needs no window and no database.",
    ),
    layer(
      "contract",
      "^shared/(desktop\\w*|errors)\\.ts$",
      [],
      "The contract between window and host depends on nothing.",
    ),
    layer(
      "host",
      "^electron/host/",
      ["^shared/(desktop\\w*|errors)\\.ts$", "^shared/transfer/sealed/(header|sealing|wrappingKeys)\\.ts$"],
      "A host knows bytes, numbers and hashes, and how bytes are sealed; not what an agenda is.",
    ),
    layer(
      "shell",
      "^electron/(main|preload|launch)/",
      ["^electron/(host|main|preload|launch)/", "^shared/(desktop\\w*|errors)\\.ts$"],
      "Electron's side never reaches into the window or the domain.",
    ),
    layer(
      "headless",
      "^electron/headless/",
      ["^shared/"],
      "The headless command is the domain without a window.",
    ),
    layer(
      "data",
      "^renderer/data/",
      ["^shared/", "^renderer/desktop\\.ts$"],
      "Data access knows no React and no page.",
    ),
    layer(
      "desktop",
      "^renderer/desktop",
      ["^shared/(desktop\\w*|errors)\\.ts$"],
      "The only door to the host.",
    ),
    layer("ui", "^renderer/ui/", ["^shared/"], "Shared pieces have no data access and know no feature."),
    layer(
      "recovery",
      "^renderer/recovery/",
      [
        "^shared/(desktop\\w*|errors)\\.ts$",
        "^shared/i18n/(format|words|(de|en)/recovery)\\.ts$",
        "^renderer/desktop",
        "^renderer/ui/preferences\\.ts$",
        "^renderer/data/databaseName\\.ts$",
      ],
      "The recovery page works where the app does not, so it has nothing of it.",
    ),
    layer(
      "wall",
      "^renderer/wall/",
      [
        "^shared/domain/",
        "^shared/i18n/(de|en)/room\\.ts$",
        "^renderer/(wallLink|contentPolicy|desktopSecret)\\.ts$",
        "^renderer/ui/ClusterMark\\.tsx$",
      ],
      "The wall shows what the console sends: it has no data, so nothing private can be in it.",
    ),
    layer("resources", "^resources/", [], "Content, no code."),
    {
      name: "agenda-apart-from-operations",
      comment:
        "Strategy never refers to operations: the agenda can be frozen and printed without the moving part.",
      severity: "error",
      from: { path: "^shared/domain/agenda/" },
      to: { path: "^shared/domain/(triage|projects|processes|events|stakeholders|knowledge)/" },
    },
    {
      name: "no-app-below",
      comment: "Only main.tsx and the app itself know the app.",
      severity: "error",
      from: { path: "^renderer/(data|ui|features)/" },
      to: { path: "^renderer/app/" },
    },
    ...folders("renderer/features").map((feature) => ({
      name: `feature-${feature}`,
      comment: "Features never import each other; what two need lives in ui, data or shared.",
      severity: "error",
      from: { path: `^renderer/features/${feature}/` },
      to: { path: "^renderer/features/", pathNot: `^renderer/features/${feature}/` },
    })),
    {
      name: "renderer-not-electron",
      comment: "The window reaches the host through renderer/desktop.ts only.",
      severity: "error",
      from: { path: "^renderer/" },
      to: { path: "^electron/" },
    },
    {
      name: "desktop-door",
      comment: "Pieces in ui have no way to the host.",
      severity: "error",
      from: { path: "^renderer/ui/" },
      to: { path: "^renderer/(data|desktop)" },
    },

    onlyPackages("domain", "^shared/domain/", ["zod"], "zod only."),
    onlyPackages("document", "^shared/document/", [], "No packages."),
    onlyPackages("deliverables", "^shared/deliverables/", [], "No packages: no docx, no Dexie, no React."),
    onlyPackages("recovery", "^renderer/recovery/", [], "No packages: they are what may have failed."),
    onlyPackages("contract", "^shared/(desktop\\w*|errors)\\.ts$", [], "No packages."),
    {
      name: "packages-of-host",
      comment: "Plain Node only, no electron.",
      severity: "error",
      from: { path: "^electron/host/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-dexie-in-pages",
      comment: "Pages call queries and commands.",
      severity: "error",
      from: { path: "^(renderer/(features|app)|shared|electron)/" },
      to: { path: "node_modules/dexie/" },
    },
    {
      name: "no-react-in-data",
      comment: "Data access must run in a worker too.",
      severity: "error",
      from: { path: "^(renderer/data|shared|electron)/" },
      to: { path: "node_modules/(react|react-dom|@mantine|@tiptap)/" },
    },
    {
      name: "no-node-in-window",
      comment: "The window and shared code run without Node.",
      severity: "error",
      from: { path: "^(renderer|shared)/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.(css|json|svg|png|html)$|\\?(worker|raw|url)" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "module", "browser", "default", "types"],
    },
    webpackConfig: { fileName: ".dependency-cruiser.aliases.cjs" },
  },
};
