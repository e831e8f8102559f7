import { checkWorkspace } from "@shared/domain/check";
import { type RuleName, ruleNames } from "@shared/domain/checks/finding";
import type { DraftOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { expect, test } from "vitest";
import { makeRecord, uuid, workspaceOf } from "../makeRecord";

/** Everything a goal, its measure and its project need; each case takes something away or adds something wrong. */
type Parts = {
  agenda?: Partial<DraftOf<"agendas">>;
  goal?: Partial<DraftOf<"goals">>;
  indicator?: Partial<DraftOf<"indicators">> | null;
  measure?: Partial<DraftOf<"measures">> | null;
  project?: Partial<DraftOf<"projects">> | null;
  person?: Partial<DraftOf<"persons">>;
  more?: Partial<Workspace>;
};

function town({ agenda, goal, indicator, measure, project, person, more }: Parts = {}): Workspace {
  const one = <T>(record: T | null) => (record === null ? [] : [record]);
  return workspaceOf({
    orgUnits: [makeRecord("orgUnits", 1, { name: "Hauptamt" })],
    persons: [
      makeRecord("persons", 2, { displayName: "Leitung Hauptamt", ...person }),
      makeRecord("persons", 3, { displayName: "Sachgebiet Organisation" }),
    ],
    agendas: [
      makeRecord("agendas", 4, { title: "Digitale Agenda", periodFrom: 2026, periodTo: 2031, ...agenda }),
    ],
    actionFields: [makeRecord("actionFields", 5, { title: "Bürgerservice" })],
    goals: [
      makeRecord("goals", 6, {
        title: "Wege sparen",
        outcomeStatement: "Niemand muss für eine Leistung zweimal kommen.",
        fieldId: uuid(5),
        leadPersonId: uuid(2),
        ...goal,
      }),
    ],
    indicators: one(
      indicator === null
        ? null
        : makeRecord("indicators", 7, { goalId: uuid(6), name: "Anteil", targetValue: 80, ...indicator }),
    ),
    measures: one(
      measure === null
        ? null
        : makeRecord("measures", 8, {
            title: "Leistungen durchgehend gestalten",
            goalIds: [uuid(6)],
            leadUnitId: uuid(1),
            start: "2026-01-01",
            end: "2027-12-31",
            indicatorText: "Zahl der Leistungen",
            ...measure,
          }),
    ),
    projects: one(
      project === null
        ? null
        : makeRecord("projects", 9, {
            title: "Meldewesen",
            goalIds: [uuid(6)],
            ownerPersonId: uuid(2),
            deputyPersonId: uuid(3),
            startPlan: "2026-02-01",
            endPlan: "2026-12-01",
            phase: "running",
            ...project,
          }),
    ),
    ...more,
  });
}

const openRules = (workspace: Workspace) => checkWorkspace(workspace).open.map(({ rule }) => rule);
const fields = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeRecord("actionFields", 100 + index, { title: `HF ${index}` }),
  );

const manyProjects = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeRecord("projects", 200 + index, {
      title: `Projekt ${index}`,
      goalIds: [uuid(6)],
      ownerPersonId: uuid(2),
      deputyPersonId: uuid(3),
      startPlan: "2026-02-01",
      endPlan: "2026-12-01",
    }),
  );

test("a complete agenda draws no finding", () => {
  expect(openRules(town())).toEqual([]);
});

const positive: [RuleName, string, Parts][] = [
  ["tooManyFields", "ten fields", { more: { actionFields: [...fields(9), ...town().actionFields] } }],
  [
    "fieldWithoutGoal",
    "a field nobody has a goal for",
    { more: { actionFields: [...town().actionFields, ...fields(1)] } },
  ],
  ["goalWithoutField", "a goal in no field", { goal: { fieldId: undefined } }],
  ["goalWithoutOutcome", "a goal that says no effect", { goal: { outcomeStatement: " " } }],
  ["goalNamesProductAndDate", "a portal until 2027", { goal: { title: "Bürgerportal bis 2027 einführen" } }],
  [
    "goalNamesProductAndDate",
    "an app with a day",
    { goal: { outcomeStatement: "Die Bürger-App läuft am 1.3.2027." } },
  ],
  [
    "goalNamesProductAndDate",
    "an English platform",
    { goal: { title: "Launch the platform by March 2027" } },
  ],
  ["goalWithoutIndicator", "a goal nothing measures", { indicator: null }],
  ["indicatorWithoutTarget", "an indicator without target", { indicator: { targetValue: undefined } }],
  ["goalWithoutMeasure", "a goal nobody works on", { measure: null }],
  ["goalWithoutMeasure", "a goal whose only measure was dropped", { measure: { status: "dropped" } }],
  ["goalWithoutLead", "a goal nobody answers for", { goal: { leadPersonId: undefined } }],
  ["goalWithoutProject", "a goal without project", { project: null }],
  ["goalWithoutProject", "a goal whose only project was cancelled", { project: { phase: "cancelled" } }],
  ["measureWithoutGoal", "a measure without goal", { measure: { goalIds: [] } }],
  ["measureWithoutLead", "a measure without lead unit", { measure: { leadUnitId: undefined } }],
  ["measureWithoutPeriod", "a measure without dates", { measure: { start: undefined, end: undefined } }],
  ["measureWithoutIndicator", "a measure without sign of success", { measure: { indicatorText: "" } }],
  ["vagueWording", "striving", { goal: { outcomeStatement: "Eine gute Lösung soll angestrebt werden." } }],
  ["vagueWording", "as soon as possible", { measure: { title: "Formulare zeitnah ablösen" } }],
  ["projectWithoutGoal", "a project for nothing", { project: { goalIds: [] } }],
  ["projectWithoutOwner", "a project nobody drives", { project: { ownerPersonId: undefined } }],
  ["projectWithoutDeputy", "a project with one head", { project: { deputyPersonId: undefined } }],
  [
    "projectWithoutDeputy",
    "a project whose owner is its own deputy",
    { project: { deputyPersonId: uuid(2) } },
  ],
  ["projectWithoutPeriod", "a running project without end", { project: { endPlan: undefined } }],
  ["projectInOneUnit", "a project of its lead alone", { project: { leadUnitId: uuid(1) } }],
  [
    "projectOnlyTechnology",
    "a project of cables",
    {
      more: {
        workPackages: [
          makeRecord("workPackages", 20, { title: "Kabel", projectId: uuid(9), kind: "technology" }),
        ],
      },
    },
  ],
  ["ownerOfTooMany", "a person with six open projects", { more: { projects: manyProjects(6) } }],
  [
    "ownerOfTooMany",
    "a person beyond the house's own limit",
    {
      more: {
        projects: manyProjects(3),
        registerSettings: [makeRecord("registerSettings", 30, { ownerProjectLimit: 2 })],
      },
    },
  ],
  ["contradictingDates", "a measure that ends before it starts", { measure: { end: "2025-12-31" } }],
  ["contradictingDates", "a project that ends before it starts", { project: { endPlan: "2026-01-01" } }],
  ["contradictingDates", "an agenda that ends before it begins", { agenda: { periodTo: 2020 } }],
  [
    "contradictingDates",
    "an indicator aimed before its base",
    { indicator: { baseDate: "2030-01-01", targetDate: "2029-01-01" } },
  ],
  ["responsibleGone", "an owner who left", { person: { archivedAt: "2026-05-01T00:00:00.000Z" } }],
  ["responsibleGone", "an anonymised lead", { person: { anonymisedAt: "2026-05-01T00:00:00.000Z" } }],
  ["danglingReference", "a lead unit that is not there", { measure: { leadUnitId: uuid(77) } }],
  ["danglingReference", "one of two goals that is not there", { project: { goalIds: [uuid(6), uuid(77)] } }],
];

test.each(positive)("%s notices %s", (rule, _, parts) => {
  expect(openRules(town(parts))).toContain(rule);
});

test("every rule has a case it notices", () => {
  expect(new Set(positive.map(([rule]) => rule))).toEqual(new Set(ruleNames));
});

const part = (rest: object = {}) =>
  makeRecord("goals", 10, {
    title: "Teil",
    outcomeStatement: "Weniger Wege.",
    fieldId: uuid(5),
    parentGoalId: uuid(6),
    leadPersonId: uuid(2),
    ...rest,
  });

const negative: [RuleName, string, Parts][] = [
  ["ownerOfTooMany", "a person with five open projects", { more: { projects: manyProjects(5) } }],
  [
    "projectInOneUnit",
    "a quick win of one department",
    { project: { leadUnitId: uuid(1), undertaking: "quick_win" } },
  ],
  ["projectOnlyTechnology", "a project without work packages", {}],
  ["tooManyFields", "nine fields", { more: { actionFields: fields(9) } }],
  [
    "tooManyFields",
    "archived fields",
    { more: { actionFields: fields(12).map((field) => ({ ...field, archivedAt: field.createdAt })) } },
  ],
  [
    "goalWithoutField",
    "a part of a goal",
    { more: { goals: [...town().goals, part({ fieldId: undefined })] } },
  ],
  ["goalWithoutOutcome", "a goal given up", { goal: { outcomeStatement: "", status: "dropped" } }],
  [
    "goalNamesProductAndDate",
    "a state until 2030",
    { goal: { title: "Leistungen ohne Medienbruch bis 2030" } },
  ],
  [
    "goalNamesProductAndDate",
    "a product without date",
    { goal: { title: "Ein Portal für alle Leistungen" } },
  ],
  [
    "goalNamesProductAndDate",
    "words that only sound alike",
    { goal: { title: "Happige Kosten bis 2030 senken" } },
  ],
  [
    "goalWithoutIndicator",
    "a goal measured by its part",
    { indicator: { goalId: uuid(10) }, more: { goals: [...town().goals, part()] } },
  ],
  [
    "goalWithoutMeasure",
    "a goal whose part is worked on",
    { measure: { goalIds: [uuid(10)] }, more: { goals: [...town().goals, part()] } },
  ],
  ["goalWithoutMeasure", "a goal that is reached", { goal: { status: "achieved" }, measure: null }],
  [
    "goalWithoutLead",
    "a goal whose field has a lead unit",
    {
      goal: { leadPersonId: undefined },
      more: {
        actionFields: [makeRecord("actionFields", 5, { title: "Bürgerservice", leadUnitId: uuid(1) })],
      },
    },
  ],
  [
    "goalWithoutProject",
    "a goal served through a measure",
    { project: { goalIds: [], measureId: uuid(8), noGoalReason: "über die Maßnahme" } },
  ],
  ["measureWithoutPeriod", "a measure with an end only", { measure: { start: undefined } }],
  ["measureWithoutLead", "a measure that is done", { measure: { leadUnitId: undefined, status: "done" } }],
  [
    "projectWithoutGoal",
    "a project with a reason",
    { project: { goalIds: [], noGoalReason: "Pflichtaufgabe" } },
  ],
  [
    "projectWithoutPeriod",
    "a duty of the line",
    { project: { undertaking: "line_task", endPlan: undefined } },
  ],
  [
    "projectWithoutOwner",
    "an archived project",
    { project: { ownerPersonId: undefined, archivedAt: "2026-05-01T00:00:00.000Z" } },
  ],
  ["contradictingDates", "a measure of one day", { measure: { start: "2026-01-01", end: "2026-01-01" } }],
  [
    "danglingReference",
    "a reference to something archived",
    {
      more: { actionFields: town().actionFields.map((field) => ({ ...field, archivedAt: field.createdAt })) },
    },
  ],
];

test.each(negative)("%s is silent about %s", (rule, _, parts) => {
  expect(openRules(town(parts))).not.toContain(rule);
});

test.each([
  ["goals", "goalWithoutIndicator", { goal: { indicatorFollowsBy: "2026-06-30" }, indicator: null }],
  [
    "measures",
    "measureWithoutIndicator",
    { measure: { indicatorFollowsBy: "2026-06-30", indicatorText: "" } },
  ],
] as [string, RuleName, Parts][])(
  "an indicator promised for %s is missed from the day after the promised one",
  (_, rule, parts) => {
    const rulesOn = (today: string) => checkWorkspace(town(parts), today).open.map((finding) => finding.rule);
    expect(rulesOn("2026-06-30")).not.toContain(rule);
    expect(rulesOn("2026-07-01")).toContain(rule);
  },
);

test("what people marked as meant leaves the open list and stays visible with its reason", () => {
  const acknowledgements = [
    makeRecord("acknowledgements", 50, {
      rule: "goalWithoutProject",
      recordKind: "goals",
      recordId: uuid(6),
      reason: "Start erst 2028",
    }),
  ];
  const result = checkWorkspace(town({ project: null, more: { acknowledgements } }));
  expect(result.open).toEqual([]);
  expect(
    result.acknowledged.map(({ finding, acknowledgement }) => [finding.rule, acknowledgement.reason]),
  ).toEqual([["goalWithoutProject", "Start erst 2028"]]);
});

test("a mark on another record hides nothing", () => {
  const acknowledgements = [
    makeRecord("acknowledgements", 50, {
      rule: "goalWithoutProject",
      recordKind: "goals",
      recordId: uuid(99),
      reason: "x",
    }),
  ];
  expect(openRules(town({ project: null, more: { acknowledgements } }))).toEqual(["goalWithoutProject"]);
});

test("a sentence can name the values: which fields contradict each other", () => {
  const [finding] = checkWorkspace(town({ measure: { end: "2025-12-31" } })).open;
  expect(finding).toEqual({
    rule: "contradictingDates",
    kind: "measures",
    recordId: uuid(8),
    values: { fromField: "start", toField: "end", from: "2026-01-01", to: "2025-12-31" },
  });
});

test("five thousand goals, measures and projects are checked within a second", () => {
  const count = 5000;
  const many = <T>(make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
  const workspace = town({
    more: {
      goals: many((index) => makeRecord("goals", 10_000 + index, { title: `Z ${index}`, fieldId: uuid(5) })),
      measures: many((index) =>
        makeRecord("measures", 20_000 + index, { title: `M ${index}`, goalIds: [uuid(10_000 + index)] }),
      ),
      projects: many((index) =>
        makeRecord("projects", 30_000 + index, { title: `P ${index}`, measureId: uuid(20_000 + index) }),
      ),
    },
  });
  const start = performance.now();
  expect(checkWorkspace(workspace).open.length).toBeGreaterThan(count);
  expect(performance.now() - start).toBeLessThan(1000);
});
