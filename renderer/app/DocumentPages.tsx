import { DocumentsPage } from "../features/exports/DocumentsPage";
import { PapersArea } from "../features/papers/PapersArea";

/** Documents to be put together, and the papers for council and committees among them. */
export function DocumentPages() {
  return <DocumentsPage papers={<PapersArea />} />;
}
