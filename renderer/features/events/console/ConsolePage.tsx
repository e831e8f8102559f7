import { eventFrame } from "@renderer/data/queries/events";
import { useLive } from "@renderer/ui/useLive";
import { useParams } from "react-router";
import { EventGone } from "../EventGone";
import { Console } from "./Console";

/** The moderator's console of the Saalmodus: a page of its own, without the app's frame around it. */
export function ConsolePage() {
  const { id = "" } = useParams();
  const data = useLive(() => eventFrame(id), [id]);
  if (data === undefined) return null;
  if (data === null) return <EventGone />;
  return <Console key={id} event={data.event} slots={data.slots} />;
}
