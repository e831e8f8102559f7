/**
 * The packages the delivered program is made of, from the lock file. npm's own list (`npm sbom`) leaves out
 * packages that others name as peers, React among them, so it cannot be what a release is judged by.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (...parts) => JSON.parse(readFileSync(join(...parts), "utf8"));

/** Where Node finds a package that one at `from` asks for; null where it is not in the lock file. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === "") return null;
  }
}

/** What a package cannot do without: its own needs, and the peers it does not call optional. */
function needsOf({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional !== true);
  return [...Object.keys(dependencies), ...peers];
}

/**
 * Each package with name, version, licence, place below the project's folder, npm's check sum and the names of
 * what it needs; sorted by name. Electron is one of them: its program is delivered, npm counts it as a tool.
 */
export function productionPackages(folder) {
  const { packages } = read(folder, "package-lock.json");
  const project = read(folder, "package.json");
  const found = new Map();
  const visit = (from, name) => {
    const place = placeOf(packages, from, name);
    if (place === null)
      throw new Error(`The lock file knows nothing of ${name}, which ${from || "the app"} needs.`);
    if (found.has(place)) return place;
    const entry = packages[place];
    const one = {
      name: entry.name ?? name,
      version: entry.version,
      licence: entry.license ?? "",
      place,
      needs: [],
    };
    found.set(place, Object.assign(one, { integrity: entry.integrity }));
    // Of Electron only the program goes along, not the packages that fetch it.
    if (name !== "electron") one.needs = needsOf(entry).map((needed) => visit(place, needed));
    return place;
  };
  for (const name of Object.keys(project.dependencies ?? {})) visit("", name);
  if (project.devDependencies?.electron !== undefined) visit("", "electron");
  return [...found.values()].sort(
    (a, b) => a.name.localeCompare(b.name, "en") || (a.version < b.version ? -1 : 1),
  );
}
