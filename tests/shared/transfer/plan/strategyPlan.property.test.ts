import { kindNames } from "@shared/domain/kinds";
import { setKind } from "@shared/transfer/strategy/editProposal";
import { proposalKinds } from "@shared/transfer/strategy/proposal";
import { proposeStrategy } from "@shared/transfer/strategyOutline";
import { danglingReferences } from "@shared/transfer/workspaceFile";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { anyOutline } from "../strategy/anyOutline";
import { changesNow, emptyTown, readInto } from "./townOf";

const kept = proposalKinds.filter((kind) => kind !== "ignored");
const changes = fc.array(fc.record({ at: fc.nat(60), kind: fc.constantFrom(...kept) }), { maxLength: 6 });

vi.setConfig({ testTimeout: 60_000 });

describe("for any text, however a person assigns its lines", () => {
  const cases = fc.tuple(anyOutline, changes).map(([{ outline, marks }, edits]) => {
    let proposal = proposeStrategy([outline]);
    const ignored = proposal.nodes.filter((node) => node.kind === "ignored").map((node) => node.id);
    proposal = setKind(new Set(ignored), "text")(proposal);
    for (const { at, kind } of edits)
      proposal = setKind(
        new Set([proposal.nodes[at % Math.max(1, proposal.nodes.length)]?.id ?? ""]),
        kind,
      )(proposal);
    return { proposal, marks };
  });

  test("every piece of it is stored, records are valid and references point to something", () => {
    fc.assert(
      fc.property(cases, ({ proposal, marks }) => {
        const { workspace } = readInto(emptyTown(), proposal);
        const stored = JSON.stringify(kindNames.map((kind) => workspace[kind]));
        const title = proposal.nodes.find((node) => node.kind === "title")?.title ?? "";
        expect(marks.filter((mark) => !stored.includes(mark) && !title.includes(mark))).toEqual([]);
        expect(danglingReferences(workspace)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test("a second run changes nothing", () => {
    fc.assert(
      fc.property(cases, ({ proposal }) => {
        expect(changesNow(readInto(emptyTown(), proposal), proposal)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
