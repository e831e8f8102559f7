import "dayjs/locale/de";
import { ActionIcon, Popover } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { IconCalendar } from "@tabler/icons-react";
import { useState } from "react";
import { useWords } from "../useWords";

type Props = {
  day: string | undefined;
  today: string;
  /** Name of the button and of the calendar. */
  name: string;
  disabled?: boolean;
  onPick: (day: string) => void;
};

/** Button that opens a calendar; the arrow keys walk through it, Esc closes it. */
export function DayPicker({ day, today, name, disabled, onPick }: Props) {
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
          locale={language}
          value={day ?? null}
          defaultDate={day ?? today}
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
            monthLevelControl: t("ui.calendar.chooseMonth"),
            yearLevelControl: t("ui.calendar.chooseYear"),
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
