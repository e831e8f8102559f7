import { readFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { withCameraNotes } from "../fixtures/pictures";
import { goTo, openSampleTown } from "./sampleApp";

const place = "48.137154 N 11.576124 E";
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** A JPEG of a flipchart as the engine draws it, with what a camera writes beside it. */
async function flipchart(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1200, 900];
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This engine cannot draw.");
    context.fillStyle = "#f4f1e8";
    context.fillRect(0, 0, 1200, 900);
    context.fillStyle = "#234";
    context.font = "56px sans-serif";
    for (const [line, words] of ["Ein Antrag, ein Weg", "Weniger Papier", "Daten teilen"].entries())
      context.fillText(words, 120, 200 + line * 220);
    return canvas.toDataURL("image/jpeg", 0.9).split(",")[1] ?? "";
  });
  return withCameraNotes(Buffer.from(base64, "base64"), place);
}

/** Drops a file on the photos of an event, as from a folder of the system. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ base64, called }) => {
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], called, { type: "image/jpeg" }));
      return transfer;
    },
    { base64: Buffer.from(bytes).toString("base64"), called: name },
  );
  await page.locator("[data-over]").dispatchEvent("drop", { dataTransfer: carried });
}

/** A PNG that would fill 10 GB when it is decoded; its bytes are a few. */
const bomb = (): Uint8Array => {
  const head = Buffer.from("89504e470d0a1a0a0000000d4948445200013880000138800802000000", "hex");
  return Buffer.concat([head, Buffer.alloc(8), deflateSync(Buffer.alloc(1000)), Buffer.from("IEND")]);
};

test("a dropped photo is tied to a card, outlives a restart, and goes into the minutes without what the camera wrote", async () => {
  const app = await openSampleTown();
  const { page } = app;
  await goTo(app, "/events");
  await page
    .locator("main")
    .getByRole("link", { name: /Klausur/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Fotos" }).click();
  const agreed = page.getByRole("checkbox", { name: "Alle Anwesenden sind einverstanden" });
  await page.getByRole("button", { name: "Fotos auswählen" }).waitFor();
  if (await agreed.isVisible()) await agreed.click();
  await page.getByRole("button", { name: "Fotos auswählen" }).and(page.locator(":enabled")).waitFor();
  await drop(page, "bombe.jpg", bomb());
  await page.getByText("„bombe.jpg“ hat zu viele Bildpunkte.").waitFor();
  await drop(page, "IMG_0815.jpg", await flipchart(page));
  const words = page.getByRole("textbox", { name: "Bildbeschreibung von „Foto 1“" });
  await words.fill("Flipchart mit drei Punkten");
  await page.getByRole("button", { name: /^„Foto 1“ ansehen/ }).click();
  const sheet = await page.getByRole("dialog").locator("img").boundingBox();
  if (!sheet) throw new Error("The photo is not shown.");
  await page.mouse.move(sheet.x + sheet.width * 0.1, sheet.y + sheet.height * 0.1);
  await page.mouse.down();
  await page.mouse.move(sheet.x + sheet.width * 0.6, sheet.y + sheet.height * 0.4, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("textbox", { name: "Neue Karte aus „Ausschnitt 1“" }).fill("Vom Flipchart abgetippt");
  await page.keyboard.press("Enter");
  const toCard = page.getByRole("link", { name: /^Karte K-\d+ öffnen$/ });
  const code = /K-\d+/.exec((await toCard.getAttribute("aria-label")) ?? "")?.[0] ?? "";
  await toCard.click();
  await page
    .getByRole("dialog", { name: `Karte ${code}` })
    .getByRole("link", { name: "Foto 1, Ausschnitt 1" })
    .click();
  await page.getByRole("button", { name: /^Ausschnitt 1, / }).waitFor();

  const address = new URL(page.url()).hash.slice(1);
  const again = await app.restart();
  await goTo(again, address);
  await again.page.getByRole("dialog").locator("img").waitFor();
  await again.page.keyboard.press("Escape");
  await again.page.getByText("1 Ausschnitt", { exact: true }).waitFor();
  await again.page.getByRole("link", { name: "Unterlagen" }).click();
  const download = again.page.waitForEvent("download");
  await again.page
    .getByRole("button", { name: /protokoll.* als Word speichern/i })
    .first()
    .click();
  const parts = unzipSync(new Uint8Array(await readFile(await (await download).path())));
  const pictures = Object.entries(parts).filter(([name]) => name.endsWith(".jpeg") || name.endsWith(".jpg"));
  expect(pictures).toHaveLength(1);
  for (const [, bytes] of pictures) expect(latin(bytes)).not.toMatch(/Exif|48\.137/);
  const document = Buffer.from(parts["word/document.xml"] ?? []).toString();
  expect(document).toContain("Flipchart mit drei Punkten");
  expect(document).toContain(`Foto 1 (Karten ${code})`);
});
