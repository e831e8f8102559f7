import { createHash } from "node:crypto";
import { contents, heading, image, list, pageBreak, paragraph, section } from "@shared/document/build";
import { row, table } from "@shared/document/buildTable";
import { checkDocument } from "@shared/document/checkDocument";
import type { Block, Document } from "@shared/document/model";
import { isAppError } from "@shared/errors";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sampleAgenda, tinyPng } from "./sampleAgenda";
import { wordRuleFindings } from "./wordRules";
import { all, attribute, bodyOf, openWordFile, styleOf, words } from "./wordRules/wordFile";

const documentOf = (...blocks: Block[]): Document => ({ ...sampleAgenda(), sections: [section(blocks)] });
const fileOf = async (...blocks: Block[]) => openWordFile(await writeDocx(documentOf(...blocks)));

function manyMeasures(count: number): Document {
  const columns = [{ key: "a", heading: "Schritt", share: 1 }];
  const blocks = Array.from({ length: count }, (_, index) => [
    heading(2, `M-${index + 1}`),
    paragraph("Ein Absatz über eine Maßnahme, wie er in jeder Agenda steht.".repeat(4)),
    table({
      key: `t${index}`,
      caption: `Schritte ${index}`,
      columns,
      rows: [row(["a"]), row(["b"]), row(["c"])],
    }),
  ]);
  return documentOf(heading(1, "Maßnahmen"), ...blocks.flat());
}

describe("the Word writer", { timeout: 60_000 }, () => {
  test("keeps every Word rule for a document that uses all nodes", async () => {
    const document = sampleAgenda();
    expect(checkDocument(document)).toEqual([]);
    expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
  });

  test("keeps every Word rule in English, with English words of its own", async () => {
    const german = sampleAgenda();
    const document: Document = { ...german, properties: { ...german.properties, language: "en" } };
    const bytes = await writeDocx(document);
    expect(wordRuleFindings(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    expect(strFromU8(parts["word/footer2.xml"] ?? new Uint8Array(0))).toContain("Page ");
    expect(strFromU8(parts["word/styles.xml"] ?? new Uint8Array(0))).toContain('w:lang w:val="en-GB"');
  });

  test("gives the same bytes for the same tree, on another day and in another time zone", async () => {
    const digest = async () =>
      createHash("sha256")
        .update(await writeDocx(sampleAgenda()))
        .digest("hex");
    const zone = process.env.TZ;
    const first = await digest();
    process.env.TZ = "Pacific/Auckland";
    const second = await digest();
    process.env.TZ = zone;
    expect(second).toBe(first);
  });

  test("reports progress that only grows, from 0 to 1", async () => {
    const shares: number[] = [];
    await writeDocx(manyMeasures(1500), { onProgress: (share) => shares.push(share) });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test("gives control back while it works, so that a person can stop it", async () => {
    const signal = { aborted: false };
    const writing = writeDocx(manyMeasures(3000), { signal });
    setTimeout(() => {
      signal.aborted = true;
    }, 0);
    await expect(writing).rejects.toSatisfy((error) => isAppError(error, "cancelled"));
  });

  test("does not begin what is no longer wanted", async () => {
    await expect(writeDocx(sampleAgenda(), { signal: { aborted: true } })).rejects.toSatisfy((error) =>
      isAppError(error, "cancelled"),
    );
  });

  test("stores a picture that appears twice once", async () => {
    const logo = {
      mediaType: "image/png" as const,
      bytes: tinyPng(),
      widthMm: 20,
      heightMm: 10,
      altText: "Wappen",
    };
    const file = await fileOf(heading(1, "Anfang"), image(logo), paragraph("Text"), image(logo));
    expect(file.paths.filter((path) => path.startsWith("word/media/"))).toEqual(["word/media/image1.png"]);
    expect(all(bodyOf(file), "w:drawing")).toHaveLength(2);
  });

  test("makes a picture that is too wide as wide as the text, in proportion", async () => {
    const wide = {
      mediaType: "image/png" as const,
      bytes: tinyPng(),
      widthMm: 320,
      heightMm: 100,
      altText: "Karte",
    };
    const extent = all(bodyOf(await fileOf(image(wide))), "wp:extent")[0];
    expect(Number(attribute(extent, "cx")) / 36_000).toBeCloseTo(160, 0);
    expect(Number(attribute(extent, "cy")) / 36_000).toBeCloseTo(50, 0);
  });

  test("begins each numbered list with 1 again", async () => {
    const file = await fileOf(
      list(["a"], { ordered: true }),
      paragraph("und"),
      list(["b"], { ordered: true }),
    );
    const instances = all(bodyOf(file), "w:numId").map((each) => attribute(each, "w:val"));
    expect(new Set(instances).size).toBe(2);
    const numbering = file.part("word/numbering.xml");
    for (const id of instances) {
      const instance = all(numbering, "w:num").find((each) => attribute(each, "w:numId") === id);
      expect(attribute(all(instance, "w:startOverride")[0], "w:val")).toBe("1");
    }
  });

  test("turns a page break into a property of the next paragraph, never into an empty one", async () => {
    const file = await fileOf(
      paragraph("vorher"),
      pageBreak(),
      pageBreak(),
      heading(1, "nachher"),
      pageBreak(),
    );
    const broken = all(bodyOf(file), "w:p").filter((each) => all(each, "w:pageBreakBefore").length > 0);
    expect(broken.map(words)).toEqual(["nachher"]);
    expect(all(bodyOf(file), "w:p")).toHaveLength(2);
  });

  test("fills the contents list with the headings and their pages", async () => {
    const file = await fileOf(
      contents("Inhalt", 2),
      pageBreak(),
      heading(1, "Eins"),
      heading(2, "Eins Eins"),
      heading(3, "Zu tief"),
      pageBreak(),
      heading(1, "Zwei"),
    );
    const entries = all(bodyOf(file), "w:p").filter((each) => /^TOC\d/.test(styleOf(each)));
    expect(entries.map((each) => `${styleOf(each)} ${words(each)}`)).toEqual([
      "TOC1 Eins 2",
      "TOC2 Eins Eins 2",
      "TOC1 Zwei 3",
    ]);
  });

  test("writes the draft mark as text at the head of every page, also of the cover", async () => {
    const parts = unzipSync(await writeDocx(sampleAgenda()));
    const heads = Object.entries(parts).filter(([path]) => /header\d/.test(path));
    expect(heads).toHaveLength(3);
    for (const [path, bytes] of heads) expect(strFromU8(bytes), path).toContain("Entwurf");
  });

  test("writes comments with author, time and every line", async () => {
    const comments = [
      { author: "Petra Beispiel", date: "2026-03-10T09:30:00Z", text: "Bitte prüfen.\nQuelle fehlt." },
    ];
    const file = await fileOf({ ...paragraph("Text"), comments });
    const comment = all(file.part("word/comments.xml"), "w:comment")[0];
    expect(attribute(comment, "w:author")).toBe("Petra Beispiel");
    expect(attribute(comment, "w:initials")).toBe("PB");
    expect(attribute(comment, "w:date")).toBe("2026-03-10T09:30:00Z");
    expect(all(comment, "w:p").map(words)).toEqual(["Bitte prüfen.", "Quelle fehlt."]);
  });

  test("has no comments part without comments", async () => {
    expect((await fileOf(paragraph("Text"))).paths).not.toContain("word/comments.xml");
  });
});
