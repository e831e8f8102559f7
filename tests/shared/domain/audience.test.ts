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

test.each(sensitivities)(
  "no audience sees what attitude a stakeholder is thought to have (%s)",
  (audience) => {
    const rated = makeRecord("stakeholders", 1, { label: "Stadtrat", sensitivity: "public", attitude: -2 });
    const { stakeholders } = forAudience(workspaceOf({ stakeholders: [rated] }), audience).workspace;
    expect(stakeholders).toMatchObject([{ label: "Stadtrat" }]);
    expect(stakeholders[0]).not.toHaveProperty("attitude");
  },
);
