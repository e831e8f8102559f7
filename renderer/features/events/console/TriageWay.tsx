import { Button, Stack, Text } from "@mantine/core";
import { itemsToSort } from "@renderer/data/queries/eventRun";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";

/** Links do not take the keyboard by themselves as buttons do. */
const take = (link: HTMLAnchorElement | null) => link?.focus();

/** The way to sorting aloud: the inbox asks its questions on the same wall, and comes back here at its end. */
export function TriageWay({ eventId }: { eventId: string }) {
  const { t } = useWords();
  const items = useLive(() => itemsToSort(eventId), [eventId]);
  if (!items) return null;
  const [first] = items;
  if (first === undefined)
    return (
      <Text size="sm" c="dimmed">
        {t("room.show.triage.none")}
      </Text>
    );
  const address = new URLSearchParams({ item: first, triage: "1", event: eventId, run: items.join(",") });
  return (
    <Stack gap={4}>
      <Text size="sm">{t("room.show.triage.open", { count: items.length })}</Text>
      <Button component={Link} to={`/inbox?${address}`} variant="light" ref={take}>
        {t("room.show.triage.begin")}
      </Button>
      <Text size="sm" c="dimmed">
        {t("room.show.triage.back")}
      </Text>
    </Stack>
  );
}
