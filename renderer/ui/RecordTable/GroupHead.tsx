import { Text } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { useWords } from "../useWords";
import classes from "./RecordGrid.module.css";

type Props = {
  label: string;
  count: number;
  open: boolean;
  index: number;
  lineKey: string;
  span: number;
  active: boolean;
  measure: (element: HTMLElement | null) => void;
  onToggle: () => void;
  onActivate: (key: string) => void;
};

/** Head of a group with its count; a click or Enter opens and closes it. */
export function GroupHead(props: Props) {
  const { label, count, open, index, lineKey, span, active, measure, onToggle, onActivate } = props;
  const { format } = useWords();
  return (
    <tr
      ref={measure}
      className={classes.group}
      data-index={index}
      data-line={index}
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={open}
      tabIndex={active ? 0 : -1}
      onFocus={() => onActivate(lineKey)}
      onClick={onToggle}
    >
      <td colSpan={span}>
        <span className={classes.groupLabel}>
          <IconChevronRight
            size={16}
            stroke={1.75}
            aria-hidden
            className={classes.chevron}
            data-open={open}
          />
          <Text span fw={600}>
            {label}
          </Text>
          <Text span c="dimmed">
            {format.number(count)}
          </Text>
        </span>
      </td>
    </tr>
  );
}
