import { Anchor, Table, Text } from "@mantine/core";
import type { Overview } from "@renderer/data/queries/overview";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { DueItem } from "@shared/domain/overview/due";
import type { Meeting } from "@shared/domain/stakeholders/meetings";
import type { Translate } from "@shared/i18n/translate";
import { useMemo } from "react";
import { Link } from "react-router";
import { Part, partIds } from "./Part";
import { useFirst } from "./useFirst";

/** As many as stand on a laptop's screen without scrolling. */
const shownFirst = 8;

type Props = { due: readonly DueItem[] } & Pick<Overview, "meetings" | "reviews">;

/** One line of the list: a day, what is due, and the link to what it belongs to. */
type Line = { key: string; date: string; isOverdue: boolean; what: string; subject: string; to: string };

/** What is overdue or due within four weeks, oldest first; below it what is to be looked at once a year. */
export function Due({ due, meetings, reviews }: Props) {
  const { t } = useWords();
  const lines = useMemo(
    () =>
      [...due.map((item) => dueLine(t, item)), ...meetings.map((meeting) => meetingLine(t, meeting))].sort(
        (a, b) => a.date.localeCompare(b.date),
      ),
    [due, meetings, t],
  );
  const { shown, more } = useFirst(lines, shownFirst);
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
              <Table.Th w="45%">{t("overview.due.subject")}</Table.Th>
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

function dueLine(t: Translate, { kind, date, isOverdue, project, milestone }: DueItem): Line {
  return {
    key: `${kind}-${milestone?.id ?? project.id}`,
    date,
    isOverdue,
    what: kind === "milestone" ? (milestone?.title ?? "") : t(`overview.due.${kind}`),
    subject: `${project.code} ${project.title}`,
    to: recordPath("projects", project),
  };
}

function meetingLine(t: Translate, { date, organisation }: Meeting): Line {
  return {
    key: organisation.id,
    date,
    isOverdue: false,
    what: t("overview.due.meeting"),
    subject: organisation.name,
    to: recordPath("organisations", organisation),
  };
}

function DueRow({ date, isOverdue, what, subject, to }: Omit<Line, "key">) {
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
        <Anchor component={Link} to={to} truncate display="block">
          {subject}
        </Anchor>
      </Table.Td>
    </Table.Tr>
  );
}
