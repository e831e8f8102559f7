/**
 * Reads Electron's fuses back from a packed program (RELIABILITY 4.2). What the packer was told to set counts for
 * nothing here, and a fuse that a newer Electron brings along is a fault until somebody has decided about it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Electron marks the place of its fuses in the program with these letters; version, length and states follow. */
const mark = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/** All fuses in the order in which they lie in the program, and how each must be. */
export const intended = [
  ["RunAsNode", "off"],
  ["EnableCookieEncryption", "on"],
  ["EnableNodeOptionsEnvironmentVariable", "off"],
  ["EnableNodeCliInspectArguments", "off"],
  ["EnableEmbeddedAsarIntegrityValidation", "on"],
  ["OnlyLoadAppFromAsar", "on"],
  ["LoadBrowserProcessSpecificV8Snapshot", "off"],
  ["GrantFileProtocolExtraPrivileges", "off"],
  ["WasmTrapHandlers", "on"],
];

const states = { 0: "off", 1: "on", r: "removed" };

/** The part of a program that carries its fuses, as Electron ships it: for a stand-in. */
export const asShipped = Buffer.concat([
  Buffer.from(mark),
  Buffer.from([1, intended.length]),
  Buffer.from("101100011"),
]);

/** What is wrong with the fuses of a program, one line each; none if all are as intended. */
export function fuseFaults(program) {
  const bytes = readFileSync(program);
  const faults = [];
  let at = bytes.indexOf(mark);
  if (at === -1) return [`no fuses were found in ${program}`];
  // A program for two processors carries its fuses twice.
  for (; at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    const [version, length] = bytes.subarray(at + mark.length, at + mark.length + 2);
    const wire = bytes.toString("latin1", at + mark.length + 2, at + mark.length + 2 + length);
    if (version !== 1) faults.push(`fuses of an unknown version: ${version}`);
    if (length !== intended.length) faults.push(`${length} fuses where ${intended.length} are known`);
    for (const [index, [name, wanted]] of intended.entries()) {
      const state = states[wire[index]] ?? "missing";
      if (state !== wanted) faults.push(`the fuse ${name} is ${state}, it must be ${wanted}`);
    }
  }
  return faults;
}

/** The programs that carry fuses in the folder electron-builder wrote to. */
export function programsIn(folder) {
  const below = (name) => {
    if (/^linux.*-unpacked$/.test(name)) return join(folder, name, "agendalotse");
    if (/^win.*-unpacked$/.test(name)) return join(folder, name, "Agendalotse.exe");
    const framework = "Agendalotse.app/Contents/Frameworks/Electron Framework.framework/Electron Framework";
    return name.startsWith("mac") ? join(folder, name, framework) : null;
  };
  return readdirSync(folder)
    .map(below)
    .filter((path) => path !== null && existsSync(path));
}
