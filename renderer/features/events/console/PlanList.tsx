import { Anchor, Text, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type RunPoint, runOf } from "@shared/domain/events/run";
import { IconArrowRight, IconCheck, IconMinus } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import classes from "./PlanList.module.css";
import { useNow } from "./useNow";
import type { Room } from "./useRoom";

/** The plan with its times. Any point can be gone to: skipped ones, past ones once more. */
export function PlanList({ room }: { room: Room }) {
  const { t } = useWords();
  const now = useNow(10_000);
  const { points } = runOf(room.event, room.slots, now);
  const here = useRef<HTMLLIElement>(null);
  const currentId = room.run.current?.slot.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another point is brought into view
  useEffect(() => {
    here.current?.scrollIntoView({ block: "nearest" });
  }, [currentId]);
  return (
    <nav className={classes.plan} aria-label={t("room.plan.label")}>
      {points.length === 0 && (
        <Text c="dimmed" size="sm" p="xs">
          {t("room.plan.empty")}{" "}
          <Anchor component={Link} to={`/events/${room.event.id}`} size="sm">
            {t("room.plan.toPlan")}
          </Anchor>
        </Text>
      )}
      <ol>
        {points.map((point) => (
          <li key={point.slot.id} ref={point.state === "now" ? here : undefined}>
            <Row point={point} onEnter={() => room.enter(point.slot)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Row({ point, onEnter }: { point: RunPoint; onEnter: () => void }) {
  const { t } = useWords();
  const { slot, state, start, expected } = point;
  return (
    <UnstyledButton
      className={classes.row}
      data-state={state}
      aria-current={state === "now" ? "step" : undefined}
      title={t("room.plan.enter", { title: slot.title })}
      onClick={onEnter}
    >
      <span className={classes.time}>{start}</span>
      <span className={classes.title}>
        {slot.title}
        {expected && <small>{t("room.plan.expected", { time: expected })}</small>}
      </span>
      <span className={classes.minutes}>
        {state === "past" && <IconCheck size={16} stroke={1.5} aria-hidden />}
        {state === "skipped" && <IconMinus size={16} stroke={1.5} aria-hidden />}
        {state === "now" && <IconArrowRight size={16} stroke={2} aria-hidden />}
        {state === "coming" && `${slot.minutes}′`}
        <VisuallyHidden>{t(`room.plan.states.${state}`)}</VisuallyHidden>
      </span>
    </UnstyledButton>
  );
}
