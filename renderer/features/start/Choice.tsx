import { Loader, Text, UnstyledButton } from "@mantine/core";
import { IconChevronRight, type IconPencil } from "@tabler/icons-react";
import { useId } from "react";
import classes from "./Choices.module.css";

type Props = {
  icon: typeof IconPencil;
  title: string;
  /** What happens then, in one sentence. */
  text: string;
  busy?: boolean;
  onChoose: () => void;
};

/** One way to begin: the whole row is the button. */
export function Choice({ icon: Icon, title, text, busy = false, onChoose }: Props) {
  const id = useId();
  return (
    <li className={classes.item}>
      <UnstyledButton
        className={classes.choice}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        aria-busy={busy}
        onClick={() => !busy && onChoose()}
      >
        <Icon className={classes.icon} size={26} stroke={1.5} aria-hidden />
        <span className={classes.words}>
          <Text span fw={600} size="lg" id={`${id}-title`}>
            {title}
          </Text>
          <Text span c="dimmed" id={`${id}-text`}>
            {text}
          </Text>
        </span>
        {busy ? (
          <Loader size={18} aria-hidden />
        ) : (
          <IconChevronRight className={classes.arrow} size={20} stroke={1.5} aria-hidden />
        )}
      </UnstyledButton>
    </li>
  );
}
