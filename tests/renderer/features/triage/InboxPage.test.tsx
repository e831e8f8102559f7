import { parkItems } from "@renderer/data/commands/triage";
import { tableOf } from "@renderer/data/db";
import { InboxPage } from "@renderer/features/triage/InboxPage";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { addItems, town } from "./triageTown";

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

const entry = () => page.getByRole("textbox", { name: "Neuer Eingang" });
const texts = async () => (await tableOf("inboxItems").toArray()).map(({ text }) => text);
const states = async () => (await tableOf("inboxItems").toArray()).map(({ state }) => state);
const row = (text: string) => page.getByRole("row", { name: text });

async function pasteInto(target: HTMLElement, text: string) {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}

describe("the entry field", () => {
  test("takes one line after the other with Enter, shows each at once and keeps the cursor", async () => {
    await renderPage(<InboxPage />, { path: "/inbox" });
    await entry().fill("WLAN im Rathaus");
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("E-Akte einführen{Enter}");
    await expect.element(row("E-Akte einführen")).toBeVisible();
    await expect.element(row("WLAN im Rathaus")).toBeVisible();
    await expect.element(entry()).toHaveFocus();
    await expect.element(entry()).toHaveValue("");
    expect(await texts()).toHaveLength(2);
  });

  test("takes nothing from an empty line", async () => {
    await renderPage(<InboxPage />, { path: "/inbox" });
    await entry().fill("   ");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Noch nichts im Eingang")).toBeVisible();
    expect(await texts()).toEqual([]);
  });

  test("shows a pasted list before it is taken up, and leaves out what is there already", async () => {
    await addItems("WLAN im Rathaus");
    await renderPage(<InboxPage />, { path: "/inbox" });
    await expect.element(row("WLAN im Rathaus")).toBeVisible();
    await pasteInto(
      entry().element() as HTMLElement,
      "• E-Akte einführen\r\n• WLAN im Rathaus\r\n• Hundesteuer online\r\n• Kaffee",
    );
    await expect.element(page.getByRole("dialog", { name: "Liste einfügen" })).toBeVisible();
    await expect.element(page.getByText("gibt es schon")).toBeVisible();
    expect(await texts()).toHaveLength(1);
    await page.getByRole("button", { name: "Zeile 4 weglassen" }).click();
    await page.getByRole("button", { name: "2 Eingänge aufnehmen" }).click();
    await expect.element(row("Hundesteuer online")).toBeVisible();
    expect((await texts()).sort()).toEqual(["E-Akte einführen", "Hundesteuer online", "WLAN im Rathaus"]);
  });
});

describe("the list", () => {
  test("is found again as it was left", async () => {
    await addItems("WLAN im Rathaus", "Hundesteuer online");
    const visit = await renderPage(<InboxPage />, { path: "/inbox" });
    await page.getByRole("textbox", { name: "In der Liste suchen" }).fill("WLAN");
    await expect.element(row("Hundesteuer online")).not.toBeInTheDocument();
    await expect.element(row("WLAN im Rathaus")).toBeVisible();
    await visit.unmount();
    await renderPage(<InboxPage />, { path: "/inbox" });
    await expect.element(row("WLAN im Rathaus")).toBeVisible();
    expect(row("Hundesteuer online").elements()).toEqual([]);
  });

  test("parks the chosen items by P with a reason; they stay findable with it", async () => {
    await addItems("A", "B", "C");
    await renderPage(<InboxPage />, { path: "/inbox" });
    await entry().click();
    await userEvent.keyboard("{ArrowDown}{Control>}a{/Control}p");
    await expect.element(page.getByRole("dialog", { name: "3 Eingänge zurückstellen" })).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Bitte nennen Sie einen Grund.")).toBeVisible();
    expect(await states()).toEqual(["new", "new", "new"]);
    await userEvent.keyboard("Warten auf den Haushalt{Enter}");
    await expect.poll(states).toEqual(["parked", "parked", "parked"]);
    await page.getByRole("tab", { name: /zurückgestellt 3/ }).click();
    await expect.element(page.getByText("Warten auf den Haushalt").first()).toBeVisible();
  });

  test("takes letters typed into a field for letters", async () => {
    await addItems("A");
    await renderPage(<InboxPage />, { path: "/inbox" });
    await entry().fill("");
    await userEvent.keyboard("pv");
    await expect.element(entry()).toHaveValue("pv");
    expect(page.getByRole("dialog").elements()).toEqual([]);
    expect(await states()).toEqual(["new"]);
  });

  test("changes a text in its row by F2, and gives up by Esc", async () => {
    await addItems("WLAN");
    await renderPage(<InboxPage />, { path: "/inbox" });
    await entry().click();
    await userEvent.keyboard("{ArrowDown}{F2}");
    await userEvent.keyboard("WLAN im Rathaus{Enter}");
    await expect.element(row("WLAN im Rathaus")).toBeVisible();
    await page.getByRole("row", { name: "WLAN im Rathaus" }).click();
    await expect.poll(texts).toEqual(["WLAN im Rathaus"]);
  });

  test("deletes by Entf and brings back from the message", async () => {
    await addItems("WLAN");
    await renderPage(<InboxPage />, { path: "/inbox" });
    await entry().click();
    await userEvent.keyboard("{ArrowDown}{Delete}");
    await expect.poll(texts).toEqual([]);
    await page.getByRole("button", { name: "Rückgängig" }).click();
    await expect.poll(texts).toEqual(["WLAN"]);
  });

  test("reopens a parked item from its menu", async () => {
    const [item] = await addItems("WLAN");
    await parkItems([item?.id ?? ""], "später");
    await renderPage(<InboxPage />, { path: "/inbox?state=parked" });
    await page.getByRole("button", { name: "Aktionen für: WLAN" }).click();
    await page.getByRole("menuitem", { name: "Wieder aufnehmen" }).click();
    await expect.poll(states).toEqual(["new"]);
  });

  test("shows what became of an item beside it, with a link", async () => {
    const { item, project } = await town();
    await renderPage(<InboxPage />, { path: `/inbox?state=triaged&item=${item.id}` });
    const panel = page.getByRole("complementary", { name: "Eingang" });
    await expect.element(panel.getByRole("link", { name: `${project.code} ${project.title}` })).toBeVisible();
    await expect
      .element(panel.getByText(/^Operativ, weil es um eine Lieferung geht und ein Vorhaben genügt/))
      .toBeVisible();
  });
});

describe("axe finds nothing", () => {
  test.each([
    ["de", "light"],
    ["en", "dark"],
  ] as const)("on the page with a selection and an open item (%s, %s)", async (language, scheme) => {
    const { item } = await town();
    await addItems("A", "B");
    await renderPage(<InboxPage />, { path: `/inbox?state=all&item=${item.id}`, language, scheme });
    await expect.element(page.getByRole("complementary")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("checkbox").nth(1).click();
    expect(await axeFindings()).toEqual([]);
  });

  test("on the empty page and on the preview of a pasted list", async () => {
    await renderPage(<InboxPage />, { path: "/inbox" });
    await expect.element(page.getByText("Noch nichts im Eingang")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await pasteInto(entry().element() as HTMLElement, "A\nB");
    await expect.element(page.getByRole("dialog")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
