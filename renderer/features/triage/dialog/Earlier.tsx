import type { Fate } from "@renderer/data/queries/triage";
import { useWords } from "@renderer/ui/useWords";
import { titleOf } from "@shared/domain/kinds";
import classes from "./Headline.module.css";

/** Says what an item already led to, so that nobody makes it twice. */
export function Earlier({ fates }: { fates: readonly Fate[] }) {
  const { t } = useWords();
  const made = fates.flatMap(({ outcomes }) => outcomes).flatMap(({ record }) => record ?? []);
  if (made.length === 0) return null;
  const names = made.map((record) => `${(record as { code?: string }).code ?? ""} ${titleOf(record)}`.trim());
  return (
    <p className={classes.earlier}>
      {t("triage.dialog.earlier")} {names.join(" · ")}
    </p>
  );
}
