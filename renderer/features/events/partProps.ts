import type { EventFrameData } from "@renderer/data/queries/events";

/** What every part of an event's page is given; the rest it asks for itself. */
export type PartProps = EventFrameData;
