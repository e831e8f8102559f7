/**
 * `npm run arrows`: who may import whom (.dependency-cruiser.cjs). dependency-cruiser reads TypeScript with swc
 * here, since TypeScript 7 has no interface for it, but does not tell swc that a .tsx file holds JSX. This does.
 */
import { pathToFileURL } from "node:url";
import swc from "@swc/core";
import { commandOf } from "./checks.mjs";
import { root } from "./steps.mjs";

const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse.call(swc, file, { ...options, tsx: file.endsWith(".tsx") });

process.chdir(root);
process.argv.push("shared", "renderer", "electron", "-c", ".dependency-cruiser.cjs");
await import(pathToFileURL(commandOf("dependency-cruiser", "depcruise")).href);
