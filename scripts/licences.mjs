/**
 * `npm run licences`: writes what a release owes to others beside it, into `dist` or the folder named:
 * - `sbom.cdx.json`: every package in the delivered program, after CycloneDX, Electron included;
 * - `licences.txt`: the same packages with their licences' texts.
 * Fails where a package may not be passed on freely. A second argument names another project's folder.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { productionPackages } from "./productionPackages.mjs";
import { root } from "./steps.mjs";

/** Licences that ask for nothing but their text to go along; OFL is for the font. */
const permissive = new Set([
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0"],
  ...["ISC", "MIT", "OFL-1.1", "Unlicense", "Zlib"],
]);

/** Whether a licence expression can be kept by permissive ones: all parts of an AND, one of an OR. */
function isPermissive(expression) {
  const choices = expression.replace(/[()]/g, " ").split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((id) => permissive.has(id.trim())));
}

const reference = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

const isExpression = (licence) => /\s(AND|OR)\s/.test(licence);

/** One package after CycloneDX. npm's check sum is SHA-512 in base 64, the bill wants it hexadecimal. */
function componentOf(one) {
  const sum = /^sha512-(\S+)/.exec(one.integrity ?? "")?.[1];
  return {
    "bom-ref": reference(one),
    type: one.name === "electron" ? "framework" : "library",
    name: one.name,
    version: one.version,
    scope: "required",
    purl: reference(one),
    ...(sum ? { hashes: [{ alg: "SHA-512", content: Buffer.from(sum, "base64").toString("hex") }] } : {}),
    licenses: [isExpression(one.licence) ? { expression: one.licence } : { license: { id: one.licence } }],
  };
}

/** The bill of materials after CycloneDX 1.5; of the same packages always the same text. */
function billOf(folder, packages) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const app = { name, version, licence: license ?? "" };
  const at = new Map(packages.map((one) => [one.place, reference(one)]));
  const components = new Map(packages.map((one) => [reference(one), componentOf(one)]));
  const dependencies = new Map(
    packages.map((one) => [reference(one), [...new Set(one.needs.map((place) => at.get(place)))].sort()]),
  );
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { "bom-ref": reference(app), type: "application", name, version } },
    components: [...components.values()],
    dependencies: [...dependencies].map(([ref, dependsOn]) => ({ ref, dependsOn })),
  };
}

/** The texts a package brings for its licence, else whom it names as its author. */
function termsOf(packageFolder) {
  if (!existsSync(packageFolder)) return [];
  const texts = readdirSync(packageFolder)
    .filter((name) => /^(licen[cs]e|copying|notice|ofl)([.-]|$)/i.test(name))
    .sort()
    .map((name) => readFileSync(join(packageFolder, name), "utf8").trim());
  const { author } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  return texts.length > 0 ? texts : [author?.name ?? author ?? ""];
}

function listOf(folder, packages) {
  const parts = packages.map((one) => {
    const title = `${one.name} ${one.version} (${one.licence})`;
    return [title, "=".repeat(title.length), ...termsOf(join(folder, one.place))].join("\n");
  });
  return `${["Agendalotse is made with these packages.", ...parts].join("\n\n\n")}\n`;
}

/** Writes both files; false, with a line for each, where a package's licence is not permissive. */
export function writeLicences(target = join(root, "dist"), folder = root) {
  const packages = productionPackages(folder);
  const refused = packages.filter(({ licence }) => !isPermissive(licence));
  for (const { name, version, licence } of refused)
    console.error(`${name} ${version} is under "${licence}".`);
  if (refused.length > 0) return false;
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "sbom.cdx.json"), `${JSON.stringify(billOf(folder, packages), null, 2)}\n`);
  writeFileSync(join(target, "licences.txt"), listOf(folder, packages));
  console.log(`${packages.length} packages, all under permissive licences.`);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target, folder] = process.argv.slice(2).map((path) => resolve(path));
  if (!writeLicences(target, folder)) process.exitCode = 1;
}
