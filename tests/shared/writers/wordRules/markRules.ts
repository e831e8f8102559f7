import { all, attribute, bodyOf, repeated, type WordFile, type WordRule } from "./wordFile";

/** Bookmarks, comments and tracked changes. */
export const markRules: WordRule[] = [
  {
    name: "bookmark names are unique, whatever their case",
    findings: (file) => repeated(bookmarks(file).map(({ name }) => name.toLowerCase())),
  },
  {
    name: "bookmark names are ones that Word keeps",
    findings: (file) =>
      bookmarks(file)
        .map(({ name }) => name)
        .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)),
  },
  {
    name: "every bookmark begins and ends once",
    findings: (file) => {
      const starts = bookmarks(file).map(({ id }) => id);
      const ends = all(bodyOf(file), "w:bookmarkEnd").map((each) => attribute(each, "w:id") ?? "");
      return [
        ...repeated(starts),
        ...repeated(ends),
        ...difference(starts, ends),
        ...difference(ends, starts),
      ];
    },
  },
  {
    name: "every comment has its range, its reference and its text",
    findings: (file) => {
      const texts = ids(file, "word/comments.xml", "w:comment");
      return ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"].flatMap((name) => {
        const used = ids(file, "word/document.xml", name);
        return [...repeated(used), ...difference(texts, used), ...difference(used, texts)].map(
          (id) => `${name} ${id}`,
        );
      });
    },
  },
  {
    name: "tracked changes have numbers of their own and an author",
    findings: (file) => {
      const changes = ["w:ins", "w:del"].flatMap((name) => all(bodyOf(file), name));
      const anonymous = changes.filter((each) => (attribute(each, "w:author") ?? "") === "");
      return [
        ...repeated(changes.map((each) => attribute(each, "w:id") ?? "")),
        ...anonymous.map((each) => each.nodeName),
      ];
    },
  },
  {
    name: "deleted words are written as deleted words",
    findings: (file) => {
      const inside = all(bodyOf(file), "w:del").flatMap((each) => all(each, "w:t"));
      const outside = all(bodyOf(file), "w:delText").filter((each) => {
        for (let node = each.parentNode; node; node = node.parentNode)
          if (node.nodeName === "w:del") return false;
        return true;
      });
      return [...inside, ...outside].map((each) => each.textContent ?? "");
    },
  },
];

function bookmarks(file: WordFile): { id: string; name: string }[] {
  return all(bodyOf(file), "w:bookmarkStart").map((each) => ({
    id: attribute(each, "w:id") ?? "",
    name: attribute(each, "w:name") ?? "",
  }));
}

function ids(file: WordFile, path: string, name: string): string[] {
  return all(file.part(path), name).map((each) => attribute(each, "w:id") ?? "");
}

function difference(these: readonly string[], those: readonly string[]): string[] {
  const known = new Set(those);
  return these.filter((each) => !known.has(each));
}
