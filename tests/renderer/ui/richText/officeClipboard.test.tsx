import { RichTextEditor } from "@renderer/ui/RichTextEditor";
import { emptyRichText, type RichText, richText } from "@shared/domain/richText";
import { clipboardSamples } from "@tests/fixtures/clipboard/samples";
import { storyOf } from "@tests/fixtures/clipboard/storyOf";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderPage } from "../../renderPage";

let stored: RichText[] = [];
beforeEach(async () => {
  stored = [];
  await renderPage(
    <>
      <h1 id="name">Ausgangslage</h1>
      <RichTextEditor
        labelledBy="name"
        value={emptyRichText()}
        onFocus={() => {}}
        onBlur={() => {}}
        onChange={(text) => stored.push(text)}
      />
    </>,
  );
});

function paste(html: string): RichText {
  const data = new DataTransfer();
  data.setData("text/html", html);
  page
    .getByRole("textbox", { name: "Ausgangslage" })
    .element()
    .dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  return stored.at(-1) ?? emptyRichText();
}

test("there are at least twenty samples, each of another program or kind of content", () => {
  expect(new Set(clipboardSamples.map(({ program }) => program)).size).toBeGreaterThanOrEqual(20);
});

test.each(clipboardSamples)(
  "what $program puts on the clipboard keeps its words and structure",
  async ({ html, stored: expected }) => {
    const text = paste(html);
    expect(richText.safeParse(text).error).toBeUndefined();
    expect(storyOf(text)).toEqual(expected);
  },
);
