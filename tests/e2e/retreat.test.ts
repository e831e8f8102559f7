import { readFile } from "node:fs/promises";
import { triage as triageWords } from "@shared/i18n/de/triage";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { byKeys, type Keys } from "./byKeys";
import { type OpenedApp, openApp } from "./harness";
import { focusIsOn } from "./keyboard";
import * as course from "./retreatCourse";
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
let recorded: Awaited<ReturnType<typeof recordWalls>>;

beforeAll(async () => {
  app = await openApp({ untilClosed: true, viewport: { width: 1600, height: 900 } });
  page = app.page;
  page.setDefaultTimeout(15_000);
  keys = byKeys(page);
});
afterAll(() => app.close());

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const views = () => page.getByRole("tablist", { name: "Ansicht der Konsole" });
const point = (name: RegExp) => page.getByRole("heading", { level: 2, name }).waitFor();
const entry = () => page.getByRole("textbox", { name: "Neue Karte" });
const count = (text: RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor();
const newest = () => page.getByRole("list", { name: "Zuletzt festgehalten" });

/** Goes on until a view of the console is open. */
async function view(name: string): Promise<void> {
  const wanted = views().getByRole("tab", { name, selected: true });
  for (let steps = 0; steps < 5 && (await wanted.count()) === 0; steps++) await keys.press("F6");
  await wanted.waitFor();
  if (name === "Karten") await focusIsOn(entry());
}

/** Steps the room on until a point is under way. */
async function onTo(name: RegExp): Promise<void> {
  await view("Ablauf");
  for (let steps = 0; steps < 16; steps++) {
    const current = views().locator("..").getByRole("heading", { level: 2 });
    const before = await current.textContent();
    await keys.press("PageDown");
    await expect.poll(() => current.textContent()).not.toBe(before);
    if (name.test((await current.textContent()) ?? "")) return;
  }
  throw new Error(`No point is called ${name}.`);
}

/** Notes down what was said, as one of the kinds, and frees the keys again. */
async function capture(key: string, text: string): Promise<void> {
  await keys.press(key);
  await keys.line(text);
  await keys.press("Escape");
  await newest().getByText(text).waitFor();
}

/** The card that has the keyboard. */
const here = () => page.evaluate(() => document.activeElement?.textContent ?? "");

/** From any card to another, by its words. */
async function toCard(text: string): Promise<void> {
  const card = page.getByRole("option", { name: text }).first();
  await card.waitFor();
  const way = await card.evaluate((one) => {
    const columns = [...document.querySelectorAll("[role=listbox]")].filter(
      (list) => list.childElementCount > 0,
    );
    const columnOf = (element: Element | null) => columns.findIndex((list) => list.contains(element));
    return {
      right: columnOf(one) - columnOf(document.activeElement),
      down: [...(one.parentElement?.children ?? [])].indexOf(one),
    };
  });
  const sideways = way.right > 0 ? "ArrowRight" : "ArrowLeft";
  await keys.press(...Array<string>(Math.abs(way.right)).fill(sideways), "Home");
  await keys.press(...Array<string>(way.down).fill("ArrowDown"));
  await focusIsOn(card);
}

test("the event is made of the retreat's template", async () => {
  await keys.enter(button(/^Beispielstadt ansehen/));
  await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
  await keys.press("Alt+5");
  await keys.enter(button("Veranstaltung anlegen"));
  await focusIsOn(keys.field(/^Wie heißt sie/));
  await keys.type(course.title);
  await keys.press("Enter");
  await page.getByRole("heading", { level: 1, name: course.title }).waitFor();
  await page.getByRole("list", { name: "Programm" }).waitFor();
  await keys.jump("Saalmodus", page.getByRole("button", { name: /^Saalmodus/ }));
  await button(/^Saalmodus verlassen/).waitFor();
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
  await point(/^Begrüßung/);
  await onTo(/^Impuls der Verwaltungsspitze/);
  await keys.fill("Eigene Notizen der Moderation", `${course.secret}e Notiz zur Moderation`);
  await keys.press("Escape");
  for (const sentence of course.guardRails) await capture("k", sentence);
  await view("Karten");
  await keys.press("F8");
  await sceneOn(wall, "board");
  await keys.press("ArrowDown", "Home");
  for (const sentence of course.guardRails) {
    await toCard(sentence);
    await keys.press("e", "2");
    await page
      .getByRole("option", { name: sentence })
      .getByText(/Leitplanke L-/)
      .waitFor();
  }
  await count(/3 Karten · Jede Karte hat einen Verbleib/);
});

test("sixty-two cards are typed without a pause and none of them loses a key", async () => {
  await onTo(/^Was verstehen wir/);
  await view("Karten");
  await keys.press("F8");
  for (const text of course.typed.understanding) await keys.line(text);
  const texts = course.typed.understanding;
  await keys.press("PageDown");
  await keys.press("Alt+ArrowDown");
  for (const text of course.typed.challenges) await keys.line(text);
  const all = [...texts, ...course.typed.challenges];
  await count(new RegExp(`^${course.total - course.pasted.length} Karten`));
  const shownCards = await page
    .locator("[role=option][data-card]")
    .evaluateAll((cards) => cards.map((card) => card.querySelector("span:nth-child(2)")?.textContent));
  expect(shownCards.slice(3)).toEqual(all);
  await page.getByRole("option", { name: /Herausforderung.*Hauptamt: Akten/ }).waitFor();
});

test("a pasted list becomes a card a line", async () => {
  await keys.press("Escape", "k");
  await view("Ablauf");
  const notes = keys.field("Eigene Notizen der Moderation");
  await keys.reach(notes);
  for (const [at, text] of course.pasted.entries()) {
    if (at > 0) await keys.press("Enter");
    await keys.type(text);
  }
  await keys.press("Control+a", "Control+x");
  await view("Karten");
  await keys.press("Control+v");
  await count(new RegExp(`^${course.total} Karten`));
});

test("cards are put together to piles by one key a card", async () => {
  const { understanding, challenges } = course.typed;
  const seeds = [understanding[0], understanding[3], challenges[6], course.pasted[0]];
  await keys.press("ArrowDown");
  for (const [at, title] of course.clusters.entries()) {
    await toCard(seeds[at] ?? "");
    await keys.press("Shift+ArrowDown", "g");
    await focusIsOn(page.getByRole("textbox", { name: "Titel der Gruppierung" }).last());
    await keys.line(title);
    await page.getByRole("listbox", { name: `${title} 2` }).waitFor();
  }
  // One key each: the keyboard goes on to the next card by itself.
  for (const key of ["1", "1", "2", "2", "3", "3", "3"]) {
    const before = await here();
    await keys.press(key);
    await expect.poll(here).not.toBe(before);
  }
  await page.getByRole("listbox", { name: "Abläufe 5" }).waitFor();
  await keys.press("Home", "Shift+End", "3");
  await page.getByRole("listbox", { name: /^Noch ohne Gruppierung 0/ }).waitFor();
  await keys.press("F8");
  await sceneOn(wall, "board");
  await wall.getByText("Haltung").first().waitFor();
});

test("the dots of the room stay hidden until they are revealed", async () => {
  await onTo(/^Gewichten/);
  await view("Punkte");
  await keys.enter(button("Punktabfrage anlegen"));
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
  await keys.enter(button("Aufdecken"), "Shift+Tab");
  await wall.getByText(String(course.dots[0]), { exact: true }).waitFor();
});

test("roles are thought over without a name, impulses leave their core, an incident is logged", async () => {
  await onTo(/^Rollenreflexion/);
  await view("Ergebnisse");
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
  await onTo(/^Impuls: Prozessmanagement/);
  await keys.fill("Kernaussage", course.takeaways.process);
  await keys.press("Escape");
  await capture("v", course.incident);
  await onTo(/^Impuls: ein Beispiel/);
  await keys.fill("Kernaussage", course.takeaways.practice);
  await keys.press("Escape");
});

/** Answers each question as it comes, until there is a proposal. */
async function answer(given: string): Promise<void> {
  const ids = Object.keys(triageWords.questions) as (keyof typeof triageWords.questions)[];
  const heading = page.getByRole("dialog").getByRole("heading", { level: 3 }).first();
  const asked = (text: string | null) => ids.findIndex((id) => triageWords.questions[id].text === text);
  await expect.poll(async () => asked(await heading.textContent())).toBe(0);
  while (true) {
    const text = (await heading.textContent()) ?? "";
    const at = asked(text);
    if (at < 0) return;
    await wall.getByText(text).waitFor();
    await keys.press(String(Number(given[at] ?? 0) + 1));
    await expect.poll(() => heading.textContent()).not.toBe(text);
  }
}

/** Three departments say how much it matters to them. */
async function perspectives(): Promise<void> {
  for (const office of ["Hauptamt", "Kämmerei", "Bürgeramt"]) {
    await keys.reach(page.getByRole("radio", { name: `${office}: Zentrum` }));
    await keys.press("Space");
  }
}

async function delivery(): Promise<void> {
  await keys.choose("Kümmerer/in", "Leitung Hauptamt");
  await keys.choose("Stellvertretung", "Leitung Kämmerei");
  await keys.fill("Beginn", "01.02.2027");
  await keys.fill("Ende", "30.11.2027");
  await keys.choose("Beteiligte Einheiten", "Hauptamt");
}

async function effect(): Promise<void> {
  await keys.fill("Indikator", "Anteil ohne Gang ins Rathaus");
  await keys.choose("Verantwortlich in der Leitung", "Bürgermeisterin");
}

/** What each way out asks of the room. */
const gates: Record<(typeof course.sorted)[number]["exit"], () => Promise<void>> = {
  goal: async () => {
    await effect();
    await perspectives();
  },
  split: async () => {
    await keys.fill("Titel", "Antrag bis Bescheid ohne Gang ins Rathaus");
    await keys.fill("Wirkung als Satz", "Niemand muss für einen Antrag ins Rathaus");
    await effect();
    await perspectives();
    await delivery();
  },
  project: async () => {
    await keys.fill(/^Begründung, wenn ohne/, "Pflicht aus dem Landesrecht");
    await delivery();
  },
  quick_win: () => keys.choose("Kümmerer/in", "Leitung Hauptamt"),
  line_task: () => keys.choose("Beteiligte Einheiten", "Hauptamt"),
  parked: () => Promise.resolve(),
};

test("what is to be sorted goes into the inbox by two keys a card", async () => {
  await onTo(/^Strategie oder Projekt/);
  await view("Karten");
  await keys.press("ArrowDown");
  for (const { text } of course.sorted) {
    await toCard(text);
    await keys.press("e", "1");
    await page.getByRole("option", { name: text }).getByText("im Eingang, noch nicht zugeordnet").waitFor();
  }
  await view("Ablauf");
  await keys.press("6");
  await focusIsOn(page.getByRole("link", { name: "Zuordnung beginnen" }));
  await keys.press("Enter");
});

test.each(course.sorted.map((item, at) => ({ ...item, at })))(
  "what belongs in the agenda is sorted aloud on the wall: $exit",
  async ({ answers, exit, at }) => {
    await page.getByText(`${at + 1} von ${course.sorted.length}`).waitFor();
    await sceneOn(wall, "triage");
    await answer(answers);
    await keys.press("Enter");
    const decide = button(/^Entscheiden/);
    await decide.waitFor();
    await gates[exit]();
    if (exit === "parked") await keys.press("8");
    else await keys.enter(decide);
    const next = page.getByText(`${at + 2} von ${course.sorted.length}`);
    await next.or(button(/^Zurück in den Saal/)).waitFor();
  },
);

test("decisions, tasks with owner and day, and what waits are noted down", async () => {
  await keys.enter(button(/^Zurück in den Saal/));
  await button(/^Saalmodus verlassen/).waitFor();
  await onTo(/^Festlegungen/);
  for (const text of course.decisions) await capture("f", text);
  for (const text of course.parked) await capture("p", text);
  await view("Ergebnisse");
  await keys.enter(
    page.getByRole("navigation", { name: "Weiterschreiben bei" }).getByRole("button", { name: "Aufträge" }),
  );
  for (const { what, owner, withWhom } of course.tasks) {
    await keys.type(what);
    await keys.fill("Neuer Auftrag: Wer", owner);
    await keys.fill("Neuer Auftrag: Mit wem", withWhom);
    await keys.fill("Neuer Auftrag: Bis wann", "15.02.2027");
    await keys.press("Enter");
    await newest().getByText(what).waitFor();
  }
  await keys.press("F8");
  await sceneOn(wall, "results");
  for (const text of course.decisions) await wall.getByText(text).waitFor();
  for (const { what } of course.tasks) await wall.getByText(what).waitFor();
});

test("every card gets its fate: piles at once, the rest in bulk", async () => {
  await view("Karten");
  await keys.press("ArrowDown");
  await toCard(course.typed.understanding[0] ?? "");
  await keys.reach(page.getByRole("switch", { name: "Nur diese zeigen" }), "Shift+Tab");
  await keys.press("Space");
  const listed = () => page.locator("[role=option][data-card]").count();
  await keys.reach(page.locator('[data-card][tabindex="0"]'));
  const onCard = () => page.evaluate(() => document.activeElement?.matches("[data-card]"));
  await expect.poll(onCard).toBe(true);
  const all = await listed();
  await keys.press("Control+a", "e", "9");
  await expect.poll(listed).toBeLessThan(all);
  await expect.poll(onCard).toBe(true);
  const before = await listed();
  await keys.press("Home", "e", "6");
  await expect.poll(listed).toBe(before - 1);
  await expect.poll(onCard).toBe(true);
  await keys.press("e", "8");
  await expect.poll(listed).toBe(before - 2);
  await expect.poll(onCard).toBe(true);
  await keys.press("Shift+End", "e", "0");
  await focusIsOn(page.getByRole("textbox", { name: /^Verworfen, weil/ }));
  await keys.line("schon erledigt");
  await expect.poll(listed).toBeLessThan(before - 2);
  await keys.reach(page.locator('[data-card][tabindex="0"]'));
  await keys.press("Control+Shift+a", "e", "9");
  await count(new RegExp(`^${course.total} Karten · Jede Karte hat einen Verbleib`));
});

test("nothing private was ever on the wall or on its way there", async () => {
  const seen = await recorded.seen(wall);
  for (const text of [course.guardRails[0], course.pasted[0], ...course.decisions])
    expect(seen).toContain(text);
  expect(seen).not.toContain(course.secret);
});

test("the exchange of the leaders becomes a series, and the next event takes along what is open", async () => {
  await keys.press("Escape", "Escape");
  const parts = page.getByRole("tablist", { name: "Teile der Veranstaltung" });
  await parts.waitFor();
  await keys.tab(parts, "Vorbereitung");
  await keys.fill("Name der Reihe", "Austausch der Führungskräfte");
  await keys.press("Enter");
  await page.getByRole("list", { name: "Termine der Reihe" }).waitFor();
  await keys.enter(button("Folgetermin anlegen"));
  await focusIsOn(page.getByRole("dialog").getByRole("textbox").first());
  await keys.press("Control+a");
  await keys.line("Führungsrunde im Frühjahr");
  await page.getByRole("heading", { level: 1, name: "Führungsrunde im Frühjahr" }).waitFor();
  await page.getByText(course.tasks[0].what).first().waitFor();
  await keys.jump(course.title, page.getByRole("button", { name: new RegExp(course.title) }));
  await page.getByRole("heading", { level: 1, name: course.title }).waitFor();
});

test("the minutes are saved in Word and hold what the room agreed on", async () => {
  await keys.tab(page.getByRole("tablist", { name: "Teile der Veranstaltung" }), "Unterlagen");
  const save = button(/^(Klausurp|P)rotokoll.* als Word speichern$/);
  const download = page.waitForEvent("download");
  await keys.enter(save);
  const file = await (await download).path();
  const protocol = protocolOf(new Uint8Array(await readFile(file)));
  const chapters = [
    ...["Anlass und Beteiligte", "Ablauf", "Impulse", "Ergebnisse", "Leitplanken", "Festlegungen"],
    ...[
      "Zuordnung: Strategie oder operativ",
      "Aufträge",
      "Themenspeicher",
      "Rollenreflexion",
      "Vorkommnisse",
    ],
    "Nächster Termin",
  ];
  expect(chapters.filter((name) => !protocol.headings.some((heading) => heading.endsWith(name)))).toEqual([]);
  const said = (chapter: string, texts: readonly string[]) => {
    const below = protocol.under(chapter).join("\n");
    for (const text of texts) expect(below).toContain(text);
  };
  said("Impulse", Object.values(course.takeaways));
  said("Leitplanken", course.guardRails);
  said("Ergebnisse", [
    `Zusammengekommene Karten: ${course.total}. `,
    ...course.clusters.map((title, at) => `${title} (Punkte: ${course.dots[at]})`),
  ]);
  const numbered = (chapter: string, code: RegExp) =>
    protocol.under(chapter).filter((text) => code.test(text)).length;
  // One of the cards became a decision, one a topic that waits.
  expect(numbered("Festlegungen", /^F-\d+$/)).toBe(course.decisions.length + 1);
  expect(numbered("Aufträge", /^A-\d+$/)).toBe(course.tasks.length);
  expect(numbered("Themenspeicher", /^noch offen$/)).toBe(course.parked.length + 1);
  said(
    "Zuordnung: Strategie oder operativ",
    course.sorted.map(({ text }) => text),
  );
  said("Festlegungen", course.decisions);
  said(
    "Aufträge",
    course.tasks.flatMap(({ what, owner }) => [what, owner, "15.02.2027"]),
  );
  said("Themenspeicher", course.parked);
  said("Vorkommnisse", [course.incident]);
  expect(protocol.whole).not.toContain("Notiz zur Moderation");
  expect(await page.getByText(/ohne Verbleib/).count()).toBe(0);
});
