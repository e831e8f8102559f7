import { Text } from "@mantine/core";
import type { Overview } from "@renderer/data/queries/overview";
import { useWords } from "@renderer/ui/useWords";
import { Part } from "./Part";

/** How many contributions wait to be sorted, and since when. */
export function InboxState({ inbox }: { inbox: Overview["inbox"] }) {
  const { t, format } = useWords();
  const { fresh, parked, oldest } = inbox;
  return (
    <Part title={t("overview.inbox.title")} link={{ to: "/inbox", text: t("overview.inbox.sort") }}>
      <Text c={fresh === 0 ? "dimmed" : undefined}>
        {fresh === 0
          ? t("overview.inbox.none")
          : t("overview.inbox.fresh", { count: fresh, date: format.date(oldest) })}
      </Text>
      {parked > 0 && (
        <Text size="sm" c="dimmed">
          {t("overview.inbox.parked", { count: parked })}
        </Text>
      )}
    </Part>
  );
}
