import { AgendaArea } from "../features/agenda/AgendaArea";
import { TogetherPart } from "../features/events/together/TogetherPart";

/** The agenda's pages; the matrices a retreat works on are one of them, with or without an event. */
export function AgendaPages() {
  return <AgendaArea together={<TogetherPart />} />;
}
