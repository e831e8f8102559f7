import { tellingAhead } from "@renderer/data/queries/communication";
import { eventsAhead } from "@renderer/data/queries/events";
import { latestChanges, overview } from "@renderer/data/queries/overview";
import { changesSince } from "@renderer/data/weekChanges";
import { PageHeader } from "@renderer/ui/PageHeader";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { dayAfter } from "@shared/domain/dayAfter";
import { useMemo } from "react";
import { Acting } from "./Acting";
import { Balance } from "./Balance";
import { Changes } from "./Changes";
import { Due } from "./Due";
import { dueLines } from "./dueLines";
import { EventsAhead } from "./EventsAhead";
import { Figures } from "./Figures";
import { Glance } from "./Glance";
import { InboxState } from "./InboxState";
import { Missing } from "./Missing";
import { NothingYet } from "./NothingYet";
import classes from "./Overview.module.css";
import { Reminders } from "./Reminders";
import { ToTell } from "./ToTell";
import { useFindings } from "./useFindings";

/** In ten seconds: what is due, who must act, what is missing, what has not been told, what changed since last week. */
export function OverviewPage() {
  const { t, format } = useWords();
  const day = today();
  const state = useLive(() => overview(day), [day]);
  const telling = useLive(() => tellingAhead(day), [day]);
  const changes = useLive(latestChanges);
  const unnamed = t("results.tasks.unnamed");
  const ahead = useLive(() => eventsAhead(day, unnamed), [day, unnamed]);
  const lastWeek = dayAfter(day, -7);
  const week = useLive(() => changesSince(lastWeek), [lastWeek]);
  const findings = useFindings(state !== undefined && !state.isEmpty);
  const asOf = t("overview.asOf", { date: format.date(day) });
  const lines = useMemo(
    () => (state && ahead ? dueLines(t, day, { ...state, tasks: ahead.tasks }) : undefined),
    [state, ahead, day, t],
  );
  const purpose = state?.agendaTitle ? `${state.agendaTitle} · ${asOf}` : asOf;
  return (
    <div className={classes.page}>
      <PageHeader title={t("overview.title")} purpose={purpose} />
      <Reminders />
      {state?.isEmpty && <NothingYet />}
      {state && !state.isEmpty && (
        <>
          <Figures overview={state} due={lines} telling={telling} findings={findings?.open.length} />
          <div className={classes.columns}>
            <div className={classes.column}>
              <Due lines={lines} reviews={state.reviews} />
              <Acting waiting={state.waiting} steering={state.steering} today={day} />
              <EventsAhead ahead={ahead} today={day} />
            </div>
            <div className={classes.column}>
              <ToTell telling={telling} />
              <Missing findings={findings} />
              <InboxState inbox={state.inbox} />
            </div>
            <div className={classes.column}>
              <Changes entries={changes} week={week} />
              <Glance {...state.glance} />
            </div>
          </div>
          <Balance balances={state.balances} />
        </>
      )}
    </div>
  );
}
