import {
  byInterest,
  clashesOf,
  isDocumented,
  isTooSmall,
  type Place,
  placing,
  roomsOf,
  roundsOf,
  suggestedPlan,
} from "@shared/domain/events/sessionPlan";
import { expect, test } from "vitest";

const session = (id: string, slotId: string | undefined, room: string, host = "") => ({
  id,
  slotId,
  room,
  host,
});

test.each([
  ["in two rooms at once do not clash", [session("a", "s1", "Saal"), session("b", "s1", "Küche")], []],
  ["in one room at once clash", [session("a", "s1", "Saal"), session("b", "s1", "Saal")], ["room"]],
  ["in one room one after the other do not", [session("a", "s1", "Saal"), session("b", "s2", "Saal")], []],
  [
    "of one host at once clash",
    [session("a", "s1", "Saal", "Bauamt"), session("b", "s1", "Küche", "Bauamt ")],
    ["host"],
  ],
  [
    "that are only proposed never clash",
    [session("a", undefined, "Saal"), session("b", undefined, "Saal")],
    [],
  ],
  [
    "with one of several hosts in common clash, large and small letters being the same",
    [session("a", "s1", "Saal", "Bauamt, Kämmerei"), session("b", "s1", "Küche", "kämmerei; Schulamt")],
    ["host"],
  ],
  ["without a room yet do not clash", [session("a", "s1", ""), session("b", "s1", "")], []],
])("sessions %s", (_case, sessions, kinds) => {
  expect(clashesOf(sessions).map(({ kind }) => kind)).toEqual(kinds);
});

const plan = [
  session("a", "s1", "Saal", "Bauamt"),
  session("b", "s1", "Küche", "Kämmerei"),
  session("c", "s2", "Saal", "Kämmerei"),
  session("d", undefined, "", "Kämmerei"),
  session("e", undefined, "", "Schulamt"),
];

test.each<[string, string, Place | undefined, [string, string | undefined, string][], number]>([
  ["a proposal into a free cell", "e", { slotId: "s2", room: "Küche" }, [["e", "s2", "Küche"]], 0],
  [
    "a proposal where another is: that one is a proposal again",
    "e",
    { slotId: "s1", room: "Saal" },
    [
      ["e", "s1", "Saal"],
      ["a", undefined, ""],
    ],
    0,
  ],
  [
    "a placed one where another is: they swap",
    "a",
    { slotId: "s1", room: "Küche" },
    [
      ["a", "s1", "Küche"],
      ["b", "s1", "Saal"],
    ],
    0,
  ],
  ["out of the plan", "a", undefined, [["a", undefined, ""]], 0],
  [
    "where its host is in another room is a clash",
    "d",
    { slotId: "s1", room: "Saal" },
    [
      ["d", "s1", "Saal"],
      ["a", undefined, ""],
    ],
    1,
  ],
  [
    "so that the one it swaps with would meet its own host is a clash",
    "a",
    { slotId: "s2", room: "Saal" },
    [
      ["a", "s2", "Saal"],
      ["c", "s1", "Saal"],
    ],
    1,
  ],
  [
    "in place of the other session of its host is none",
    "d",
    { slotId: "s2", room: "Saal" },
    [
      ["d", "s2", "Saal"],
      ["c", undefined, ""],
    ],
    0,
  ],
  ["that is not there", "z", { slotId: "s1", room: "Saal" }, [], 0],
])("placing a session %s", (_case, id, place, changes, clashes) => {
  const found = placing(plan, id, place);
  expect(found.changes.map((change) => [change.id, change.slotId, change.room])).toEqual(changes);
  expect(found.clashes).toHaveLength(clashes);
});

type Wanted = [id: string, interest: number, host?: string, slotId?: string, room?: string];
const wanted = ([id, interest, host = "", slotId, room = ""]: Wanted) => ({
  id,
  interest,
  host,
  slotId,
  room,
});
const rooms = [
  { room: "Klein", seats: 8 },
  { room: "Groß", seats: 40 },
];

test.each<[string, Wanted[], string[], string[]]>([
  [
    "puts what most want first into the largest room",
    [
      ["a", 5],
      ["b", 9],
    ],
    ["s1"],
    ["b s1 Groß", "a s1 Klein"],
  ],
  [
    "spreads what many want over the rounds",
    [
      ["a", 9],
      ["b", 8],
      ["c", 7],
    ],
    ["s1", "s2"],
    ["a s1 Groß", "b s2 Groß", "c s1 Klein"],
  ],
  [
    "keeps the order of proposals among equals",
    [
      ["a", 4],
      ["b", 4],
    ],
    ["s1", "s2"],
    ["a s1 Groß", "b s2 Groß"],
  ],
  [
    "leaves what fewer than two want",
    [
      ["a", 1],
      ["b", 0],
    ],
    ["s1"],
    [],
  ],
  [
    "lets nobody be in two rooms at once",
    [
      ["a", 9, "Bauamt"],
      ["b", 8, "Bauamt"],
      ["c", 7, "Bauamt"],
    ],
    ["s1", "s2"],
    ["a s1 Groß", "b s2 Groß"],
  ],
  [
    "keeps what has a place, and fills around it",
    [
      ["a", 3, "", "s1", "Groß"],
      ["b", 9],
    ],
    ["s1"],
    ["b s1 Klein"],
  ],
  [
    "stops when nothing is free",
    [
      ["a", 3],
      ["b", 4],
      ["c", 5],
    ],
    ["s1"],
    ["c s1 Groß", "b s1 Klein"],
  ],
  ["does nothing without rounds", [["a", 3]], [], []],
])("the suggested plan %s", (_case, sessions, rounds, expected) => {
  const found = suggestedPlan(sessions.map(wanted), rounds, rooms);
  expect(found.map(({ id, slotId, room }) => `${id} ${slotId} ${room}`)).toEqual(expected);
  const placed = sessions.map((one) => ({ ...wanted(one), ...found.find(({ id }) => id === one[0]) }));
  expect(clashesOf(placed)).toEqual([]);
});

const slot = (id: string, kind: "sessions" | "group_work" | "discussion") => ({ id, kind });
const held = [{ slotId: "c", room: "Saal" }];

test.each([
  ["points for sessions", [slot("a", "sessions"), slot("b", "group_work")], [], ["a"]],
  [
    "those of group work where there are no others",
    [slot("a", "discussion"), slot("b", "group_work")],
    [],
    ["b"],
  ],
  ["also a point a session stands at", [slot("a", "sessions"), slot("c", "discussion")], held, ["a", "c"]],
])("rounds of a plan are %s", (_case, slots, sessions, expected) => {
  expect(roundsOf(slots, sessions).map(({ id }) => id)).toEqual(expected);
});

test("a room of unknown size counts as large enough for what most want", () => {
  const known = [{ room: "Klein", seats: 8 }, { room: "Saal" }];
  expect(suggestedPlan([wanted(["a", 9])], ["s1"], known)).toMatchObject([{ room: "Saal" }]);
});

test("rooms come with their seats; one that sessions still stand in is kept behind them", () => {
  const event = { rooms: ["Saal", "Küche"], roomSeats: [{ room: "Saal", seats: 30 }] };
  const found = roomsOf(event, [
    { slotId: "s1", room: "Turm" },
    { slotId: undefined, room: "Keller" },
  ]);
  expect(found).toEqual([{ room: "Saal", seats: 30 }, { room: "Küche" }, { room: "Turm" }]);
  expect(found.map((room) => isTooSmall(room, { interest: 31 }))).toEqual([true, false, false]);
});

test("proposals are sorted by interest, equals in the order they were made", () => {
  const sessions = [wanted(["a", 1]), wanted(["b", 5]), wanted(["c", 5]), wanted(["d", 3])];
  expect(byInterest(sessions).map(({ id }) => id)).toEqual(["b", "c", "d", "a"]);
});

test.each([
  ["a card", "", "", 1, true],
  ["a transcript", "Gesagt wurde …", "", 0, true],
  ["a result", "", "Wir beginnen", 0, true],
  ["nothing but blanks", "  ", "\n", 0, false],
])("a session counts as documented by %s or not", (_case, notesText, resultText, cards, expected) => {
  expect(isDocumented({ notesText, resultText }, cards)).toBe(expected);
});
