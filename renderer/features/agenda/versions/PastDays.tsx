import { Button, Group } from "@mantine/core";
import { DateField } from "@renderer/ui/fields/DateField";
import { useWords } from "@renderer/ui/useWords";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { ChosenDays } from "./usePastDays";
import styles from "./VersionPage.module.css";

type Props = ChosenDays & {
  first: string;
  last: string;
  /** Days on which the agenda changed, in order. */
  changed: readonly string[];
};

/** Choice of the two days; the calendar marks those on which something changed, two buttons go from one to the next. */
export function PastDays({ day, other, chooseDay, chooseOther, first, last, changed }: Props) {
  const { t, format } = useWords();
  const known = { first, last, marked: new Set(changed), markedMeans: t("agenda.past.marked") };
  const problem = t("agenda.past.outside", { first: format.date(first) });
  const earlier = changed.findLast((one) => one < day);
  const later = changed.find((one) => one > day);
  return (
    <Group align="flex-start" mb="lg">
      <DateField
        className={styles.day}
        label={t("agenda.past.day")}
        value={day}
        known={known}
        problem={problem}
        onSave={(chosen) => chosen && chooseDay(chosen)}
      />
      <Group gap="xs" className={styles.steps}>
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={16} stroke={1.5} aria-hidden />}
          {...disabledUnless(earlier)}
          onClick={() => earlier && chooseDay(earlier)}
        >
          {t("agenda.past.earlier")}
        </Button>
        <Button
          variant="default"
          rightSection={<IconChevronRight size={16} stroke={1.5} aria-hidden />}
          {...disabledUnless(later)}
          onClick={() => later && chooseDay(later)}
        >
          {t("agenda.past.later")}
        </Button>
      </Group>
      <DateField
        className={styles.day}
        label={t("agenda.past.compareWith")}
        placeholder={t("agenda.past.today")}
        value={other}
        known={known}
        problem={problem}
        onSave={chooseOther}
      />
    </Group>
  );
}

/** Greyed where there is no such day; the button keeps the focus, unlike a disabled one. */
const disabledUnless = (day: string | undefined) =>
  day === undefined ? { "aria-disabled": true, "data-disabled": true } : {};
