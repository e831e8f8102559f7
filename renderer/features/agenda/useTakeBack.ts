import { takingBack } from "@renderer/data/takingBack";
import { useTakeBackNotice } from "@renderer/ui/useTakeBackNotice";

/** Says what was just done with the agenda, and offers to take it back. */
export const useTakeBack = () => useTakeBackNotice(takingBack);
