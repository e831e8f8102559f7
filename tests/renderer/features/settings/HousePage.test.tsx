import { undo } from "@renderer/data/command";
import { loadSample } from "@renderer/data/commands/sample";
import { theMunicipality } from "@renderer/data/queries/workspace";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type PlayedHost, playHost } from "../../playedHost";
import { openEmptyWorkspace, renderPage } from "../../renderPage";

let host: PlayedHost;
beforeEach(async () => {
  host = playHost();
  await openEmptyWorkspace();
  await loadSample();
  await renderPage(<SettingsArea />, { path: "/settings" });
});
afterEach(() => host.restore());

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const stored = async () => (await theMunicipality()) ?? Promise.reject(new Error("No municipality"));

describe("the municipality", () => {
  test("saves its name while it is typed; one undo takes the typing back", async () => {
    await page.getByRole("textbox", { name: "Name" }).fill("Stadt Beispielhausen");
    await expect.poll(async () => (await stored()).name).toBe("Stadt Beispielhausen");
    await undo();
    expect((await stored()).name).toBe("Stadt Musterstadt");
  });

  test("understands a number of inhabitants with a point", async () => {
    await page.getByRole("textbox", { name: "Einwohnerzahl" }).fill("15.020");
    await userEvent.tab();
    await expect.poll(async () => (await stored()).population).toBe(15_020);
  });
});

describe("words of the house", () => {
  test("are stored once singular and plural are there, and not before", async () => {
    await page.getByRole("textbox", { name: "Statt „Handlungsfeld“" }).fill("Säule");
    await page.getByRole("textbox", { name: "Name" }).click();
    await expect.element(page.getByText("Bitte geben Sie Einzahl und Mehrzahl an.")).toBeVisible();
    expect((await stored()).terms).toEqual({});
    await page.getByRole("textbox", { name: "Statt „Handlungsfelder“" }).fill("Säulen");
    await expect
      .poll(async () => (await stored()).terms)
      .toEqual({
        actionField: { one: "Säule", many: "Säulen" },
      });
  });

  test("give way to the product's when both fields are emptied", async () => {
    const [one, many] = ["Statt „Ziel“", "Statt „Ziele“"].map((name) =>
      page.getByRole("textbox", { name, exact: true }),
    );
    await one?.fill("Wirkung");
    await many?.fill("Wirkungen");
    await expect.poll(async () => (await stored()).terms.goal?.many).toBe("Wirkungen");
    await one?.fill("");
    await many?.fill("");
    await page.getByRole("textbox", { name: "Name" }).click();
    await expect.poll(async () => (await stored()).terms).toEqual({});
  });
});

describe("the logo", () => {
  test("can be removed and chosen again, with its size in millimetres and words for those who cannot see it", async () => {
    const before = sampleTown().municipalities[0]?.logo;
    if (!before) throw new Error("The sample town has no logo.");
    await page.getByRole("button", { name: "Logo entfernen" }).click();
    await expect.poll(async () => (await stored()).logo).toBeUndefined();
    host.toChoose = [{ name: "wappen.png", bytes: bytesOf(before.base64) }];
    await page.getByRole("button", { name: "Logo wählen" }).click();
    await expect.element(page.getByRole("img", { name: "Logo: Stadt Musterstadt" })).toBeVisible();
    expect((await stored()).logo).toMatchObject({ mediaType: "image/png", widthMm: 45, heightMm: 15.9 });
  });

  test.each([
    ["a text that calls itself a picture", "wappen.png", new TextEncoder().encode("kein Bild")],
    ["a truncated picture", "wappen.png", bytesOf("iVBORw0KGgoAAAANSUhEUg==")],
  ])("refuses %s and keeps the old one", async (_case, name, bytes) => {
    host.toChoose = [{ name, bytes }];
    await page.getByRole("button", { name: "Anderes Logo wählen" }).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(/beschädigt oder hat ein anderes Format/);
    expect((await stored()).logo?.altText).toMatch(/Torhaus/);
  });
});
