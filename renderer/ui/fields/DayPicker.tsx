import "dayjs/locale/de";
import { ActionIcon, Popover } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import dayjs from "dayjs";
import { useState } from "react";
import { useWords } from "../useWords";
import styles from "./DayPicker.module.css";

/** What a calendar knows about its days. */
export type KnownDays = {
  /** First and last day that can be chosen. */
  first?: string;
  last?: string;
  /** Days with a dot, and what the dot means. */
  marked?: ReadonlySet<string>;
  markedMeans?: string;
};

type Props = {
  known?: KnownDays;
  day: string | undefined;
  today: string;
  /** Name of the button and of the calendar. */
  name: string;
  disabled?: boolean;
  onPick: (day: string) => void;
};

/** Button that opens a calendar; the arrow keys walk through it, Esc closes it. */
export function DayPicker({ day, today, name, disabled, known = {}, onPick }: Props) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <ActionIcon
          aria-label={name}
          aria-haspopup="dialog"
          aria-expanded={open}
          color="gray"
          disabled={disabled}
          onClick={() => setOpen(!open)}
        >
          <IconCalendar size={18} stroke={1.5} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={name}>
        <DatePicker
          classNames={{ day: styles.day }}
          locale={language}
          value={day ?? null}
          defaultDate={day ?? today}
          minDate={known.first}
          maxDate={known.last}
          getDayAriaLabel={(date) => markedName(date, known, language)}
          renderDay={(date) => <MarkedDay date={date} known={known} />}
          onChange={(picked) => {
            setOpen(false);
            if (picked) onPick(picked);
          }}
          ariaLabels={{
            nextMonth: t("ui.calendar.nextMonth"),
            previousMonth: t("ui.calendar.previousMonth"),
            nextYear: t("ui.calendar.nextYear"),
            previousYear: t("ui.calendar.previousYear"),
            nextDecade: t("ui.calendar.nextDecade"),
            previousDecade: t("ui.calendar.previousDecade"),
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** What a marked day is called; the others keep the calendar's own name, which an empty one stands for. */
function markedName(date: string, { marked, markedMeans }: KnownDays, language: string): string {
  return marked?.has(date) ? `${dayjs(date).locale(language).format("D MMMM YYYY")}, ${markedMeans}` : "";
}

/** The number of a day; one that is marked has a dot below it, and says why. */
function MarkedDay({ date, known }: { date: string; known: KnownDays }) {
  const number = Number(date.slice(8, 10));
  if (!known.marked?.has(date)) return number;
  return (
    <span className={styles.marked} title={known.markedMeans}>
      {number}
    </span>
  );
}
