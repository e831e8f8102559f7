import { z } from "zod";
import { position, recordFields, reference } from "../record";

export const orgUnitKinds = ["top", "department", "office", "team", "staff_unit", "external"] as const;

/** Unit of the administration (tree by `parentId`). DOMAIN.md (c) Organisation. */
export const orgUnit = z.strictObject({
  ...recordFields,
  name: z.string().min(1),
  shortName: z.string().default(""),
  kind: z.enum(orgUnitKinds).default("department"),
  parentId: reference("orgUnits").optional(),
  headPersonId: reference("persons").optional(),
  position,
});
export type OrgUnit = z.infer<typeof orgUnit>;

/** What people call a unit in tight places. */
export function shortNameOf(unit: Pick<OrgUnit, "name" | "shortName">): string {
  return unit.shortName || unit.name;
}
