import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { ResultsPart } from "@renderer/features/events/results/ResultsPart";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

beforeEach(async () => {
  await openEmptyWorkspace();
  const event = await createRecord("events", { title: "Klausur", date: "2027-03-10" });
  const person = await createRecord("persons", { displayName: "Amtsleitung Bauamt" });
  await createRecord("persons", { displayName: "Amtsleitung Kämmerei" });
  await createRecord("participants", { eventId: event.id, personId: person.id });
  await renderPage(<ResultsPart event={event} slots={[]} />);
});

test("decisions are typed one after the other; each has its number, and the line is free at once", async () => {
  const line = page.getByRole("textbox", { name: "Neuer Wortlaut" });
  await line.click();
  await userEvent.keyboard("Digital vor analog{Enter}Austausch alle zwei Monate{Enter}");
  await eventually(async () => expect(await tableOf("decisions").count()).toBe(2));
  await expect.element(line).toHaveFocus();
  await expect.element(line).toHaveValue("");
  await expect
    .element(page.getByRole("textbox", { name: "Wortlaut von F-2" }))
    .toHaveValue("Austausch alle zwei Monate");
  await page.getByRole("button", { name: "Einzelheiten zu F-1" }).click();
  await page.getByRole("textbox", { name: "Dafür" }).fill("9");
  await page.getByRole("textbox", { name: "Gremium" }).fill("Führungsrunde");
  await eventually(async () =>
    expect(await tableOf("decisions").toArray()).toContainEqual(
      expect.objectContaining({ code: "F-1", votesFor: 9, forum: "Führungsrunde", date: "2027-03-10" }),
    ),
  );
  expect(await axeFindings()).toEqual([]);
});

test("a task is typed across the line; an owner who was not there is asked about, not refused", async () => {
  await page.getByRole("textbox", { name: "Neuer Auftrag: Was" }).click();
  await userEvent.keyboard("Prozessregister beginnen{Tab}amtsleitung bauamt{Tab}IT{Tab}32.1.{Enter}");
  await expect.element(page.getByText("Den Tag bitte als TT.MM.JJJJ angeben.")).toBeVisible();
  await userEvent.keyboard("{Control>}a{/Control}30.6.2027{Enter}");
  await userEvent.keyboard("Satzung prüfen{Tab}Amtsleitung Kämmerei{Enter}");
  await userEvent.keyboard("Raum buchen{Enter}");
  await eventually(async () => expect(await tableOf("actionItems").count()).toBe(3));
  const person = (await tableOf("persons").toArray()).find(
    ({ displayName }) => displayName === "Amtsleitung Bauamt",
  );
  const [first] = (await tableOf("actionItems").toArray()).filter(({ code }) => code === "A-1");
  expect(first).toMatchObject({ withWhom: "IT", due: "2027-06-30", ownerLabel: "" });
  expect(first?.ownerId).toBe(person?.id);
  await expect.element(page.getByText("War nicht dabei. Ist das abgesprochen?")).toBeVisible();
  await expect.element(page.getByText("Noch niemand benannt.")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  // What is typed after a click stands in place of the name, not behind it.
  await page.getByRole("combobox", { name: "A-1: Wer" }).click();
  await userEvent.keyboard("Hauptamt{Escape}{Tab}");
  await eventually(async () =>
    expect(await tableOf("actionItems").toArray()).toContainEqual(
      expect.objectContaining({ code: "A-1", ownerLabel: "Hauptamt" }),
    ),
  );
});

test("a parked topic goes to the inbox with one click and says so; log and role sheets are typed the same way", async () => {
  await page.getByRole("textbox", { name: "Neues Thema" }).click();
  await userEvent.keyboard("Drohne für den Bauhof{Enter}");
  await page.getByRole("button", { name: "In den Eingang" }).click();
  await expect.element(page.getByText("im Eingang, noch nicht zugeordnet")).toBeVisible();
  expect(await tableOf("inboxItems").toArray()).toMatchObject([
    { text: "Drohne für den Bauhof", source: "event", sourceText: "Klausur" },
  ]);
  await page.getByRole("textbox", { name: "Neuer Eintrag" }).click();
  await userEvent.keyboard("Beamer ausgefallen{Enter}");
  await eventually(async () => expect(await tableOf("logEntries").count()).toBe(1));
  const clock = page.getByRole("textbox", { name: "Uhrzeit von „Beamer ausgefallen“" });
  await clock.fill("10:42");
  await page.getByRole("combobox", { name: "Neues Blatt: Meine Rolle" }).click();
  await userEvent.keyboard("Vorbild{Escape}{Tab}Ich nutze die E-Akte{Enter}");
  await eventually(async () =>
    expect(await tableOf("roleReflections").toArray()).toMatchObject([
      { roleLabel: "Vorbild", doing: "Ich nutze die E-Akte" },
    ]),
  );
  const [entry] = await tableOf("logEntries").toArray();
  expect(new Date(entry?.at ?? "").getHours()).toBe(10);
  expect(await axeFindings()).toEqual([]);
});
