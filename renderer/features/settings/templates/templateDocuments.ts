import { type DeliverableId, deliverableIds } from "@shared/deliverables/deliverable";

/** What hangs on a wall, is cut apart or filled in by hand has pages of its own (`standsInHouse`). */
const ofTheirOwn: ReadonlySet<DeliverableId> = new Set(["dayPoster", "paperCards", "ballots", "sessionPlan"]);

/** Documents that can be made in the house's own Word file. */
export const templateDocuments = deliverableIds.filter((id) => !ofTheirOwn.has(id));
