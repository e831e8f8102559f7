import { useDraggable, useDroppable } from "@dnd-kit/core";
import { ActionIcon, Text, Title, UnstyledButton } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Session } from "@shared/domain/events/session";
import { leastInterest, placeOf } from "@shared/domain/events/sessionPlan";
import { IconDots } from "@tabler/icons-react";
import { type MouseEvent, useRef, useState } from "react";
import { HandCounter } from "./HandCounter";
import classes from "./Sessions.module.css";
import { placeWords } from "./sessionWords";
import type { Sessions } from "./useSessions";

/** Where a menu opens, and what for. */
export type OpenMenu = (at: { x: number; y: number }, sessionId: string) => void;

type Props = {
  sessions: Sessions;
  open: (id: string) => void;
  openMenu: OpenMenu;
  pickUp: (id: string) => void;
};

/** What was proposed, most wanted first. While somebody counts in it, the order stays as it is. */
export function ProposalList({ sessions, open, openMenu, pickUp }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [kept, keep] = useState<readonly string[]>();
  const { setNodeRef, isOver } = useDroppable({ id: "proposals" });
  const sorted = sessions.all.map(({ id }) => id);
  const order = kept ? [...kept, ...sorted.filter((id) => !kept.includes(id))] : sorted;
  const shown = order.flatMap((id) => sessions.byId.get(id) ?? []);
  const step = (from: string, by: 1 | -1) => {
    const next = shown[shown.findIndex(({ id }) => id === from) + by];
    if (next) list.current?.querySelector<HTMLElement>(`[data-hands="${next.id}"]`)?.focus();
  };
  return (
    <section
      ref={setNodeRef}
      className={classes.proposals}
      data-over={isOver || undefined}
      aria-labelledby="proposals"
    >
      <Title order={2} size="h4" id="proposals">
        {t("sessions.list.label")}
      </Title>
      <Text size="xs" c="dimmed" mb="xs">
        {shown.length === 0 ? t("sessions.empty.hint") : t("sessions.list.hint")}
      </Text>
      <ul
        ref={list}
        className={classes.list}
        onFocus={() => keep((before) => before ?? sorted)}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) keep(undefined);
        }}
      >
        {shown.map((session) => (
          <Proposal
            key={session.id}
            session={session}
            sessions={sessions}
            onStep={(by) => step(session.id, by)}
            onPickUp={() => pickUp(session.id)}
            onOpen={() => open(session.id)}
            openMenu={openMenu}
          />
        ))}
      </ul>
    </section>
  );
}

type ProposalProps = {
  session: Session;
  sessions: Sessions;
  onStep: (by: 1 | -1) => void;
  onPickUp: () => void;
  onOpen: () => void;
  openMenu: OpenMenu;
};

function Proposal({ session, sessions, onStep, onPickUp, onOpen, openMenu }: ProposalProps) {
  const { t } = useWords();
  const { id, title, host, question, interest } = session;
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: `list:${id}`, data: { id } });
  const isPlaced = placeOf(session) !== undefined;
  const menuBelow = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    openMenu({ x: left, y: bottom }, id);
  };
  return (
    <li
      ref={setNodeRef}
      className={classes.proposal}
      data-placed={isPlaced || undefined}
      data-leaving={isDragging || undefined}
      onPointerDown={(event) => listeners?.onPointerDown?.(event)}
      onContextMenu={(event) => {
        event.preventDefault();
        openMenu({ x: event.clientX, y: event.clientY }, id);
      }}
    >
      <HandCounter session={session} onStep={onStep} onPickUp={onPickUp} />
      <div className={classes.words}>
        <UnstyledButton
          className={classes.title}
          onClick={onOpen}
          aria-label={t("sessions.list.open", { title })}
        >
          {title}
        </UnstyledButton>
        {(question !== "" || host !== "") && (
          <span className={classes.facts}>{[question, host].filter((part) => part !== "").join(" · ")}</span>
        )}
        <span className={classes.facts}>
          {!isPlaced && interest < leastInterest
            ? t("sessions.list.tooFew", { least: leastInterest })
            : placeWords(t, session, sessions)}
        </span>
      </div>
      <ActionIcon
        color="gray"
        aria-haspopup="menu"
        aria-label={t("sessions.list.menu", { title })}
        onClick={menuBelow}
      >
        <IconDots size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </li>
  );
}
