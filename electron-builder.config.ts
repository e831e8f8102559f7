import type { Configuration } from "electron-builder";

/** The name of a package; electron-builder fills in the rest. */
const named = (kind: string): string => `\${productName}-\${version}-${kind}-\${arch}.\${ext}`;

/**
 * What the packages are and hold. No updater, no publishing, no file associations: the app reaches nothing by
 * itself. Everything it needs is in `out`, so no package of npm's goes along.
 */
export default {
  appId: "app.agendalotse",
  productName: "Agendalotse",
  copyright: "MIT licence",
  directories: { output: "dist", buildResources: "resources/icon" },
  artifactName: named(`\${os}`),
  files: [
    "package.json",
    "out/main/**",
    "out/preload/**",
    "out/renderer/**",
    "resources/icon/icon.png",
    "!out/main/launch.js",
    "!out/main/headless.js",
    "!node_modules/**",
  ],
  // Written by the packaging script just before (scripts/licences.mjs); Electron's own lie beside it already.
  extraFiles: [{ from: "dist/licences.txt", to: "licences.txt" }],
  extraMetadata: { homepage: "https://agendalotse.example" },
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: ["de", "en", "en-US"],
  // RELIABILITY 4.2. The remaining fuse, for WebAssembly, is on as it comes; scripts/fuses.mjs reads all of them back.
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  win: { target: ["nsis", "portable"], icon: "resources/icon/icon.ico" },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    installerLanguages: ["de_DE", "en_US"],
    artifactName: named("Setup"),
  },
  portable: { artifactName: named("Portable") },
  mac: {
    target: ["dmg", "zip"],
    icon: "resources/icon/icon.icns",
    category: "public.app-category.productivity",
    hardenedRuntime: true,
  },
  dmg: { writeUpdateInfo: false },
  linux: {
    target: ["AppImage", "deb"],
    icon: "resources/icon/icon.png",
    category: "Office",
    maintainer: "Agendalotse <maintainers@agendalotse.example>",
    synopsis: "Digitale Agenda einer Verwaltung, getrennt von ihren Projekten",
    executableName: "agendalotse",
  },
} satisfies Configuration;
