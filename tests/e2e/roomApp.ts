import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workspace } from "@shared/domain/workspace";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import type { Page } from "playwright-core";
import type { AppOptions, OpenedApp } from "./harness";
import { openApp } from "./harness";

export const eventId = uuid(9001);
const of = { eventId };

/** Words that stand in everything the room must not see; each begins alike, so that none is overlooked. */
export const secret = "Verschwiegen";
/** Dots that are hidden; as numbers they occur nowhere else. */
export const hiddenDots = [4321, 3217] as const;

const slotDrafts = [
  { title: "Ankommen", kind: "welcome", minutes: 15 },
  {
    title: "Drei Leitplanken",
    kind: "impulse",
    minutes: 20,
    speaker: "Oberbürgermeisterin",
    takeaway: "Was bleibt",
  },
  {
    title: "Was heißt Digitalisierung für uns?",
    minutes: 45,
    question: "Woran merken es die Menschen in der Stadt?",
  },
  { title: "Kaffeepause", kind: "break", minutes: 15 },
  { title: "Was gehört in die Agenda?", kind: "decision", minutes: 60 },
] as const;

/** The sample town with a Klausur whose every private field holds the secret word. */
function klausur(): Workspace {
  const town = sampleTown();
  const slots = slotDrafts.map((draft, at) =>
    makeRecord("slots", 9100 + at, {
      ...of,
      ...draft,
      privateNotes: `${secret}Notiz${at}`,
      position: `a${at}`,
    }),
  );
  const slotId = slots[2]?.id;
  const person = makeRecord("persons", 9200, {
    displayName: `${secret} Person`,
    roleTitle: "Leitung Bauamt",
  });
  const card = (number: number, text: string, more: object = {}) =>
    makeRecord("notes", number, {
      ...of,
      slotId,
      text,
      anonymous: false,
      author: `${secret}Autor`,
      fateReason: `${secret}Grund`,
      position: `a${number}`,
      ...more,
    });
  const cluster = makeRecord("clusters", 9300, {
    ...of,
    slotId,
    title: "Service",
    fateReason: `${secret}Grund`,
  });
  const cards = [card(9301, "Ein Antrag, ein Weg", { clusterId: cluster.id }), card(9302, "Weniger Papier")];
  const options = cards.map(({ id }) => ({ kind: "notes" as const, id }));
  const table = uuid(9401);
  return {
    ...town,
    persons: [...town.persons, person],
    events: [
      ...town.events,
      makeRecord("events", 9001, {
        title: "Klausur der Führungskräfte",
        date: "2026-11-16",
        place: "Altes Rathaus",
        objective: "Gemeinsam festlegen, was in die Agenda gehört",
        start: "09:00",
        planB: `${secret}PlanB`,
        checklist: [{ id: uuid(9002), stage: "run", text: `${secret}Liste`, done: false }],
      }),
    ],
    slots: [...town.slots, ...slots],
    participants: [
      ...town.participants,
      makeRecord("participants", 9201, { ...of, personId: person.id, label: `${secret}Funktion` }),
    ],
    clusters: [...town.clusters, cluster],
    notes: [...town.notes, ...cards],
    voteRounds: [
      ...town.voteRounds,
      makeRecord("voteRounds", 9400, {
        ...of,
        slotId,
        title: "Was zuerst?",
        options,
        tables: [{ id: table, name: "Tisch 1", people: 500 }],
        counts: options.map(({ id }, at) => ({ tableId: table, optionId: id, dots: hiddenDots[at] ?? 1 })),
        dotsPerPerson: 20,
        tieReason: `${secret}Gleichstand`,
      }),
    ],
    decisions: [
      ...town.decisions,
      makeRecord("decisions", 9500, {
        ...of,
        slotId,
        text: "Die Leitplanken gelten",
        reason: `${secret}Warum`,
        forum: `${secret}Forum`,
      }),
    ],
    actionItems: [
      ...town.actionItems,
      makeRecord("actionItems", 9501, {
        ...of,
        title: "Entwurf der Agenda",
        ownerId: person.id,
        withWhom: `${secret}MitWem`,
        due: "2026-12-15",
      }),
    ],
    parkedTopics: [
      ...town.parkedTopics,
      makeRecord("parkedTopics", 9502, { ...of, text: "Parkscheine", fateReason: `${secret}Grund` }),
    ],
    roleReflections: [
      ...town.roleReflections,
      makeRecord("roleReflections", 9503, { ...of, roleLabel: `${secret}Rolle`, doing: `${secret}Tun` }),
    ],
    logEntries: [
      ...town.logEntries,
      makeRecord("logEntries", 9504, { ...of, at: "2026-11-16T09:20:00.000Z", text: `${secret}Protokoll` }),
    ],
    sessions: [
      ...town.sessions,
      makeRecord("sessions", 9505, { ...of, title: "KI", host: `${secret}Gastgeber`, slotId, room: "Saal" }),
    ],
  };
}

const facts = {
  appVersion: "0.0.0",
  createdAt: "2026-11-16T06:00:00.000Z",
  counters: { notes: 100, decisions: 10, actionItems: 10 },
};

/** The console of that Klausur, as after opening the file on a new device. The caller closes. */
export async function openRoom(options: AppOptions = {}): Promise<OpenedApp> {
  const folder = await mkdtemp(join(tmpdir(), "agendalotse-room-"));
  const file = join(folder, "Klausur.agenda");
  await writeFile(file, await writeWorkspaceFile(klausur(), facts));
  const app = await openApp({ ...options, untilClosed: true });
  const { page } = app;
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: /Gespeicherte Datei öffnen/ }).click();
  await (await chooser).setFiles([file]);
  await page.getByRole("button", { name: "Öffnen", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
  await rm(folder, { recursive: true });
  await page.evaluate((id) => {
    location.hash = `#/events/${id}`;
  }, eventId);
  await page.getByRole("link", { name: "Saalmodus" }).click();
  await page.getByRole("button", { name: /^Saalmodus verlassen/ }).waitFor();
  return app;
}

/** Opens the wall from the console and waits until it shows something. */
export async function openWall({ page }: OpenedApp): Promise<Page> {
  const opened = page.waitForEvent("popup");
  await page.getByRole("button", { name: /^Wand öffnen/ }).click();
  return shown(await opened);
}

/** A wall as on the projector, once it shows something. */
export async function shown(wall: Page): Promise<Page> {
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.locator("main[data-scene]").waitFor();
  return wall;
}

/** Waits until the wall shows a scene. */
export const sceneOn = (wall: Page, name: string) => wall.locator(`main[data-scene=${name}]`).waitFor();
