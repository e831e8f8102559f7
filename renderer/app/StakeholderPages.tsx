import { StakeholdersArea } from "../features/stakeholders/StakeholdersArea";
import { lazyPage } from "./lazyPage";

const CommunicationPlan = lazyPage(
  () => import("../features/communication/CommunicationPlanArea"),
  "CommunicationPlanArea",
);

/** The stakeholders' pages; the communication plan is one of them. */
export function StakeholderPages() {
  return <StakeholdersArea plan={<CommunicationPlan />} />;
}
