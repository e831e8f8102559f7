import { Anchor, Button, Group, Table, Text, Title, Tooltip } from "@mantine/core";
import { keepForAYear } from "@renderer/data/commands/reviews";
import { reviews } from "@renderer/data/queries/reviews";
import { EmptyState } from "@renderer/ui/EmptyState";
import { recordPath } from "@renderer/ui/recordPath";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { titleOf } from "@shared/domain/kinds";
import type { Review } from "@shared/domain/organisation/review";
import { IconCalendarCheck } from "@tabler/icons-react";
import { useCallback, useId } from "react";
import { Link } from "react-router";

/** The yearly look: which persons, projects and processes are still needed (RELIABILITY.md 5, Art. 5). */
export function ReviewList() {
  const { t } = useWords();
  const id = useId();
  const day = today();
  const year = day.slice(0, 4);
  const found = useLive(() => reviews(`${year}-12-31`, day), [year, day]);
  if (!found) return null;
  if (found.length === 0)
    return (
      <EmptyState
        icon={IconCalendarCheck}
        title={t("settings.privacy.review.none", { year })}
        hint={t("settings.privacy.review.noneHint")}
      />
    );
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {t("settings.privacy.review.list", { year })}
      </Title>
      <Text c="dimmed" maw={720} mb="sm">
        {t("settings.privacy.review.purpose")}
      </Text>
      <Table aria-labelledby={id}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="9rem">{t("settings.privacy.review.day")}</Table.Th>
            <Table.Th>{t("settings.privacy.review.what")}</Table.Th>
            <Table.Th w="14rem">{t("settings.privacy.review.action")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {found.map((review) => (
            <ReviewRow key={review.record.id} review={review} today={day} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function ReviewRow({ review, today: day }: { review: Review; today: string }) {
  const { t, format } = useWords();
  const { kind, record } = review;
  const name = kind === "persons" ? titleOf(record) : `${record.code} ${titleOf(record)}`;
  const keep = useAction(useCallback(() => keepForAYear(review, day), [review, day]));
  const isRetained = review.reason === "retention";
  return (
    <Table.Tr>
      <Table.Td valign="top">
        {format.date(review.day)}
        {review.reason !== "set" && (
          <Text size="sm" c="dimmed">
            {t(isRetained ? "settings.privacy.review.retention" : "settings.privacy.review.suggested")}
          </Text>
        )}
        {review.isOverdue && review.reason !== "suggested" && (
          <Text size="sm" fw={600} c="var(--mantine-color-error)">
            {t("settings.privacy.review.overdue")}
          </Text>
        )}
      </Table.Td>
      <Table.Td valign="top">
        <Group gap="xs" wrap="nowrap">
          <Text span c="dimmed" size="sm">
            {t(`kinds.${kind}.one`)}:
          </Text>
          <Anchor component={Link} to={recordPath(kind, record)}>
            {name}
          </Anchor>
        </Group>
      </Table.Td>
      <Table.Td valign="top">
        <Tooltip
          label={t(isRetained ? "settings.privacy.keepLongerHint" : "settings.privacy.stillNeededHint")}
        >
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t(isRetained ? "settings.privacy.keepLongerOf" : "settings.privacy.stillNeededOf", {
              name,
            })}
            loading={keep.running}
            onClick={() => keep.run()}
          >
            {t(isRetained ? "settings.privacy.keepLonger" : "settings.privacy.stillNeeded")}
          </Button>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  );
}
