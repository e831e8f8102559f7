import { Tabs } from "@mantine/core";
import type { CaptureKind } from "@renderer/data/commands/eventRun";
import type { EventFrameData } from "@renderer/data/queries/events";
import { useWindowTitle } from "@renderer/ui/useWindowTitle";
import { useWords } from "@renderer/ui/useWords";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { BoardPart } from "../board/BoardPart";
import type { PartProps } from "../partProps";
import { ResultsPart } from "../results/ResultsPart";
import { SessionsPart } from "../sessions/SessionsPart";
import { stepped } from "../stepped";
import { TogetherPart } from "../together/TogetherPart";
import { VotesPart } from "../votes/VotesPart";
import { CaptureBar } from "./CaptureBar";
import classes from "./Console.module.css";
import { ConsoleHeader } from "./ConsoleHeader";
import { CurrentPoint } from "./CurrentPoint";
import { PlanList } from "./PlanList";
import { type ConsoleView, consoleViews, sceneOfView } from "./roomState";
import { TimerPanel } from "./TimerPanel";
import { useRoom } from "./useRoom";
import { useRoomKeys } from "./useRoomKeys";
import { WallPanel } from "./WallPanel";

/** Parts of the event that can be worked in while the wall goes on. */
const parts: Partial<Record<ConsoleView, ComponentType<PartProps>>> = {
  sessions: SessionsPart,
  board: BoardPart,
  votes: VotesPart,
  together: TogetherPart,
  results: ResultsPart,
};

/** One calm page: the plan on the left, the point in the middle, the wall on the right, one line to note down. */
export function Console(data: EventFrameData) {
  const { t } = useWords();
  const room = useRoom(data);
  const navigate = useNavigate();
  const [kind, setKind] = useState<CaptureKind>("card");
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const isByKey = useRef(false);
  const { event, state, choose } = room;
  const views = consoleViews.filter((view) => view !== "sessions" || room.withSessions);
  useWindowTitle(`${t("room.title")} · ${event.title}`);
  const leave = () => navigate(`/events/${event.id}`);
  const startCapture = (chosen: CaptureKind) => {
    setKind(chosen);
    field.current?.focus();
  };
  const stepView = (by: 1 | -1) => {
    isByKey.current = true;
    choose({ view: stepped(views, state.view, by) });
  };
  // The keyboard goes along to the view a key has opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the view
  useEffect(() => {
    if (isByKey.current && !panel.current?.contains(document.activeElement)) panel.current?.focus();
    isByKey.current = false;
  }, [state.view]);
  useRoomKeys(state.view, {
    next: room.next,
    previous: room.previous,
    show: (scene) => choose({ scene, isBlack: false }),
    black: () => choose({ isBlack: !state.isBlack }),
    capture: startCapture,
    toggleTimer: room.timer.toggle,
    openWall: room.wall.open,
    stepView,
    showView: () => choose({ scene: sceneOfView[state.view], isBlack: false }),
    leave,
  });
  const Part = parts[state.view];
  return (
    <div className={classes.console} data-view={state.view}>
      <ConsoleHeader room={room} onLeave={leave} />
      {!Part && <PlanList room={room} />}
      <Tabs
        value={state.view}
        onChange={(view) => choose({ view: consoleViews.find((known) => known === view) ?? "point" })}
        keepMounted={false}
        className={classes.middle}
      >
        <Tabs.List aria-label={t("room.views.label")}>
          {views.map((view) => (
            <Tabs.Tab key={view} value={view}>
              {t(`room.views.${view}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel ref={panel} tabIndex={-1} value={state.view} className={classes.panel}>
          {Part ? <Part event={event} slots={room.slots} /> : <CurrentPoint room={room} />}
        </Tabs.Panel>
      </Tabs>
      <aside className={classes.side} aria-label={t("room.show.label")}>
        <WallPanel room={room} />
        <TimerPanel room={room} />
      </aside>
      <CaptureBar
        field={field}
        eventId={event.id}
        slotId={room.run.current?.slot.id}
        kind={kind}
        onKind={startCapture}
      />
    </div>
  );
}
