import { agenda } from "./agenda";
import { cardFeedback } from "./cardFeedback";
import { dataProtection } from "./dataProtection";
import type { Deliverable, DeliverableId } from "./deliverable";
import { eventReport } from "./eventReport";
import { handoverBook } from "./handoverBook";
import { lostDevice } from "./lostDevice";
import { measureProfile } from "./measureProfile";
import { minutes } from "./minutes";
import { projectProfile } from "./projectProfile";
import { roomSheets } from "./roomSheets";

/** Every document of the product. A line here, and page, preview, files and headless export know it. */
export const deliverables: readonly Deliverable[] = [
  agenda,
import { sessionPlan } from "./sessionPlan";
  measureProfile,
  projectProfile,
  handoverBook,
  minutes,
  eventReport,
  cardFeedback,
  roomSheets,
  dataProtection,
  lostDevice,
];
  sessionPlan,
  dayPoster,
  paperCards,
  ballots,

const byId = new Map(deliverables.map((deliverable) => [deliverable.id, deliverable]));

/** The deliverable of an id, or undefined for an unknown one. */
export function deliverableById(id: string): Deliverable | undefined {
  return byId.get(id as DeliverableId);
}
