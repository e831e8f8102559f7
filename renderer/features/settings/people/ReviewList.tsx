import { Anchor, Button, Group, Table, Text, Title, Tooltip } from "@mantine/core";
import { keepForAYear } from "@renderer/data/commands/reviews";
import { reviews } from "@renderer/data/queries/reviews";
import { EmptyState } from "@renderer/ui/EmptyState";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { recordPath } from "@renderer/ui/recordPath";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Review } from "@shared/domain/organisation/review";
import { IconCalendarCheck } from "@tabler/icons-react";
import { useCallback, useId } from "react";
import { Link } from "react-router";
import { reviewedName, reviewReasons, reviewsOut } from "./reviewColumns";

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
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h4" id={id}>
          {t("settings.privacy.review.list", { year })}
        </Title>
        <ListExport {...reviewsOut(found, year, t)} />
      </Group>
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
  const name = reviewedName(review);
  const { why, late } = reviewReasons(review, t);
  const keep = useAction(useCallback(() => keepForAYear(review, day), [review, day]));
  const isRetained = review.reason === "retention";
  return (
    <Table.Tr>
      <Table.Td valign="top">
        {format.date(review.day)}
        {why && (
          <Text size="sm" c="dimmed">
            {why}
          </Text>
        )}
        {late && (
          <Text size="sm" fw={600} c="var(--mantine-color-error)">
            {late}
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
