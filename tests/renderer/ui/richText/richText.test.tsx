import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { cleanPastedHtml } from "@renderer/ui/richText/cleanPastedHtml";
import { linkAddress } from "@renderer/ui/richText/LinkButton";
import { emptyRichText, plainTextOf, type RichText, richText, richTextOf } from "@shared/domain/richText";
import { fromOutlook, fromWord } from "@tests/fixtures/clipboard/firstSamples";
import { useState } from "react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, renderPage } from "../../renderPage";

let saved: RichText[] = [];
beforeEach(() => {
  saved = [];
});

function Held({ start }: { start: RichText }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <RichTextField
        label="Ausgangslage"
        value={value}
        onSave={(text) => {
          saved.push(text);
          setValue(text);
        }}
      />
      <button type="button" onClick={() => setValue(richTextOf("Von anderswo"))}>
        Anderswo ändern
      </button>
    </>
  );
}

const editor = () => page.getByRole("textbox", { name: "Ausgangslage" });
const tool = (name: string) => page.getByRole("button", { name, exact: true });

function paste(html: string, plain = "") {
  const data = new DataTransfer();
  data.setData("text/html", html);
  data.setData("text/plain", plain);
  editor()
    .element()
    .dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}

async function afterSaving(): Promise<RichText> {
  await eventually(() => expect(saved.length).toBeGreaterThan(0));
  const text = saved.at(-1) ?? emptyRichText();
  expect(richText.safeParse(text).error).toBeUndefined();
  return text;
}

test("Word's clipboard becomes headings, real nested lists, marks and a table, and loses no word", async () => {
  await renderPage(<Held start={emptyRichText()} />);
  await userEvent.click(editor());
  paste(fromWord);
  const { content } = await afterSaving();
  expect(content.map((node) => node.type)).toEqual([
    "heading",
    "paragraph",
    "bulletList",
    "paragraph",
    "orderedList",
    "table",
  ]);
  const [heading, paragraph, bullets, , numbers] = content;
  expect(heading?.attrs).toEqual({ level: 3 });
  expect(paragraph?.content?.map((leaf) => [leaf.text, leaf.marks?.map((mark) => mark.type)])).toContainEqual(
    ["elf", ["bold"]],
  );
  expect(paragraph?.content?.flatMap((leaf) => leaf.marks ?? [])).toContainEqual({
    type: "link",
    attrs: { href: "https://www.example.org/liste" },
  });
  expect(bullets?.content).toHaveLength(2);
  expect(bullets?.content?.[0]?.content?.map((node) => node.type)).toEqual(["paragraph", "bulletList"]);
  expect(numbers?.content?.map((item) => plainTextOf(item))).toEqual(["Prüfen", "Entscheiden"]);
  expect(plainTextOf({ type: "doc", content }).replace(/\s+/g, " ")).toBe(
    "Ausgangslage Die Stadt hat elf Fachverfahren, siehe Liste. Bürgerservice Meldewesen Kämmerei " +
      "Reihenfolge: Prüfen Entscheiden Amt Stellen Hauptamt 12",
  );
});

test("Outlook's mail keeps bold and underline, and loses fonts, pictures and dangerous links", async () => {
  await renderPage(<Held start={emptyRichText()} />);
  await userEvent.click(editor());
  paste(fromOutlook);
  const text = await afterSaving();
  const marks = text.content.flatMap((node) => node.content ?? []).flatMap((leaf) => leaf.marks ?? []);
  expect(marks.map((mark) => mark.type).sort()).toEqual(["bold", "underline"]);
  expect(plainTextOf(text)).toBe("Guten Tag,\nbitte bis Freitag antworten.\nViele Grüße hier");
});

test.each([
  ["comments and conditions", "<p>a<!--[if mso]>x<![endif]--><![if !vml]>b<![endif]></p>", "<p>ab</p>"],
  ["styles, classes and ids", '<p class="x" id="y" style="color:red">a</p>', "<p>a</p>"],
  [
    "what only other programs than Word are shown",
    "<p>a<!--[if !supportLists]--><b>b</b><!--[endif]-->c</p><!--[if !mso]><!--><p>d</p><!--<![endif]--><!--[if mso]>x<![endif]-->",
    "<p>a<b>b</b>c</p><p>d</p>",
  ],
  ["namespaced elements", "<p>a<o:p>b</o:p></p>", "<p>ab</p>"],
  ["empty paragraphs", "<p>a</p><p>&nbsp;</p><p>b</p>", "<p>a</p><p>b</p>"],
  ["scripts", "<p>a</p><script>alert(1)</script>", "<p>a</p>"],
  ["headings by class", '<p class="MsoHeading2">a</p>', "<h4>a</h4>"],
  ["line breaks inside a paragraph", "<p>a<br>b</p>", "<p>a<br>b</p>"],
  [
    "a list that begins below the first level",
    "<p style='mso-list:l0 level2 lfo1'>a</p><p style='mso-list:l0 level1 lfo1'>b</p>",
    "<ul><li><p>a</p></li><li><p>b</p></li></ul>",
  ],
  [
    "two lists apart from each other",
    "<p style='mso-list:l0 level1 lfo1'>a</p><p>b</p><p style='mso-list:l0 level1 lfo1'>c</p>",
    "<ul><li><p>a</p></li></ul><p>b</p><ul><li><p>c</p></li></ul>",
  ],
  [
    "bullets and numbers side by side",
    "<p style='mso-list:l0 level1 lfo1'>a</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>4.</span>b</p>",
    '<ul><li><p>a</p></li></ul><ol start="4"><li><p>b</p></li></ol>',
  ],
  ["a real list", "<ul><li><p class=x>a</p></li></ul>", "<ul><li><p>a</p></li></ul>"],
])("pasted HTML is cleaned: %s", (_, html, expected) => {
  expect(cleanPastedHtml(html)).toBe(expected);
});

test.each([
  ["example.org", "https://example.org"],
  ["https://example.org/a?b", "https://example.org/a?b"],
  ["amt@example.org", "mailto:amt@example.org"],
  ["javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["file:///etc/passwd", undefined],
  ["", undefined],
])("the link address „%s“ becomes %s", (typed, expected) => {
  expect(linkAddress(typed)).toBe(expected);
});

test("the toolbar makes headings and lists, and its buttons tell what is on", async () => {
  await renderPage(<Held start={richTextOf("Erster Satz")} />);
  await userEvent.click(editor());
  await userEvent.click(tool("Überschrift"));
  await expect.element(tool("Überschrift")).toHaveAttribute("aria-pressed", "true");
  expect((await afterSaving()).content[0]).toMatchObject({ type: "heading", attrs: { level: 3 } });
  await userEvent.click(tool("Aufzählung"));
  await eventually(() => expect(saved.at(-1)?.content[0]?.type).toBe("bulletList"));
});

test("the toolbar is one stop for Tab, and the arrow keys walk along it", async () => {
  await renderPage(<Held start={richTextOf("Erster Satz")} />);
  await userEvent.click(editor());
  await userEvent.tab({ shift: true });
  await expect.element(tool("Überschrift")).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.element(tool("Fett")).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  await expect.element(tool("Verweis")).toHaveFocus();
});

test("a link is set from the toolbar, and one of another scheme is refused in words", async () => {
  await renderPage(<Held start={emptyRichText()} />);
  await userEvent.click(editor());
  await userEvent.click(tool("Verweis"));
  const address = page.getByLabelText("Adresse des Verweises");
  await userEvent.fill(address, "javascript:alert(1)");
  await userEvent.click(tool("Verweis setzen"));
  await expect.element(page.getByText("Möglich sind Web- und E-Mail-Adressen.")).toBeVisible();
  await userEvent.fill(address, "example.org");
  await userEvent.click(tool("Verweis setzen"));
  const { content } = await afterSaving();
  expect(content[0]?.content?.[0]?.marks).toEqual([{ type: "link", attrs: { href: "https://example.org" } }]);
});

test("a text changed elsewhere appears while nobody writes in it", async () => {
  await renderPage(<Held start={richTextOf("Alt")} />);
  await userEvent.click(page.getByRole("button", { name: "Anderswo ändern" }));
  await expect.element(editor()).toHaveTextContent("Von anderswo");
  expect(saved).toEqual([]);
});

test("an emptied text is stored as empty", async () => {
  await renderPage(<Held start={richTextOf("Alt")} />);
  await userEvent.click(editor());
  await userEvent.keyboard("{Control>}a{/Control}{Delete}");
  expect(await afterSaving()).toEqual(emptyRichText());
});

test.each(["de", "en"] as const)("axe finds nothing in the editor in %s", async (language) => {
  await renderPage(<Held start={richTextOf("Ein Satz")} />, { language });
  await userEvent.click(page.getByRole("textbox"));
  expect(await axeFindings()).toEqual([]);
});
