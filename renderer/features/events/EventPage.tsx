import { Button } from "@mantine/core";
import { eventFrame } from "@renderer/data/queries/events";
import { hasSessions } from "@renderer/data/queries/sessions";
import { PageHeader } from "@renderer/ui/PageHeader";
import { WithSubPages } from "@renderer/ui/SubPages";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { isForSessions } from "@shared/domain/events/sessionPlan";
import { IconPresentation } from "@tabler/icons-react";
import type { ComponentType } from "react";
import { Link, Navigate, useParams } from "react-router";
import { BoardPart } from "./board/BoardPart";
import { EventGone } from "./EventGone";
import { EventMenu } from "./EventMenu";
import { PapersPart } from "./papers/PapersPart";
import type { PartProps } from "./partProps";
import { PhotosPart } from "./photos/PhotosPart";
import { DetailsPart } from "./plan/details/DetailsPart";
import { PlanPart } from "./plan/PlanPart";
import { PeoplePart } from "./plan/people/PeoplePart";
import { ResultsPart } from "./results/ResultsPart";
import { SessionsPart } from "./sessions/SessionsPart";
import { TogetherPart } from "./together/TogetherPart";
import { VotesPart } from "./votes/VotesPart";

/** The parts of an event in the order of the work: prepare, run, follow up. */
const parts = {
  plan: PlanPart,
  people: PeoplePart,
  details: DetailsPart,
  sessions: SessionsPart,
  board: BoardPart,
  votes: VotesPart,
  together: TogetherPart,
  results: ResultsPart,
  photos: PhotosPart,
  papers: PapersPart,
} satisfies Record<string, ComponentType<PartProps>>;
type PartName = keyof typeof parts;
const partNames = Object.keys(parts) as PartName[];

/** One event: a frame with the way to the Saalmodus, and one part at a time below it. */
export function EventPage() {
  const { t, format } = useWords();
  const { id = "", "*": rest = "" } = useParams();
  const data = useLive(() => eventFrame(id), [id]);
  const withSessions = useLive(() => hasSessions(id), [id]);
  if (data === undefined) return null;
  if (data === null) return <EventGone />;
  const part = partNames.find((name) => name === (rest || "plan"));
  if (!part) return <Navigate to={`/events/${id}`} replace />;
  const Part = parts[part];
  const { event } = data;
  const showsSessions = withSessions || part === "sessions" || isForSessions(event);
  const facts = [
    t(`enumerations.eventKind.${event.kind}`),
    event.date && format.date(event.date),
    event.place,
    event.archivedAt && t("events.menu.archived"),
  ];
  return (
    <WithSubPages
      label={t("events.parts.label")}
      pages={partNames
        .filter((name) => name !== "sessions" || showsSessions)
        .map((name) => ({
          to: name === "plan" ? `/events/${id}` : `/events/${id}/${name}`,
          label: t(`events.parts.${name}`),
        }))}
    >
      <PageHeader
        title={event.title}
        purpose={facts.filter(Boolean).join(" · ")}
        actions={
          <>
            <Button
              component={Link}
              to={`/events/${id}/console`}
              leftSection={<IconPresentation size={18} stroke={1.5} aria-hidden />}
            >
              {t("events.run")}
            </Button>
            <EventMenu event={event} />
          </>
        }
      />
      <Part event={event} slots={data.slots} />
    </WithSubPages>
  );
}
