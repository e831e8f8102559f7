import { kindNames, kinds } from "@shared/domain/kinds";
import type { AnyRecord, Choices, Side } from "@shared/transfer/merge/states";
import { danglingReferences } from "@shared/transfer/workspaceFile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { WorkspaceMaker } from "../../../fixtures/records";
import { Copy, contentOf, exchanged, merged, mergeStates, withMerged } from "./copies";

/** A town of which every record is known by its place: two fields, four goals, four measures, three projects. */
function town() {
  const make = new WorkspaceMaker();
  make.add("municipalities", { name: "Stadt Musterstadt" });
  make.add("agendas", { title: "Digitale Agenda" });
  const units = ["Bauamt", "Schulamt", "Kämmerei"].map((name) => make.add("orgUnits", { name }).id);
  const fields = [1, 2].map(
    (number) => make.add("actionFields", { code: `HF-${number}`, title: `Feld ${number}` }).id,
  );
  const goals = [1, 2, 3, 4].map(
    (number) => make.add("goals", { code: `Z-1.${number}`, title: `Ziel ${number}`, fieldId: fields[0] }).id,
  );
  const measures = [1, 2, 3, 4].map(
    (number) =>
      make.add("measures", { code: `M-0${number}`, title: `Schritt ${number}`, goalIds: goals.slice(0, 2) })
        .id,
  );
  const projects = [1, 2, 3].map(
    (number) => make.add("projects", { code: `P-0${number}`, title: `Projekt ${number}` }).id,
  );
  return { base: make.workspace, units, fields, goals, measures, projects };
}

const place = fc.nat(3);
const word = fc.constantFrom("eins", "zwei", "drei");
/** What one person does on one device, in the order it is done. */
const edit = fc.oneof(
  fc.record({ do: fc.constant("title" as const), at: place, to: word }),
  fc.record({ do: fc.constant("summary" as const), at: place, to: word }),
  fc.record({ do: fc.constant("goals" as const), at: place, goal: place }),
  fc.record({ do: fc.constant("partners" as const), at: place, to: word }),
  fc.record({ do: fc.constant("below" as const), at: place, goal: place }),
  fc.record({ do: fc.constant("position" as const), at: place, to: word }),
  fc.record({ do: fc.constant("create" as const), at: place, to: word }),
  fc.record({ do: fc.constant("perspective" as const), at: place, to: word }),
  fc.record({ do: fc.constant("remove" as const), at: place }),
  fc.record({ do: fc.constant("removeGoal" as const), at: place }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function apply(town_: ReturnType<typeof town>, copy: Copy, one: Edit): void {
  const { goals, measures, projects, units } = town_;
  const measure = copy.get("measures", measures[one.at] ?? "");
  const project = copy.get("projects", projects[one.at] ?? "");
  const goal = copy.get("goals", goals[one.at] ?? "");
  switch (one.do) {
    case "title":
      if (measure) copy.update("measures", measure.id, { title: one.to });
      return;
    case "summary":
      if (project) copy.update("projects", project.id, { summary: one.to });
      return;
    case "goals": {
      const id = goals[one.goal] ?? "";
      if (!measure || !copy.get("goals", id)) return;
      const ids = measure.goalIds as string[];
      const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
      copy.update("measures", measure.id, { goalIds: next });
      return;
    }
    case "partners":
      if (project)
        copy.update("projects", project.id, {
          externalPartners: [...new Set([...(project.externalPartners as string[]), one.to])],
        });
      return;
    case "below": {
      const parent = copy.get("goals", goals[one.goal] ?? "");
      if (!goal || !parent) return;
      for (let up: AnyRecord | undefined = parent; up; up = copy.get("goals", String(up.parentGoalId)))
        if (up.id === goal.id) return;
      copy.update("goals", goal.id, { parentGoalId: parent.id });
      return;
    }
    case "position":
      if (goal) copy.update("goals", goal.id, { position: one.to });
      return;
    case "create":
      copy.create("measures", { title: one.to, goalIds: goal ? [goal.id] : [] });
      return;
    case "perspective": {
      const [unit] = units;
      const about = measure && { itemId: measure.id, orgUnitId: unit };
      const there = copy.workspace.perspectives.some(({ itemId }) => itemId === about?.itemId);
      if (about && !there)
        copy.create("perspectives", { ...about, itemKind: "measures", weight: "core", comment: one.to });
      return;
    }
    case "remove":
      if (measure && !copy.workspace.perspectives.some(({ itemId }) => itemId === measure.id))
        copy.remove("measures", measure.id);
      return;
    case "removeGoal": {
      const { goals: others, measures: users } = copy.workspace;
      const isUsed =
        others.some(({ parentGoalId }) => parentGoalId === goal?.id) ||
        users.some(({ goalIds }) => goal && goalIds.includes(goal.id));
      if (goal && !isUsed) copy.remove("goals", goal.id);
    }
  }
}

const work = fc.array(edit, { maxLength: 14 });

function twoCopies(here: readonly Edit[], there: readonly Edit[]) {
  const common = town();
  const [ours, theirs] = [new Copy(common.base, 1), new Copy(common.base, 2)];
  for (const one of here) apply(common, ours, one);
  for (const one of there) apply(common, theirs, one);
  return { ...common, ours, theirs };
}

/** Decides every conflict by the parity of a number drawn for it. */
function someChoices(keys: readonly string[], drawn: readonly boolean[]): Choices {
  return new Map(keys.map((key, at): [string, Side] => [key, drawn[at % drawn.length] ? "theirs" : "ours"]));
}

test("two copies merged into each other with the same choices say the same, whatever was done on them", () => {
  fc.assert(
    fc.property(work, work, fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (here, there, drawn) => {
      const { base, ours, theirs } = twoCopies(here, there);
      const keys = merged(base, ours, theirs).conflicts.map(({ key }) => key);
      const choices = someChoices(keys, drawn);
      const one = withMerged(ours.workspace, merged(base, ours, theirs, choices));
      const other = withMerged(theirs.workspace, merged(base, theirs, ours, exchanged(choices)));
      expect(contentOf(one)).toEqual(contentOf(other));
    }),
    { numRuns: 400 },
  );
});

test("what comes of a merge is whole: valid records, no reference into nothing, no number twice, no circle", () => {
  fc.assert(
    fc.property(work, work, fc.boolean(), (here, there, theirsCount) => {
      const { base, ours, theirs } = twoCopies(here, there);
      const keys = merged(base, ours, theirs).conflicts.map(({ key }) => key);
      const result = withMerged(ours.workspace, merged(base, ours, theirs, someChoices(keys, [theirsCount])));
      for (const kind of kindNames)
        for (const record of result[kind]) expect(kinds[kind].schema.parse(record)).toEqual(record);
      expect(danglingReferences(result)).toEqual([]);
      const ids = new Set(result.measures.map(({ id }) => id));
      expect(result.perspectives.filter(({ itemId }) => !ids.has(itemId))).toEqual([]);
      const codes = result.measures.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      const goals = new Map(result.goals.map((goal) => [goal.id, goal]));
      for (const goal of result.goals) {
        let steps = 0;
        for (let up = goal.parentGoalId; up && steps < 10; up = goals.get(up)?.parentGoalId) steps += 1;
        expect(steps).toBeLessThan(10);
      }
    }),
    { numRuns: 300 },
  );
});

test("there are as many conflicts as titles and removals that were decided differently, no more", () => {
  const simple = fc.array(
    edit.filter((one) => one.do === "title" || one.do === "remove"),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(simple, simple, (here, there) => {
      const { base, ours, theirs } = twoCopies(here, there);
      // The last word of each person on each measure; undefined where nothing was said, null where it was removed.
      const said = (edits: readonly Edit[], at: number) =>
        edits.reduce<string | null | undefined>((last, one) => {
          if (one.at !== at || last === null) return last;
          return one.do === "remove" ? null : "to" in one ? one.to : last;
        }, undefined);
      const expected = [0, 1, 2, 3].filter((at) => {
        const [our, their] = [said(here, at), said(there, at)];
        return our !== undefined && their !== undefined && our !== their;
      });
      expect(merged(base, ours, theirs).conflicts).toHaveLength(expected.length);
    }),
    { numRuns: 300 },
  );
});

test("no edit is lost: what one person did stands in the result unless it was decided otherwise", () => {
  fc.assert(
    fc.property(work, work, fc.boolean(), (here, there, theirsCount) => {
      const { base, ours, theirs } = twoCopies(here, there);
      const undecided = merged(base, ours, theirs);
      const choices = someChoices(
        undecided.conflicts.map(({ key }) => key),
        [theirsCount],
      );
      const result = withMerged(ours.workspace, merged(base, ours, theirs, choices));
      const contested = new Set(undecided.conflicts.map(({ kind, id }) => `${kind}/${id}`));
      for (const [kind, field] of [
        ["measures", "title"],
        ["projects", "summary"],
      ] as const)
        for (const record of base[kind] as unknown as AnyRecord[])
          for (const copy of [ours, theirs]) {
            const changed = copy.get(kind, record.id);
            if (!changed || changed[field] === record[field] || contested.has(`${kind}/${record.id}`))
              continue;
            const stands = (result[kind] as unknown as AnyRecord[]).find(({ id }) => id === record.id);
            expect(stands?.[field]).toBe(changed[field]);
          }
      for (const copy of [ours, theirs])
        for (const { id, title } of copy.workspace.measures)
          if (!base.measures.some((measure) => measure.id === id))
            expect(result.measures.find((measure) => measure.id === id)?.title).toBe(title);
      const partners = new Set(result.projects.flatMap(({ externalPartners }) => externalPartners));
      for (const copy of [ours, theirs])
        for (const { externalPartners } of copy.workspace.projects)
          for (const partner of externalPartners) expect(partners).toContain(partner);
    }),
    { numRuns: 300 },
  );
});

test("where only one copy went on, merging gives that copy without asking, and merging again changes nothing", () => {
  fc.assert(
    fc.property(work, (there) => {
      const { base, ours, theirs } = twoCopies([], there);
      const forward = merged(base, ours, theirs);
      expect(forward.conflicts).toEqual([]);
      expect(contentOf(withMerged(ours.workspace, forward))).toEqual(contentOf(theirs.workspace));
      expect(merged(base, theirs, ours).changes).toEqual([]);
      const there_ = theirs.workspace;
      expect(mergeStates({ base: there_, ours: there_, theirs: there_ }, new Map()).changes).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
