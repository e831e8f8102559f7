import { Anchor, Button, Checkbox, Stack, Text, Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { type EventPapers, papersOf } from "@renderer/data/queries/eventPapers";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import { useCallback, useState } from "react";
import { Link } from "react-router";
import type { PartProps } from "../partProps";
import { Calendar } from "./Calendar";
import { PaperCardsSection } from "./cards/PaperCardsSection";
import { PaperRow } from "./PaperRow";
import classes from "./Papers.module.css";
import { SurveySection } from "./SurveySection";

const annex = [{ key: "origin", label: "", enabled: true }];

/** What an event leaves on paper: ready with one click while people are still in the room. */
export function PapersPart({ event, slots }: PartProps) {
  const { t } = useWords();
  const papers = useLive(() => papersOf(event.id), [event.id]);
  const [withOrigin, setWithOrigin] = useState(false);
  if (papers === undefined) return null;
  return (
    <Stack gap="xl">
      <ul className={classes.list}>
        <PaperRow
          id="minutes"
          eventId={event.id}
          calledHere={event.kind === "retreat" ? t("papers.minutesOfRetreat") : undefined}
          isFirst
          options={{ draft: event.stage !== "closed", ...(withOrigin ? { sections: annex } : {}) }}
        >
          {papers.openCards > 0 && (
            <Text size="sm" mt={4}>
              {t("papers.openCards", { count: papers.openCards })}{" "}
              <Anchor component={Link} to={`/events/${event.id}/board`} inherit>
                {t("papers.toBoard")}
              </Anchor>
            </Text>
          )}
          <Checkbox
            mt="xs"
            label={t("papers.withOrigin")}
            checked={withOrigin}
            onChange={({ currentTarget }) => setWithOrigin(currentTarget.checked)}
          />
        </PaperRow>
        <PaperRow id="cardFeedback" eventId={event.id} options={{ draft: false }} />
        {papers.hasPlan && <PaperRow id="sessionPlan" eventId={event.id} options={{ draft: false }} />}
        <PaperRow id="eventReport" eventId={event.id} options={{ draft: false, audience: "public" }}>
          <ReleaseState event={event} released={papers.released} />
        </PaperRow>
      </ul>
      <section className={classes.section} aria-label={t("papers.toPrint")}>
        <Title order={2} size="h4">
          {t("papers.toPrint")}
        </Title>
        <ul className={classes.list}>
          {(["dayPoster", "roomSheets", "ballots", "reportingChain"] as const).map((id) => (
            <PaperRow key={id} id={id} eventId={event.id} options={{ draft: false }}>
              {id === "reportingChain" && (
                <Anchor component={Link} to={`/events/${event.id}/details`} size="sm">
                  {t("papers.toChain")}
                </Anchor>
              )}
            </PaperRow>
          ))}
        </ul>
      </section>
      <PaperCardsSection event={event} slots={slots} />
      <Calendar event={event} papers={papers} />
      <SurveySection eventId={event.id} />
    </Stack>
  );
}

/** What the public may read so far, and the next step towards it. */
function ReleaseState({ event, released }: { event: Event } & Pick<EventPapers, "released">) {
  const { t } = useWords();
  const open = useAction(
    useCallback(() => updateRecord("events", event.id, { sensitivity: "public" }), [event.id]),
  );
  if (event.sensitivity !== "public")
    return (
      <>
        <Text size="sm" mt={4}>
          {t("papers.report.eventInternal")}
        </Text>
        <Button variant="default" size="compact-sm" mt={4} loading={open.running} onClick={() => open.run()}>
          {t("papers.report.open")}
        </Button>
      </>
    );
  return (
    <Text size="sm" mt={4}>
      {released === 0 ? t("papers.report.nothing") : t("papers.report.released", { count: released })}
    </Text>
  );
}
