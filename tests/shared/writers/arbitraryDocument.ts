import {
  caption,
  contents,
  heading,
  image,
  levelBelow,
  link,
  list,
  listItem,
  pageBreak,
  paragraph,
  resolution,
  section,
  text,
} from "@shared/document/build";
import { row, table } from "@shared/document/buildTable";
import { recordHref } from "@shared/document/href";
import {
  type Anchor,
  type Block,
  type Document,
  type Inline,
  paragraphStyles,
  type Revision,
} from "@shared/document/model";
import fc from "fast-check";
import { sampleAgenda, sampleId, tinyPng } from "./sampleAgenda";

/** Words as people, clipboards and broken programs write them. */
export const anyWords = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "",
    " ",
    "\u00A0",
    "a & b < c > \"d\" 'e'",
    "]]>",
    "\t\n\r\n",
    "\u0000\u0008",
    "\uD800",
    "&amp;",
    "Ä\u00ADö",
    "\u200B",
  ),
);

const anchor: fc.Arbitrary<Anchor> = fc.record({
  kind: fc.constantFrom("goals", "measures"),
  recordId: fc.oneof(
    fc.nat({ max: 6 }).map((number) => sampleId("goals", number)),
    fc.constantFrom("no-uuid", "another one"),
  ),
  field: fc.constantFrom("item", "title", "description"),
});

const revision: fc.Arbitrary<Revision> = fc.record({
  change: fc.constantFrom("inserted" as const, "deleted" as const),
  author: fc.constantFrom("Klausur 12.02.", 'A "B" & C'),
  date: fc.constantFrom("2026-02-12", "2026-02-12T10:11:12.000Z", "irgendwann"),
});

const leaf = fc
  .tuple(anyWords, fc.subarray(["bold", "italic", "code", "strike", "underline"] as const))
  .map(([words, marks]) => text(words, ...marks));

const inlines: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: "lineBreak" }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.oneof(
            fc.webUrl({ withQueryParameters: true, withFragments: true }),
            fc.constantFrom(
              "javascript:alert(1)",
              "mailto:amt@musterstadt.example",
              recordHref("goals", sampleId("goals", 1)),
              "https://a b",
              "http://[",
              "https://ä.example/ü?x=%zz&y=1",
            ),
          ),
          anyWords,
        )
        .map(([href, words]) => link(href, words)),
    },
  ),
  { maxLength: 4 },
);

const content = fc.oneof(anyWords, inlines);

const decorated = (block: fc.Arbitrary<Block>) =>
  fc
    .record({
      block,
      anchor: fc.option(anchor, { nil: undefined }),
      revision: fc.option(revision, { nil: undefined, freq: 5 }),
      comments: fc.option(
        fc.array(
          fc.record({
            author: fc.constant("Petra Beispiel"),
            date: fc.constant("2026-01-01"),
            text: anyWords,
          }),
          { maxLength: 2 },
        ),
        { nil: undefined, freq: 5 },
      ),
    })
    .map(({ block: plain, ...extras }): Block => {
      if (plain.type === "pageBreak" || plain.type === "field") return plain;
      return {
        ...plain,
        ...Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined)),
      };
    });

const flatList = fc
  .record({ ordered: fc.boolean(), items: fc.array(content, { minLength: 1, maxLength: 3 }) })
  .map(({ ordered, items }) => list(items, { ordered }));

const nestedList = fc
  .record({
    ordered: fc.boolean(),
    before: content,
    inner: flatList,
    after: content,
    depth: fc.integer({ min: 1, max: 11 }),
  })
  .map(({ ordered, before, inner, after, depth }) => {
    let nested = inner;
    for (let level = 0; level < depth; level += 1)
      nested = list(
        [listItem([paragraph(before), nested]), listItem([paragraph(after), paragraph(before)])],
        { ordered },
      );
    return nested;
  });

const anyTable = fc
  .record({
    caption: anyWords,
    headings: fc.array(anyWords, { minLength: 1, maxLength: 4 }),
    rows: fc.array(
      fc.record({
        cells: fc.array(
          fc.oneof(
            content,
            flatList.map((each) => [each]),
          ),
          { maxLength: 1 },
        ),
        anchor: fc.option(anchor, { nil: undefined }),
        revision: fc.option(revision, { nil: undefined, freq: 5 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    rowHeadings: fc.boolean(),
  })
  .map(({ caption: words, headings, rows, rowHeadings }) =>
    table({
      key: "set later",
      caption: `Tabelle ${words}`,
      columns: headings.map((name, index) => ({ key: `c${index}`, heading: `Spalte ${name}`, share: index })),
      rows: rows.map(({ cells, anchor: from, revision: change }) => ({
        ...row(cells, from ? { anchor: from } : {}),
        ...(change ? { revision: change } : {}),
      })),
      rowHeadings,
    }),
  );

const block: fc.Arbitrary<Block> = decorated(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(content, fc.constantFrom(...paragraphStyles))
        .map(([words, style]): Block => paragraph(words, { style })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(content, fc.integer({ min: 1, max: 4 }))
        .map(([words, level]): Block => heading(level as 1, words)),
    },
    { weight: 1, arbitrary: content.map((words): Block => resolution("1.", words)) },
    { weight: 2, arbitrary: fc.oneof(flatList, nestedList) as fc.Arbitrary<Block> },
    { weight: 2, arbitrary: anyTable as fc.Arbitrary<Block> },
    { weight: 1, arbitrary: fc.constant<Block>(pageBreak()) },
    {
      weight: 1,
      arbitrary: anyWords.map(
        (words): Block =>
          image({
            mediaType: "image/png",
            bytes: tinyPng(),
            widthMm: 300,
            heightMm: 20,
            altText: `Bild ${words}`,
          }),
      ),
    },
    { weight: 1, arbitrary: content.map((words): Block => caption(words)) },
  ),
);

/** Any tree that keeps the rules of the model. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    sections: fc.array(
      fc.record({ blocks: fc.array(block, { minLength: 1, maxLength: 8 }), landscape: fc.boolean() }),
      { minLength: 1, maxLength: 3 },
    ),
    hasContents: fc.boolean(),
    language: fc.constantFrom("de" as const, "en" as const),
    title: anyWords,
  })
  .map(({ sections, hasContents, language, title }) => {
    const keeper = new RuleKeeper();
    const front = hasContents ? [contents("Inhalt", 3)] : [];
    return {
      ...sampleAgenda(),
      properties: { ...sampleAgenda().properties, language, title: `Titel ${title}` },
      sections: [
        section([...front, heading(1, "Anfang")]),
        ...sections.map(({ blocks, landscape }) =>
          section(
            [paragraph("Beginn"), ...blocks.map((each) => keeper.kept(each))],
            landscape ? "landscape" : "portrait",
          ),
        ),
      ],
    };
  });

/** Puts headings on a level that does not skip, and gives tables keys of their own. */
class RuleKeeper {
  private level: 1 | 2 | 3 | 4 = 1;
  private tables = 0;

  kept(given: Block): Block {
    if (given.type === "heading") {
      this.level = given.level > this.level ? levelBelow(this.level) : given.level;
      return { ...given, level: this.level };
    }
    if (given.type !== "table") return given;
    this.tables += 1;
    return { ...given, key: `table-${this.tables}` };
  }
}
