import { Anchor, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { CheckResult } from "@shared/domain/check";
import { grouped } from "@shared/domain/grouped";
import { Link } from "react-router";
import classes from "./Overview.module.css";
import { Part } from "./Part";

/** What the checks find, by rule, the commonest first. */
export function Missing({ findings }: { findings: CheckResult | undefined }) {
  const { t, format } = useWords();
  const rules = [...grouped(findings?.open ?? [], ({ rule }) => rule)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const isClean = findings !== undefined && rules.length === 0;
  return (
    <Part
      title={t("overview.missing.title")}
      link={rules.length > 0 ? { to: "/agenda/checks", text: t("overview.missing.all") } : undefined}
    >
      {!findings && (
        <Text c="dimmed" role="status">
          {t("overview.missing.checking")}
        </Text>
      )}
      {isClean && <Text c="dimmed">{t("overview.missing.none")}</Text>}
      {rules.length > 0 && (
        <ul className={classes.counted}>
          {rules.map(([rule, found]) => (
            <li key={rule}>
              <Anchor component={Link} to={`/agenda/checks?rule=${rule}`} className={classes.wholeRow}>
                {t(`checks.rules.${rule}.title`)}
              </Anchor>
              <span>{format.number(found.length)}</span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
