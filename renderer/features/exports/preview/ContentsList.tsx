import { UnstyledButton } from "@mantine/core";
import type { Preview } from "@renderer/data/workers/exportJob";
import classes from "./DocumentView.module.css";

type Props = { title: string; headings: Preview["headings"]; onJump: (index: number) => void };

/** The contents list: each entry goes to its chapter. Page numbers stand in the file only. */
export function ContentsList({ title, headings, onJump }: Props) {
  return (
    <nav aria-label={title} className={classes.contents}>
      <p className={classes.contentsTitle}>{title}</p>
      <ul>
        {headings.map(({ level, words, index }) => (
          <li key={index} data-level={level}>
            <UnstyledButton onClick={() => onJump(index)}>{words}</UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}
