import { Anchor, Table, Text } from "@mantine/core";
import type { Overview } from "@renderer/data/queries/overview";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { DueItem } from "@shared/domain/overview/due";
import { Link } from "react-router";
import { Part, partIds } from "./Part";
import { useFirst } from "./useFirst";

/** As many as stand on a laptop's screen without scrolling. */
const shownFirst = 8;

type Props = { due: readonly DueItem[]; reviews: Overview["reviews"] };

/** What is overdue or due within four weeks, oldest first; below it what is to be looked at once a year. */
export function Due({ due, reviews }: Props) {
  const { t } = useWords();
  const { shown, more } = useFirst(due, shownFirst);
  return (
    <Part id={partIds.due} title={t("overview.due.title")} hint={t("overview.due.hint")}>
      {due.length === 0 ? (
        <Text c="dimmed">{t("overview.due.none")}</Text>
      ) : (
        <Table verticalSpacing={6} horizontalSpacing={0} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="8.5rem">{t("overview.due.dueOn")}</Table.Th>
              <Table.Th>{t("overview.due.what")}</Table.Th>
              <Table.Th w="45%">{t("overview.due.project")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((item) => (
              <DueRow key={`${item.kind}-${item.milestone?.id ?? item.project.id}`} item={item} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {more}
      {reviews && <Reviews {...reviews} />}
    </Part>
  );
}

function Reviews({ count, since }: NonNullable<Overview["reviews"]>) {
  const { t, format } = useWords();
  return (
    <Text size="sm" mt="sm">
      <Anchor component={Link} to="/settings/people?view=review" inherit>
        {t("overview.due.reviews", { count })}
      </Anchor>{" "}
      <Text span c="dimmed" size="sm">
        {t("overview.due.reviewsSince", { date: format.date(since) })}
      </Text>
    </Text>
  );
}

function DueRow({ item }: { item: DueItem }) {
  const { t, format } = useWords();
  const { kind, date, isOverdue, project, milestone } = item;
  return (
    <Table.Tr>
      <Table.Td valign="top">
        {format.date(date)}
        {isOverdue && (
          <Text size="sm" fw={600} c="var(--mantine-color-error)">
            {t("overview.due.overdue")}
          </Text>
        )}
      </Table.Td>
      <Table.Td valign="top" pr="md">
        {kind === "milestone" ? milestone?.title : t(`overview.due.${kind}`)}
      </Table.Td>
      <Table.Td valign="top">
        <Anchor component={Link} to={recordPath("projects", project)} truncate display="block">
          {project.code} {project.title}
        </Anchor>
      </Table.Td>
    </Table.Tr>
  );
}
