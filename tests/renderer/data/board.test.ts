import { redo, undo } from "@renderer/data/command";
import { addCards, mergeCards, moveCards, removeCards, splitCard } from "@renderer/data/commands/board";
import {
  addCluster,
  importCards,
  mergeClusters,
  moveCluster,
  removeCluster,
} from "@renderer/data/commands/clusters";
import { addEvent } from "@renderer/data/commands/events";
import { setFate, takeUp } from "@renderer/data/commands/fates";
import { createRecord } from "@renderer/data/commands/records";
import { readMeta, tableOf } from "@renderer/data/db";
import { boardOf, graphOf } from "@renderer/data/queries/board";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { fateOf, isLive } from "@shared/domain/events/fate";
import { type TakeUpForm, takeUpForms } from "@shared/domain/events/takeUp";
import type { KindName } from "@shared/domain/kinds";
import { plainTextOf, type RichText } from "@shared/domain/richText";
import { contentHashOf } from "@shared/transfer/contentHash";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

async function board(...texts: string[]) {
  const event = await addEvent({ title: "Klausur", date: "2027-03-12" });
  const cards = await addCards(texts.map((text) => ({ eventId: event.id, text })));
  return { event, cards, ids: cards.map(({ id }) => id) };
}

/** Texts of the cards that hang on the board, in its order; of one cluster or of all. */
async function texts(eventId: string, clusterId?: string | null): Promise<string[]> {
  const data = await boardOf(eventId);
  const graph = graphOf(data);
  return data.notes
    .filter((card) => isLive(graph, card.id))
    .filter((card) => clusterId === undefined || card.clusterId === (clusterId ?? undefined))
    .map(({ text }) => text);
}

const hash = async () => contentHashOf(await wholeWorkspace());

describe("cards", () => {
  test("get numbers in the order they came and hang behind those that are there", async () => {
    const { event, cards } = await board("eins", "zwei");
    await addCards([{ eventId: event.id, text: "drei" }]);
    expect(cards.map(({ code, anonymous }) => [code, anonymous])).toEqual([
      ["K-1", true],
      ["K-2", true],
    ]);
    expect(await texts(event.id)).toEqual(["eins", "zwei", "drei"]);
  });

  test.each<[string, number[], number | null | undefined, string]>([
    ["to the end", [0], undefined, "b c d e a"],
    ["to the front, two in their order", [2, 3], null, "c d a b e"],
    ["behind another", [4], 0, "a e b c d"],
    ["several apart behind another", [0, 4], 2, "b c a e d"],
  ])("move %s", async (_, moving, after, expected) => {
    const { event, ids } = await board("a", "b", "c", "d", "e");
    const behind = typeof after === "number" ? ids[after] : after;
    await moveCards(
      moving.map((at) => ids[at] ?? ""),
      { clusterId: undefined, after: behind },
    );
    expect((await texts(event.id)).join(" ")).toBe(expected);
    await undo();
    expect((await texts(event.id)).join(" ")).toBe("a b c d e");
  });

  test("move among cards without positions, as an import may leave them", async () => {
    const { event, ids } = await board("a", "b", "c");
    for (const id of ids) await tableOf("notes").update(id, { position: "" });
    const order = await texts(event.id);
    const [first = "", second = "", third = ""] = (await boardOf(event.id)).notes.map(({ id }) => id);
    await moveCards([third], { clusterId: undefined, after: first });
    expect(await texts(event.id)).toEqual([order[0], order[2], order[1]]);
    expect(second).not.toBe("");
  });
});

describe("merging and splitting", () => {
  test("three become one, that one two; two undos give the identical graph", async () => {
    const { event, ids } = await board("Portal", "App", "Termine", "Schulung");
    const before = await hash();
    const merged = await mergeCards(ids.slice(0, 3), undefined);
    expect(await texts(event.id)).toEqual(["Portal\nApp\nTermine", "Schulung"]);
    const between = await hash();
    const parts = await splitCard(merged.id, ["Portal und App", " ", "Termine"]);
    expect(parts.map(({ originIds }) => originIds)).toEqual([[merged.id], [merged.id]]);
    expect(await texts(event.id)).toEqual(["Portal und App", "Termine", "Schulung"]);
    const after = await hash();
    await undo();
    expect(await hash()).toBe(between);
    await undo();
    expect(await hash()).toBe(before);
    expect((await readMeta())?.contentHash).toBe(before);
    await redo();
    await redo();
    expect(await hash()).toBe(after);
  });

  test("what became of the merged cards stays with the new one", async () => {
    const { event, ids } = await board("a", "b");
    await takeUp({ cardIds: ids.slice(0, 1) }, "task");
    const merged = await mergeCards(ids, "beides");
    expect(merged).toMatchObject({ fate: "taken_up", text: "beides" });
    expect(merged.results.map(({ kind }) => kind)).toEqual(["actionItems"]);
    const graph = graphOf(await boardOf(event.id));
    for (const id of ids) expect(fateOf(graph, id).fate).toBe("taken_up");
  });

  test.each([
    ["merging one card", (id: string) => mergeCards([id], undefined)],
    ["splitting into one", (id: string) => splitCard(id, ["allein", "  "])],
  ])("%s is refused and changes nothing", async (_, work) => {
    const { ids } = await board("a");
    const before = await hash();
    await expect(work(ids[0] ?? "")).rejects.toMatchObject({ code: "invalid" });
    expect(await hash()).toBe(before);
  });

  test("a removed merged card gives back those it was made of", async () => {
    const { event, ids } = await board("a", "b", "c");
    const merged = await mergeCards(ids.slice(0, 2), undefined);
    await removeCards([merged.id]);
    expect(await texts(event.id)).toEqual(["a", "b", "c"]);
  });
});

describe("clusters", () => {
  test("differ in colour and symbol and hold the cards they were made of", async () => {
    const { event, ids } = await board("a", "b", "c");
    const one = await addCluster({ eventId: event.id, title: " Service ", cardIds: ids.slice(0, 2) });
    const two = await addCluster({ eventId: event.id });
    expect(one.title).toBe("Service");
    expect([one.colour, one.symbol]).not.toEqual([two.colour, two.symbol]);
    expect(await texts(event.id, one.id)).toEqual(["a", "b"]);
    expect(await texts(event.id, null)).toEqual(["c"]);
  });

  test("are put together with their cards; one undo takes them apart", async () => {
    const { event, ids } = await board("a", "b", "c");
    const one = await addCluster({ eventId: event.id, cardIds: ids.slice(0, 1) });
    const two = await addCluster({ eventId: event.id, cardIds: ids.slice(1) });
    await setFate({ clusterIds: [two.id] }, "rejected", "erledigt");
    const before = await hash();
    await mergeClusters(one.id, [two.id]);
    expect(await texts(event.id, one.id)).toEqual(["a", "b", "c"]);
    const data = await boardOf(event.id);
    expect(fateOf(graphOf(data), ids[2] ?? "")).toMatchObject({ fate: "rejected", reasons: ["erledigt"] });
    await undo();
    expect(await hash()).toBe(before);
  });

  test("are dissolved also where cards of theirs were merged", async () => {
    const { event, ids } = await board("a", "b", "c");
    const one = await addCluster({ eventId: event.id, cardIds: ids });
    await mergeCards(ids.slice(0, 2), undefined);
    await removeCluster(one.id);
    expect(await texts(event.id, null)).toEqual(["a\nb", "c"]);
  });

  test("change places", async () => {
    const { event } = await board("a");
    const [a, b, c] = [
      await addCluster({ eventId: event.id, title: "A" }),
      await addCluster({ eventId: event.id, title: "B" }),
      await addCluster({ eventId: event.id, title: "C" }),
    ];
    await moveCluster(c.id, null);
    await moveCluster(a.id, b.id);
    expect((await boardOf(event.id)).clusters.map(({ title }) => title).join("")).toBe("CBA");
  });

  test("come from headings of a text; one undo takes the whole text back", async () => {
    const { event } = await board("da");
    const before = await hash();
    const card = (text: string) => ({ eventId: event.id, text });
    await importCards(
      event.id,
      [
        { title: "Zitate", cards: [card("eins"), card("zwei")] },
        { title: "Leer", cards: [] },
        { cards: [card("lose")] },
      ],
      "notizen.md",
    );
    const { clusters } = await boardOf(event.id);
    expect(clusters.map(({ title }) => title)).toEqual(["Zitate"]);
    expect(await texts(event.id, clusters[0]?.id)).toEqual(["eins", "zwei"]);
    expect(await texts(event.id, null)).toEqual(["da", "lose"]);
    await undo();
    expect(await hash()).toBe(before);
  });
});

describe("what cards become", () => {
  const expected: Record<TakeUpForm, [KindName, object]> = {
    inbox: ["inboxItems", { text: "WLAN in Schulen", source: "event", sourceText: "Klausur", state: "new" }],
    guideline: ["guidelines", { title: "WLAN in Schulen", code: "L-1" }],
    goal: ["goals", { title: "WLAN in Schulen" }],
    measure: ["measures", { title: "WLAN in Schulen", code: "M-01" }],
    project: ["projects", { title: "WLAN in Schulen", code: "P-01" }],
    decision: ["decisions", { text: "WLAN in Schulen", code: "F-1", date: "2027-03-12" }],
    task: ["actionItems", { title: "WLAN in Schulen", code: "A-1" }],
    parked: ["parkedTopics", { text: "WLAN in Schulen" }],
  };

  test.each(takeUpForms)("%s, linked both ways and taken back in one step", async (form) => {
    const { event, ids } = await board("WLAN in Schulen", "anderes");
    const before = await hash();
    const [result] = await takeUp({ cardIds: ids.slice(0, 1) }, form);
    const [kind, record] = expected[form];
    expect(await tableOf(kind).get(result?.id ?? "")).toMatchObject(record);
    const fate = fateOf(graphOf(await boardOf(event.id)), ids[0] ?? "");
    expect(fate).toMatchObject({ fate: "taken_up", results: [{ kind, id: result?.id }] });
    await undo();
    expect(await hash()).toBe(before);
  });

  test("a cluster becomes one, with its cards as text, and settles all its cards", async () => {
    const { event, ids } = await board("Portal", "Termine online", "lose");
    const cluster = await addCluster({
      eventId: event.id,
      title: "Bürgerservice",
      cardIds: ids.slice(0, 2),
    });
    const [result] = await takeUp({ clusterIds: [cluster.id] }, "goal");
    const goal = await tableOf("goals").get(result?.id ?? "");
    expect(goal?.title).toBe("Bürgerservice");
    expect(plainTextOf(goal?.description as RichText)).toBe("Portal\nTermine online");
    const graph = graphOf(await boardOf(event.id));
    expect(ids.map((id) => fateOf(graph, id).fate)).toEqual(["taken_up", "taken_up", "open"]);
  });

  test("an inbox item from a card of a department keeps the department", async () => {
    const { event } = await board("a");
    const unit = await createRecord("orgUnits", { name: "Bauamt" });
    const [card] = await addCards([{ eventId: event.id, text: "b", departmentId: unit.id }]);
    const [result] = await takeUp({ cardIds: [card?.id ?? ""] }, "inbox");
    expect((await tableOf("inboxItems").get(result?.id ?? ""))?.departmentIds).toEqual([unit.id]);
  });

  test("a long card keeps all its words beside a short title", async () => {
    const long = "Wir brauchen ".repeat(20).trim();
    const { ids } = await board(long);
    const [result] = await takeUp({ cardIds: ids }, "guideline");
    const guideline = await tableOf("guidelines").get(result?.id ?? "");
    expect(guideline?.title.length).toBeLessThanOrEqual(121);
    expect(plainTextOf(guideline?.text as RichText)).toBe(long);
  });

  test.each(["task", "decision"] as const)("a long card is a %s in its whole wording", async (form) => {
    const long = "Wir brauchen ".repeat(20).trim();
    const { ids } = await board(long);
    const [result] = await takeUp({ cardIds: ids }, form);
    const made = { task: { title: long }, decision: { text: long, reason: "" } }[form];
    expect(await tableOf(expected[form][0]).get(result?.id ?? "")).toMatchObject(made);
  });

  test("a rejected card says why and can be opened again", async () => {
    const { event, ids } = await board("a");
    await setFate({ cardIds: ids }, "rejected", " schon erledigt ");
    const fate = async () => fateOf(graphOf(await boardOf(event.id)), ids[0] ?? "");
    expect(await fate()).toMatchObject({ fate: "rejected", reasons: ["schon erledigt"] });
    await setFate({ cardIds: ids }, "open", "");
    expect(await fate()).toMatchObject({ fate: "open", reasons: [] });
  });
});
