import { agenda } from "./agenda";
import { ballots } from "./ballots";
import { cardFeedback } from "./cardFeedback";
import { communicationPlan } from "./communicationPlan";
import { councilPaper } from "./councilPaper";
import { dataProtection } from "./dataProtection";
import { dayPoster } from "./dayPoster";
import type { Deliverable, DeliverableId } from "./deliverable";
import { eventReport } from "./eventReport";
import { factSheet } from "./factSheet";
import { handoverBook } from "./handoverBook";
import { lostDevice } from "./lostDevice";
import { measureProfile } from "./measureProfile";
import { minutes } from "./minutes";
import { paperCards } from "./paperCards";
import { processProfile } from "./processProfile";
import { processRegister } from "./processRegister";
import { progressReport } from "./progressReport";
import { projectProfile } from "./projectProfile";
import { reportingChain } from "./reportingChain";
import { roleCard } from "./roleCard";
import { roomSheets } from "./roomSheets";
import { sessionPlan } from "./sessionPlan";

/** Every document of the product. A line here, and page, preview, files and headless export know it. */
export const deliverables: readonly Deliverable[] = [
  agenda,
  measureProfile,
  projectProfile,
  processProfile,
  processRegister,
  communicationPlan,
  councilPaper,
  progressReport,
  roleCard,
  factSheet,
  handoverBook,
  minutes,
  eventReport,
  cardFeedback,
  sessionPlan,
  dayPoster,
  paperCards,
  ballots,
  roomSheets,
  reportingChain,
  dataProtection,
  lostDevice,
];

const byId = new Map(deliverables.map((deliverable) => [deliverable.id, deliverable]));

/** The deliverable of an id, or undefined for an unknown one. */
export function deliverableById(id: string): Deliverable | undefined {
  return byId.get(id as DeliverableId);
}
