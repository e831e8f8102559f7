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

/** One way to begin: its title is the button, which reaches over the whole row. */
export function Choice({ icon: Icon, title, text, busy = false, onChoose }: Props) {
  const id = useId();
  return (
    <li className={classes.choice}>
      <Icon className={classes.icon} size={26} stroke={1.5} aria-hidden />
      <div className={classes.words}>
        <UnstyledButton
          className={classes.title}
          aria-describedby={id}
          aria-busy={busy}
          onClick={() => !busy && onChoose()}
        >
          {title}
        </UnstyledButton>
        <Text c="dimmed" id={id}>
          {text}
        </Text>
      </div>
      {busy ? (
        <Loader size={18} aria-hidden />
      ) : (
        <IconChevronRight className={classes.arrow} size={20} stroke={1.5} aria-hidden />
      )}
    </li>
  );
}
