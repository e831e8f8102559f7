import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { PhotosPart } from "@renderer/features/events/photos/PhotosPart";
import type { Event } from "@shared/domain/events/event";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../../renderPage";
import { drawn } from "./drawn";

let event: Event;
beforeEach(async () => {
  await openEmptyWorkspace();
  event = await createRecord("events", { title: "Klausur", photoAllowed: true });
});

/** Files dropped on the part, as a mouse does it. */
async function drop(...files: readonly File[]): Promise<void> {
  await expect.element(page.getByRole("button", { name: "Fotos auswählen" })).toBeVisible();
  const carried = new DataTransfer();
  for (const file of files) carried.items.add(file);
  const onto = document.querySelector("[data-over]");
  onto?.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
}

const jpeg = async (name: string, width = 400) =>
  new File([new Uint8Array(await drawn(width, 300))], name, { type: "image/jpeg" });

describe("with everybody's agreement", () => {
  beforeEach(() => renderPage(<PhotosPart event={event} slots={[]} />));

  test("dropped photos are taken in, what is none is named with its reason, and the description is asked for", async () => {
    await expect.element(page.getByText("Noch keine Fotos")).toBeVisible();
    const svg = new File(["<svg onload=alert(1)>"], "plakat.jpg", { type: "image/jpeg" });
    await drop(await jpeg("a.jpg"), svg, await jpeg("b.jpg", 500), await jpeg("again.jpg"));
    await expect.element(page.getByText("„plakat.jpg“ ist eine Zeichnung oder ein PDF")).toBeVisible();
    await expect.element(page.getByText("„again.jpg“ ist schon da.")).toBeVisible();
    await eventually(async () => expect(await tableOf("photos").count()).toBe(2));
    const words = page.getByRole("textbox", { name: "Bildbeschreibung von „Foto 1“" });
    await expect.element(words).toHaveFocus();
    await userEvent.keyboard("Ein Flipchart mit sieben Punkten{Tab}");
    await eventually(async () =>
      expect((await tableOf("photos").toArray()).map(({ altText }) => altText).sort()).toEqual([
        "",
        "Ein Flipchart mit sieben Punkten",
      ]),
    );
    await eventually(async () =>
      expect(page.getByText("Bildbeschreibung fehlt noch").elements()).toHaveLength(1),
    );
    expect(await axeFindings()).toEqual([]);
  });

  test("by keys alone: open, mark, move, resize, type a card, delete, and back", async () => {
    await drop(await jpeg("a.jpg"));
    const open = page.getByRole("button", { name: "„Foto 1“ ansehen und Ausschnitte markieren" });
    await expect.element(open).toBeVisible();
    (open.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const add = page.getByRole("button", { name: "Ausschnitt markieren" });
    await expect.element(add).toBeVisible();
    (add.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    const region = page.getByRole("button", { name: /^Ausschnitt 1, / });
    await expect.element(region).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowUp}{Shift>}{ArrowRight}{/Shift}");
    await eventually(async () =>
      expect(await tableOf("photoRegions").toArray()).toMatchObject([
        { x: 0.28, y: 0.34, width: 0.41, height: 0.3 },
      ]),
    );
    await expect
      .element(
        page.getByRole("button", {
          name: "Ausschnitt 1, 28 % von links, 34 % von oben, 41 % breit, 30 % hoch",
        }),
      )
      .toHaveFocus();
    await page.getByRole("textbox", { name: "Neue Karte aus „Ausschnitt 1“" }).click();
    await userEvent.keyboard("Ein Antrag, ein Weg{Enter}");
    await expect.element(page.getByRole("link", { name: "Karte K-1 öffnen" })).toBeVisible();
    // A notice that fades in has no colours to judge yet.
    await eventually(async () => expect(await axeFindings()).toEqual([]));
    (region.element() as HTMLElement).focus();
    await userEvent.keyboard("{Delete}");
    await eventually(async () => expect(await tableOf("photoRegions").count()).toBe(0));
    expect(await tableOf("notes").count()).toBe(1);
    await userEvent.keyboard("{Escape}");
    await expect.element(open).toBeVisible();
  });
});

test("without everybody's agreement nothing is taken in, and giving it is one click", async () => {
  await renderPage(<PhotosPart event={{ ...event, photoAllowed: false }} slots={[]} />);
  await expect.element(page.getByRole("button", { name: "Fotos auswählen" })).toBeDisabled();
  await drop(await jpeg("a.jpg"));
  await page.getByRole("checkbox", { name: "Alle Anwesenden sind einverstanden" }).click();
  await eventually(async () => expect((await tableOf("events").get(event.id))?.photoAllowed).toBe(true));
  expect(await tableOf("photos").count()).toBe(0);
});
