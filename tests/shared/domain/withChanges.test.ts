import { withChanges } from "@shared/domain/withChanges";
import { expect, test } from "vitest";
import { makeRecord, workspaceOf } from "./makeRecord";

const stays = makeRecord("goals", 1, { title: "bleibt" });
const changes = makeRecord("goals", 2, { title: "ändert sich" });
const goes = makeRecord("goals", 3, { title: "geht" });
const comes = makeRecord("goals", 4, { title: "kommt" });
const workspace = workspaceOf({ goals: [stays, changes, goes] });

test("changes put, replace and take away records of their kind", () => {
  const changed = { ...changes, title: "geändert" };
  const after = withChanges(workspace, [
    { kind: "goals", id: changes.id, after: changed },
    { kind: "goals", id: goes.id, after: null },
    { kind: "goals", id: comes.id, after: comes },
  ]);
  expect(after.goals).toEqual([stays, changed, comes]);
});

test("the given workspace and kinds without changes stay untouched", () => {
  const after = withChanges(workspace, [{ kind: "goals", id: goes.id, after: null }]);
  expect(workspace.goals).toEqual([stays, changes, goes]);
  expect(after.measures).toBe(workspace.measures);
});

test("of two changes to one record the later counts", () => {
  const after = withChanges(workspace, [
    { kind: "goals", id: goes.id, after: null },
    { kind: "goals", id: goes.id, after: goes },
  ]);
  expect(after.goals).toContain(goes);
});
