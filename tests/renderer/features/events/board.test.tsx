import { undo } from "@renderer/data/command";
import { addCards } from "@renderer/data/commands/board";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { axeFindings, eventually, openEmptyWorkspace } from "@tests/renderer/renderPage";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { card, entry, eventWith, focusCard, press, showBoard, stored } from "./boardPage";

beforeEach(openEmptyWorkspace);

const textsOf = async (eventId: string) => (await stored(eventId))[""] ?? [];

describe("quick entry", () => {
  test("an automated typist puts in 60 cards without a pause and no keystroke is lost", async () => {
    const { event } = await eventWith({});
    await showBoard(event.id);
    await expect.element(entry()).toHaveFocus();
    const wanted = Array.from({ length: 60 }, (_, at) => `${"abc".slice(at % 3)}${at}`);
    // Enter and Tab in turn, as fast as the keys can be sent.
    await press(wanted.map((text, at) => `${text}${at % 2 === 0 ? "{Enter}" : "{Tab}"}`).join(""));
    await expect.element(entry()).toHaveFocus();
    await expect.element(page.getByText("60 Karten · 60 Karten ohne Verbleib")).toBeInTheDocument();
    await eventually(async () => expect(await textsOf(event.id)).toEqual(wanted));
    const codes = (await tableOf("notes").toArray()).map(({ code }) => code).sort();
    expect(new Set(codes).size).toBe(60);
  }, 120_000);

  test("the kind and the department chosen by keys stay for the cards that follow", async () => {
    const unit = await createRecord("orgUnits", { name: "Bauamt" });
    const { event } = await eventWith({});
    await showBoard(event.id);
    await expect.element(entry()).toHaveFocus();
    await press("{Alt>}{ArrowDown}{/Alt}{Alt>}{Shift>}{ArrowDown}{/Shift}{/Alt}eins{Enter}zwei{Enter}");
    await eventually(async () => expect(await textsOf(event.id)).toEqual(["eins", "zwei"]));
    for (const note of await tableOf("notes").toArray())
      expect(note).toMatchObject({ kind: "challenge", departmentId: unit.id, anonymous: true, author: "" });
  });

  test("a pasted list becomes cards without its bullets, and one undo takes all of them back", async () => {
    const { event } = await eventWith({});
    await showBoard(event.id);
    await expect.element(entry()).toBeVisible();
    const field = entry().element() as HTMLElement;
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "• WLAN in Schulen\n• Termine online\n• Akten\n");
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    await expect.element(card("Akten")).toBeVisible();
    await eventually(async () =>
      expect(await textsOf(event.id)).toEqual(["WLAN in Schulen", "Termine online", "Akten"]),
    );
    await undo();
    await expect.element(card("Akten")).not.toBeInTheDocument();
  });

  test("Tab leaves the empty field, so that nobody is held in it", async () => {
    const { event } = await eventWith({});
    await showBoard(event.id);
    await expect.element(entry()).toHaveFocus();
    await press("{Tab}");
    await expect.element(entry()).not.toHaveFocus();
  });

  test("notes of a file are shown first; headings become piles, what is taken out stays out", async () => {
    const { event } = await eventWith({});
    await showBoard(event.id);
    await expect.element(entry()).toBeVisible();
    const text =
      "## Zitate\n- Es gibt kein ideales System\n- Weniger ist mehr\n\n## Offenes\n- Wer pflegt es?\n";
    await userEvent.upload(
      page.elementLocator(document.querySelector('input[type="file"]') ?? document.body),
      new File([text], "notizen.md"),
    );
    await page.getByRole("checkbox", { name: "Weniger ist mehr" }).click();
    await page.getByRole("button", { name: "2 Karten aufnehmen" }).click();
    await expect.element(card("Wer pflegt es?")).toBeVisible();
    expect(await stored(event.id)).toEqual({
      "": [],
      Zitate: ["Es gibt kein ideales System"],
      Offenes: ["Wer pflegt es?"],
    });
  });
});

describe("piles by keys", () => {
  const town = () => eventWith({ "": ["a1", "a2", "a3"], Service: ["b1", "b2"], Schule: ["c1"] });

  test.each<[string, string, string, Record<string, string[]>]>([
    [
      "Alt+right moves into the next pile",
      "a2",
      "{Alt>}{ArrowRight}{/Alt}",
      {
        "": ["a1", "a3"],
        Service: ["b1", "b2", "a2"],
        Schule: ["c1"],
      },
    ],
    [
      "Alt+up moves within the pile",
      "a3",
      "{Alt>}{ArrowUp}{/Alt}",
      {
        "": ["a1", "a3", "a2"],
        Service: ["b1", "b2"],
        Schule: ["c1"],
      },
    ],
    [
      "marked cards are carried together",
      "a1",
      " {ArrowDown} {Control>}x{/Control}{ArrowRight}{Control>}v{/Control}",
      {
        "": ["a3"],
        Service: ["b1", "b2", "a1", "a2"],
        Schule: ["c1"],
      },
    ],
    [
      "Entf deletes and goes on at the next",
      "a1",
      "{Delete}",
      {
        "": ["a2", "a3"],
        Service: ["b1", "b2"],
        Schule: ["c1"],
      },
    ],
  ])("%s", async (_, from, keys, expected) => {
    const { event } = await town();
    await showBoard(event.id);
    await expect.element(card(from)).toBeVisible();
    await focusCard(from);
    await press(keys);
    await eventually(async () => expect(await stored(event.id)).toEqual(expected));
    await eventually(() => expect(document.activeElement?.getAttribute("role")).toBe("option"));
  });

  test("the keyboard stays on a card that changed its pile", async () => {
    const { event } = await town();
    await showBoard(event.id);
    await expect.element(card("a2")).toBeVisible();
    await focusCard("a2");
    await press("{Alt>}{ArrowRight}{/Alt}");
    await expect.element(page.getByRole("region", { name: "Service 3" })).toBeInTheDocument();
    await expect.element(card("a2")).toHaveFocus();
    await press("{Alt>}{ArrowRight}{/Alt}");
    await eventually(async () => expect((await stored(event.id)).Schule).toEqual(["c1", "a2"]));
  });

  test("a menu moves marked cards into a new pile, whose title takes the keyboard", async () => {
    const { event } = await town();
    await showBoard(event.id);
    await card("a1").click();
    await page.getByRole("button", { name: "Verschieben nach …" }).click();
    await page.getByRole("menuitem", { name: "Neue Gruppierung" }).click();
    const title = page.getByRole("region", { name: "Ohne Titel 1" }).getByRole("textbox");
    await expect.element(title).toHaveFocus();
    await press("Personal{Tab}");
    await eventually(async () => expect((await stored(event.id)).Personal).toEqual(["a1"]));
  });

  test("a card is dragged to its place in another pile", async () => {
    const { event } = await town();
    await showBoard(event.id);
    await expect.element(card("b1")).toBeVisible();
    await card("a1").dropTo(card("b2"), { targetPosition: { x: 40, y: 4 }, steps: 8 });
    await eventually(async () =>
      expect(await stored(event.id)).toMatchObject({ "": ["a2", "a3"], Service: ["b1", "a1", "b2"] }),
    );
  });

  test("three cards are merged and the one is split; what is gone leaves the board", async () => {
    const { event } = await town();
    await showBoard(event.id);
    await expect.element(card("a1")).toBeVisible();
    await focusCard("a1");
    await press("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    await page.getByRole("button", { name: "Zusammenführen" }).click();
    await eventually(async () => expect((await stored(event.id))[""]).toEqual(["a1\na2\na3"]));
    await card("a1 a2 a3").click();
    await page.getByRole("button", { name: "Teilen" }).click();
    await page.getByRole("textbox", { name: "Eine Zeile je Karte" }).fill("eins und zwei\ndrei");
    await page.getByRole("button", { name: "In 2 Karten teilen" }).click();
    await eventually(async () => expect((await stored(event.id))[""]).toEqual(["eins und zwei", "drei"]));
  });
});

describe("what becomes of cards", () => {
  test("the counter falls with each decision and a filter shows what is left", async () => {
    const { event } = await eventWith({ "": ["Portal", "Schulung"], Netz: ["WLAN"] });
    await showBoard(event.id);
    await expect.element(page.getByText("3 Karten ohne Verbleib")).toBeInTheDocument();
    await card("Portal").click();
    await page.getByRole("button", { name: "Verbleib …" }).click();
    await page.getByRole("menuitem", { name: "Als Leitplanke" }).click();
    await expect.element(card("Portal").getByText("Leitplanke L-1")).toBeVisible();
    await page.getByRole("switch", { name: "Nur diese zeigen" }).click();
    await expect.element(card("Portal")).not.toBeInTheDocument();
    await expect.element(card("Schulung")).toBeVisible();
    await expect.element(page.getByText("2 Karten ohne Verbleib")).toBeInTheDocument();
  });

  test("a card is rejected with one word, and says so", async () => {
    const { event } = await eventWith({ "": ["Portal"] });
    await showBoard(event.id);
    await card("Portal").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Verbleib" }).hover();
    await page.getByRole("menuitem", { name: "Verwerfen, weil …" }).click();
    await expect.element(page.getByRole("textbox", { name: /Verworfen, weil/ })).toHaveFocus();
    await press("{Enter}");
    await expect.element(page.getByText("Ein Wort genügt.")).toBeVisible();
    await press("erledigt{Enter}");
    await expect.element(card("Portal").getByText("verworfen, weil erledigt")).toBeVisible();
    await expect.element(page.getByText("Jede Karte hat einen Verbleib")).toBeInTheDocument();
  });

  test("showing only cards without a fate ends with the last of them, so that the board is never empty", async () => {
    const { event } = await eventWith({ "": ["Portal", "Schulung"] });
    await showBoard(event.id);
    const filter = page.getByRole("switch", { name: "Nur diese zeigen" });
    await filter.click();
    await focusCard("Portal");
    await press("e9");
    await expect.element(card("Portal")).not.toBeInTheDocument();
    await expect.element(filter).toBeChecked();
    await press("e9");
    await expect.element(card("Portal")).toBeVisible();
    await expect.element(card("Schulung")).toBeVisible();
    await expect.element(filter).not.toBeChecked();
    await undo();
    await expect.element(page.getByText("1 Karte ohne Verbleib")).toBeInTheDocument();
    await expect.element(card("Portal")).toBeVisible();
  });
});

test.each([
  ["de", "light"],
  ["en", "dark"],
] as const)("axe finds nothing on a full board, %s, %s", async (language, scheme) => {
  const { event } = await eventWith({ "": ["Portal", "Schulung"], Netz: ["WLAN"], Leer: [] });
  await addCards(Array.from({ length: 40 }, (_, at) => ({ eventId: event.id, text: `Karte ${at}` })));
  await showBoard(event.id, { language, scheme });
  await card("WLAN").click();
  await expect.element(page.getByRole("option", { selected: true })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
