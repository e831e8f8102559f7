import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { Text, VisuallyHidden } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import {
  leastInterest,
  mostMinutes,
  type Place,
  pitchSeconds,
  placeKey,
} from "@shared/domain/events/sessionPlan";
import { useRef, useState } from "react";
import { useSearchParams } from "react-router";
import type { PartProps } from "../partProps";
import type { GridSteps } from "./gridSteps";
import { PlanSection } from "./PlanSection";
import { ProposalEntry } from "./ProposalEntry";
import { ProposalList } from "./ProposalList";
import { SessionDrawer } from "./SessionDrawer";
import { focusCell } from "./SessionGrid";
import { type MenuFor, SessionMenu } from "./SessionMenu";
import classes from "./Sessions.module.css";
import { useSessionActions } from "./useSessionActions";
import { useSessions } from "./useSessions";

/** A barcamp's sessions: what is proposed, where it takes place, and what came of it. DOMAIN.md (a) seed 002. */
export function SessionsPart(props: PartProps) {
  const { t } = useWords();
  const sessions = useSessions(props);
  const actions = useSessionActions(sessions, props.event, props.slots);
  const [params, setParams] = useSearchParams();
  const [menu, setMenu] = useState<MenuFor>();
  const [carried, carry] = useState<string>();
  const [dragged, drag] = useState<string>();
  const grid = useRef<HTMLTableElement>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  if (!sessions) return null;
  const open = (id: string | undefined) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (id === undefined) next.delete("session");
        else next.set("session", id);
        return next;
      },
      { replace: true },
    );
  const opened = sessions.byId.get(params.get("session") ?? "");
  const titleOf = (id: string | undefined) => sessions.byId.get(id ?? "")?.title ?? "";
  const sessionAt = (place: Place) => sessions.at.get(placeKey(place))?.id;
  const put = (id: string, place: Place) => {
    carry(undefined);
    if (sessionAt(place) !== id) actions.place(id, place);
  };
  const pickUp = (id: string) => {
    carry(id);
    const keys = sessions.rounds.flatMap(({ slot }) =>
      sessions.rooms.map(({ room }) => placeKey({ slotId: slot.id, room })),
    );
    focusCell(grid, keys.find((key) => !sessions.at.has(key)) ?? keys[0]);
  };
  const steps: GridSteps = {
    open: (place, at) => {
      const id = sessionAt(place);
      if (id === undefined) setMenu({ ...at, place });
      else open(id);
    },
    menu: (place, at) => {
      const id = sessionAt(place);
      setMenu(id === undefined ? { ...at, place } : { ...at, sessionId: id });
    },
    lift: (place) => {
      if (carried !== undefined) put(carried, place);
      else carry(sessionAt(place));
    },
    clear: (place) => {
      const id = sessionAt(place);
      if (id !== undefined) actions.place(id, undefined);
    },
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    drag(undefined);
    const id: string | undefined = active.data.current?.id;
    const place: Place | undefined = over?.data.current?.place;
    if (id === undefined) return;
    if (place) put(id, place);
    else if (over?.id === "proposals" && sessions.byId.get(id)?.slotId) actions.place(id, undefined);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc ends carrying wherever the keyboard is
    <div
      className={classes.part}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || carried === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        carry(undefined);
      }}
    >
      <Text size="sm" c="dimmed" mb="sm">
        <b>{t("sessions.rules.label")}:</b>{" "}
        {t("sessions.rules.text", { seconds: pitchSeconds, least: leastInterest, minutes: mostMinutes })}
      </Text>
      <ProposalEntry add={actions.add} />
      <DndContext
        sensors={sensors}
        collisionDetection={pointerWithin}
        accessibility={{ announcements: silent }}
        onDragStart={({ active }) => drag(active.data.current?.id)}
        onDragEnd={onDragEnd}
        onDragCancel={() => drag(undefined)}
      >
        <div className={classes.columns}>
          <ProposalList
            sessions={sessions}
            open={open}
            openMenu={(at, sessionId) => setMenu({ ...at, sessionId })}
            pickUp={pickUp}
          />
          <PlanSection
            event={props.event}
            sessions={sessions}
            actions={actions}
            {...{ grid, steps, carried }}
          />
        </div>
        <DragOverlay dropAnimation={null}>
          {dragged && <div className={classes.overlay}>{titleOf(dragged)}</div>}
        </DragOverlay>
      </DndContext>
      <VisuallyHidden role="status">
        {carried === undefined ? actions.said : t("sessions.plan.carrying", { title: titleOf(carried) })}
      </VisuallyHidden>
      {menu && (
        <SessionMenu
          menu={menu}
          sessions={sessions}
          actions={actions}
          open={open}
          onClose={() => setMenu(undefined)}
        />
      )}
      {opened && (
        <SessionDrawer session={opened} sessions={sessions} open={open} onClose={() => open(undefined)} />
      )}
    </div>
  );
}

/** Dragging is told by what comes of it; keys have their own words. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
