import { undo } from "@renderer/data/command";
import {
  acceptProposals,
  declineProposals,
  markTold,
  nameAffected,
  nameAffectedOfMany,
  nameNobody,
  nameNobodyOfMany,
} from "@renderer/data/commands/communication";
import { createRecord, removeRecord } from "@renderer/data/commands/records";
import { communicationPlan, tellingAhead, whomItAffects } from "@renderer/data/queries/communication";
import { allOf } from "@renderer/data/queries/workspace";
import { messageOf } from "@renderer/features/communication/proposals/messageOf";
import type { GroupKind } from "@shared/domain/stakeholders/stakeholder";
import { formatIn } from "@shared/i18n/format";
import { createTranslate } from "@shared/i18n/translate";
import { expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const words = { t: createTranslate("de"), format: formatIn("de") };
/** The Monday the decision is taken. */
const monday = "2026-11-02";

async function decided(groups: readonly GroupKind[]) {
  const decision = await createRecord("decisions", { text: "E-Akte im Bauamt.", date: monday });
  const ids: string[] = [];
  for (const groupKind of groups)
    ids.push((await createRecord("stakeholders", { label: groupKind, kind: "group", groupKind })).id);
  const of = { kind: "decisions", id: decision.id } as const;
  await nameAffected(of, decision.text, ids);
  return { decision, of, ids };
}

const proposalsOn = async (day: string) =>
  (await communicationPlan(day)).proposed.flatMap(({ proposals }) => proposals);
const accept = async (day = monday) =>
  acceptProposals((await proposalsOn(day)).map((one) => messageOf(words, one)));

test.each([
  [
    ["media", "department", "staff_council"],
    ["staff_council", "department", "media"],
  ],
  [
    ["citizens", "council", "media"],
    ["council", "citizens", "media"],
  ],
  [
    ["it", "council", "leadership"],
    ["leadership", "it", "council"],
  ],
] satisfies [GroupKind[], GroupKind[]][])(
  "a decision affecting %s creates three entries in the right order: %s",
  async (groups, order) => {
    await decided(groups);
    await accept();
    const { rows, proposed, stakeholders } = await communicationPlan(monday);
    expect(rows.map(({ item }) => stakeholders.get(item.stakeholderIds[0] ?? "")?.label)).toEqual(order);
    const days = rows.map(({ day }) => day ?? "");
    expect(days[0] && days[0] > monday).toBeTruthy();
    expect([...days].sort()).toEqual(days);
    expect(proposed).toEqual([]);
  },
);

test("accepted proposals carry text, purpose and occasion, and one undo takes all of them back", async () => {
  const { decision } = await decided(["staff_council", "department"]);
  await accept();
  const [first] = (await communicationPlan(monday)).rows;
  expect(first?.item).toMatchObject({
    title: "staff_council informieren: F-1 E-Akte im Bauamt",
    occasionId: decision.id,
    channel: "meeting",
    status: "planned",
    objective: "Beteiligung klären, bevor die Beschäftigten informiert werden",
  });
  expect(first?.item.keyMessage).toContain("Am 02.11.2026 wurde festgelegt: E-Akte im Bauamt.\n");
  await undo();
  expect((await communicationPlan(monday)).rows).toEqual([]);
  expect(await proposalsOn(monday)).toHaveLength(2);
});

test("a changed day moves those who hear later", async () => {
  await decided(["staff_council", "department"]);
  const [council] = await proposalsOn(monday);
  if (!council) throw new Error("There is no proposal.");
  await acceptProposals([messageOf(words, { ...council, day: "2026-11-20" })]);
  expect((await proposalsOn(monday)).map(({ day }) => day)).toEqual(["2026-11-23"]);
});

test("what was decided long ago is to be told from today on, still in order", async () => {
  await decided(["staff_council", "department", "media"]);
  expect((await proposalsOn("2027-02-03")).map(({ day }) => day)).toEqual([
    "2027-02-03",
    "2027-02-04",
    "2027-02-05",
  ]);
});

test("a declined proposal stays away with its reason and is no debt", async () => {
  await decided(["media"]);
  await declineProposals(
    (await proposalsOn(monday)).map((one) => messageOf(words, one)),
    "Ohne Nachrichtenwert",
  );
  const plan = await communicationPlan("2026-12-01");
  expect(plan.proposed).toEqual([]);
  expect(plan.debt).toEqual([]);
  expect(plan.rows[0]?.item).toMatchObject({ status: "declined", reason: "Ohne Nachrichtenwert" });
});

test("debt falls when the last affected group was told, and rises when another is named", async () => {
  const { of, ids } = await decided(["staff_council", "department"]);
  await accept();
  const debt = async () => (await communicationPlan("2026-11-30")).debt.length;
  expect(await debt()).toBe(1);
  const [first, second] = (await communicationPlan(monday)).rows;
  await markTold(first?.id ?? "", { day: "2026-11-04", feedback: "Einverstanden." });
  expect(await debt()).toBe(1);
  expect((await tellingAhead("2026-11-30")).due).toMatchObject([{ isOverdue: true, audience: "department" }]);
  await markTold(second?.id ?? "", { day: "2026-11-09" });
  expect(await debt()).toBe(0);
  const more = await createRecord("stakeholders", { label: "Presse", groupKind: "media" });
  await nameAffected(of, "E-Akte", [...ids, more.id]);
  expect(await debt()).toBe(1);
});

test("a recurring message waits for its next day and keeps what came back each time", async () => {
  const { id } = await createRecord("communicationItems", {
    title: "Stand der E-Akte",
    cadence: "monthly",
    firstDate: "2027-01-31",
  });
  await markTold(id, { day: "2027-01-30", feedback: "Gut", dated: "30.01.2027: Gut" });
  expect((await communicationPlan(monday)).rows[0]).toMatchObject({
    day: "2027-02-28",
    item: { status: "planned", doneOn: "2027-01-30", feedback: "30.01.2027: Gut" },
  });
  await markTold(id, { day: "2027-03-01", feedback: "Offen", dated: "01.03.2027: Offen" });
  expect((await communicationPlan(monday)).rows[0]).toMatchObject({
    day: "2027-03-31",
    item: { feedback: "30.01.2027: Gut\n01.03.2027: Offen" },
  });
});

test("a message per milestone waits for the project's next milestone and ends with the last", async () => {
  const project = await createRecord("projects", { title: "E-Akte", phase: "running" });
  for (const due of ["2027-03-01", "2027-06-01"])
    await createRecord("milestones", { projectId: project.id, title: due, due });
  const { id } = await createRecord("communicationItems", {
    title: "Stand",
    cadence: "per_milestone",
    occasionKind: "projects",
    occasionId: project.id,
  });
  const next = async () => (await communicationPlan(monday)).rows[0];
  await markTold(id, { day: "2027-02-01" });
  expect(await next()).toMatchObject({ day: "2027-03-01", item: { status: "planned" } });
  await markTold(id, { day: "2027-06-02" });
  expect(await next()).toMatchObject({ item: { status: "done", doneOn: "2027-06-02" } });
});

test("nobody affected needs a reason, is taken back by naming somebody, and nothing said leaves nothing behind", async () => {
  const decision = await createRecord("decisions", { text: "Ablage", date: monday });
  const group = await createRecord("stakeholders", { label: "IT", groupKind: "it" });
  const of = { kind: "decisions", id: decision.id } as const;
  const unasked = async () => (await communicationPlan(monday)).unasked.length;
  expect(await unasked()).toBe(1);
  await nameNobody(of, "Ablage", "Nur intern");
  expect(await unasked()).toBe(0);
  await nameAffected(of, "Ablage", [group.id]);
  expect(await whomItAffects("decisions", decision.id)).toMatchObject({
    stakeholderIds: [group.id],
    nobodyReason: "",
  });
  await nameAffected(of, "Ablage", []);
  expect(await unasked()).toBe(1);
  await removeRecord("stakeholders", group.id);
  expect((await whomItAffects("decisions", decision.id)).stakeholders).toEqual([]);
});

test("messages whose occasion was removed stay in the plan, without it", async () => {
  const { decision } = await decided(["department"]);
  await accept();
  await removeRecord("decisions", decision.id);
  const plan = await communicationPlan("2026-12-01");
  expect(plan.rows).toHaveLength(1);
  expect(plan.rows[0]?.occasion).toBeUndefined();
  expect(plan.debt).toEqual([]);
});

test("who was named for the last decision is suggested for the next, and for a milestone who was for its project", async () => {
  const { ids } = await decided(["staff_council", "department"]);
  const next = await createRecord("decisions", { text: "Ablage" });
  const suggested = async (...of: Parameters<typeof whomItAffects>) => (await whomItAffects(...of)).suggested;
  expect(await suggested("decisions", next.id)).toEqual({ like: "last", stakeholderIds: ids });
  const project = await createRecord("projects", { title: "E-Akte" });
  const milestone = await createRecord("milestones", { projectId: project.id, title: "Test" });
  expect(await suggested("milestones", milestone.id)).toBeUndefined();
  await nameAffected({ kind: "projects", id: project.id }, "E-Akte", ids.slice(0, 1));
  expect(await suggested("milestones", milestone.id)).toEqual({
    like: "project",
    stakeholderIds: ids.slice(0, 1),
  });
  await nameNobody({ kind: "decisions", id: next.id }, "Ablage", "Nur intern");
  expect(await suggested("decisions", next.id)).toBeUndefined();
});

test("one answer for several occasions replaces what was said, is one step and is taken back as one", async () => {
  const { of, ids } = await decided(["department"]);
  const others = [];
  for (const text of ["Ablage", "Portal"])
    others.push({ kind: "decisions" as const, id: (await createRecord("decisions", { text })).id });
  const said = async () =>
    (await allOf("affected")).map(({ stakeholderIds, nobodyReason }) => [
      stakeholderIds.length,
      nobodyReason,
    ]);
  await nameNobodyOfMany([of, ...others], "Nur intern");
  expect(await said()).toEqual(Array(3).fill([0, "Nur intern"]));
  await nameAffectedOfMany(others, ids);
  expect((await said()).filter(([count]) => count === 1)).toHaveLength(2);
  await undo();
  await undo();
  expect(await said()).toEqual([[1, ""]]);
});
