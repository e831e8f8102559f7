import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { PaperCardsSection } from "@renderer/features/events/papers/cards/PaperCardsSection";
import { codesOf } from "@shared/domain/events/cardBatch";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

/** A busy machine must not make a test fail that only takes its time. */
const patient = { timeout: 15_000 };

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

/** An event with 60 cards printed for one question. */
async function printedEvent() {
  const bare = await createRecord("events", { title: "Klausur" });
  const slot = await createRecord("slots", {
    eventId: bare.id,
    title: "Runde",
    question: "Was hält uns auf?",
  });
  const batch = { id: crypto.randomUUID(), slotId: slot.id, question: slot.question, first: 400, count: 60 };
  const event = { ...bare, cardBatches: [batch] };
  await tableOf("events").put(event);
  await renderPage(<PaperCardsSection event={event} slots={[slot]} />);
  await expect.element(page.getByText("0 von 60 eingetippt"), patient).toBeVisible();
  return { event, slot, codes: codesOf(batch) };
}
const field = (name: string) => page.getByRole("textbox", { name, exact: true });

/** A key that reaches whatever has the keyboard, as the browser would deliver it: one task each, without a pause. */
async function strike(key: string): Promise<void> {
  const focused = document.activeElement;
  const isHandled = !focused?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );
  if (!isHandled && key.length === 1) document.execCommand("insertText", false, key);
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
}

test("sixty cards are typed in by keys alone, and no keystroke is lost", { timeout: 60_000 }, async () => {
  const { slot, codes } = await printedEvent();
  const text = (at: number) => `Nr. ${at + 1}`;
  field("Code").element().focus();
  await userEvent.keyboard(
    codes
      .slice(0, 2)
      .map((code, at) => `${code}{Tab}${text(at)}{Enter}`)
      .join(""),
  );
  for (const [at, code] of codes.entries())
    if (at >= 2) for (const key of [...code, "Enter", ...text(at), "Enter"]) await strike(key);
  await expect.element(page.getByText("60 von 60 eingetippt"), patient).toBeVisible();
  await eventually(async () => expect(await tableOf("notes").count()).toBe(60));
  const notes = await tableOf("notes").toArray();
  const byCode = new Map(notes.map((note) => [note.paperCode, note]));
  for (const [at, code] of codes.entries())
    expect(byCode.get(code)).toMatchObject({ text: text(at), slotId: slot.id });
  expect(await axeFindings()).toEqual([]);
});

test("a line that cannot be taken waits with its reason until it is put right", async () => {
  const { codes } = await printedEvent();
  const [first = "", second = ""] = codes;
  field("Code").element().focus();
  await userEvent.keyboard(
    `${first}{Enter}Mut{Enter}${first}{Enter}Zeit{Enter}{Tab}Ohne Code{Alt>}3{/Alt}{Enter}`,
  );
  await expect
    .element(page.getByText(`Der Code ${first} ist schon eingetippt: „Mut“.`), patient)
    .toBeVisible();
  await expect.element(page.getByText("1 von 60 eingetippt"), patient).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.fill(field("Code der wartenden Karte 1"), second);
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("2 von 60 eingetippt"), patient).toBeVisible();
  await eventually(async () => {
    const notes = await tableOf("notes").toArray();
    expect(notes.map(({ text, paperCode, kind }) => [text, paperCode, kind]).sort()).toEqual([
      ["Mut", first, "idea"],
      ["Ohne Code", undefined, "driver"],
      ["Zeit", second, "driver"],
    ]);
  });
});

test("two columns from a table are taken at once", async () => {
  const { codes } = await printedEvent();
  const clipboardData = new DataTransfer();
  clipboardData.setData(
    "text/plain",
    [...codes.slice(0, 5), codes[0]].map((code, at) => `${code}\tText ${at}`).join("\n"),
  );
  const input = field("Code").element();
  input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  await expect.element(page.getByText("5 von 60 eingetippt"), patient).toBeVisible();
  await expect.element(field("Text der wartenden Karte 1"), patient).toHaveValue("Text 5");
  await eventually(async () => expect(await tableOf("notes").count()).toBe(5));
});
