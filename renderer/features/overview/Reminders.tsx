import { Anchor, Button, Group, Text } from "@mantine/core";
import { backupView } from "@renderer/data/backups";
import { builtOn } from "@renderer/ui/builtOn";
import { useWords } from "@renderer/ui/useWords";
import { IconInfoCircle } from "@tabler/icons-react";
import { useState, useSyncExternalStore } from "react";
import { Link } from "react-router";
import { daysAside, isAside, isOldVersion, placeReminder } from "./reminderRules";

/** What should be set right some day and is no hurry: a second place for the backups, a newer version. */
export function Reminders() {
  const { t, format } = useWords();
  const { state } = useSyncExternalStore(backupView.watch, backupView.read);
  const now = Date.now();
  const place = state && placeReminder(state, now);
  return (
    <>
      {place && (
        <Reminder
          name="secondPlace"
          text={t(`overview.reminders.place.${place.what}`, { since: format.date(place.since) })}
          action={t("overview.reminders.place.action")}
        />
      )}
      {builtOn && isOldVersion(builtOn, now) && (
        <Reminder name="version" text={t("overview.reminders.version", { date: format.date(builtOn) })} />
      )}
    </>
  );
}

type Props = { name: "secondPlace" | "version"; text: string; action?: string };

/** One sentence, where to set it right, and a way to lay it aside for a while. */
function Reminder({ name, text, action }: Props) {
  const { t } = useWords();
  // A choice of this window whose loss is harmless: the sentence comes back.
  const key = `agendalotse.aside.${name}`;
  const [aside, setAside] = useState(() => localStorage.getItem(key));
  if (isAside(aside, Date.now())) return null;
  const layAside = () => {
    const now = new Date().toISOString();
    localStorage.setItem(key, now);
    setAside(now);
  };
  return (
    <Group gap="sm" mb="sm">
      <IconInfoCircle size={18} stroke={1.5} color="var(--mantine-color-dimmed)" aria-hidden />
      <Text size="sm">{text}</Text>
      {action && (
        <Anchor component={Link} to="/settings/data" size="sm">
          {action}
        </Anchor>
      )}
      <Button variant="subtle" size="compact-sm" onClick={layAside}>
        {t("overview.reminders.later", { count: daysAside })}
      </Button>
    </Group>
  );
}
