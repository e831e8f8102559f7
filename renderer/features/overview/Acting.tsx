import { Anchor, Text } from "@mantine/core";
import { LightMark } from "@renderer/ui/LightMark";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { Waiting } from "@shared/domain/overview/decisions";
import { Link } from "react-router";
import classes from "./Overview.module.css";
import { Part, partIds } from "./Part";
import { useFirst } from "./useFirst";

/** As many as are talked through in one meeting. */
const shownFirst = 8;

type Props = { waiting: readonly Waiting[]; steering: number; today: string };

/** Projects that wait for a decision: what is to be decided, by whom, by when. */
export function Acting({ waiting, steering, today }: Props) {
  const { t } = useWords();
  const { shown, more } = useFirst(waiting, shownFirst);
  return (
    <Part id={partIds.acting} title={t("overview.acting.title")}>
      {waiting.length === 0 ? (
        <Text c="dimmed">{t("overview.acting.none")}</Text>
      ) : (
        <ul className={classes.list}>
          {shown.map((one) => (
            <WaitingProject key={one.project.id} {...one} today={today} />
          ))}
        </ul>
      )}
      {more}
      {steering > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t("overview.acting.steering", { count: steering })}
        </Text>
      )}
    </Part>
  );
}

function WaitingProject({ project, report, light, today }: Waiting & { today: string }) {
  const { t, format } = useWords();
  const { decisionNeeded, decisionByWhom, decisionBy } = report;
  const isOverdue = decisionBy !== undefined && decisionBy < today;
  const date = format.date(decisionBy);
  const until = decisionBy && t(isOverdue ? "overview.acting.since" : "overview.acting.by", { date });
  return (
    <li className={classes.waiting}>
      <span className={classes.light}>
        <LightMark light={light} />
      </span>
      <div>
        <Anchor component={Link} to={recordPath("projects", project)} c="var(--mantine-color-text)" fw={600}>
          {project.code} {project.title}
        </Anchor>
        <Text>{decisionNeeded || t("overview.acting.noText")}</Text>
        <Text size="sm" c="dimmed">
          {decisionByWhom}
          {decisionByWhom && until && " · "}
          {until && (
            <Text
              span
              inherit
              fw={isOverdue ? 600 : undefined}
              c={isOverdue ? "var(--mantine-color-error)" : undefined}
            >
              {until}
            </Text>
          )}
        </Text>
      </div>
    </li>
  );
}
