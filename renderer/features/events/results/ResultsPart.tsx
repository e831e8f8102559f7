import { Stack } from "@mantine/core";
import { resultsOfEvent } from "@renderer/data/queries/eventResults";
import { useLive } from "@renderer/ui/useLive";
import type { PartProps } from "../partProps";
import { Decisions } from "./Decisions";
import { Log } from "./Log";
import { Parked } from "./Parked";
import { Reflections } from "./Reflections";
import { ResultJumps } from "./ResultJumps";
import { Tasks } from "./Tasks";

/** What an event agreed on; each list ends with a line that is always ready for the next entry. */
export function ResultsPart({ event }: PartProps) {
  const results = useLive(() => resultsOfEvent(event.id), [event.id]);
  if (results === undefined) return null;
  return (
    <Stack gap="xl">
      <ResultJumps />
      <Decisions event={event} {...results} />
      <Tasks event={event} {...results} />
      <Parked event={event} {...results} />
      <Log event={event} {...results} />
      <Reflections event={event} {...results} />
    </Stack>
  );
}
