import { type Checkpoint, openChecks } from "@shared/domain/projects/openChecks";
import type { Project } from "@shared/domain/projects/project";
import { expect, test } from "vitest";

const settled = {
  dataProtection: "checked",
  itSecurity: "checked",
  worksCouncil: "agreed",
  accessibility: "checked",
} as const;

test.each<[string, Partial<Project>, Checkpoint[]]>([
  ["nothing is open when all is settled", {}, []],
  ["a staff council that need not be asked is settled", { worksCouncil: "not_needed" }, []],
  ["one that was involved has not agreed yet", { worksCouncil: "involved" }, ["worksCouncil"]],
  ["an impact assessment that is due is open", { dataProtection: "dpia" }, ["dataProtection"]],
  [
    "what nobody looked at is open",
    { itSecurity: "open", accessibility: "open" },
    ["itSecurity", "accessibility"],
  ],
])("%s", (_, states, expected) => {
  expect(openChecks({ ...settled, ...states })).toEqual(expected);
});
