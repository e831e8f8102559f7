import { z } from "zod";
import { isoDate, recordFields, reference } from "../record";

/** "15 % Technik, 85 % Organisation": the mix of kinds is shown per project. DOMAIN.md (a) seed 002. */
export const workPackageKinds = ["technology", "organisation", "people", "law"] as const;
export type WorkPackageKind = (typeof workPackageKinds)[number];
export const workPackageStatuses = ["open", "in_progress", "done", "dropped"] as const;

export const workPackage = z.strictObject({
  ...recordFields,
  projectId: reference("projects"),
  title: z.string().min(1),
  kind: z.enum(workPackageKinds).default("organisation"),
  ownerId: reference("persons").optional(),
  due: isoDate.optional(),
  status: z.enum(workPackageStatuses).default("open"),
});
export type WorkPackage = z.infer<typeof workPackage>;
