import { Text, UnstyledButton } from "@mantine/core";
import type { TellingAhead } from "@renderer/data/queries/communication";
import type { Overview } from "@renderer/data/queries/overview";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";
import type { DueLine } from "./dueLines";
import classes from "./Overview.module.css";
import { partIds } from "./Part";
import { untoldBy } from "./untoldBy";

type Props = {
  overview: Overview;
  /** Everything with a day but messages, which are counted as untold. Undefined while it is read. */
  due: readonly DueLine[] | undefined;
  telling: TellingAhead | undefined;
  /** Undefined while the checks are running. */
  findings: number | undefined;
};

/** Brings a part of the page into view and reads its heading aloud. */
const leadTo = (part: string) => document.getElementById(part)?.focus();

/** A few numbers, each leading to where it comes from. */
export function Figures({ overview, due, telling, findings }: Props) {
  const { t, format } = useWords();
  const figures = [
    { key: "decisions", count: overview.waiting.length, part: partIds.acting },
    { key: "overdue", count: due?.filter(({ isOverdue }) => isOverdue).length, part: partIds.due },
    ...(telling && (telling.isUsed || telling.debt > 0)
      ? [{ key: "untold", count: untoldBy(telling).all, part: partIds.telling } as const]
      : []),
    { key: "inbox", count: overview.inbox.fresh, to: "/inbox" },
    { key: "findings", count: findings, to: "/agenda/checks" },
  ] as const;
  return (
    <nav className={classes.figures} aria-label={t("overview.figures.label")}>
      {figures.map(({ key, count, ...target }) => {
        const content = (
          <>
            <span className={classes.count} data-none={count === 0 || undefined}>
              {count === undefined ? "…" : format.number(count)}
            </span>
            <Text span size="sm" c="dimmed">
              {t(`overview.figures.${key}`, { count: count ?? 0 })}
            </Text>
          </>
        );
        return "to" in target ? (
          <Link key={key} to={target.to} className={classes.figure}>
            {content}
          </Link>
        ) : (
          <UnstyledButton key={key} className={classes.figure} onClick={() => leadTo(target.part)}>
            {content}
          </UnstyledButton>
        );
      })}
    </nav>
  );
}
