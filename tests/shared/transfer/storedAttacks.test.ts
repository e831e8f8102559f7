import { deliverables } from "@shared/deliverables";
import { kindNames, kinds } from "@shared/domain/kinds";
import { safeLink } from "@shared/domain/richText";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { writeFileAs } from "@shared/writers/writeFile";
import { poisonedWorkspace, waysIn } from "@tests/attacks/waysIn";
import { xssPayloads } from "@tests/attacks/xssPayloads";
import { describe, expect, test } from "vitest";
import { optionsOf, wordsOf } from "../deliverables/build";
import { wordRuleFindings } from "../writers/wordRules";

test("there are sixty payloads, each with a name of its own", () => {
  expect(new Set(xssPayloads.map(({ name }) => name)).size).toBe(60);
});

/** Every link anywhere in a record. */
function linksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== "object" || value === null) return [];
  const { type, attrs } = value as { type?: unknown; attrs?: { href?: unknown } };
  return [...(type === "link" ? [String(attrs?.href)] : []), ...Object.values(value).flatMap(linksIn)];
}

describe.each(Object.entries(waysIn))("sixty payloads that came in by %s", (way, wayIn) => {
  test("are stored as valid records, without a link that could run", async () => {
    const workspace = await wayIn();
    const records = kindNames.flatMap((kind) => workspace[kind].map((record) => ({ kind, record })));
    expect(records.length).toBeGreaterThanOrEqual(xssPayloads.length);
    for (const { kind, record } of records)
      expect(kinds[kind].schema.safeParse(record).error).toBeUndefined();
    expect(linksIn(workspace).filter((href) => !safeLink.test(href))).toEqual([]);
  });

  test("leave as words in pages, without an element, address or attribute of theirs", async () => {
    const workspace = await wayIn();
    let escaped = 0;
    for (const deliverable of deliverables) {
      const options = optionsOf(workspace, { audience: "confidential" }, deliverable.id);
      const document = deliverable.build(workspace, options, wordsOf(workspace));
      const html = new TextDecoder().decode((await writeFileAs(document, "html")).bytes);
      escaped += html.split("&lt;").length - 1;
      // Words may stand in quoted attributes, and our own charts are drawings.
      const markup = html.replaceAll(/"[^"<>]*"/g, '""').replaceAll('<svg class="" role="" ', "<drawing ");
      expect(markup).not.toMatch(
        /<(?!!doctype)[^>]*\s(?:on\w+|srcdoc|style|src|srcset|formaction|action)\s*=/i,
      );
      expect(markup).not.toMatch(
        /<(?:script|iframe|object|embed|base|form|input|svg|math|img|template|noscript)\b/i,
      );
      const addresses = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) => href);
      expect(addresses.filter((href) => !safeLink.test(href))).toEqual([]);
      if (deliverable.id === "agenda")
        expect(
          wordRuleFindings((await writeFileAs(document, "docx")).bytes).filter(
            (finding) => !finding.startsWith("list entries"),
          ),
        ).toEqual([]);
    }
    if (way !== "a file's name") expect(escaped).toBeGreaterThan(xssPayloads.length);
  }, 60_000);
});

test.each(
  xssPayloads.flatMap(({ name, link }) => (link && !safeLink.test(link) ? [[name, link] as const] : [])),
)("a workspace file with the address of %s is refused", async (_, href) => {
  const text = (): ReturnType<Parameters<typeof poisonedWorkspace>[0]> => ({
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "https://x" } }] }],
      },
    ],
  });
  const workspace = poisonedWorkspace(text);
  const mark = workspace.goals[0]?.description.content[0]?.content?.[0]?.marks?.[0];
  if (!mark) throw new Error("no link to forge");
  mark.attrs = { href };
  const bytes = await writeWorkspaceFile(workspace, {
    appVersion: "1",
    createdAt: "2026-11-22T08:00:00.000Z",
    counters: {},
  });
  await expect(readWorkspaceFile(bytes)).rejects.toMatchObject({ name: "AppError" });
});
