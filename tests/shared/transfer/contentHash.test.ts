import type { KindName } from "@shared/domain/kinds";
import { emptyWorkspace } from "@shared/domain/workspace";
import { contentHashOf, emptyContentHash, hashAfter } from "@shared/transfer/contentHash";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const goal = (title: string) => ({ id: "g", title, goalIds: ["a", "b"] });
const made = (after: object, kind: KindName = "goals") => ({ kind, before: null, after });

describe("the fingerprint of the records", () => {
  test("of nothing is nought", () => {
    expect(contentHashOf(emptyWorkspace())).toBe(emptyContentHash);
  });

  test.each([
    ["another word", made(goal("A")), made(goal("B"))],
    ["another kind", made(goal("A")), made(goal("A"), "measures")],
    ["another order within a list", made({ ids: ["a", "b"] }), made({ ids: ["b", "a"] })],
    ["a field that is there or not", made({ a: 1 }), made({ a: 1, b: "" })],
    ["a number written as text", made({ a: 1 }), made({ a: "1" })],
  ])("tells %s apart", (_case, one, other) => {
    expect(hashAfter(emptyContentHash, [one])).not.toBe(hashAfter(emptyContentHash, [other]));
  });

  test("does not depend on the order of fields, deep inside either", () => {
    const one = made({ a: 1, b: { c: [1, { d: 2, e: 3 }], f: "x" } });
    const other = made({ b: { f: "x", c: [1, { e: 3, d: 2 }] }, a: 1 });
    expect(hashAfter(emptyContentHash, [one])).toBe(hashAfter(emptyContentHash, [other]));
  });

  test("does not depend on the order of records", () => {
    const town = sampleTown();
    const turned = { ...town, goals: town.goals.toReversed(), projects: town.projects.toReversed() };
    expect(contentHashOf(turned)).toBe(contentHashOf(town));
  });

  test("after any changes equals the one reckoned anew from what is there", () => {
    const change = fc.record({ id: fc.nat(5), title: fc.option(fc.string(), { nil: null }) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (steps) => {
        const records = new Map<number, object>();
        let hash = emptyContentHash;
        for (const { id, title } of steps) {
          const before = records.get(id) ?? null;
          const after = title === null ? null : { id: String(id), title };
          hash = hashAfter(hash, [{ kind: "goals", before, after }]);
          if (after) records.set(id, after);
          else records.delete(id);
        }
        const anew = [...records.values()].map((record) => made(record));
        expect(hash).toBe(hashAfter(emptyContentHash, anew));
      }),
    );
  });
});
