import { dependency, type dependencyKinds } from "@shared/domain/projects/dependency";
import { networkAround, projectNetwork } from "@shared/domain/projects/network";
import { type Project, project } from "@shared/domain/projects/project";
import { describe, expect, test } from "vitest";

const today = "2026-11-23";
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const moments = { createdAt: "2026-01-01T00:00:00.000Z", updatedAt: "2026-01-01T00:00:00.000Z" };
const made = (number: number, fields: Partial<Project> = {}): Project =>
  project.parse({
    id: id(number),
    code: `P-${number}`,
    title: `P-${number}`,
    phase: "running",
    ...moments,
    ...fields,
  });
/** "1>2": project 1 waits for project 2; "1>text": for something outside. */
const links = (...texts: string[]) =>
  texts.map((text, index) => {
    const [from = "", to = ""] = text.split(">");
    const target = /^\d+$/.test(to) ? { toProjectId: id(Number(to)) } : { toText: to };
    return dependency.parse({ id: id(1000 + index), fromProjectId: id(Number(from)), ...target, ...moments });
  });
const projects = [1, 2, 3, 4, 5].map((number) => made(number));
const codes = (network: ReturnType<typeof projectNetwork>) =>
  network.nodes.map(({ project: one, text }) => one?.code ?? text);

describe("the network of projects", () => {
  test("holds what is linked; what is waited for outside stands once whatever its case and spaces", () => {
    const network = projectNetwork(
      projects,
      links("1>2", "3>Förderbescheid", "1> förderbescheid ", "3>"),
      today,
    );
    expect(codes(network)).toEqual(["P-1", "P-2", "P-3", "Förderbescheid"]);
    expect(network.edges).toHaveLength(3);
    expect(network.unlinked).toBe(2);
  });

  test("leaves out links to projects that are not there", () => {
    expect(projectNetwork(projects, links("1>9", "9>1"), today)).toMatchObject({ edges: [], unlinked: 5 });
  });

  test.each([
    ["a chain has none", ["1>2", "2>3"], []],
    ["two that wait for each other", ["1>2", "2>1", "3>1"], ["1>2", "2>1"]],
    ["three in a round", ["1>2", "2>3", "3>1", "4>3"], ["1>2", "2>3", "3>1"]],
    ["two rounds that touch no other", ["1>2", "2>1", "4>5", "5>4", "3>1"], ["1>2", "2>1", "4>5", "5>4"]],
    ["one that waits for itself", ["1>1"], ["1>1"]],
  ])("marks circles: %s", (_, texts, marked) => {
    const { edges } = projectNetwork(projects, links(...texts), today);
    const numberOf = (node: string) => String(Number(node.slice(-4)));
    expect(
      edges
        .filter(({ findings }) => findings.includes("cycle"))
        .map(({ from, to }) => `${numberOf(from)}>${numberOf(to)}`),
    ).toEqual(marked);
  });

  test("shows the part around one project: what it waits for and what waits for it, no siblings", () => {
    const network = projectNetwork(projects, links("1>2", "2>3", "4>2", "5>3", "1>Beschluss"), today);
    expect(codes(networkAround(network, id(2)))).toEqual(["P-1", "P-2", "P-3", "P-4"]);
    expect(codes(networkAround(network, id(1)))).toEqual(["P-1", "P-2", "P-3", "Beschluss"]);
  });
});

describe("a dependency is worth a look", () => {
  type Case = [string, Partial<Project>, Partial<Project>, (typeof dependencyKinds)[number], string[]];
  const cases: Case[] = [
    [
      "not when the first ends before",
      { startPlan: "2027-02-01" },
      { endPlan: "2027-01-31" },
      "finish_start",
      [],
    ],
    [
      "not when the first ends on the day",
      { startPlan: "2027-02-01" },
      { endPlan: "2027-02-01" },
      "finish_start",
      [],
    ],
    [
      "when the first ends after the begin",
      { startPlan: "2027-02-01" },
      { endPlan: "2027-02-02" },
      "finish_start",
      ["overlap"],
    ],
    [
      "not by overlap where only forces are shared",
      { startPlan: "2027-02-01" },
      { endPlan: "2027-12-01" },
      "needs_resource",
      [],
    ],
    ["when the first is overdue", {}, { endPlan: "2026-11-01" }, "needs_decision", ["overdue"]],
    [
      "when the first is overdue and too late",
      { startPlan: "2026-10-01" },
      { endPlan: "2026-11-01" },
      "finish_start",
      ["overdue", "overlap"],
    ],
    ["not when the first is done", {}, { endPlan: "2026-11-01", phase: "completed" }, "finish_start", []],
    ["when the first was cancelled", {}, { phase: "cancelled" }, "finish_start", ["cancelled"]],
    ["not when what waits has ended", { phase: "completed" }, { phase: "cancelled" }, "finish_start", []],
    ["not for a shared system", {}, { endPlan: "2026-01-01" }, "shares_system", []],
  ];
  test.each(cases)("%s", (_, waiting, first, kind, findings) => {
    const pair = [made(1, waiting), made(2, first)];
    const { edges } = projectNetwork(
      pair,
      links("1>2").map((link) => ({ ...link, kind })),
      today,
    );
    expect(edges[0]?.findings).toEqual(findings);
  });
});
