import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { axeFindings } from "./axe";
import type { OpenedApp } from "./harness";
import { hiddenDots, openRoom, openWall, sceneOn, secret, shown } from "./roomApp";
import { recordWalls, unreadableOn } from "./roomWall";

let app: OpenedApp;
let page: Page;
let wall: Page;
let recorded: Awaited<ReturnType<typeof recordWalls>>;

beforeAll(async () => {
  app = await openRoom({ viewport: { width: 1280, height: 800 } });
  page = app.page;
  recorded = await recordWalls(page);
  wall = await openWall(app);
});
// No field has the focus, so that the console's keys are its own.
beforeEach(() => page.getByRole("heading", { level: 1 }).click());
afterAll(() => app.close());

const state = (text: RegExp) => page.getByText(text).first().waitFor();
const point = (title: string) => page.getByRole("heading", { level: 2, name: title }).waitFor();

/** The scenes of the keys 1 to 9 and S. */
const scenes = [
  ...["title", "plan", "point", "board", "vote", "triage", "matrix", "results", "pause"],
  "sessions",
];
/** What is sorted somewhere else: where nobody does, the plan stands in. */
const standsIn = new Map([["triage", "plan"]]);
async function showScene(at: number): Promise<void> {
  await page.keyboard.press("123456789s".charAt(at));
  const name = scenes[at] ?? "";
  await sceneOn(wall, standsIn.get(name) ?? name);
}

/** Takes up the point with a question, which most scenes have something of. */
async function atTheQuestion(): Promise<void> {
  await page.getByRole("button", { name: /Was heißt Digitalisierung/ }).click();
  await point("Was heißt Digitalisierung für uns?");
  await page.getByRole("heading", { level: 1 }).click();
}

test("steps are made by keys at the console and by a presenter's remote at the wall", async () => {
  await page.keyboard.press("ArrowRight");
  await point("Ankommen");
  await sceneOn(wall, "point");
  await wall.keyboard.press("PageDown");
  await point("Drei Leitplanken");
  await wall.getByText("Oberbürgermeisterin").waitFor();
  await page.keyboard.press("PageUp");
  await point("Ankommen");
  await wall.keyboard.press("b");
  await sceneOn(wall, "black");
  await page.keyboard.press("0");
  await wall.getByRole("heading", { level: 1, name: "Ankommen" }).waitFor();
  await page.getByRole("button", { name: /Kaffeepause/ }).click();
  await wall.getByRole("heading", { level: 1, name: "Kaffeepause" }).waitFor();
  await atTheQuestion();
  await wall.getByText("Woran merken es die Menschen in der Stadt?").waitFor();
  await page.getByRole("button", { name: "Weiteres", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Ablauf beenden/ }).waitFor();
  await page.keyboard.press("Escape");
  await point("Was heißt Digitalisierung für uns?");
  expect(await wall.title()).toBe("Klausur der Führungskräfte");
});

test("each thing said is noted down by one key and Enter, without a key lost, and can be undone", async () => {
  const said = ["Karte", "Festlegung", "Auftrag", "Notiz", "Vorkommnis", "Später"];
  for (const [at, key] of ["k", "f", "a", "l", "v", "p"].entries()) {
    await page.keyboard.press(key);
    await page.keyboard.type(`${said[at]} aus dem Saal`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
  }
  const newest = page.getByRole("list", { name: "Zuletzt festgehalten" });
  await newest.getByText("Später aus dem Saal").waitFor();
  await page.keyboard.press("8");
  await wall.getByText("Festlegung aus dem Saal").waitFor();
  await wall.getByText("Auftrag aus dem Saal").waitFor();
  await page.keyboard.press("Control+z");
  await newest.getByText("Später aus dem Saal").waitFor({ state: "detached" });
});

test("nothing private is ever in the wall's document or in a message to it", async () => {
  const everywhere = async () => {
    for (const at of scenes.keys()) await showScene(at);
  };
  await atTheQuestion();
  // From its first line on: the script that records runs before all others.
  await wall.reload();
  await everywhere();
  await page.keyboard.press("ArrowRight");
  await point("Kaffeepause");
  await page.keyboard.press("ArrowLeft");
  await point("Was heißt Digitalisierung für uns?");
  await everywhere();
  const seen = await recorded.seen(wall);
  for (const shown of ["Woran merken es", "Die Leitplanken gelten", "Leitung Bauamt"])
    expect(seen).toContain(shown);
  const secrets = [secret, ...hiddenDots.flatMap((dots) => [String(dots), dots.toLocaleString("de-DE")])];
  expect(secrets.filter((word) => seen.includes(word))).toEqual([]);
});

test.each(["light", "dark"])("everything on the wall can be read from the last row: %s", async (scheme) => {
  if (scheme === "dark") await page.getByRole("switch", { name: "Dunkle Wand" }).click();
  await atTheQuestion();
  await wall.locator(`html[data-scheme=${scheme}]`).waitFor();
  const unreadable: Record<string, string[]> = {};
  for (const [at, name] of scenes.entries()) {
    await showScene(at);
    const found = await unreadableOn(wall);
    if (found.length > 0) unreadable[name] = found;
  }
  expect(unreadable).toEqual({});
});

test("a wall that is loaded anew, closed, crashed or opened twice loses nothing", async () => {
  await atTheQuestion();
  await wall.reload();
  await wall.getByText("Woran merken es die Menschen in der Stadt?").waitFor();
  await wall.close();
  await state(/^Keine Wand offen/);
  await page.keyboard.press("2");
  wall = await openWall(app);
  await sceneOn(wall, "plan");

  const replaced = wall.waitForEvent("close");
  const other = await page.context().newPage();
  await other.goto(new URL("/wall.html", app.origin).href);
  await replaced;
  await sceneOn(await shown(other), "plan");
  await state(/^Die Wand ist offen/);

  const crashed = other.waitForEvent("crash");
  const session = await page.context().newCDPSession(other);
  void session.send("Page.crash").catch(() => {});
  await crashed;
  await state(/^Keine Wand offen/);
  await other.close();
  wall = await openWall(app);
  await sceneOn(wall, "plan");
});

test("a console that is loaded anew goes on with its half sentence, its timer and the same wall", async () => {
  await atTheQuestion();
  await page.keyboard.press("k");
  await page.keyboard.type("Ein halber Sa");
  await page.reload();
  await point("Was heißt Digitalisierung für uns?");
  await state(/^Die Wand ist offen/);
  expect(await page.getByRole("textbox", { name: /^Karte festhalten/ }).inputValue()).toBe("Ein halber Sa");
  await page.getByRole("button", { name: /^Anhalten/ }).waitFor();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("9");
  await sceneOn(wall, "pause");
});

test("where the browser refuses the window, the console says so and offers another way", async () => {
  await wall.close();
  await state(/^Keine Wand offen/);
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press("w");
  await page.getByText("Der Browser hat das zweite Fenster nicht geöffnet.").waitFor();
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Wand in neuem Fenster öffnen" }).click();
  wall = await shown(await opened);
  await sceneOn(wall, "pause");
});

test("axe finds nothing in the console and on the wall", async () => {
  expect(await axeFindings(page)).toEqual([]);
  expect(await axeFindings(wall)).toEqual([]);
});
