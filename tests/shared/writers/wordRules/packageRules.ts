import {
  all,
  attribute,
  bodyOf,
  children,
  repeated,
  textParts,
  value,
  type WordFile,
  type WordRule,
} from "./wordFile";

type Relationship = { id: string; type: string; target: string; external: boolean };

/** The file as a package: everything is there, well-formed and referred to. */
export const packageRules: WordRule[] = [
  { name: "every part is well-formed XML", findings: (file) => file.malformed },
  {
    name: "the list of part types comes first and names every part",
    findings: (file) => {
      const types = file.part("[Content_Types].xml");
      const known = new Set(all(types, "Override").map((each) => attribute(each, "PartName")));
      const endings = new Set(all(types, "Default").map((each) => attribute(each, "Extension")));
      return [
        ...(file.paths[0] === "[Content_Types].xml" ? [] : [`first part is ${file.paths[0]}`]),
        ...file.paths
          .slice(1)
          .filter((path) => !known.has(`/${path}`) && !endings.has(path.split(".").at(-1) ?? "")),
        ...[...known]
          .filter((name) => !file.paths.includes(name?.slice(1) ?? ""))
          .map((name) => `no part ${name}`),
      ];
    },
  },
  {
    name: "every relationship leads to a part",
    findings: (file) =>
      relationshipParts(file).flatMap(([path, base]) =>
        relationshipsIn(file, path)
          .filter(({ external, target }) => !external && !file.paths.includes(resolved(base, target)))
          .map(({ target }) => `${path}: ${target}`),
      ),
  },
  {
    name: "relationship ids are unique",
    findings: (file) =>
      relationshipParts(file).flatMap(([path]) => repeated(relationshipsIn(file, path).map(({ id }) => id))),
  },
  {
    name: "only links of known schemes leave the file",
    findings: (file) =>
      relationshipParts(file)
        .flatMap(([path]) => relationshipsIn(file, path))
        .filter(({ external }) => external)
        .filter(
          ({ type, target }) => !type.endsWith("/hyperlink") || !/^(https?:\/\/|mailto:|tel:)/i.test(target),
        )
        .map(({ target }) => target),
  },
  {
    name: "every reference in a text part has its relationship",
    findings: (file) =>
      textParts(file).flatMap((path) => {
        const known = new Set(relationshipsIn(file, relationshipsPath(path)).map(({ id }) => id));
        return all(file.part(path), "*")
          .flatMap((element) => ["r:id", "r:embed"].map((name) => attribute(element, name)))
          .filter((id) => id !== undefined && !known.has(id))
          .map((id) => `${path}: ${id}`);
      }),
  },
  {
    name: "numbering instances are defined",
    findings: (file) => {
      const numbering = file.part("word/numbering.xml");
      const definitions = new Set(
        all(numbering, "w:abstractNum").map((each) => attribute(each, "w:abstractNumId")),
      );
      const instances = all(numbering, "w:num");
      const ids = new Set(instances.map((each) => attribute(each, "w:numId")));
      const used = [bodyOf(file), file.part("word/styles.xml")].flatMap((part) =>
        all(part, "w:numPr").map((each) => value(each, "w:numId")),
      );
      return [
        ...used.filter((id) => !ids.has(id)).map((id) => `numId ${id}`),
        ...instances
          .filter((each) => !definitions.has(value(each, "w:abstractNumId")))
          .map((each) => `definition of ${attribute(each, "w:numId")}`),
      ];
    },
  },
  {
    name: "no question on opening: no field asks for an update, nothing is loaded from outside",
    findings: (file) => {
      const settings = file.part("word/settings.xml");
      const asking = ["w:updateFields", "w:attachedTemplate", "w:mailMerge"].filter(
        (name) => all(settings, name).length > 0,
      );
      const dirty = textParts(file).filter((path) =>
        all(file.part(path), "w:fldChar").some((each) => attribute(each, "w:dirty") !== undefined),
      );
      return [...asking, ...dirty];
    },
  },
  {
    name: "no macros and no embedded objects but the workbook of a chart",
    findings: (file) => {
      const workbooks = file.paths
        .filter((path) => /^word\/charts\/_rels\//.test(path))
        .flatMap((path) => relationshipsIn(file, path))
        .filter(({ type }) => type.endsWith("/package"))
        .map(({ target }) => resolved("word/charts/", target));
      return file.paths.filter(
        (path) => /vba|embeddings|activeX|\.bin$/i.test(path) && !workbooks.includes(path),
      );
    },
  },
];

function relationshipParts(file: WordFile): [path: string, base: string][] {
  return file.paths
    .filter((path) => path.endsWith(".rels"))
    .map((path) => [path, path.replace(/_rels\/[^/]+$/, "")]);
}

function relationshipsPath(path: string): string {
  return path.replace(/([^/]+)$/, "_rels/$1.rels");
}

function relationshipsIn(file: WordFile, path: string): Relationship[] {
  return children(file.part(path)?.documentElement ?? undefined).map((each) => ({
    id: attribute(each, "Id") ?? "",
    type: attribute(each, "Type") ?? "",
    target: attribute(each, "Target") ?? "",
    external: attribute(each, "TargetMode") === "External",
  }));
}

function resolved(base: string, target: string): string {
  const steps = base.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}
