import { addEvent } from "@renderer/data/commands/events";
import { addSessions, placeSession } from "@renderer/data/commands/sessions";
import { tableOf } from "@renderer/data/db";
import { sessionSource } from "@renderer/features/events/sessions/sessionSource";
import type { WordTools } from "@renderer/ui/useWords";
import { freshWorkspaceForEachTest } from "@tests/renderer/data/freshWorkspace";
import { expect, test, vi } from "vitest";

vi.mock("@renderer/desktop", () => import("../../data/standInDesktop"));
freshWorkspaceForEachTest();

test("the wall is sent topics by time and room, and nobody's name; nothing while no session has a place", async () => {
  const event = await addEvent(
    { title: "Barcamp", kind: "barcamp", start: "09:00", rooms: ["Saal", "Küche"] },
    { slots: [{ title: "Runde", kind: "sessions", minutes: 45 }] },
  );
  const [slot] = await tableOf("slots").toArray();
  const [session] = await addSessions([
    { eventId: event.id, title: "E-Akte", host: "Verschwiegen", question: "Geheim?" },
  ]);
  const words = {} as WordTools;
  expect(await sessionSource({ event, words })).toBeUndefined();
  await placeSession(session?.id ?? "", { slotId: slot?.id ?? "", room: "Küche" });
  expect(await sessionSource({ event, ...(slot ? { slot } : {}), words })).toEqual({
    name: "sessions",
    rooms: ["Saal", "Küche"],
    rounds: [{ id: slot?.id, start: "09:00", end: "09:45", isNow: true, titles: ["", "E-Akte"] }],
  });
});
