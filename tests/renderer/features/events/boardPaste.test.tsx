import { undo } from "@renderer/data/command";
import { eventually, openEmptyWorkspace } from "@tests/renderer/renderPage";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { card, entry, eventWith, showBoard, stored } from "./boardPage";

beforeEach(openEmptyWorkspace);

test("pasted notes with headings are shown first and become piles; one undo takes all of it back", async () => {
  const { event } = await eventWith({});
  await showBoard(event.id);
  await expect.element(entry()).toBeVisible();
  const clipboardData = new DataTransfer();
  clipboardData.setData(
    "text/plain",
    "# Zitate\r\n- Es gibt kein ideales System\r\n\r\n## Offenes\r\n- Wer pflegt es?\r\n",
  );
  entry()
    .element()
    .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  await expect
    .element(page.getByRole("dialog", { name: "Notizen einlesen: eingefügter Text" }))
    .toBeVisible();
  await page.getByRole("button", { name: "2 Karten aufnehmen" }).click();
  await expect.element(card("Wer pflegt es?")).toBeVisible();
  expect(await stored(event.id)).toEqual({
    "": [],
    Zitate: ["Es gibt kein ideales System"],
    Offenes: ["Wer pflegt es?"],
  });
  await undo();
  await eventually(async () => expect(await stored(event.id)).toEqual({ "": [] }));
});
