import { useComputedColorScheme } from "@mantine/core";
import { enterSlot, finishRun } from "@renderer/data/commands/eventRun";
import type { EventFrameData } from "@renderer/data/queries/events";
import { hasSessions } from "@renderer/data/queries/sessions";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import type { WallStep } from "@renderer/wallLink";
import { type Run, runOf } from "@shared/domain/events/run";
import { isForSessions } from "@shared/domain/events/sessionPlan";
import { prolonged, timerOver, toggled } from "@shared/domain/events/timer";
import type { WallTimer } from "@shared/domain/events/wall";
import type { RecordOf } from "@shared/domain/kinds";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { keepRoomState, keptRoomState, type RoomState } from "./roomState";
import { useWall, type WallControl } from "./useWall";
import { useWallView } from "./useWallView";

export type Room = {
  event: RecordOf<"events">;
  slots: readonly RecordOf<"slots">[];
  run: Run;
  state: RoomState;
  /** It is an event with sessions, or one that is meant for them. */
  withSessions: boolean;
  wall: WallControl;
  /** The scene that was chosen has nothing to show yet. */
  isStandIn: boolean;
  choose: (patch: Partial<RoomState>) => void;
  enter: (slot: RecordOf<"slots">) => void;
  next: () => void;
  previous: () => void;
  finish: () => void;
  timer: {
    toggle: () => void;
    prolong: (minutes: number) => void;
    set: (minutes: number) => void;
  };
};

/** All that the console knows and does. */
export function useRoom({ event, slots }: EventFrameData): Room {
  const isAppDark = useComputedColorScheme("light") === "dark";
  const [state, setState] = useState(() => keptRoomState(event.id, isAppDark));
  useEffect(() => keepRoomState(event.id, state), [event.id, state]);
  const choose = useCallback((patch: Partial<RoomState>) => setState((now) => ({ ...now, ...patch })), []);
  // The moment matters for forecasts only, and those are made where they are shown.
  const run = useMemo(() => runOf(event, slots, Date.now()), [event, slots]);

  // Two quick steps lead two points on, though the first is still being written.
  const here = useRef<string>(undefined);
  useEffect(() => {
    here.current = run.current?.slot.id;
  }, [run]);
  const neighbour = (by: 1 | -1) => slots[slots.findIndex(({ id }) => id === here.current) + by];

  const entering = useAction(enterSlot);
  const enter = (slot: RecordOf<"slots">) => {
    here.current = slot.id;
    entering.run(slot.id);
    setState((now) => ({ ...now, ...choicesAt(slot, now) }));
  };
  const finishing = useAction(finishRun);
  const finish = () => {
    finishing.run(event.id);
    choose({ timer: undefined, scene: "results", isBlack: false });
  };
  const next = () => {
    const to = here.current ? neighbour(1) : run.next?.slot;
    if (to) enter(to);
    else if (run.current) finish();
  };
  const previous = () => {
    const to = here.current ? neighbour(-1) : run.previous?.slot;
    if (to) enter(to);
  };
  const withSessions = (useLive(() => hasSessions(event.id), [event.id]) ?? false) || isForSessions(event);
  const changeTimer = (change: (timer: WallTimer | undefined) => WallTimer) =>
    setState((now) => ({ ...now, timer: change(now.timer) }));
  const minutes = run.current?.slot.minutes || usualTimer;
  const timer = {
    toggle: () => changeTimer((old) => (old ? toggled(old, Date.now()) : timerOver(minutes, Date.now()))),
    prolong: (by: number) => changeTimer((old) => prolonged(old ?? { secondsLeft: 0 }, by)),
    set: (to: number) => changeTimer(() => timerOver(to, Date.now())),
  };

  const { view, isStandIn } = useWallView({ event, run, state });
  const wall = useWall(event.id, view, (step: WallStep) => {
    if (step === "next") next();
    else if (step === "previous") previous();
    else setState((now) => ({ ...now, isBlack: !now.isBlack }));
  });
  return {
    event,
    slots,
    run,
    state,
    withSessions,
    wall,
    isStandIn,
    choose,
    enter,
    next,
    previous,
    finish,
    timer,
  };
}

/** Minutes of a timer where no point says how many. */
export const usualTimer = 5;

/** What the wall and the timer do when a point is taken up: the plan stays where it is shown, else the point comes. */
export function choicesAt(slot: RecordOf<"slots">, now: RoomState): Partial<RoomState> {
  const scene = sceneAt(slot, now);
  return {
    scene,
    isBlack: false,
    timer: slot.minutes > 0 ? timerOver(slot.minutes, Date.now()) : undefined,
  };
}

function sceneAt({ kind }: RecordOf<"slots">, now: RoomState): RoomState["scene"] {
  if (kind === "break") return "pause";
  if (now.scene === "plan") return "plan";
  return kind === "sessions" ? "sessions" : "point";
}
