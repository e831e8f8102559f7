import type { BoardScene } from "@shared/domain/events/boardScene";
import { boardScene } from "@shared/domain/events/boardScene";
import { boardView } from "@shared/domain/events/boardView";
import { cluster } from "@shared/domain/events/cluster";
import { note } from "@shared/domain/events/note";
import { wallBoard } from "@shared/domain/events/wallBoard";
import { describe, expect, test } from "vitest";

const room = { width: 58.9, height: 27 };
let made = 0;
const wallCard = (text: string) => ({ id: `card ${++made}`, code: `K-${made}`, text, kind: "idea" as const });
const cards = (count: number, text = "WLAN in allen Schulen der Stadt") =>
  Array.from({ length: count }, () => wallCard(text));
const look = { colour: "teal", symbol: "circle" } as const;
const scene = (piles: number[], loose = 0, text?: string): BoardScene => ({
  name: "board",
  question: "",
  looseTitle: "lose",
  piles: piles.map((count, at) => ({
    id: `pile ${at}`,
    title: `Thema ${at}`,
    ...look,
    cards: cards(count, text),
  })),
  loose: cards(loose, text),
});

describe("the board on the wall", () => {
  test.each<[string, BoardScene, "all" | "large"]>([
    ["a few cards in piles are all shown", scene([3, 2], 2), "all"],
    ["four short piles are all shown", scene([3, 3, 3, 3], 0), "all"],
    ["many cards: one pile large", scene([20, 20, 20], 40), "large"],
    ["loose cards alone stand side by side", scene([], 12), "large"],
    ["nothing yet", scene([]), "large"],
  ])("%s", (_, given, form) => {
    expect(wallBoard(given, room).form).toBe(form);
  });

  test("the pile with the newest card is large, newest first, and every other pile is named with its count", () => {
    const given = scene([30, 40, 5], 10);
    const newest = given.piles[1]?.cards[39];
    const board = wallBoard({ ...given, newestId: newest?.id ?? "" }, room);
    if (board.form !== "large") throw new Error("It should be large.");
    expect(board.pile.key).toBe("pile 1");
    expect(board.columns[0]?.[0]?.id).toBe(newest?.id);
    expect(board.others.map(({ cards: { length } }) => length)).toEqual([10, 30, 40, 5]);
    expect(board.columns.flat().length + board.hidden).toBe(40);
    expect(board.hidden).toBeGreaterThan(0);
  });

  test.each([1, 10, 30, 60])("no pile is lost with %i piles", (count) => {
    const board = wallBoard(scene(Array.from({ length: count }, () => 6)), room);
    const named = board.form === "all" ? board.columns.flat().length : board.others.length + board.morePiles;
    expect(named).toBe(board.form === "large" && count === 1 ? 0 : count);
  });

  test("300 long cards: what is shown and what is counted are all of them", () => {
    const board = wallBoard(scene([], 300, "Die Akte muss in einer Minute gefunden sein. ".repeat(6)), room);
    if (board.form !== "large") throw new Error("It should be large.");
    expect(board.columns.flat().length + board.hidden).toBe(300);
    expect(board.columns.flat().length).toBeGreaterThan(4);
  });
});

describe("what the wall is told of a board", () => {
  const record = (at: number) => ({
    id: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
    createdAt: `2027-03-12T09:0${at}:00.000Z`,
    updatedAt: "2027-03-12T10:00:00.000Z",
  });
  const eventId = record(9).id;
  const pile = cluster.parse({ ...record(1), eventId, title: "Service", note: "intern" });
  const said = note.parse({
    ...record(2),
    code: "K-1",
    eventId,
    text: "Termine online",
    clusterId: pile.id,
    departmentId: record(8).id,
    anonymous: false,
    author: "Frau Beispiel",
    note: "nur für uns",
    fate: "rejected",
    fateReason: "zu teuer",
  });
  const loose = note.parse({ ...record(3), code: "K-2", eventId, text: "WLAN" });
  const options = { question: "Was hindert uns?", looseTitle: "lose", unitName: () => "Bauamt" };
  const told = boardScene(boardView([said, loose], [pile]), options);

  test("cards with number, words, kind and department in their piles, and which is the newest", () => {
    expect(told).toEqual({
      name: "board",
      question: "Was hindert uns?",
      looseTitle: "lose",
      piles: [
        {
          id: pile.id,
          title: "Service",
          colour: "teal",
          symbol: "circle",
          cards: [{ id: said.id, code: "K-1", text: "Termine online", kind: "idea", department: "Bauamt" }],
        },
      ],
      loose: [{ id: loose.id, code: "K-2", text: "WLAN", kind: "idea" }],
      newestId: loose.id,
    });
  });

  test.each(["Frau Beispiel", "nur für uns", "intern", "zu teuer"])("never “%s”", (words) => {
    expect(JSON.stringify(told)).not.toContain(words);
  });

  test("cards that live on in others hang no more", () => {
    const merged = note.parse({
      ...record(4),
      code: "K-3",
      eventId,
      text: "beides",
      originIds: [said.id, loose.id],
    });
    const view = boardView([said, loose, merged], [pile]);
    expect(view.columns.flatMap((column) => column.cards.map((card) => card.note.code))).toEqual(["K-3"]);
    expect(view).toMatchObject({ total: 1, open: 1 });
  });
});
