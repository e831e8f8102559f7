import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { byKeys, type Keys } from "./byKeys";
import { type OpenedApp, openApp } from "./harness";
import { focusIsOn } from "./keyboard";
import { cardsOfTheRoom } from "./retreatCards";
import * as course from "./retreatCourse";
import { expectAllSaid } from "./retreatMinutes";
import { sortingAloud } from "./retreatSorting";
import { type AtTheConsole, atTheConsole } from "./retreatSteps";
import { sceneOn, shown } from "./roomApp";
import { recordWalls } from "./roomWall";
import { protocolOf } from "./writtenProtocol";

/*
 * A whole retreat after DOMAIN.md (a) seed 004, from the template to the minutes, by keys alone: no pointer touches
 * the console, and the wall beside it shows the room what happens.
 */
let app: OpenedApp;
let page: Page;
let wall: Page;
let keys: Keys;
let room: AtTheConsole;
let cards: ReturnType<typeof cardsOfTheRoom>;
let sorting: ReturnType<typeof sortingAloud>;
let recorded: Awaited<ReturnType<typeof recordWalls>>;

beforeAll(async () => {
  app = await openApp({ untilClosed: true, viewport: { width: 1600, height: 900 } });
  page = app.page;
  page.setDefaultTimeout(15_000);
  keys = byKeys(page);
  room = atTheConsole(page, keys);
  cards = cardsOfTheRoom(page, keys, room);
  sorting = sortingAloud(page, keys);
});
afterAll(() => app.close());

test("the event is made of the retreat's template", async () => {
  await keys.enter(room.button(/^Beispielstadt ansehen/));
  await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
  await keys.press("Alt+5");
  await keys.enter(room.button("Veranstaltung anlegen"));
  await focusIsOn(keys.field(/^Wie heißt sie/));
  await keys.type(course.title);
  await keys.press("Enter");
  await page.getByRole("heading", { level: 1, name: course.title }).waitFor();
  await page.getByRole("list", { name: "Programm" }).waitFor();
  await keys.jump("Saalmodus", page.getByRole("button", { name: /^Saalmodus/ }));
  await room.button(/^Saalmodus verlassen/).waitFor();
});

test("the mayor's three sentences become guidelines by one step each", async () => {
  recorded = await recordWalls(page);
  const opened = page.waitForEvent("popup");
  await keys.press("w");
  wall = await shown(await opened);
  // From its first line on: the script that records runs before all others.
  await wall.reload();
  await shown(wall);
  await keys.press("ArrowRight");
  await room.point(/^Begrüßung/);
  await room.onTo(/^Impuls der Verwaltungsspitze/);
  await keys.fill("Eigene Notizen der Moderation", `${course.secret}e Notiz zur Moderation`);
  await keys.press("Escape");
  for (const sentence of course.guardRails) await room.capture("k", sentence);
  await room.view("Karten");
  await keys.press("F8");
  await sceneOn(wall, "board");
  await keys.press("ArrowDown", "Home");
  for (const sentence of course.guardRails) {
    await room.toCard(sentence);
    await keys.press("e", "2");
    await page
      .getByRole("option", { name: sentence })
      .getByText(/Leitplanke L-/)
      .waitFor();
  }
  await room.count(/3 Karten · Jede Karte hat einen Verbleib/);
});

test("sixty-two cards are typed without a pause and none of them loses a key", async () => {
  await cards.typeAll();
});

test("a pasted list becomes a card a line", async () => {
  await cards.pasteList();
});

test("cards are put together to piles by one key a card", async () => {
  await cards.pileUp(wall);
});

test("the dots of the room stay hidden until they are revealed", async () => {
  await room.onTo(/^Gewichten/);
  await room.view("Punkte");
  await keys.enter(room.button("Punktabfrage anlegen"));
  await focusIsOn(keys.field(/^Frage an den Raum/));
  await keys.type("Was zuerst?");
  await keys.reach(keys.field("Personen im Raum"));
  await keys.press("Control+a");
  await keys.line(String(course.people));
  const cells = page.getByRole("textbox", { name: /: Punkte$/ });
  await keys.reach(cells);
  await keys.press("F8");
  await sceneOn(wall, "vote");
  for (const dots of course.dots) await keys.line(String(dots));
  const given = course.dots.reduce((sum, dots) => sum + dots, 0);
  await wall.getByText(new RegExp(`${given} von \\d+ Punkten`)).waitFor();
  const seen = await wall.locator("main").innerText();
  for (const dots of course.dots) expect(seen).not.toMatch(new RegExp(`\\b${dots}\\b`));
  await keys.enter(room.button("Aufdecken"), "Shift+Tab");
  await wall.getByText(String(course.dots[0]), { exact: true }).waitFor();
});

test("roles are thought over without a name, impulses leave their core, an incident is logged", async () => {
  await room.onTo(/^Rollenreflexion/);
  await room.view("Ergebnisse");
  await keys.enter(
    page
      .getByRole("navigation", { name: "Weiterschreiben bei" })
      .getByRole("button", { name: "Rollenreflexion" }),
  );
  for (const { role, doing, starting } of course.reflections) {
    await keys.fill(/^Neues Blatt: .*Rolle/, role);
    await keys.fill(/^Neues Blatt: Das tue ich/, doing);
    await keys.fill(/^Neues Blatt: Damit fange ich/, starting);
    await keys.press("Enter");
    await page.getByRole("button", { name: new RegExp(`Weiteres zu .*${role}`) }).waitFor();
  }
  await keys.press("Escape");
  await room.onTo(/^Impuls: Prozessmanagement/);
  await keys.fill("Kernaussage", course.takeaways.process);
  await keys.press("Escape");
  await room.capture("v", course.incident);
  await room.onTo(/^Impuls: ein Beispiel/);
  await keys.fill("Kernaussage", course.takeaways.practice);
  await keys.press("Escape");
});

test("what is to be sorted goes into the inbox by two keys a card", async () => {
  await room.onTo(/^Strategie oder Projekt/);
  await room.view("Karten");
  await keys.press("ArrowDown");
  for (const { text } of course.sorted) {
    await room.toCard(text);
    await keys.press("e", "1");
    await page.getByRole("option", { name: text }).getByText("im Eingang, noch nicht zugeordnet").waitFor();
  }
  await room.view("Ablauf");
  await keys.press("6");
  await focusIsOn(page.getByRole("link", { name: "Zuordnung beginnen" }));
  await keys.press("Enter");
});

test.each(course.sorted.map((item, at) => ({ ...item, at })))(
  "what belongs in the agenda is sorted aloud on the wall: $exit",
  async ({ answers, exit, at }) => {
    await page.getByText(`${at + 1} von ${course.sorted.length}`).waitFor();
    await sceneOn(wall, "triage");
    await sorting.answer(answers, wall);
    await keys.press("Enter");
    const decide = room.button(/^Entscheiden/);
    await decide.waitFor();
    await sorting.gates[exit]();
    if (exit === "parked") await keys.press("8");
    else await keys.enter(decide);
    const next = page.getByText(`${at + 2} von ${course.sorted.length}`);
    await next.or(room.button(/^Zurück in den Saal/)).waitFor();
  },
);

test("decisions, tasks with owner and day, and what waits are noted down", async () => {
  await keys.enter(room.button(/^Zurück in den Saal/));
  await room.button(/^Saalmodus verlassen/).waitFor();
  await room.onTo(/^Festlegungen/);
  for (const text of course.decisions) await room.capture("f", text);
  for (const text of course.parked) await room.capture("p", text);
  await room.view("Ergebnisse");
  await keys.enter(
    page.getByRole("navigation", { name: "Weiterschreiben bei" }).getByRole("button", { name: "Aufträge" }),
  );
  for (const { what, owner, withWhom } of course.tasks) {
    await keys.type(what);
    await keys.fill("Neuer Auftrag: Wer", owner);
    await keys.fill("Neuer Auftrag: Mit wem", withWhom);
    await keys.fill("Neuer Auftrag: Bis wann", "15.02.2027");
    await keys.press("Enter");
    await room.newest().getByText(what).waitFor();
  }
  await keys.press("F8");
  await sceneOn(wall, "results");
  for (const text of course.decisions) await wall.getByText(text).waitFor();
  for (const { what } of course.tasks) await wall.getByText(what).waitFor();
});

test("every card gets its fate: piles at once, the rest in bulk", async () => {
  await cards.settleAll();
});

test("nothing private was ever on the wall or on its way there", async () => {
  const seen = await recorded.seen(wall);
  for (const text of [course.guardRails[0], course.pasted[0], ...course.decisions])
    expect(seen).toContain(text);
  expect(seen).not.toContain(course.secret);
});

test("the exchange of the leaders becomes a series, and the next event takes along what is open", async () => {
  await keys.press("Escape", "Escape");
  await keys.subPage("Teile der Veranstaltung", "Vorbereitung");
  await keys.fill("Name der Reihe", "Austausch der Führungskräfte");
  await keys.press("Enter");
  await page.getByRole("list", { name: "Termine der Reihe" }).waitFor();
  await keys.enter(room.button("Folgetermin anlegen"));
  await focusIsOn(page.getByRole("dialog").getByRole("textbox").first());
  await keys.press("Control+a");
  await keys.line("Führungsrunde im Frühjahr");
  await page.getByRole("heading", { level: 1, name: "Führungsrunde im Frühjahr" }).waitFor();
  await page.getByText(course.tasks[0].what).first().waitFor();
  await keys.jump(course.title, page.getByRole("button", { name: new RegExp(course.title) }));
  await page.getByRole("heading", { level: 1, name: course.title }).waitFor();
});

test("the minutes are saved in Word and hold what the room agreed on", async () => {
  await keys.subPage("Teile der Veranstaltung", "Unterlagen");
  const save = room.button(/^(Klausurp|P)rotokoll.* als Word speichern$/);
  const download = page.waitForEvent("download");
  await keys.enter(save);
  const file = await (await download).path();
  expectAllSaid(protocolOf(new Uint8Array(await readFile(file))));
  expect(await page.getByText(/ohne Verbleib/).count()).toBe(0);
});
