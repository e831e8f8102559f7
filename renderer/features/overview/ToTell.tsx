import { Anchor, Text } from "@mantine/core";
import type { TellingAhead } from "@renderer/data/queries/communication";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";
import classes from "./Overview.module.css";
import { Part, partIds } from "./Part";
import { untoldBy } from "./untoldBy";
import { useFirst } from "./useFirst";

const shownFirst = 6;
const debtPath = "/stakeholders/plan?view=debt";

/** Messages of the week with what is overdue, and what has not been told; nothing where nobody plans any. */
export function ToTell({ telling }: { telling: TellingAhead | undefined }) {
  const { t, format } = useWords();
  const { shown, more } = useFirst(telling?.due ?? [], shownFirst);
  if (!telling || (!telling.isUsed && telling.debt === 0)) return null;
  const { debt, unasked } = telling;
  const untold = untoldBy(telling);
  return (
    <Part
      id={partIds.telling}
      title={t("communication.week.title")}
      hint={t("communication.week.hint")}
      link={{ to: "/stakeholders/plan?view=plan", text: t("communication.week.all") }}
    >
      {untold.overdue > 0 && untold.debt > 0 && (
        <Text size="sm" mb="xs">
          {t("overview.untold.sum", {
            all: format.number(untold.all),
            overdue: t("overview.untold.overdue", { count: untold.overdue }),
            debt: t("overview.untold.debt", { count: untold.debt }),
          })}
        </Text>
      )}
      {telling.due.length === 0 && <Text c="dimmed">{t("communication.week.none")}</Text>}
      {shown.length > 0 && (
        <ul className={classes.events} aria-label={t("communication.week.title")}>
          {shown.map(({ item, day, isOverdue, audience }) => (
            <li key={item.id}>
              {format.date(day)}{" "}
              {isOverdue && (
                <Text span fw={600} size="sm" c="var(--mantine-color-error)">
                  {t("communication.week.overdue")}{" "}
                </Text>
              )}
              <Anchor component={Link} to={recordPath("communicationItems", item)} fw={500}>
                {item.title}
              </Anchor>
              <Text span c="dimmed" size="sm">
                {` ${[item.title.includes(audience) ? "" : audience, t(`enumerations.communicationChannel.${item.channel}`)].filter(Boolean).join(", ")}`}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {more}
      {debt > 0 && (
        <Text size="sm" mt="sm">
          <Anchor component={Link} to={debtPath} inherit>
            {t("communication.week.debt", { count: debt })}
          </Anchor>
        </Text>
      )}
      {unasked > 0 && (
        <Text size="sm" mt={debt > 0 ? 2 : "sm"}>
          <Anchor component={Link} to={debtPath} inherit>
            {t("communication.week.unasked", { count: unasked })}
          </Anchor>
        </Text>
      )}
    </Part>
  );
}
