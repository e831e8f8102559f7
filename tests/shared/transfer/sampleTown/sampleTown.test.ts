import { agendaChapters } from "@shared/domain/agenda/agenda";
import { progressOf } from "@shared/domain/agenda/indicator";
import { checkWorkspace } from "@shared/domain/check";
import { earlierInSeries, openPointsOf } from "@shared/domain/events/carryOver";
import { fateOf, noteGraph } from "@shared/domain/events/fate";
import { clashesOf, placeOf } from "@shared/domain/events/sessionPlan";
import { overrun } from "@shared/domain/events/slotTimes";
import { type KindName, kindNames, kinds } from "@shared/domain/kinds";
import { overallLight } from "@shared/domain/projects/light";
import { effortOf } from "@shared/domain/projects/load";
import { projectPhases } from "@shared/domain/projects/project";
import { reportGaps } from "@shared/domain/projects/reportGaps";
import { workPackageMix } from "@shared/domain/projects/workPackageMix";
import { sensitivities } from "@shared/domain/record";
import { isEmptyRichText, plainTextOf, type RichText } from "@shared/domain/richText";
import { isOverdue } from "@shared/domain/stakeholders/communicationDebt";
import { communicationState } from "@shared/domain/stakeholders/communicationState";
import { needsReason, suggestionFor } from "@shared/domain/triage/suggestion";
import { inOrder } from "@shared/domain/workspace";
import { sampleDay, sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { danglingReferences } from "@shared/transfer/workspaceFile";
import { describe, expect, test } from "vitest";

const town = sampleTown();

describe("the sample town", () => {
  test.each([
    ["municipalities", 1],
    ["agendas", 1],
    ["guidelines", 5],
    ["actionFields", 6],
    ["goals", 14],
    ["measures", 30],
    ["projects", 25],
    ["inboxItems", 60],
    ["guidelineChecks", 147],
    ["agendaVersions", 1],
    ["events", 3],
    ["notes", 34],
    ["sessions", 8],
    ["clusters", 5],
    ["voteRounds", 1],
    ["decisions", 4],
    ["actionItems", 4],
    ["logEntries", 4],
    ["affected", 4],
    ["communicationItems", 5],
  ] satisfies [KindName, number][])("has %s: %i", (kind, count) => {
    expect(town[kind]).toHaveLength(count);
  });

  test("is the same at every call", () => {
    expect(sampleTown()).toEqual(town);
  });

  test.each(kindNames)("gives every record of %s a schema-true shape and an id of its own", (kind) => {
    const records = town[kind];
    for (const record of records) expect(kinds[kind].schema.safeParse(record).error).toBeUndefined();
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  test("refers to nothing that is not there", () => {
    expect(danglingReferences(town)).toEqual([]);
    const known = new Set(kindNames.flatMap((kind) => town[kind].map(({ id }) => id)));
    for (const { results } of town.triages) for (const { id } of results) expect(known).toContain(id);
    for (const { itemId } of town.perspectives) expect(known).toContain(itemId);
    const made = [...town.notes, ...town.decisions, ...town.parkedTopics].flatMap(({ results }) => results);
    expect(made.length).toBeGreaterThan(20);
    for (const { kind, id } of made) expect(town[kind as KindName].map((one) => one.id)).toContain(id);
  });

  test("has every chapter of the agenda written and two other wordings of the vision kept", () => {
    const [agenda] = town.agendas;
    for (const chapter of agendaChapters) expect(isEmptyRichText(agenda?.[chapter])).toBe(false);
    expect(agenda?.visionAlternatives).toHaveLength(2);
  });

  test.each(town.goals.map((goal) => [goal.code, goal] as const))(
    "measures goal %s with base, target and two to five measurements",
    (_code, goal) => {
      expect(goal.outcomeStatement).not.toBe("");
      const indicators = town.indicators.filter(({ goalId }) => goalId === goal.id);
      expect(indicators.length).toBeGreaterThan(0);
      for (const indicator of indicators) {
        expect(progressOf(indicator)).toBeDefined();
        expect(indicator.measurements.length).toBeGreaterThanOrEqual(2);
        expect(indicator.measurements.length).toBeLessThanOrEqual(5);
      }
    },
  );

  test("shows indicators that should rise and others that should fall", () => {
    expect(new Set(town.indicators.map(({ direction }) => direction))).toEqual(new Set(["up", "down"]));
  });

  test("has projects in every phase and of every form", () => {
    expect(new Set(town.projects.map(({ phase }) => phase))).toEqual(new Set(projectPhases));
    expect(new Set(town.projects.map(({ undertaking }) => undertaking)).size).toBe(3);
  });

  test("gives running projects two to four status reports, complete for their light", () => {
    const running = town.projects.filter((p) => p.phase === "running" && p.undertaking === "project");
    for (const project of running) {
      const reports = town.statusReports.filter(({ projectId }) => projectId === project.id);
      expect([2, 3, 4]).toContain(reports.length);
    }
    for (const report of town.statusReports) expect(reportGaps(report)).toEqual([]);
  });

  test("has a red project and yellow ones, with decisions needed", () => {
    const waiting = town.statusReports.filter(({ decisionNeeded }) => decisionNeeded !== "");
    const lights = waiting.map(overallLight);
    expect(lights).toContain("red");
    expect(lights.filter((light) => light === "yellow").length).toBeGreaterThanOrEqual(2);
  });

  test("divides the effort of its projects among departments that take part, never beyond the whole", () => {
    const divided = town.projects.filter(({ unitEfforts }) => unitEfforts !== undefined);
    expect(divided.length).toBeGreaterThanOrEqual(10);
    for (const project of divided) {
      expect(effortOf(project).divided).toBeLessThanOrEqual(project.effortDays ?? 0);
      for (const { orgUnitId } of project.unitEfforts ?? []) expect(project.orgUnitIds).toContain(orgUnitId);
    }
  });

  test("shows the mix of fifteen per cent technology on the electronic file", () => {
    const file = town.projects.find(({ code }) => code === "P-01");
    const mix = workPackageMix(town.workPackages.filter(({ projectId }) => projectId === file?.id));
    expect(mix.find(({ kind }) => kind === "technology")?.percent).toBe(15);
  });

  test.each(
    town.triages.map((one) => [town.inboxItems.find(({ id }) => id === one.itemId)?.text, one] as const),
  )("was triaged as the rules say: %s", (_text, one) => {
    const { score, rule, outcome } = suggestionFor(one.answers);
    expect({ score: one.score, rule: one.rule, suggestion: one.suggestion }).toEqual({
      score,
      rule,
      suggestion: outcome,
    });
    expect(one.reason !== "").toBe(needsReason(one.suggestion, one.decision));
  });

  test("states a reason for everything put aside, and none for the rest", () => {
    for (const item of town.inboxItems)
      expect(item.stateReason !== "").toBe(["parked", "discarded"].includes(item.state));
    expect(town.inboxItems.filter(({ state }) => state === "new")).toHaveLength(35);
  });

  test("mixes what is public, internal and confidential", () => {
    for (const kind of ["measures", "projects"] as const)
      expect(new Set(town[kind].map(({ sensitivity }) => sensitivity))).toEqual(new Set(sensitivities));
  });

  test("gives the checks a few things to say, each on purpose", () => {
    const codes = new Map<string, string>(
      [...town.goals, ...town.measures, ...town.projects].map(({ id, code }) => [id, code]),
    );
    const { open, acknowledged } = checkWorkspace(town);
    const found = open.map(({ rule, recordId }) => `${rule} ${codes.get(recordId)}`);
    expect(found).toEqual(
      expect.arrayContaining([
        "goalWithoutProject Z-3.3",
        "measureWithoutGoal M-27",
        "measureWithoutIndicator M-17",
        "measureWithoutLead M-13",
        "measureWithoutPeriod M-30",
        "projectWithoutDeputy P-18",
        "projectWithoutGoal P-21",
      ]),
    );
    expect(found.length).toBeLessThan(15);
    expect(acknowledged).toHaveLength(1);
  });

  test("holds version 0.1 as it stood: earlier wordings, and without what came later", () => {
    const frozen = town.agendaVersions[0]?.frozen ?? {};
    const { goals = [], measures = [] } = frozen;
    expect(measures).toHaveLength(28);
    expect(goals.find(({ code }) => code === "Z-1.2")?.title).not.toBe(
      town.goals.find(({ code }) => code === "Z-1.2")?.title,
    );
    for (const kind of Object.keys(frozen) as KindName[])
      for (const record of frozen[kind] ?? [])
        expect(kinds[kind].schema.safeParse(record).success).toBe(true);
  });

  test("leaves no mark-up in texts that people read", () => {
    const texts = kindNames.flatMap((kind) =>
      (town[kind] as Record<string, unknown>[]).flatMap((record) =>
        Object.values(record)
          .filter((value): value is RichText => (value as RichText | undefined)?.type === "doc")
          .map((text) => plainTextOf(text)),
      ),
    );
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) expect(text).not.toMatch(/\*\*|^### |^- /m);
  });

  test("tells in its agenda how many cards the retreat really had", () => {
    const told = plainTextOf(town.agendas[0]?.approach).match(/(\d+) Beiträge auf Karten/)?.[1];
    const { id } = town.events.find(({ kind }) => kind === "retreat") ?? {};
    expect(Number(told)).toBe(town.notes.filter(({ eventId }) => eventId === id).length);
  });

  test("shows every state of the communication plan: told, overdue, declined, recurring, proposed, owed", () => {
    const { proposed, debt, unasked } = communicationState(town, sampleDay);
    expect(proposed.map(({ occasion }) => occasion.code).sort()).toEqual(["F-3", "P-01"]);
    expect(debt.map(({ occasion }) => occasion.code)).toEqual(expect.arrayContaining(["F-2", "F-3"]));
    expect(unasked.some(({ kind }) => kind === "agendaVersions")).toBe(true);
    expect(town.communicationItems.filter((item) => isOverdue(item, sampleDay))).toHaveLength(1);
  });

  test("leaves no card of its retreat without a fate", () => {
    const graph = noteGraph(town.notes, town.clusters);
    const open = town.notes.filter(({ id }) => fateOf(graph, id).fate === "open");
    expect(open.map(({ text }) => text)).toEqual([]);
    expect(town.notes.some(({ originIds }) => originIds.length > 1)).toBe(true);
  });

  test("has a barcamp whose plan has no clash, with each session told and two proposals without a place", () => {
    const event = town.events.find(({ kind }) => kind === "barcamp");
    const placed = town.sessions.filter((session) => placeOf(session) !== undefined);
    expect(clashesOf(town.sessions)).toEqual([]);
    expect(town.sessions.every(({ eventId }) => eventId === event?.id)).toBe(true);
    expect(placed.every(({ room, resultText }) => event?.rooms.includes(room) && resultText !== "")).toBe(
      true,
    );
    expect(placed.filter(({ fate }) => fate === "open")).toEqual([]);
    expect(town.sessions.length - placed.length).toBe(2);
  });

  test("keeps the dots of its vote within what each table had", () => {
    for (const { tables, counts, dotsPerPerson, maxPerOption } of town.voteRounds)
      for (const { id, people } of tables) {
        const dots = counts.filter(({ tableId }) => tableId === id).map((count) => count.dots);
        expect(dots.reduce((sum, count) => sum + count, 0)).toBe(people * dotsPerPerson);
        expect(Math.max(...dots)).toBeLessThanOrEqual(people * maxPerOption);
      }
  });

  test("ends its retreat in time and carries what is open into the next round", () => {
    const [retreat, round, barcamp] = town.events;
    if (!retreat || !round || !barcamp) throw new Error("The sample town has lost its events.");
    const slotsOf = (eventId: string) => inOrder(town.slots.filter((slot) => slot.eventId === eventId));
    for (const event of [retreat, round, barcamp])
      expect(overrun(event, slotsOf(event.id))).toBeLessThanOrEqual(0);
    for (const { date } of [retreat, barcamp]) expect(date && date < sampleDay).toBe(true);
    expect(round.date && round.date > sampleDay).toBe(true);
    const open = openPointsOf(earlierInSeries(round, town.events), town.decisions, town.actionItems);
    expect(open.decisions.map(({ code }) => code)).toEqual(["F-4"]);
    expect(open.tasks.map(({ code }) => code)).toEqual(["A-2", "A-4", "A-3"]);
  });
});
