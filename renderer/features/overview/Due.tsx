import { Anchor, Table, Text } from "@mantine/core";
import type { Overview } from "@renderer/data/queries/overview";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";
import type { DueLine } from "./dueLines";
import { Part, partIds } from "./Part";
import { useFirst } from "./useFirst";

/** As many as stand on a laptop's screen without scrolling. */
const shownFirst = 8;
const none: readonly DueLine[] = [];

type Props = { lines: readonly DueLine[] | undefined } & Pick<Overview, "reviews">;

/** What is overdue or due within four weeks, oldest first; below it what is to be looked at once a year. */
export function Due({ lines, reviews }: Props) {
  const { t } = useWords();
  const { shown, more } = useFirst(lines ?? none, shownFirst);
  if (!lines) return null;
  return (
    <Part id={partIds.due} title={t("overview.due.title")} hint={t("overview.due.hint")}>
      {lines.length === 0 ? (
        <Text c="dimmed">{t("overview.due.none")}</Text>
      ) : (
        <Table verticalSpacing={6} horizontalSpacing={0} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="8.5rem">{t("overview.due.dueOn")}</Table.Th>
              <Table.Th>{t("overview.due.what")}</Table.Th>
              <Table.Th w="40%">{t("overview.due.subject")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ key, ...line }) => (
              <DueRow key={key} {...line} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {more}
      {reviews && <Reviews {...reviews} />}
    </Part>
  );
}

function Reviews({ count, first, isOverdue }: NonNullable<Overview["reviews"]>) {
  const { t, format } = useWords();
  return (
    <Text size="sm" mt="sm">
      <Anchor component={Link} to="/settings/people?view=review" inherit>
        {t("overview.due.reviews", { count })}
      </Anchor>{" "}
      <Text span c="dimmed" size="sm">
        {t(isOverdue ? "overview.due.reviewsSince" : "overview.due.reviewsFrom", {
          date: format.date(first),
        })}
      </Text>
    </Text>
  );
}

function DueRow({ date, isOverdue, what, subject, to }: Omit<DueLine, "key">) {
  const { t, format } = useWords();
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
        {what}
      </Table.Td>
      <Table.Td valign="top">
        <Anchor component={Link} to={to}>
          {subject}
        </Anchor>
      </Table.Td>
    </Table.Tr>
  );
}
