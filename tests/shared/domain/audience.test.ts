import { sensitivities } from "@shared/domain/record";
import { forAudience } from "@shared/domain/workspace";
import { expect, test } from "vitest";
import { makeRecord, workspaceOf } from "./makeRecord";

test.each(sensitivities)(
  "a restricted person is there for no audience, another one for every (%s)",
  (audience) => {
    const kept = makeRecord("persons", 1, { displayName: "Anna Beispiel", sensitivity: "public" });
    const restricted = makeRecord("persons", 2, {
      displayName: "Bero Muster",
      sensitivity: "public",
      restricted: true,
    });
    const { workspace, omitted } = forAudience(workspaceOf({ persons: [kept, restricted] }), audience);
    expect(workspace.persons).toEqual([kept]);
    expect(omitted).toBe(1);
  },
);
