import { ActionIcon } from "@mantine/core";
import { countHands } from "@renderer/data/commands/sessions";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Session } from "@shared/domain/events/session";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, useRef } from "react";
import classes from "./Sessions.module.css";

type Props = {
  session: Session;
  /** Enter goes to the next one, with Shift to the one before. */
  onStep: (by: 1 | -1) => void;
  /** P takes the session to the plan. */
  onPickUp: () => void;
};

const steps: Readonly<Record<string, number>> = { "+": 1, ArrowUp: 1, "-": -1, ArrowDown: -1 };

/** Hands raised for a session: by keys, as a typed number or with buttons. One undo takes a count back. */
export function HandCounter({ session: { id, title, interest }, onStep, onPickUp }: Props) {
  const { t } = useWords();
  const group = useRef(crypto.randomUUID());
  const typed = useRef("");
  const { run } = useAction(countHands.inGroup);
  const count = (by: number) => {
    typed.current = "";
    run(group.current, id, { by });
  };
  const type = (digits: string) => {
    typed.current = digits.slice(0, 4);
    run(group.current, id, { to: Number(typed.current) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step) count(step);
    else if (/^\d$/.test(event.key)) type(typed.current + event.key);
    else if (event.key === "Backspace") type((typed.current || String(interest)).slice(0, -1));
    else if (event.key === "Enter") onStep(event.shiftKey ? -1 : 1);
    else if (event.key.toLowerCase() === "p") onPickUp();
    else return;
    event.preventDefault();
  };
  const button = (by: 1 | -1) => (
    <ActionIcon
      size="sm"
      tabIndex={-1}
      disabled={by < 0 && interest === 0}
      aria-label={t(by > 0 ? "sessions.list.more" : "sessions.list.fewer", { title })}
      onClick={() => count(by)}
    >
      {by > 0 ? (
        <IconPlus size={14} stroke={1.5} aria-hidden />
      ) : (
        <IconMinus size={14} stroke={1.5} aria-hidden />
      )}
    </ActionIcon>
  );
  return (
    <div className={classes.counter}>
      {button(-1)}
      <div
        role="spinbutton"
        tabIndex={0}
        className={classes.hands}
        data-hands={id}
        aria-label={t("sessions.list.interest", { title })}
        aria-valuenow={interest}
        aria-valuemin={0}
        onKeyDown={onKeyDown}
        onBlur={() => {
          typed.current = "";
          group.current = crypto.randomUUID();
        }}
      >
        {interest}
      </div>
      {button(1)}
    </div>
  );
}
